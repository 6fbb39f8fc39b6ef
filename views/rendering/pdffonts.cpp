// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pdffonts.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QPointF>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <exception>

namespace rendering {
namespace {

using Handle = QPDFObjectHandle;

// What a page shows: the font of each stretch of text, and the codes shown in it.
class Shown : public Handle::ParserCallbacks {
public:
    struct Stretch {
        std::string font;
        std::vector<std::uint16_t> codes;
    };
    std::vector<Stretch> stretches;

    void handleObject(Handle object) override {
        if (object.isOperator()) {
            const std::string name = object.getOperatorValue();
            if (name == "BT")
                stretches.emplace_back();
            else if (name == "Tf" && !stretches.empty())
                stretches.back().font = m_name;
            else if (name == "Tj" && !stretches.empty())
                take();
        } else if (object.isName()) {
            m_name = object.getName();
        } else if (object.isString()) {
            m_text = object.getStringValue();
        }
    }
    void handleEOF() override {}

private:
    void take() {
        for (std::size_t i = 0; i + 1 < m_text.size(); i += 2)
            stretches.back().codes.push_back(static_cast<std::uint16_t>(
                static_cast<unsigned char>(m_text[i]) << 8U | static_cast<unsigned char>(m_text[i + 1])));
    }

    std::string m_name, m_text;
};

// Widths by code, from the "/W" of the font: "[0 [365 944 …] 12 15 500 …]" (PDF 32000-1, 9.7.4.3).
std::vector<float> widthsOf(Handle font) {
    std::vector<float> widths;
    const auto set = [&widths](int code, Handle width) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(code) + 1));
        widths[static_cast<std::size_t>(code)] = static_cast<float>(width.getNumericValue());
    };
    const std::vector<Handle> list = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayAsVector();
    for (std::size_t i = 0; i + 1 < list.size();) {
        int code = Handle(list[i]).getIntValueAsInt();
        if (Handle run = list[i + 1]; run.isArray()) {
            for (const Handle& width : run.getArrayAsVector())
                set(code++, width);
            i += 2;
        } else if (i + 2 < list.size()) {
            for (const int last = run.getIntValueAsInt(); code <= last; ++code)
                set(code, list[i + 2]);
            i += 3;
        } else {
            break;
        }
    }
    return widths;
}

} // namespace

PdfFonts::PdfFonts(const PageFonts& fonts, int resolution)
    : m_pdf(QPDF::create()) {
    m_pdf->setSuppressWarnings(true);
    std::vector<GlyphFont*> used = fonts.all();
    // What the numbers of pages and their running heads take, which nothing has measured yet.
    for (GlyphFont* font : used) {
        for (const QChar letter : QStringLiteral("0123456789 ,/"))
            font->glyph(letter.unicode());
    }
    embed(used, resolution);
    try {
        m_pdf->processMemoryFile("fonts", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
        readFaces(used);
    } catch (const std::exception&) {
        m_faces.clear(); // text is then left to Qt's painter
    }
}

PdfFonts::~PdfFonts() = default;

void PdfFonts::embed(const std::vector<GlyphFont*>& fonts, int resolution) {
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    QPainter painter(&writer);
    for (GlyphFont* font : fonts) {
        const std::vector<quint32> glyphs = font->glyphs();
        const std::vector<QPointF> places(glyphs.size());
        QGlyphRun run;
        run.setRawFont(font->raw());
        run.setRawData(glyphs.data(), places.data(), static_cast<int>(glyphs.size()));
        painter.drawGlyphRun(QPointF(), run);
    }
}

void PdfFonts::readFaces(const std::vector<GlyphFont*>& fonts) {
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(*m_pdf).getAllPages().at(0);
    Shown shown;
    page.parseContents(&shown);
    if (shown.stretches.size() != fonts.size())
        return;
    Handle resources = page.getObjectHandle().getKey("/Resources").getKey("/Font");
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        const Shown::Stretch& stretch = shown.stretches[i];
        const std::vector<quint32> glyphs = fonts[i]->glyphs();
        if (stretch.codes.size() != glyphs.size() || !resources.hasKey(stretch.font))
            continue;
        const std::vector<float> widths = widthsOf(resources.getKey(stretch.font));
        Face face{stretch.font, {}, {}};
        for (std::size_t k = 0; k < glyphs.size(); ++k) {
            const std::size_t needed = std::max<std::size_t>(face.codes.size(), glyphs[k] + 1);
            face.codes.resize(needed);
            face.widths.resize(needed);
            if (stretch.codes[k] >= widths.size())
                continue;
            face.codes[glyphs[k]] = stretch.codes[k];
            face.widths[glyphs[k]] = widths[stretch.codes[k]];
        }
        m_faces[fonts[i]] = std::move(face);
    }
}

const PdfFonts::Face* PdfFonts::faceOf(const GlyphFont& font) const {
    const auto found = m_faces.find(&font);
    return found == m_faces.end() ? nullptr : &found->second;
}

} // namespace rendering
