// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of one calendar unit and their TIMEX3 values; holidays.
#include "models/analysis/timeresolver.h"

#include "models/core/calendar.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace analysis {

using core::Granularity;
using core::Millis;

std::string yearText(int year) {
    char buffer[16];
    if (year < 1)
        std::snprintf(buffer, sizeof buffer, "BC%04d", 1 - year);
    else
        std::snprintf(buffer, sizeof buffer, "%04d", year);
    return buffer;
}

std::string monthText(int year, int month) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "-%02d", month);
    return yearText(year) + buffer;
}

std::string dayText(Millis day) {
    const core::CivilTime civil = core::civilOf(day);
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "-%02d", civil.day);
    return monthText(civil.year, civil.month) + buffer;
}

std::string clockText(int hour, int minute, int second) {
    char buffer[32];
    if (second > 0) // kUnset is below
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", hour, minute, second);
    else
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d", hour, minute == kUnset ? 0 : minute);
    return buffer;
}

int yearOfMillis(Millis at) {
    return core::civilOf(at).year;
}

Millis startOfDay(Millis at) {
    return core::dayInterval(at).earliest;
}

Millis addMonths(Millis at, int months) {
    core::CivilTime civil = core::civilOf(at);
    const int total = civil.year * 12 + civil.month - 1 + months;
    civil.year = total >= 0 ? total / 12 : (total - 11) / 12;
    civil.month = total - civil.year * 12 + 1;
    civil.day = std::min(civil.day, core::daysInMonth(civil.year, civil.month));
    return core::millisOf(civil);
}

TimeAnswer dayAnswer(Millis day) {
    TimeAnswer answer;
    answer.interval = core::dayInterval(day);
    answer.granularity = Granularity::Day;
    answer.timex = dayText(day);
    return answer;
}

TimeAnswer monthAnswer(int year, int month) {
    TimeAnswer answer;
    answer.interval = core::monthInterval(year, month);
    answer.granularity = Granularity::Month;
    answer.timex = monthText(year, month);
    return answer;
}

TimeAnswer yearAnswer(int year) {
    TimeAnswer answer;
    answer.interval = core::yearInterval(year);
    answer.granularity = Granularity::Year;
    answer.timex = yearText(year);
    return answer;
}

TimeAnswer weekAnswer(Millis day) {
    TimeAnswer answer;
    answer.interval = core::isoWeekInterval(day);
    answer.granularity = Granularity::Week;
    const Millis thursday = answer.interval->earliest + 3 * core::kDay;
    const int year = yearOfMillis(thursday);
    const auto week = (thursday - core::yearInterval(year).earliest) / (7 * core::kDay) + 1;
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "-W%02d", static_cast<int>(week));
    answer.timex = yearText(year) + buffer;
    return answer;
}

TimeAnswer weekendAnswer(Millis day) {
    TimeAnswer answer = weekAnswer(day);
    answer.interval->earliest += 5 * core::kDay;
    answer.granularity = Granularity::Day;
    answer.timex += "-WE";
    return answer;
}

namespace {

// Gregorian Easter after the anonymous algorithm (Meeus, Jones, Butcher).
Millis easter(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return core::millisOf({year, month, day, 0, 0, 0});
}

std::vector<int> integers(std::string_view text) {
    std::vector<int> found;
    for (const std::string_view part : core::split(text, ' ')) {
        int value = 0;
        const std::size_t skip = part.starts_with('+') ? 1 : 0;
        if (std::from_chars(part.data() + skip, part.data() + part.size(), value).ec == std::errc())
            found.push_back(value);
    }
    return found;
}

Millis nthWeekday(int n, int year, int month, int weekday) {
    const core::TimeInterval span = core::monthInterval(year, month);
    if (n < 0) {
        const Millis last = span.latest - core::kDay;
        return last - ((core::isoWeekday(last) - weekday + 7) % 7) * core::kDay;
    }
    return span.earliest + ((weekday - core::isoWeekday(span.earliest) + 7) % 7 + 7 * (n - 1)) * core::kDay;
}

} // namespace

namespace {

// Day of the tabular Islamic calendar (civil epoch, Reingold and Dershowitz, "Calendrical Calculations", 2018, ch. 7)
// that falls in a Gregorian year; the first, where two do. What is observed may differ by a day.
std::optional<Millis> islamicDay(int year, int month, int day) {
    constexpr int kEpoch = -492148; // days from 1970 to 16 July 622 (Julian)
    if (month < 1 || month > 12 || day < 1 || day > 30)
        return std::nullopt;
    const int about = (year - 622) * 33 / 32;
    for (int islamic = about - 1; islamic <= about + 2; ++islamic) {
        const int days =
            kEpoch + (islamic - 1) * 354 + (3 + 11 * islamic) / 30 + 29 * (month - 1) + month / 2 + day - 1;
        const Millis at = days * core::kDay;
        if (yearOfMillis(at) == year)
            return at;
    }
    return std::nullopt;
}

} // namespace

std::optional<Millis> holidayIn(std::string_view rule, int year) {
    if (year < 1583 || year > 3000)
        return std::nullopt;
    if (rule.starts_with("easter")) {
        const std::vector<int> days = integers(rule.substr(6));
        return days.empty() ? std::nullopt : std::optional(easter(year) + days[0] * core::kDay);
    }
    if (rule.starts_with("islamic ")) {
        const std::vector<int> v = integers(rule.substr(8));
        return v.size() == 2 ? islamicDay(year, v[0], v[1]) : std::nullopt;
    }
    if (rule.starts_with("after ")) { // the weekday after the first of another weekday: "after month weekday weekday"
        const std::vector<int> v = integers(rule.substr(6));
        if (v.size() != 3)
            return std::nullopt;
        return nthWeekday(1, year, v[0], v[1]) + ((v[2] - v[1] + 7) % 7) * core::kDay;
    }
    if (const std::size_t dash = rule.find('-'); dash != std::string_view::npos && dash > 0) {
        const std::vector<int> month = integers(rule.substr(0, dash));
        const std::vector<int> day = integers(rule.substr(dash + 1));
        if (month.empty() || day.empty() || !core::isValidDate(year, month[0], day[0]))
            return std::nullopt;
        return core::millisOf({year, month[0], day[0], 0, 0, 0});
    }
    const std::vector<int> v = integers(rule);
    if (v.size() < 3)
        return std::nullopt;
    return nthWeekday(v[0], year, v[1], v[2]) + (v.size() > 3 ? v[3] : 0) * core::kDay;
}

} // namespace analysis
