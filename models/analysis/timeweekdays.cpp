// SPDX-License-Identifier: GPL-3.0-or-later
// Weekdays by reference, and what stands beside them: "last Friday", "Tuesday the 11th", "this Friday (15 June)",
// "Monday two weeks from now".
#include "models/analysis/timegrammar.h"

namespace analysis {

class WeekdayRules {
public:
    explicit WeekdayRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    // "Friday", "last Friday", "Friday of next week", "next week on Monday"
    TimeMatch weekday(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Weekday;
        node.rule = "relative.weekday";
        if (const TimeWord* reference = m_tokens.match(i, TimeClass::Reference, end))
            node.reference = static_cast<TimeReference>(reference->a);
        if (node.reference != TimeReference::None) {
            i = end;
        } else if (m_tokens.is(i, TimeFunction::The)) {
            ++i;
            node.definite = true;
        }
        const TimeWord* word = m_tokens.match(i, TimeClass::Weekday, end);
        if (!word)
            return weekThenDay(start);
        if (word->isShort && !m_tokens[i].capital && m_tokens[i].lower.size() < 4 &&
            node.reference == TimeReference::None && !m_tokens.is(i - 1, TimeFunction::On))
            return {};
        if (word->isShort && i > 0 && m_tokens.is(i - 1, TimeFunction::The)) // "The Sun"
            return {};
        if (word->isShort && (m_tokens[i].allCapitals || !shortDayHasCompany(i, end)) &&
            node.reference == TimeReference::None)
            return {};
        node.weekday = word->a;
        if (const TimeMatch numbered = weekdayAndDay(node, start, end))
            return numbered;
        if (const TimeMatch dated = weekdayAndDate(node, start, end))
            return dated;
        if (const TimeMatch moved = weekdayOfShift(node, start, end))
            return moved;
        std::size_t at = end;
        if (m_tokens[at].sign() == ',' || m_tokens.is(at, TimeFunction::Of) || m_tokens.is(at, TimeFunction::In))
            ++at;
        if (const TimeMatch week = m_grammar.unitReference(at);
            week && week.node->unit == TimeUnit::Week && node.reference == TimeReference::None) {
            node.a = week.node;
            end = week.end;
        } else if (
            m_tokens.isWord(end, "last") && !m_tokens[end].breaks && node.reference == TimeReference::None &&
            !m_tokens.is(end + 1, TimeClass::Unit) && !m_tokens.is(end + 1, TimeClass::Month) &&
            m_tokens[end + 1].kind == TimeToken::Kind::Sign) {
            node.reference = TimeReference::Last;
            ++end;
        }
        return match(std::move(node), start, end);
    }

private:
    // "Tuesday the 11th", "Mon 13th"; a month after it makes it another rule's.
    TimeMatch weekdayAndDay(const TimeNode& weekday, std::size_t start, std::size_t i) const {
        if (m_tokens[i].sign() == ',')
            ++i;
        if (m_tokens.is(i, TimeFunction::The))
            ++i;
        NumberMatch day = m_tokens[i].breaks ? NumberMatch{} : m_grammar.ordinal(i);
        if (!day && i > start && m_tokens[i].digits() > 0 && m_tokens[i].digits() < 3 && standsAlone(i + 1))
            day = m_grammar.number(i); // "Monday 21"
        if (!day || day.value < 1 || day.value > 31 || weekday.reference != TimeReference::None)
            return {};
        std::size_t end = 0;
        const std::size_t month = m_tokens.is(day.end, TimeFunction::Of) ? day.end + 1 : day.end;
        if (m_tokens.match(month, TimeClass::Month, end) || m_tokens.is(day.end, TimeClass::Unit) ||
            (m_tokens[day.end].kind == TimeToken::Kind::Word && m_tokens[day.end].breaks == 0 &&
             !m_tokens.is(day.end, TimeClass::Function) && !m_tokens.is(day.end, TimeClass::Approximator) &&
             !m_tokens.is(day.end, TimeClass::Number)))
            return {};
        TimeNode node = weekday;
        node.op = TimeOp::DayOfMonth;
        node.rule = "relative.weekday-day";
        node.day = day.value;
        return match(std::move(node), start, day.end);
    }

    // After "Monday 21": nothing that makes the figure a count, a score or a clock time.
    bool standsAlone(std::size_t i) const {
        const TimeToken& next = m_tokens[i];
        if (next.breaks > 0)
            return true;
        if (next.kind == TimeToken::Kind::Sign)
            return (next.sign() == '.' || next.sign() == ',' || next.sign() == '!' || next.sign() == '?' ||
                    next.sign() == ')') &&
                   !(m_tokens.glued(i + 1) && m_tokens[i + 1].kind == TimeToken::Kind::Number);
        return m_tokens.is(i, TimeFunction::At) || m_tokens.is(i, TimeFunction::From) ||
               m_tokens.is(i, TimeFunction::Between);
    }

    // "this Friday (15 June)", "last Monday, May 4": the date says which one.
    TimeMatch weekdayAndDate(const TimeNode& weekday, std::size_t start, std::size_t i) const {
        if (weekday.reference == TimeReference::None)
            return {};
        const bool bracket = m_tokens[i].sign() == '(';
        if (bracket || m_tokens[i].sign() == ',' || (m_tokens[i].sign() == '-' && m_tokens.glued(i)))
            ++i;
        const TimeMatch date = m_tokens[i].breaks ? TimeMatch{} : m_grammar.calendarDate(i);
        if (!date || date.node->op != TimeOp::Date || date.node->day == kUnset || date.node->month == kUnset ||
            date.node->weekday != kUnset || (bracket && m_tokens[date.end].sign() != ')'))
            return {};
        TimeNode node = *date.node;
        node.weekday = weekday.weekday;
        return match(std::move(node), start, date.end + bracket);
    }

    // "Monday two weeks from now", "Friday, three weeks ago": the weekday in the week that is so far away.
    TimeMatch weekdayOfShift(TimeNode weekday, std::size_t start, std::size_t i) const {
        if (weekday.reference != TimeReference::None)
            return {};
        if (m_tokens[i].sign() == ',')
            ++i;
        const TimeMatch shift = m_tokens[i].breaks ? TimeMatch{} : m_grammar.shift(i);
        if (!shift || shift.node->op != TimeOp::Shift || shift.node->unit < TimeUnit::Day ||
            shift.node->unit > TimeUnit::Week || shift.node->vagueAmount ||
            (shift.node->rule != "shift.ago" && shift.node->rule != "shift.from-now" &&
             shift.node->rule != "shift.from-date"))
            return {};
        weekday.a = shift.node;
        weekday.rule = "relative.weekday-of-shift";
        return match(std::move(weekday), start, shift.end);
    }

    // "Sat", "Sun", "Wed" alone are days only beside a time, a date or a preposition.
    bool shortDayHasCompany(std::size_t i, std::size_t end) const {
        if (m_tokens[i].lower.size() > 3)
            return true;
        const TimeToken& next = m_tokens[end];
        const bool second = i > 1 && (m_tokens.isWord(i - 1, "or") || m_tokens.is(i - 1, TimeFunction::And)) &&
                            m_tokens.is(i - 2, TimeClass::Weekday);
        return (i > 0 && (m_tokens.is(i - 1, TimeFunction::On) || m_tokens.is(i - 1, TimeClass::Unit))) || second ||
               next.kind == TimeToken::Kind::Number || m_tokens.is(end, TimeFunction::At) ||
               m_tokens.is(end, TimeClass::PartOfDay) || next.sign() == ',';
    }

    TimeMatch weekThenDay(std::size_t start) const {
        const TimeMatch week = m_grammar.unitReference(start);
        if (!week || week.node->unit != TimeUnit::Week)
            return {};
        std::size_t i = week.end;
        if (m_tokens.is(i, TimeFunction::On) || m_tokens[i].sign() == '-')
            ++i;
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(i, TimeClass::Weekday, end);
        if (!word)
            return {};
        TimeNode node;
        node.op = TimeOp::Weekday;
        node.rule = "relative.weekday-of-week";
        node.weekday = word->a;
        node.a = week.node;
        return match(std::move(node), start, end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::weekday(std::size_t i) const {
    return WeekdayRules(*this).weekday(i);
}

} // namespace analysis
