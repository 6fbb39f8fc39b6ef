// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time from reader to PDF is one type (design §6): a half-open interval [earliest, latest) with a granularity and a
// basis. Units: milliseconds since 1970-01-01T00:00 in the proleptic Gregorian calendar, in UTC where the zone is known
// and in the source's local time where it is not (ZoneState). Without an interval a value is unresolved and keeps what
// is known in `timex` (TIMEX3, ISO-TimeML, e.g. "XXXX-06"). Pure values; any thread.

#include "models/core/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using Millis = std::int64_t;

inline constexpr Millis kSecond = 1000;
inline constexpr Millis kMinute = 60 * kSecond;
inline constexpr Millis kHour = 60 * kMinute;
inline constexpr Millis kDay = 24 * kHour;

enum class Granularity : std::uint8_t { Minute, Hour, PartOfDay, Day, Week, PartOfMonth, Month, Season, Year };
std::string_view name(Granularity granularity); // the contract's strings: "part_of_day", ...
std::optional<Granularity> granularityOf(std::string_view name);

enum class ZoneState : std::uint8_t {
    Local, // not stated: the milliseconds are the source's local time
    Utc,   // stated or otherwise known: the milliseconds are UTC
};

struct TimeInterval {
    Millis earliest = 0;
    Millis latest = 0; // exclusive

    bool contains(Millis at) const { return earliest <= at && at < latest; }
    bool overlaps(const TimeInterval& other) const { return earliest < other.latest && other.earliest < latest; }
    Millis middle() const { return earliest + (latest - earliest) / 2; }
    auto operator<=>(const TimeInterval&) const = default;
};

struct TimeValue {
    std::optional<TimeInterval> interval; // absent: unresolved
    ZoneState zone = ZoneState::Local;
    Granularity granularity = Granularity::Day;
    std::string timex; // "2023-06-05T12:00-04:00", "XXXX-06", "P2D"
    std::string basis; // in words: "explicit; year from the publication date"
    bool approximate = false;

    bool resolved() const { return interval.has_value(); }
    bool operator==(const TimeValue&) const = default;
};

// What a time in a text is for. `Event`: part of the outage or of what the article tells; `Stamp`: a date line, byline
// or the label of a dated part; `Span`: a duration or frequency ("for two hours", "every night"), never on the axis.
enum class TimeRole : std::uint8_t { Event, Stamp, Span };

// What a value was counted from. `Mention`: an earlier expression of the document; `Hand`: the analyst's day.
enum class AnchorKind : std::uint8_t { None, Publication, Part, Mention, Hand };
// Who says in which zone a clock was read: its own words, words elsewhere in the document, the analyst.
enum class ZoneSource : std::uint8_t { None, Stated, Document, Hand };

// How a value came about, as far as words cannot carry it.
struct TimeTrace {
    AnchorKind anchor = AnchorKind::None;
    std::int32_t mention = -1; // number of the expression that is the anchor
    ZoneSource zoneSource = ZoneSource::None;
    std::string zone;                   // "UTC", "+02:00" or an IANA name; empty: none is known
    std::vector<TimeInterval> readings; // the words stand for one of these and nothing settles which; else empty
    std::optional<TimeInterval> reach;  // of an approximate value: as far as it may lie (soft edges)
    bool weekdayDiffers = false;        // the weekday that is named is not that of the date
    bool afterPublication = false;      // told as past, and yet later than the document
    bool corrected = false;             // value, anchor or zone are the analyst's
    bool operator==(const TimeTrace&) const = default;
};

struct TimeExpression {
    Span span; // in the document's body
    TimeValue value;
    TimeRole role = TimeRole::Event;
    std::vector<std::string> rules; // ids of the rules that fired, in order
    TimeTrace trace = {};
    bool operator==(const TimeExpression&) const = default;
};

// An analyst's word on one expression; what is empty stays as it is found. `value`: ISO 8601, two of them with "/"
// between, or "none" for words that are no time; `anchor`: the day or moment to count from; `zone`: of its clock.
struct TimeReading {
    std::string mark; // timeMark()
    std::string value;
    std::string anchor;
    std::string zone;
    bool operator==(const TimeReading&) const = default;
};

// Finds an expression again in another version of its document: its words, and a fingerprint of what stands around
// them in their paragraph.
std::string timeMark(std::string_view body, Span span);

// Widened so that values of unknown zone can be compared with known ones: a local value may lie 14 hours earlier or 12
// hours later in UTC (the zones in use reach from UTC-12 to UTC+14).
TimeInterval comparable(const TimeValue& value);

// "2023-06-05T16:00Z"; without Z for local ones. Seconds are written only where they are not zero.
std::string isoText(Millis at, ZoneState zone);
// A date, or a date and time, in ISO 8601 ("2023", "2023-06", "2023-06-05", "2023-06-05T16:00[:30[.5]][Z|+02:00]", also
// with a space for T and "20230605T160000Z") as a value whose granularity is what was written. Seconds give the minute
// that holds them.
std::optional<TimeValue> parseIso(std::string_view text);
// One ISO 8601 value, or two with "/" between: from the beginning of the first to the end of the second.
std::optional<TimeValue> parseIsoInterval(std::string_view text);

// For people: "5 June 2023", "5 June 2023, 14:10 UTC", "early June 2023"; "June, year not stated" or "undated" when
// unresolved.
std::string displayText(const TimeValue& value);

} // namespace core
