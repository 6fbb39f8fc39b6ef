// SPDX-License-Identifier: GPL-3.0-or-later
// Names of lane groups, and since when things could be known (models/core/timelinelayout.h).
#include "models/core/timelinelayout.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {
namespace {

constexpr std::array<std::pair<LaneGroup, std::string_view>, 5> kGroups = {{
    {LaneGroup::Causes, "causes"},
    {LaneGroup::Sources, "sources"},
    {LaneGroup::Speakers, "speakers"},
    {LaneGroup::Incidents, "incidents"},
    {LaneGroup::Tags, "tags"},
}};

// When the document told what stands there: in a dated part, or when it was published.
Millis toldFrom(const DocumentRecord& record, const Span& place) {
    for (const DocumentPart& part : record.document.parts) {
        if (part.at.interval && part.span.contains(place))
            return part.at.interval->earliest;
    }
    return knownFrom(record);
}

std::size_t countUpTo(const std::vector<Millis>& moments, Millis at) {
    return static_cast<std::size_t>(std::ranges::upper_bound(moments, at) - moments.begin());
}

} // namespace

std::string_view name(LaneGroup group) {
    return std::ranges::find(kGroups, group, &std::pair<LaneGroup, std::string_view>::first)->second;
}

std::optional<LaneGroup> laneGroupOf(std::string_view name) {
    const auto found = std::ranges::find(kGroups, name, &std::pair<LaneGroup, std::string_view>::second);
    return found == kGroups.end() ? std::nullopt : std::optional(found->first);
}

Millis knownFrom(const DocumentRecord& record) {
    const std::optional<TimeValue>& published = record.document.published;
    return published && published->interval ? published->interval->earliest : kNeverKnown;
}

Millis knownFrom(const DocumentRecord& record, const Claim& claim) {
    const Millis told = claim.inTitle ? knownFrom(record) : toldFrom(record, claim.span);
    // Nobody knows what was said before it was.
    const bool dated = told != kNeverKnown && claim.said && claim.said->interval;
    return dated ? std::max(told, claim.said->interval->earliest) : told;
}

Millis knownFrom(const DocumentRecord& record, const Event& event) {
    const auto claim = static_cast<std::size_t>(event.claim);
    const auto time = static_cast<std::size_t>(event.time);
    if (event.kind == EventKind::Update)
        return event.when.interval ? event.when.interval->earliest : kNeverKnown;
    if (event.kind == EventKind::Statement && claim < record.claims.size())
        return knownFrom(record, record.claims[claim].claim);
    if (event.kind == EventKind::Occurrence && time < record.times.size())
        return toldFrom(record, record.times[time].time.span);
    return knownFrom(record);
}

KnownShare TimelineLayout::knownAt(Millis at) const {
    return {
        countUpTo(m_documentsKnown, at), m_documentsKnown.size(), countUpTo(m_contradictionsKnown, at),
        m_contradictionsKnown.size()};
}

} // namespace core
