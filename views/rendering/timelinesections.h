// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Of what a report draws timelines: a case of one incident as it is; of several first all of them with a lane an
// incident, then each by itself, as their times and sources have nothing to do with each other. Pure; any thread.

#include "models/core/snapshot.h"

#include <QString>
#include <optional>
#include <unordered_set>
#include <vector>

namespace rendering {

struct TimelineSection {
    QString title;                                                 // empty: everything
    std::optional<std::unordered_set<core::DocumentId>> documents; // unset: all
    bool isOverview = false; // of several incidents: a lane for each, and for each family of causes
};

std::vector<TimelineSection> timelineSections(const core::Snapshot& snapshot);

} // namespace rendering
