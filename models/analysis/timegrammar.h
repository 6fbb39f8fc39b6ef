// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rules that read a time expression at a token. Every rule is a function of a position that gives the tree it built and
// where it ends; the longest wins (HeidelTime's order of layers: clock times, dates, relative ones, ranges, durations,
// sets). The grammar knows nothing of the document. One thread; a bounded number of tokens per
// position.

#include "models/analysis/timetokens.h"
#include "models/analysis/timetree.h"

#include <array>
#include <cstddef>
#include <limits>

namespace analysis {

struct TimeMatch {
    TimeNodePtr node;
    std::size_t begin = 0; // tokens, half-open
    std::size_t end = 0;
    explicit operator bool() const { return node != nullptr; }
};

struct NumberMatch {
    int value = 0;
    std::size_t end = 0;
    bool words = false;
    bool vague = false;
    bool half = false; // and a half
    explicit operator bool() const { return end != 0; }
};

// What a rule gave at a position, for the last positions asked for: the rules ask each other again and again.
class TimeMemo {
public:
    template <typename Rule>
    const TimeMatch& at(std::size_t i, Rule rule) {
        Slot& slot = m_slots[i % m_slots.size()];
        if (slot.position != i) {
            TimeMatch found = rule();
            slot = {i, std::move(found)};
        }
        return slot.match;
    }

private:
    struct Slot {
        std::size_t position = std::numeric_limits<std::size_t>::max();
        TimeMatch match;
    };
    std::array<Slot, 64> m_slots;
};

class TimeGrammar {
public:
    explicit TimeGrammar(const TimeTokens& tokens)
        : m_tokens(tokens) {}

    // The longest expression that begins at i; none when there is none.
    TimeMatch expression(std::size_t i) const;

    // timedates.cpp: days and what is made of calendar fields
    TimeMatch calendarDate(std::size_t i) const;
    TimeMatch figureDate(std::size_t i) const; // timefigures.cpp
    int weekdayBefore(std::size_t& i) const;   // "Wednesday, " before a date; leaves i where there is none
    NumberMatch year(std::size_t i) const;
    const TimeTokens& tokens() const { return m_tokens; }
    // timeclocks.cpp
    TimeMatch clock(std::size_t i) const;
    TimeMatch looseClock(std::size_t i) const; // also a bare hour, where the words around make it one
    TimeMatch partOfDay(std::size_t i) const;
    // timerelatives.cpp
    TimeMatch relativeDate(std::size_t i) const;
    TimeMatch unitReference(std::size_t i) const; // "this week", "the same year"
    TimeMatch listedDay(std::size_t i) const;     // timelists.cpp: "18" of "18 and 19 June"
    TimeMatch weekday(std::size_t i) const;       // timeweekdays.cpp
    // timeperiods.cpp: seasons, quarters, decades, parts, nth
    TimeMatch period(std::size_t i) const;
    // timeshifts.cpp: durations, shifts, sets
    TimeMatch shift(std::size_t i) const;
    TimeMatch duration(std::size_t i) const;
    TimeMatch repeated(std::size_t i) const;
    // timeranges.cpp
    TimeMatch range(std::size_t i) const;
    TimeMatch thenDay(
        const TimeMatch& time) const;     // "… on Monday" after a clock time or a range of them (timepoints.cpp)
    TimeMatch point(std::size_t i) const; // a date, a clock time, or both
    TimeMatch date(std::size_t i) const;  // any date or period without a clock time

    NumberMatch number(std::size_t i) const;
    NumberMatch ordinal(std::size_t i) const;

private:
    const TimeTokens& m_tokens;
    // Only speed: a grammar is used by one thread, and gives the same with and without them.
    mutable TimeMemo m_calendarDates, m_relativeDates, m_periods, m_clocks, m_looseClocks, m_partsOfDay, m_dates,
        m_durations, m_unitReferences;
};

// A match of calendar fields; fields that make no day ("31 June") make it Invalid.
TimeMatch datedMatch(TimeNode node, std::size_t begin, std::size_t end);
// Whether the node means one day, so that a clock time can stand on it.
bool isDayLike(const TimeNode& node);
TimeMatch onDay(
    const TimeNodePtr& day, const TimeNodePtr& time, std::string_view rule, std::size_t begin, std::size_t end);
// The day that "this", "last", "that" or "the following" before a part of the day means.
TimeNodePtr dayOfPart(const TimeNode& part);
// A clock time, or a range of them, with the half of the day that a part of it settles: "8" of an evening is 20:00.
TimeNodePtr withHalves(const TimeNodePtr& time, const TimeNode& part);
// timezonewords.cpp: the zone named at i, or null
const TimeWord* zoneAt(const TimeTokens& tokens, std::size_t i, std::size_t* end = nullptr);
// An offset ("+02:00") at i into the node's zone; gives where it ends, or `none`.
std::size_t offsetAt(const TimeTokens& tokens, std::size_t i, TimeNode& node, std::size_t none);

// The longer of two.
inline const TimeMatch& longer(const TimeMatch& a, const TimeMatch& b) {
    return b && (!a || b.end > a.end) ? b : a;
}
inline TimeMatch match(TimeNode node, std::size_t begin, std::size_t end) {
    return {std::make_shared<const TimeNode>(std::move(node)), begin, end};
}

} // namespace analysis
