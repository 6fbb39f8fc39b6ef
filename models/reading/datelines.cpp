// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datelines.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace reading {
namespace {

constexpr std::size_t kLongestDateline = 110; // bytes before the dash
constexpr std::size_t kLongestAgency = 40;
constexpr std::size_t kLongestLogHead = 160;
constexpr std::size_t kOpeningBlocks = 8; // headline and the like, then what opens the text

bool isDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

// What stands before the dash that opens the story; empty: there is none.
std::string_view beforeDash(std::string_view paragraph) {
    std::size_t first = std::string_view::npos;
    for (const std::string_view dash : {" - ", " -- ", " \u2013 ", " \u2014 ", ")-", ")\u2013", ")\u2014", "/--"}) {
        const std::size_t at = paragraph.find(dash);
        if (at != std::string_view::npos)
            first = std::min(first, at + (dash.front() == ' ' ? 0 : 1));
    }
    return first <= kLongestDateline ? paragraph.substr(0, first) : std::string_view();
}

// "AP" of "LYON, May 3 (AP)" or "LYON /AP/", which is taken off the head.
std::string takeTag(std::string_view& head) {
    head = core::trimmed(head);
    for (const std::string_view marks : {"()", "//"}) {
        if (!head.ends_with(marks[1]))
            continue;
        const std::size_t open = head.rfind(marks[0], head.size() - 2);
        if (open == std::string_view::npos || open < 3 || head.size() - open > kLongestAgency + 2)
            continue;
        const std::string_view name = core::trimmed(head.substr(open + 1, head.size() - open - 2));
        if (name.empty() || std::ranges::any_of(name, isDigit))
            return {};
        head = core::trimmed(head.substr(0, open));
        return std::string(name);
    }
    return {};
}

// The whole date in a line that says in which zone the times of a log are; empty: it is no such line.
std::string logHeadDate(std::string_view line, const ReadingLexicon& words) {
    if (line.size() > kLongestLogHead || !words.logHeads.matches(folded(line)))
        return {};
    const std::size_t at = dateIn(line, words);
    if (at == std::string_view::npos)
        return {};
    // "3 May 2021. Times are in UTC." and "3 May 2021, all times UTC"
    return untilYear(line.substr(at));
}

void setPublished(
    const std::string& text, std::string_view source, core::Document& document, const analysis::Lexicon& lexicon) {
    if (document.published || text.empty())
        return;
    std::optional<core::TimeValue> value = parseDate(text, lexicon);
    if (!value)
        return;
    value->basis = source;
    document.published = std::move(value);
    document.evidence.push_back({"published", std::string(source), text});
}

// "09:14 Investigating."
bool beginsWithClock(std::string_view text) {
    return !text.empty() && isDigit(text.front()) && holdsClock(text.substr(0, text.find(' ')));
}

// Days as headings over entries that begin with a clock time: the log begins on the first of them, however it is
// sorted. A single entry may be about anything else of those days, where another day has more.
void takeDaysOfLog(
    std::span<const Block> blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    if (document.published)
        return;
    std::optional<core::TimeValue> begun;
    std::string heading;
    std::size_t most = 1;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& day = blocks[i];
        if (day.kind != BlockKind::Heading || !endsWithYear(day.text) || !isDateLine(day.text, words))
            continue;
        std::size_t entries = 0;
        while (i + 1 + entries < blocks.size() && beginsWithClock(blocks[i + 1 + entries].text))
            ++entries;
        const std::size_t weight = std::min<std::size_t>(entries, 2);
        std::optional<core::TimeValue> value = weight < most ? std::nullopt : parseDate(day.text, lexicon);
        if (!value || !value->interval)
            continue;
        if (weight > most || !begun || value->interval->earliest < begun->interval->earliest) {
            begun = std::move(value);
            heading = day.text;
        }
        most = weight;
    }
    setPublished(heading, "first day of a log", document, lexicon);
}

// "Utrecht, 3 May 2021": a place as its letters are usually written needs the whole date behind it, and no more.
std::optional<Dateline> placeAndDay(std::string_view head, const ReadingLexicon& words) {
    constexpr std::size_t kLongestPlace = 5; // words
    const std::size_t at = dateIn(head, words);
    if (at == std::string_view::npos || at == 0 || !endsWithYear(head) || !isDateLine(head.substr(at), words))
        return std::nullopt;
    const std::string_view place = core::trimmed(head.substr(0, at));
    if (!place.ends_with(',') || wordCount(place) > kLongestPlace || !isCapitalised(place, words))
        return std::nullopt;
    return Dateline{{}, std::string(head.substr(at))};
}

} // namespace

std::optional<Dateline> parseDateline(std::string_view paragraph, const ReadingLexicon& words) {
    std::string_view head = beforeDash(paragraph);
    if (head.size() < 3)
        return std::nullopt;
    if (!isShouting(head.substr(0, head.find_first_of(", (/"))))
        return placeAndDay(head, words);
    Dateline line;
    line.agency = takeTag(head);
    const std::size_t at = dateIn(head, words);
    if (at != std::string_view::npos && at > 0 && endsWithYear(head) && isDateLine(head.substr(at), words))
        line.dateText = std::string(head.substr(at));
    // With neither it may be any sentence that begins with initials.
    if (line.agency.empty() && line.dateText.empty())
        return std::nullopt;
    return line;
}

void takeOpening(
    std::span<const Block> blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    const std::span<const Block> opening = blocks.first(std::min(blocks.size(), kOpeningBlocks));
    for (const Block& block : opening) {
        const std::optional<Dateline> line = block.kept() ? parseDateline(block.text, words) : std::nullopt;
        if (!line)
            continue;
        if (document.agency.empty() && !line->agency.empty()) {
            document.agency = line->agency;
            document.evidence.push_back({"agency", "dateline", core::elided(block.text, 60)});
        }
        if (document.publisher.empty() && !line->agency.empty()) {
            document.publisher = line->agency;
            document.evidence.push_back({"publisher", "dateline", line->agency});
        }
        setPublished(line->dateText, "dateline", document, lexicon);
        return;
    }
    for (const Block& block : opening)
        setPublished(logHeadDate(block.text, words), "head of a log", document, lexicon);
    takeDaysOfLog(blocks, document, lexicon, words);
}

} // namespace reading
