// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagefonts.h"

#include <algorithm>

namespace rendering {
namespace {

constexpr char16_t kLetters = 0x2200; // up to here letters are looked up in a table

// Letters that stand beside each other as they are: Latin ones with their accents, and what print uses between them.
bool isPlain(char16_t c) {
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x250 && c != QChar::SoftHyphen) ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x203A) || c == 0x20AC || c == 0x2122;
}

} // namespace

GlyphFont::GlyphFont(QFont font, double unitsPerPoint)
    : m_spacing(font.letterSpacing() * unitsPerPoint)
    , m_letters(kLetters) {
    font.setPixelSize(std::max(1, qRound(font.pointSizeF() * unitsPerPoint)));
    m_raw = QRawFont::fromFont(font);
    m_ascent = m_raw.ascent();
    m_height = m_ascent + m_raw.descent();
}

const GlyphFont::Letter& GlyphFont::letterOf(char16_t letter) {
    static const Letter kNone{};
    if (letter >= kLetters)
        return kNone;
    Letter& found = m_letters[letter];
    if (found.isKnown)
        return found;
    found.isKnown = true;
    if (!isPlain(letter))
        return found;
    const QChar c(letter);
    quint32 glyph = 0;
    int count = 1;
    if (!m_raw.glyphIndexesForChars(&c, 1, &glyph, &count) || count != 1 || glyph == 0)
        return found;
    QPointF advance;
    m_raw.advancesForGlyphIndexes(&glyph, &advance, 1, QRawFont::UseDesignMetrics);
    found.glyph = glyph;
    found.width = static_cast<float>(advance.x() + m_spacing);
    return found;
}

float GlyphFont::kerning(quint32 first, quint32 second) {
    const auto [found, isNew] = m_kerning.try_emplace(static_cast<std::uint64_t>(first) << 32U | second, 0.0F);
    if (isNew) {
        const std::array<quint32, 2> pair{first, second};
        std::array<QPointF, 2> plain;
        std::array<QPointF, 2> kerned;
        m_raw.advancesForGlyphIndexes(pair.data(), plain.data(), 2, QRawFont::UseDesignMetrics);
        m_raw.advancesForGlyphIndexes(
            pair.data(), kerned.data(), 2, QRawFont::UseDesignMetrics | QRawFont::KernedAdvances);
        found->second = static_cast<float>(kerned[0].x() - plain[0].x());
    }
    return found->second;
}

GlyphFont& PageFonts::of(TextStyle style, bool bold) {
    auto& font = m_fonts[2 * static_cast<std::size_t>(style) + (bold ? 1 : 0)];
    if (!font) {
        QFont wanted = fontOf(style);
        wanted.setBold(wanted.bold() || bold);
        font = std::make_unique<GlyphFont>(wanted, m_unitsPerPoint);
    }
    return *font;
}

} // namespace rendering
