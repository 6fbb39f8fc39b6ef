// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidentsignature.h"

#include "models/analysis/timeanswers.h"

#include "models/core/calendar.h"
#include "models/core/text.h"

#include <algorithm>
#include <cctype>
#include <span>

namespace analysis {
namespace {

constexpr int kFailureWords = 3;     // as many mentions make a text one about an outage
constexpr double kSpan = 14;         // days that one cluster of mentions may cover
constexpr double kNegligible = 0.2;  // share of the main time's weight below which a time is background
constexpr double kPublication = 0.6; // weight of the publication date as a time of the outage
constexpr double kDateline = 0.2;    // what is left of the weight of a date that is written over the text
constexpr std::size_t kMostTimes = 6;

double days(core::Millis span) {
    return static_cast<double>(span) / static_cast<double>(core::kDay);
}

core::TimeInterval wholeDays(const core::TimeInterval& interval) {
    return {
        core::dayInterval(interval.earliest).earliest,
        core::dayInterval(std::max(interval.earliest, interval.latest - 1)).latest};
}

bool isCounted(const core::ClaimRecord& record) {
    return record.verdict != core::ClaimVerdict::Rejected;
}

// "The company said on Friday that the outage of 3 May ...": beside an earlier time in the same claim, the day of
// publication is the day on which it was said.
bool isDayOfSaying(const core::DocumentRecord& record, const core::Span& claim, const core::TimeInterval& when) {
    const auto& published = record.document.published;
    if (!published || !published->interval || when.latest < published->interval->earliest - core::kDay)
        return false;
    return std::ranges::any_of(record.times, [&](const core::TimeRecord& other) {
        const auto& interval = other.time.value.interval;
        return other.time.role == core::TimeRole::Event && interval && claim.contains(other.time.span) &&
               interval->latest <= when.earliest;
    });
}

// "The owner said on Monday that an anchor had cut it": the day on which it was said stands right behind the verb.
bool followsSaying(const core::Claim& claim, const core::TimeExpression& time) {
    static constexpr std::string_view kSaying[] = {"said",      "announced", "confirmed", "added",        "stated",
                                                   "wrote",     "reported",  "admitted",  "acknowledged", "conceded",
                                                   "disclosed", "revealed",  "told",      "insisted",     "warned"};
    static constexpr std::string_view kBetween[] = {"on", "late", "early", "last", "later"};
    const std::size_t at = time.span.begin - claim.span.begin;
    if (at > claim.text.size())
        return false;
    const std::string before = core::simplified(core::lowerAscii(std::string_view(claim.text).substr(0, at)));
    std::vector<std::string_view> words = core::split(before, ' ');
    while (!words.empty() && (words.back().empty() || std::ranges::find(kBetween, words.back()) != std::end(kBetween)))
        words.pop_back();
    return !words.empty() && std::ranges::find(kSaying, words.back()) != std::end(kSaying);
}

// How much the claims around a time say that it belongs to this incident.
double claimFactor(const core::DocumentRecord& record, const core::TimeRecord& time, const core::TimeInterval& when) {
    double factor = 1;
    for (const core::ClaimRecord& claim : record.claims) {
        if (claim.claim.inTitle || !isCounted(claim) || !claim.claim.span.contains(time.time.span))
            continue;
        if (claim.claim.scope == core::Scope::This)
            return isDayOfSaying(record, claim.claim.span, when) || followsSaying(claim.claim, time.time) ? 0.5 : 2;
        factor = 0.2;
    }
    return factor;
}

double nearnessFactor(const std::optional<core::TimeInterval>& published, const core::TimeInterval& when) {
    if (!published)
        return 1;
    const double before = days(published->latest - when.earliest);
    return before <= 3 ? 1.6 : before <= 14 ? 1.4 : before <= 60 ? 1.1 : before <= 1200 ? 0.7 : 0.4;
}

// A year or a day in the title points at it: "Staff error behind 2022 outage", "14 March: what broke".
double titleFactor(std::string_view title, const core::TimeRecord& time, const core::TimeInterval& when) {
    constexpr std::size_t kShortest = 5; // "3 May"
    const std::string words = core::simplified(time.text);
    const std::size_t at = time.time.value.granularity <= core::Granularity::Day && words.size() >= kShortest
                               ? title.find(words)
                               : std::string_view::npos;
    const auto digitAt = [&](std::size_t place) { // "3 May" is not in "13 May"
        return place < title.size() && std::isdigit(static_cast<unsigned char>(title[place]));
    };
    const bool named = at != std::string_view::npos && !(at > 0 && digitAt(at - 1)) && !digitAt(at + words.size());
    return named || title.find(std::to_string(core::civilOf(when.earliest).year)) != std::string_view::npos ? 3 : 1;
}

bool namesItsYear(const core::TimeRecord& time, const core::TimeInterval& when) {
    return time.text.find(std::to_string(core::civilOf(when.earliest).year)) != std::string::npos;
}

// Whether the text has a day to tell of that lies before its publication, though not long before: what is older is
// background.
bool tellsOfEarlierDay(const core::DocumentRecord& record, const std::optional<core::TimeInterval>& published) {
    constexpr core::Millis kEarlier = 2 * core::kDay;
    constexpr core::Millis kTold = 400 * core::kDay;
    return published && std::ranges::any_of(record.times, [&](const core::TimeRecord& other) {
               const auto& interval = other.time.value.interval;
               return other.time.role == core::TimeRole::Event && interval &&
                      other.time.value.granularity <= core::Granularity::Day &&
                      interval->latest <= published->earliest - kEarlier &&
                      interval->earliest >= published->earliest - kTold;
           });
}

// The day of publication with its year is written over a text, not told in it, where the text has an earlier day to
// tell of: "Findings on the outage of 9 September. Halvorsen, 24 September 2025".
bool isDateline(const core::TimeRecord& time, const core::TimeInterval& when, const core::TimeInterval& published) {
    return when.overlaps(published) && when.latest - when.earliest <= core::kDay && namesItsYear(time, when);
}

std::optional<core::TimeInterval> publication(const core::DocumentRecord& record) {
    const auto& published = record.document.published;
    if (!published || !published->interval || days(published->interval->latest - published->interval->earliest) > 8)
        return std::nullopt;
    return wholeDays(*published->interval);
}

struct Mention {
    core::TimeInterval when;
    double weight = 0;
    bool fromText = true;
};

// The month of a date without a year; 0 for anything else.
int monthOf(std::string_view timex) {
    const auto digit = [&](std::size_t at) { return std::isdigit(static_cast<unsigned char>(timex[at])) != 0; };
    if (!timex.starts_with("XXXX-") || timex.size() < 7 || !digit(5) || !digit(6))
        return 0;
    const int month = (timex[5] - '0') * 10 + (timex[6] - '0');
    return month <= 12 ? month : 0;
}

// The weekday of "XXXX-WXX-5"; 0 for anything else.
int weekdayOf(std::string_view timex) {
    return timex.starts_with("XXXX-WXX-") && timex.size() >= 10 && timex[9] >= '1' && timex[9] <= '7' ? timex[9] - '0'
                                                                                                      : 0;
}

// Without a publication date the outage's own day often lacks the year ("March 10"), and the full dates are background:
// a date of another month than those named before it says nothing about the outage.
bool isBackground(
    std::span<const core::TimeRecord> times, const core::TimeRecord& time, const core::TimeInterval& when) {
    bool named = false;
    for (const core::TimeRecord& other : times) {
        const int month = other.time.value.interval ? 0 : monthOf(other.time.value.timex);
        if (other.time.span.begin >= time.time.span.begin || month == 0)
            continue;
        if (month == core::civilOf(when.earliest).month)
            return false;
        named = true;
    }
    return named;
}

// "The blast on Saturday night ... In February 2013 a meteor fell on ...": a text that is not dated, and tells of its
// days by their weekdays, states in full what is background, unless the weekday is the same. A year that was only found
// elsewhere in the text does not make a day a full date.
bool isBesideWeekdays(
    std::span<const core::TimeRecord> times, const core::TimeRecord& time, const core::TimeInterval& when) {
    bool named = false;
    for (const core::TimeRecord& other : times) {
        const int weekday = other.time.value.interval || other.time.role != core::TimeRole::Event
                                ? 0
                                : weekdayOf(other.time.value.timex);
        if (weekday == 0)
            continue;
        if (time.time.value.granularity <= core::Granularity::Day && weekday == core::isoWeekday(when.earliest) &&
            time.time.value.basis.find(kYearFromText) == std::string::npos)
            return false;
        named = true;
    }
    return named;
}

std::vector<Mention> mentionsOf(const core::DocumentRecord& record) {
    // What a text is about it says before this; each is weighed against the others.
    constexpr std::size_t kMostWeighed = 400;
    const std::span<const core::TimeRecord> times =
        std::span(record.times).first(std::min(record.times.size(), kMostWeighed));
    std::vector<Mention> mentions;
    const auto published = publication(record);
    const bool earlier = tellsOfEarlierDay(record, published);
    const double length = static_cast<double>(std::max<std::size_t>(record.bodyBytes, 1));
    for (const core::TimeRecord& time : times) {
        const core::TimeValue& value = time.time.value;
        if (time.time.role != core::TimeRole::Event || !value.interval || value.granularity > core::Granularity::Month)
            continue;
        const core::TimeInterval when = wholeDays(*value.interval);
        if (published && when.earliest > published->latest + core::kDay)
            continue; // announced or planned
        const double position = static_cast<double>(time.time.span.begin) / length;
        if (!published && (isBackground(times, time, when) ||
                           (claimFactor(record, time, when) <= 1 && isBesideWeekdays(times, time, when)) ||
                           (value.granularity == core::Granularity::Month && position > 1.0 / 3)))
            continue;
        const double precise = value.granularity <= core::Granularity::Day    ? 1
                               : value.granularity < core::Granularity::Month ? 0.6
                                                                              : 0.4;
        const double early = 1.5 - std::min(1.0, position);
        // "at 9:36", and no day anywhere: that it was the day of publication is no more than a default
        const bool stated = !value.basis.starts_with(kDayOfWriting);
        mentions.push_back(
            {when,
             precise * early * claimFactor(record, time, *value.interval) * nearnessFactor(published, when) *
                 titleFactor(record.document.title, time, when) *
                 (earlier && isDateline(time, when, *published) ? kDateline : 1),
             stated});
    }
    for (const core::DocumentPart& part : record.document.parts) {
        if (part.at.interval)
            mentions.push_back({wholeDays(*part.at.interval), 0.5});
    }
    if (published)
        mentions.push_back({{published->earliest - 2 * core::kDay, published->latest}, kPublication, false});
    return mentions;
}

// "XXXX-06-11", "XXXX-06": a month; "XXXX-WXX-5": a weekday.
void readHint(std::string_view timex, Signature& signature) {
    if (const int month = monthOf(timex); month != 0)
        signature.months.insert(month);
    else if (const int weekday = weekdayOf(timex); weekday != 0)
        signature.weekdays.insert(weekday);
}

// "XXXX-06-11" and, anywhere in the text, "XXXX-WXX-5"; of each the first. "Jan. 15 ... on Sunday evening ... at noon
// on Monday": a report of the day after.
std::optional<YearlessDay> yearlessDay(const core::DocumentRecord& record) {
    constexpr std::size_t kDayAt = 8; // in the timex
    YearlessDay found;
    std::size_t dayAt = record.bodyBytes;
    std::size_t weekdayAt = record.bodyBytes;
    std::set<int> named;
    for (const core::TimeRecord& time : record.times) {
        const std::string_view timex = time.time.value.timex;
        const std::size_t at = time.time.span.begin;
        if (time.time.role != core::TimeRole::Event || time.time.value.interval)
            continue;
        named.insert(weekdayOf(timex));
        const bool hasDay = monthOf(timex) != 0 && timex.size() >= kDayAt + 2 &&
                            std::ranges::all_of(timex.substr(kDayAt, 2), [](char c) { return c >= '0' && c <= '9'; });
        if (hasDay && at < dayAt) {
            dayAt = at;
            found.month = monthOf(timex);
            found.day = (timex[kDayAt] - '0') * 10 + (timex[kDayAt + 1] - '0');
            found.words = core::simplified(time.text);
        } else if (const int weekday = weekdayOf(timex); weekday != 0 && at < weekdayAt) {
            weekdayAt = at;
            found.weekday = weekday;
            found.weekdayWords = core::simplified(time.text);
        }
    }
    const int after = found.weekday % 7 + 1;
    found.next = named.contains(after) ? after : 0;
    return found.month != 0 && found.weekday != 0 ? std::optional(found) : std::nullopt;
}

// "On Monday the president resigned ... A part expired on October 1": a report that comes out long after what it is
// about, and names its day among others. A text about another failure says so in its title, or dates what it claims.
std::vector<core::TimeInterval> toldDays(const core::DocumentRecord& record, const std::vector<SignatureTime>& main) {
    constexpr core::Millis kOwn = 3 * core::kDay;   // around the publication
    constexpr core::Millis kAfter = 7 * core::kDay; // a report of the same week is no later one
    constexpr core::Millis kLongAfter = 800 * core::kDay;
    constexpr std::size_t kMost = 8;
    const auto published = publication(record);
    const bool titled = std::ranges::any_of(record.names, [](const core::NamedThing& thing) {
        return thing.kind == core::NameKind::Failure && thing.inTitle;
    });
    if (!published || titled || main.empty() || main.front().when.latest < published->earliest - kOwn)
        return {};
    std::vector<core::TimeInterval> told;
    for (const core::TimeRecord& time : record.times) {
        const core::TimeValue& value = time.time.value;
        if (time.time.role != core::TimeRole::Event || !value.interval || value.granularity > core::Granularity::Day)
            continue;
        const core::TimeInterval when = wholeDays(*value.interval);
        const double claimed = claimFactor(record, time, *value.interval);
        if (claimed > 1 && when.overlaps(main.front().when))
            return {};
        const core::Millis before = published->earliest - when.latest;
        if (claimed >= 1 && before >= kAfter && before <= kLongAfter && told.size() < kMost &&
            std::ranges::find(told, when) == told.end())
            told.push_back(when);
    }
    return told;
}

bool isAboutOutage(const core::DocumentRecord& record) {
    int mine = 0;
    int others = 0;
    for (const core::ClaimRecord& claim : record.claims) {
        if (isCounted(claim))
            (claim.claim.scope == core::Scope::This ? mine : others) += 1;
    }
    int words = 0;
    bool inTitle = false;
    for (const core::NamedThing& thing : record.names) {
        if (thing.kind == core::NameKind::Failure) {
            words += thing.count;
            inTitle = inTitle || thing.inTitle;
        }
    }
    // One claim alone in a text without a word for a failure is more likely a misreading; a text that tells only of
    // other outages is about none.
    return mine > 1 || (mine == 1 && words + others > 0) || inTitle || (words >= kFailureWords && others <= 1);
}

} // namespace

std::vector<SignatureTime> mainTimes(const core::DocumentRecord& record) {
    std::vector<Mention> mentions = mentionsOf(record);
    std::ranges::sort(
        mentions, {}, [](const Mention& mention) { return std::pair(mention.when.earliest, mention.when.latest); });
    std::vector<SignatureTime> clusters;
    for (const Mention& mention : mentions) {
        const bool joins =
            !clusters.empty() && mention.when.earliest <= clusters.back().when.latest + core::kDay &&
            days(std::max(mention.when.latest, clusters.back().when.latest) - clusters.back().when.earliest) <= kSpan;
        if (!joins) {
            clusters.push_back({mention.when, mention.weight, mention.fromText});
            continue;
        }
        SignatureTime& cluster = clusters.back();
        // Days that the text names bound the cluster; the publication date only adds weight to them.
        if (mention.fromText && cluster.fromText)
            cluster.when.latest = std::max(cluster.when.latest, mention.when.latest);
        else if (mention.fromText)
            cluster.when = mention.when;
        cluster.weight += mention.weight;
        cluster.fromText = cluster.fromText || mention.fromText;
    }
    std::ranges::stable_sort(clusters, std::ranges::greater(), &SignatureTime::weight);
    if (clusters.size() > kMostTimes)
        clusters.resize(kMostTimes);
    const double heaviest = clusters.empty() ? 1 : clusters.front().weight;
    for (SignatureTime& cluster : clusters)
        cluster.weight /= heaviest;
    std::erase_if(clusters, [](const SignatureTime& cluster) { return cluster.weight < kNegligible; });
    return clusters;
}

Signature bareSignature(const core::DocumentRecord& record) {
    Signature signature;
    signature.aboutOutage = isAboutOutage(record);
    signature.times = mainTimes(record);
    for (const core::TimeRecord& time : record.times) {
        if (time.time.role == core::TimeRole::Event && !time.time.value.interval)
            readHint(time.time.value.timex, signature);
    }
    if (signature.times.empty())
        signature.yearless = yearlessDay(record);
    signature.told = toldDays(record, signature.times);
    return signature;
}

} // namespace analysis
