// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelineplaces.h"

#include "models/core/timelinepacking.h"

#include <algorithm>

namespace rendering {
namespace {

using core::LaneGroup;
using core::RowKind;

constexpr double kTitleHeight = 26;
constexpr double kMostPinnedShare = 0.5; // of the room

double lanePadding(const core::TimelineLane& lane) {
    if (!core::barsLieBehind(lane))
        return 5;
    // The words of a bar in the first slot need room.
    return std::ranges::any_of(lane.rows, [](const core::TimelineRow& row) { return row.kind == RowKind::Bars; }) ? 8
                                                                                                                  : 6;
}

LaneSlots slotsOf(const core::TimelineLane& lane, double unit) {
    LaneSlots result;
    result.size.assign(static_cast<std::size_t>(lane.slotCount), 14);
    std::vector<bool> words(result.size.size(), false);
    for (const core::TimelineRow& row : lane.rows) {
        const auto slot = static_cast<std::size_t>(row.slot);
        result.size[slot] = std::max<double>(result.size[slot], core::slotHeight(row.kind));
        words[slot] = words[slot] || row.kind == RowKind::Bars;
    }
    double y = 0;
    for (std::size_t i = 0; i < result.size.size(); ++i) {
        if (i > 0 && words[i])
            y += core::kBarWordsHeight;
        result.top.push_back(y);
        y += result.size[i];
    }
    const double height =
        lane.height > 0 ? std::max<double>(lane.height, y + 2 * core::kLeastLanePadding) : y + 2 * lanePadding(lane);
    for (std::size_t i = 0; i < result.size.size(); ++i) {
        result.top[i] = (result.top[i] + (height - y) / 2) * unit;
        result.size[i] *= unit;
    }
    result.height = height * unit;
    return result;
}

// While its border is in the hand a lane keeps its rows, closer or with more air; it gets others when it is let go.
void stretch(LaneSlots& places, double height) {
    const double share = std::min(1.0, height / places.height);
    const double air = std::max(0.0, height - places.height) / 2;
    for (std::size_t i = 0; i < places.size.size(); ++i) {
        places.top[i] = places.top[i] * share + air;
        places.size[i] *= share;
    }
    places.height = height;
}

class Placer {
public:
    Placer(const core::TimelineLayout& layout, double unit, const std::optional<LaneInHand>& inHand)
        : m_layout(layout)
        , m_unit(unit)
        , m_inHand(inHand) {
        m_places.titleHeight = kTitleHeight * unit;
    }
    LanePlaces place() {
        for (const core::TimelineLane& lane : m_layout.lanes()) {
            if (m_places.titles.empty() || m_places.titles.back().pinned != lane.pinned ||
                (!lane.pinned && m_places.titles.back().group != lane.group))
                addTitle(lane.group, lane.pinned);
            m_places.laneTop.push_back(m_y);
            m_places.lanes.push_back(slotsOf(lane, m_unit));
            if (m_inHand && m_inHand->lane == static_cast<int>(m_places.lanes.size()) - 1)
                stretch(m_places.lanes.back(), m_inHand->height);
            m_y += m_places.lanes.back().height;
            if (lane.pinned)
                m_places.pinnedHeight = m_y;
        }
        // A group of which nothing is left keeps its title: there it can be had back.
        for (const LaneGroup group : {LaneGroup::Causes, m_layout.below()}) {
            const bool titled = std::ranges::any_of(
                m_places.titles, [&](const LanePlaces::Title& each) { return !each.pinned && each.group == group; });
            if (!titled && hiddenIn(group) > 0)
                addTitle(group, false);
        }
        m_places.height = m_y;
        return std::move(m_places);
    }

private:
    std::size_t hiddenIn(LaneGroup group) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_layout.hiddenLanes(), [&](const core::HiddenLane& each) { return each.key.group == group; }));
    }
    void addTitle(LaneGroup group, bool pinned) {
        m_places.titles.push_back({group, pinned, pinned ? 0 : hiddenIn(group), m_y});
        m_y += m_places.titleHeight;
    }

    const core::TimelineLayout& m_layout;
    double m_unit;
    const std::optional<LaneInHand>& m_inHand;
    double m_y = 0;
    LanePlaces m_places;
};

} // namespace

double LanePlaces::middleOf(const core::TimelineLayout& layout, const core::MarkPosition& at) const {
    const auto lane = static_cast<std::size_t>(at.lane);
    const auto slot = static_cast<std::size_t>(layout.lanes()[lane].rows[static_cast<std::size_t>(at.row)].slot);
    return laneTop[lane] + lanes[lane].top[slot] + lanes[lane].size[slot] / 2;
}

LanePlaces placesOf(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, double room,
    const std::optional<LaneInHand>& inHand) {
    LanePlaces places = Placer(layout, metrics.unit, inHand).place();
    if (places.pinnedHeight > room * kMostPinnedShare)
        places.pinnedHeight = 0;
    return places;
}

int laneHeight(const core::TimelineLane& lane) {
    return qRound(slotsOf(lane, 1).height);
}

double timelineContentHeight(const core::TimelineLayout& layout, const TimelineMetrics& metrics) {
    return placesOf(layout, metrics, 0).height;
}

QRectF timelineMarkSlot(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, const core::MarkPosition& at) {
    const LanePlaces places = placesOf(layout, metrics, 0);
    const auto lane = static_cast<std::size_t>(at.lane);
    const LaneSlots& slotted = places.lanes[lane];
    const auto slot = static_cast<std::size_t>(layout.lanes()[lane].rows[static_cast<std::size_t>(at.row)].slot);
    return {0, places.laneTop[lane] + slotted.top[slot], 1, slotted.size[slot]};
}

} // namespace rendering
