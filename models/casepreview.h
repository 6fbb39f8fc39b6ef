// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What would become of a case with corrections that are not made yet. They are made in a copy of the case, in a folder
// of its own that is deleted at once, by the same code that would make them in the case itself. Any thread but the
// GUI's; `file` is only read.

#include "models/analysis/lexicon.h"
#include "models/core/snapshot.h"
#include "models/store/casefile.h"

#include <vector>

namespace models {

core::Result<core::SnapshotPtr> previewCorrections(
    store::CaseFile& file, const std::vector<core::Correction>& corrections, const analysis::Lexicon& lexicon);

// How two events stand to each other as far as is known: their intervals, widened where a zone is not known, may
// overlap.
enum class EventOrder : std::uint8_t { Open, Before, After };
EventOrder orderOf(const core::Snapshot& snapshot, const core::Event& a, const core::Event& b);

struct EventShift {
    core::Event before;
    core::Event after;
};
struct OrderChange {
    core::Event first; // as it is now
    core::Event second;
    EventOrder before = EventOrder::Open;
    EventOrder after = EventOrder::Open;
};

struct CaseChange {
    std::vector<EventShift> moved;
    std::vector<OrderChange> order;            // between events of one incident or document
    std::vector<core::Contradiction> gone;     // of the case as it is now
    std::vector<core::Contradiction> appeared; // of the case as it would be
    bool moreOrder = false;                    // there are more than are listed
    bool isEmpty() const { return moved.empty() && order.empty() && gone.empty() && appeared.empty(); }
};
// Those of `these` that `those` do not have, by their keys.
std::vector<core::Contradiction> onlyIn(
    const std::vector<core::Contradiction>& these, const std::vector<core::Contradiction>& those);
CaseChange compareCases(const core::Snapshot& now, const core::Snapshot& then);

} // namespace models
