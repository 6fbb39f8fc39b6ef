// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines at the top of an article that are no article: bylines and date lines. Shapes of words decide, with labels,
// roles and date words from the lexicon. Pure; any thread.

#include "models/core/time.h"
#include "models/reading/readinglexicon.h"

#include <optional>
#include <string>
#include <string_view>

namespace reading {

// "Gwen Tashima and Eduardo Prat": one to four names of two to four capitalised words.
bool looksLikeNames(std::string_view text, const ReadingLexicon& lexicon);
// Every word begins as in a name: "Harbour Gazette", not "Depot closed".
bool isCapitalised(std::string_view line, const ReadingLexicon& lexicon);
// Nothing in it but a date, with labels, weekday, time and zone: "Posted Wed 8 Nov 2023 at 5:20pm".
bool isDateLine(std::string_view text, const ReadingLexicon& lexicon);
// Four digits, alone, in it or at its end.
bool holdsYear(std::string_view text);
bool endsWithYear(std::string_view text);
// "3 May 2021" of "3 May 2021. Item 11": up to the first year; empty without one.
std::string untilYear(std::string_view text);
// "4 p.m.", "11.32 BST", "1400 UTC", "16:05"
bool holdsClock(std::string_view text);
// Names a month, or is written in numbers as a date.
bool holdsDate(std::string_view text, const ReadingLexicon& lexicon);
// Where the date in a line begins: at its label, weekday, month or number; npos when there is none.
std::size_t dateIn(std::string_view line, const ReadingLexicon& lexicon);

struct Byline {
    std::string author;    // names separated by ", "
    std::string dateText;  // the part of the line with dates; empty when there is none
    std::string agency;    // the organisation named after the author
    bool labelled = false; // began with "by"
};
std::optional<Byline> parseByline(std::string_view line, const ReadingLexicon& lexicon);

// A line's dates: the first publication and, where a label says so, the later version.
struct StatedDates {
    std::string published;
    std::string modified;
    std::string modifiedClock; // a time of day alone: "8:20 p.m."
};
StatedDates statedDates(std::string_view line, const ReadingLexicon& lexicon);

// A date in any form that is read: ISO 8601 with the variations of page metadata, or words.
std::optional<core::TimeValue> parseDate(std::string_view text, const analysis::Lexicon& lexicon);

// A time of day ("8:20 p.m. ET") on the day of `day` in its own zone, or some days later.
std::optional<core::TimeValue> clockOn(
    const core::TimeValue& day, std::string_view clock, int daysLater, const analysis::Lexicon& lexicon);

// The later version that a line states, given its publication; a bare time of day is one of the same day.
std::optional<core::TimeValue> modifiedOf(
    const StatedDates& dates, const std::optional<core::TimeValue>& published, const analysis::Lexicon& lexicon);

} // namespace reading
