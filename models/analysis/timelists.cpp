// SPDX-License-Identifier: GPL-3.0-or-later
// Days that share a month: "18 and 19 June", "3, 5 and 7 May", "June 18 and 19". Each is an expression of its own; the
// month (and year) is looked up beside it.
#include "models/analysis/timegrammar.h"

namespace analysis {

class ListRules {
public:
    explicit ListRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    TimeMatch all(std::size_t i) const {
        const TimeMatch ahead = monthAhead(i);
        return ahead ? ahead : monthBehind(i);
    }

private:
    static constexpr int kMost = 8; // days in a row

    std::size_t dayAt(std::size_t i, int& day) const {
        NumberMatch found = m_grammar.ordinal(i);
        if (!found && m_tokens[i].digits() > 0 && m_tokens[i].digits() < 3)
            found = m_grammar.number(i);
        if (!found || found.value < 1 || found.value > 31)
            return 0;
        day = found.value;
        return found.end;
    }

    // ",", "and", "or", ", and"; 0 when there is none
    std::size_t joint(std::size_t i) const {
        if (m_tokens[i].breaks)
            return 0;
        const bool comma = m_tokens[i].sign() == ',';
        std::size_t at = comma ? i + 1 : i;
        if (m_tokens.isWord(at, "and") || m_tokens.isWord(at, "or") || m_tokens[at].sign() == '&')
            return m_tokens[at].breaks ? 0 : at + 1;
        return comma ? at : 0;
    }

    // "18" of "on 18 and 19 June": only after a word that governs a day, or after another day of the list.
    TimeMatch monthAhead(std::size_t start) const {
        int first = 0;
        const std::size_t begin = m_tokens.is(start, TimeFunction::The) ? start + 1 : start;
        std::size_t end = dayAt(begin, first);
        if (end == 0 || !(governed(start) || insideList(start)))
            return {};
        std::size_t at = end;
        for (int days = 0; days < kMost; ++days) {
            at = joint(at);
            if (at == 0)
                return {};
            const TimeMatch date = m_grammar.calendarDate(at);
            if (date && date.node->op == TimeOp::Date && date.node->rule == "date.day-month") {
                TimeNode node = *date.node;
                node.rule = "date.day-in-list";
                node.day = first;
                node.weekday = kUnset;
                return datedMatch(std::move(node), start, end);
            }
            int day = 0;
            if (m_tokens.is(at, TimeFunction::The))
                ++at;
            at = dayAt(at, day);
            if (at == 0)
                return {};
        }
        return {};
    }

    bool governed(std::size_t i) const {
        if (i == 0)
            return false;
        std::size_t end = 0;
        switch (m_tokens.function(i - 1, end)) {
        case TimeFunction::On:
        case TimeFunction::At:
        case TimeFunction::By:
        case TimeFunction::Before:
        case TimeFunction::After:
        case TimeFunction::Since:
        case TimeFunction::Of:
            return true;
        default:
            return false;
        }
    }

    // The days before i lead back to a word that governs the first of them.
    bool insideList(std::size_t i) const {
        std::size_t at = i;
        for (int days = 0; days < kMost && at > 1; ++days) {
            std::size_t back = at - 1;
            if (m_tokens.isWord(back, "and") || m_tokens.isWord(back, "or") || m_tokens[back].sign() == '&')
                --back;
            if (m_tokens[back].sign() == ',' && back > 0)
                --back;
            if (back + 1 == at)
                return false;
            const TimeToken& token = m_tokens[back];
            if (token.kind == TimeToken::Kind::Word && back > 0 && m_tokens.glued(back)) // "18th"
                --back;
            if (m_tokens[back].digits() == 0 || m_tokens[back].digits() > 2)
                return false;
            at = back;
            if (governed(at))
                return true;
        }
        return false;
    }

    // "19" of "June 18 and 19": no noun may follow it.
    TimeMatch monthBehind(std::size_t i) const {
        int day = 0;
        const std::size_t end = dayAt(i, day);
        if (end == 0 || i < 3 || m_tokens[i].breaks)
            return {};
        const TimeToken& next = m_tokens[end];
        const bool noun = next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
                          !m_tokens.is(end, TimeClass::Function) && !m_tokens.isWord(end, "or") &&
                          !m_tokens.is(end, TimeClass::Past);
        const bool figure = next.kind == TimeToken::Kind::Sign && m_tokens.glued(end) && m_tokens.glued(end + 1) &&
                            m_tokens[end + 1].kind == TimeToken::Kind::Number;
        if (noun || figure || next.sign() == '%' || next.sign() == ':' || m_tokens.is(end, TimeClass::HalfDay) ||
            m_tokens.is(end, TimeFunction::To) || m_tokens.is(end, TimeFunction::Of))
            return {};
        std::size_t at = i;
        for (int days = 0; days < kMost && at > 2; ++days) {
            std::size_t back = at - 1;
            const bool joined = m_tokens.isWord(back, "and") || m_tokens.isWord(back, "or");
            if (joined)
                --back;
            const bool comma = m_tokens[back].sign() == ',' && back > 0;
            if (comma)
                --back;
            if (!joined && !comma)
                return {};
            if (comma && !joined && days == 0 && !m_tokens.isWord(joint(end) == 0 ? end : joint(end) - 1, "and"))
                return {}; // "June 18, 19": only where the list goes on to an "and"
            if (m_tokens[back].kind == TimeToken::Kind::Word && back > 0 && m_tokens.glued(back))
                --back;
            if (m_tokens[back].digits() == 0 || m_tokens[back].digits() > 2 || back == 0)
                return {};
            for (const std::size_t month : {back - 1, back > 1 ? back - 2 : back - 1}) {
                const TimeMatch date = m_grammar.calendarDate(month);
                if (date && date.node->rule == "date.month-day" && date.end >= back + 1 && date.end <= at &&
                    date.node->op == TimeOp::Date && date.node->year == kUnset && date.node->day < day)
                    return listed(*date.node, day, i, end);
            }
            at = back;
        }
        return {};
    }

    TimeMatch listed(const TimeNode& date, int day, std::size_t begin, std::size_t end) const {
        TimeNode node = date;
        node.rule = "date.day-in-list";
        node.day = day;
        node.weekday = kUnset;
        const std::size_t at = m_tokens[end].sign() == ',' ? end + 1 : end;
        if (const NumberMatch year = m_grammar.year(at); year && !year.words && !m_tokens[at].breaks) {
            node.year = year.value;
            end = year.end;
        }
        return datedMatch(std::move(node), begin, end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::listedDay(std::size_t i) const {
    const bool figure = m_tokens[i].digits() > 0 || (m_tokens.is(i, TimeFunction::The) && m_tokens[i + 1].digits() > 0);
    return figure ? ListRules(*this).all(i) : TimeMatch{};
}

} // namespace analysis
