// SPDX-License-Identifier: GPL-3.0-or-later
// Periods longer than a day and parts of them: seasons, quarters, decades, "early June", "the third week of July".
#include "models/analysis/timegrammar.h"

namespace analysis {

class PeriodRules {
public:
    explicit PeriodRules(const TimeGrammar& grammar)
        : m_grammar(grammar)
        , m_tokens(grammar.tokens()) {}

    TimeMatch all(std::size_t i) const {
        TimeMatch best = season(i);
        for (const auto rule :
             {&PeriodRules::quarter, &PeriodRules::decade, &PeriodRules::decadeInWords, &PeriodRules::century,
              &PeriodRules::weekNumber, &PeriodRules::nth, &PeriodRules::part}) {
            const TimeMatch next = (this->*rule)(i);
            best = longer(best, next);
        }
        return best;
    }

private:
    std::size_t skipThe(std::size_t i) const { return m_tokens.is(i, TimeFunction::The) ? i + 1 : i; }

    // A year after a period: " 2024", " of 2024", " of last year", "-2024"
    std::size_t yearAfter(std::size_t i, TimeNode& node) const {
        std::size_t at = i;
        if (m_tokens.is(at, TimeFunction::Of) || m_tokens.is(at, TimeFunction::In) || m_tokens[at].sign() == ',' ||
            (m_tokens[at].sign() == '-' && m_tokens.glued(at)))
            ++at;
        if (m_tokens[at].breaks > 1)
            return i;
        if (const NumberMatch plain = m_grammar.year(at);
            plain && !plain.words && at > i && m_tokens[at - 1].sign() == '-') {
            node.year = plain.value; // "Q1-2019"
            return plain.end;
        }
        if (const std::size_t end = yearAndNext(at, node); end != at)
            return end;
        const TimeMatch dated = m_grammar.calendarDate(at);
        if (dated && dated.node->year != kUnset && dated.node->month == kUnset) {
            node.year = dated.node->year;
            return dated.end;
        }
        if (const TimeMatch relative = m_grammar.unitReference(at); relative && relative.node->unit == TimeUnit::Year) {
            node.a = relative.node;
            return relative.end;
        }
        if (m_tokens.is(at, TimeFunction::The) && m_tokens.is(at + 1, TimeFunction::Year))
            return at + 2;
        return i;
    }

    // "2018/19", "2018-2019": what begins in the one ends in the other.
    std::size_t yearAndNext(std::size_t i, TimeNode& node) const {
        const NumberMatch first = m_grammar.year(i);
        const TimeToken& second = m_tokens[i + 2];
        const bool joined = (m_tokens[i + 1].sign() == '/' || m_tokens.is(i + 1, TimeFunction::Dash)) &&
                            m_tokens.glued(i + 1) && m_tokens.glued(i + 2);
        if (!first || first.words || !joined ||
            !(second.digits() == 4 ? second.number == first.value + 1
                                   : second.digits() == 2 && second.number == (first.value + 1) % 100))
            return i;
        node.year = first.value;
        return i + 3;
    }

    TimeMatch season(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Season;
        node.rule = "season";
        if (const TimeWord* reference = m_tokens.match(i, TimeClass::Reference, end)) {
            node.reference = static_cast<TimeReference>(reference->a);
            node.definite = m_tokens.is(i, TimeFunction::The);
            i = end;
        } else if (m_tokens.is(i, TimeFunction::The)) {
            node.definite = true;
            ++i;
        }
        const TimeWord* word = m_tokens.match(i, TimeClass::Season, end);
        if (!word)
            return {};
        if (m_tokens.isWord(end, "quarter")) {
            node.op = TimeOp::Quarter;
            node.amount = word->a == 12 ? 1 : word->a / 3 + 1;
            ++end;
        }
        node.month = word->a;
        node.text = word->text;
        const std::size_t after = yearAfter(end, node);
        std::size_t beforeLast = 0;
        if (after == end && node.definite && node.reference == TimeReference::None &&
            m_tokens.function(end, beforeLast) == TimeFunction::Before && m_tokens.isWord(beforeLast, "last")) {
            node.reference = TimeReference::Last; // "the winter before last"
            node.amount = -1;
            return match(std::move(node), start, beforeLast + 1);
        }
        const bool bare = after == end && !node.definite && node.reference == TimeReference::None;
        if (word->isAmbiguous && bare && !ambiguousSeason(i, end))
            return {};
        if (bare && m_tokens[end].lower.ends_with('s') && m_tokens[end].breaks == 0 && m_tokens[end].kinds == 0)
            return {}; // "winter storms": of any year
        if (after == end && node.reference == TimeReference::None && m_tokens[end].kind == TimeToken::Kind::Word &&
            m_tokens[end].capital && !m_tokens[end].breaks) // "the Winter Olympics"
            return {};
        // "the fall of the wall", "the spring that feeds"; "a spring"
        if (word->isAmbiguous && after == end && node.definite && node.reference == TimeReference::None &&
            (m_tokens.is(end, TimeFunction::Of) || m_tokens.is(end, TimeFunction::In) || (i > 1 && !governed(start))))
            return {};
        return match(std::move(node), start, after);
    }

    bool governed(std::size_t i) const {
        std::size_t end = 0;
        const TimeFunction before = i > 0 ? m_tokens.function(i - 1, end) : TimeFunction::None;
        return before == TimeFunction::In || before == TimeFunction::By || before == TimeFunction::Since ||
               before == TimeFunction::To || before == TimeFunction::From || before == TimeFunction::Before ||
               before == TimeFunction::After;
    }

    bool ambiguousSeason(std::size_t i, std::size_t end) const {
        return governed(i) && (m_tokens[end].kind != TimeToken::Kind::Word || m_tokens.is(end, TimeClass::Function)) &&
               !m_tokens.isWord(i - 1, "to");
    }

    // Q3 2019, 2017-Q1, H2, third quarter of 2013, first half of 2020
    TimeMatch quarter(std::size_t start) const {
        TimeNode node;
        node.op = TimeOp::Quarter;
        node.rule = "quarter";
        std::size_t i = start;
        if (const NumberMatch year = m_grammar.year(start); year && !year.words) {
            i = m_tokens[year.end].sign() == '-' ? year.end + 1 : year.end;
            if (letters(i, node)) {
                node.year = year.value;
                return match(std::move(node), start, i + 2);
            }
            return {};
        }
        if (letters(i, node))
            return match(node, start, yearAfter(i + 2, node)).node ? withYear(node, start, i + 2) : TimeMatch{};
        i = skipThe(start);
        std::size_t end = 0;
        int n = 0;
        if (const NumberMatch ordinal = m_grammar.ordinal(i)) {
            n = ordinal.value;
            end = ordinal.end;
        } else if (m_tokens.isWord(i, "last")) {
            n = -1;
            end = i + 1;
        } else {
            return {};
        }
        if (m_tokens[end].sign() == '-' && m_tokens.glued(end))
            ++end;
        const bool half = m_tokens.isWord(end, "half");
        if (!half && !m_tokens.isWord(end, "quarter"))
            return {};
        node.amount = n == -1 ? (half ? 2 : 4) : n;
        node.unit = half ? TimeUnit::Season : TimeUnit::Quarter;
        if (node.amount < 1 || node.amount > (half ? 2 : 4))
            return {};
        const std::size_t after = yearAfter(end + 1, node);
        if (after == end + 1 && !bareQuarter(start, i, after, node))
            return {};
        return match(std::move(node), start, after);
    }

    // "in the fourth quarter", "third-quarter profit": those of the year, not of a match.
    bool bareQuarter(std::size_t start, std::size_t i, std::size_t end, const TimeNode& node) const {
        if (node.unit != TimeUnit::Quarter || m_tokens.is(end, TimeFunction::Of) || m_tokens[i].lower == "last")
            return false;
        if (i == start) // "third-quarter profit"
            return m_tokens[end - 2].sign() == '-' && m_tokens[end].kind == TimeToken::Kind::Word &&
                   !m_tokens[end].breaks;
        return governed(start) || m_tokens[end].kind == TimeToken::Kind::Sign ||
               m_tokens.is(end, TimeClass::Function) || m_tokens.is(end, TimeClass::Past);
    }

    TimeMatch withYear(TimeNode node, std::size_t start, std::size_t end) const {
        const std::size_t after = yearAfter(end, node);
        return match(std::move(node), start, after);
    }

    // "Q3", "H2": a letter and a figure, glued
    bool letters(std::size_t i, TimeNode& node) const {
        const std::string_view letter = m_tokens[i].lower;
        const TimeToken& figure = m_tokens[i + 1];
        if ((letter != "q" && letter != "h") || figure.digits() != 1 || !m_tokens.glued(i + 1) ||
            (m_tokens.glued(i + 2) && m_tokens[i + 2].kind != TimeToken::Kind::Sign))
            return false;
        node.amount = figure.number;
        node.unit = letter == "h" ? TimeUnit::Season : TimeUnit::Quarter;
        return node.amount >= 1 && node.amount <= (letter == "h" ? 2 : 4) &&
               !(i > 0 && m_tokens.glued(i) && m_tokens[i - 1].kind != TimeToken::Kind::Sign);
    }

    // the 1990s, 1990's, the '90s
    TimeMatch decade(std::size_t start) const {
        TimeNode node;
        node.op = TimeOp::Decade;
        node.rule = "decade";
        std::size_t i = skipThe(start);
        const bool short_ = m_tokens[i].sign() == '\'' && m_tokens[i + 1].digits() == 2 && m_tokens.glued(i + 1);
        if (short_)
            ++i;
        const TimeToken& figure = m_tokens[i];
        if ((figure.digits() != 4 && !(short_ && figure.digits() == 2)) || figure.number % 10 != 0)
            return {};
        std::size_t end = i + 1;
        if (m_tokens[end].sign() == '\'' && m_tokens.glued(end) && m_tokens.glued(end + 1))
            ++end;
        if (m_tokens[end].lower != "s" || (!m_tokens.glued(end) && m_tokens[end].capital))
            return {};
        if (!m_tokens.glued(end) && m_tokens[end + 1].kind == TimeToken::Kind::Word)
            return {};
        node.year = short_ ? figure.number + (figure.number < 30 ? 2000 : 1900) : figure.number;
        return match(std::move(node), start, end + 1);
    }

    // "the nineties", "the early eighties", "the mid-sixties"; not "in her early nineties"
    TimeMatch decadeInWords(std::size_t start) const {
        std::size_t end = 0;
        const std::size_t i = skipThe(start);
        const TimeWord* word = m_tokens.match(i, TimeClass::Decade, end);
        if (!word || !(i > start || afterTheAndPart(i)))
            return {};
        TimeNode node;
        node.op = TimeOp::Decade;
        node.rule = "decade.words";
        node.year = word->a;
        return match(std::move(node), start, end);
    }

    bool afterTheAndPart(std::size_t i) const {
        std::size_t at = i;
        if (at > 0 && m_tokens[at - 1].sign() == '-')
            --at;
        return at > 1 && m_tokens.is(at - 1, TimeClass::Modifier) && m_tokens.is(at - 2, TimeFunction::The);
    }

    TimeMatch century(std::size_t start) const {
        const std::size_t i = skipThe(start);
        const NumberMatch ordinal = m_grammar.ordinal(i);
        if (!ordinal || ordinal.value > 30)
            return {};
        std::size_t end = ordinal.end;
        if (m_tokens[end].sign() == '-' && m_tokens.glued(end))
            ++end;
        if (!m_tokens.isWord(end, "century"))
            return {};
        TimeNode node;
        node.op = TimeOp::Century;
        node.rule = "century";
        node.amount = ordinal.value;
        return match(std::move(node), start, end + 1);
    }

    TimeMatch weekNumber(std::size_t start) const {
        const std::size_t i = skipThe(start);
        const NumberMatch week =
            m_tokens.isWord(i, "week") && m_tokens[i + 1].digits() > 0 && m_tokens[i + 1].digits() < 3
                ? m_grammar.number(i + 1)
                : NumberMatch{};
        if (!week || week.value < 1 || week.value > 53)
            return {};
        if (m_tokens[week.end].sign() == ':' || m_tokens[week.end].sign() == '.')
            if (m_tokens.glued(week.end + 1) && m_tokens[week.end + 1].digits() > 0)
                return {};
        TimeNode node;
        node.op = TimeOp::WeekNumber;
        node.rule = "week-number";
        node.amount = week.value;
        return withYear(std::move(node), start, week.end);
    }

    // "the third week of July", "the first Monday of next month", "the last day of 2020", "15th day of June"
    TimeMatch nth(std::size_t start) const {
        std::size_t i = skipThe(start);
        TimeNode node;
        node.op = TimeOp::Nth;
        node.rule = "nth";
        std::size_t end = 0;
        if (const NumberMatch ordinal = m_grammar.ordinal(i)) {
            node.amount = ordinal.value;
            end = ordinal.end;
        } else if (
            m_tokens.isWord(i, "last") || m_tokens.isWord(i, "final") || m_tokens.isWord(i, "opening") ||
            m_tokens.isWord(i, "closing")) {
            node.amount = m_tokens.isWord(i, "opening") ? 1 : -1;
            end = i + 1;
        } else {
            return {};
        }
        node.day = 1; // how many of them
        if (const NumberMatch count = m_grammar.number(end); count && count.value > 1 && count.value < 32) {
            node.day = count.value;
            end = count.end;
        }
        std::size_t unitEnd = 0;
        if (const TimeWord* weekday = m_tokens.match(end, TimeClass::Weekday, unitEnd)) {
            node.weekday = weekday->a;
        } else if (const TimeWord* unit = m_tokens.match(end, TimeClass::Unit, unitEnd);
                   unit &&
                   (unit->a == static_cast<int>(TimeUnit::Day) || unit->a == static_cast<int>(TimeUnit::Week) ||
                    unit->a == static_cast<int>(TimeUnit::Month) || unit->a == static_cast<int>(TimeUnit::Weekend) ||
                    unit->a == static_cast<int>(TimeUnit::Quarter) || unit->a == static_cast<int>(TimeUnit::Year))) {
            node.unit = static_cast<TimeUnit>(unit->a);
        } else {
            return {};
        }
        if (!m_tokens.is(unitEnd, TimeFunction::Of) && !m_tokens.is(unitEnd, TimeFunction::In))
            return {};
        TimeMatch base = m_grammar.calendarDate(unitEnd + 1);
        const TimeMatch relative = m_grammar.relativeDate(unitEnd + 1);
        base = longer(base, relative);
        const TimeMatch otherPeriod = decade(unitEnd + 1);
        base = longer(base, otherPeriod);
        const TimeMatch withSeason = season(unitEnd + 1);
        base = longer(base, withSeason);
        if (!base) {
            const std::size_t the = unitEnd + 1;
            if (!m_tokens.is(the, TimeFunction::The) ||
                (!m_tokens.isWord(the + 1, "year") && !m_tokens.isWord(the + 1, "month")))
                return {};
            base = thisUnit(m_tokens.isWord(the + 1, "year") ? TimeUnit::Year : TimeUnit::Month, the, the + 2);
        }
        node.a = base.node;
        return match(std::move(node), start, base.end);
    }

    // "the month" inside "the end of the month": the one spoken of
    static TimeMatch thisUnit(TimeUnit unit, std::size_t begin, std::size_t end) {
        TimeNode node;
        node.op = TimeOp::Unit;
        node.rule = "relative.unit-spoken-of";
        node.unit = unit;
        node.reference = TimeReference::Same;
        return match(std::move(node), begin, end);
    }

    // "early June", "mid-2025", "the end of March", "late last year", "the beginning of the week"
    TimeMatch part(std::size_t start) const {
        const std::size_t i = skipThe(start);
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(i, TimeClass::Modifier, end);
        if (!word)
            return {};
        bool hyphen = false;
        if (m_tokens[end].sign() == '-' && m_tokens.glued(end) && m_tokens.glued(end + 1)) {
            ++end;
            hyphen = true;
        }
        if (m_tokens[end].breaks > 1)
            return {};
        TimeMatch base = m_grammar.calendarDate(end);
        const TimeMatch relative = m_grammar.relativeDate(end);
        base = longer(base, relative);
        for (const auto rule :
             {&PeriodRules::season, &PeriodRules::decade, &PeriodRules::decadeInWords, &PeriodRules::quarter,
              &PeriodRules::century}) {
            const TimeMatch next = (this->*rule)(end);
            base = longer(base, next);
        }
        if (!base)
            base = spokenOf(
                end, word->rest.empty() ? m_tokens[i].lower : std::string_view("of"),
                word->a == static_cast<int>(TimeModifier::Earlier) || word->a == static_cast<int>(TimeModifier::Later));
        if (!base)
            return {};
        const TimeOp op = base.node->op;
        const bool weekday = op == TimeOp::Weekday || op == TimeOp::Day;
        if (op == TimeOp::OnDay || op == TimeOp::Clock || op == TimeOp::Invalid || (hyphen && weekday))
            return {};
        TimeNode node;
        node.op = TimeOp::Part;
        node.rule = "part";
        node.modifier = static_cast<TimeModifier>(word->a);
        node.a = base.node;
        return match(std::move(node), start, base.end);
    }

    // "the end of the month", "later in the year"
    TimeMatch spokenOf(std::size_t i, std::string_view lead, bool bounding) const {
        const std::size_t word =
            m_tokens.is(i, TimeFunction::The) ? i + 1 : i; // "end of year" stands without an article
        if (lead != "of")
            return {};
        std::size_t end = 0;
        const TimeWord* unit = m_tokens.match(word, TimeClass::Unit, end);
        const bool boundedDay = unit && unit->a == static_cast<int>(TimeUnit::Day) && word > i && bounding;
        if (boundedDay && m_tokens[word].lower == "day") // "earlier in the day"
            return thisUnit(TimeUnit::Day, i, end);
        if (!unit || unit->b != 1 || unit->a <= static_cast<int>(TimeUnit::Night) || m_tokens[word].lower.back() == 's')
            return {};
        return thisUnit(static_cast<TimeUnit>(unit->a), i, end);
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::period(std::size_t i) const {
    return m_periods.at(i, [&] { return PeriodRules(*this).all(i); });
}

} // namespace analysis
