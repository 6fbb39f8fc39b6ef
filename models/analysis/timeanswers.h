// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pieces that the resolvers share: answers that stay open, answers that lean on an anchor, and calendar units around a
// moment. Pure; any thread.

#include "models/analysis/timeresolver.h"

namespace analysis {

inline constexpr std::string_view kBefore = "weekday before the publication date";
inline constexpr std::string_view kOn = "weekday of the publication date";
inline constexpr std::string_view kAfter = "weekday after the publication date";
inline constexpr std::string_view kFromWriting = "from the publication date";
inline constexpr std::string_view kFromOnset = "from the beginning that the text gives";
inline constexpr std::string_view kFromMention = "from a time earlier in the text";

inline constexpr std::string_view kYearFromWriting = "year from the publication date";
inline constexpr std::string_view kYearFromText = "year from a date in the text";
inline constexpr std::string_view kYearRepeated = "year from the same date in the text";

inline constexpr std::string_view kDayOfWriting = "day of the publication date";
inline constexpr std::string_view kDayOfTitle = "day named in the title";
inline constexpr std::string_view kZoneStated = "zone stated";
inline constexpr std::string_view kZoneByHand = "zone set by hand";

inline constexpr std::string_view kEndsNextDay = "ends on the next day";

TimeAnswer openAnswer(std::string timex, core::Granularity granularity, std::string_view why);
TimeAnswer anchored(TimeAnswer answer, std::string_view why);
// What one answer takes over from another that it leans on.
void carry(TimeAnswer& to, const TimeAnswer& from);
// Hour of a 24-hour clock; a twelve without a half of the day is noon.
int hourOf(const TimeNode& node);
// The unit that holds a moment, moved by a number of units.
TimeAnswer unitAt(TimeUnit unit, core::Millis at, int move);
// A moment moved by a length of time ("two weeks and three days"); timeshiftresolver.cpp.
core::Millis movedBy(const TimeNode& length, core::Millis at);
std::string openTimex(TimeUnit unit);
std::string lengthTimex(const TimeNode& node); // of a length of time: "P2W", "PT1H30M"
core::Granularity granularityOfUnit(TimeUnit unit);

} // namespace analysis
