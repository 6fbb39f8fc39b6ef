// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of time ("two hours"), what lies that far from something ("two days later", "three weeks after Easter"), and
// what returns ("every Friday", "daily").
#include "models/analysis/timegrammar.h"

namespace analysis {

class ShiftRules {
public:
    explicit ShiftRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    // "two hours and ten minutes", "a week", "90-day", "half an hour", "several days", "two and a half years"
    TimeMatch duration(std::size_t start) const {
        std::size_t i = start;
        TimeNode node;
        node.op = TimeOp::Duration;
        node.rule = "duration";
        std::size_t end = 0;
        for (int words = 0; words < 3 && m_tokens.match(i, TimeClass::Approximator, end); ++words) {
            node.approximate = true;
            i = end;
        }
        if (!amount(i, node, end))
            return {};
        TimeNodePtr whole = std::make_shared<const TimeNode>(node);
        std::size_t best = end;
        for (int more = 0; more < 3; ++more) { // "2 years 1 month 21 days"
            std::size_t at = best;
            if (m_tokens[at].sign() == ',' || m_tokens.is(at, TimeFunction::And))
                ++at;
            TimeNode next;
            next.op = TimeOp::Duration;
            next.rule = "duration";
            std::size_t nextEnd = 0;
            if (!amount(at, next, nextEnd) || static_cast<int>(next.unit) >= static_cast<int>(whole->unit))
                break;
            next.a = whole;
            next.approximate = whole->approximate;
            next.vagueAmount = next.vagueAmount || whole->vagueAmount;
            whole = std::make_shared<const TimeNode>(next);
            best = nextEnd;
        }
        return {whole, start, best};
    }

    TimeMatch shift(std::size_t start) const {
        TimeMatch best = inAmount(start);
        const TimeMatch seasons = summersAgo(start);
        best = longer(best, seasons);
        const TimeMatch weekdays = weekdaysAgo(start);
        best = longer(best, weekdays);
        const TimeMatch length = m_grammar.duration(start);
        if (!length)
            return best;
        const TimeMatch moved = afterLength(start, length);
        const TimeMatch onWeekday = thenWeekday(moved ? moved : best);
        best = longer(best, moved);
        return longer(best, onWeekday);
    }

    TimeMatch repeated(std::size_t start) const {
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Set;
        node.rule = "set";
        if (const TimeWord* word = m_tokens.match(start, TimeClass::WeekdaySet, end)) {
            node.text = "XXXX-WXX";
            if (word->a > 0)
                node.text += "-" + std::to_string(word->a);
            return match(std::move(node), start, withClock(end));
        }
        if (const TimeWord* weekday = m_tokens.match(start, TimeClass::Weekday, end)) { // "Friday mornings"
            const TimeWord* parts = m_tokens.match(end, TimeClass::WeekdaySet, end);
            if (!parts || parts->a != 0)
                return {};
            node.text = "XXXX-WXX-" + std::to_string(weekday->a);
            return match(std::move(node), start, withClock(end));
        }
        const TimeFunction function = m_tokens.function(start, end);
        if (function == TimeFunction::Every || function == TimeFunction::Per || m_tokens.isWord(start, "any"))
            return every(m_tokens.isWord(start, "any") ? start + 1 : end, start, node);
        if (m_tokens.isWord(start, "once") || m_tokens.isWord(start, "twice")) {
            if (m_tokens.is(start + 1, TimeFunction::A))
                return every(start + 2, start, node);
            return {};
        }
        // "364 days a year", "one a day"
        if (m_tokens.isWord(start, "everyday") || m_tokens.isWord(start, "daily") || m_tokens.isWord(start, "weekly") ||
            m_tokens.isWord(start, "monthly") || m_tokens.isWord(start, "annual") ||
            m_tokens.isWord(start, "annually") || m_tokens.isWord(start, "nightly") ||
            m_tokens.isWord(start, "hourly") || m_tokens.isWord(start, "yearly")) {
            node.text = m_tokens.isWord(start, "weekly")                                             ? "P1W"
                        : m_tokens.isWord(start, "monthly")                                          ? "P1M"
                        : m_tokens[start].lower.starts_with('a') || m_tokens.isWord(start, "yearly") ? "P1Y"
                                                                                                     : "P1D";
            return match(std::move(node), start, withClock(start + 1));
        }
        return {};
    }

private:
    TimeMatch every(std::size_t i, std::size_t start, TimeNode node) const {
        std::size_t end = 0;
        if (m_tokens.isWord(i, "other") || m_tokens.isWord(i, "single"))
            ++i;
        if (const NumberMatch n = m_grammar.number(i))
            i = n.end;
        else if (const NumberMatch o = m_grammar.ordinal(i))
            i = o.end;
        if (const TimeWord* unit = m_tokens.match(i, TimeClass::Unit, end)) {
            static constexpr const char* kSets[] = {"PT1S", "PT1M",        "PT1H", "XXXX-XX-XX", "XXXX-XX-XXTNI",
                                                    "P1D",  "XXXX-WXX-WE", "P1W",  "P1M",        "P1Q",
                                                    "P1Y",  "P1Y",         "P1DE", "P1CE"};
            node.text = kSets[unit->a];
        } else if (const TimeWord* weekday = m_tokens.match(i, TimeClass::Weekday, end)) {
            node.text = "XXXX-WXX-" + std::to_string(weekday->a);
        } else if (const TimeWord* part = m_tokens.match(i, TimeClass::PartOfDay, end)) {
            node.text = "XXXX-XX-XXT" + part->text;
        } else if (m_tokens.match(i, TimeClass::Month, end)) {
            node.text = "XXXX-XX";
        } else if (m_tokens.isWord(i, "weekday")) {
            node.text = "P1D";
            end = i + 1;
        } else {
            return {};
        }
        return match(std::move(node), start, withClock(end));
    }

    // "every day at 7:13 p.m.", "Tuesdays at 9am"
    std::size_t withClock(std::size_t end) const {
        const std::size_t at = m_tokens.is(end, TimeFunction::At) ? end + 1 : end;
        const TimeMatch clock = m_tokens[at].breaks ? TimeMatch{} : m_grammar.clock(at);
        return clock ? clock.end : end;
    }

    bool amount(std::size_t i, TimeNode& node, std::size_t& end) const {
        if (!count(i, node, end))
            return false;
        if (m_tokens[end].sign() == '-' && m_tokens.glued(end))
            ++end;
        if (m_tokens.isWord(end, "more") || m_tokens.isWord(end, "full") || m_tokens.isWord(end, "whole") ||
            m_tokens.isWord(end, "long") || m_tokens.isWord(end, "straight") || m_tokens.isWord(end, "consecutive"))
            ++end;
        std::size_t unitEnd = 0;
        const TimeWord* unit = m_tokens[end].breaks > 1 ? nullptr : m_tokens.match(end, TimeClass::Unit, unitEnd);
        if (!unit)
            return gluedUnit(end, node, end);
        node.unit = static_cast<TimeUnit>(unit->a);
        node.amount *= unit->b;
        end = unitEnd;
        if (m_tokens.is(end, TimeFunction::And) && m_tokens.is(end + 1, TimeFunction::A) &&
            m_tokens.is(end + 2, TimeFunction::Half)) {
            node.second = 1; // and a half
            end += 3;
        }
        // "second" as an ordinal: "one second" is a length, "a second outage" is not.
        if (node.unit == TimeUnit::Second && m_tokens[unitEnd - 1].lower == "second" &&
            m_tokens[end].kind == TimeToken::Kind::Word && m_tokens[end].breaks == 0 &&
            !m_tokens.is(end, TimeClass::Function) && m_tokens.is(i, TimeFunction::A))
            return false;
        return !(node.unit == TimeUnit::Quarter && m_tokens.is(i, TimeFunction::A));
    }

    // "3h", "10D"
    bool gluedUnit(std::size_t i, TimeNode& node, std::size_t& end) const {
        if (!m_tokens.glued(i) || m_tokens[i - 1].kind != TimeToken::Kind::Number || m_tokens.glued(i + 1))
            return false;
        const std::string_view letter = m_tokens[i].lower;
        if (letter == "h")
            node.unit = TimeUnit::Hour;
        else
            return false;
        end = i + 1;
        return true;
    }

    bool count(std::size_t i, TimeNode& node, std::size_t& end) const {
        std::size_t next = 0;
        if (const TimeWord* vague = m_tokens.match(i, TimeClass::VagueNumber, next)) {
            node.amount = vague->a < 0 ? 0 : vague->a;
            node.vagueAmount = vague->a < 0;
            end = next;
            if (m_tokens.is(end, TimeFunction::Of))
                ++end;
            return true;
        }
        if (m_tokens.is(i, TimeFunction::Half)) {
            node.amount = 0;
            node.second = 1;
            end = i + 1;
            if (m_tokens.is(end, TimeFunction::A))
                ++end;
            return true;
        }
        if (const NumberMatch n = m_grammar.number(i)) {
            const bool decimal = m_tokens[n.end].sign() == '.' && m_tokens.glued(n.end) && m_tokens.glued(n.end + 1) &&
                                 m_tokens[n.end + 1].digits() > 0;
            if (decimal && m_tokens[n.end + 1].lower == "5" && !m_tokens.glued(n.end + 2) && n.value < 1000) {
                node.amount = n.value; // "2.5 hours"
                node.second = 1;
                end = n.end + 2;
                return true;
            }
            if (decimal || n.value > 100000 ||
                (i > 0 && m_tokens.glued(i) &&
                 (m_tokens[i - 1].sign() == '.' || m_tokens[i - 1].sign() == ',' || m_tokens[i - 1].sign() == '$')))
                return false;
            node.amount = n.value;
            end = n.end;
            if (m_tokens.is(end, TimeFunction::And) && m_tokens.is(end + 1, TimeFunction::A) &&
                m_tokens.is(end + 2, TimeFunction::Half)) {
                node.second = 1;
                end += 3;
            }
            return true;
        }
        if (m_tokens.is(i, TimeFunction::A) || m_tokens.isWord(i, "another")) {
            node.amount = 1;
            end = i + 1;
            return true;
        }
        return false;
    }

    // A tree of durations becomes a tree of shifts on a base.
    TimeNodePtr onto(
        const TimeNode& length, int sign, TimeReference reference, const TimeNodePtr& base,
        std::string_view rule) const {
        TimeNode node;
        node.op = TimeOp::Shift;
        node.rule = rule;
        node.amount = sign * length.amount;
        node.second = length.second; // a half of the unit
        node.unit = length.unit;
        node.vagueAmount = length.vagueAmount;
        node.approximate = length.approximate;
        node.hour = sign; // direction, for a half
        node.reference = reference;
        node.a = length.a ? onto(*length.a, sign, reference, base, rule) : base;
        return std::make_shared<const TimeNode>(std::move(node));
    }

    // "ago", "later", "before that", "after Easter", "from tomorrow"
    TimeMatch afterLength(std::size_t start, const TimeMatch& length) const {
        std::size_t end = 0;
        if (m_tokens[length.end].breaks > 1)
            return {};
        const TimeFunction function = m_tokens.function(length.end, end);
        const TimeNode& node = *length.node;
        switch (function) {
        case TimeFunction::Ago:
            return {onto(node, -1, TimeReference::This, nullptr, "shift.ago"), start, end};
        case TimeFunction::FromNow:
            return {onto(node, 1, TimeReference::This, nullptr, "shift.from-now"), start, end};
        case TimeFunction::Later:
            if (m_grammar.unitReference(end)) // "30 minutes later this week"
                return {};
            return {onto(node, 1, TimeReference::Following, nullptr, "shift.later"), start, end};
        case TimeFunction::Earlier:
            return {onto(node, -1, TimeReference::Following, nullptr, "shift.earlier"), start, end};
        case TimeFunction::Before:
        case TimeFunction::After:
        case TimeFunction::From:
        case TimeFunction::Since:
            break;
        default:
            return {};
        }
        const int sign = function == TimeFunction::Before ? -1 : 1;
        if (m_tokens.isWord(end, "that") || m_tokens.isWord(end, "then")) {
            const bool pronoun =
                m_tokens[end + 1].kind != TimeToken::Kind::Word || !m_tokens.is(end + 1, TimeClass::Unit);
            if (pronoun)
                return {onto(node, sign, TimeReference::Following, nullptr, "shift.that"), start, end + 1};
        }
        if (const std::size_t event = function == TimeFunction::Since ? 0 : eventAt(end))
            return {onto(node, sign, TimeReference::Following, nullptr, "shift.event"), start, event};
        const TimeMatch base = m_grammar.date(end);
        if (base && base.node->op != TimeOp::Duration && base.node->op != TimeOp::Invalid &&
            !(function == TimeFunction::Since && base.node->op != TimeOp::Date))
            return {onto(node, sign, TimeReference::None, base.node, "shift.from-date"), start, base.end};
        const bool open = m_tokens[end].kind == TimeToken::Kind::Sign || m_tokens[end].breaks > 1;
        if (open && (function == TimeFunction::Before || function == TimeFunction::After))
            return {onto(node, sign, TimeReference::Following, nullptr, "shift.after"), start, end};
        return {};
    }

    // "two weeks ago on Friday", "three weeks after Easter on a Monday"
    TimeMatch thenWeekday(const TimeMatch& shift) const {
        if (!shift || shift.node->op != TimeOp::Shift || shift.node->unit < TimeUnit::Day ||
            shift.node->unit > TimeUnit::Week || !m_tokens.is(shift.end, TimeFunction::On) ||
            shift.node->reference == TimeReference::Following)
            return {};
        std::size_t end = 0;
        const std::size_t at = m_tokens.is(shift.end + 1, TimeFunction::A) ? shift.end + 2 : shift.end + 1;
        const TimeWord* word = m_tokens.match(at, TimeClass::Weekday, end);
        if (!word || m_tokens[at].breaks)
            return {};
        TimeNode node;
        node.op = TimeOp::Weekday;
        node.rule = "relative.weekday-of-shift";
        node.weekday = word->a;
        node.a = shift.node;
        return match(std::move(node), shift.begin, end);
    }

    // "the outage", "the failure began"; 0 when there is none
    std::size_t eventAt(std::size_t i) const {
        if (!m_tokens.is(i, TimeFunction::The) && !m_tokens.isWord(i, "this") && !m_tokens.isWord(i, "its"))
            return 0;
        std::size_t end = 0;
        if (m_tokens[i + 1].breaks || !m_tokens.match(i + 1, TimeClass::Event, end))
            return 0;
        std::size_t after = 0;
        if (!m_tokens[end].breaks && m_tokens.match(end, TimeClass::Onset, after))
            return after;
        const TimeToken& next = m_tokens[end]; // "after the attack on the mast": another one, for all we know
        return next.kind == TimeToken::Kind::Sign || next.breaks ? end : 0;
    }

    // "in two weeks", "in two weeks' time"
    TimeMatch inAmount(std::size_t start) const {
        if (!m_tokens.is(start, TimeFunction::In) || m_tokens.isWord(start, "during"))
            return {};
        const TimeMatch length = m_grammar.duration(start + 1);
        if (!length || length.node->vagueAmount)
            return {};
        std::size_t after = 0;
        switch (m_tokens.function(length.end, after)) {
        case TimeFunction::Ago:
        case TimeFunction::Later:
        case TimeFunction::Earlier:
        case TimeFunction::Before:
        case TimeFunction::After:
        case TimeFunction::FromNow:
        case TimeFunction::From:
        case TimeFunction::Since:
            return {}; // the length governs what follows
        default:
            break;
        }
        std::size_t end = length.end;
        if (m_tokens[end].sign() == '\'' && m_tokens.glued(end)) {
            ++end;
            if (m_tokens.isWord(end, "s") && m_tokens.glued(end))
                ++end;
        }
        const bool time = m_tokens.isWord(end, "time") || m_tokens.isWord(end, "from");
        if (time && m_tokens.isWord(end, "time"))
            ++end;
        TimeMatch found{
            onto(*length.node, 1, time ? TimeReference::This : TimeReference::Coming, nullptr, "shift.in"), start, end};
        return found;
    }

    // "two Fridays ago", "three Mondays from now"
    TimeMatch weekdaysAgo(std::size_t start) const {
        const NumberMatch n = m_grammar.number(start);
        std::size_t end = 0;
        const TimeWord* days =
            n && n.value > 0 && n.value < 20 ? m_tokens.match(n.end, TimeClass::WeekdaySet, end) : nullptr;
        if (!days || days->a < 1 || days->a > 7)
            return {};
        const TimeFunction function = m_tokens.function(end, end);
        if (function != TimeFunction::Ago && function != TimeFunction::FromNow)
            return {};
        TimeNode node;
        node.op = TimeOp::Weekday;
        node.rule = "relative.weekdays-away";
        node.weekday = days->a;
        node.amount = n.value - 1;
        node.reference = function == TimeFunction::Ago ? TimeReference::Past : TimeReference::Coming;
        return match(std::move(node), start, end);
    }

    // "two summers ago"
    TimeMatch summersAgo(std::size_t start) const {
        const NumberMatch n = m_grammar.number(start);
        if (!n || n.value < 1 || n.value > 50)
            return {};
        std::size_t end = 0;
        const std::string_view word = m_tokens[n.end].lower;
        const TimeWord* unit = m_tokens.match(n.end, TimeClass::Unit, end);
        if (!unit || unit->a != static_cast<int>(TimeUnit::Season) || m_tokens.function(end, end) != TimeFunction::Ago)
            return {};
        TimeNode node;
        node.op = TimeOp::Season;
        node.rule = "season.ago";
        node.month = word.starts_with("summer") ? 6 : 12;
        node.text = word.starts_with("summer") ? "SU" : "WI";
        node.reference = TimeReference::Past;
        node.amount = n.value;
        return match(std::move(node), start, end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::duration(std::size_t i) const {
    return m_durations.at(i, [&] { return ShiftRules(*this).duration(i); });
}

TimeMatch TimeGrammar::shift(std::size_t i) const {
    return ShiftRules(*this).shift(i);
}

TimeMatch TimeGrammar::repeated(std::size_t i) const {
    return ShiftRules(*this).repeated(i);
}

} // namespace analysis
