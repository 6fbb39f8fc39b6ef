// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what an expression says (timetree.h) and what is known around it (TimeContext) to an interval in civil time.
// What the context does not settle stays open and keeps its TIMEX3 value as far as it is known. Pure; any thread.

#include "models/analysis/timetree.h"
#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

enum class Tense : std::uint8_t { Open, Past, Future };
enum class DayMonthOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

// A value in the making; times are civil (the source's own clock) until a zone is applied.
struct TimeAnswer {
    std::optional<core::TimeInterval> interval;
    core::Granularity granularity = core::Granularity::Day;
    std::string timex;
    std::vector<std::string_view> basis; // literals
    std::string zone;                    // of a clock time; empty: none stated
    bool approximate = false;
    bool clock = false;                       // has a time of day
    bool anchored = false;                    // needed the publication date or an earlier mention
    bool zoneRefused = false;                 // "local time"
    std::vector<core::TimeInterval> readings; // of a date that can be read in several ways
    std::string readingsText;                 // the same in words
    bool weekdayDiffers = false;              // the weekday does not fit the date
};

// An expression that has been resolved before, as an anchor.
struct TimeMention {
    core::TimeInterval interval;
    core::Granularity granularity = core::Granularity::Day;
    std::string zone;
    bool clock = false;
    std::int32_t index = -1; // of the expression
};

struct TimeContext {
    std::optional<core::Millis> today;      // the day of writing, civil midnight
    std::optional<core::Millis> now;        // where the writing is known to the minute
    std::optional<int> year;                // of writing, where no more is known
    std::optional<TimeMention> day;         // what a bare clock time or part of the day belongs to
    std::string_view dayBasis;              // where `day` comes from
    std::optional<TimeMention> spokenOf;    // the last mention, for "that day", "two days later"
    std::optional<TimeMention> spokenClock; // the last clock time in the paragraph, for "an hour later"
    std::optional<TimeMention>
        clockBefore;                  // the last clock time here or a paragraph before: its half of the day goes on
    std::optional<TimeMention> onset; // when what the text tells of began, for "two hours after the outage"
    std::optional<TimeMention> yearSource; // a mention that lends its year to "June 5"
    std::optional<int> repeatedYear;       // the year that the text itself gives this month and day elsewhere
    bool narrative = false;                // history told long after: the text's own dates are the anchors
    Tense tense = Tense::Open;
    DayMonthOrder order = DayMonthOrder::Unknown;
    std::string zone;        // inherited by clock times that state none; empty: none
    bool zoneByHand = false; // the analyst's
};

class TimeResolver {
public:
    explicit TimeResolver(const TimeContext& context)
        : m_context(context) {}

    TimeAnswer resolve(const TimeNode& node) const;

private:
    // timeresolver.cpp
    TimeAnswer date(const TimeNode& node) const;
    TimeAnswer yearlessDate(const TimeNode& node) const;
    bool weekdaySettles(TimeNode& node) const;
    void addReading(TimeAnswer& open, int stated, int month, int day) const;
    TimeAnswer clock(const TimeNode& node, const std::optional<core::Millis>& day, const TimeAnswer* dayAnswer) const;
    TimeAnswer partOfDay(
        const TimeNode& node, const std::optional<core::Millis>& day, const TimeAnswer* dayAnswer) const;
    TimeAnswer onDay(const TimeNode& node) const;
    TimeAnswer between(const TimeNode& node) const;
    TimeAnswer now(bool asEnd) const;
    TimeAnswer lasting(const TimeNode& node) const;
    TimeAnswer clockRange(
        const TimeNode& a, const TimeNode& b, const std::optional<core::Millis>& day,
        const TimeAnswer* dayAnswer) const;
    // timerelativeresolver.cpp
    TimeAnswer weekday(const TimeNode& node) const;
    TimeAnswer day(const TimeNode& node) const;
    TimeAnswer unit(const TimeNode& node) const;
    TimeAnswer severalUnits(const TimeNode& node, int step) const;
    TimeAnswer month(const TimeNode& node) const;
    TimeAnswer shift(const TimeNode& node) const;
    TimeAnswer dayOfMonth(const TimeNode& node) const;
    TimeAnswer loosePart(const TimeNode& node) const;
    std::optional<core::Millis> dayFor(const TimeNode& node, TimeAnswer& answer) const;
    // timeperiodresolver.cpp
    TimeAnswer season(const TimeNode& node) const;
    TimeAnswer quarter(const TimeNode& node) const;
    TimeAnswer decade(const TimeNode& node) const;
    TimeAnswer century(const TimeNode& node) const;
    TimeAnswer weekNumber(const TimeNode& node) const;
    TimeAnswer weekOf(const TimeNode& node) const;
    TimeAnswer holiday(const TimeNode& node) const;
    TimeAnswer part(const TimeNode& node) const;
    TimeAnswer bounded(const TimeNode& node, TimeAnswer answer) const;
    TimeAnswer nth(const TimeNode& node) const;

    // The year of a month (and day) that states none; nothing when nothing settles it.
    std::optional<int> yearOf(int month, int day, int weekday, TimeAnswer& answer) const;
    std::optional<int> yearFromReference(const TimeNode& node, TimeAnswer& answer) const;
    std::optional<TimeMention> spokenOf(core::Granularity atMost) const;

    const TimeContext& m_context;
};

// timeformat.cpp: answers of one calendar unit, with their TIMEX3 values
TimeAnswer dayAnswer(core::Millis day);
TimeAnswer monthAnswer(int year, int month);
TimeAnswer yearAnswer(int year);
TimeAnswer weekAnswer(core::Millis day);
TimeAnswer weekendAnswer(core::Millis day); // of the ISO week that holds the day
std::string dayText(core::Millis day);
std::string monthText(int year, int month);
std::string yearText(int year);
std::string clockText(int hour, int minute, int second);
int yearOfMillis(core::Millis at);
core::Millis startOfDay(core::Millis at);
core::Millis addMonths(core::Millis at, int months); // the day is kept as far as the month allows
// The day on which a holiday rule falls in a year; nothing for a rule that is not understood.
std::optional<core::Millis> holidayIn(std::string_view rule, int year);

} // namespace analysis
