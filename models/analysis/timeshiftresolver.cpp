// SPDX-License-Identifier: GPL-3.0-or-later
// "Two days later", "three weeks ago", "two months after 5 June".
#include "models/analysis/timeanswers.h"

#include "models/core/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::kDay;
using core::Millis;

namespace {

Millis moved(Millis at, TimeUnit unit, int amount) {
    switch (unit) {
    case TimeUnit::Second:
        return at + amount * core::kSecond;
    case TimeUnit::Minute:
        return at + amount * core::kMinute;
    case TimeUnit::Hour:
        return at + amount * core::kHour;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        return at + amount * 7 * kDay;
    case TimeUnit::Month:
        return addMonths(at, amount);
    case TimeUnit::Quarter:
        return addMonths(at, amount * 3);
    case TimeUnit::Season:
    case TimeUnit::Year:
        return addMonths(at, amount * 12);
    case TimeUnit::Decade:
        return addMonths(at, amount * 120);
    case TimeUnit::Century:
        return addMonths(at, amount * 1200);
    case TimeUnit::BusinessDay: {
        const int step = amount < 0 ? -1 : 1;
        for (int left = amount * step; left > 0;) {
            at += step * kDay;
            left -= core::isoWeekday(at) < 6;
        }
        return at;
    }
    default:
        return at + amount * kDay;
    }
}

} // namespace

// Unit by unit, the innermost (largest) first: "2 weeks and 2 days ago".
Millis movedBy(const TimeNode& node, Millis at) {
    if (node.a && node.a->op == node.op && node.rule == node.a->rule)
        at = movedBy(*node.a, at);
    at = moved(at, node.unit, node.amount);
    if (node.second == 1) { // and a half
        const TimeUnit smaller = node.unit == TimeUnit::Year   ? TimeUnit::Month
                                 : node.unit == TimeUnit::Hour ? TimeUnit::Minute
                                 : node.unit == TimeUnit::Day  ? TimeUnit::Hour
                                                               : TimeUnit::Day;
        const int half = node.unit == TimeUnit::Year    ? 6
                         : node.unit == TimeUnit::Hour  ? 30
                         : node.unit == TimeUnit::Day   ? 12
                         : node.unit == TimeUnit::Week  ? 3
                         : node.unit == TimeUnit::Month ? 15
                                                        : 0;
        at = moved(at, smaller, half * (node.hour == -1 ? -1 : 1));
    }
    return at;
}

namespace {

bool anyVague(const TimeNode& node) {
    return node.vagueAmount || std::abs(node.amount) > 5000 ||
           (node.a && node.a->op == TimeOp::Shift && anyVague(*node.a));
}

const TimeNode& innermost(const TimeNode& node) {
    return node.a && node.a->op == TimeOp::Shift && node.a->rule == node.rule ? innermost(*node.a) : node;
}

TimeAnswer onUnit(TimeUnit unit, Millis at, Granularity base) {
    const Granularity granularity = std::max(granularityOfUnit(unit), base);
    if (granularity <= Granularity::Hour) {
        TimeAnswer answer;
        const Millis start = at - ((at % core::kMinute) + core::kMinute) % core::kMinute;
        const core::CivilTime civil = core::civilOf(start);
        answer.interval = core::TimeInterval{
            start,
            start + (granularity == Granularity::Hour && base == Granularity::Hour ? core::kHour : core::kMinute)};
        answer.granularity = base == Granularity::Hour ? Granularity::Hour : Granularity::Minute;
        answer.clock = true;
        answer.timex = dayText(start) + clockText(civil.hour, civil.minute, kUnset);
        return answer;
    }
    switch (granularity) {
    case Granularity::Month:
    case Granularity::PartOfMonth:
        return unitAt(TimeUnit::Month, at, 0);
    case Granularity::Season:
        return unit == TimeUnit::Quarter ? unitAt(TimeUnit::Quarter, at, 0) : unitAt(TimeUnit::Month, at, 0);
    case Granularity::Year:
        return unitAt(TimeUnit::Year, at, 0); // "a decade later" than a year is a year
    case Granularity::Week:
        return base >= Granularity::Week ? unitAt(TimeUnit::Week, at, 0) : dayAnswer(at);
    default:
        return dayAnswer(at);
    }
}

bool isQuarter(const TimeMention& mention) {
    const core::CivilTime civil = core::civilOf(mention.interval.earliest);
    return mention.granularity == Granularity::Season && civil.month % 3 == 1 && civil.day == 1 &&
           mention.interval.latest == addMonths(mention.interval.earliest, 3);
}

std::string lengthText(const TimeNode& node) {
    static constexpr const char* kLetters[] = {"S", "M", "H", "D", "D", "D", "WE", "W", "M", "Q", "Y", "Y", "DE", "CE"};
    const bool clock = node.unit <= TimeUnit::Hour;
    return std::string(clock ? "PT" : "P") + (node.vagueAmount ? "X" : std::to_string(std::abs(node.amount))) +
           kLetters[static_cast<int>(node.unit)];
}

} // namespace

TimeAnswer TimeResolver::shift(const TimeNode& node) const {
    const TimeContext& c = m_context;
    const TimeNode& inner = innermost(node);
    const Granularity granularity = granularityOfUnit(node.unit);
    const int sign = node.hour == kUnset ? (node.amount < 0 ? -1 : 1) : node.hour;
    if (anyVague(node) || (node.amount == -1 && node.unit >= TimeUnit::Decade))
        return openAnswer(sign < 0 ? "PAST_REF" : "FUTURE_REF", granularity, "how long is not stated");
    std::optional<TimeMention> base;
    std::string_view why = kFromWriting;
    if (inner.a) {
        const TimeAnswer from = resolve(*inner.a);
        if (from.interval)
            base = TimeMention{*from.interval, from.granularity, from.zone, from.clock};
        why = from.basis.empty() ? "from a date" : from.basis.front();
    } else if (node.rule == "shift.event") {
        why = kFromOnset;
        base = c.onset;
        if (base && granularity <= Granularity::Hour && !base->clock)
            base.reset();
    } else if (node.reference == TimeReference::Following) {
        why = kFromMention;
        base = granularity <= Granularity::Hour ? c.spokenClock : c.spokenOf;
        if (base && granularity > Granularity::Hour && base->granularity > std::max(granularity, Granularity::Day))
            base.reset();
        if (!base && node.rule == "relative.day-beside" && c.day)
            base = c.day;
        const bool hours = granularity <= Granularity::Hour;
        if (base && hours && node.approximate)
            base.reset();
    } else if (
        node.reference == TimeReference::Coming && (c.tense != Tense::Future || granularity <= Granularity::Hour)) {
        return openAnswer(lengthText(node), granularity, "a length of time");
    } else if (granularity <= Granularity::Hour) {
        if (c.now)
            base = TimeMention{{*c.now, *c.now + core::kMinute}, Granularity::Minute, c.zone, true};
    } else if (c.today) {
        base = TimeMention{core::dayInterval(*c.today), Granularity::Day, "", false};
    }
    if (!base)
        return openAnswer(
            std::string(
                inner.a || node.reference == TimeReference::Following ? ""
                : sign < 0                                            ? "DCT-"
                                                                      : "DCT+") +
                lengthText(node),
            granularity,
            node.reference == TimeReference::Following ? "nothing in the text says from when" : "no publication date");
    Granularity from = base->granularity;
    if (granularity >= Granularity::Day && from < Granularity::Day)
        from = Granularity::Day;
    const Millis start =
        granularity >= Granularity::Day ? startOfDay(base->interval.earliest) : base->interval.earliest;
    const bool dayStated = inner.a && from <= Granularity::Day; // "two months after 5 June" is a day
    const Millis end = movedBy(node, start);
    const bool quarter =
        !inner.a && node.unit == TimeUnit::Year && isQuarter(*base); // "the third quarter … a year earlier"
    TimeAnswer answer = anchored(
        dayStated && granularity > Granularity::Day ? dayAnswer(end)
        : quarter                                   ? unitAt(TimeUnit::Quarter, end, 0)
                                                    : onUnit(node.unit, end, from),
        why);
    if (answer.clock)
        answer.zone = base->zone;
    return answer;
}

} // namespace analysis
