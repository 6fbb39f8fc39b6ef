// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A paragraph broken into lines of a width: by tables of letters where it is plain (views/rendering/pagefonts.h), by
// QTextLayout where it needs shaping, both directions or other fonts. Lengths are units of the device. Holds a
// reference to the fonts; the thread that made them.

#include "views/rendering/pagefonts.h"

#include <QPointF>
#include <QTextLayout>
#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPaintDevice;

namespace rendering {

class TextBlock {
public:
    // `isStopped` ends it early: nobody wants its lines any more.
    TextBlock(
        const StyledText& text, TextStyle style, double width, PageFonts& fonts, QPaintDevice& device,
        const std::function<bool()>& isStopped = {});

    int lineCount() const;
    double ascent(int line) const;
    double height(int line) const;
    double naturalWidth(int line) const; // of its letters
    int begin(int line) const;           // letters [begin, end) of the text
    int end(int line) const;
    double x(int line, int letter) const; // from the line's left
    // With its upper left corner there; what has no colour of its own is in `ink`.
    void draw(QPainter& painter, int line, QPointF at, const QColor& ink) const;

    // Whether it was laid out by tables of letters; only then it has glyphs.
    bool isPlain() const { return !m_layout; }
    struct Glyphs { // of one font and colour
        const GlyphFont* font = nullptr;
        QColor colour; // invalid: that of the rest
        const quint32* glyphs = nullptr;
        const float* x = nullptr; // of each, and of the end
        int count = 0;
    };
    // In the order of the line; `x` counts from `origin`. Valid as long as the block.
    std::vector<Glyphs> glyphsOf(int line, float& origin) const;

private:
    struct Line {
        int begin = 0, end = 0;
    };
    // Letters of one font and colour.
    struct Run {
        int begin = 0, end = 0;
        GlyphFont* font = nullptr;
        QColor colour;
    };
    bool measure(const StyledText& text, TextStyle style, PageFonts& fonts); // false: not plain
    void takeRuns(const StyledText& text, TextStyle style, PageFonts& fonts);
    void breakLines(const QString& text, double width);
    void layOut(
        const StyledText& text, TextStyle style, double width, QPaintDevice& device,
        const std::function<bool()>& isStopped);

    std::unique_ptr<QTextLayout> m_layout; // null: plain
    std::vector<Line> m_lines;
    std::vector<Run> m_runs;
    std::vector<quint32> m_glyphs;
    std::vector<float> m_x; // of each letter as if there were no lines, and of the end
    double m_ascent = 0, m_height = 0;
};

} // namespace rendering
