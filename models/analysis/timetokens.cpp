// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timetokens.h"

#include <algorithm>

namespace analysis {
namespace {

struct Character {
    std::size_t width = 1;
    char folded = 0; // ASCII stand-in; 0 for a letter beyond ASCII, '\1' for what is not there, ' ' for space
};

std::size_t widthOf(unsigned char lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// General punctuation block, U+2000 to U+206F.
char foldPunctuation(unsigned code) {
    if (code <= 0x200A || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F)
        return ' ';
    if ((code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || code >= 0x2060)
        return '\1';
    if (code >= 0x2010 && code <= 0x2015)
        return '-';
    if (code >= 0x2018 && code <= 0x201B)
        return '\'';
    if (code >= 0x201C && code <= 0x201F)
        return '"';
    return '*';
}

Character characterAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {1, lead < 0x20 || lead == 0x7F ? ' ' : text[at]};
    const std::size_t width = std::min(widthOf(lead), text.size() - at);
    if (width == 2) {
        const auto next = static_cast<unsigned char>(text[at + 1]);
        if (lead == 0xC2)
            return {2, next == 0xA0 ? ' ' : next == 0xAD ? '\1' : '*'}; // Latin-1 signs; no-break space; soft hyphen
        return {2, 0};
    }
    if (width == 3) {
        const unsigned code = (lead & 0x0Fu) << 12 | (static_cast<unsigned char>(text[at + 1]) & 0x3Fu) << 6 |
                              (static_cast<unsigned char>(text[at + 2]) & 0x3Fu);
        if (code >= 0x2000 && code <= 0x206F)
            return {3, foldPunctuation(code)};
        if (code == 0x2212)
            return {3, '-'};
        if (code == 0xFEFF)
            return {3, '\1'};
        if (code == 0x3000)
            return {3, ' '};
    }
    return {width, 0};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c == 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Walks over the text once, writing the folded copy and the raw tokens.
class Cutter {
public:
    Cutter(std::string_view text, std::string& lower, std::vector<TimeToken>& tokens)
        : m_text(text)
        , m_lower(lower)
        , m_tokens(tokens) {}

    void run() {
        m_lower.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const Character c = characterAt(m_text, m_at);
            if (c.folded == '\1')
                m_at += c.width;
            else if (c.folded == ' ')
                skipSpace(c);
            else
                takeToken(c);
        }
        std::size_t at = 0; // the buffer no longer moves: point into it
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            m_tokens[i].lower = std::string_view(m_lower).substr(at, m_lengths[i]);
            at += m_lengths[i];
        }
    }

private:
    void skipSpace(Character c) {
        m_space = true;
        m_breaks += m_text[m_at] == '\n' && m_breaks < 2;
        m_at += c.width;
    }

    void takeToken(Character first) {
        TimeToken token;
        token.span.begin = m_at;
        token.spaceBefore = m_space;
        token.breaks = m_breaks;
        m_space = false;
        m_breaks = 0;
        const std::size_t start = m_lower.size();
        if (isLetter(first.folded))
            takeWord(token);
        else if (isDigit(first.folded))
            takeNumber(token);
        else
            take(first, token);
        token.span.end = m_end;
        m_lengths.push_back(m_lower.size() - start);
        m_tokens.push_back(token);
    }

    void take(Character c, TimeToken& /*token*/) {
        if (c.folded == 0)
            m_lower.append(m_text.substr(m_at, c.width));
        else
            m_lower.push_back(c.folded >= 'A' && c.folded <= 'Z' ? static_cast<char>(c.folded - 'A' + 'a') : c.folded);
        m_at += c.width;
        m_end = m_at;
    }

    void takeWord(TimeToken& token) {
        token.kind = TimeToken::Kind::Word;
        token.capital = m_text[m_at] >= 'A' && m_text[m_at] <= 'Z';
        token.allCapitals = true;
        while (m_at < m_text.size()) {
            const Character c = characterAt(m_text, m_at);
            if (c.folded == '\1') {
                m_at += c.width;
                continue;
            }
            if (!isLetter(c.folded))
                break;
            token.allCapitals = token.allCapitals && c.folded >= 'A' && c.folded <= 'Z';
            take(c, token);
        }
    }

    void takeNumber(TimeToken& token) {
        token.kind = TimeToken::Kind::Number;
        const std::size_t start = m_lower.size();
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            take({1, m_text[m_at]}, token);
        if (m_lower.size() - start <= 9)
            token.number = std::stoi(m_lower.substr(start));
    }

    std::string_view m_text;
    std::string& m_lower;
    std::vector<TimeToken>& m_tokens;
    std::vector<std::size_t> m_lengths;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_space = true;
    std::uint8_t m_breaks = 0;
};

} // namespace

TimeTokens::TimeTokens(std::string_view text, const TimeLexicon* lexicon) {
    Cutter(text, m_lower, m_tokens).run();
    m_end.span = {text.size(), text.size()};
    m_end.spaceBefore = true;
    m_end.breaks = 2;
    if (!lexicon)
        return;
    for (TimeToken& token : m_tokens) {
        token.entries = lexicon->entries(token.lower);
        token.kinds = token.entries ? token.entries->kinds : 0;
    }
}

const TimeWord* TimeTokens::match(std::size_t i, TimeClass kind, std::size_t& end) const {
    const TimeToken& token = operator[](i);
    if ((token.kinds & maskOf(kind)) == 0)
        return nullptr;
    const TimeWord* best = nullptr;
    for (const TimeWord& word : token.entries->words) {
        if (word.kind != kind || (best && word.rest.size() <= best->rest.size()))
            continue;
        bool fits = true;
        for (std::size_t k = 0; fits && k < word.rest.size(); ++k)
            fits = operator[](i + 1 + k).lower == word.rest[k] && operator[](i + 1 + k).breaks < 2;
        if (fits)
            best = &word;
    }
    if (best)
        end = i + 1 + best->rest.size();
    return best;
}

bool TimeTokens::is(std::size_t i, TimeClass kind) const {
    std::size_t end = 0;
    return match(i, kind, end) != nullptr;
}

TimeFunction TimeTokens::function(std::size_t i, std::size_t& end) const {
    const TimeWord* word = match(i, TimeClass::Function, end);
    return word ? static_cast<TimeFunction>(word->a) : TimeFunction::None;
}

bool TimeTokens::is(std::size_t i, TimeFunction function) const {
    const TimeToken& token = operator[](i);
    return (token.kinds & maskOf(TimeClass::Function)) != 0 && (token.entries->functions & maskOf(function)) != 0;
}

} // namespace analysis
