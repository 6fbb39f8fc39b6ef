// SPDX-License-Identifier: GPL-3.0-or-later
// Clock times in figures and words, with half of the day and zone.
#include "models/analysis/timegrammar.h"

namespace analysis {

class ClockRules {
public:
    explicit ClockRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    TimeMatch clock(std::size_t start) const {
        std::size_t i = start;
        const bool approximate = approximator(i);
        TimeNode node;
        std::size_t end = morningBefore(i, node);
        if (end == 0)
            end = core(i, node);
        if (end == 0)
            return {};
        end = suffixes(end, node);
        node.approximate = node.approximate || approximate;
        if (!valid(node) || isResultOrVerse(start, node))
            return {};
        return unified(std::move(node), start, end);
    }

private:
    // "ran it in 2:05:30", "Psalm 12:10", "won the derby 10:12": no clock time stands after "in", a label or, unless a
    // word of time leads to it, what scores.
    bool isResultOrVerse(std::size_t i, const TimeNode& node) const {
        constexpr std::size_t kReach = 5;
        if (i == 0 || m_tokens[i].kind != TimeToken::Kind::Number || node.half == HalfDay::Am ||
            node.half == HalfDay::Pm || !node.zone.empty() || m_tokens[i].breaks)
            return false;
        if (m_tokens.isWord(i - 1, "in") || m_tokens.is(i - 1, TimeClass::Label))
            return true;
        const bool led = m_tokens.is(i - 1, TimeClass::Function) && !m_tokens.is(i - 1, TimeFunction::Of);
        for (std::size_t k = i; !led && k-- > 0 && i - k <= kReach && !m_tokens[k + 1].breaks;) {
            if (m_tokens[k].kind != TimeToken::Kind::Word)
                return false;
            if (m_tokens.is(k, TimeClass::Score))
                return true;
        }
        return false;
    }

    bool approximator(std::size_t& i) const {
        std::size_t end = 0;
        bool found = false;
        for (int words = 0; words < 3 && m_tokens.match(i, TimeClass::Approximator, end); ++words) {
            i = end;
            found = true;
        }
        return found;
    }

    // "in the morning at 7"
    std::size_t morningBefore(std::size_t i, TimeNode& node) const {
        const TimeMatch part = m_grammar.partOfDay(m_tokens.is(i, TimeFunction::In) ? i + 1 : i);
        if (!part || part.node->reference != TimeReference::None)
            return 0;
        std::size_t at = part.end;
        const bool said = m_tokens.is(at, TimeFunction::At);
        if (said)
            ++at;
        std::size_t end = core(at, node);
        if (end == 0 && said)
            end = bareHour(at, node);
        if (end != 0)
            applyPart(*part.node, node);
        return end;
    }

    std::size_t bareHour(std::size_t i, TimeNode& node) const {
        const NumberMatch hour = m_grammar.number(i);
        if (!hour || hour.value < 1 || hour.value > 12)
            return 0;
        node.hour = hour.value;
        return hour.end;
    }

    static void applyPart(const TimeNode& part, TimeNode& clock) {
        if (clock.half != HalfDay::Unknown || clock.hour == kUnset)
            return;
        const bool afternoon = part.hour >= 12 && !(part.hour >= 18 && (clock.hour < 5 || clock.hour == 12));
        clock.half = afternoon ? HalfDay::Pm : HalfDay::Am;
    }

    // The figures or words of the time itself; 0 when there are none.
    std::size_t core(std::size_t i, TimeNode& node) const {
        node.op = TimeOp::Clock;
        node.rule = "clock";
        std::size_t end = 0;
        if (const TimeWord* word = m_tokens.match(i, TimeClass::Moment, end)) {
            node.rule = "clock.moment";
            node.hour = word->a;
            node.minute = 0;
            node.half = HalfDay::H24;
            return end;
        }
        if (m_tokens[i].kind == TimeToken::Kind::Number) {
            end = colonTime(i, node);
            if (end == 0)
                end = plainFigures(i, node);
            if (end != 0)
                return end;
        }
        return wordTime(i, node);
    }

    bool gluedBefore(std::size_t i) const {
        if (i == 0 || !m_tokens.glued(i))
            return false;
        const TimeToken& before = m_tokens[i - 1];
        if (before.kind == TimeToken::Kind::Word)
            return before.lower != "t";
        const char sign = before.sign();
        return before.kind == TimeToken::Kind::Number || sign == ':' || sign == '.' || sign == '/' || sign == '$' ||
               sign == '+' || sign == '#' || sign == '=';
    }

    // 17:20, 17:20:30.5, 5.30pm, 11.32 BST
    std::size_t colonTime(std::size_t i, TimeNode& node) const {
        const TimeToken& hour = m_tokens[i];
        const TimeToken& minute = m_tokens[i + 2];
        const char sign = m_tokens[i + 1].sign();
        if (gluedBefore(i) || hour.digits() > 2 || (sign != ':' && sign != '.') || !m_tokens.glued(i + 1) ||
            !m_tokens.glued(i + 2) || minute.digits() != 2 || minute.number > 59 || hour.number > 24)
            return 0;
        std::size_t end = i + 3;
        if (sign == ':' && m_tokens[end].sign() == ':' && m_tokens.glued(end) && m_tokens[end + 1].digits() == 2 &&
            m_tokens.glued(end + 1)) {
            if (m_tokens[end + 1].number > 60)
                return 0;
            node.second = m_tokens[end + 1].number;
            end += 2;
            if (m_tokens[end].sign() == ':' && m_tokens.glued(end) && m_tokens.glued(end + 1) &&
                m_tokens[end + 1].kind == TimeToken::Kind::Number) // "10:15:30:20"
                return 0;
            if ((m_tokens[end].sign() == '.' || m_tokens[end].sign() == ',') && m_tokens.glued(end) &&
                m_tokens.glued(end + 1) && m_tokens[end + 1].kind == TimeToken::Kind::Number)
                end += 2;
        } else if (
            m_tokens.glued(end) && m_tokens.glued(end + 1) &&
            (m_tokens[end].sign() == ':' || m_tokens[end].sign() == '.') &&
            m_tokens[end + 1].kind == TimeToken::Kind::Number) {
            return 0;
        }
        if (m_tokens.glued(end) && m_tokens[end].sign() == '%')
            return 0;
        node.hour = hour.number;
        node.minute = minute.number;
        if (hour.digits() == 2 && hour.lower.front() == '0')
            node.half = HalfDay::H24;
        if (sign == '.' && !dotTimeHasCompany(i, end))
            return 0;
        return end;
    }

    // "6.45" is a time only beside "am", a zone, or after "at", a weekday or a month day.
    bool dotTimeHasCompany(std::size_t i, std::size_t end) const {
        if (m_tokens.is(end, TimeClass::HalfDay) || zoneAt(m_tokens, end) || m_tokens.is(end, TimeFunction::Dash))
            return !m_tokens.is(end, TimeFunction::Dash) || dashToHalf(end);
        if (i == 0)
            return false;
        const bool counted = m_tokens.is(end, TimeClass::Counted) || m_tokens.is(end, TimeClass::Unit) ||
                             m_tokens[end].digits() > 0 ||
                             (m_tokens[end].kind == TimeToken::Kind::Word && m_tokens[end].breaks == 0 &&
                              !m_tokens.is(end, TimeClass::Function));
        return (m_tokens.is(i - 1, TimeFunction::At) || m_tokens.is(i - 1, TimeClass::Weekday)) && !counted;
    }

    bool dashToHalf(std::size_t dash) const {
        std::size_t i = dash + 1;
        while (i < dash + 5 &&
               (m_tokens[i].kind == TimeToken::Kind::Number || m_tokens[i].sign() == '.' || m_tokens[i].sign() == ':'))
            ++i;
        return m_tokens.is(i, TimeClass::HalfDay);
    }

    // 11am, 11 UTC, 1400 UTC, 0730 hrs, 0830Z, 9p
    std::size_t plainFigures(std::size_t i, TimeNode& node) const {
        const TimeToken& token = m_tokens[i];
        const bool chained = i > 3 && m_tokens.glued(i) && m_tokens[i - 1].sign() == '-' &&
                             m_tokens[i - 2].digits() > 0 && m_tokens[i - 3].sign() == '-'; // "12-24-18 PM"
        if (gluedBefore(i) || token.number < 0 || chained)
            return 0;
        std::size_t end = 0;
        const TimeWord* half = m_tokens[i + 1].breaks ? nullptr : m_tokens.match(i + 1, TimeClass::HalfDay, end);
        if (!half && m_tokens[i + 1].sign() == '.' && m_tokens.glued(i + 1) && m_tokens.glued(i + 2) && // "9.am"
            token.digits() < 3 && token.number >= 1 && token.number <= 12 && m_tokens.is(i + 2, TimeClass::HalfDay) &&
            (m_tokens[i + 2].lower == "am" || m_tokens[i + 2].lower == "pm")) {
            node.hour = token.number;
            return i + 2;
        }
        if (token.digits() == 4 && token.number % 100 < 60 && token.number < 2400) {
            const TimeWord* zone = zoneAt(m_tokens, i + 1); // "1906 local records" is no time, "0640 local time" is
            const bool military = (half && half->a == static_cast<int>(HalfDay::H24)) ||
                                  (!half && zone && (zone->text != "local" || !zone->rest.empty()));
            const bool twelve = half && half->a != static_cast<int>(HalfDay::H24) && token.number < 1300;
            if (!military && !twelve)
                return 0;
            node.rule = "clock.military";
            node.hour = token.number / 100;
            node.minute = token.number % 100;
            node.half = military ? HalfDay::H24 : HalfDay::Unknown;
            return military && half ? (m_tokens[end - 1].lower == "h" || half->rest.empty() ? end : i + 1) : i + 1;
        }
        if (token.digits() > 2 || token.number > 24)
            return 0;
        const bool letter = m_tokens.glued(i + 1) && (m_tokens[i + 1].lower == "a" || m_tokens[i + 1].lower == "p");
        if (letter && token.number >= 1 && token.number <= 12) {
            node.hour = token.number;
            node.half = m_tokens[i + 1].lower == "a" ? HalfDay::Am : HalfDay::Pm;
            return i + 2;
        }
        if (m_tokens.glued(i + 1) && m_tokens[i + 1].lower == "ish") {
            node.hour = token.number;
            node.approximate = true;
            return i + 2;
        }
        if (half && half->a != static_cast<int>(HalfDay::H24)) {
            if (token.number > 12 || token.number == 0)
                return 0;
            node.hour = token.number;
            return i + 1;
        }
        const TimeWord* zone = zoneAt(m_tokens, i + 1);
        const bool zoned = zone && (m_tokens[i + 1].allCapitals || zone->text == "local" || !zone->rest.empty()) &&
                           m_tokens[i + 1].lower != "z";
        const bool daily = partAfter(i + 1) != nullptr;
        if (zoned || daily) {
            node.hour = token.number;
            return i + 1;
        }
        return past(i, node);
    }

    // "in the morning", "at night", "this evening" after an hour
    const TimeWord* partAfter(std::size_t i, std::size_t* endOut = nullptr) const {
        std::size_t end = i;
        const bool in = m_tokens.is(i, TimeFunction::In) && m_tokens.is(i + 1, TimeFunction::The);
        if (in)
            end = i + 2;
        else if (m_tokens.is(i, TimeFunction::At) && m_tokens.isWord(i + 1, "night"))
            end = i + 1;
        else
            return nullptr;
        std::size_t modified = 0;
        if (in && m_tokens.match(end, TimeClass::Modifier, modified))
            end = modified;
        const TimeWord* part = m_tokens.match(end, TimeClass::PartOfDay, end);
        if (part && endOut)
            *endOut = end;
        return part;
    }

    // "half past nine", "ten to eight", "20 min past eight", "quarter to ten"
    std::size_t past(std::size_t i, TimeNode& node) const {
        std::size_t at = i;
        if (m_tokens.is(at, TimeFunction::A))
            ++at;
        int minutes = 0;
        if (m_tokens.is(at, TimeFunction::Half)) {
            minutes = 30;
            ++at;
        } else if (m_tokens.is(at, TimeFunction::Quarter)) {
            minutes = 15;
            ++at;
        } else {
            const NumberMatch found = m_grammar.number(at);
            if (!found || found.value < 1 || found.value > 59)
                return 0;
            minutes = found.value;
            at = found.end;
            std::size_t end = 0;
            const TimeWord* unit = m_tokens.match(at, TimeClass::Unit, end);
            if (unit && unit->a == static_cast<int>(TimeUnit::Minute))
                at = end;
        }
        const bool to = m_tokens.isWord(at, "to");
        const bool bare = !to && !m_tokens.is(at, TimeFunction::Past) && i > 0 && at == i + 1 && // "at half six"
                          m_tokens.is(i, TimeFunction::Half) &&
                          (m_tokens.is(i - 1, TimeFunction::At) || m_tokens.is(i - 1, TimeFunction::By));
        if (!to && !bare && !m_tokens.is(at, TimeFunction::Past))
            return 0;
        // "at eleven minutes to four"; without both words it may be a score, or a cut from one length to another.
        const bool exact = to && i > 0 && m_tokens.is(i - 1, TimeFunction::At) && m_tokens.is(at - 1, TimeClass::Unit);
        if (at == i || (to && minutes != 15 && minutes % 5 != 0 && !exact))
            return 0;
        const NumberMatch hour = m_grammar.number(bare ? at : at + 1);
        if (!hour || hour.value < 1 || hour.value > 12 || (to && minutes == 30) || (bare && !hour.words))
            return 0;
        if (m_tokens.is(hour.end, TimeClass::Unit) && !m_tokens.is(hour.end, TimeClass::HalfDay))
            return 0;
        // "five to seven" is more often a range or a ratio: it needs an o'clock, a part of the day or a "quarter".
        if (to && minutes != 15 && !m_tokens.is(hour.end, TimeClass::HalfDay) &&
            !(i > 0 && m_tokens.is(i - 1, TimeFunction::At)))
            return 0;
        if (to && m_tokens[i].kind == TimeToken::Kind::Number && m_tokens.isWord(i + 1, "to")) // "5 to 6pm" is a range
            return 0;
        node.rule = "clock.past-to";
        node.hour = to ? hour.value - 1 : hour.value;
        if (node.hour == 0)
            node.hour = 12;
        node.minute = to ? 60 - minutes : minutes;
        return hour.end;
    }

    // "seven in the morning", "nine o'clock", "five thirty tomorrow" with company
    std::size_t wordTime(std::size_t i, TimeNode& node) const {
        if (const std::size_t end = past(i, node))
            return end;
        const TimeToken& token = m_tokens[i];
        if (token.kind != TimeToken::Kind::Word)
            return 0;
        std::size_t wordEnd = 0;
        const TimeWord* hourWord = m_tokens.match(i, TimeClass::Number, wordEnd);
        if (!hourWord || hourWord->a < 1 || hourWord->a > 12)
            return 0;
        std::size_t at = wordEnd;
        if (m_tokens[at].sign() == '-' && m_tokens.glued(at))
            ++at;
        const NumberMatch minutes = m_grammar.number(at);
        std::size_t end = wordEnd;
        if (minutes && minutes.words && minutes.value >= 10 && minutes.value < 60) {
            end = minutes.end;
            std::size_t unitEnd = 0;
            const TimeWord* unit = m_tokens.match(end, TimeClass::Unit, unitEnd);
            if (unit && unit->a == static_cast<int>(TimeUnit::Minute) && at != wordEnd)
                end = unitEnd;
        }
        std::size_t halfEnd = 0;
        const TimeWord* half = m_tokens.match(end, TimeClass::HalfDay, halfEnd);
        const bool company = (half && half->a != static_cast<int>(HalfDay::H24)) || partAfter(end);
        if (!company)
            return 0;
        node.rule = "clock.words";
        node.hour = hourWord->a;
        if (end != wordEnd)
            node.minute = minutes.value;
        return end;
    }

public:
    // "2:00" written out or bare, where the words around make it a time ("from 5 to 6pm", "on Friday at 5").
    TimeMatch loose(std::size_t start) const {
        if (const TimeMatch full = m_grammar.clock(start))
            return full;
        std::size_t i = start;
        const bool approximate = approximator(i);
        TimeNode node;
        node.op = TimeOp::Clock;
        node.rule = "clock.bare";
        node.approximate = approximate;
        std::size_t end = 0;
        const TimeToken& token = m_tokens[i];
        if (token.digits() == 4 && token.number < 2400 && token.number % 100 < 60 && token.lower.front() == '0') {
            node.hour = token.number / 100;
            node.minute = token.number % 100;
            node.half = HalfDay::H24;
            end = i + 1;
        } else if (
            (m_tokens[i + 1].sign() == '.') && token.digits() > 0 && token.digits() < 3 && m_tokens.glued(i + 1) &&
            m_tokens.glued(i + 2) && m_tokens[i + 2].digits() == 2 && token.number < 24 &&
            m_tokens[i + 2].number < 60 && !m_tokens.glued(i + 3)) {
            node.hour = token.number;
            node.minute = m_tokens[i + 2].number;
            end = i + 3;
        } else {
            if (token.digits() > 2)
                return {};
            std::size_t wordEnd = i + 1;
            const TimeWord* word = token.digits() ? nullptr : m_tokens.match(i, TimeClass::Number, wordEnd);
            const int hour = token.digits() ? token.number : word ? word->a : 0;
            if (hour < 1 || hour > 24 || gluedBefore(i))
                return {};
            node.hour = hour;
            end = wordEnd;
            if (word && m_tokens[end].sign() == '-' && m_tokens.glued(end) && m_tokens.glued(end + 1) &&
                m_tokens.is(end + 1, TimeClass::Number))
                ++end; // "five-thirty"
            const NumberMatch minutes = m_grammar.number(end);
            if (word && end != wordEnd && !(minutes && minutes.words && minutes.value >= 10 && minutes.value < 60))
                end = wordEnd;
            if (word && minutes && minutes.words && minutes.value >= 10 && minutes.value < 60) {
                node.minute = minutes.value;
                end = minutes.end;
            }
        }
        end = suffixes(end, node);
        return valid(node) ? match(node, start, end) : TimeMatch{};
    }

private:
    // am/pm, zone, "in the morning", "or so"
    std::size_t suffixes(std::size_t end, TimeNode& node) const {
        std::size_t next = 0;
        if (const TimeWord* half = m_tokens[end].breaks ? nullptr : m_tokens.match(end, TimeClass::HalfDay, next)) {
            const auto value = static_cast<HalfDay>(half->a);
            const bool hours = value == HalfDay::H24;
            if (!hours || (node.minute != kUnset && m_tokens[next - 1].sign() != '.')) {
                if (value == HalfDay::Am || value == HalfDay::Pm)
                    node.half = value;
                end = next;
                if (const std::size_t second = value == HalfDay::Clock ? secondHalf(end, node) : 0; second != 0)
                    end = second;
            }
        }
        std::size_t partEnd = 0;
        if (const TimeWord* part = m_tokens[end].breaks ? nullptr : partAfter(end, &partEnd);
            part && node.half == HalfDay::Unknown) {
            TimeNode partNode;
            partNode.hour = part->a;
            applyPart(partNode, node);
            end = partEnd;
        }
        end = zone(end, node);
        if (m_tokens.match(end, TimeClass::ApproximatorAfter, next)) {
            node.approximate = true;
            end = next;
        }
        return end;
    }

    std::size_t secondHalf(std::size_t i, TimeNode& node) const {
        std::size_t end = 0;
        const TimeWord* half = m_tokens.match(i, TimeClass::HalfDay, end);
        if (!half || half->a == static_cast<int>(HalfDay::H24))
            return 0;
        node.half = static_cast<HalfDay>(half->a);
        return end;
    }

    std::size_t zone(std::size_t i, TimeNode& node) const {
        std::size_t end = 0;
        std::size_t at = i;
        const bool bracket = m_tokens[i].sign() == '(';
        if (bracket)
            ++at;
        if (const TimeWord* word = zoneAt(m_tokens, at, &end)) {
            const bool bare = word->rest.empty() && word->text != "local";
            const bool nameFollows = bare && !m_tokens[at].allCapitals && m_tokens[end].capital &&
                                     m_tokens[end].breaks == 0; // "11 a.m. Eastern Airlines"
            if (!nameFollows && (!bracket || m_tokens[end].sign() == ')')) {
                node.zone = word->text;
                if (word->text == "UTC" && (m_tokens[end].sign() == '+' || m_tokens[end].sign() == '-'))
                    end = offsetAt(m_tokens, end, node, end);
                return bracket ? end + 1 : end;
            }
        }
        // "11:10-13:20" is a range: a minus is an offset only in the forms of machines.
        const bool machine = node.second != kUnset || (i >= 4 && m_tokens[i - 4].lower == "t" && m_tokens.glued(i - 3));
        if (!bracket && m_tokens.glued(i) && (m_tokens[i].sign() == '+' || (m_tokens[i].sign() == '-' && machine)) &&
            node.minute != kUnset)
            return offsetAt(m_tokens, i, node, i);
        const bool sign = m_tokens[i].sign() == '+' ||
                          (m_tokens[i].sign() == '-' && m_tokens[i + 1].digits() == 4 && node.second != kUnset);
        if (!bracket && sign && node.minute != kUnset)
            return offsetAt(m_tokens, i, node, i);
        return i;
    }

    static bool valid(const TimeNode& node) {
        const bool twelve = node.half == HalfDay::Am || node.half == HalfDay::Pm;
        return node.hour >= 0 && node.hour <= 24 && !(twelve && node.hour == 0 && node.half == HalfDay::Pm) &&
               !(node.hour == 24 && node.minute > 0);
    }

    // "10:00 am (0800 GMT)", "17:00 (1500 UTC)": one time; the second gives the zone of the first, or confirms it.
    TimeMatch unified(TimeNode node, std::size_t start, std::size_t end) const {
        if (m_tokens[end].sign() == '(' && node.zone != "local") {
            TimeNode other;
            std::size_t otherEnd = core(end + 1, other);
            if (otherEnd != 0) {
                otherEnd = suffixes(otherEnd, other);
                if (m_tokens[otherEnd].sign() == ')' && !other.zone.empty() && other.zone != "local" && valid(other)) {
                    other.rule = "clock.equivalent";
                    node.rule = "clock.unified";
                    node.b = std::make_shared<const TimeNode>(std::move(other));
                    return match(std::move(node), start, otherEnd + 1);
                }
            }
        }
        return match(std::move(node), start, end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::clock(std::size_t i) const {
    return m_clocks.at(i, [&] { return ClockRules(*this).clock(i); });
}

TimeMatch TimeGrammar::looseClock(std::size_t i) const {
    return m_looseClocks.at(i, [&] { return ClockRules(*this).loose(i); });
}

} // namespace analysis
