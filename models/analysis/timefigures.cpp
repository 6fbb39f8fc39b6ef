// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in figures: 2017-01-31, 31.1.2017, 5/3/18, 20161016.
#include "models/analysis/timegrammar.h"

#include "models/core/calendar.h"

namespace analysis {
namespace {

bool validDate(int year, int month, int day) {
    return core::isValidDate(year == kUnset ? 2000 : year, month, day);
}

} // namespace

TimeMatch datedMatch(TimeNode node, std::size_t begin, std::size_t end) {
    if (node.month != kUnset && node.day != kUnset && !validDate(node.year, node.month, node.day))
        node.op = TimeOp::Invalid;
    return match(std::move(node), begin, end);
}

class FigureRules {
    struct Field {
        std::size_t digits = 0;
        int value = 0;
    };

public:
    explicit FigureRules(const TimeGrammar& grammar, const TimeTokens& tokens)
        : m_grammar(grammar)
        , m_tokens(tokens) {}

    // Figures with a sign between: 2017/01/31, 31.1.2017, 5/3/18; with a weekday also 7/6.
    TimeMatch figures(std::size_t start) const {
        std::size_t i = start;
        const int weekday = m_grammar.weekdayBefore(i);
        const TimeToken& first = m_tokens[i];
        const char sign = m_tokens[i + 1].sign();
        if (first.kind != TimeToken::Kind::Number || first.number < 0 || (sign != '-' && sign != '/' && sign != '.') ||
            !sameSign(i + 1, sign))
            return {};
        if (i == start && sign != ' ' && m_tokens.glued(i) && m_tokens[i - 1].sign() != '(' &&
            m_tokens[i - 1].sign() != '-' && m_tokens[i - 1].sign() != '_' && m_tokens[i - 1].sign() != '\'' &&
            m_tokens[i - 1].sign() != '"' && m_tokens[i - 1].sign() != '*' && m_tokens[i - 1].sign() != '[' &&
            m_tokens[i - 1].sign() != '|')
            return {};
        if (insideFigureChain(i))
            return {};
        TimeNode node;
        node.weekday = weekday;
        std::size_t end = 0;
        if (m_tokens[i + 2].kind == TimeToken::Kind::Number && sameSign(i + 3, sign) &&
            m_tokens[i + 4].kind == TimeToken::Kind::Number) {
            end = i + 5;
            if (!threeFields(
                    node, {first.digits(), first.number}, {m_tokens[i + 2].digits(), m_tokens[i + 2].number},
                    {m_tokens[i + 4].digits(), m_tokens[i + 4].number}, sign))
                return {};
            if (sign == '-' && node.twoDigitYear && weekday == kUnset && !governed(start)) // "10-20-30"
                return {};
            if (joins(end, '-') && !joins(end + 2, '-') && !joins(end + 2, '/')) // "2020-11-12-001"
                return {};
        } else if (m_tokens[i + 2].kind == TimeToken::Kind::Number) {
            end = i + 3;
            if (!twoFields(node, first, m_tokens[i + 2], sign, weekday != kUnset || (sign == '/' && governed(start))))
                return {};
        } else {
            return {};
        }
        const bool more =
            m_tokens.glued(end) && (m_tokens[end].kind == TimeToken::Kind::Number || m_tokens[end].sign() == '%' ||
                                    (m_tokens[end].kind == TimeToken::Kind::Word && m_tokens[end].lower != "t" &&
                                     m_tokens[end].lower != "z") ||
                                    (m_tokens[end].sign() == sign && sign != '-' &&
                                     m_tokens[end + 1].kind == TimeToken::Kind::Number && m_tokens.glued(end + 1)));
        return more ? TimeMatch{} : datedMatch(node, start, end);
    }

    bool joins(std::size_t i, char sign) const {
        return sameSign(i, sign) && m_tokens[i + 1].kind == TimeToken::Kind::Number;
    }

    // "133-03-03-2020", "1800-2020-11": figures before that are no date of their own ("1/5/2020-3/5/2020").
    bool insideFigureChain(std::size_t i) const {
        if (i < 2 || !sameSign(i - 1, '-') || m_tokens[i - 2].kind != TimeToken::Kind::Number)
            return false;
        const bool dateBefore =
            i >= 4 && (m_tokens[i - 3].sign() == '/' || (i >= 6 && joins(i - 3, '-') && joins(i - 5, '-') &&
                                                         m_tokens[i - 6].kind == TimeToken::Kind::Number));
        return !dateBefore;
    }

    // "on 22/04", "from 10/25", but not "24/7" and "9/11", which are names by now
    bool governed(std::size_t i, int depth = 6) const {
        if (i == 0 || (m_tokens[i].number == 24 && m_tokens[i + 2].number == 7) ||
            (m_tokens[i].number == 9 && m_tokens[i + 2].number == 11))
            return false;
        std::size_t end = 0;
        const TimeFunction before = m_tokens.function(i - 1, end);
        // "on 11/20, 11/22 or 11/25", "from 10/25 to 01/25": what governs the one before
        const bool joined = before == TimeFunction::To || before == TimeFunction::And || before == TimeFunction::Dash ||
                            m_tokens[i - 1].sign() == ',' || m_tokens.isWord(i - 1, "or");
        if (joined && depth > 0 && i >= 4 && m_tokens[i - 2].digits() > 0 && m_tokens[i - 2].digits() < 3 &&
            m_tokens[i - 3].sign() == '/' && m_tokens[i - 4].digits() > 0 && m_tokens[i - 4].digits() < 3)
            return governed(i - 4, depth - 1);
        return before == TimeFunction::On || before == TimeFunction::By || before == TimeFunction::Since ||
               before == TimeFunction::From || before == TimeFunction::Between;
    }

    static bool threeFields(TimeNode& node, Field a, Field b, Field c, char sign) {
        if (a.digits == 4) { // 2017-01-31
            if (b.digits > 2 || c.digits > 2 || a.value < 1000 || a.value >= 2200 ||
                !core::isValidDate(a.value, b.value, c.value))
                return false;
            node.rule = "date.iso";
            node.year = a.value;
            node.month = b.value;
            node.day = c.value;
            return true;
        }
        if (a.digits > 2 || b.digits > 2 || (c.digits != 4 && c.digits != 2) ||
            (sign == '.' && c.digits == 2 && b.digits == 1))
            return false;
        node.rule = "date.figures";
        node.year = c.digits == 4 ? c.value : c.value < 70 ? 2000 + c.value : 1900 + c.value;
        node.twoDigitYear = c.digits == 2;
        if (node.year < 1000 || node.year >= 2200)
            return false;
        return dayAndMonth(node, a.value, b.value, sign == '.');
    }

    // Day and month in figures: settled where one is above 12 or both are the same, else both readings are kept.
    static bool dayAndMonth(TimeNode& node, int a, int b, bool dayFirst) {
        const bool asDayMonth = validDate(node.year, b, a);
        const bool asMonthDay = validDate(node.year, a, b);
        if (!asDayMonth && !asMonthDay)
            return false;
        const bool chooseDay = asDayMonth && (dayFirst || !asMonthDay);
        node.day = chooseDay ? a : b;
        node.month = chooseDay ? b : a;
        if (asDayMonth && asMonthDay && a != b && !dayFirst) {
            node.otherDay = a; // month first is kept in day and month, day first in the other two
            node.otherMonth = b;
        } else if (asDayMonth != asMonthDay && !dayFirst) {
            node.text = chooseDay ? "d" : "m"; // tells how the document writes its dates
        }
        return true;
    }

    static bool twoFields(TimeNode& node, const TimeToken& a, const TimeToken& b, char sign, bool company) {
        if (a.digits() == 4 && b.digits() <= 2 && b.digits() > 0 && sign != '.') { // 2015-3
            if (sign == '-' && b.digits() == 2 && b.number == a.number % 100 + 1)  // "the 2011-12 season"
                return false;
            node.rule = "date.iso-month";
            node.year = a.number;
            node.month = b.number;
            return a.number >= 1900 && a.number < 2100 && b.number >= 1 && b.number <= 12;
        }
        if (b.digits() == 4 && a.digits() <= 2 && sign != '.') { // 12-2015
            node.rule = "date.month-year-figures";
            node.year = b.number;
            node.month = a.number;
            return b.number >= 1900 && b.number < 2100 && a.number >= 1 && a.number <= 12 && sign == '/';
        }
        if (!company || a.digits() > 2 || b.digits() > 2)
            return false;
        node.rule = "date.figures-no-year";
        return dayAndMonth(node, a.number, b.number, false);
    }

    // 20161016; 2016 10 16.
    TimeMatch packed(std::size_t i) const {
        const TimeToken& token = m_tokens[i];
        TimeNode node;
        node.rule = "date.packed";
        if (token.digits() == 8 && token.number >= 0) {
            node.year = token.number / 10000;
            node.month = token.number / 100 % 100;
            node.day = token.number % 100;
            const bool plausible = node.year >= 1970 && node.year < 2060 && validDate(node.year, node.month, node.day);
            const bool glued = m_tokens.glued(i) && m_tokens[i - 1].kind != TimeToken::Kind::Sign;
            const bool more = m_tokens.glued(i + 1) && m_tokens.glued(i + 2) &&
                              m_tokens[i + 1].kind == TimeToken::Kind::Sign &&
                              m_tokens[i + 2].kind == TimeToken::Kind::Number;
            const bool alone = !glued && !more && !(i > 0 && m_tokens.is(i - 1, TimeClass::Label));
            return plausible && alone ? datedMatch(node, i, i + 1) : TimeMatch{};
        }
        const bool spaced = token.digits() == 4 && m_tokens[i + 1].digits() == 2 && m_tokens[i + 2].digits() == 2 &&
                            m_tokens[i + 1].breaks == 0 && m_tokens[i + 2].breaks == 0 &&
                            !(m_tokens.glued(i + 3) && m_tokens[i + 3].kind != TimeToken::Kind::Sign) &&
                            token.number >= 1900 && token.number < 2100;
        if (!spaced || !validDate(token.number, m_tokens[i + 1].number, m_tokens[i + 2].number))
            return {};
        node.year = token.number;
        node.month = m_tokens[i + 1].number;
        node.day = m_tokens[i + 2].number;
        return datedMatch(node, i, i + 3);
    }

private:
    bool sameSign(std::size_t i, char sign) const {
        return m_tokens[i].sign() == sign && m_tokens.glued(i) && m_tokens.glued(i + 1);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::figureDate(std::size_t i) const {
    const FigureRules rules(*this, m_tokens);
    const TimeMatch found = rules.figures(i);
    return found ? found : rules.packed(i);
}

// A weekday before the date, with its comma: "Wednesday, ". Leaves i where it is when there is none.
int TimeGrammar::weekdayBefore(std::size_t& i) const {
    std::size_t end = 0;
    const TimeWord* word = m_tokens.match(i, TimeClass::Weekday, end);
    if (!word)
        return kUnset;
    if (word->isShort && m_tokens[end].sign() == '.')
        ++end;
    const bool joined = m_tokens[end].sign() == ',' || m_tokens[end].sign() == '-' || m_tokens[end].sign() == '(';
    end += joined ? 1 : 0;
    std::size_t after = 0;
    if (m_tokens.function(end, after) == TimeFunction::The || m_tokens.function(end, after) == TimeFunction::On)
        end = after;
    i = end;
    return word->a;
}

} // namespace analysis
