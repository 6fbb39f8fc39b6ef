// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagefonts.h"

#include <algorithm>

namespace rendering {
namespace {

constexpr char16_t kLetters = 0x2200; // up to here letters are looked up in a table

constexpr char16_t kCommon = 128;
constexpr float kUnknown = -1e9F;

// Letters that stand beside each other as they are: Latin ones with their accents, and what print uses between them.
bool isPlain(char16_t c) {
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x250 && c != QChar::SoftHyphen) ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x203A) || c == 0x20AC || c == 0x2122;
}

} // namespace

GlyphFont::GlyphFont(QFont font, double unitsPerPoint)
    : m_spacing(font.letterSpacing() * unitsPerPoint)
    , m_letters(kLetters)
    , m_kerning(kCommon * kCommon, kUnknown) {
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

float GlyphFont::kerning(char16_t first, char16_t second) {
    if (first < kCommon && second < kCommon) {
        float& known = m_kerning[first * kCommon + second];
        if (known == kUnknown)
            known = measuredKerning(first, second);
        return known;
    }
    const auto [found, isNew] = m_rareKerning.try_emplace(static_cast<std::uint32_t>(first) << 16U | second, 0.0F);
    if (isNew)
        found->second = measuredKerning(first, second);
    return found->second;
}

float GlyphFont::measuredKerning(char16_t first, char16_t second) {
    const std::array<quint32, 2> pair{glyph(first), glyph(second)};
    std::array<QPointF, 2> plain;
    std::array<QPointF, 2> kerned;
    m_raw.advancesForGlyphIndexes(pair.data(), plain.data(), 2, QRawFont::UseDesignMetrics);
    m_raw.advancesForGlyphIndexes(pair.data(), kerned.data(), 2, QRawFont::UseDesignMetrics | QRawFont::KernedAdvances);
    return static_cast<float>(kerned[0].x() - plain[0].x());
}

std::vector<quint32> GlyphFont::glyphs() const {
    std::vector<quint32> all;
    for (const Letter& each : m_letters) {
        if (each.glyph != 0)
            all.push_back(each.glyph);
    }
    return all;
}

std::vector<GlyphFont*> PageFonts::all() const {
    std::vector<GlyphFont*> fonts;
    for (const auto& each : m_fonts) {
        if (each)
            fonts.push_back(each.get());
    }
    return fonts;
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
