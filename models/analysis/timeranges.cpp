// SPDX-License-Identifier: GPL-3.0-or-later
// How the layers come together: a point is a date, a clock time or both; a range is two points, the second of which
// lends the first what it leaves out; the longest expression at a place wins.
#include "models/analysis/timegrammar.h"

namespace analysis {

class RangeRules {
public:
    explicit RangeRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.m_tokens) {}

    TimeMatch date(std::size_t i) const {
        TimeMatch best = m_grammar.calendarDate(i);
        const TimeMatch relative = m_grammar.relativeDate(i);
        best = longer(best, relative);
        const TimeMatch period = m_grammar.period(i);
        return longer(best, period);
    }

    TimeMatch point(std::size_t start) const {
        std::size_t i = start;
        std::size_t next = 0;
        bool approximate = false;
        for (int words = 0; words < 3 && m_tokens.match(i, TimeClass::Approximator, next); ++words) {
            i = next;
            approximate = true;
        }
        const TimeMatch first = m_grammar.date(i);
        const TimeMatch moved = m_grammar.shift(i);
        TimeMatch best = longer(first, moved);
        const TimeMatch dated = dateThenTime(first);
        best = longer(best, dated);
        const TimeMatch timed = timeThenDate(start);
        best = longer(best, timed);
        if (!best || !approximate || best.node->op == TimeOp::Clock)
            return best ? TimeMatch{best.node, start, best.end} : best;
        TimeNode node = *best.node;
        node.approximate = true;
        return match(std::move(node), start, best.end);
    }

    TimeMatch range(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        const TimeFunction opening = m_tokens.function(i, end);
        const bool from = opening == TimeFunction::From;
        const bool between = opening == TimeFunction::Between;
        if (from || between)
            i = end;
        TimeMatch best = clockRange(start, i, between, from);
        const TimeMatch thenDay = best ? clockThenDay(best) : TimeMatch{}; // "10am to 12pm on Monday"
        best = longer(best, thenDay);
        const TimeMatch dates = dateRange(start, i, between, from);
        best = longer(best, dates);
        const TimeMatch days = dayRange(start, i, between);
        best = longer(best, days);
        if (!from && !between) {
            const TimeMatch dated = dateThenRange(start);
            best = longer(best, dated);
        }
        return best;
    }

private:
    static bool isDayLike(const TimeNode& node) {
        switch (node.op) {
        case TimeOp::Date:
            return node.day != kUnset;
        case TimeOp::Weekday:
        case TimeOp::Day:
        case TimeOp::Holiday:
        case TimeOp::DayOfMonth:
            return true;
        case TimeOp::Nth:
            return node.weekday != kUnset || node.unit == TimeUnit::Day;
        case TimeOp::Unit:
            return node.unit == TimeUnit::Day;
        case TimeOp::Shift:
            return node.unit == TimeUnit::Day;
        case TimeOp::Part:
            return isDayLike(*node.a);
        case TimeOp::Month:
            return node.day != kUnset;
        default:
            return false;
        }
    }

    static TimeMatch onDay(
        const TimeNodePtr& day, const TimeNodePtr& time, std::string_view rule, std::size_t begin, std::size_t end) {
        TimeNode node;
        node.op = TimeOp::OnDay;
        node.rule = rule;
        node.a = day;
        node.b = time;
        return match(std::move(node), begin, end);
    }

    // What may stand between a date and its time: a comma, "at", a dash, "T".
    std::size_t joint(std::size_t i) const {
        std::size_t at = i;
        const char sign = m_tokens[at].sign();
        if (sign == ',' || sign == '|' || sign == '(' || (sign == '-' && m_tokens[at].spaceBefore) || sign == ';' ||
            sign == ':')
            ++at;
        if (m_tokens[at].lower == "t" && m_tokens.glued(at) && m_tokens.glued(at + 1))
            return at + 1;
        if (m_tokens.is(at, TimeFunction::At))
            ++at;
        if (m_tokens.isWord(at, "for") && m_tokens[at + 1].digits() > 0)
            ++at;
        if (m_tokens[at].sign() == '-' && m_tokens.glued(at))
            ++at;
        return at;
    }

    TimeMatch dateThenTime(const TimeMatch& first) const {
        if (!first)
            return {};
        if (first.node->op == TimeOp::OnDay && first.node->b->op == TimeOp::PartOfDay)
            return clockInPart(first); // "tonight at 7"
        if (!isDayLike(*first.node))
            return {};
        std::size_t at = joint(first.end);
        if (m_tokens[at].breaks > 1)
            return {};
        const bool bracket = m_tokens[first.end].sign() == '(';
        TimeMatch time = m_grammar.clock(at);
        const bool said = at > first.end && m_tokens.is(at - 1, TimeFunction::At);
        if (!time && (said || isDayLike(*first.node)))
            time = bareClock(at, said);
        if (time) {
            if (bracket && m_tokens[time.end].sign() == ')')
                ++time.end;
            else if (bracket)
                return {};
            return withYearAfter(first, time);
        }
        at = first.end;
        if (m_tokens[at].sign() == ',' || (m_tokens.is(at, TimeFunction::In) && m_tokens.is(at + 1, TimeFunction::The)))
            ++at;
        const TimeMatch part = m_tokens[at].breaks > 1 ? TimeMatch{} : m_grammar.partOfDay(at);
        if (!part || part.node->reference != TimeReference::None || (m_tokens[first.end].sign() == ','))
            return {};
        const TimeMatch whole = onDay(first.node, part.node, "date-part", first.begin, part.end);
        const TimeMatch clock = clockInPart(whole);
        return longer(whole, clock);
    }

    // "Wed Oct 26 15:50:06 UTC 2016"
    TimeMatch withYearAfter(const TimeMatch& first, const TimeMatch& time) const {
        const TimeNode& date = *first.node;
        const NumberMatch year = date.op == TimeOp::Date && date.year == kUnset && date.month != kUnset
                                     ? m_grammar.year(time.end)
                                     : NumberMatch{};
        if (!year || year.words || m_tokens[time.end].breaks)
            return onDay(first.node, time.node, "date-time", first.begin, time.end);
        TimeNode whole = date;
        whole.year = year.value;
        return onDay(
            std::make_shared<const TimeNode>(std::move(whole)), time.node, "date-time-year", first.begin, year.end);
    }

    // A clock time after a day and part of it: "Tuesday evening at 8", "tonight at 7"
    TimeMatch clockInPart(const TimeMatch& whole) const {
        std::size_t at = whole.end;
        if (m_tokens[at].sign() == ',')
            ++at;
        const bool said = m_tokens.is(at, TimeFunction::At) || m_tokens.is(at, TimeClass::Approximator);
        if (m_tokens.is(at, TimeFunction::At))
            ++at;
        TimeMatch clock = m_tokens[at].breaks ? TimeMatch{} : m_grammar.clock(at);
        if (!clock && said)
            clock = bareClock(at, true);
        if (!clock)
            return {};
        return onDay(whole.node->a, withHalf(*clock.node, *whole.node->b), "date-part-time", whole.begin, clock.end);
    }

    // The half of the day that a part of it settles: "8" of an evening is 20:00, "2" of a night 02:00.
    static TimeNodePtr withHalf(const TimeNode& clock, const TimeNode& part) {
        TimeNode node = clock;
        if (node.half == HalfDay::Unknown || node.half == HalfDay::Clock) {
            const bool afternoon = part.hour >= 12 && !(part.text == "NI" && (node.hour < 5 || node.hour == 12));
            node.half = afternoon && node.hour <= 12 ? HalfDay::Pm : node.hour <= 12 ? HalfDay::Am : HalfDay::H24;
        }
        return std::make_shared<const TimeNode>(std::move(node));
    }

    // A bare hour beside a day needs "at" (or two words of time, "nine thirty") and no noun after it.
    TimeMatch bareClock(std::size_t i, bool said) const {
        const TimeMatch loose = m_grammar.looseClock(i);
        if (!loose)
            return {};
        const bool words = m_tokens[i].kind == TimeToken::Kind::Word && loose.node->minute != kUnset;
        if (!said && !words &&
            !(loose.node->minute != kUnset && m_tokens[i].kind == TimeToken::Kind::Number &&
              loose.end - loose.begin == 3))
            return {};
        const TimeToken& next = m_tokens[loose.end];
        const bool noun = next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
                          !m_tokens.is(loose.end, TimeClass::Function) && !m_tokens.is(loose.end, TimeClass::Day) &&
                          !m_tokens.is(loose.end, TimeClass::Weekday);
        return noun || next.sign() == '%' || next.sign() == '/' ? TimeMatch{} : loose;
    }

    // "9:30 a.m. on Saturday", "the morning of 19 April", "late in the afternoon of Jan. 10"
    TimeMatch timeThenDate(std::size_t start) const {
        TimeMatch time = m_grammar.clock(start);
        const TimeMatch part = m_grammar.partOfDay(start);
        TimeMatch best = longer(time, part);
        if (time) {
            const TimeMatch dated = clockThenDay(time);
            best = longer(best, dated);
        } else if (
            m_tokens[start].digits() > 0 && m_tokens[start + 1].sign() == ',' &&
            m_tokens.isWord(start + 2, "tonight")) {
            time = m_grammar.looseClock(start);
            const TimeMatch dated = time ? clockThenDay(time) : TimeMatch{};
            best = longer(best, dated);
        }
        if (part && part.node->reference != TimeReference::None) { // "last night at 8"
            const TimeMatch whole = onDay(dayOfPart(*part.node), part.node, "this-part", start, part.end);
            const TimeMatch clock = clockInPart(whole);
            best = longer(best, clock);
        }
        if (part && part.node->reference == TimeReference::None) {
            std::size_t at = part.end;
            std::size_t end = 0;
            const TimeFunction function = m_tokens.function(at, end);
            if (function == TimeFunction::Of || function == TimeFunction::On || function == TimeFunction::To)
                at = end;
            else if (part.node->text != "NI" && m_tokens[at].sign() != ',')
                at = part.end;
            const TimeMatch day = m_tokens[at].breaks > 1 ? TimeMatch{} : m_grammar.date(at);
            if (day && isDayLike(*day.node) && m_tokens[at - 1].sign() != ',' &&
                (at != part.end || day.node->op == TimeOp::Day || day.node->op == TimeOp::Weekday ||
                 day.node->op == TimeOp::Date)) {
                const TimeMatch dated = onDay(day.node, part.node, "part-of-date", start, day.end);
                best = longer(best, dated);
            }
        }
        return best;
    }

    TimeMatch clockThenDay(const TimeMatch& time) const {
        std::size_t at = time.end;
        std::size_t end = 0;
        if (m_tokens[at].sign() == ',' || m_tokens[at].sign() == '(')
            ++at;
        const bool bracket = m_tokens[time.end].sign() == '(';
        const TimeFunction function = m_tokens.function(at, end);
        if (function == TimeFunction::On || function == TimeFunction::Of || function == TimeFunction::By)
            at = end;
        if (m_tokens[at].breaks > 1)
            return {};
        TimeMatch day = m_grammar.date(at);
        if (day && time.node->op == TimeOp::Clock && day.node->op == TimeOp::OnDay &&
            day.node->b->op == TimeOp::PartOfDay) // "10, tonight"
            return onDay(day.node->a, withHalf(*time.node, *day.node->b), "time-part-date", time.begin, day.end);
        if (!day || !isDayLike(*day.node))
            return thisPart(time, at);
        const TimeMatch part = m_grammar.partOfDay(day.end);
        TimeNodePtr clock = time.node;
        if (time.node->op == TimeOp::Between)
            return onDay(
                day.node, clock, "range-date", time.begin,
                part && part.node->reference == TimeReference::None && !part.node->definite ? part.end : day.end);
        std::size_t last = day.end;
        if (part && part.node->reference == TimeReference::None && !part.node->definite &&
            !m_tokens[day.end].breaks) { // "on Saturday morning"
            clock = withHalf(*clock, *part.node);
            last = part.end;
        }
        if (bracket) {
            if (m_tokens[last].sign() != ')')
                return {};
            ++last;
        }
        return onDay(day.node, clock, "time-date", time.begin, last);
    }

    // "8am this morning"
    TimeMatch thisPart(const TimeMatch& time, std::size_t at) const {
        if (time.node->op == TimeOp::Between)
            return {};
        const TimeMatch part = m_grammar.partOfDay(at);
        if (!part || at != time.end)
            return {};
        if (part.node->reference == TimeReference::None && part.node->definite)
            return {};
        if (part.node->reference == TimeReference::None) // "8:00 early morning"
            return {withHalf(*time.node, *part.node), time.begin, part.end};
        return onDay(dayOfPart(*part.node), withHalf(*time.node, *part.node), "time-this-part", time.begin, part.end);
    }

    // The day that "this", "last", "that" or "the following" before a part of the day means.
    static TimeNodePtr dayOfPart(const TimeNode& part) {
        TimeNode node;
        node.op = TimeOp::Day;
        node.rule = "relative.day";
        switch (part.reference) {
        case TimeReference::Last:
        case TimeReference::Past:
            node.amount = -1;
            break;
        case TimeReference::Next:
        case TimeReference::Coming:
            node.amount = 1;
            break;
        case TimeReference::Same:
        case TimeReference::Following:
        case TimeReference::Previous:
            node.op = TimeOp::Unit;
            node.rule = "relative.unit";
            node.unit = TimeUnit::Day;
            node.reference = part.reference;
            break;
        default:
            break;
        }
        return std::make_shared<const TimeNode>(std::move(node));
    }

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
        if (!b || (!full && b.node->half == HalfDay::Unknown && b.node->minute == kUnset && b.node->zone.empty() &&
                   !(between || from)))
            return {};
        if (!full && !(between || from) && b.node->half == HalfDay::Unknown && b.node->zone.empty())
            return {};
        if (!full && !m_grammar.clock(sep) && a.node->minute == kUnset)
            return {};
        return rangeOf(a.node, b.node, "range.clock", start, b.end);
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
        const TimeMatch a = point(i);
        const std::size_t sep = a ? separator(a.end, between) : 0;
        if (sep == 0 || a.node->op == TimeOp::Duration || a.node->op == TimeOp::Clock ||
            a.node->op == TimeOp::PartOfDay)
            return {};
        TimeMatch b = point(sep);
        if (!b)
            b = shortYear(a, sep);
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
        return clockRange(i, from || between ? end : i, between, from);
    }

    // "Tuesday from 2:00 to 2:30 pm", "10am to 12pm on Monday"
    TimeMatch dateThenRange(std::size_t start) const {
        const TimeMatch day = m_grammar.date(start);
        TimeMatch best;
        if (day && (isDayLike(*day.node) || day.node->op == TimeOp::OnDay)) {
            std::size_t at = day.end;
            const TimeMatch part = m_grammar.partOfDay(at);
            if (part && part.node->reference == TimeReference::None)
                at = part.end;
            if (m_tokens[at].sign() == ',' || m_tokens.is(at, TimeFunction::At))
                ++at;
            const TimeMatch times = m_tokens[at].breaks > 1 ? TimeMatch{} : clockRangeAt(at);
            if (times)
                best = onDay(day.node, times.node, "date-range", start, times.end);
        }
        return best;
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::date(std::size_t i) const {
    return m_dates.at(i, [&] { return RangeRules(*this).date(i); });
}

TimeMatch TimeGrammar::point(std::size_t i) const {
    return RangeRules(*this).point(i);
}

TimeMatch TimeGrammar::range(std::size_t i) const {
    return RangeRules(*this).range(i);
}

TimeMatch TimeGrammar::expression(std::size_t i) const {
    TimeMatch best = range(i);
    for (const auto rule : {&TimeGrammar::point, &TimeGrammar::duration, &TimeGrammar::repeated}) {
        const TimeMatch next = (this->*rule)(i);
        best = longer(best, next);
    }
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
