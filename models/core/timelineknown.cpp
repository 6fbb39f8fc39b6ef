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

// Where in the document the event is told; nothing for its publication.
std::optional<Span> placeOf(const DocumentRecord& record, const Event& event) {
    const auto claim = static_cast<std::size_t>(event.claim);
    if (event.kind == EventKind::Statement && claim < record.claims.size() && !record.claims[claim].claim.inTitle)
        return record.claims[claim].claim.span;
    const auto time = static_cast<std::size_t>(event.time);
    if (event.kind == EventKind::Occurrence && time < record.times.size())
        return record.times[time].time.span;
    return std::nullopt;
}

// When the document told it: in a dated part, or when it was published.
Millis toldFrom(const DocumentRecord& record, const Event& event) {
    if (const std::optional<Span> place = placeOf(record, event)) {
        for (const DocumentPart& part : record.document.parts) {
            if (part.at.interval && part.span.contains(*place))
                return part.at.interval->earliest;
        }
    }
    const std::optional<TimeValue>& published = record.document.published;
    return published && published->interval ? published->interval->earliest : kNeverKnown;
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

Millis knownFrom(const DocumentRecord& record, const Event& event) {
    if (event.kind == EventKind::Update)
        return event.when.interval ? event.when.interval->earliest : kNeverKnown;
    const Millis told = toldFrom(record, event);
    const auto claim = static_cast<std::size_t>(event.claim);
    if (told == kNeverKnown || event.kind != EventKind::Statement || claim >= record.claims.size())
        return told;
    // Nobody knows what was said before it was.
    const std::optional<TimeValue>& said = record.claims[claim].claim.said;
    return said && said->interval ? std::max(told, said->interval->earliest) : told;
}

KnownShare TimelineLayout::knownAt(Millis at) const {
    return {
        countUpTo(m_documentsKnown, at), m_documentsKnown.size(), countUpTo(m_contradictionsKnown, at),
        m_contradictionCount};
}

} // namespace core
