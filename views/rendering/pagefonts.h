// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The letters of the report's fonts as numbers: glyph, width, and how pairs of them are kerned. Most of a report is
// plain text (letters without shaping, from left to right), which is measured and written with these alone, several
// times as fast as by QTextLayout. Filled as letters are met. Belongs to the thread that made it; needs a
// QGuiApplication. Widths are units of the device.

#include "views/rendering/pagetext.h"

#include <QRawFont>
#include <array>
#include <memory>
#include <unordered_map>
#include <vector>

namespace rendering {

class GlyphFont {
public:
    GlyphFont(QFont font, double unitsPerPoint);

    const QRawFont& raw() const { return m_raw; }
    double ascent() const { return m_ascent; }
    double height() const { return m_height; }
    // The glyph of a letter that needs no shaping; 0 where the font has none or it is no such letter.
    quint32 glyph(char16_t letter) { return letterOf(letter).glyph; }
    float width(char16_t letter) { return letterOf(letter).width; }
    float kerning(char16_t first, char16_t second); // what is added between two letters that have glyphs
    double size() const { return m_raw.pixelSize(); }
    double spacing() const { return m_spacing; } // after each letter, part of its width
    std::vector<quint32> glyphs() const;         // of all letters that were met, in their order

private:
    struct Letter {
        quint32 glyph = 0;
        float width = 0;
        bool isKnown = false;
    };
    const Letter& letterOf(char16_t letter);
    float measuredKerning(char16_t first, char16_t second);

    QRawFont m_raw;
    double m_ascent, m_height;
    double m_spacing; // after each letter
    std::vector<Letter> m_letters;
    std::vector<float> m_kerning; // of pairs of ASCII letters; kUnknown: not met
    std::unordered_map<std::uint32_t, float> m_rareKerning;
};

class PageFonts {
public:
    explicit PageFonts(double unitsPerPoint)
        : m_unitsPerPoint(unitsPerPoint) {}
    GlyphFont& of(TextStyle style, bool bold);
    std::vector<GlyphFont*> all() const; // that were asked for

private:
    double m_unitsPerPoint;
    std::array<std::unique_ptr<GlyphFont>, 2 * kTextStyles> m_fonts;
};

} // namespace rendering
