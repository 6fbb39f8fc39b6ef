// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The view state laid over the case: its filter as the item models and the timeline apply it
// (models/items/rowfilter.h), and the claims and documents that its selection means. GUI thread.

#include "models/items/rowfilter.h"

namespace views {

class ViewState;
struct Selection;

// A query that is not answered yet lets everything through: what is shown changes once, with the answer.
models::RowFilter rowFilterOf(const ViewState& state);

// The selected claim, or both sides of the selected contradiction; the selected side first.
std::vector<core::ClaimRef> selectedClaims(const core::Snapshot& snapshot, const Selection& selection);
// Their documents, or the selected one.
std::vector<core::DocumentId> selectedDocuments(const core::Snapshot& snapshot, const Selection& selection);

} // namespace views
