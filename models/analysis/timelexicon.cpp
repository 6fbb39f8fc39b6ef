// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timelexicon.h"

#include "models/analysis/timetokens.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 14> kUnits = {"second",      "minute",  "hour",   "day",    "night",
                                                     "businessday", "weekend", "week",   "month",  "quarter",
                                                     "season",      "year",    "decade", "century"};
constexpr std::array<std::string_view, 6> kModifiers = {"none", "early", "mid", "late", "earlier", "later"};
constexpr std::array<std::string_view, 9> kReferences = {"none",   "this", "last",      "next",    "past",
                                                         "coming", "same", "following", "previous"};
constexpr std::array<std::string_view, 5> kHalves = {"any", "am", "pm", "h24", "clock"};
constexpr std::array<std::string_view, 35> kFunctions = {
    "none", "ago",   "later", "earlier", "before", "after", "fromnow", "from", "since",   "between", "and", "to",
    "dash", "of",    "in",    "at",      "on",     "the",   "a",       "half", "quarter", "past",    "by",  "within",
    "for",  "every", "per",   "weekof",  "old",    "bc",    "ad",      "year", "day",     "morning"};

template <std::size_t Size>
bool named(const std::array<std::string_view, Size>& names, std::string_view name, int& index) {
    const auto it = std::ranges::find(names, name);
    index = static_cast<int>(it - names.begin());
    return it != names.end();
}

bool number(std::string_view text, int& value) {
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc();
}

std::vector<std::string_view> words(std::string_view value) {
    std::vector<std::string_view> found;
    for (const std::string_view part : core::split(value, ' ')) {
        if (!part.empty())
            found.push_back(part);
    }
    return found;
}

void readFlags(TimeWord& word, const std::vector<std::string_view>& parts) {
    for (const std::string_view part : parts) {
        word.isShort = word.isShort || part == "short";
        word.isAmbiguous = word.isAmbiguous || part == "ambiguous";
    }
}

bool readNumber(TimeWord& word, std::string_view value) {
    const auto parts = words(value);
    readFlags(word, parts);
    return !parts.empty() && number(parts[0], word.a);
}

bool readVagueNumber(TimeWord& word, std::string_view value) {
    word.a = -1;
    return value == "X" || number(value, word.a);
}

bool readUnit(TimeWord& word, std::string_view value) {
    const auto parts = words(value);
    return parts.size() == 2 && named(kUnits, parts[0], word.a) && number(parts[1], word.b);
}

bool readPartOfDay(TimeWord& word, std::string_view value) {
    const auto parts = words(value);
    if (parts.size() != 3)
        return false;
    word.text = parts[2];
    return number(parts[0], word.a) && number(parts[1], word.b);
}

bool readSeason(TimeWord& word, std::string_view value) {
    const auto parts = words(value);
    if (parts.size() < 2)
        return false;
    readFlags(word, parts);
    word.text = parts[0];
    return number(parts[1], word.a);
}

bool readDay(TimeWord& word, std::string_view value) {
    const auto parts = words(value);
    if (parts.size() > 1)
        word.text = parts[1];
    return !parts.empty() && number(parts[0], word.a);
}

bool readText(TimeWord& word, std::string_view value) {
    constexpr std::string_view kCase = " case";
    word.isAmbiguous = value.ends_with(kCase);
    word.text = value.substr(0, value.size() - (word.isAmbiguous ? kCase.size() : 0));
    return true;
}

bool readHalf(TimeWord& word, std::string_view value) {
    return named(kHalves, value, word.a);
}
bool readModifier(TimeWord& word, std::string_view value) {
    return named(kModifiers, value, word.a);
}
bool readReference(TimeWord& word, std::string_view value) {
    return named(kReferences, value, word.a);
}
bool readFunction(TimeWord& word, std::string_view value) {
    return named(kFunctions, value, word.a);
}

} // namespace

TimeLexicon::TimeLexicon(const LexiconFile& file) {
    load(file, "months", TimeClass::Month, readNumber);
    load(file, "weekdays", TimeClass::Weekday, readNumber);
    load(file, "weekday sets", TimeClass::WeekdaySet, readNumber);
    load(file, "numbers", TimeClass::Number, readNumber);
    load(file, "ordinals", TimeClass::Ordinal, readNumber);
    load(file, "vague numbers", TimeClass::VagueNumber, readVagueNumber);
    load(file, "units", TimeClass::Unit, readUnit);
    load(file, "parts of day", TimeClass::PartOfDay, readPartOfDay);
    load(file, "moments", TimeClass::Moment, readNumber);
    load(file, "half days", TimeClass::HalfDay, readHalf);
    load(file, "seasons", TimeClass::Season, readSeason);
    load(file, "decades", TimeClass::Decade, readNumber);
    load(file, "modifiers", TimeClass::Modifier, readModifier);
    load(file, "references", TimeClass::Reference, readReference);
    load(file, "days", TimeClass::Day, readDay);
    load(file, "vague", TimeClass::Vague, readText);
    load(file, "holidays", TimeClass::Holiday, readText);
    load(file, "zones", TimeClass::Zone, readText);
    load(file, "approximators", TimeClass::Approximator, readText);
    load(file, "approximators after", TimeClass::ApproximatorAfter, readText);
    load(file, "function words", TimeClass::Function, readFunction);
    load(file, "reporting", TimeClass::Reporting, readText);
    load(file, "future", TimeClass::Future, readText);
    load(file, "past", TimeClass::Past, readText);
    load(file, "counted things", TimeClass::Counted, readText);
    load(file, "labels", TimeClass::Label, readText);
    load(file, "scores", TimeClass::Score, readText);
    load(file, "events", TimeClass::Event, readText);
    load(file, "onsets", TimeClass::Onset, readText);
    load(file, "titles", TimeClass::Title, readText);
    load(file, "file endings", TimeClass::FileEnding, readText);
    load(file, "stamp words", TimeClass::StampWord, readText);
    load(file, "directives", TimeClass::Directive, readText);
    load(file, "kinds of days", TimeClass::DayKind, readText);
    load(file, "meals", TimeClass::Meal, readText);
    load(file, "visits", TimeClass::Visit, readText);
    load(file, "zone hints", TimeClass::ZoneHint, readText);
}

void TimeLexicon::load(
    const LexiconFile& file, std::string_view section, TimeClass kind, bool (*read)(TimeWord&, std::string_view)) {
    for (const LexiconEntry& entry : file.entries(section)) {
        TimeWord word;
        word.kind = kind;
        if (read(word, entry.value))
            add(entry.key, std::move(word));
    }
}

void TimeLexicon::add(std::string_view phrase, TimeWord word) {
    const TimeTokens tokens(phrase, nullptr);
    if (tokens.size() == 0)
        return;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        word.rest.emplace_back(tokens[i].lower);
    TimeEntries& entries = m_words[std::string(tokens[0].lower)];
    m_shapes.set(shape(tokens[0].lower));
    entries.kinds |= maskOf(word.kind);
    if (word.kind == TimeClass::Function && word.rest.empty())
        entries.functions |= maskOf(static_cast<TimeFunction>(word.a));
    entries.words.push_back(std::move(word));
}

std::size_t TimeLexicon::shape(std::string_view lower) {
    const auto five = [](std::size_t value) { return value & 31U; };
    return five(lower.size()) * 1024 + five(static_cast<unsigned char>(lower.front())) * 32 +
           five(static_cast<unsigned char>(lower.back()));
}

const TimeEntries* TimeLexicon::entries(std::string_view lower) const {
    if (lower.empty() || !m_shapes.test(shape(lower)))
        return nullptr;
    const auto it = m_words.find(lower);
    return it == m_words.end() ? nullptr : &it->second;
}

} // namespace analysis
