// SPDX-License-Identifier: GPL-3.0-or-later
// How the layers come together: a point is a date, a clock time or both; a range is two points, the second of which
// lends the first what it leaves out; the longest expression at a place wins.
#include "models/analysis/timegrammar.h"

namespace analysis {

class RangeRules {
public:
    explicit RangeRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    TimeMatch range(std::size_t start) const {
        std::size_t i = start;
        if (start > 1 && m_tokens.glued(start) && m_tokens.glued(start - 1) && m_tokens[start - 1].sign() == '-' &&
            m_tokens[start].digits() > 0 && m_tokens[start].digits() < 3 &&
            m_tokens[start - 2].kind == TimeToken::Kind::Number)
            return {}; // "12-24-18 PM": inside a longer figure
        std::size_t end = 0;
        const TimeFunction opening = m_tokens.function(i, end);
        const bool from = opening == TimeFunction::From;
        const bool between = opening == TimeFunction::Between;
        if (from || between)
            i = end;
        TimeMatch best = clockRange(start, i, between, from);
        const TimeMatch thenDay = best ? m_grammar.thenDay(best) : TimeMatch{}; // "10am to 12pm on Monday"
        best = longer(best, thenDay);
        const TimeMatch dates = dateRange(start, i, between, from);
        best = longer(best, dates);
        const TimeMatch days = dayRange(start, i, between);
        best = longer(best, days);
        if (from || between) {
            const TimeMatch bare = bareRange(start, i, between); // "between 3 and 5 on Friday"
            const TimeMatch bareDay = bare ? m_grammar.thenDay(bare) : TimeMatch{};
            best = longer(best, bareDay);
        }
        if (from) {
            const TimeMatch lasting = lastingFrom(start, i);
            best = longer(best, lasting);
        } else if (!between) {
            const TimeMatch dated = dateThenRange(start);
            best = longer(best, dated);
            const TimeMatch lasting = lengthFrom(start);
            best = longer(best, lasting);
        }
        return best;
    }

private:
    // The word between two ends; 0 when there is none.
    std::size_t separator(std::size_t i, bool between) const {
        std::size_t end = 0;
        if (m_tokens[i].breaks > 1)
            return 0;
        switch (m_tokens.function(i, end)) {
        case TimeFunction::To:
        case TimeFunction::Dash:
            return end;
        case TimeFunction::And:
            return between ? end : 0;
        default:
            return 0;
        }
    }

    static TimeMatch rangeOf(
        const TimeNodePtr& a, const TimeNodePtr& b, std::string_view rule, std::size_t begin, std::size_t end) {
        TimeNode node;
        node.op = TimeOp::Between;
        node.rule = rule;
        node.a = a;
        node.b = b;
        return match(std::move(node), begin, end);
    }

    // "11:10 to 13:20 UTC", "between 5 and 6 in the afternoon", "5 to 6pm"; a bare first hour needs a full second one.
    TimeMatch clockRange(std::size_t start, std::size_t i, bool between, bool from) const {
        TimeMatch a = m_grammar.clock(i);
        const bool full = bool(a);
        const TimeMatch aLoose = m_grammar.looseClock(i);
        if (!a)
            a = aLoose;
        std::size_t sep = a ? separator(a.end, between) : 0;
        if (sep == 0 && aLoose && aLoose.end < a.end) { // "5 to 6pm" read as "five to six"
            a = aLoose;
            sep = separator(a.end, between);
        }
        if (sep == 0)
            return {};
        if (m_tokens.is(sep, TimeFunction::At) || m_tokens.is(sep, TimeFunction::The))
            ++sep;
        TimeMatch b = m_grammar.clock(sep);
        if (!b && (full || between || from))
            b = bareEnd(sep, full);
        if (!b && !full && (between || from) && (a.node->minute != kUnset)) { // "from three thirty to four thirty"
            b = m_grammar.looseClock(sep);
            return b && b.node->minute != kUnset ? rangeOf(a.node, b.node, "range.clock", start, b.end) : TimeMatch{};
        }
        if (!b || (!full && b.node->half == HalfDay::Unknown && b.node->minute == kUnset && b.node->zone.empty() &&
                   !(between || from)))
            return {};
        if (!full && !(between || from) && b.node->half == HalfDay::Unknown && b.node->zone.empty())
            return {};
        if (!full && !m_grammar.clock(sep) && a.node->minute == kUnset)
            return {};
        return rangeOf(a.node, b.node, "range.clock", start, b.end);
    }

    // "between 7 and 9", "from 0730 to 0930": hours alone, which only a day or part of it beside them makes times of.
    TimeMatch bareRange(std::size_t start, std::size_t i, bool between) const {
        const TimeMatch a = m_grammar.looseClock(i);
        const std::size_t sep = a ? separator(a.end, between) : 0;
        const TimeMatch b = sep ? m_grammar.looseClock(sep) : TimeMatch{};
        return b && m_tokens[b.end].sign() != '%' ? rangeOf(a.node, b.node, "range.clock", start, b.end) : TimeMatch{};
    }

    static TimeMatch lastingOf(const TimeNodePtr& from, const TimeNodePtr& length, std::size_t begin, std::size_t end) {
        return rangeOf(from, length, "range.length", begin, end);
    }

    TimeMatch timeOrDay(std::size_t i) const {
        const TimeMatch point = m_grammar.point(i);
        const TimeMatch clock = m_grammar.looseClock(i);
        const TimeMatch& best = longer(point, clock);
        const bool fits =
            best && (best.node->op == TimeOp::Clock || best.node->op == TimeOp::OnDay || isDayLike(*best.node));
        return fits ? best : TimeMatch{};
    }

    // "from 10 a.m. for three hours"
    TimeMatch lastingFrom(std::size_t start, std::size_t i) const {
        const TimeMatch from = timeOrDay(i);
        if (!from || !m_tokens.is(from.end, TimeFunction::For))
            return {};
        const TimeMatch length = m_grammar.duration(from.end + 1);
        return length && !length.node->vagueAmount ? lastingOf(from.node, length.node, start, length.end) : TimeMatch{};
    }

    // "for three hours from 10 a.m.", "two weeks starting May 20"; "two weeks from May 20" is a day, not a span.
    TimeMatch lengthFrom(std::size_t start) const {
        const TimeMatch length = m_grammar.duration(start);
        if (!length || length.node->vagueAmount)
            return {};
        std::size_t at = length.end;
        if (m_tokens[at].sign() == ',')
            ++at;
        const bool starting = m_tokens.isWord(at, "starting") || m_tokens.isWord(at, "beginning");
        const bool lasting = start > 0 && m_tokens.is(start - 1, TimeFunction::For);
        if (!starting && !(lasting && m_tokens.isWord(at, "from")))
            return {};
        ++at;
        if (starting && (m_tokens.is(at, TimeFunction::From) || m_tokens.is(at, TimeFunction::On) ||
                         m_tokens.is(at, TimeFunction::At)))
            ++at;
        const TimeMatch from = m_tokens[at].breaks > 1 ? TimeMatch{} : timeOrDay(at);
        const bool ranged = from && separator(from.end, false) != 0; // "for three hours, from noon until 3pm"
        return from && !ranged ? lastingOf(from.node, length.node, start, from.end) : TimeMatch{};
    }

    TimeMatch bareEnd(std::size_t i, bool full) const {
        const TimeMatch loose = m_grammar.looseClock(i);
        if (!loose)
            return {};
        const TimeToken& next = m_tokens[loose.end];
        const bool noun = next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
                          !m_tokens.is(loose.end, TimeClass::Function) && !m_tokens.is(loose.end, TimeClass::Day) &&
                          !m_tokens.is(loose.end, TimeClass::Weekday) && !m_tokens.is(loose.end, TimeClass::Reference);
        return noun || !full || next.sign() == '%' ? TimeMatch{} : loose;
    }

    // "from 4 October to 6 October", "May to September", "2014-2018", "January 12, 2016 - 01/22/2016"
    TimeMatch dateRange(std::size_t start, std::size_t i, bool between, bool from) const {
        TimeMatch a = m_grammar.point(i);
        if (!a && (between || from))
            a = nowAt(i);
        const std::size_t sep = a ? separator(a.end, between) : 0;
        if (sep == 0 || a.node->op == TimeOp::Duration || a.node->op == TimeOp::Clock ||
            a.node->op == TimeOp::PartOfDay)
            return {};
        TimeMatch b = m_grammar.point(sep);
        if (!b)
            b = shortYear(a, sep);
        if (!b && (from || between))
            b = nowAt(sep);
        if (!b || b.node->op == TimeOp::Shift || b.node->op == TimeOp::PartOfDay)
            return {};
        const bool dash = m_tokens[sep - 1].sign() == '-';
        if (dash && a.node->op == TimeOp::Weekday && b.node->op == TimeOp::Date && !from) // "Friday - June 15"
            return {};
        if (b.node->op == TimeOp::Clock && a.node->op != TimeOp::OnDay)
            return {};
        if (a.node->op == TimeOp::Date && a.node->month == kUnset && b.node->op == TimeOp::Date &&
            b.node->month == kUnset && b.node->year < a.node->year)
            return {};
        return rangeOf(a.node, b.node, "range.date", start, b.end);
    }

    // "from March to date", "between January and now"
    TimeMatch nowAt(std::size_t i) const {
        const std::size_t at = m_tokens.isWord(i, "the") || m_tokens.isWord(i, "current") ? i + 1 : i;
        if (!m_tokens.isWord(at, "now") && !m_tokens.isWord(at, "date") && !m_tokens.isWord(at, "present"))
            return {};
        if (at == i && m_tokens.isWord(at, "date") && !m_tokens.isWord(i - 1, "to") && !m_tokens.isWord(i - 1, "till"))
            return {};
        TimeNode node;
        node.op = TimeOp::Day;
        node.rule = "relative.now";
        return match(std::move(node), i, at + 1);
    }

    // "1914-18", "2010/11"
    TimeMatch shortYear(const TimeMatch& a, std::size_t i) const {
        const TimeToken& figure = m_tokens[i];
        if (a.node->op != TimeOp::Date || a.node->month != kUnset || figure.digits() != 2 || !m_tokens.glued(i) ||
            m_tokens.glued(i + 1))
            return {};
        const int year = a.node->year / 100 * 100 + figure.number;
        if (year <= a.node->year)
            return {};
        TimeNode node;
        node.op = TimeOp::Date;
        node.rule = "date.year";
        node.year = year;
        return match(std::move(node), i, i + 1);
    }

    // "18-19 June", "November 18-19", "between the 3rd and 12th of September", "April 9th through 17th"
    TimeMatch dayRange(std::size_t start, std::size_t i, bool between) const {
        std::size_t at = m_tokens.is(i, TimeFunction::The) ? i + 1 : i;
        NumberMatch first = m_grammar.ordinal(at);
        if (!first)
            first = m_tokens[at].digits() > 0 && m_tokens[at].digits() < 3 ? m_grammar.number(at) : NumberMatch{};
        if (first && first.value >= 1 && first.value <= 31) {
            const std::size_t sep = separator(first.end, between);
            const TimeMatch second = sep ? m_grammar.calendarDate(sep) : TimeMatch{};
            if (second && second.node->op == TimeOp::Date && second.node->month != kUnset &&
                second.node->day != kUnset && second.node->rule == "date.day-month") {
                TimeNode a = *second.node;
                a.day = first.value;
                a.weekday = kUnset;
                if (first.value > second.node->day)
                    a.month = kUnset; // "from the 27th to the 3rd of April": the month before
                return a.month == kUnset
                           ? TimeMatch{}
                           : rangeOf(std::make_shared<const TimeNode>(a), second.node, "range.days", start, second.end);
            }
        }
        const TimeMatch dated = m_grammar.calendarDate(i);
        if (!dated || dated.node->op != TimeOp::Date || dated.node->day == kUnset ||
            dated.node->rule != "date.month-day")
            return {};
        std::size_t sep = separator(dated.end, between);
        if (sep == 0)
            return {};
        if (m_tokens.is(sep, TimeFunction::The))
            ++sep;
        NumberMatch second = m_grammar.ordinal(sep);
        if (!second)
            second = m_tokens[sep].digits() > 0 && m_tokens[sep].digits() < 3 ? m_grammar.number(sep) : NumberMatch{};
        if (!second || second.value <= dated.node->day || second.value > 31 || m_tokens[second.end].sign() == ':' ||
            m_tokens.is(second.end, TimeClass::HalfDay))
            return {};
        TimeNode a = *dated.node;
        TimeNode b = a;
        b.day = second.value;
        b.weekday = kUnset;
        std::size_t end = second.end;
        if (m_tokens[end].sign() == ',' && m_grammar.year(end + 1)) { // "November 18-19, 2015"
            a.year = b.year = m_grammar.year(end + 1).value;
            end += 2;
        } else if (const NumberMatch year = m_grammar.year(end)) {
            a.year = b.year = year.value;
            end = year.end;
        }
        return rangeOf(
            std::make_shared<const TimeNode>(a), std::make_shared<const TimeNode>(b), "range.days", start, end);
    }

    TimeMatch clockRangeAt(std::size_t i) const {
        std::size_t end = i;
        const TimeFunction opening = m_tokens.function(i, end);
        const bool from = opening == TimeFunction::From;
        const bool between = opening == TimeFunction::Between;
        const std::size_t first = from || between ? end : i;
        const TimeMatch full = clockRange(i, first, between, from);
        const TimeMatch bare = from || between ? bareRange(i, first, between) : TimeMatch{};
        return longer(full, bare);
    }

    // "Tuesday from 2:00 to 2:30 pm", "tonight between 7 and 9", "14 February from 9:30 for two hours"
    TimeMatch dateThenRange(std::size_t start) const {
        TimeMatch day = m_grammar.date(start);
        TimeMatch part;
        if (day && day.node->op == TimeOp::OnDay && day.node->b->op == TimeOp::PartOfDay) { // "tonight"
            part = {day.node->b, start, day.end};
            day.node = day.node->a;
        } else if (!day) {
            part = m_grammar.partOfDay(start);
            if (!part || part.node->reference == TimeReference::None)
                return {};
            day = {dayOfPart(*part.node), start, part.end}; // "this evening"
        }
        if (!isDayLike(*day.node))
            return {};
        std::size_t at = day.end;
        if (const TimeMatch after = part ? TimeMatch{} : m_grammar.partOfDay(at);
            after && after.node->reference == TimeReference::None) {
            part = after;
            at = after.end;
        }
        if (m_tokens[at].sign() == ',' || m_tokens.is(at, TimeFunction::At))
            ++at;
        if (m_tokens[at].breaks > 1)
            return {};
        if (const TimeMatch lasting = dateThenLength(day, start, at))
            return lasting;
        const TimeMatch times = clockRangeAt(at);
        return times ? onDay(
                           day.node, part ? withHalves(times.node, *part.node) : times.node, "date-range", start,
                           times.end)
                     : TimeMatch{};
    }

    // "14 February from 9:30 for two hours", "14 February for two hours from 9:30"
    TimeMatch dateThenLength(const TimeMatch& day, std::size_t start, std::size_t at) const {
        const bool lengthFirst = m_tokens.is(at, TimeFunction::For);
        if (!lengthFirst && !m_tokens.is(at, TimeFunction::From))
            return {};
        const TimeMatch lasting = lengthFirst ? lengthFrom(at + 1) : lastingFrom(at, at + 1);
        if (!lasting || lasting.node->a->op != TimeOp::Clock)
            return {};
        const TimeMatch from = onDay(day.node, lasting.node->a, "date-time", start, lasting.end);
        return lastingOf(from.node, lasting.node->b, start, lasting.end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::range(std::size_t i) const {
    return RangeRules(*this).range(i);
}

TimeMatch TimeGrammar::expression(std::size_t i) const {
    TimeMatch best = range(i);
    for (const auto rule : {&TimeGrammar::point, &TimeGrammar::duration, &TimeGrammar::repeated}) {
        const TimeMatch next = (this->*rule)(i);
        best = longer(best, next);
    }
    if (!best)
        best = listedDay(i);
    std::size_t end = 0;
    if (best && best.node->op == TimeOp::Clock && m_tokens[best.end].breaks == 0) { // "3pm each day", "6am daily"
        if (const TimeMatch returns = repeated(best.end))
            return {returns.node, i, returns.end};
    }
    if (const TimeWord* vague = best ? nullptr : m_tokens.match(i, TimeClass::Vague, end);
        vague && vague->text != "-") {
        TimeNode node;
        node.op = TimeOp::Vague;
        node.rule = "vague";
        node.text = vague->text;
        best = analysis::match(std::move(node), i, end);
    }
    return best;
}

} // namespace analysis
