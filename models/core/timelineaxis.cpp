// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelineaxis.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct Step {
    TickUnit unit;
    int count;
    Millis about; // how long a step is, about
};

constexpr Millis kMonth = 30 * kDay;
constexpr Millis kYear = 365 * kDay;
constexpr std::array kSteps = std::to_array<Step>({
    {TickUnit::Minute, 1, kMinute},
    {TickUnit::Minute, 2, 2 * kMinute},
    {TickUnit::Minute, 5, 5 * kMinute},
    {TickUnit::Minute, 10, 10 * kMinute},
    {TickUnit::Minute, 15, 15 * kMinute},
    {TickUnit::Minute, 30, 30 * kMinute},
    {TickUnit::Hour, 1, kHour},
    {TickUnit::Hour, 2, 2 * kHour},
    {TickUnit::Hour, 3, 3 * kHour},
    {TickUnit::Hour, 6, 6 * kHour},
    {TickUnit::Hour, 12, 12 * kHour},
    {TickUnit::Day, 1, kDay},
    {TickUnit::Day, 2, 2 * kDay},
    {TickUnit::Day, 5, 5 * kDay},
    {TickUnit::Day, 10, 10 * kDay},
    {TickUnit::Month, 1, kMonth},
    {TickUnit::Month, 3, 3 * kMonth},
    {TickUnit::Month, 6, 6 * kMonth},
    {TickUnit::Year, 1, kYear},
    {TickUnit::Year, 2, 2 * kYear},
    {TickUnit::Year, 5, 5 * kYear},
    {TickUnit::Year, 10, 10 * kYear},
    {TickUnit::Year, 20, 20 * kYear},
    {TickUnit::Year, 50, 50 * kYear},
    {TickUnit::Year, 100, 100 * kYear},
    {TickUnit::Year, 200, 200 * kYear},
    {TickUnit::Year, 500, 500 * kYear},
    {TickUnit::Year, 1000, 1000 * kYear},
    {TickUnit::Year, 2000, 2000 * kYear},
    {TickUnit::Year, 5000, 5000 * kYear},
    {TickUnit::Year, 10000, 10000 * kYear},
});

int floorTo(int value, int step) {
    const int rest = ((value % step) + step) % step;
    return value - rest;
}

// The last day of the month on which a step of several days may fall, so that the 1st of the next is not crowded.
int lastStepDay(int step) {
    return step == 2 ? 29 : step == 5 ? 26 : step == 10 ? 21 : 31;
}

CivilTime floorToStep(CivilTime civil, const Step& step) {
    civil.second = 0;
    switch (step.unit) {
    case TickUnit::Minute:
        civil.minute = floorTo(civil.minute, step.count);
        return civil;
    case TickUnit::Hour:
        civil.hour = floorTo(civil.hour, step.count);
        break;
    case TickUnit::Day:
        civil.hour = 0;
        civil.day = std::min(1 + floorTo(civil.day - 1, step.count), lastStepDay(step.count));
        break;
    case TickUnit::Month:
        civil = {civil.year, 1 + floorTo(civil.month - 1, step.count), 1, 0, 0, 0};
        break;
    case TickUnit::Year:
        civil = {floorTo(civil.year, step.count), 1, 1, 0, 0, 0};
        break;
    }
    civil.minute = 0;
    return civil;
}

// The next round moment of the wall clock.
Millis nextWall(Millis wall, const Step& step) {
    CivilTime civil = civilOf(wall);
    switch (step.unit) {
    case TickUnit::Minute:
    case TickUnit::Hour:
        return wall + step.about;
    case TickUnit::Day:
        civil.day += step.count;
        if (civil.day > std::min(daysInMonth(civil.year, civil.month), lastStepDay(step.count))) {
            civil.day = 1;
            ++civil.month;
        }
        break;
    case TickUnit::Month:
        civil.month += step.count;
        break;
    case TickUnit::Year:
        civil.year += step.count;
        break;
    }
    if (civil.month > 12) {
        civil.month -= 12;
        ++civil.year;
    }
    return millisOf(civil);
}

TickUnit unitBeginningAt(const CivilTime& civil) {
    if (civil.minute != 0)
        return TickUnit::Minute;
    if (civil.hour != 0)
        return TickUnit::Hour;
    if (civil.day != 1)
        return TickUnit::Day;
    return civil.month != 1 ? TickUnit::Month : TickUnit::Year;
}

Millis offsetAt(Millis utc, const ZoneOffset& offset) {
    return offset ? offset(utc) : 0;
}

} // namespace

CivilTime displayTime(Millis utc, const ZoneOffset& offset) {
    return civilOf(utc + offsetAt(utc, offset));
}

Millis utcOfDisplay(Millis local, const ZoneOffset& offset) {
    const Millis guess = local - offsetAt(local, offset);
    return local - offsetAt(guess, offset);
}

TimeInterval clampedToCalendar(TimeInterval interval) {
    static const Millis first = millisOf({kFirstYear, 1, 1, 0, 0, 0});
    static const Millis last = millisOf({kLastYear, 1, 1, 0, 0, 0});
    interval.earliest = std::clamp(interval.earliest, first, last - kMinute);
    interval.latest = std::clamp(interval.latest, interval.earliest + kSecond, last);
    return interval;
}

Axis axisOf(TimeInterval range, double width, double labelWidth, const ZoneOffset& offset) {
    Axis axis;
    if (range.latest <= range.earliest || width <= 0)
        return axis;
    range = clampedToCalendar(range);
    const double wanted = static_cast<double>(range.latest - range.earliest) * std::max(labelWidth, 1.0) / width;
    const auto found =
        std::ranges::find_if(kSteps, [&](const Step& step) { return static_cast<double>(step.about) >= wanted; });
    const Step step = found == kSteps.end() ? kSteps.back() : *found;
    axis.unit = step.unit;
    axis.step = step.count;
    // A day's margin on the clocks, for the zone's offset may differ between here and there.
    Millis wall = millisOf(floorToStep(displayTime(range.earliest - kDay, offset), step));
    for (;; wall = nextWall(wall, step)) {
        const Millis at = utcOfDisplay(wall, offset);
        if (at >= range.latest)
            break;
        if (at < range.earliest || (!axis.ticks.empty() && at <= axis.ticks.back().at))
            continue;
        const bool leftOut = at + offsetAt(at, offset) != wall;
        if (leftOut && step.about < kDay)
            continue;
        const CivilTime civil = civilOf(wall);
        axis.ticks.push_back({at, civil, unitBeginningAt(civil)});
    }
    return axis;
}

} // namespace core
