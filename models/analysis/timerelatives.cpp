// SPDX-License-Identifier: GPL-3.0-or-later
// Dates said in relation to something: "yesterday", "last Friday", "the same week", "last October", "the 18th",
// holidays.
#include "models/analysis/timegrammar.h"

namespace analysis {

class RelativeRules {
public:
    explicit RelativeRules(const TimeGrammar& grammar, const TimeTokens& tokens)
        : m_grammar(grammar)
        , m_tokens(tokens) {}

    TimeMatch all(std::size_t i) const {
        TimeMatch best = day(i);
        for (const auto rule :
             {&RelativeRules::unit, &RelativeRules::month, &RelativeRules::holiday, &RelativeRules::dayBeside,
              &RelativeRules::dayOfMonth, &RelativeRules::weekOf, &RelativeRules::nightTo}) {
            const TimeMatch next = (this->*rule)(i);
            best = longer(best, next);
        }
        const TimeMatch weekday = m_grammar.weekday(i);
        return longer(best, weekday);
    }

    TimeReference reference(std::size_t i, std::size_t& end) const {
        const TimeWord* word = m_tokens.match(i, TimeClass::Reference, end);
        return word ? static_cast<TimeReference>(word->a) : TimeReference::None;
    }

    // "this week", "the following year": the reference is asked for, unless the unit is a weekend.
    TimeMatch unit(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Unit;
        node.rule = "relative.unit";
        node.reference = reference(i, end);
        if (node.reference != TimeReference::None) {
            node.definite = m_tokens.is(i, TimeFunction::The);
            i = end;
        } else if (m_tokens.is(i, TimeFunction::The)) {
            node.definite = true;
            ++i;
        }
        if (m_tokens.isWord(i, "calendar"))
            ++i;
        if (const TimeMatch several = severalUnits(node, start, i))
            return several;
        const TimeWord* word = m_tokens.match(i, TimeClass::Unit, end);
        if (!word || m_tokens[i].breaks > 1 || word->b != 1 || word->rest.size() > 1)
            return {};
        node.unit = static_cast<TimeUnit>(word->a);
        const bool tooFine =
            node.unit <= TimeUnit::Hour || node.unit == TimeUnit::Night || node.unit == TimeUnit::BusinessDay;
        if (m_tokens[i].lower.back() == 's' || tooFine)
            return {};
        if (node.reference == TimeReference::None) {
            if (const TimeMatch second = secondNext(node, start, end))
                return second;
            if (node.unit != TimeUnit::Weekend || !node.definite)
                return {};
        }
        return match(std::move(node), start, end);
    }

private:
    // "the week after next", "the year before last"; "the year to date"
    TimeMatch secondNext(TimeNode node, std::size_t start, std::size_t end) const {
        std::size_t after = 0;
        const TimeFunction function = m_tokens.function(end, after);
        const bool next = function == TimeFunction::After && m_tokens.isWord(after, "next");
        const bool last = function == TimeFunction::Before && m_tokens.isWord(after, "last");
        if (next || last) {
            node.rule = "relative.unit-after-next";
            node.reference = next ? TimeReference::Next : TimeReference::Last;
            return match(std::move(node), start, after + 1);
        }
        std::size_t i = end;
        if (m_tokens[i].sign() == '-')
            ++i;
        if (!m_tokens.isWord(i, "to"))
            return {};
        ++i;
        if (m_tokens[i].sign() == '-')
            ++i;
        if (!m_tokens.isWord(i, "date") || node.unit < TimeUnit::Week)
            return {};
        node.reference = TimeReference::This;
        TimeNode part;
        part.op = TimeOp::Part;
        part.rule = "part.to-date";
        part.modifier = TimeModifier::Earlier;
        part.a = std::make_shared<const TimeNode>(std::move(node));
        return match(std::move(part), start, i + 1);
    }

    // "the last two quarters", "the next three decades": units of the calendar. Other lengths ("the next four weeks")
    // stay lengths.
    TimeMatch severalUnits(TimeNode node, std::size_t start, std::size_t i) const {
        const NumberMatch count = node.reference == TimeReference::None ? NumberMatch{} : m_grammar.number(i);
        std::size_t end = 0;
        const TimeWord* unit =
            count && count.value > 1 && count.value < 100 ? m_tokens.match(count.end, TimeClass::Unit, end) : nullptr;
        if (!unit || (unit->a != static_cast<int>(TimeUnit::Quarter) && unit->a != static_cast<int>(TimeUnit::Decade)))
            return {};
        node.unit = static_cast<TimeUnit>(unit->a);
        node.amount = count.value;
        node.rule = "relative.units";
        return match(std::move(node), start, end);
    }

    TimeMatch day(std::size_t i) const {
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(i, TimeClass::Day, end);
        if (!word)
            return {};
        TimeNode node;
        node.op = TimeOp::Day;
        node.rule = "relative.day";
        node.amount = word->a;
        if (word->text.empty())
            return match(std::move(node), i, end);
        TimeNode night;
        night.op = TimeOp::PartOfDay;
        night.rule = "part-of-day";
        night.hour = 18;
        night.hourEnd = 30;
        night.text = word->text;
        return onDay(match(std::move(node), i, end), std::move(night), "relative.tonight", i, end);
    }

    static TimeMatch onDay(
        const TimeMatch& day, TimeNode part, std::string_view rule, std::size_t begin, std::size_t end) {
        TimeNode node;
        node.op = TimeOp::OnDay;
        node.rule = rule;
        node.a = day.node;
        node.b = std::make_shared<const TimeNode>(std::move(part));
        return match(std::move(node), begin, end);
    }

    // "last October", "this May", "October last year", "August of that year"
    TimeMatch month(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Month;
        node.rule = "relative.month";
        node.reference = reference(i, end);
        if (node.reference != TimeReference::None)
            i = end;
        else
            i = dayBeforeMonth(start, node);
        const TimeWord* word = m_tokens.match(i, TimeClass::Month, end);
        if (!word || (word->isAmbiguous && !m_tokens[i].capital))
            return {};
        node.month = word->a;
        std::size_t at = end;
        if (word->isShort && m_tokens[at].sign() == '.')
            ++at;
        if (node.reference == TimeReference::None && node.day == kUnset) {
            const NumberMatch day = m_grammar.ordinal(at) ? m_grammar.ordinal(at) : m_grammar.number(at);
            if (day && day.value >= 1 && day.value <= 31) {
                node.day = day.value;
                at = day.end;
            }
        }
        if (m_tokens.is(at, TimeFunction::Of) || m_tokens.is(at, TimeFunction::In) || m_tokens[at].sign() == ',')
            ++at;
        if (const TimeMatch year = unit(at);
            year && year.node->unit == TimeUnit::Year && node.reference == TimeReference::None) {
            node.a = year.node;
            return match(std::move(node), start, year.end);
        }
        return node.reference == TimeReference::None ? TimeMatch{} : dayAfterReference(std::move(node), start, end);
    }

    // "31" of "31 March last year", "the 5th of" of "the 5th of May this year"
    std::size_t dayBeforeMonth(std::size_t start, TimeNode& node) const {
        const std::size_t i = m_tokens.is(start, TimeFunction::The) ? start + 1 : start;
        const NumberMatch ordinal = m_grammar.ordinal(i);
        const NumberMatch day = ordinal || m_tokens[i].digits() == 0 ? ordinal : m_grammar.number(i);
        if (!day || day.value < 1 || day.value > 31)
            return start;
        const std::size_t month = m_tokens.is(day.end, TimeFunction::Of) ? day.end + 1 : day.end;
        if (m_tokens[month].breaks || !m_tokens.is(month, TimeClass::Month))
            return start;
        node.day = day.value;
        return month;
    }

    // "this 6th of April" is not English; "next April 6" is.
    TimeMatch dayAfterReference(TimeNode node, std::size_t start, std::size_t end) const {
        const NumberMatch day = m_grammar.ordinal(end) ? m_grammar.ordinal(end) : m_grammar.number(end);
        if (day && day.value >= 1 && day.value <= 31 && !m_tokens[end].breaks && m_tokens[day.end].sign() != ':' &&
            !m_tokens.is(day.end, TimeClass::HalfDay)) {
            node.day = day.value;
            end = day.end;
        } else if (m_grammar.year(end)) {
            return {};
        }
        return match(std::move(node), start, end);
    }

    TimeMatch holiday(std::size_t start) const {
        std::size_t i = start;
        std::size_t end = 0;
        TimeNode node;
        node.op = TimeOp::Holiday;
        node.rule = "holiday";
        node.reference = reference(i, end);
        if (node.reference != TimeReference::None)
            i = end;
        else if (m_tokens.is(i, TimeFunction::The))
            ++i;
        if (m_tokens.isWord(i, "weekend") && m_tokens.is(i + 1, TimeFunction::Of)) { // "the weekend of Halloween"
            node.unit = TimeUnit::Weekend;
            i += 2;
        }
        const TimeWord* word = m_tokens.match(i, TimeClass::Holiday, end);
        if (!word)
            return {};
        node.text = word->text;
        std::size_t at = end;
        const bool weekend = m_tokens.isWord(end, "weekend") && !m_tokens[end].breaks; // "Labor Day weekend [2021]"
        if (weekend) {
            node.unit = TimeUnit::Weekend;
            at = end = end + 1;
        }
        if (m_tokens[at].sign() == ',' || m_tokens.is(at, TimeFunction::Of) || m_tokens.is(at, TimeFunction::In))
            ++at;
        if (const NumberMatch year = m_grammar.year(at)) {
            node.year = year.value;
            end = year.end;
            if (!weekend && m_tokens.isWord(end, "weekend") && !m_tokens[end].breaks) { // "Labor Day 2021 weekend"
                node.unit = TimeUnit::Weekend;
                ++end;
            }
        } else if (const TimeMatch relative = unit(at); relative && relative.node->unit == TimeUnit::Year) {
            node.a = relative.node;
            end = relative.end;
        }
        return match(std::move(node), start, end);
    }

    // "the day before", "the night before", "the day after": from the day last spoken of.
    TimeMatch dayBeside(std::size_t i) const {
        if (!m_tokens.is(i, TimeFunction::The))
            return {};
        std::size_t unitEnd = 0;
        std::size_t end = 0;
        const TimeWord* unit = m_tokens.match(i + 1, TimeClass::Unit, unitEnd);
        const TimeWord* part = unit ? nullptr : m_tokens.match(i + 1, TimeClass::PartOfDay, unitEnd);
        if ((!unit && !part) || (unit && unit->a < static_cast<int>(TimeUnit::Day)))
            return {};
        const TimeFunction function = m_tokens.function(unitEnd, end);
        if (function != TimeFunction::Before && function != TimeFunction::After && function != TimeFunction::Earlier)
            return {};
        const bool governsSomething =
            m_tokens[end].kind != TimeToken::Kind::Sign && m_tokens[end].breaks == 0 &&
            (m_tokens.is(end, TimeFunction::The) || m_tokens.is(end, TimeFunction::A) || m_tokens[end].capital ||
             m_tokens[end].kind == TimeToken::Kind::Number || m_tokens.is(end, TimeClass::Reference) ||
             m_tokens.isWord(end, "its") || m_tokens.isWord(end, "their") || m_tokens.isWord(end, "his") ||
             m_tokens.isWord(end, "he") || m_tokens.isWord(end, "it") || m_tokens.isWord(end, "they") ||
             m_tokens.isWord(end, "we"));
        if (governsSomething)
            return {};
        TimeNode node;
        node.op = TimeOp::Shift;
        node.rule = "relative.day-beside";
        node.reference = TimeReference::Following;
        node.amount = function == TimeFunction::After ? 1 : -1;
        node.unit =
            unit && unit->a != static_cast<int>(TimeUnit::Night) ? static_cast<TimeUnit>(unit->a) : TimeUnit::Day;
        TimeMatch shifted = match(std::move(node), i, end);
        if (!part && !(unit && unit->a == static_cast<int>(TimeUnit::Night)))
            return shifted;
        TimeNode partNode;
        partNode.op = TimeOp::PartOfDay;
        partNode.rule = "part-of-day";
        partNode.hour = part ? part->a : 18;
        partNode.hourEnd = part ? part->b : 30;
        partNode.text = part ? part->text : "NI";
        return onDay(shifted, std::move(partNode), "relative.part-beside", i, end);
    }

    // "the 18th" after a preposition and before no noun
    TimeMatch dayOfMonth(std::size_t i) const {
        const bool the = m_tokens.is(i, TimeFunction::The);
        if (!the && !(i > 0 && m_tokens.is(i - 1, TimeFunction::On))) // "on 29th"
            return {};
        NumberMatch day = m_grammar.ordinal(the ? i + 1 : i);
        const bool figure = the && i > 0 && m_tokens.is(i - 1, TimeFunction::On) && m_tokens[i + 1].digits() > 0 &&
                            (m_tokens.is(i + 2, TimeFunction::From) || m_tokens.is(i + 2, TimeFunction::Between)) &&
                            m_tokens[i + 3].digits() > 0; // "on the 17 from 2pm to 4pm"
        if (!day && figure)
            day = m_grammar.number(i + 1);
        if (!day || day.words || day.value < 1 || day.value > 31)
            return {};
        std::size_t end = 0;
        const TimeFunction before = i > 0 ? m_tokens.function(i - 1, end) : TimeFunction::None;
        const bool governed = before == TimeFunction::On || before == TimeFunction::By || before == TimeFunction::To ||
                              before == TimeFunction::Since || before == TimeFunction::From ||
                              before == TimeFunction::Of || before == TimeFunction::After ||
                              before == TimeFunction::Before;
        const TimeToken& next = m_tokens[day.end];
        const bool noun =
            next.kind == TimeToken::Kind::Word && next.breaks == 0 && !m_tokens.is(day.end, TimeClass::Function);
        const TimeMatch thisMonth =
            m_grammar.unitReference(m_tokens.is(day.end, TimeFunction::Of) ? day.end + 1 : day.end);
        const bool ofMonth = thisMonth && thisMonth.node->unit == TimeUnit::Month; // "the 21st this month"
        if (!(governed || ofMonth) || (noun && !ofMonth) || countsFloors(day.end))
            return {};
        TimeNode node;
        node.op = TimeOp::DayOfMonth;
        node.rule = "relative.day-of-month";
        node.day = day.value;
        std::size_t after = day.end;
        if (m_tokens.is(after, TimeFunction::Of))
            ++after;
        if (const TimeMatch month = unit(after); month && month.node->unit == TimeUnit::Month) {
            node.a = month.node;
            return match(std::move(node), i, month.end);
        }
        return match(std::move(node), i, day.end);
    }

    // After an ordinal: "… and 26th floors" counts things.
    bool countsFloors(std::size_t i) const {
        const NumberMatch second = m_tokens.is(i, TimeFunction::And) ? m_grammar.ordinal(i + 1) : NumberMatch{};
        const TimeToken& next = m_tokens[second.end];
        return second && next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
               !m_tokens.is(second.end, TimeClass::Function) && !m_tokens.is(second.end, TimeClass::Month);
    }

    // "the week of April 10", "w/c 4 February"
    TimeMatch weekOf(std::size_t start) const {
        std::size_t i = m_tokens.is(start, TimeFunction::The) ? start + 1 : start;
        std::size_t end = 0;
        if (m_tokens.function(i, end) != TimeFunction::WeekOf)
            return {};
        if (m_tokens.is(end, TimeFunction::On))
            ++end;
        TimeMatch inner = m_grammar.calendarDate(end);
        for (const auto rule : {&RelativeRules::dayOfMonth, &RelativeRules::holiday, &RelativeRules::month}) {
            const TimeMatch next = (this->*rule)(end);
            inner = longer(inner, next);
        }
        const TimeMatch onWeekday = m_grammar.weekday(end);
        inner = longer(inner, onWeekday);
        if (!inner || (inner.node->op == TimeOp::Date && inner.node->day == kUnset) || inner.node->op == TimeOp::Unit)
            return {};
        TimeNode node;
        node.op = TimeOp::WeekOf;
        node.rule = "relative.week-of";
        node.a = inner.node;
        return match(std::move(node), start, inner.end);
    }

    // "the night to Wednesday", "overnight from Tuesday to Wednesday", "the night of 12/13 March"
    TimeMatch nightTo(std::size_t start) const {
        const std::size_t i = m_tokens.is(start, TimeFunction::The) ? start + 1 : start;
        std::size_t end = 0;
        const TimeWord* word = m_tokens.match(i, TimeClass::PartOfDay, end);
        if (!word || word->text != "NI" || (word->a > 0 && word->a != 18))
            return {};
        const bool to = m_tokens.is(end, TimeFunction::To) || m_tokens.isWord(end, "into");
        const bool governed = to || m_tokens.is(end, TimeFunction::Of) || m_tokens.is(end, TimeFunction::From) ||
                              m_tokens.is(end, TimeFunction::On) || m_tokens.is(end, TimeFunction::Between);
        const std::size_t at = governed ? end + 1 : end;
        const TimeMatch day = to ? dayAt(at) : dayAfter(at);
        if (!day)
            return {};
        TimeNode night;
        night.op = TimeOp::PartOfDay;
        night.rule = "part-of-day";
        night.hour = -2;
        night.hourEnd = 6;
        night.text = "NI";
        return onDay(day, std::move(night), "relative.night-to", start, day.end);
    }

    TimeMatch dayAt(std::size_t i) const {
        const TimeMatch date = m_grammar.calendarDate(i);
        const TimeMatch weekday = m_grammar.weekday(i);
        return longer(date, weekday);
    }

    // The second of two days that follow one another: "Tuesday to Wednesday", "12-13 March", "March 12 and 13".
    TimeMatch dayAfter(std::size_t i) const {
        const auto joins = [this](std::size_t k) {
            return m_tokens.is(k, TimeFunction::To) || m_tokens.is(k, TimeFunction::And) ||
                   m_tokens.is(k, TimeFunction::Dash) || m_tokens.isWord(k, "into") || m_tokens[k].sign() == '/' ||
                   m_tokens[k].sign() == '-';
        };
        const auto follows = [](int first, int second) { return second == first + 1 || (second == 1 && first >= 28); };
        const TimeMatch first = dayAt(i);
        if (first && joins(first.end)) {
            const TimeNode& before = *first.node;
            if (const TimeMatch second = dayAt(first.end + 1)) {
                const TimeNode& after = *second.node;
                const bool weekdays = before.op == TimeOp::Weekday && after.op == TimeOp::Weekday &&
                                      after.weekday == before.weekday % 7 + 1;
                const bool dates = before.op == TimeOp::Date && after.op == TimeOp::Date && before.day != kUnset &&
                                   after.day != kUnset && follows(before.day, after.day);
                return weekdays || dates ? second : TimeMatch{};
            }
            const NumberMatch figure = m_grammar.number(first.end + 1); // "March 12-13"
            if (before.op != TimeOp::Date || before.day == kUnset || !figure || figure.value != before.day + 1)
                return {};
            TimeNode node = before;
            node.day = figure.value;
            return match(std::move(node), i, figure.end);
        }
        const NumberMatch figure = m_grammar.number(i); // "12/13 March"
        const TimeMatch second = figure && joins(figure.end) ? m_grammar.calendarDate(figure.end + 1) : TimeMatch{};
        const bool dates = second && second.node->op == TimeOp::Date && second.node->day != kUnset &&
                           follows(figure.value, second.node->day);
        return dates ? second : TimeMatch{};
    }

    const TimeGrammar& m_grammar;
    const TimeTokens& m_tokens;
};

TimeMatch TimeGrammar::relativeDate(std::size_t i) const {
    return m_relativeDates.at(i, [&] { return RelativeRules(*this, m_tokens).all(i); });
}

TimeMatch TimeGrammar::unitReference(std::size_t i) const {
    return m_unitReferences.at(i, [&] { return RelativeRules(*this, m_tokens).unit(i); });
}

} // namespace analysis
