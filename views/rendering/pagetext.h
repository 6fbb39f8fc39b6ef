// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is written on a page: text with stretches in another colour, bold, underlined or as links, and the styles of the
// report's typography. Text of documents becomes harmless here: control characters become spaces, soft hyphens go, so
// that words are found as they read. Values; fonts want a QGuiApplication.

#include <QColor>
#include <QFont>
#include <QString>
#include <cstdint>
#include <vector>

namespace rendering {

enum class TextStyle : std::uint8_t { Title, Subtitle, Heading1, Heading2, Label, Body, Note, Cell, CellStrong, Quote };
inline constexpr std::size_t kTextStyles = static_cast<std::size_t>(TextStyle::Quote) + 1;

QFont fontOf(TextStyle style);
double leadingOf(TextStyle style); // from line to line, points
bool isFaint(TextStyle style);

// Without what has no place on paper. Line separators stay.
QString printable(QString text);

struct StyledText {
    struct Range {
        int start = 0;
        int length = 0;
        QColor colour; // invalid: as the rest
        bool bold = false;
        QColor underline; // invalid: none
        QString link;     // name of a place of the document; empty: none
    };
    QString text;
    std::vector<Range> ranges;
    bool atRight = false; // in a cell: a number at its right edge

    StyledText() = default;
    StyledText(const QString& plain) // a plain text is one
        : text(printable(plain)) {}
    StyledText& add(const QString& piece, QColor colour = {}, bool bold = false, QColor underline = {});
    StyledText& addLink(const QString& piece, const QString& place);
    StyledText& append(const StyledText& other);
};

} // namespace rendering
