// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Characters of UTF-8 text as sentences and tokens tell them apart. Bytes that are no UTF-8 stand for themselves.
// Internal to models/analysis; pure; any thread.

#include <cstddef>
#include <string_view>

namespace analysis {

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

inline bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct Glyph {
    char32_t code = 0;
    std::size_t width = 1;
};

inline Glyph glyphAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return {static_cast<char32_t>(lead), 1};
    if (lead >= 0xF0 && at + 3 < text.size())
        return {
            ((lead & 7U) << 18U) | ((byte(at + 1) & 63U) << 12U) | ((byte(at + 2) & 63U) << 6U) | (byte(at + 3) & 63U),
            4};
    if (lead >= 0xE0 && lead < 0xF0 && at + 2 < text.size())
        return {((lead & 15U) << 12U) | ((byte(at + 1) & 63U) << 6U) | (byte(at + 2) & 63U), 3};
    if (lead >= 0xC0 && lead < 0xE0 && at + 1 < text.size())
        return {((lead & 31U) << 6U) | (byte(at + 1) & 63U), 2};
    return {static_cast<char32_t>(lead), 1};
}

inline bool isWideSpace(char32_t c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x200A || c == 0x2002 || c == 0x2003 || c == 0x3000 ||
           c == 0x2028;
}

inline bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF || c == 0x2060;
}

// Marks of General Punctuation and Latin-1 that never stand inside a word.
inline bool isWidePunctuation(char32_t c) {
    return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) ||
           (c >= 0xA1 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || (c >= 0x3001 && c <= 0x3020) ||
           (c >= 0x2190 && c <= 0x27BF);
}

inline bool isWordGlyph(char32_t c) {
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    return !isWideSpace(c) && !isWidePunctuation(c);
}

inline bool isUpper(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (c >= 0x391 && c <= 0x42F && !(c >= 0x3B1 && c <= 0x3C9));
}

} // namespace analysis
