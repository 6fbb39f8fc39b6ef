// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a filter lets through, as a case of its own: report and exports of "what is displayed" are made of it and need
// to know nothing of filters. Pure; any thread.

#include "models/items/rowfilter.h"

namespace models {

// The documents that pass; of their claims those that pass and those that stand in a contradiction that is kept;
// events, contradictions, incidents, origins and corrections of these. A contradiction is kept when one of its sides
// passes, as in the window; the document of its other side comes with it, unless it is of another incident or the
// search did not find it. Ids stay what they are. Who counts asks the filter again: what came with a contradiction does
// not pass it. The same snapshot when nothing is filtered.
core::SnapshotPtr narrowed(const core::SnapshotPtr& snapshot, const RowFilter& filter, const core::CauseTree& causes);

// The case as it could be known at a moment (core::knownFrom): what was written or said later stays out, and so does
// what does not say when it was written. A contradiction stays when a voice of either side could be known.
core::SnapshotPtr knownAt(const core::SnapshotPtr& snapshot, core::Millis at);

// The two sides of a contradiction alone, with what their documents claim and when that was said; copies, other claims
// of the same voices and all other events stay out. Empty where there is no such contradiction.
core::SnapshotPtr sidesOf(const core::Snapshot& snapshot, core::ContradictionId id);

} // namespace models
