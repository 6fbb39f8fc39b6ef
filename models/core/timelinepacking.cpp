// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinepacking.h"

#include <algorithm>
#include <utility>

namespace core {
namespace {

// How marks of a kind are packed: rows are opened for legibility up to `comfort`, for overlap up to `cap`; `room` is
// the width in pixels that a mark would like.
struct Packing {
    RowKind kind;
    int comfort, cap;
    double room;
};
constexpr Packing kBars{RowKind::Bars, 2, 3, 40};
constexpr Packing kDots{RowKind::Dots, 3, 5, 20};
constexpr Packing kBoxes{RowKind::Boxes, 2, 4, 110};
constexpr Packing kSlips{RowKind::Slips, 1, 2, 70};

Packing atHeight(Packing packing, LaneHeight height) {
    if (height == LaneHeight::Low)
        packing.comfort = packing.cap = 1;
    if (height == LaneHeight::High) {
        packing.comfort *= 2;
        packing.cap *= 2;
    }
    return packing;
}

// Where a row ends, with and without the room its last mark would like.
struct RowEnd {
    Millis end, roomyEnd;
};

class Packer {
public:
    Packer(TimelineLane& lane, double millisPerPixel)
        : m_lane(lane)
        , m_millisPerPixel(millisPerPixel) {}

    // Rows for marks that come by earliest; returns how many.
    int pack(std::vector<TimelineMark>& marks, const Packing& packing, int slot) {
        std::vector<std::vector<TimelineMark>> rows;
        std::vector<RowEnd> ends;
        const auto room = static_cast<Millis>(packing.room * m_millisPerPixel);
        for (const TimelineMark& mark : marks) {
            // A dot wants its room around its middle, anything else from its start.
            const bool dot = packing.kind == RowKind::Dots;
            const Millis left = dot ? std::min(mark.span.earliest, mark.anchor() - room / 2) : mark.span.earliest;
            const Millis right = std::max(mark.span.latest, dot ? mark.anchor() + room / 2 : mark.span.earliest + room);
            std::size_t chosen = rowFor(ends, mark, left, packing);
            if (chosen == rows.size()) {
                if (static_cast<int>(rows.size()) == packing.cap) {
                    m_overflow.push_back(mark);
                    continue;
                }
                rows.emplace_back();
                ends.emplace_back();
            }
            rows[chosen].push_back(mark);
            ends[chosen] = {mark.span.latest, right};
        }
        marks = {};
        for (std::size_t r = 0; r < rows.size(); ++r) {
            rows[r].shrink_to_fit();
            m_lane.rows.push_back({packing.kind, slot + static_cast<int>(r), std::move(rows[r]), {}, {}, {}, {}});
        }
        return static_cast<int>(rows.size());
    }

    void addOverflow() {
        if (m_overflow.empty())
            return;
        std::ranges::stable_sort(m_overflow, {}, &TimelineMark::anchor);
        m_overflow.shrink_to_fit();
        m_lane.rows.push_back({RowKind::Overflow, m_lane.slotCount++, std::move(m_overflow), {}, {}, {}, {}});
    }

private:
    // The first row with room, else a new one, else the one with most room that does not overlap; ends.size(): none.
    static std::size_t rowFor(
        const std::vector<RowEnd>& ends, const TimelineMark& mark, Millis left, const Packing& packing) {
        const auto roomy = std::ranges::find_if(ends, [&](const RowEnd& row) { return row.roomyEnd <= left; });
        if (roomy != ends.end() || static_cast<int>(ends.size()) < packing.comfort)
            return static_cast<std::size_t>(roomy - ends.begin());
        std::size_t chosen = ends.size();
        for (std::size_t r = 0; r < ends.size(); ++r) {
            if (ends[r].end <= mark.span.earliest &&
                (chosen == ends.size() || ends[r].roomyEnd < ends[chosen].roomyEnd))
                chosen = r;
        }
        return chosen;
    }

    TimelineLane& m_lane;
    double m_millisPerPixel;
    std::vector<TimelineMark> m_overflow;
};

} // namespace

void packLane(
    TimelineLane& lane, std::vector<TimelineMark>& front, std::vector<TimelineMark>& back, double millisPerPixel) {
    Packer packer(lane, millisPerPixel);
    if (lane.group == LaneGroup::Causes || lane.group == LaneGroup::Speakers) {
        const int bars = packer.pack(back, atHeight(kBars, lane.height), 0);
        const int dots = packer.pack(front, atHeight(kDots, lane.height), 0);
        lane.slotCount = std::max({bars, dots, 1});
    } else {
        const int boxes = packer.pack(front, atHeight(kBoxes, lane.height), 0);
        lane.slotCount = std::max(1, boxes + packer.pack(back, atHeight(kSlips, lane.height), boxes));
    }
    packer.addOverflow();
}

void indexRow(TimelineRow& row, const std::function<MarkMoments(const TimelineMark&)>& momentsOf) {
    row.eventsBefore.reserve(row.marks.size() + 1);
    row.known.reserve(row.marks.size());
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
        const TimelineMark& mark = row.marks[i];
        const MarkMoments moments = momentsOf(mark);
        row.eventsBefore.push_back(sum);
        row.known.push_back(moments.known);
        sum += mark.events;
        if (!mark.flagged)
            continue;
        row.flagged.push_back(static_cast<std::uint32_t>(i));
        row.arises.push_back(moments.arises);
    }
    row.eventsBefore.push_back(sum);
}

void placeInTree(std::vector<TimelineLane>& lanes, const CauseTree& causes) {
    for (TimelineLane& lane : lanes) {
        if (lane.group != LaneGroup::Causes)
            continue;
        const CauseNode* node = causes.find(lane.name);
        while (node && !node->parent.empty()) {
            const auto above = std::ranges::find_if(lanes, [&](const TimelineLane& each) {
                return each.group == LaneGroup::Causes && each.name == node->parent;
            });
            if (above != lanes.end()) {
                lane.indent += lane.pinned || above->pinned ? 0 : 1;
                above->opens = true;
            }
            node = causes.find(node->parent);
        }
    }
}

std::vector<MarkPosition> inOrder(const std::vector<TimelineLane>& lanes) {
    // A place in one number, so that a million of them are sorted as pairs of numbers.
    constexpr unsigned kRowBits = 8;
    constexpr unsigned kIndexBits = 32;
    std::vector<std::pair<Millis, std::uint64_t>> keyed;
    std::size_t count = 0;
    for (const TimelineLane& lane : lanes) {
        for (const TimelineRow& row : lane.rows)
            count += row.marks.size();
    }
    keyed.reserve(count);
    for (std::size_t l = 0; l < lanes.size(); ++l) {
        for (std::size_t r = 0; r < lanes[l].rows.size(); ++r) {
            const std::uint64_t row = (l << kRowBits | r) << kIndexBits;
            const std::vector<TimelineMark>& marks = lanes[l].rows[r].marks;
            for (std::size_t i = 0; i < marks.size(); ++i)
                keyed.emplace_back(marks[i].anchor(), row | i);
        }
    }
    std::ranges::sort(keyed);
    std::vector<MarkPosition> order;
    order.reserve(keyed.size());
    for (const auto& [at, place] : keyed)
        order.push_back(
            {static_cast<std::int32_t>(place >> (kRowBits + kIndexBits)),
             static_cast<std::int32_t>(place >> kIndexBits & ((1U << kRowBits) - 1)),
             static_cast<std::uint32_t>(place)});
    return order;
}

} // namespace core
