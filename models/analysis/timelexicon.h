// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the lexicon in resources/lexicon/<language>/times.txt: words and phrases of time with what they stand
// for. Phrases are cut into the same tokens as texts (timetokens.h) and looked up by their first one. Immutable; any
// thread.

#include "models/analysis/lexicon.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace analysis {

enum class TimeClass : std::uint8_t {
    Month,       // a = 1-12
    Weekday,     // a = 1-7, Monday first
    WeekdaySet,  // "Tuesdays", "mornings"
    Number,      // a
    Ordinal,     // a
    VagueNumber, // a, or -1 for an unknown number
    Unit,        // a = TimeUnit, b = how many of it
    PartOfDay,   // a to b, hours; text = TIMEX3 code
    Moment,      // a = hour
    HalfDay,     // a = HalfDay
    Season,      // a = first month; text = TIMEX3 code
    Decade,      // a = first year
    Modifier,    // a = TimeModifier
    Reference,   // a = TimeReference
    Day,         // a = days from today; text = "NI" for tonight
    Vague,       // text = TIMEX3 value
    Holiday,     // text = rule
    Zone,        // text = IANA names, offset or "local"
    Approximator,
    ApproximatorAfter,
    Function, // a = TimeFunction
    Reporting,
    Future,
    Past,
    Counted,
    Label,
    Score,      // "won", "odds": before figures with a colon that are no clock time
    Event,      // "outage": what others are told from
    Onset,      // "began"
    Title,      // after a weekday it makes a name: "Sunday Times"
    FileEnding, // "html"
    StampWord,  // "updated", "posted"
    DayKind,    // "busy": before a weekday that is no one day
    Meal,       // "lunch"
    Visit,      // "collect": what can be done within hours of opening
    ZoneHint,   // text = zone: a word that speaks for a country
    Directive,  // "ordered": what is to be done by a day lies ahead of it
};

enum class TimeUnit : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Night,
    BusinessDay,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century
};
// Earlier and Later are bounded by the day of writing: "later this week".
enum class TimeModifier : std::uint8_t { None, Early, Mid, Late, Earlier, Later };
enum class TimeReference : std::uint8_t { None, This, Last, Next, Past, Coming, Same, Following, Previous };
enum class HalfDay : std::uint8_t { Unknown, Am, Pm, H24, Clock };
enum class TimeFunction : std::uint8_t {
    None,
    Ago,
    Later,
    Earlier,
    Before,
    After,
    FromNow,
    From,
    Since,
    Between,
    And,
    To,
    Dash,
    Of,
    In,
    At,
    On,
    The,
    A,
    Half,
    Quarter,
    Past,
    By,
    Within,
    For,
    Every,
    Per,
    WeekOf,
    Old,
    Bc,
    Ad,
    Year,
    Day,
    Morning
};

struct TimeWord {
    std::vector<std::string> rest; // tokens after the first
    TimeClass kind = TimeClass::Number;
    int a = 0;
    int b = 0;
    bool isShort = false;     // "Jan", "Mon"
    bool isAmbiguous = false; // also an everyday word: needs company or a capital
    std::string text;
};

// All that begins with one token. The masks tell what is there without a look at the words.
struct TimeEntries {
    std::vector<TimeWord> words;
    std::uint64_t kinds = 0;     // bit: TimeClass
    std::uint64_t functions = 0; // bit: TimeFunction of a single token
};

constexpr std::uint64_t maskOf(TimeClass kind) {
    return std::uint64_t(1) << static_cast<unsigned>(kind);
}
constexpr std::uint64_t maskOf(TimeFunction function) {
    return std::uint64_t(1) << static_cast<unsigned>(function);
}

class TimeLexicon {
public:
    explicit TimeLexicon(const LexiconFile& file);

    // All entries whose first token is `lower`; null when there are none.
    const TimeEntries* entries(std::string_view lower) const;

private:
    void add(std::string_view phrase, TimeWord word);
    void load(
        const LexiconFile& file, std::string_view section, TimeClass kind, bool (*read)(TimeWord&, std::string_view));

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // What most words of a text are told by without a look-up: no entry has their length, first and last byte.
    static std::size_t shape(std::string_view lower);

    std::unordered_map<std::string, TimeEntries, Hash, std::equal_to<>> m_words;
    std::bitset<32 * 32 * 32> m_shapes;
};

} // namespace analysis
