// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Marks of one lane into rows that do not overlap, and lanes in their order. Part of the timeline's layout
// (models/core/timelinelayout.h). Pure; any thread.

#include "models/core/timelinelayout.h"

namespace core {

// Sizes that decide how many rows a lane of a given height has; what is painted keeps to them. In the units of
// TimelineLane::height.
int slotHeight(RowKind kind);
inline constexpr int kBarWordsHeight = 12; // above a bar, except in the first slot
inline constexpr int kLeastLanePadding = 2;
// Whether bars stand behind dots (causes, speakers), or boxes over slips.
bool barsLieBehind(const TimelineLane& lane);

// Fills rows and slotCount of the lane, as many rows as have room in the height that is wanted, if one is.
// `front`: dots or boxes, `back`: bars or slips, both by earliest; they are emptied. `millisPerPixel`: of the zoom at
// which rows are chosen so that they can be read.
void packLane(
    TimelineLane& lane, std::vector<TimelineMark>& front, std::vector<TimelineMark>& back, double millisPerPixel);

// How deep each cause stands below others that have a lane, and which lanes can be closed. Pinned ones stand alone.
void placeInTree(std::vector<TimelineLane>& lanes, const CauseTree& causes);

// All marks by anchor, those of one moment by their place; and the anchors.
struct MarksInOrder {
    std::vector<MarkPosition> places;
    std::vector<Millis> moments;
};
MarksInOrder inOrder(const std::vector<TimelineLane>& lanes);

} // namespace core
