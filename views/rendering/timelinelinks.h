// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The links between the two sides of contradictions in a timeline scene: their paths, their words, and which of them
// are drawn when there are many.

#include "views/rendering/timelinescene.h"

#include <functional>

class QPainter;

namespace rendering {

struct Palette;

// Adds the links of the layout that pass through the view, each pair of glyphs once. Where there are many, those that
// run the same way become a bundle with their number, and the kMaxLinks thickest are drawn; the selected one is always
// there and comes last. `middleOf` tells the height of a mark's row.
inline constexpr std::size_t kMaxLinks = 40;
void addLinks(
    TimelineScene& scene, const core::TimelineLayout& layout, core::ContradictionId selected,
    const std::function<double(const core::MarkPosition&)>& middleOf);

bool linkPasses(const SceneLink& link, const QRectF& probe);

void paintLink(QPainter& painter, const SceneLink& link, const TimelineMetrics& metrics, const Palette& palette);
void paintPill(QPainter& painter, const SceneLink& link, const TimelineMetrics& metrics, const Palette& palette);

} // namespace rendering
