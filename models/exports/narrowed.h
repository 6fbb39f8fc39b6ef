// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a filter lets through, as a case of its own: report and exports of "what is displayed" are made of it and need
// to know nothing of filters. Pure; any thread.

#include "models/items/rowfilter.h"

namespace models {

// The documents that pass; of their claims those that pass and those that stand in a contradiction that is kept;
// events, contradictions, incidents, origins and corrections of these. A contradiction is kept when one of its sides
// passes, as in the window; the document of its other side comes with it, unless it is of another incident or the
// search did not find it. Ids stay what they are. The same snapshot when nothing is filtered.
core::SnapshotPtr narrowed(const core::SnapshotPtr& snapshot, const RowFilter& filter, const core::CauseTree& causes);

// The two sides of a contradiction alone, with what their documents say; copies and other claims of the same voices
// stay out. Empty where there is no such contradiction.
core::SnapshotPtr sidesOf(const core::Snapshot& snapshot, core::ContradictionId id);

} // namespace models
