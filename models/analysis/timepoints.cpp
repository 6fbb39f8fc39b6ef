// SPDX-License-Identifier: GPL-3.0-or-later
// A date, a clock time, or both together.
#include "models/analysis/timegrammar.h"

namespace analysis {

bool isDayLike(const TimeNode& node) {
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
        return node.modifier != TimeModifier::Earlier && node.modifier != TimeModifier::Later && isDayLike(*node.a);
    case TimeOp::Month:
        return node.day != kUnset;
    default:
        return false;
    }
}

TimeMatch onDay(
    const TimeNodePtr& day, const TimeNodePtr& time, std::string_view rule, std::size_t begin, std::size_t end) {
    TimeNode node;
    node.op = TimeOp::OnDay;
    node.rule = rule;
    node.a = day;
    node.b = time;
    return match(std::move(node), begin, end);
}

TimeNodePtr dayOfPart(const TimeNode& part) {
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

TimeNodePtr withHalves(const TimeNodePtr& time, const TimeNode& part) {
    TimeNode node = *time;
    if (node.op == TimeOp::Between) {
        node.a = withHalves(node.a, part);
        if (node.rule == "range.clock")
            node.b = withHalves(node.b, part);
    } else if (node.half == HalfDay::Unknown || node.half == HalfDay::Clock) {
        const bool afternoon = part.hour >= 12 && !(part.text == "NI" && (node.hour < 5 || node.hour == 12));
        node.half = afternoon && node.hour <= 12 ? HalfDay::Pm : node.hour <= 12 ? HalfDay::Am : HalfDay::H24;
    }
    return std::make_shared<const TimeNode>(std::move(node));
}

class PointRules {
public:
    explicit PointRules(const TimeGrammar& grammar, const TimeTokens& tokens)
        : m_grammar(grammar)
        , m_tokens(tokens) {}

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
        const bool said = (at > first.end && m_tokens.is(at - 1, TimeFunction::At)) || m_tokens.isWord(at, "around") ||
                          m_tokens.isWord(at, "about");
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
        return onDay(whole.node->a, withHalves(clock.node, *whole.node->b), "date-part-time", whole.begin, clock.end);
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
        const bool figure = m_tokens.glued(loose.end) && m_tokens.glued(loose.end + 1) && // "about 3.3 million"
                            (next.sign() == '.' || next.sign() == ',') &&
                            m_tokens[loose.end + 1].kind == TimeToken::Kind::Number;
        return noun || figure || next.sign() == '%' || next.sign() == '/' ? TimeMatch{} : loose;
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
            (m_tokens[start].digits() > 0 && m_tokens[start + 1].sign() == ',' &&
             m_tokens.isWord(start + 2, "tonight")) ||
            (m_tokens.is(start, TimeClass::Number) && m_grammar.looseClock(start) &&
             m_grammar.looseClock(start).node->minute != kUnset)) { // "five-thirty tomorrow"
            time = m_grammar.looseClock(start);
            const TimeMatch dated = time ? clockThenDay(time) : TimeMatch{};
            best = longer(best, dated);
        } else {
            best = longer(best, hourThenPart(start));
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

    // "at nine last night", "about six on Monday evening": a bare hour that a word of time leads to. An hour after
    // midnight is left alone: whose night it belongs to is not said.
    TimeMatch hourThenPart(std::size_t start) const {
        const TimeMatch hour = m_grammar.looseClock(start);
        if (!hour || hour.node->minute != kUnset || hour.node->half != HalfDay::Unknown || hour.node->hour > 12)
            return {};
        const bool led = hour.node->approximate ||
                         (start > 0 && m_tokens.is(start - 1, TimeClass::Function) && !m_tokens[start].breaks &&
                          !m_tokens.is(start - 1, TimeFunction::Of) && !m_tokens.is(start - 1, TimeFunction::In));
        if (!led || m_tokens[hour.end].breaks > 0)
            return {};
        const TimeMatch dated = clockThenDay(hour);
        if (!dated || !m_tokens.is(dated.end - 1, TimeClass::PartOfDay))
            return {};
        const bool late = hour.node->hour < 5 || hour.node->hour == 12;
        const TimeMatch part = m_grammar.partOfDay(dated.end - 1);
        return late && part && part.node->hour >= 18 ? TimeMatch{} : dated;
    }

    TimeMatch clockThenDay(const TimeMatch& time) const {
        std::size_t at = time.end;
        std::size_t end = 0;
        if (m_tokens[at].sign() == ',' || m_tokens[at].sign() == '(')
            ++at;
        const bool bracket = m_tokens[time.end].sign() == '(';
        const TimeFunction function = m_tokens.function(at, end);
        const bool joined =
            function == TimeFunction::On || function == TimeFunction::Of || function == TimeFunction::By;
        if (joined)
            at = end;
        if (m_tokens[at].breaks > 1)
            return {};
        TimeMatch day = m_grammar.date(at);
        if (day && time.node->op == TimeOp::Clock && day.node->op == TimeOp::OnDay &&
            day.node->b->op == TimeOp::PartOfDay) // "10, tonight"
            return onDay(day.node->a, withHalves(time.node, *day.node->b), "time-part-date", time.begin, day.end);
        if (!day || !isDayLike(*day.node))
            return thisPart(time, at);
        const TimeMatch part = m_grammar.partOfDay(day.end);
        TimeNodePtr clock = time.node;
        if (time.node->op == TimeOp::Between) {
            const bool withPart = part && part.node->reference == TimeReference::None && !part.node->definite;
            return onDay(
                day.node, withPart ? withHalves(clock, *part.node) : clock, joined ? "range-date" : "range-beside-date",
                time.begin, withPart ? part.end : day.end);
        }
        std::size_t last = day.end;
        if (part && part.node->reference == TimeReference::None && !part.node->definite &&
            !m_tokens[day.end].breaks) { // "on Saturday morning"
            clock = withHalves(clock, *part.node);
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
        const TimeMatch part = m_grammar.partOfDay(at);
        if (!part || at != time.end ||
            (time.node->op == TimeOp::Between && part.node->reference == TimeReference::None))
            return {};
        if (part.node->reference == TimeReference::None && part.node->definite)
            return {};
        if (part.node->reference == TimeReference::None) // "8:00 early morning"
            return {withHalves(time.node, *part.node), time.begin, part.end};
        return onDay(dayOfPart(*part.node), withHalves(time.node, *part.node), "time-this-part", time.begin, part.end);
    }

private:
    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::date(std::size_t i) const {
    return m_dates.at(i, [&] { return PointRules(*this, m_tokens).date(i); });
}

TimeMatch TimeGrammar::point(std::size_t i) const {
    return PointRules(*this, m_tokens).point(i);
}

TimeMatch TimeGrammar::thenDay(const TimeMatch& time) const {
    return PointRules(*this, m_tokens).clockThenDay(time);
}

} // namespace analysis
