// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a scene of the timeline with any QPainter: screen, picture, PDF. The scene says where, the layout what, the
// palette in which colours. Leaves the painter's state as it was.

#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

class QPainter;

namespace rendering {

void paintTimeline(
    QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette);

// The line under the pointer with its exact time on the axis.
void paintCursor(QPainter& painter, const TimelineScene& scene, const Palette& palette, double x);
// A range being chosen on the axis.
void paintChoice(QPainter& painter, const TimelineScene& scene, const Palette& palette, double from, double to);

// Where the display zone stands on the axis.
QRectF zoneRect(const TimelineScene& scene);

} // namespace rendering
