// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinesections.h"

#include "models/items/labels.h"
#include "views/rendering/reporttr.h"

#include <algorithm>

namespace rendering {
namespace {

// Those that more than one document is about, in the order of time; undated ones last.
std::vector<const core::Incident*> sharedIncidents(const core::Snapshot& snapshot) {
    std::vector<const core::Incident*> shared;
    for (const core::Incident& each : snapshot.findings.incidents) {
        if (each.documents.size() + each.possible.size() > 1)
            shared.push_back(&each);
    }
    std::ranges::stable_sort(shared, {}, [](const core::Incident* each) {
        return each->window ? std::pair(0, each->window->earliest) : std::pair(1, core::Millis(0));
    });
    return shared;
}

} // namespace

std::vector<TimelineSection> timelineSections(const core::Snapshot& snapshot) {
    const std::vector<const core::Incident*> shared = sharedIncidents(snapshot);
    if (shared.size() < 2)
        return {TimelineSection{}};
    std::vector<TimelineSection> sections{{{}, std::nullopt, true}};
    TimelineSection rest{Report::tr("Other documents"), std::unordered_set<core::DocumentId>()};
    for (const core::DocumentRecord& each : snapshot.documents)
        rest.documents->insert(each.id);
    for (const core::Incident* each : shared) {
        TimelineSection& section = sections.emplace_back();
        section.title = models::toQt(each->title);
        section.documents.emplace();
        for (const auto* documents : {&each->documents, &each->possible}) {
            for (const core::DocumentId id : *documents) {
                section.documents->insert(id);
                rest.documents->erase(id);
            }
        }
    }
    if (!rest.documents->empty())
        sections.push_back(std::move(rest));
    return sections;
}

} // namespace rendering
