// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinepacking.h"

#include "models/core/radixsort.h"

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

// How many rows have room in a lane of the height that the user wants.
struct RowCounts {
    int front = 1, back = 1;
};

RowCounts countsIn(const TimelineLane& lane, bool front, bool back) {
    constexpr int kMost = 60; // rows: more cannot be told apart
    const auto needed = [&](const RowCounts& counts) {
        if (barsLieBehind(lane)) // in the slots of the dots, under words of their own
            return std::max(counts.front, counts.back) * slotHeight(RowKind::Dots) +
                   (back ? (counts.back - 1) * kBarWordsHeight : 0);
        return (front ? counts.front * slotHeight(RowKind::Boxes) : 0) +
               (back ? counts.back * slotHeight(RowKind::Slips) : 0);
    };
    // What finds no row after all has room too.
    const int room = lane.height - 2 * kLeastLanePadding - slotHeight(RowKind::Overflow);
    RowCounts counts;
    while (counts.front + counts.back < kMost) {
        RowCounts more = counts;
        ++(!back || (front && more.front < 2 * more.back) ? more.front : more.back);
        if (needed(more) > room)
            break;
        counts = more;
    }
    return counts;
}

Packing ofRows(Packing packing, int rows) {
    packing.comfort = packing.cap = rows;
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

    // Rows for marks that come by earliest; returns how many. Rows are chosen first and filled then, so that each is
    // as large as it has to be from its beginning.
    int pack(std::vector<TimelineMark>& marks, const Packing& packing, int slot) {
        std::vector<std::uint8_t> rowOf(marks.size());
        std::vector<std::size_t> counts(static_cast<std::size_t>(packing.cap) + 1);
        std::vector<RowEnd> ends;
        const auto room = static_cast<Millis>(packing.room * m_millisPerPixel);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const TimelineMark& mark = marks[i];
            // A dot wants its room around its middle, anything else from its start.
            const bool dot = packing.kind == RowKind::Dots;
            const Millis left = dot ? std::min(mark.span.earliest, mark.anchor() - room / 2) : mark.span.earliest;
            const Millis right = std::max(mark.span.latest, dot ? mark.anchor() + room / 2 : mark.span.earliest + room);
            const std::size_t chosen = rowFor(ends, mark, left, packing);
            rowOf[i] = static_cast<std::uint8_t>(chosen);
            ++counts[chosen];
            if (static_cast<int>(chosen) == packing.cap)
                continue;
            if (chosen == ends.size())
                ends.emplace_back();
            ends[chosen] = {mark.span.latest, right};
        }
        fill(marks, rowOf, counts, ends.size(), packing, slot);
        return static_cast<int>(ends.size());
    }

    void addOverflow() {
        if (m_overflow.empty())
            return;
        std::ranges::stable_sort(m_overflow, {}, &TimelineMark::anchor);
        m_lane.rows.push_back({RowKind::Overflow, m_lane.slotCount++, std::move(m_overflow), {}, {}, {}, {}});
    }

private:
    void fill(
        std::vector<TimelineMark>& marks, const std::vector<std::uint8_t>& rowOf,
        const std::vector<std::size_t>& counts, std::size_t rows, const Packing& packing, int slot) {
        const std::size_t first = m_lane.rows.size();
        for (std::size_t r = 0; r < rows; ++r) {
            TimelineRow& row = m_lane.rows.emplace_back();
            row.kind = packing.kind;
            row.slot = slot + static_cast<int>(r);
            row.marks.reserve(counts[r]);
        }
        m_overflow.reserve(m_overflow.size() + counts[static_cast<std::size_t>(packing.cap)]);
        for (std::size_t i = 0; i < marks.size(); ++i)
            (rowOf[i] < rows ? m_lane.rows[first + rowOf[i]].marks : m_overflow).push_back(marks[i]);
        marks = {};
    }
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

int slotHeight(RowKind kind) {
    return kind == RowKind::Slips ? 18 : kind == RowKind::Overflow ? 14 : 24;
}

bool barsLieBehind(const TimelineLane& lane) {
    return lane.group == LaneGroup::Causes || lane.group == LaneGroup::Speakers;
}

void packLane(
    TimelineLane& lane, std::vector<TimelineMark>& front, std::vector<TimelineMark>& back, double millisPerPixel) {
    Packer packer(lane, millisPerPixel);
    const bool behind = barsLieBehind(lane);
    Packing frontRows = behind ? kDots : kBoxes;
    Packing backRows = behind ? kBars : kSlips;
    if (lane.height > 0) {
        const RowCounts counts = countsIn(lane, !front.empty(), !back.empty());
        frontRows = ofRows(frontRows, counts.front);
        backRows = ofRows(backRows, counts.back);
    }
    if (behind) {
        const int bars = packer.pack(back, backRows, 0);
        const int dots = packer.pack(front, frontRows, 0);
        lane.slotCount = std::max({bars, dots, 1});
    } else {
        const int boxes = packer.pack(front, frontRows, 0);
        lane.slotCount = std::max(1, boxes + packer.pack(back, backRows, boxes));
    }
    packer.addOverflow();
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

MarksInOrder inOrder(const std::vector<TimelineLane>& lanes) {
    // A place in one number, so that a million of them are sorted as pairs of numbers.
    constexpr unsigned kRowBits = 8;
    constexpr unsigned kIndexBits = 32;
    struct Keyed {
        Millis at;
        std::uint64_t place;
    };
    std::vector<Keyed> keyed;
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
                keyed.push_back({marks[i].anchor(), row | i});
        }
    }
    radixSort(keyed, &Keyed::at); // stable: those of one moment by their place
    MarksInOrder order;
    order.places.reserve(keyed.size());
    order.moments.reserve(keyed.size());
    for (const auto& [at, place] : keyed) {
        order.moments.push_back(at);
        order.places.push_back(
            {static_cast<std::int32_t>(place >> (kRowBits + kIndexBits)),
             static_cast<std::int32_t>(place >> kIndexBits & ((1U << kRowBits) - 1)),
             static_cast<std::uint32_t>(place)});
    }
    return order;
}

} // namespace core
