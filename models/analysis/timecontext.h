// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a document as a whole says about its times, found before any expression is resolved: sentences, paragraphs and
// sections, the day of writing of the document and of its dated parts, zones stated for all, the order of day and
// month, whether it is history told long after. Pure; any thread.

#include "models/analysis/timefilters.h"
#include "models/analysis/timeresolver.h"
#include "models/core/document.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace analysis {

// A length of time, a repetition or a vague word: nothing with a place on the axis.
inline bool isLength(const TimeNode& node) {
    return node.op == TimeOp::Duration || node.op == TimeOp::Set || node.op == TimeOp::Vague;
}

bool hasOwnDay(const TimeNode& node); // no bare clock time or part of the day, no length
bool statesYear(const TimeNode& node);
const TimeNode* dateIn(const TimeNode& node); // its calendar date; nullptr: none

struct FoundTime {
    TimeMatch match;
    core::Span span;
    std::size_t sentence = 0;
    std::size_t line = 0;
    std::size_t paragraph = 0;
    std::size_t section = 0;
    bool opensLine = false;     // first words of its line: an entry of a log
    bool opensSentence = false; // but for "In the": what the sentence tells of happened then
    bool aloneInLine = false;   // a line that is a date or time and little else
    bool inHeading = false;
    bool since = false;      // "since 1989": far background
    bool pluperfect = false; // "had been patched the evening before"
    bool onset = false;      // "began at 10:15"
    bool update = false;     // "Update, 18:40": a label of the writing
    bool quoted = false;     // inside somebody's quoted words
    bool byline = false;     // the day of writing, in a line that says who wrote
    bool reporting = false;  // the day of words, not of what happened
    Tense tense = Tense::Open;
};

// The day of writing, as the publisher's calendar had it.
struct Writing {
    std::optional<core::Millis> today;
    std::optional<core::Millis> now;
    std::optional<int> year;
    std::string zone; // "UTC" or an offset, where the moment was given in one
};

struct TimeSurroundings {
    Writing document;
    std::vector<Writing> parts;                      // as many as Document::parts
    std::string zone;                                // stated for all times; empty: none
    std::map<std::size_t, std::string> sectionZones; // "Time (UTC)" over a table
    DayMonthOrder order = DayMonthOrder::Unknown;
    bool narrative = false;
    std::map<int, std::optional<int>> fullDates; // month * 32 + day → the one year given for it
};

Writing writingOf(const core::TimeValue& value);
std::vector<FoundTime> findExpressions(const core::Document& document, const TimeTokens& tokens);
TimeSurroundings surroundingsOf(
    const core::Document& document, const TimeTokens& tokens, const std::vector<FoundTime>& found,
    const TimeLexicon& lexicon);

// One of the zones that letters like "CST" stand for, by what the document speaks of; the first where nothing speaks
// for another, none where the lexicon begins with "?".
std::string chooseZone(
    const std::string& candidates, const core::Document& document, const TimeTokens& tokens,
    const TimeLexicon& lexicon);

} // namespace analysis
