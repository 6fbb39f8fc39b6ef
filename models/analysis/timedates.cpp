// SPDX-License-Identifier: GPL-3.0-or-later
// Dates made of calendar fields: ISO forms, figures, month names, weekdays with a day.
#include "models/analysis/timegrammar.h"

#include "models/core/calendar.h"

#include <array>

namespace analysis {

class DateRules {
public:
    DateRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    TimeMatch all(std::size_t i) const {
        TimeMatch best = m_grammar.figureDate(i);
        for (const auto rule :
             {&DateRules::monthFirst, &DateRules::dayFirst, &DateRules::yearFirst, &DateRules::eraYear,
              &DateRules::plainYear}) {
            const TimeMatch next = (this->*rule)(i);
            best = longer(best, next);
        }
        return best;
    }

    const TimeWord* month(std::size_t i, std::size_t& end) const {
        const TimeWord* word = m_tokens.match(i, TimeClass::Month, end);
        if (word && word->isShort && m_tokens[end].sign() == '.' && m_tokens.glued(end))
            ++end;
        return word;
    }

private:
    bool sameSign(std::size_t i, char sign) const {
        return m_tokens[i].sign() == sign && m_tokens.glued(i) && m_tokens.glued(i + 1);
    }

    // A year after a date: ", 2023", " of 2023", "'23".
    std::size_t yearAfter(std::size_t i, TimeNode& node, bool allowShort) const {
        std::size_t at = i;
        if (m_tokens[at].sign() == ',' || m_tokens[at].sign() == '.' || m_tokens[at].sign() == '/' ||
            m_tokens[at].sign() == '-')
            ++at;
        std::size_t end = 0;
        const TimeFunction function = m_tokens.function(at, end);
        const bool of = function == TimeFunction::Of || function == TimeFunction::In;
        if (of) {
            at = end;
            if (m_tokens.is(at, TimeFunction::The))
                ++at;
            if (m_tokens.is(at, TimeFunction::Year))
                ++at;
        }
        if (m_tokens[at].breaks > 1)
            return i;
        if (const NumberMatch found = m_grammar.year(at); found && !countsThings(found.end)) {
            node.year = found.value;
            return eraAfter(found.end, node);
        }
        if (m_tokens[at].sign() == '\'' && m_tokens[at + 1].digits() == 2 && m_tokens.glued(at + 1)) {
            node.year = twoDigits(m_tokens[at + 1].number);
            return at + 2;
        }
        if ((allowShort || of) && m_tokens[at].digits() == 2 && at != i && m_tokens[i].sign() != ',' &&
            m_tokens[i].sign() != '.') {
            node.year = twoDigits(m_tokens[at].number);
            return at + 1;
        }
        NumberMatch ancient = m_grammar.number(at);
        if (ancient && !ancient.words) {
            const std::size_t era = eraAfter(ancient.end, node, ancient.value);
            if (era != ancient.end)
                return era;
        }
        return i;
    }

    static int twoDigits(int value) { return value < 70 ? 2000 + value : 1900 + value; }

    // "5 June 99999", "5 June 0": a year that there is not, rather than a day without one.
    bool impossibleYear(std::size_t i, const TimeNode& node) const {
        const TimeToken& token = m_tokens[i];
        if (node.year != kUnset || token.kind != TimeToken::Kind::Number || m_tokens.glued(i) || token.breaks ||
            (token.digits() < 5 && token.number != 0))
            return false;
        const TimeToken& next = m_tokens[i + 1];
        if (token.number == 0 && token.digits() == 1)
            return true;
        return next.kind == TimeToken::Kind::Sign
                   ? !m_tokens.glued(i + 2) || m_tokens[i + 2].kind != TimeToken::Kind::Number
                   : next.breaks > 0 || m_tokens.is(i + 1, TimeClass::Function);
    }

    // A date whose year cannot be is none, and takes the year's figure with it.
    TimeMatch checkedYear(TimeNode node, std::size_t begin, std::size_t end) const {
        if (!impossibleYear(end, node))
            return datedMatch(std::move(node), begin, end);
        node.op = TimeOp::Invalid;
        return match(std::move(node), begin, end + 1);
    }

    // "BC" after a year turns it round.
    std::size_t eraAfter(std::size_t i, TimeNode& node, int value = kUnset) const {
        std::size_t end = 0;
        const TimeFunction function = m_tokens.function(i, end);
        if (!m_tokens[i].capital || (function != TimeFunction::Bc && function != TimeFunction::Ad))
            return i;
        const int year = value == kUnset ? node.year : value;
        if (year < 1 || year > 9000)
            return i;
        node.year = function == TimeFunction::Bc ? 1 - year : year;
        return end;
    }

    bool countsThings(std::size_t i) const { return m_tokens[i].breaks < 2 && m_tokens.is(i, TimeClass::Counted); }

    int dayNumber(std::size_t i, std::size_t& end) const {
        if (const NumberMatch ordinal = m_grammar.ordinal(i); ordinal && ordinal.value >= 1 && ordinal.value <= 31) {
            end = ordinal.end;
            return ordinal.value;
        }
        const NumberMatch plain = m_grammar.number(i);
        if (!plain || plain.value < 1 || plain.value > 31 || (!plain.words && m_tokens[i].digits() > 2))
            return kUnset;
        end = plain.end;
        return plain.value;
    }

    // A figure is a clock time, a count or part of a longer figure rather than a day.
    bool notADay(std::size_t i, std::size_t end) const {
        const TimeToken& next = m_tokens[end];
        if (m_tokens[i].kind != TimeToken::Kind::Number)
            return false;
        if (next.sign() == ':' || next.sign() == '%')
            return m_tokens.glued(end) && (next.sign() == '%' || m_tokens[end + 1].kind == TimeToken::Kind::Number);
        if ((next.sign() == '.' || next.sign() == ',') && m_tokens.glued(end) && m_tokens.glued(end + 1) &&
            m_tokens[end + 1].kind == TimeToken::Kind::Number)
            return true;
        return m_tokens.is(end, TimeClass::HalfDay) || countsThings(end) ||
               (next.breaks < 2 && m_tokens.is(end, TimeClass::Unit));
    }

    // January 12[th][,] [2016]; Jan[.] 2016; Oct/2; Sep-23-2020.
    TimeMatch monthFirst(std::size_t start) const {
        std::size_t i = start;
        TimeNode node;
        node.weekday = m_grammar.weekdayBefore(i);
        std::size_t end = 0;
        const TimeWord* word = month(i, end);
        if (!word || m_tokens[i].breaks > 1 ||
            (m_tokens.glued(i) && i != start && m_tokens[i - 1].kind == TimeToken::Kind::Number))
            return {};
        node.month = word->a;
        std::size_t at = end;
        const bool signedDay = (m_tokens[at].sign() == '/' || m_tokens[at].sign() == '-') && m_tokens.glued(at + 1);
        if (signedDay || m_tokens[at].sign() == ',')
            ++at;
        if (m_tokens.is(at, TimeFunction::The))
            ++at;
        std::size_t dayEnd = 0;
        const int day = m_tokens[at].breaks ? kUnset : dayNumber(at, dayEnd);
        if (day != kUnset && !notADay(at, dayEnd)) {
            node.rule = "date.month-day";
            node.day = day;
            node.definite = true;
            const std::size_t last = weekdayAfter(yearAfter(dayEnd, node, signedDay), node);
            return checkedYear(std::move(node), start, last);
        }
        node.rule = "date.month";
        const std::size_t after = yearAfter(end, node, false);
        if (after != end && signedDay && m_tokens[after].sign() == '-' && m_tokens[after + 1].digits() == 2 &&
            m_tokens.glued(after + 1)) {
            node.day = m_tokens[after + 1].number; // September-2020-23
            return datedMatch(node, start, after + 2);
        }
        if (after == end && (word->isAmbiguous || word->isShort) && !monthOnItsOwn(i, end, *word))
            return {};
        if (after == end && (isPersonsName(i, end) || (i > 1 && m_tokens.is(i - 1, TimeFunction::Of) &&
                                                       m_tokens[i - 2].kind == TimeToken::Kind::Word &&
                                                       m_tokens.glued(i - 2) && i > 2 && m_grammar.ordinal(i - 3))))
            return {}; // "April Jones"; "32nd of May"
        if (after != end)
            node.rule = "date.month-year";
        return datedMatch(node, start, after);
    }

    // A month's name before a capital and after no word that governs a time: "April Jones".
    bool isPersonsName(std::size_t i, std::size_t end) const {
        const TimeToken& next = m_tokens[end];
        if (next.kind != TimeToken::Kind::Word || !next.capital || next.allCapitals || next.breaks ||
            m_tokens.is(end, TimeClass::Function))
            return false;
        std::size_t functionEnd = 0;
        const bool governed =
            i > 0 && (m_tokens.is(i - 1, TimeClass::Modifier) || m_tokens.is(i - 1, TimeClass::Reference) ||
                      (m_tokens.function(i - 1, functionEnd) != TimeFunction::None && !m_tokens.isWord(i - 1, "and")));
        return !governed && !(i > 0 && m_tokens[i - 1].sign() == '-');
    }

    // "May" and "March" alone are months only with a capital and a word before them that governs a time; a verb after
    // them, or a name around them, makes them something else.
    bool monthOnItsOwn(std::size_t i, std::size_t end, const TimeWord& word) const {
        if (word.isShort && !m_tokens[i].capital)
            return i > 0 && m_tokens.is(i - 1, TimeFunction::In);
        std::size_t functionEnd = 0;
        const TimeFunction before = i > 0 ? m_tokens.function(i - 1, functionEnd) : TimeFunction::None;
        const bool governed = before == TimeFunction::In || before == TimeFunction::Since ||
                              before == TimeFunction::To || before == TimeFunction::By ||
                              before == TimeFunction::Before || before == TimeFunction::After ||
                              before == TimeFunction::From || before == TimeFunction::Of ||
                              before == TimeFunction::Between || before == TimeFunction::On ||
                              ((before == TimeFunction::And || before == TimeFunction::Dash) && i > 1 &&
                               m_tokens.is(i - 2, TimeClass::Month));
        const bool partOfDate =
            i > 0 && (m_tokens.is(i - 1, TimeClass::Modifier) || m_tokens.is(i - 1, TimeClass::Reference));
        if (partOfDate && (m_tokens[i].capital || !word.isAmbiguous))
            return true;
        const bool opensRange = m_tokens.is(end, TimeFunction::To) || m_tokens.is(end, TimeFunction::Dash);
        if (opensRange && m_tokens[i].capital && m_tokens[end + 1].capital && m_tokens.is(end + 1, TimeClass::Month))
            return true; // "May to March"
        if (!m_tokens[i].capital)
            return governed && before == TimeFunction::In;
        if (word.isShort && !word.isAmbiguous)
            return governed || m_tokens[end].kind != TimeToken::Kind::Word;
        const bool sentenceStart =
            i == 0 || m_tokens[i - 1].sign() == '.' || m_tokens[i - 1].sign() == '"' || m_tokens[i].breaks > 0;
        const bool nameAround =
            m_tokens[end].capital && m_tokens[end].breaks == 0 && m_tokens[end].kind == TimeToken::Kind::Word;
        return !sentenceStart && governed && !nameAround;
    }

    std::size_t weekdayAfter(std::size_t i, TimeNode& node) const {
        if (node.weekday != kUnset)
            return i;
        std::size_t at = i;
        const bool bracket = m_tokens[at].sign() == '(';
        if (bracket || m_tokens[at].sign() == ',')
            ++at;
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(at, TimeClass::Weekday, end);
        if (!word || (bracket && m_tokens[end].sign() != ')') || (!bracket && at != i))
            return i;
        if (!bracket)
            return i;
        node.weekday = word->a;
        return end + 1;
    }

    // [Thursday,] [the] 12[th] [of] January[,] [2016]; 05-Aug-2016.
    TimeMatch dayFirst(std::size_t start) const {
        std::size_t i = start;
        TimeNode node;
        node.weekday = m_grammar.weekdayBefore(i);
        node.rule = "date.day-month";
        if (m_tokens.is(i, TimeFunction::The))
            ++i;
        std::size_t end = 0;
        node.day = dayNumber(i, end);
        if (node.day == kUnset ||
            (i > 0 && m_tokens.glued(i) &&
             (m_tokens[i - 1].sign() == '.' || m_tokens[i - 1].sign() == ',' || m_tokens[i - 1].sign() == ':')) ||
            (i > 0 && m_tokens[i - 1].sign() == '$'))
            return {};
        if (m_tokens.is(end, TimeFunction::Day) && m_tokens.is(end + 1, TimeFunction::Of))
            end += 1;
        const bool of = m_tokens.is(end, TimeFunction::Of);
        const bool sign = m_tokens[end].sign() == '-' || m_tokens[end].sign() == '/';
        if (of || sign)
            ++end;
        std::size_t monthEnd = 0;
        const TimeWord* word = month(end, monthEnd);
        if (!word || m_tokens[end].breaks > 1 || (sign && !m_tokens.glued(end)) ||
            (word->isAmbiguous && !m_tokens[end].capital && !of && m_tokens[monthEnd].digits() != 4))
            return {};
        node.month = word->a;
        node.definite = true;
        const std::size_t after = yearAfter(monthEnd, node, sign);
        const bool fullStop = after == monthEnd && m_tokens[monthEnd - 1].sign() == '.' &&
                              m_tokens[monthEnd].kind != TimeToken::Kind::Number;
        const std::size_t last = fullStop ? monthEnd - 1 : weekdayAfter(after, node);
        return checkedYear(std::move(node), start, last);
    }

    // 2019/aug/01, 2017 April, 2020/Sep/23, 2020/23/Sep, 23-2020-September.
    TimeMatch yearFirst(std::size_t start) const {
        const NumberMatch found = m_grammar.year(start);
        if (!found || found.words)
            return {};
        TimeNode node;
        node.rule = "date.year-month";
        node.year = found.value;
        std::size_t i = found.end;
        const char sign = m_tokens[i].sign();
        const bool isSigned = sign == '/' || sign == '-';
        if (isSigned)
            ++i;
        std::size_t end = 0;
        if (isSigned && m_tokens[i].digits() == 2 && m_tokens[i + 1].sign() == sign) {
            if (const TimeWord* word = month(i + 2, end)) {
                node.day = m_tokens[i].number;
                node.month = word->a;
                return datedMatch(node, start, end);
            }
        }
        const TimeWord* word = month(i, end);
        if (!word || m_tokens[i].breaks || (word->isAmbiguous && !m_tokens[i].capital && !isSigned))
            return {};
        node.month = word->a;
        if (isSigned && m_tokens[end].sign() == sign && m_tokens[end + 1].digits() > 0 &&
            m_tokens[end + 1].digits() < 3) {
            node.day = m_tokens[end + 1].number;
            return datedMatch(node, start, end + 2);
        }
        return datedMatch(node, start, end);
    }

    // 490 BC, AD 79.
    TimeMatch eraYear(std::size_t i) const {
        TimeNode node;
        node.rule = "date.era";
        const NumberMatch found = m_grammar.number(i);
        if (found && !found.words && m_tokens[i].digits() <= 4) {
            const std::size_t end = eraAfter(found.end, node, found.value);
            return end != found.end ? match(node, i, end) : TimeMatch{};
        }
        std::size_t end = 0;
        if (m_tokens[i].allCapitals && m_tokens.function(i, end) == TimeFunction::Ad && m_tokens[end].digits() > 1 &&
            m_tokens[end].digits() < 5) {
            node.year = m_tokens[end].number;
            return match(node, i, end + 1);
        }
        return {};
    }

    TimeMatch plainYear(std::size_t start) const {
        std::size_t i = start;
        if (m_tokens.is(i, TimeFunction::The))
            ++i;
        const bool named = m_tokens.is(i, TimeFunction::Year);
        if (named)
            ++i;
        if (named && m_tokens.is(i, TimeFunction::Of))
            ++i;
        if (i != start && !named)
            return {};
        const NumberMatch found = m_grammar.year(i);
        if (!found || (!named && (countsThings(found.end) || !yearStandsFree(i, found.end))))
            return {};
        TimeNode node;
        node.rule = named ? "date.year-named" : found.words ? "date.year-words" : "date.year";
        node.year = found.value;
        return match(node, start, eraAfter(found.end, node));
    }

    // A bare figure between 1000 and 2199 is a year unless it is part of a longer figure or name, a price or a label.
    bool yearStandsFree(std::size_t i, std::size_t end) const {
        const TimeToken& before = i > 0 ? m_tokens[i - 1] : m_tokens[m_tokens.size()];
        if (i > 0 && m_tokens.glued(i) && before.sign() != '(' && before.sign() != '[' && before.sign() != '"' &&
            before.sign() != '\'' && before.sign() != '-' && before.sign() != '/' && before.sign() != '=' &&
            before.sign() != '~' && before.sign() != '*')
            return false;
        if (m_tokens[i].kind == TimeToken::Kind::Number && m_tokens.glued(i) &&
            (before.sign() == '-' || before.sign() == '/') && i > 1 && m_tokens.glued(i - 1) &&
            !(m_tokens[i - 2].digits() == 4 || m_tokens.is(i - 2, TimeClass::Month) ||
              m_tokens.is(i - 2, TimeClass::Modifier)))
            return false;
        const TimeToken& after = m_tokens[end];
        if (m_tokens.glued(end)) {
            const char sign = after.sign();
            const bool figure = (sign == '.' || sign == ',' || sign == ':' || sign == '/') && m_tokens.glued(end + 1) &&
                                m_tokens[end + 1].kind == TimeToken::Kind::Number;
            if (after.kind != TimeToken::Kind::Sign || figure || sign == '%' || sign == '@' || sign == '_')
                return false;
            if (sign == '-' && m_tokens.glued(end + 1) && m_tokens[end + 1].kind == TimeToken::Kind::Number &&
                m_tokens[end + 1].digits() != 4 && m_tokens[end + 1].digits() != 2)
                return false;
        }
        if (i > 0 && before.kind == TimeToken::Kind::Word && m_tokens[i].breaks == 0 &&
            (m_tokens.is(i - 1, TimeClass::Label) ||
             (i > 1 && before.allCapitals && m_tokens.is(i - 2, TimeClass::Label)))) // "flight BA 1900"
            return false;
        if (before.sign() == '$' || before.sign() == '#' || before.sign() == '=' || before.sign() == '<' ||
            before.sign() == '>') // a price, a number, a value that is set or compared
            return false;
        const auto figure = [&](std::size_t at) {
            return m_tokens[at].kind == TimeToken::Kind::Number && m_tokens[at].breaks == 0;
        };
        if (m_tokens[i].kind == TimeToken::Kind::Number && m_tokens[i].breaks == 0 &&
            ((i > 0 && before.kind == TimeToken::Kind::Number && !m_tokens.glued(i - 1)) ||
             (figure(end) && m_tokens[end].digits() > 2)))
            return false; // "0800 2020 2021": figures in a row
        const bool argument = i > 1 && (before.sign() == '(' || before.sign() == '[') && m_tokens.glued(i) &&
                              m_tokens.glued(i - 1) && m_tokens[i - 2].kind == TimeToken::Kind::Word; // "f(2015)"
        if (argument)
            return false;
        if (m_tokens[i].kind == TimeToken::Kind::Number && inFigureChain(i))
            return false;
        if (m_tokens[i].kind == TimeToken::Kind::Word)
            return true;
        if (m_tokens[i].number < 1400 || m_tokens[i].number > 2100) { // needs company: "in 1204"
            std::size_t functionEnd = 0;
            return i > 0 && m_tokens[i].kind == TimeToken::Kind::Number &&
                   m_tokens.function(i - 1, functionEnd) != TimeFunction::None &&
                   m_tokens[end].kind != TimeToken::Kind::Word;
        }
        return true;
    }

    // "138-2010-2015": three or more figures joined by hyphens are a number of something.
    bool inFigureChain(std::size_t i) const {
        std::size_t first = i;
        while (first >= 2 && i - first < 8 && sameSign(first - 1, '-') &&
               m_tokens[first - 2].kind == TimeToken::Kind::Number)
            first -= 2;
        std::size_t groups = 1;
        while (groups < 4 && sameSign(first + 1, '-') && m_tokens[first + 2].kind == TimeToken::Kind::Number) {
            ++groups;
            first += 2;
        }
        return groups > 2;
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::calendarDate(std::size_t i) const {
    return m_calendarDates.at(i, [&] { return DateRules(*this).all(i); });
}

} // namespace analysis
