// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where lanes and their rows stand, from top to bottom. Values in the painter's units; any thread.

#include "views/rendering/timelinescene.h"

#include <vector>

namespace rendering {

// Where the slots of a lane begin and how high they are, from the lane's top.
struct LaneSlots {
    std::vector<double> top, size;
    double height = 0;
};

struct LanePlaces {
    struct Title {
        core::LaneGroup group = core::LaneGroup::Causes;
        bool pinned = false;
        std::size_t hidden = 0;
        double top = 0;
    };
    std::vector<double> laneTop; // from the top of the first title
    std::vector<LaneSlots> lanes;
    std::vector<Title> titles;
    double titleHeight = 0;
    double height = 0;
    double pinnedHeight = 0; // of the title and lanes that do not scroll; 0 where they would leave too little room

    // From the top of the first title.
    double middleOf(const core::TimelineLayout& layout, const core::MarkPosition& at) const;
};

// `room`: how high the view of all lanes is.
LanePlaces placesOf(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, double room,
    const std::optional<LaneInHand>& inHand = {});

int laneHeight(const core::TimelineLane& lane); // as it is shown, in the units of TimelineLane::height

double timelineContentHeight(const core::TimelineLayout& layout, const TimelineMetrics& metrics);
// Of a mark's row, from the top of the first title.
QRectF timelineMarkSlot(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, const core::MarkPosition& at);

} // namespace rendering
