// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimscope.h"

#include "models/core/calendar.h"

#include <algorithm>
#include <map>

namespace analysis {
namespace {

constexpr core::Millis kBefore = 4 * core::kDay;  // what led up to it
constexpr core::Millis kAfter = 400 * core::kDay; // inquiries, reports
constexpr core::Millis kLookBack = 62 * core::kDay;
constexpr std::size_t kEarlyPercent = 40; // of the text: where it says what it is about
constexpr std::size_t kShortText = 600;   // bytes; all of such a text is early
constexpr double kLeadWeight = 3;         // the first paragraphs say when it was

bool isDayOrFiner(const core::TimeValue& value) {
    return value.granularity <= core::Granularity::Day;
}

core::TimeInterval widened(const core::TimeValue& value) {
    return core::comparable(value);
}

// "had previously blamed", "a previously unknown bug": when it was said or known, not when it happened.
bool isOfKnowledge(const ClaimSentence& s, const CueHit& hit) {
    if (hit.end >= s.words.size() || !hit.pattern->has("soft"))
        return false;
    const ClaimWord& next = s.words[hit.end];
    return next.speech || s.lexicon->listed("knowing", next.lower);
}

// "in service since 2019" names no day of its own; "since May 2019, when vandals ..." does.
bool tellsOfThatDay(const ClaimSentence& s, const CueHit& hit) {
    constexpr std::size_t kDate = 5;
    for (std::size_t at = hit.end; at + 1 < s.words.size() && at < hit.end + kDate; ++at) {
        if (s.isMark(at, ","))
            return s.words[at + 1].lower == "when";
    }
    return false;
}

std::string_view firstCue(const ClaimSentence& s, CueTag tag) {
    for (const CueHit& hit : s.others) {
        if (hit.tag() == tag && !isOfKnowledge(s, hit))
            return s.text(hit);
    }
    return {};
}

} // namespace

ScopeReader::ScopeReader(const core::Document& document, std::span<const core::TimeExpression> times)
    : m_times(times) {
    findWindow(document);
}

// An article that looks back names the incident by a week or a month: "the outages in early June". Only what stands
// early in the text and not long before its publication; that a sentence speaks of another incident is for its cues.
std::optional<core::Millis> ScopeReader::roughBegin(
    const core::Document& document, std::optional<core::Millis> published) const {
    if (!published)
        return std::nullopt;
    const std::size_t early = std::max(document.body.size() * kEarlyPercent / 100, kShortText);
    for (const core::TimeExpression& time : m_times) {
        if (time.span.begin > early)
            break;
        const core::Granularity granularity = time.value.granularity;
        const bool rough = granularity == core::Granularity::Week || granularity == core::Granularity::PartOfMonth ||
                           granularity == core::Granularity::Month;
        if (!rough || !time.value.interval || time.role != core::TimeRole::Event)
            continue;
        const core::Millis at = time.value.interval->earliest;
        if (at <= *published && *published - at <= kLookBack)
            return at;
    }
    return std::nullopt;
}

// The day that most of the text's times fall on, the first ones counting most; else the day of publication.
void ScopeReader::findWindow(const core::Document& document) {
    std::map<core::Millis, double> days;
    std::optional<core::Millis> published;
    if (document.published && document.published->interval)
        published = document.published->interval->earliest;
    std::size_t rank = 0;
    for (const core::TimeExpression& time : m_times) {
        if (!time.value.interval || time.role == core::TimeRole::Span || !isDayOrFiner(time.value))
            continue;
        const core::Millis at = time.value.interval->earliest;
        if (published && at > *published + 2 * core::kDay)
            continue;
        if (!published && rank == 0 && time.span.begin > document.body.size() * kEarlyPercent / 100)
            break; // an undated text that names its first date late tells background
        const double fine = time.value.granularity < core::Granularity::Day ? 1.5 : 1.0;
        const double recent = published && *published - at > 200 * core::kDay ? 0.5 : 1.0;
        const double stamp = time.role == core::TimeRole::Stamp ? 0.5 : 1.0;
        days[at - ((at % core::kDay) + core::kDay) % core::kDay] +=
            fine * recent * stamp * (rank < 3 ? kLeadWeight : 1.0);
        ++rank;
    }
    std::optional<core::Millis> day;
    double best = 0;
    for (const auto& [at, weight] : days) {
        const auto next = days.find(at + core::kDay);
        const double sum = weight + (next == days.end() ? 0.0 : next->second * 0.5);
        if (sum > best) {
            best = sum;
            day = at;
        }
    }
    if (published && best < kLeadWeight)
        day = day && best > 0 && *published - *day < 10 * core::kDay ? day : published;
    if (!day)
        return;
    const core::Millis begin = std::min(*day - kBefore, roughBegin(document, published).value_or(*day));
    m_window = core::TimeInterval{begin, std::max(*day + kAfter, published.value_or(*day) + core::kDay)};
    m_year = core::civilOf(*day).year;
}

// In a text that does not say when its incident was, a year named late belongs to something else.
std::optional<ScopeReader::Reading> ScopeReader::byLateDate(const ClaimSentence& s) const {
    if (s.sentence.span.begin < s.body.size() * 35 / 100)
        return std::nullopt;
    for (const core::TimeExpression& time : m_times) {
        const bool here = time.span.begin >= s.sentence.span.begin && time.span.begin < s.sentence.span.end;
        if (here && time.value.interval && time.role == core::TimeRole::Event &&
            time.value.basis.starts_with("explicit"))
            return Reading{core::Scope::Other, "it names a date of its own", time.span};
    }
    return std::nullopt;
}

std::optional<ScopeReader::Reading> ScopeReader::byTime(const ClaimSentence& s) const {
    if (!m_window)
        return byLateDate(s);
    const core::TimeExpression* outside = nullptr;
    bool inside = false;
    const auto first = std::ranges::lower_bound(
        m_times, s.sentence.span.begin, {}, [](const core::TimeExpression& t) { return t.span.begin; });
    for (auto it = first; it != m_times.end() && it->span.begin < s.sentence.span.end; ++it) {
        const bool stamp =
            it->role == core::TimeRole::Stamp || (s.sentence.heading && it->span.begin < s.sentence.span.begin + 4);
        if (!it->value.interval || it->role == core::TimeRole::Span || stamp)
            continue; // when an entry was written says nothing of what it speaks of
        if (widened(it->value).overlaps(*m_window))
            inside = true;
        else if (widened(it->value).latest <= m_window->earliest)
            outside = &*it;
    }
    if (inside)
        return Reading{core::Scope::This, "its time lies in the incident's", {}};
    if (outside)
        return Reading{core::Scope::Other, "its time lies before the incident's", outside->span};
    return std::nullopt;
}

// Four-digit years, for documents whose times could not be resolved.
std::optional<ScopeReader::Reading> ScopeReader::byYear(const ClaimSentence& s) const {
    bool other = false;
    for (const ClaimWord& word : s.words) {
        if (!word.number || word.lower.size() != 4 || (word.lower[0] != '1' && word.lower[0] != '2'))
            continue;
        const int year =
            std::ranges::all_of(word.lower, [](char c) { return c >= '0' && c <= '9'; }) ? std::stoi(word.lower) : 0;
        if (year < 1850 || year > 2100)
            continue;
        if (year == m_year || m_year == 0)
            return std::nullopt;
        const std::size_t at = static_cast<std::size_t>(&word - s.words.data());
        const bool bound = at > 0 && (s.words[at - 1].lower == "until" || s.words[at - 1].lower == "since");
        other = other || (year < m_year && !bound);
    }
    if (other)
        return Reading{core::Scope::Other, "it names an earlier year", {}};
    return std::nullopt;
}

std::optional<ScopeReader::Reading> ScopeReader::byCue(const ClaimSentence& s) {
    const std::string_view here = firstCue(s, CueTag::ThisCue);
    const std::string_view there = firstCue(s, CueTag::OtherCue);
    if (!there.empty())
        return Reading{core::Scope::Other, "\"" + std::string(there) + "\" speaks of another incident", {}};
    if (!here.empty())
        return Reading{core::Scope::This, "\"" + std::string(here) + "\" speaks of this incident", {}};
    return std::nullopt;
}

core::Scope ScopeReader::ofDenial(const Reading& reading, const ClaimSentence& s, const CueHit& mention) {
    if (!reading.when)
        return reading.scope;
    for (std::size_t at = mention.begin; at > 1 && s.words[at - 1].span.begin >= reading.when->end; --at) {
        if (s.isMark(at - 2, ",") && s.is(at - 1, WordClass::Coordinator))
            return core::Scope::This; // the date is of another clause
    }
    return reading.scope;
}

ScopeReader::Reading ScopeReader::read(const ClaimSentence& s) {
    const std::size_t begin = s.sentence.span.begin;
    const bool item = begin > 0 && begin <= s.body.size() && s.body[begin - 1] == '\n'; // each stands for itself
    if (item || s.sentence.paragraph != m_paragraph) {
        m_paragraph = s.sentence.paragraph;
        m_state = core::Scope::This;
    }
    std::optional<Reading> reading;
    const bool latent = std::ranges::any_of(
        s.others, [&](const CueHit& hit) { return hit.tag() == CueTag::Latent && !tellsOfThatDay(s, hit); });
    if (!latent) {
        reading = byTime(s);
        if (!reading)
            reading = byYear(s);
    }
    if (!reading || reading->scope == core::Scope::This) {
        if (const auto cue = byCue(s); cue && !(reading && cue->scope == core::Scope::This))
            reading = cue;
    }
    if (!reading)
        reading = Reading{m_state, m_state == core::Scope::Other ? "goes on about another incident" : "", {}};
    m_state = reading->scope;
    return *reading;
}

} // namespace analysis
