// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/bodymap.h"

#include <algorithm>

namespace views {
namespace {

// Laying out one block takes time that grows faster than its length; 1 MB in one piece takes minutes.
constexpr int kLongestBlock = 8'000;

} // namespace

QChar displayed(QChar c) {
    constexpr char16_t kFrameBegin = 0xfdd0; // QTextDocument's own marks
    constexpr char16_t kFrameEnd = 0xfdd1;
    if (c == QChar::ParagraphSeparator || c == QLatin1Char('\r') || c == QChar::Tabulation)
        return QChar::Space;
    const bool structure =
        c.unicode() == kFrameBegin || c.unicode() == kFrameEnd || c == QChar::ObjectReplacementCharacter;
    return structure || c.unicode() < 0x20 ? QChar(QChar::ReplacementCharacter) : c;
}

BodyMap::BodyMap(std::string_view body, const std::vector<Insertion>& insertions, int from)
    : m_offsets(body)
    , m_bytes(body.size())
    , m_from(from) {
    append(QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size())), insertions);
}

void BodyMap::startPiece(int unit) {
    m_pieces.push_back({unit, m_from + static_cast<int>(m_text.size())});
}

void BodyMap::insert(const QString& words) {
    const int begin = m_from + static_cast<int>(m_text.size());
    m_text += words;
    m_inserted.push_back({begin, begin + static_cast<int>(words.size())});
}

void BodyMap::append(const QString& body, const std::vector<Insertion>& insertions) {
    m_text.reserve(body.size() + 64);
    auto next = insertions.begin();
    int blockLength = 0;
    startPiece(0);
    const int size = static_cast<int>(body.size());
    for (int unit = 0; unit < size;) {
        for (; next != insertions.end() && static_cast<int>(m_offsets.utf16(next->at)) <= unit; ++next) {
            insert(next->text);
            startPiece(unit);
        }
        const QChar c = body[unit];
        if (c != QLatin1Char('\n')) {
            m_text += displayed(c);
            ++unit;
            if (++blockLength >= kLongestBlock && c.isSpace()) {
                m_text += QChar::ParagraphSeparator;
                startPiece(unit);
                blockLength = 0;
            }
            continue;
        }
        int end = unit + 1;
        while (end < size && body[end] == QLatin1Char('\n'))
            ++end;
        if (end == unit + 1) {
            m_text += QChar::LineSeparator;
        } else {
            if (!m_text.isEmpty())
                m_text += QChar::ParagraphSeparator;
            startPiece(end);
            blockLength = 0;
        }
        unit = end;
    }
    for (; next != insertions.end(); ++next)
        insert(next->text);
}

int BodyMap::positionOf(int unit) const {
    const auto after = std::ranges::upper_bound(m_pieces, unit, {}, &Piece::unit);
    const Piece& piece = after == m_pieces.begin() ? m_pieces.front() : *std::prev(after);
    return std::min(piece.position + unit - piece.unit, to());
}

TextRange BodyMap::range(core::Span span) const {
    if (span.empty() || span.end > m_bytes)
        return {};
    const int begin = static_cast<int>(m_offsets.utf16(span.begin));
    const int end = static_cast<int>(m_offsets.utf16(span.end));
    if (end <= begin)
        return {};
    // Behind the last character rather than before the next one, which may stand beyond an insertion.
    return {positionOf(begin), positionOf(end - 1) + 1};
}

} // namespace views
