// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Civil dates to milliseconds and back (proleptic Gregorian, no zones), over std::chrono. Years -9999 to 9999.

#include "models/core/time.h"

#include <optional>

namespace core {

struct CivilTime {
    int year = 1970;
    int month = 1; // 1-12
    int day = 1;   // 1-31
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool operator==(const CivilTime&) const = default;
};

Millis millisOf(const CivilTime& civil); // fields must be in range
CivilTime civilOf(Millis at);
bool isValidDate(int year, int month, int day);
int daysInMonth(int year, int month);
int isoWeekday(Millis at);           // 1 = Monday
TimeInterval dayInterval(Millis at); // the civil day that holds it
TimeInterval monthInterval(int year, int month);
TimeInterval yearInterval(int year);
TimeInterval isoWeekInterval(Millis at); // Monday to Monday

} // namespace core
