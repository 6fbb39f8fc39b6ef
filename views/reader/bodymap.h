// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A body as the reader shows it, and where each byte of it went. Bytes of UTF-8 on one side, positions in a
// QTextDocument (UTF-16 units) on the other: paragraphs become blocks, single line breaks stay in theirs, notes of the
// program's own stand between. Characters that QTextDocument takes for structure become U+FFFD; a paragraph that would
// freeze the layout is broken at a space. Built once, linear; pure value.

#include "models/core/text.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace views {

struct TextRange {
    int from = 0;
    int to = 0; // exclusive
    bool operator==(const TextRange&) const = default;
};

// Words of the program's own behind the byte `at` of the body.
struct Insertion {
    std::size_t at = 0;
    QString text;
};

// A character as it may go into a QTextDocument without becoming structure.
QChar displayed(QChar c);

class BodyMap {
public:
    // `from`: the position of the body's first character. Insertions are sorted by `at`.
    BodyMap(std::string_view body, const std::vector<Insertion>& insertions, int from);

    const QString& text() const { return m_text; } // U+2029 between paragraphs
    const std::vector<TextRange>& inserted() const { return m_inserted; }
    // Where the span's characters stand; empty for an empty span or one that is not in the body.
    TextRange range(core::Span span) const;
    int from() const { return m_from; }
    int to() const { return m_from + static_cast<int>(m_text.size()); }

private:
    struct Piece {
        int unit;     // in the body
        int position; // in the document
    };
    int positionOf(int unit) const;
    void append(const QString& body, const std::vector<Insertion>& insertions);
    void insert(const QString& words);
    void startPiece(int unit);

    core::OffsetMap m_offsets;
    std::size_t m_bytes;
    int m_from;
    QString m_text;
    std::vector<Piece> m_pieces;
    std::vector<TextRange> m_inserted;
};

} // namespace views
