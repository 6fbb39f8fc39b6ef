// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The filter of the view state as the item models and the timeline apply it (models/items/rowfilter.h). GUI thread.

#include "models/items/rowfilter.h"

namespace views {

class ViewState;

// A query that is not answered yet lets everything through: what is shown changes once, with the answer.
models::RowFilter rowFilterOf(const ViewState& state);

} // namespace views
