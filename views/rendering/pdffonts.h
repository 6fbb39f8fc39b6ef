// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The fonts that a report's plain text is written in, as a PDF holds them: subsets of the letters that were met when
// the report was measured, embedded by Qt's PDF writer in a file of their own, from which the report takes them.
// Immutable once made; any thread. Glyphs are numbers of the font, codes those of its subset.

#include "views/rendering/pagefonts.h"

#include <QByteArray>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QPDF;

namespace rendering {

class PdfFonts {
public:
    // `resolution`: of the device that the fonts measure for.
    PdfFonts(const PageFonts& fonts, int resolution);
    ~PdfFonts();

    struct Face {
        std::string name;                 // among the page's resources: "/F8"
        std::vector<std::uint16_t> codes; // by glyph; 0: the subset has it not
        std::vector<float> widths;        // by glyph, thousandths of the font's size
    };
    // Null where the letters of the font could not be embedded so.
    const Face* faceOf(const GlyphFont& font) const;
    // Holds each face's font by its name in the resources of its first page; stays as long as this.
    QPDF& file() const { return *m_pdf; }

private:
    void embed(const std::vector<GlyphFont*>& fonts, int resolution);
    void readFaces(const std::vector<GlyphFont*>& fonts);

    QByteArray m_bytes;
    std::shared_ptr<QPDF> m_pdf;
    std::map<const GlyphFont*, Face> m_faces;
};

} // namespace rendering
