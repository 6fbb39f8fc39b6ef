// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a time expression says, before anything is known of the document: a small tree of operators (after SCATE:
// Bethard and Parker, "A semantically compositional annotation scheme for time normalization", 2016). The grammar makes
// it, the resolver reads it. Immutable values; any thread.

#include "models/analysis/timelexicon.h"

#include <memory>
#include <string>
#include <string_view>

namespace analysis {

inline constexpr int kUnset = -100000;

enum class TimeOp : std::uint8_t {
    Date,       // year, month, day, weekday as far as stated
    Weekday,    // weekday by reference ("Friday", "last Friday")
    Day,        // amount days from the day of writing ("yesterday")
    Unit,       // reference + unit ("this week", "last year", "the same day"); a = what it refers to, if stated
    Month,      // month by reference ("last October")
    Season,     // month = first month, code; year or reference
    Quarter,    // amount = 1-4 of year (a), half = 1-2 with unit Season
    WeekNumber, // amount of year
    WeekOf,     // the week that holds a
    Decade,     // year = first year
    Century,    // amount
    Holiday,    // text = rule; year or reference
    Part,       // modifier of a
    Nth,        // amount-th unit or weekday in a; -1 the last
    Shift,      // amount units after (or before, if negative) a; a null: reference says what from
    DayOfMonth, // day
    Clock,      // hour, minute, second, half, zone
    PartOfDay,  // hour to hourEnd, code
    OnDay,      // b (clock or part of day) on a
    Between,    // a to b
    Duration,   // text = TIMEX3 period
    Set,        // text = TIMEX3
    Vague,      // text = TIMEX3
    Invalid,    // a date that does not exist ("31 June")
};

struct TimeNode;
using TimeNodePtr = std::shared_ptr<const TimeNode>;

struct TimeNode {
    TimeOp op = TimeOp::Date;
    std::string_view rule; // a literal
    int year = kUnset;     // astronomical: 0 is 1 BC
    int month = kUnset;
    int day = kUnset;
    int weekday = kUnset;
    int otherMonth = kUnset; // "03/04": the other reading
    int otherDay = kUnset;
    int hour = kUnset;
    int minute = kUnset;
    int second = kUnset;
    int hourEnd = kUnset;
    int amount = 0;
    HalfDay half = HalfDay::Unknown;
    TimeUnit unit = TimeUnit::Day;
    TimeReference reference = TimeReference::None;
    TimeModifier modifier = TimeModifier::None;
    bool approximate = false;
    bool vagueAmount = false;
    bool twoDigitYear = false;
    bool definite = false; // an article or a demonstrative stood before it
    std::string text;
    std::string zone; // as in the lexicon; empty: none stated
    TimeNodePtr a;
    TimeNodePtr b;
};

} // namespace analysis
