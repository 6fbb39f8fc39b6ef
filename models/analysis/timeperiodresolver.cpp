// SPDX-License-Identifier: GPL-3.0-or-later
// Seasons, quarters, decades, weeks, holidays, and parts and members of longer periods.
#include "models/analysis/timeresolver.h"

#include "models/analysis/timeanswers.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

namespace {

TimeAnswer months(int year, int first, int count) {
    TimeAnswer answer;
    const Millis start = core::millisOf({year, first, 1, 0, 0, 0});
    answer.interval = core::TimeInterval{start, addMonths(start, count)};
    answer.granularity = Granularity::Season;
    return answer;
}

} // namespace

std::optional<int> TimeResolver::yearFromReference(const TimeNode& node, TimeAnswer& answer) const {
    if (node.year != kUnset) {
        answer.basis.push_back("explicit");
        return node.year;
    }
    if (!node.a)
        return std::nullopt;
    const TimeAnswer year = resolve(*node.a);
    if (!year.interval)
        return std::nullopt;
    answer.basis = year.basis;
    answer.anchored = true;
    return yearOfMillis(year.interval->earliest);
}

TimeAnswer TimeResolver::season(const TimeNode& node) const {
    const TimeContext& c = m_context;
    TimeAnswer answer;
    auto year = yearFromReference(node, answer);
    const bool any = !node.definite && node.reference == TimeReference::None && c.tense == Tense::Open;
    if (!year && !node.a && !(any && !c.narrative)) { // "it lasts for hours in winter": of any year
        const bool fromText = node.reference == TimeReference::Same || node.reference == TimeReference::Following ||
                              node.reference == TimeReference::Previous;
        const bool lent = c.yearSource && (fromText || node.reference == TimeReference::None || !c.today);
        const std::optional<TimeMention> mention = lent       ? c.yearSource
                                                   : fromText ? spokenOf(Granularity::Year)
                                                              : std::nullopt;
        if (mention) {
            const core::CivilTime at = core::civilOf(mention->interval.earliest);
            year = at.year;
            if (mention->granularity < Granularity::Year && node.reference != TimeReference::Same)
                year = *year + (node.reference == TimeReference::Following && node.month <= at.month  ? 1
                                : node.reference == TimeReference::Previous && node.month >= at.month ? -1
                                                                                                      : 0);
            answer.basis.push_back(kYearFromText);
        } else if (c.today) {
            answer.basis.push_back(kYearFromWriting);
            const int now = yearOfMillis(*c.today);
            const auto start = [&node](int of) { return core::millisOf({of, node.month, 1, 0, 0, 0}); };
            const int begun = start(now) <= *c.today ? now : now - 1; // the latest one that has begun
            const bool inside = *c.today < addMonths(start(begun), 3);
            switch (node.reference) {
            case TimeReference::Past:
                if (node.amount > 0) { // "two summers ago"
                    year = now - node.amount;
                    break;
                }
                [[fallthrough]];
            case TimeReference::Last:
            case TimeReference::Previous:
                year = (inside ? begun - 1 : begun) + std::min(node.amount, 0);
                break;
            case TimeReference::Next:
            case TimeReference::Following:
            case TimeReference::Coming:
                year = begun + 1;
                break;
            case TimeReference::This:
            case TimeReference::Same:
                year = inside ? begun : now;
                break;
            case TimeReference::None: {
                TimeAnswer ignored;
                TimeContext plain = c;
                plain.repeatedYear.reset();
                year = TimeResolver(plain).yearOf(std::min(node.month + 1, 12), kUnset, kUnset, ignored);
                break;
            }
            }
        }
        answer.anchored = true;
    }
    if (!year) {
        answer.timex = "XXXX-" + node.text;
        answer.granularity = Granularity::Season;
        answer.basis.push_back("the year is not stated");
        return answer;
    }
    TimeAnswer found = months(*year, node.month, 3);
    found.timex = yearText(*year) + "-" + node.text;
    found.basis = answer.basis;
    found.basis.push_back("northern seasons");
    found.anchored = answer.anchored;
    return found;
}

TimeAnswer TimeResolver::quarter(const TimeNode& node) const {
    TimeAnswer answer;
    auto year = yearFromReference(node, answer);
    const bool half = node.unit == TimeUnit::Season;
    const int width = half ? 6 : 3;
    if (!year && !node.a) {
        TimeAnswer inferred;
        year = yearOf((node.amount - 1) * width + 2, kUnset, kUnset, inferred);
        answer.basis = inferred.basis;
        answer.anchored = true;
    }
    const std::string code = std::string(half ? "-H" : "-Q") + std::to_string(node.amount);
    if (!year) {
        answer.timex = "XXXX" + code;
        answer.granularity = Granularity::Season;
        return answer;
    }
    TimeAnswer found = months(*year, (node.amount - 1) * width + 1, width);
    found.timex = yearText(*year) + code;
    found.basis = answer.basis;
    found.anchored = answer.anchored;
    return found;
}

TimeAnswer TimeResolver::decade(const TimeNode& node) const {
    TimeAnswer answer = yearAnswer(node.year);
    answer.interval->latest = core::yearInterval(node.year + 9).latest;
    answer.timex.pop_back();
    answer.basis.push_back("explicit");
    return answer;
}

TimeAnswer TimeResolver::century(const TimeNode& node) const {
    const int first = (node.amount - 1) * 100;
    TimeAnswer answer = yearAnswer(std::max(first, 1));
    answer.interval->latest = core::yearInterval(first + 99).latest;
    answer.timex = yearText(std::max(first, 1)).substr(0, 2);
    answer.basis.push_back("explicit");
    return answer;
}

TimeAnswer TimeResolver::weekNumber(const TimeNode& node) const {
    TimeAnswer answer;
    auto year = yearFromReference(node, answer);
    if (!year && !node.a && m_context.today) {
        year = yearOfMillis(*m_context.today);
        answer.basis.push_back(kYearFromWriting);
        answer.anchored = true;
    }
    if (!year) {
        answer.timex = "XXXX-W" + std::string(node.amount < 10 ? "0" : "") + std::to_string(node.amount);
        answer.granularity = Granularity::Week;
        return answer;
    }
    TimeAnswer found =
        weekAnswer(core::millisOf({*year, 1, 4, 0, 0, 0}) + (node.amount - 1) * 7 * kDay); // 4 January lies in week 1
    found.basis = answer.basis;
    found.anchored = answer.anchored;
    return found;
}

TimeAnswer TimeResolver::weekOf(const TimeNode& node) const {
    const TimeAnswer day = resolve(*node.a);
    if (!day.interval) {
        TimeAnswer answer = day;
        answer.granularity = Granularity::Week;
        return answer;
    }
    TimeAnswer answer = weekAnswer(day.interval->earliest);
    answer.basis = day.basis;
    answer.anchored = day.anchored;
    return answer;
}

TimeAnswer TimeResolver::holiday(const TimeNode& node) const {
    const TimeContext& c = m_context;
    TimeAnswer answer;
    auto year = yearFromReference(node, answer);
    if (!year && !node.a) {
        answer.anchored = true;
        std::optional<Millis> anchor = c.today;
        if (c.yearSource) {
            anchor = c.yearSource->interval.earliest;
            answer.basis.push_back(kYearFromText);
        } else if (c.today) {
            answer.basis.push_back(kYearFromWriting);
        }
        if (anchor) {
            const int now = yearOfMillis(*anchor);
            const auto thisYear = holidayIn(node.text, now);
            if (!thisYear)
                return answer;
            const bool back = node.reference == TimeReference::Last || node.reference == TimeReference::Previous ||
                              node.reference == TimeReference::Past;
            const bool forth = node.reference == TimeReference::Next || node.reference == TimeReference::Following ||
                               node.reference == TimeReference::Coming;
            const Millis distance = *thisYear - *anchor;
            int move = 0;
            if (back || (c.tense == Tense::Past && node.reference == TimeReference::None && !c.yearSource))
                move = distance > 0 || (back && distance == 0) ? -1 : 0;
            else if (forth || (c.tense == Tense::Future && node.reference == TimeReference::None && !c.yearSource))
                move = distance < 0 || (forth && distance == 0) ? 1 : 0;
            else if (node.reference == TimeReference::None && !c.yearSource)
                move = distance > 130 * kDay ? -1 : distance < -240 * kDay ? 1 : 0;
            year = now + move;
        }
    }
    const auto day = year ? holidayIn(node.text, *year) : std::nullopt;
    if (!day) {
        answer.timex = node.text.size() < 6 && !node.text.starts_with("easter") ? "XXXX" : "XXXX-XX-XX";
        answer.basis.push_back("the year is not stated");
        return answer;
    }
    TimeAnswer found = dayAnswer(*day);
    if (node.unit == TimeUnit::Weekend) { // Saturday and Sunday nearest to it, and the day itself where it adjoins them
        const int weekday = core::isoWeekday(*day);
        found = weekendAnswer(weekday < 3 ? *day - 7 * kDay : *day);
        found.interval->latest = std::max(found.interval->latest, weekday == 1 ? *day + kDay : found.interval->latest);
        found.interval->earliest =
            std::min(found.interval->earliest, weekday == 4 || weekday == 5 ? *day : found.interval->earliest);
    }
    found.basis = answer.basis;
    found.basis.push_back("holiday");
    if (node.text.starts_with("islamic")) {
        found.basis.push_back("by the tabular calendar, the moon may say a day less or more");
        found.approximate = true;
    }
    found.anchored = answer.anchored;
    return found;
}

namespace {

// First, middle and last third of an interval, by calendar convention (guideline 5 for months).
void takeThird(core::TimeInterval& span, TimeModifier modifier, Millis firstEnd, Millis lastStart) {
    if (modifier == TimeModifier::Early)
        span.latest = firstEnd;
    else if (modifier == TimeModifier::Late)
        span.earliest = lastStart;
    else
        span = {firstEnd, lastStart};
}

} // namespace

// "earlier this month" ends, "later this week" begins with the day of writing.
TimeAnswer TimeResolver::bounded(const TimeNode& node, TimeAnswer answer) const {
    const bool writersOwn = node.a->rule == "relative.unit-spoken-of" && m_context.today && !m_context.narrative;
    const bool fromText = node.a->reference == TimeReference::Same && !writersOwn;
    core::TimeInterval& span = *answer.interval;
    std::optional<Millis> day = m_context.today;
    if (fromText)
        day = m_context.spokenOf ? std::optional(startOfDay(m_context.spokenOf->interval.earliest)) : std::nullopt;
    if (!day || !span.contains(*day)) {
        if (answer.granularity != Granularity::Day)
            answer.interval.reset();
        return answer;
    }
    const bool earlier = node.modifier == TimeModifier::Earlier;
    if (earlier && *day > span.earliest)
        span.latest = *day;
    else if (!earlier && span.latest - *day > kDay)
        span.earliest = *day;
    if (answer.granularity == Granularity::Day)
        answer.interval->earliest = span.earliest;
    return answer;
}

TimeAnswer TimeResolver::part(const TimeNode& node) const {
    TimeAnswer answer = resolve(*node.a);
    const bool isMonth = answer.granularity == Granularity::Month;
    if (isMonth)
        answer.granularity = Granularity::PartOfMonth;
    if (!answer.interval)
        return answer;
    core::TimeInterval& span = *answer.interval;
    const Millis start = span.earliest;
    if (node.modifier == TimeModifier::Earlier || node.modifier == TimeModifier::Later)
        return bounded(node, std::move(answer));
    switch (answer.granularity) {
    case Granularity::PartOfMonth:
        takeThird(span, node.modifier, start + 10 * kDay, start + 20 * kDay);
        break;
    case Granularity::Year: {
        const auto years = std::max<Millis>(1, (span.latest - span.earliest) / (365 * kDay));
        if (years > 1) {
            takeThird(
                span, node.modifier, addMonths(start, static_cast<int>(years) * 4),
                addMonths(start, static_cast<int>(years) * 8));
        } else if (node.modifier == TimeModifier::Mid) { // guideline 5: June to August
            span = {addMonths(start, 5), addMonths(start, 8)};
            answer.granularity = Granularity::Season;
        } else {
            takeThird(span, node.modifier, addMonths(start, 3), addMonths(start, 9));
            answer.granularity = Granularity::Season;
        }
        break;
    }
    case Granularity::Season:
        takeThird(span, node.modifier, addMonths(start, 1), addMonths(start, 2));
        break;
    case Granularity::Week:
        takeThird(
            span, node.modifier, start + 3 * kDay,
            start + 3 * kDay + (node.modifier == TimeModifier::Mid ? 2 * kDay : 0));
        break;
    case Granularity::Day:
        if (span.latest - span.earliest > kDay)
            break; // a weekend
        takeThird(
            span, node.modifier, start + (node.modifier == TimeModifier::Early ? 9 : 10) * core::kHour,
            start + (node.modifier == TimeModifier::Late ? 21 : 14) * core::kHour);
        answer.granularity = Granularity::PartOfDay;
        break;
    default:
        break;
    }
    return answer;
}

TimeAnswer TimeResolver::nth(const TimeNode& node) const {
    const TimeAnswer base = resolve(*node.a);
    TimeAnswer answer;
    answer.basis = base.basis;
    answer.anchored = base.anchored;
    answer.granularity = node.unit == TimeUnit::Week && node.weekday == kUnset ? Granularity::Week : Granularity::Day;
    if (!base.interval) {
        answer.timex = base.timex;
        return answer;
    }
    const core::TimeInterval span = *base.interval;
    const int count = std::max(node.day, 1);
    const bool last = node.amount < 0;
    const int index = last ? -1 : node.amount - 1;
    core::TimeInterval found;
    if (node.weekday != kUnset) {
        const Millis first = span.earliest + ((node.weekday - core::isoWeekday(span.earliest) + 7) % 7) * kDay;
        const Millis final =
            span.latest - kDay - ((core::isoWeekday(span.latest - kDay) - node.weekday + 7) % 7) * kDay;
        found = core::dayInterval(last ? final : first + index * 7 * kDay);
    } else if (node.unit == TimeUnit::Week) { // the first week is the one with the period's first Thursday
        const Millis firstThursday = span.earliest + ((4 - core::isoWeekday(span.earliest) + 7) % 7) * kDay;
        const Millis lastThursday = span.latest - kDay - ((core::isoWeekday(span.latest - kDay) - 4 + 7) % 7) * kDay;
        const Millis at = last ? lastThursday - (count - 1) * 7 * kDay : firstThursday + index * 7 * kDay;
        found = core::isoWeekInterval(at);
        found.latest += (count - 1) * 7 * kDay;
    } else if (node.unit == TimeUnit::Weekend) {
        const Millis firstSaturday = span.earliest + ((6 - core::isoWeekday(span.earliest) + 7) % 7) * kDay;
        const Millis lastSaturday = span.latest - kDay - ((core::isoWeekday(span.latest - kDay) - 6 + 7) % 7) * kDay;
        const Millis at = last ? lastSaturday : firstSaturday + index * 7 * kDay;
        found = {at, at + 2 * kDay};
    } else if (node.unit == TimeUnit::Day) {
        const Millis at = last ? span.latest - count * kDay : span.earliest + index * kDay;
        found = {at, at + count * kDay};
    } else {
        const int width = node.unit == TimeUnit::Year ? 12 : node.unit == TimeUnit::Quarter ? 3 : 1;
        const Millis at = last ? addMonths(span.latest, -width * count) : addMonths(span.earliest, index * width);
        found = {at, addMonths(at, width * count)};
        answer.granularity = width == 12 ? Granularity::Year : width == 3 ? Granularity::Season : Granularity::Month;
    }
    if (found.earliest >= span.latest || found.latest <= span.earliest) {
        answer.timex = base.timex;
        answer.basis.push_back("no such day");
        return answer;
    }
    answer.interval = found;
    answer.timex = answer.granularity == Granularity::Week ? weekAnswer(found.earliest).timex
                   : answer.granularity == Granularity::Month
                       ? dayText(found.earliest).substr(0, dayText(found.earliest).size() - 3)
                       : dayText(found.earliest);
    return answer;
}

} // namespace analysis
