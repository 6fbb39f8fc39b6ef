// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/calendar.h"

#include <chrono>

namespace core {
namespace {

namespace ch = std::chrono;

ch::sys_days dayOf(Millis at) {
    return ch::floor<ch::days>(ch::sys_time<ch::milliseconds>(ch::milliseconds(at)));
}

Millis millisOf(ch::sys_days day) {
    return ch::duration_cast<ch::milliseconds>(day.time_since_epoch()).count();
}

ch::sys_days daysOf(int year, int month, int day) {
    return ch::sys_days(ch::year(year) / month / day);
}

} // namespace

Millis millisOf(const CivilTime& civil) {
    return millisOf(daysOf(civil.year, civil.month, civil.day)) + civil.hour * kHour + civil.minute * kMinute +
           civil.second * kSecond;
}

CivilTime civilOf(Millis at) {
    const ch::sys_days day = dayOf(at);
    const ch::year_month_day date(day);
    const Millis rest = at - millisOf(day);
    CivilTime civil;
    civil.year = static_cast<int>(date.year());
    civil.month = static_cast<int>(static_cast<unsigned>(date.month()));
    civil.day = static_cast<int>(static_cast<unsigned>(date.day()));
    civil.hour = static_cast<int>(rest / kHour);
    civil.minute = static_cast<int>(rest % kHour / kMinute);
    civil.second = static_cast<int>(rest % kMinute / kSecond);
    return civil;
}

bool isValidDate(int year, int month, int day) {
    return year >= -9999 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

int daysInMonth(int year, int month) {
    const ch::year_month_day_last last(ch::year(year) / ch::month(static_cast<unsigned>(month)) / ch::last);
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

int isoWeekday(Millis at) {
    return static_cast<int>(ch::weekday(dayOf(at)).iso_encoding());
}

TimeInterval dayInterval(Millis at) {
    const Millis start = millisOf(dayOf(at));
    return {start, start + kDay};
}

TimeInterval monthInterval(int year, int month) {
    const Millis start = millisOf(daysOf(year, month, 1));
    return {start, start + daysInMonth(year, month) * kDay};
}

TimeInterval yearInterval(int year) {
    return {millisOf(daysOf(year, 1, 1)), millisOf(daysOf(year + 1, 1, 1))};
}

TimeInterval isoWeekInterval(Millis at) {
    const Millis monday = millisOf(dayOf(at)) - (isoWeekday(at) - 1) * kDay;
    return {monday, monday + 7 * kDay};
}

} // namespace core
