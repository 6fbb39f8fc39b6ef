// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Marks of one lane into rows that do not overlap, and what is looked up in a row later. Part of the timeline's layout
// (models/core/timelinelayout.h). Pure; any thread.

#include "models/core/timelinelayout.h"

#include <functional>

namespace core {

// Fills rows and slotCount of the lane: causes and speakers have bars behind dots, the others boxes over slips.
// `front`: dots or boxes, `back`: bars or slips, both by earliest; they are emptied. `millisPerPixel`: of the zoom at
// which rows are chosen so that they can be read.
void packLane(
    TimelineLane& lane, std::vector<TimelineMark>& front, std::vector<TimelineMark>& back, double millisPerPixel);

// Since when a mark could be known, and its contradiction be seen.
struct MarkMoments {
    Millis known = kNeverKnown;
    Millis arises = kNeverKnown;
};
void indexRow(TimelineRow& row, const std::function<MarkMoments(const TimelineMark&)>& momentsOf);

// How deep each cause stands below others that have a lane, and which lanes can be closed. Pinned ones stand alone.
void placeInTree(std::vector<TimelineLane>& lanes, const CauseTree& causes);

// All marks by anchor, those of one moment by their place.
std::vector<MarkPosition> inOrder(const std::vector<TimelineLane>& lanes);

} // namespace core
