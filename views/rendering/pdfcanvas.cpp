// SPDX-License-Identifier: GPL-3.0-or-later
// Operators: PDF 32000-1, 8.4 (state), 8.5 (paths), 9.4 (text).
#include "views/rendering/pdfcanvas.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace rendering {
namespace {

constexpr int kFinest = 3;          // decimals of a place
constexpr double kSeen = 1.0;       // thousandths of the font's size that a letter may be off its place
constexpr int kLevel = 6;           // of deflating
constexpr double kCurve = 0.552285; // of a quarter of a circle by a Bézier curve

} // namespace

PdfCanvas::PdfCanvas(const Sheets& sheets, QIODevice& pages, const PdfFonts& fonts, double height, double unitsPerPoint)
    : m_sheets(sheets)
    , m_pages(pages)
    , m_fonts(fonts)
    , m_height(height)
    , m_scale(unitsPerPoint) {}

std::string PdfCanvas::sheetName(int sheet, bool isOfBackground) {
    return (isOfBackground ? "/B" : "/S") + std::to_string(sheet);
}

void PdfCanvas::number(double value, int decimals) {
    constexpr std::array<int, kFinest + 1> kPowers{1, 10, 100, 1000};
    std::array<char, 32> digits{};
    const long whole = std::lround(std::abs(value) * kPowers[static_cast<std::size_t>(decimals)]);
    if (value < 0 && whole > 0)
        m_content += '-';
    const long power = kPowers[static_cast<std::size_t>(decimals)];
    char* end = std::to_chars(digits.data(), digits.data() + digits.size(), whole / power).ptr;
    m_content.append(digits.data(), end - digits.data());
    long rest = whole % power;
    if (rest != 0) {
        m_content += '.';
        for (long place = power / 10; rest != 0; place /= 10) {
            m_content += static_cast<char>('0' + rest / place);
            rest %= place;
        }
    }
    m_content += ' ';
}

void PdfCanvas::point(QPointF at) {
    number(at.x(), kFinest);
    number(m_height - at.y(), kFinest);
}

void PdfCanvas::colour(const QColor& colour, bool strokes) {
    QColor& now = strokes ? m_state.stroke : m_state.fill;
    if (now == colour)
        return;
    now = colour;
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        number(part, kFinest);
    m_content += strokes ? "RG\n" : "rg\n";
}

void PdfCanvas::endPage() {
    keepPage();
    m_records.push_back({0, 0, std::move(m_shown)});
    m_deflated = std::async(std::launch::async, [content = std::move(m_content)] {
        return qCompress(content, kLevel).mid(4); // after the length that Qt puts before it
    });
    m_content = {};
    m_shown = {};
    m_openSheet = nullptr;
    m_state = {};
}

void PdfCanvas::keepPage() {
    if (!m_deflated.valid())
        return;
    const QByteArray deflated = m_deflated.get();
    m_records.back().at = m_pages.pos();
    m_records.back().size = m_pages.write(deflated) == deflated.size() ? deflated.size() : -1; // the disk was full
}

void PdfCanvas::newPage() {
    endPage();
}

std::vector<PdfPageRecord> PdfCanvas::finish() {
    endPage();
    keepPage();
    m_sheets.here.finish();
    m_sheets.background.finish();
    return std::move(m_records);
}

void PdfCanvas::line(QPointF from, QPointF to, const QColor& ink, double width) {
    colour(ink, true);
    if (m_state.width != width) {
        m_state.width = width;
        number(width, kFinest);
        m_content += "w\n";
    }
    point(from);
    m_content += "m ";
    point(to);
    m_content += "l S\n";
}

void PdfCanvas::fill(const QRectF& area, const QColor& ink) {
    colour(ink, false);
    point(area.bottomLeft());
    number(area.width(), kFinest);
    number(area.height(), kFinest);
    m_content += "re f\n";
}

void PdfCanvas::frame(const QRectF& area, double radius, const QColor& ink, double width) {
    colour(ink, true);
    m_state.width = width;
    number(width, kFinest);
    m_content += "w\n";
    const double r = radius;
    const double c = radius * kCurve;
    const double left = area.left();
    const double right = area.right();
    const double top = area.top();
    const double bottom = area.bottom();
    const auto curve = [this](QPointF first, QPointF second, QPointF to) {
        point(first);
        point(second);
        point(to);
        m_content += "c ";
    };
    const auto straight = [this](QPointF to) {
        point(to);
        m_content += "l ";
    };
    point({left + r, top});
    m_content += "m ";
    straight({right - r, top});
    curve({right - r + c, top}, {right, top + r - c}, {right, top + r});
    straight({right, bottom - r});
    curve({right, bottom - r + c}, {right - r + c, bottom}, {right - r, bottom});
    straight({left + r, bottom});
    curve({left + r - c, bottom}, {left, bottom - r + c}, {left, bottom - r});
    straight({left, top + r});
    curve({left, top + r - c}, {left + r - c, top}, {left + r, top});
    m_content += "s\n";
}

void PdfCanvas::show(std::string sheet) {
    m_content.append(sheet.data(), static_cast<qsizetype>(sheet.size()));
    m_content += " Do\n";
    m_shown.push_back(std::move(sheet));
}

PainterCanvas& PdfCanvas::sheet() {
    if (!m_openSheet) {
        show(sheetName(m_sheets.here.count(), false));
        m_openSheet = &m_sheets.here.newSheet();
    }
    return *m_openSheet;
}

void PdfCanvas::figure(const std::function<void(QPainter&)>& paint) {
    sheet().figure(paint);
}

void PdfCanvas::figureOfItsOwn(std::function<void(QPainter&)> paint) {
    m_openSheet = nullptr;
    show(sheetName(m_sheets.background.count(), true));
    m_sheets.background.paintLater(std::move(paint));
}

const PdfFonts::Face* PdfCanvas::faceOf(const TextBlock::Glyphs& run) const {
    const PdfFonts::Face* face = m_fonts.faceOf(*run.font);
    const auto hasNoCode = [face](quint32 glyph) { return glyph >= face->codes.size() || face->codes[glyph] == 0; };
    return face && std::none_of(run.glyphs, run.glyphs + run.count, hasNoCode) ? face : nullptr;
}

void PdfCanvas::useFont(const PdfFonts::Face& face, double size, double spacing) {
    if (m_state.face != &face || m_state.size != size) {
        m_state.face = &face;
        m_state.size = size;
        m_content.append(face.name.data(), static_cast<qsizetype>(face.name.size()));
        m_content += ' ';
        number(size, kFinest);
        m_content += "Tf\n";
    }
    if (m_state.spacing != spacing) {
        m_state.spacing = spacing;
        number(spacing, kFinest);
        m_content += "Tc\n";
    }
}

void PdfCanvas::showGlyphs(const PdfFonts::Face& face, const TextBlock::Glyphs& run) {
    static constexpr std::array kDigits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    // Thousandths of the font's size: where the reader's program would put a letter, and where it belongs.
    const double unit = 1000 / run.font->size();
    const double spacing = run.font->spacing() * unit;
    double pen = 0;
    m_content += "[<";
    for (int i = 0; i < run.count; ++i) {
        const double off = pen - static_cast<double>(run.x[i] - run.x[0]) * unit;
        if (std::abs(off) > kSeen) {
            m_content += '>';
            number(std::round(off), 0);
            m_content += '<';
            pen -= std::round(off);
        }
        const unsigned code = face.codes[run.glyphs[i]];
        for (const unsigned shift : {12U, 8U, 4U, 0U})
            m_content += kDigits[code >> shift & 0xFU];
        pen += static_cast<double>(face.widths[run.glyphs[i]]) + spacing;
    }
    m_content += ">] TJ\n";
}

void PdfCanvas::text(const TextBlock& block, int line, QPointF at, const QColor& ink) {
    if (!block.isPlain()) {
        sheet().text(block, line, at, ink);
        return;
    }
    float origin = 0;
    const std::vector<TextBlock::Glyphs> runs = block.glyphsOf(line, origin);
    std::vector<const PdfFonts::Face*> faces;
    for (const TextBlock::Glyphs& run : runs) {
        faces.push_back(faceOf(run));
        if (!faces.back()) {
            sheet().text(block, line, at, ink);
            return;
        }
    }
    if (runs.empty())
        return;
    m_openSheet = nullptr;
    m_content += "BT\n";
    double last = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const TextBlock::Glyphs& run = runs[i];
        colour(run.colour.isValid() ? run.colour : ink, false);
        useFont(*faces[i], run.font->size() / m_scale, run.font->spacing() / m_scale);
        const double x = static_cast<double>(run.x[0] - origin) / m_scale;
        if (i == 0)
            point({at.x() + x, at.y() + block.ascent(line) / m_scale});
        if (i > 0)
            number(x - last, kFinest);
        m_content += i > 0 ? "0 Td " : "Td ";
        last = x;
        showGlyphs(*faces[i], run);
    }
    m_content += "ET\n";
}

} // namespace rendering
