// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/textblock.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>
#include <algorithm>

namespace rendering {
namespace {

bool isSpace(QChar c) {
    return c == QLatin1Char(' ');
}

// Whether a line may end after the letter: after spaces, and in words and addresses where print does it.
bool mayBreakAfter(const QString& text, int at) {
    const QChar c = text[at];
    if (isSpace(c))
        return at + 1 >= text.size() || !isSpace(text[at + 1]);
    const bool isJoint = c == QLatin1Char('-') || c == QLatin1Char('/') || c == QChar(0x2010) || c == QChar(0x2013) ||
                         c == QChar(0x2014);
    return isJoint && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetter();
}

} // namespace

TextBlock::TextBlock(
    const StyledText& text, TextStyle style, double width, PageFonts& fonts, QPaintDevice& device,
    const std::function<bool()>& isStopped) {
    if (measure(text, style, fonts))
        breakLines(text.text, width);
    else
        layOut(text, style, width, device, isStopped);
}

void TextBlock::takeRuns(const StyledText& text, TextStyle style, PageFonts& fonts) {
    const auto size = static_cast<int>(text.text.size());
    int at = 0;
    const auto plainTo = [&](int end) {
        if (at < end)
            m_runs.push_back({at, end, &fonts.of(style, false), {}});
        at = end;
    };
    for (const StyledText::Range& range : text.ranges) { // in their order, beside each other
        if (!range.bold && !range.colour.isValid())
            continue;
        plainTo(range.start);
        const int end = range.start + range.length;
        if (at < end)
            m_runs.push_back({at, end, &fonts.of(style, range.bold), range.colour});
        at = end;
    }
    plainTo(size);
}

bool TextBlock::measure(const StyledText& text, TextStyle style, PageFonts& fonts) {
    takeRuns(text, style, fonts);
    m_glyphs.resize(static_cast<std::size_t>(text.text.size()));
    m_x.resize(m_glyphs.size() + 1);
    float x = 0;
    for (const Run& run : m_runs) {
        GlyphFont& font = *run.font;
        char16_t before = 0;
        for (int i = run.begin; i < run.end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const char16_t letter = text.text[i].unicode();
            m_x[at] = x;
            if (letter == QChar::LineSeparator) {
                before = 0;
                continue;
            }
            const quint32 glyph = font.glyph(letter);
            if (glyph == 0)
                return false;
            if (before != 0)
                m_x[at] = x += font.kerning(before, letter);
            m_glyphs[at] = glyph;
            x += font.width(letter);
            before = letter;
        }
    }
    m_x.back() = x;
    const GlyphFont& font = m_runs.empty() ? fonts.of(style, false) : *m_runs.front().font;
    m_ascent = font.ascent();
    m_height = font.height();
    return true;
}

void TextBlock::breakLines(const QString& text, double width) {
    const auto size = static_cast<int>(text.size());
    int begin = 0;
    int lastBreak = 0; // where the next line could begin
    const auto close = [&](int end) {
        m_lines.push_back({begin, end});
        begin = lastBreak = end;
    };
    for (int i = 0; i < size; ++i) {
        if (text[i] == QChar::LineSeparator) {
            close(i);
            begin = lastBreak = i + 1;
            continue;
        }
        const auto reach = [&](int from) {
            return static_cast<double>(m_x[static_cast<std::size_t>(i) + 1] - m_x[static_cast<std::size_t>(from)]);
        };
        if (!isSpace(text[i])) {
            if (reach(begin) > width && lastBreak > begin)
                close(lastBreak);
            if (reach(begin) > width && i > begin) // a word that is longer than a line
                close(i);
        }
        if (mayBreakAfter(text, i))
            lastBreak = i + 1;
    }
    if (begin < size || m_lines.empty() || text.endsWith(QChar(QChar::LineSeparator)))
        close(size);
}

void TextBlock::layOut(
    const StyledText& text, TextStyle style, double width, QPaintDevice& device,
    const std::function<bool()>& isStopped) {
    // Laid out in the device's own units, whose fineness keeps the letters where the type designer put them.
    m_layout = std::make_unique<QTextLayout>(text.text, fontOf(style), &device);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const StyledText::Range& range : text.ranges) {
        if (!range.colour.isValid() && !range.bold)
            continue;
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.length;
        if (range.colour.isValid())
            format.format.setForeground(range.colour);
        if (range.bold)
            format.format.setFontWeight(QFont::Bold);
        formats.append(format);
    }
    if (!formats.isEmpty())
        m_layout->setFormats(formats);
    m_layout->beginLayout();
    while (!isStopped || !isStopped()) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    m_layout->endLayout();
}

int TextBlock::lineCount() const {
    return m_layout ? m_layout->lineCount() : static_cast<int>(m_lines.size());
}

double TextBlock::ascent(int line) const {
    return m_layout ? m_layout->lineAt(line).ascent() : m_ascent;
}

double TextBlock::height(int line) const {
    return m_layout ? m_layout->lineAt(line).height() : m_height;
}

int TextBlock::begin(int line) const {
    return m_layout ? m_layout->lineAt(line).textStart() : m_lines[static_cast<std::size_t>(line)].begin;
}

int TextBlock::end(int line) const {
    return m_layout ? begin(line) + m_layout->lineAt(line).textLength() : m_lines[static_cast<std::size_t>(line)].end;
}

double TextBlock::naturalWidth(int line) const {
    return m_layout ? m_layout->lineAt(line).naturalTextWidth() : x(line, end(line));
}

double TextBlock::x(int line, int letter) const {
    if (m_layout)
        return m_layout->lineAt(line).cursorToX(letter);
    return static_cast<double>(m_x[static_cast<std::size_t>(letter)] - m_x[static_cast<std::size_t>(begin(line))]);
}

void TextBlock::draw(QPainter& painter, int line, QPointF at, const QColor& ink) const {
    if (m_layout) {
        painter.setPen(ink);
        const QTextLine drawn = m_layout->lineAt(line);
        drawn.draw(&painter, at - QPointF(drawn.x(), drawn.y()));
        return;
    }
    float origin = 0;
    std::vector<QPointF> places;
    for (const Glyphs& run : glyphsOf(line, origin)) {
        places.clear();
        for (int i = 0; i < run.count; ++i)
            places.emplace_back(static_cast<double>(run.x[i] - origin), 0);
        QGlyphRun glyphs;
        glyphs.setRawFont(run.font->raw());
        glyphs.setRawData(run.glyphs, places.data(), run.count);
        painter.setPen(run.colour.isValid() ? run.colour : ink);
        painter.drawGlyphRun(at + QPointF(0, m_ascent), glyphs);
    }
}

std::vector<TextBlock::Glyphs> TextBlock::glyphsOf(int line, float& origin) const {
    const Line& whole = m_lines[static_cast<std::size_t>(line)];
    origin = m_x[static_cast<std::size_t>(whole.begin)];
    std::vector<Glyphs> all;
    for (const Run& run : m_runs) {
        const int from = std::max(run.begin, whole.begin);
        const int to = std::min(run.end, whole.end);
        if (from < to)
            all.push_back({run.font, run.colour, m_glyphs.data() + from, m_x.data() + from, to - from});
    }
    return all;
}

} // namespace rendering
