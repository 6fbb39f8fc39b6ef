// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The glyphs of one row in a frame of the timeline (views/rendering/timelinescene.h): folded to pixels, and placed so
// that no two cover each other. Any thread.

#include "views/rendering/timelinescene.h"

namespace rendering {

// Adds the glyphs of a row that may be seen. `top`, `height`: of its slot.
void addRow(
    TimelineScene& scene, const core::TimelineLayout& layout, core::MarkPosition row, double top, double height,
    const TimelineSelection& selection);

// Bars that are hardly wider than the number of a cluster in front of them would stick out from behind it: they are
// counted in it. Not what is selected or alone in a contradiction.
void foldBarsIntoClusters(TimelineScene& scene);

} // namespace rendering
