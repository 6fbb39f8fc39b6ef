// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole case in a strip beneath the timeline: how much happens when, where contradictions are, what is shown.

#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

class QPainter;

namespace rendering {

struct OverviewScene {
    QSizeF size;
    TimelineMetrics metrics;
    TimeScale scale; // of the whole
    core::TimeInterval shown;
    core::ZoneOffset offset;
    std::optional<core::Millis> knownAt; // what was known later fades

    QRectF window() const; // around what is shown; never thinner than can be seen
};

OverviewScene makeOverviewScene(
    const core::TimelineLayout& layout, core::TimeInterval shown, QSizeF size, const QFont& font,
    const core::ZoneOffset& offset = {});
void paintOverview(
    QPainter& painter, const core::TimelineLayout& layout, const OverviewScene& scene, const Palette& palette);
double overviewHeight(const QFont& font);

// A stretch of time with air around it, so that the marks at its ends and their words are seen.
// With a fold, as much air as what is left of it wants.
core::TimeInterval withAir(core::TimeInterval interval, const core::TimeFold* fold = nullptr);

} // namespace rendering
