// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/liveblog.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/statushistories.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>

namespace reading {
namespace {

constexpr std::size_t kFewestEntries = 3;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Where an entry begins, and when it was posted.
struct Stamp {
    std::size_t block;
    core::TimeValue at;
    std::string label;
};

std::size_t clockDigits(std::string_view line) {
    const std::size_t hour = std::min(line.find_first_not_of("0123456789"), line.size());
    if (hour == 0 || hour > 2 || line.size() < hour + 3 || (line[hour] != ':' && line[hour] != '.'))
        return 0;
    const bool minutes = isDigit(line[hour + 1]) && isDigit(line[hour + 2]) && line[hour + 1] < '6';
    return minutes && (line.size() == hour + 3 || !isDigit(line[hour + 3])) ? hour + 3 : 0;
}

std::size_t halfOfDay(std::string_view rest) {
    const std::string lower = core::lowerAscii(rest.substr(0, 6));
    for (const std::string_view mark : {" a.m.", " p.m.", " a.m", " p.m", " am", " pm", "am", "pm", "a.m.", "p.m."}) {
        if (lower.starts_with(mark) &&
            (rest.size() == mark.size() || !std::isalpha(static_cast<unsigned char>(rest[mark.size()]))))
            return mark.size();
    }
    return 0;
}

std::size_t zoneName(std::string_view rest) {
    if (!rest.starts_with(' '))
        return 0;
    std::size_t end = 1;
    while (end < rest.size() && rest[end] >= 'A' && rest[end] <= 'Z')
        ++end;
    const bool closed = end == rest.size() || !std::isalnum(static_cast<unsigned char>(rest[end]));
    return closed && end >= 3 && end <= 5 ? end : 0;
}

bool opensEntry(std::string_view rest) {
    rest = core::trimmed(rest);
    static constexpr std::array<std::string_view, 7> kMarks{":", "-", "|", "\u2013", "\u2014", "\u2022", "\u00b7"};
    return rest.empty() || std::ranges::any_of(kMarks, [&](std::string_view mark) { return rest.starts_with(mark); });
}

// Time elements with a machine-readable moment; a heading right above one belongs to its entry.
std::vector<Stamp> elementStamps(
    const std::vector<Block>& blocks, const HtmlPage& page, const analysis::Lexicon& lexicon) {
    std::vector<Stamp> stamps;
    std::size_t next = 0;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_TIME))
            continue;
        while (next < blocks.size() &&
               (!blocks[next].kept() || blocks[next].node < 0 || page[blocks[next].node].end <= i))
            ++next;
        if (next == blocks.size())
            break;
        const std::optional<core::TimeValue> at = parseDate(page.attribute(i, "datetime"), lexicon);
        if (!at || at->granularity != core::Granularity::Minute)
            continue;
        std::size_t block = next;
        if (block > 0 && blocks[block - 1].kept() && blocks[block - 1].kind == BlockKind::Heading)
            --block;
        if (!stamps.empty() && stamps.back().block == block)
            continue;
        stamps.push_back({block, *at, page.text(i)});
    }
    return stamps;
}

// "Thursday 8 August, 06:30 – Update": an entry that states its day.
bool opensWithDay(std::string_view line, const analysis::Lexicon& lexicon) {
    constexpr std::size_t kLongest = 80;
    for (std::size_t at = 1; at < line.size() && at < kLongest; ++at) {
        const std::size_t digits = line[at - 1] == ' ' ? clockDigits(line.substr(at)) : 0;
        if (digits == 0 || !opensEntry(line.substr(at + digits)))
            continue;
        std::string day(core::trimmed(line.substr(0, at)));
        while (!day.empty() && (day.back() == ',' || day.back() == ' '))
            day.pop_back();
        return parseDate(day, lexicon) || parseDate(day + " 2000", lexicon);
    }
    return false;
}

struct Clock {
    std::size_t block;
    std::string text;
};

std::vector<Stamp> clockStamps(
    const std::vector<Block>& blocks, const analysis::Lexicon& lexicon, const core::Document& document) {
    std::vector<Clock> clocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].kept() || blocks[i].kind == BlockKind::ListItem || blocks[i].kind == BlockKind::TableRow)
            continue;
        std::string_view clock = leadingClock(blocks[i].text);
        if (clock.empty())
            clock = labelClock(blocks[i].text);
        if (!clock.empty())
            clocks.push_back({i, std::string(clock)});
    }
    if (clocks.size() < kFewestEntries || !document.published)
        return {};
    // Where some entries state their day, the others are of those days and not of the day of publication.
    // One such line may be the article's own date.
    if (std::ranges::count_if(blocks, [&](const Block& block) { return opensWithDay(block.text, lexicon); }) > 1)
        return {};
    const core::TimeValue& day = *document.published;
    const auto minuteOf = [&](const Clock& clock) {
        const auto at = clockOn(day, clock.text, 0, lexicon);
        return at ? at->interval->earliest : core::Millis{0};
    };
    // Most steps tell the order; the day turns where a step goes against it.
    std::size_t down = 0;
    for (std::size_t i = 1; i < clocks.size(); ++i)
        down += minuteOf(clocks[i]) < minuteOf(clocks[i - 1]);
    if (down * 2 > clocks.size() - 1)
        std::ranges::reverse(clocks);
    std::vector<Stamp> stamps;
    int days = 0;
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        days += i > 0 && minuteOf(clocks[i]) < minuteOf(clocks[i - 1]);
        std::optional<core::TimeValue> at = clockOn(day, clocks[i].text, days, lexicon);
        if (!at)
            return {};
        stamps.push_back({clocks[i].block, std::move(*at), clocks[i].text});
    }
    if (static_cast<std::size_t>(days) > std::max<std::size_t>(1, clocks.size() / 12))
        return {}; // times in no order: something else
    std::ranges::sort(stamps, {}, &Stamp::block);
    return stamps;
}

bool isMonotone(const std::vector<Stamp>& stamps) {
    const auto moment = [](const Stamp& stamp) { return stamp.at.interval->earliest; };
    return std::ranges::is_sorted(stamps, std::less<>{}, moment) ||
           std::ranges::is_sorted(stamps, std::greater<>{}, moment);
}

bool areEntries(const std::vector<Stamp>& stamps, const std::vector<Block>& blocks) {
    if (stamps.size() < kFewestEntries || !isMonotone(stamps) ||
        stamps.front().at.interval->earliest == stamps.back().at.interval->earliest)
        return false;
    std::size_t told = 0;
    for (std::size_t i = 0; i < stamps.size(); ++i) {
        const std::size_t end = i + 1 < stamps.size() ? stamps[i + 1].block : blocks.size();
        for (std::size_t k = stamps[i].block; k < end; ++k) {
            if (blocks[k].kept() && isProse(blocks[k].text)) {
                ++told;
                break;
            }
        }
    }
    return told * 3 >= stamps.size() * 2;
}

// Where entries stand under headings, a heading without a time after the last of them begins something else.
std::size_t lastEntryEnd(const std::vector<Stamp>& stamps, const std::vector<Block>& blocks) {
    const auto isHeading = [&](std::size_t i) { return blocks[i].kept() && blocks[i].kind == BlockKind::Heading; };
    if (!std::ranges::all_of(stamps, [&](const Stamp& stamp) { return isHeading(stamp.block); }))
        return blocks.size();
    std::size_t end = stamps.back().block + 1;
    while (end < blocks.size() && (!isHeading(end) || end == stamps.back().block + 1))
        ++end;
    return end;
}

void appendRest(const std::vector<Block>& blocks, core::Document& document) {
    core::Document rest;
    assembleBody(blocks, rest);
    if (rest.body.empty())
        return;
    document.body += "\n\n";
    const std::size_t begin = document.body.size();
    document.body += rest.body;
    for (const core::Span& heading : rest.headings)
        document.headings.push_back({begin + heading.begin, begin + heading.end});
}

} // namespace

std::string_view leadingClock(std::string_view line) {
    const std::size_t digits = clockDigits(line);
    if (digits == 0)
        return {};
    std::size_t end = digits;
    end += halfOfDay(line.substr(end));
    end += zoneName(line.substr(end));
    return opensEntry(line.substr(end)) ? line.substr(0, end) : std::string_view();
}

std::string_view labelClock(std::string_view line) {
    constexpr std::size_t kLongest = 60;
    const std::size_t open = line.rfind('(');
    if (line.size() > kLongest || open == std::string_view::npos || !line.ends_with(')'))
        return {};
    const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
    return leadingClock(inside).size() == inside.size() ? inside : std::string_view();
}

bool assembleLive(
    const std::vector<Block>& blocks, const HtmlPage* page, const analysis::Lexicon& lexicon,
    core::Document& document) {
    std::vector<Stamp> stamps = page ? elementStamps(blocks, *page, lexicon) : std::vector<Stamp>{};
    if (!areEntries(stamps, blocks))
        stamps = clockStamps(blocks, lexicon, document);
    if (!areEntries(stamps, blocks))
        return false;
    const auto upTo = [&](std::size_t from, std::size_t to) {
        return std::vector<Block>(
            blocks.begin() + static_cast<std::ptrdiff_t>(from), blocks.begin() + static_cast<std::ptrdiff_t>(to));
    };
    assembleBody(upTo(0, stamps.front().block), document);
    const std::size_t last = lastEntryEnd(stamps, blocks);
    std::vector<StatusUpdate> entries;
    for (std::size_t i = 0; i < stamps.size(); ++i) {
        const std::size_t end = i + 1 < stamps.size() ? stamps[i + 1].block : last;
        entries.push_back({stamps[i].at, stamps[i].label, upTo(stamps[i].block, end)});
    }
    takeUpdates(std::move(entries), document);
    appendRest(upTo(last, blocks.size()), document);
    return true;
}

} // namespace reading
