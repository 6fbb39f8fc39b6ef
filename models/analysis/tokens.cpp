// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of sentences.h.
#include "models/analysis/glyphs.h"
#include "models/analysis/sentences.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

std::string foldedMark(char32_t c) {
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
        return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033:
        return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
        return "-";
    case 0x2014:
    case 0x2015:
        return "--";
    case 0x2026:
        return "...";
    case 0x2022:
    case 0xB7:
        return "*";
    default:
        return {};
    }
}

// What an ASCII byte is to the tokenizer.
enum class ByteClass : std::uint8_t { Mark, Space, Lower, Upper, Digit };

constexpr std::array<ByteClass, 128> kByteClasses = [] {
    std::array<ByteClass, 128> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const char c = static_cast<char>(i);
        const bool lower = (c >= 'a' && c <= 'z') || c == '_';
        const bool upper = c >= 'A' && c <= 'Z';
        classes[i] = i <= 0x20                ? ByteClass::Space
                     : lower                  ? ByteClass::Lower
                     : upper                  ? ByteClass::Upper
                     : (c >= '0' && c <= '9') ? ByteClass::Digit
                                              : ByteClass::Mark;
    }
    return classes;
}();

ByteClass classOf(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 ? kByteClasses[byte] : ByteClass::Mark;
}

void appendLower(std::string& out, std::string_view bytes) {
    for (const char c : bytes)
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

} // namespace

std::vector<Token> tokenize(std::string_view text, core::Span span) {
    std::vector<Token> tokens;
    const std::size_t end = std::min(text.size(), span.end);
    tokens.reserve((end - std::min(span.begin, end)) / 5 + 4);
    TokenReader reader(text, span);
    for (TokenReader::View token; reader.next(token);)
        tokens.push_back({token.span, token.kind, std::string(token.lower), token.capital});
    return tokens;
}

TokenReader::TokenReader(std::string_view text, core::Span span)
    : m_text(text.substr(0, std::min(text.size(), span.end)))
    , m_at(span.begin) {}

bool TokenReader::next(View& token) {
    while (m_at < m_text.size()) {
        const ByteClass kind = classOf(m_text[m_at]);
        if (kind == ByteClass::Space) {
            ++m_at;
            continue;
        }
        const Glyph g = glyphAt(m_text, m_at);
        if (g.code >= 0x80 && (isWideSpace(g.code) || isInvisible(g.code))) {
            m_at += g.width;
            continue;
        }
        token.span.begin = m_at;
        if (isWordGlyph(g.code))
            readWord(token, g.code);
        else
            readMark(token);
        token.span.end = m_at;
        return true;
    }
    return false;
}

// Whether the mark at `at` stands inside a word: both neighbours are letters or digits.
bool TokenReader::joins(char32_t mark, std::size_t at, std::size_t width, bool number) const {
    const char32_t next = at + width < m_text.size() ? glyphAt(m_text, at + width).code : 0;
    if (next == 0 || !isWordGlyph(next))
        return false;
    if (mark == '-' || mark == 0x2010 || mark == 0x2011 || mark == '\'' || mark == 0x2019 || mark == '&')
        return true;
    const bool digit = next < 0x80 && isDigit(static_cast<char>(next));
    if (mark == '.')
        return digit || !isUpper(next) || (m_text[at - 1] >= 'A' && m_text[at - 1] <= 'Z');
    return number && digit && (mark == ',' || mark == ':');
}

void TokenReader::readWord(View& token, char32_t first) {
    const std::size_t begin = m_at;
    const bool number = first < 0x80 && isDigit(static_cast<char>(first));
    token.kind = number ? TokenKind::Number : TokenKind::Word;
    token.capital = isUpper(first);
    // Most words are lower-case letters and nothing else: they need no copy.
    while (m_at < m_text.size() &&
           (classOf(m_text[m_at]) == ByteClass::Lower || classOf(m_text[m_at]) == ByteClass::Digit))
        ++m_at;
    if (m_at == m_text.size() || classOf(m_text[m_at]) == ByteClass::Space) {
        token.lower = m_text.substr(begin, m_at - begin);
        return;
    }
    m_lower.assign(m_text.substr(begin, m_at - begin));
    bool dotted = false; // "U.S": its last point belongs to it
    while (m_at < m_text.size()) {
        const Glyph g = glyphAt(m_text, m_at);
        if (isInvisible(g.code)) {
        } else if (isWordGlyph(g.code)) {
            appendLower(m_lower, m_text.substr(m_at, g.width));
        } else if (joins(g.code, m_at, g.width, number)) {
            dotted = dotted || (g.code == '.' && !number);
            const std::string folded = foldedMark(g.code);
            m_lower += folded.empty() ? std::string(1, static_cast<char>(g.code)) : folded;
        } else {
            break;
        }
        m_at += g.width;
    }
    const bool initials = dotted && m_lower.size() >= 3 && m_lower[m_lower.size() - 2] == '.';
    if (initials && m_at < m_text.size() && m_text[m_at] == '.') {
        m_lower += '.';
        ++m_at;
    }
    token.lower = m_lower;
}

void TokenReader::readMark(View& token) {
    const std::size_t begin = m_at;
    const Glyph g = glyphAt(m_text, m_at);
    token.kind = TokenKind::Punctuation;
    token.capital = false;
    m_at += g.width;
    const auto twice = [&](char c) {
        return g.code == static_cast<char32_t>(c) && m_at < m_text.size() && m_text[m_at] == c;
    };
    if (twice('`') || twice('\'')) {
        token.lower = "\"";
        ++m_at;
    } else if (twice('-') || twice('.')) {
        while (m_at < m_text.size() && m_text[m_at] == static_cast<char>(g.code))
            ++m_at;
        token.lower = g.code == '-' ? "--" : "...";
    } else {
        m_lower = g.code >= 0x80 ? foldedMark(g.code) : std::string();
        token.lower = m_lower.empty() ? m_text.substr(begin, g.width) : std::string_view(m_lower);
    }
}

} // namespace analysis
