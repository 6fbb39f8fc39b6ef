// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, ordinals and years, in figures and words.
#include "models/analysis/timegrammar.h"

namespace analysis {
namespace {

bool isHyphenOrNothing(const TimeTokens& tokens, std::size_t& i) {
    if (tokens[i].sign() == '-' && tokens.glued(i) && tokens.glued(i + 1))
        ++i;
    return tokens[i].breaks == 0;
}

// "twenty", "twenty-two", "two hundred and five", "two thousand and fifteen".
NumberMatch wordNumber(const TimeTokens& tokens, std::size_t start) {
    NumberMatch found;
    int total = 0;
    int group = 0;
    int last = 0; // the word before, to refuse "five six"
    std::size_t i = start;
    while (i < start + 12) {
        std::size_t end = 0;
        std::size_t at = i;
        if (i > start && !isHyphenOrNothing(tokens, at))
            break;
        if (i > start && last >= 100 && tokens.isWord(at, "and"))
            ++at;
        const TimeWord* word = tokens.match(at, TimeClass::Number, end);
        if (!word)
            break;
        if (word->a == 1000 && group > 0) {
            total += group * 1000;
            group = 0;
        } else if (word->a == 100 && group > 0 && group < 100) {
            group *= 100;
        } else if (
            word->a >= 100 ||
            (i > start && !(last >= 100 || (last >= 20 && last < 100 && word->a < 10 && word->a > 0)))) {
            break;
        } else {
            group += word->a;
        }
        last = word->a;
        found.end = i = end;
        found.value = total + group;
        found.words = true;
    }
    return found;
}

NumberMatch wordOrdinal(const TimeTokens& tokens, std::size_t i) {
    std::size_t end = 0;
    if (const TimeWord* word = tokens.match(i, TimeClass::Ordinal, end))
        return {word->a, end, true};
    const TimeWord* tens = tokens.match(i, TimeClass::Number, end);
    if (!tens || tens->a < 20 || tens->a > 90)
        return {};
    if (!isHyphenOrNothing(tokens, end))
        return {};
    const TimeWord* ones = tokens.match(end, TimeClass::Ordinal, end);
    return ones && ones->a < 10 ? NumberMatch{tens->a + ones->a, end, true} : NumberMatch{};
}

// "nineteen eighty-six", "seventeen hundred thirty three", "two thousand and five".
NumberMatch wordYear(const TimeTokens& tokens, std::size_t i) {
    std::size_t end = 0;
    const TimeWord* century = tokens.match(i, TimeClass::Number, end);
    if (!century)
        return {};
    if (century->a >= 11 && century->a <= 20) {
        if (tokens.isWord(end, "hundred"))
            ++end;
        const NumberMatch rest = wordNumber(tokens, end);
        if (rest && rest.value >= 10 && rest.value < 100)
            return {century->a * 100 + rest.value, rest.end, true};
        return {};
    }
    const NumberMatch whole = wordNumber(tokens, i);
    return whole && whole.value >= 1100 && whole.value < 2200 && century->a == 2 ? whole : NumberMatch{};
}

} // namespace

NumberMatch TimeGrammar::number(std::size_t i) const {
    const TimeToken& token = m_tokens[i];
    if (token.kind == TimeToken::Kind::Number)
        return token.number >= 0 ? NumberMatch{token.number, i + 1} : NumberMatch{};
    return wordNumber(m_tokens, i);
}

NumberMatch TimeGrammar::ordinal(std::size_t i) const {
    const TimeToken& token = m_tokens[i];
    if (token.kind != TimeToken::Kind::Number)
        return wordOrdinal(m_tokens, i);
    const std::string_view suffix = m_tokens[i + 1].lower;
    const bool ordinal =
        m_tokens.glued(i + 1) && (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th");
    return ordinal && token.number >= 0 ? NumberMatch{token.number, i + 2} : NumberMatch{};
}

NumberMatch TimeGrammar::year(std::size_t i) const {
    const TimeToken& token = m_tokens[i];
    if (token.kind == TimeToken::Kind::Number) {
        const bool fits = token.digits() == 4 && token.number >= 1000 && token.number < 2200;
        return fits ? NumberMatch{token.number, i + 1} : NumberMatch{};
    }
    return wordYear(m_tokens, i);
}

} // namespace analysis
