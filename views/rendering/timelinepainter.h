// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a scene of the timeline with any QPainter: screen, picture, PDF. The scene says where, the layout what, the
// palette in which colours. Leaves the painter's state as it was.

#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

class QPainter;

namespace rendering {

class GlyphCache;

// `cache`: for a view that paints the same glyphs again and again; null for a PDF.
void paintTimeline(
    QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette,
    GlyphCache* cache = nullptr);
void paintTimelineAxis(QPainter& painter, const TimelineScene& scene, const Palette& palette); // part of it

// The line under the pointer with its exact time on the axis.
void paintCursor(QPainter& painter, const TimelineScene& scene, const Palette& palette, double x);
// A range being chosen on the axis.
void paintChoice(QPainter& painter, const TimelineScene& scene, const Palette& palette, double from, double to);

// An area that is measured, with its span in words on the axis.
void paintMeasure(
    QPainter& painter, const TimelineScene& scene, const Palette& palette, const QRectF& area, const QString& words);
// The handle of the moment at which the case is looked at; parked beside the zone while there is none.
QRectF knownHandle(const TimelineScene& scene);
void paintKnownHandle(QPainter& painter, const TimelineScene& scene, const Palette& palette);

// Where the display zone stands on the axis.
QRectF zoneRect(const TimelineScene& scene);

} // namespace rendering
