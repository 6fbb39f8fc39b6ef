// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One pass over a document's expressions in reading order: each is given the anchors that stand before it (sentence,
// paragraph, section, dated part, day of writing), resolved, put into UTC where its zone is known, and becomes an
// anchor itself. A pure function of the document: with another publication date the same walk gives other values. One
// use.

#include "models/analysis/timecontext.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace analysis {

inline constexpr std::string_view kNoTime = "none"; // core::TimeReading::value of words that are no time

class TimeWalk {
public:
    TimeWalk(const core::Document& document, const TimeLexicon& lexicon);

    std::vector<core::TimeExpression> run();

private:
    // A resolved mention and where it stood.
    struct Mention {
        TimeMention time;
        std::size_t index = 0; // of the expression
        std::size_t sentence = 0;
        std::size_t paragraph = 0;
        std::size_t section = 0;
        bool explicitYear = false;
        bool reporting = false; // the day of words
    };

    void enter(const FoundTime& found, std::size_t index);
    TimeContext contextFor(std::size_t index);
    void setDay(TimeContext& context, std::size_t index);
    bool isOfOtherPeriod(const FoundTime& found) const;
    static bool isEarlier(const FoundTime& found);
    bool goesOnFromClock(const FoundTime& found) const;
    void setZone(TimeContext& context, const FoundTime& found) const;
    void setYear(TimeContext& context, std::size_t index) const;
    std::optional<Mention> dayAhead(std::size_t index) const;
    void rollOver(TimeContext& context, std::size_t index);
    void remember(const FoundTime& found, std::size_t index, const TimeAnswer& answer);
    void rememberOnset(const FoundTime& found, const Mention& mention);
    void rememberDay(const FoundTime& found, const Mention& mention);
    bool speaksOfEarlierDay(const FoundTime& found, const Mention& mention) const;
    bool farFromStory(const TimeNode& node) const;
    const core::TimeReading* readingOf(const FoundTime& found) const;
    TimeAnswer answerFor(std::size_t index, core::TimeTrace& trace);
    void traceAnchor(const TimeContext& context, const TimeAnswer& answer, core::TimeTrace& trace) const;
    core::TimeTrace traceOf(const FoundTime& found, const TimeContext& context, const TimeAnswer& answer) const;
    bool isAfterPublication(const FoundTime& found, const TimeAnswer& answer) const;
    core::TimeExpression finish(const FoundTime& found, TimeAnswer answer, core::TimeTrace trace) const;
    const Writing& writing() const;
    bool logAscends(std::size_t section);
    std::size_t undatedEntries();
    void countLogs();
    const std::string& chosenZone(const std::string& candidates);

    const core::Document& m_document;
    const TimeLexicon& m_lexicon;
    TimeTokens m_tokens;
    std::vector<FoundTime> m_found;
    TimeSurroundings m_around;

    std::size_t m_part = static_cast<std::size_t>(-1);
    std::size_t m_section = 0;
    std::optional<Mention> m_last;      // any granularity
    std::optional<Mention> m_lastDay;   // a day, wherever it stood
    std::optional<Mention> m_mainDay;   // the first day that tells of the events
    std::optional<Mention> m_focus;     // the day the telling is at
    std::optional<Mention> m_toldFocus; // the writer's own, while somebody quoted tells of another day
    std::size_t m_openParagraph = static_cast<std::size_t>(-1); // its last day is one that nothing settles
    std::optional<Mention> m_lastClock;
    std::optional<Mention> m_onset;    // when what is told of began
    bool m_onsetsDiffer = false;       // several things began: which one does "after the outage" mean?
    bool m_clocksDiffer = false;       // the last two stood in one sentence: which one does "later" mean?
    std::map<std::size_t, int> m_logs; // section → steps forward less steps back of its log
    std::map<std::string, std::string> m_chosenZones;             // candidates → the one taken in this document
    std::optional<std::size_t> m_undatedEntries;                  // see undatedEntries()
    std::optional<Mention> m_logClock;                            // the last entry of a log
    std::size_t m_earlierSentence = static_cast<std::size_t>(-1); // tells of what was before
    bool m_dayOpen = false;          // an undated document told of a day that nothing settles
    std::map<int, int> m_fullBefore; // month * 32 + day → the year given for it so far
    std::string m_paragraphZone;
    std::size_t m_zoneParagraph = static_cast<std::size_t>(-1);
    std::string m_sectionZone;
};

} // namespace analysis
