// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinelayout.h"

#include "models/core/timelinefocus.h"

#include <algorithm>
#include <tuple>

namespace core {

const TimelineMark& TimelineLayout::mark(const MarkPosition& at) const {
    return m_lanes[static_cast<std::size_t>(at.lane)].rows[static_cast<std::size_t>(at.row)].marks[at.index];
}

std::vector<std::uint32_t> TimelineLayout::eventsOf(const MarkPosition& at) const {
    const bool causes = m_lanes[static_cast<std::size_t>(at.lane)].group == LaneGroup::Causes;
    const std::vector<std::uint32_t>& next = causes ? m_nextInCauses : m_nextBelow;
    const TimelineMark& first = mark(at);
    std::vector<std::uint32_t> result;
    std::uint32_t event = first.event;
    for (std::uint32_t i = 0; i < first.events && event < next.size(); ++i, event = next[event])
        result.push_back(event);
    std::ranges::sort(result);
    return result;
}

std::size_t TimelineLayout::orderOf(const MarkPosition& at) const {
    const auto key = [this](const MarkPosition& position) { return std::pair(mark(position).anchor(), position); };
    return static_cast<std::size_t>(std::ranges::lower_bound(m_order, key(at), {}, key) - m_order.begin());
}

MarkPosition TimelineLayout::neighbour(const MarkPosition& at, int step) const {
    if (!at.valid())
        return {};
    const std::size_t index = orderOf(at);
    if (step < 0)
        return index == 0 ? MarkPosition{} : m_order[index - 1];
    return index + 1 >= m_order.size() ? MarkPosition{} : m_order[index + 1];
}

MarkPosition TimelineLayout::neighbourInLane(const MarkPosition& at, int step) const {
    if (!at.valid())
        return {};
    using Key = std::pair<Millis, MarkPosition>;
    const Key here{mark(at).anchor(), at};
    Key best;
    const TimelineLane& lane = m_lanes[static_cast<std::size_t>(at.lane)];
    for (std::size_t r = 0; r < lane.rows.size(); ++r) {
        const std::vector<TimelineMark>& marks = lane.rows[r].marks;
        const auto key = [&](std::size_t index) {
            const MarkPosition position{at.lane, static_cast<std::int32_t>(r), static_cast<std::uint32_t>(index)};
            return Key{marks[index].anchor(), position};
        };
        // The last before or the first after it in this row.
        std::size_t low = 0;
        std::size_t high = marks.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (step < 0 ? key(middle) < here : key(middle) <= here)
                low = middle + 1;
            else
                high = middle;
        }
        if (step < 0 ? low == 0 : low == marks.size())
            continue;
        const Key candidate = key(step < 0 ? low - 1 : low);
        if (!best.second.valid() || (step < 0 ? candidate > best : candidate < best))
            best = candidate;
    }
    return best.second;
}

namespace {

// The first mark for which one of its events satisfies `wanted`; marks of other kinds are passed over unread.
template <typename Wanted>
void forMarks(const TimelineLayout& layout, EventKind kind, Wanted&& wanted) {
    for (std::size_t l = 0; l < layout.lanes().size(); ++l) {
        const TimelineLane& lane = layout.lanes()[l];
        for (std::size_t r = 0; r < lane.rows.size(); ++r) {
            const std::vector<TimelineMark>& marks = lane.rows[r].marks;
            for (std::size_t i = 0; i < marks.size(); ++i) {
                if (marks[i].kind == kind &&
                    wanted(MarkPosition{
                        static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), static_cast<std::uint32_t>(i)}))
                    return;
            }
        }
    }
}

} // namespace

MarkPosition TimelineLayout::findClaim(const ClaimRef& ref) const {
    MarkPosition found;
    forMarks(*this, EventKind::Statement, [&](const MarkPosition& at) {
        if (mark(at).document != ref.document)
            return false;
        const bool holds = std::ranges::any_of(
            eventsOf(at), [&](std::uint32_t e) { return m_snapshot->events[e].claim == ref.index; });
        if (holds)
            found = at;
        return holds;
    });
    return found;
}

MarkPosition TimelineLayout::findTime(DocumentId document, std::int32_t time) const {
    MarkPosition found;
    forMarks(*this, EventKind::Occurrence, [&](const MarkPosition& at) {
        if (mark(at).document != document)
            return false;
        const bool holds =
            std::ranges::any_of(eventsOf(at), [&](std::uint32_t e) { return m_snapshot->events[e].time == time; });
        if (holds)
            found = at;
        return holds;
    });
    return found;
}

std::vector<MarkPosition> TimelineLayout::findDocument(DocumentId id) const {
    std::vector<MarkPosition> result;
    for (std::size_t l = 0; l < m_lanes.size(); ++l) {
        for (std::size_t r = 0; r < m_lanes[l].rows.size(); ++r) {
            const std::vector<TimelineMark>& marks = m_lanes[l].rows[r].marks;
            for (std::size_t i = 0; i < marks.size(); ++i) {
                if (marks[i].document == id)
                    result.push_back(
                        {static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), static_cast<std::uint32_t>(i)});
            }
        }
    }
    return result;
}

ContradictionId TimelineLayout::contradictionOf(const ClaimRef& ref) const {
    const auto it = std::ranges::lower_bound(m_flaggedClaims, ref, {}, [](const auto& pair) { return pair.first; });
    return it != m_flaggedClaims.end() && it->first == ref ? it->second : 0;
}

std::vector<DensityBin> TimelineLayout::density(TimeInterval range, std::size_t bins) const {
    std::vector<DensityBin> result(bins);
    const double length = static_cast<double>(range.latest - range.earliest);
    if (bins == 0 || length <= 0)
        return result;
    const auto border = [&](std::size_t bin) {
        return range.earliest + static_cast<Millis>(length * static_cast<double>(bin) / static_cast<double>(bins));
    };
    const auto below = [](const std::vector<Millis>& times, Millis at) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(times, at) - times.begin());
    };
    // What each list holds between the borders of the bins.
    const auto forBins = [&](const std::vector<Millis>& times, const auto& take) {
        std::uint32_t before = times.empty() ? 0 : below(times, range.earliest);
        for (std::size_t i = 0; i < bins && before < times.size(); ++i) {
            const std::uint32_t after = below(times, i + 1 == bins ? range.latest : border(i + 1));
            if (after > before)
                take(result[i], after - before);
            before = after;
        }
    };
    for (std::size_t family = 0; family < m_times.size(); ++family) {
        forBins(m_times[family], [&](DensityBin& bin, std::uint32_t events) {
            bin.families.resize(m_families.size());
            bin.events += events;
            if (family < m_families.size())
                bin.families[family] += events;
        });
    }
    forBins(m_flaggedTimes, [](DensityBin& bin, std::uint32_t flagged) { bin.flagged += flagged; });
    return result;
}

} // namespace core
