// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timeresolver.h"

#include "models/analysis/timeanswers.h"
#include "models/analysis/timezones.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <cstdlib>

namespace analysis {

using core::Granularity;
using core::Millis;

namespace {

void noteWeekday(TimeAnswer& answer) {
    answer.basis.push_back("the weekday does not fit the date");
    answer.weekdayDiffers = true;
}

} // namespace

TimeAnswer TimeResolver::resolve(const TimeNode& node) const {
    TimeAnswer answer;
    switch (node.op) {
    case TimeOp::Date:
        answer = date(node);
        break;
    case TimeOp::Weekday:
        answer = weekday(node);
        break;
    case TimeOp::Day:
        answer = day(node);
        break;
    case TimeOp::Unit:
        answer = unit(node);
        break;
    case TimeOp::Month:
        answer = month(node);
        break;
    case TimeOp::Season:
        answer = season(node);
        break;
    case TimeOp::Quarter:
        answer = quarter(node);
        break;
    case TimeOp::WeekNumber:
        answer = weekNumber(node);
        break;
    case TimeOp::WeekOf:
        answer = weekOf(node);
        break;
    case TimeOp::Decade:
        answer = decade(node);
        break;
    case TimeOp::Century:
        answer = century(node);
        break;
    case TimeOp::Holiday:
        answer = holiday(node);
        break;
    case TimeOp::Part:
        answer = part(node);
        break;
    case TimeOp::Nth:
        answer = nth(node);
        break;
    case TimeOp::Shift:
        answer = shift(node);
        break;
    case TimeOp::DayOfMonth:
        answer = dayOfMonth(node);
        break;
    case TimeOp::Clock:
        answer = clock(
            node, m_context.day ? std::optional(startOfDay(m_context.day->interval.earliest)) : std::nullopt, nullptr);
        break;
    case TimeOp::PartOfDay:
        answer = loosePart(node);
        break;
    case TimeOp::OnDay:
        answer = onDay(node);
        break;
    case TimeOp::Between:
        answer = between(node);
        break;
    case TimeOp::Duration:
    case TimeOp::Set:
    case TimeOp::Vague:
        answer.timex = node.text;
        break;
    case TimeOp::Invalid:
        answer.basis.push_back("no such day");
        break;
    }
    answer.approximate = answer.approximate || node.approximate;
    return answer;
}

TimeAnswer TimeResolver::date(const TimeNode& stated) const {
    TimeNode node = stated;
    bool read = false;
    if (node.otherMonth != kUnset) { // 03/04: which is the day?
        if (m_context.order == DayMonthOrder::DayFirst) {
            std::swap(node.month, node.otherMonth);
            std::swap(node.day, node.otherDay);
        }
        if (m_context.order == DayMonthOrder::Unknown && !weekdaySettles(node)) {
            TimeAnswer open;
            open.timex = node.year == kUnset ? "XXXX-XX-XX" : yearText(node.year);
            open.basis.push_back("day and month could be either way round");
            addReading(open, node.year, node.month, node.day);
            addReading(open, node.year, node.otherMonth, node.otherDay);
            return open;
        }
        read = true;
    }
    if (node.year == kUnset)
        return yearlessDate(node);
    constexpr int kFarAhead = 20; // years
    if (node.twoDigitYear && m_context.today && node.year > yearOfMillis(*m_context.today) + kFarAhead)
        node.year -= 100;
    TimeAnswer answer;
    if (node.month == kUnset)
        answer = yearAnswer(node.year);
    else if (node.day == kUnset)
        answer = monthAnswer(node.year, node.month);
    else
        answer = dayAnswer(core::millisOf({node.year, node.month, node.day, 0, 0, 0}));
    answer.basis.push_back("explicit");
    if (read)
        answer.basis.push_back("order of day and month from the document");
    if (node.weekday != kUnset && node.day != kUnset && core::isoWeekday(answer.interval->earliest) != node.weekday)
        noteWeekday(answer);
    return answer;
}

// One of the days that a date may mean; in words also where its year is not known.
void TimeResolver::addReading(TimeAnswer& open, int stated, int month, int day) const {
    TimeAnswer ignored;
    const std::optional<int> year = stated == kUnset ? yearOf(month, day, kUnset, ignored) : std::optional(stated);
    if (year && core::isValidDate(*year, month, day))
        open.readings.push_back(core::dayInterval(core::millisOf({*year, month, day, 0, 0, 0})));
    char text[24];
    std::snprintf(text, sizeof text, "-%02d-%02d", month, day);
    open.readingsText +=
        (open.readingsText.empty() ? "; either " : " or ") + (stated == kUnset ? "XXXX" : yearText(stated)) + text;
}

// A weekday beside 03/04/2023 (or 03/04, where its year is settled) can tell which reading is meant.
bool TimeResolver::weekdaySettles(TimeNode& node) const {
    constexpr Millis kNear = 60 * core::kDay; // a weekday says little about a year
    if (node.weekday == kUnset)
        return false;
    const auto fits = [&](int month, int day) {
        TimeAnswer ignored;
        const std::optional<int> year =
            node.year != kUnset ? std::optional(node.year) : yearOf(month, day, kUnset, ignored);
        return year && core::isValidDate(*year, month, day) &&
               core::isoWeekday(core::millisOf({*year, month, day, 0, 0, 0})) == node.weekday &&
               (node.year != kUnset ||
                std::abs(core::millisOf({*year, month, day, 0, 0, 0}) - m_context.today.value_or(0)) < kNear);
    };
    const bool first = fits(node.month, node.day);
    const bool second = fits(node.otherMonth, node.otherDay);
    if (first == second)
        return false;
    if (second) {
        std::swap(node.month, node.otherMonth);
        std::swap(node.day, node.otherDay);
    }
    return true;
}

TimeAnswer TimeResolver::yearlessDate(const TimeNode& node) const {
    TimeAnswer answer;
    if (node.month == kUnset && node.weekday != kUnset && node.day != kUnset) { // "Monday the 21st"
        TimeNode plain = node;
        plain.op = TimeOp::DayOfMonth;
        return dayOfMonth(plain);
    }
    const auto year = yearOf(node.month, node.day, node.weekday, answer);
    if (!year) {
        char buffer[24];
        if (node.day == kUnset)
            std::snprintf(buffer, sizeof buffer, "XXXX-%02d", node.month);
        else
            std::snprintf(buffer, sizeof buffer, "XXXX-%02d-%02d", node.month, node.day);
        answer.timex = buffer;
        answer.granularity = node.day == kUnset ? Granularity::Month : Granularity::Day;
        answer.basis.push_back("the year is not stated");
        return answer;
    }
    if (node.day != kUnset && !core::isValidDate(*year, node.month, node.day)) {
        answer.basis.push_back("no such day");
        return answer;
    }
    TimeAnswer found = node.day == kUnset ? monthAnswer(*year, node.month)
                                          : dayAnswer(core::millisOf({*year, node.month, node.day, 0, 0, 0}));
    found.basis.push_back("explicit");
    carry(found, answer);
    found.anchored = true;
    if (node.weekday != kUnset && core::isoWeekday(found.interval->earliest) != node.weekday)
        noteWeekday(found);
    return found;
}

namespace {

// Nearest of the years around an anchor; what lies after the anchor counts `ahead` times as far.
int nearestYear(int month, int day, Millis anchor, double ahead, double behind) {
    const int around = yearOfMillis(anchor);
    int best = around;
    double least = 1e18;
    for (int year = around - 1; year <= around + 1; ++year) {
        const int inMonth = day == kUnset ? 15 : day;
        if (!core::isValidDate(year, month, inMonth))
            continue;
        double distance = static_cast<double>(core::millisOf({year, month, inMonth, 0, 0, 0}) - anchor);
        if (day == kUnset && std::abs(distance) < 17.0 * core::kDay)
            distance = 0; // the month that holds the anchor
        const double cost = distance > 0 ? distance * ahead : -distance * behind;
        if (cost < least) {
            least = cost;
            best = year;
        }
    }
    return best;
}

} // namespace

std::optional<int> TimeResolver::yearOf(int month, int day, int weekday, TimeAnswer& answer) const {
    const TimeContext& c = m_context;
    if (c.repeatedYear && day != kUnset) {
        answer.basis.push_back(kYearRepeated);
        return c.repeatedYear;
    }
    if (c.yearSource) {
        answer.basis.push_back(kYearFromText);
        const TimeMention& source = *c.yearSource;
        if (source.granularity == Granularity::Year &&
            source.interval.latest - source.interval.earliest < 400 * core::kDay)
            return yearOfMillis(source.interval.earliest);
        return nearestYear(month, day, source.interval.earliest, 1.0, 1.2);
    }
    if (!c.today) {
        if (!c.year)
            return std::nullopt;
        answer.basis.push_back(kYearFromWriting);
        return c.year;
    }
    answer.basis.push_back(kYearFromWriting);
    // A near day wins against the tense of the words around it, a far one does not.
    const double ahead = c.tense == Tense::Future ? 1.0 : c.tense == Tense::Past ? 6.0 : 2.0;
    const double behind = c.tense == Tense::Future ? (day == kUnset ? 24.0 : 6.0) : 1.0;
    int year = nearestYear(month, day, *c.today, ahead, behind);
    const bool near = day != kUnset && core::isValidDate(year, month, day) &&
                      std::abs(core::millisOf({year, month, day, 0, 0, 0}) - *c.today) < 45 * core::kDay;
    if (weekday != kUnset && day != kUnset && !near) { // the weekday knows better where it fits one year only
        for (const int other : {year, year - 1, year + 1}) {
            if (core::isValidDate(other, month, day) &&
                core::isoWeekday(core::millisOf({other, month, day, 0, 0, 0})) == weekday) {
                year = other;
                break;
            }
        }
    }
    for (int back = 0; back < 4 && day != kUnset && !core::isValidDate(year, month, day); ++back) // 29 February
        --year;
    return year;
}

TimeAnswer TimeResolver::clock(
    const TimeNode& node, const std::optional<Millis>& day, const TimeAnswer* dayAnswer) const {
    TimeAnswer answer;
    answer.clock = true;
    const bool hourOnly = node.minute == kUnset && node.rule != "clock.moment";
    answer.granularity = hourOnly ? Granularity::Hour : Granularity::Minute;
    int hour = hourOf(node);
    const int minute = node.minute == kUnset ? 0 : node.minute;
    std::string zone = node.zone;
    if (zone == "local") {
        answer.zoneRefused = true;
        zone.clear();
    } else if (zone.empty()) {
        zone = m_context.zone;
        if (!zone.empty())
            answer.basis.push_back(m_context.zoneByHand ? kZoneByHand : "zone from the text before");
    } else {
        answer.basis.push_back(kZoneStated);
    }
    answer.zone = zone;
    if (dayAnswer)
        carry(answer, *dayAnswer);
    if (!day) {
        answer.timex = "XXXX-XX-XX" + clockText(hour, node.minute, node.second);
        answer.basis.push_back("the day is not stated");
        return answer;
    }
    if (!dayAnswer) {
        answer.basis.push_back(m_context.dayBasis);
        answer.anchored = true;
    }
    // "at 14:05 …, and by quarter to four": the half of the day goes on.
    const bool spoken = node.half != HalfDay::Am && node.half != HalfDay::Pm &&
                        (node.rule == "clock.past-to" || node.rule == "clock.words");
    if (spoken && m_context.clockBefore && hour < 12 && *day == startOfDay(m_context.clockBefore->interval.earliest)) {
        const core::CivilTime before = core::civilOf(m_context.clockBefore->interval.earliest);
        hour += before.hour >= 12 && hour + 12 > before.hour ? 12 : 0;
    }
    Millis start = *day + hour * core::kHour + minute * core::kMinute;
    if (node.b && !node.b->zone.empty()) { // "10 am (0800 GMT)": the difference is the zone
        const Millis other =
            *day + hourOf(*node.b) * core::kHour + (node.b->minute == kUnset ? 0 : node.b->minute) * core::kMinute;
        Millis difference = start - other;
        difference -= difference > 14 * core::kHour ? core::kDay : difference < -12 * core::kHour ? -core::kDay : 0;
        const auto base = zoneOffset(node.b->zone, other);
        const int offset = static_cast<int>(difference / core::kMinute) + base.value_or(0);
        if (base && !node.zone.empty()) {
            if (zoneOffset(node.zone, start) != offset && node.zone.find('|') == std::string::npos)
                answer.basis.push_back("the time in brackets does not fit");
        } else if (base && std::abs(difference) <= 14 * core::kHour) {
            answer.zone = offset == 0 ? "UTC" : offsetText(offset);
            answer.basis.push_back("zone from the time in brackets");
        }
    }
    answer.timex = dayText(start) + clockText(hour % 24, node.minute, node.second);
    answer.interval = core::TimeInterval{start, start + (hourOnly ? core::kHour : core::kMinute)};
    return answer;
}

TimeAnswer TimeResolver::partOfDay(
    const TimeNode& node, const std::optional<Millis>& day, const TimeAnswer* dayAnswer) const {
    TimeAnswer answer;
    answer.granularity = Granularity::PartOfDay;
    if (dayAnswer)
        carry(answer, *dayAnswer);
    if (!day) {
        answer.timex = "XXXX-XX-XXT" + node.text;
        answer.basis.push_back("the day is not stated");
        return answer;
    }
    answer.interval = core::TimeInterval{*day + node.hour * core::kHour, *day + node.hourEnd * core::kHour};
    answer.timex = dayText(*day) + "T" + node.text;
    return answer;
}

TimeAnswer TimeResolver::onDay(const TimeNode& node) const {
    const TimeAnswer on = resolve(*node.a);
    std::optional<Millis> day;
    if (on.interval)
        day = startOfDay(on.interval->earliest);
    const TimeNode& time = *node.b;
    TimeAnswer answer;
    if (time.op == TimeOp::PartOfDay) {
        answer = partOfDay(time, day, &on);
    } else if (time.op == TimeOp::Between) {
        answer = clockRange(*time.a, *time.b, day, &on);
        // "from 10 p.m. until 2 a.m. Wednesday": the day is that of the end it stands beside
        if (day && node.rule == "range-beside-date" &&
            std::ranges::find(answer.basis, kEndsNextDay) != answer.basis.end())
            answer = clockRange(*time.a, *time.b, *day - core::kDay, &on);
    } else {
        answer = clock(time, day, &on);
    }
    if (!day && on.timex.size() >= 7) { // keep what is known of the day: "XXXX-06-05T10:30"
        const std::size_t t = answer.timex.find('T');
        answer.timex = on.timex + (t == std::string::npos ? "" : answer.timex.substr(t));
    }
    return answer;
}

} // namespace analysis
