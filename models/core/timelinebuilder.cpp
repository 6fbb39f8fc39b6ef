// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a TimelineLayout: events to marks to lanes, marks to rows without overlap, then what is looked up later.
#include "models/core/timelineaxis.h"
#include "models/core/timelinelayout.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace core {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

// How marks of a kind are packed: rows are opened for legibility up to `comfort`, for overlap up to `cap`; `room` is
// the width in pixels that a mark would like when the focus fills kReferenceWidth.
struct Packing {
    RowKind kind;
    int comfort, cap;
    double room;
};
constexpr Millis kNear = 45 * kDay;
constexpr double kReferenceWidth = 640;
constexpr Packing kBars{RowKind::Bars, 2, 3, 40};
constexpr Packing kDots{RowKind::Dots, 3, 5, 20};
constexpr Packing kBoxes{RowKind::Boxes, 2, 4, 110};
constexpr Packing kSlips{RowKind::Slips, 1, 2, 70};

struct Draft {
    TimelineLane lane;
    std::vector<TimelineMark> front; // dots or boxes
    std::vector<TimelineMark> back;  // bars or slips
    Millis first = std::numeric_limits<Millis>::max();
};

// Where a row ends, with and without the room its last mark would like.
struct RowEnd {
    Millis end, roomyEnd;
};

} // namespace

class TimelineBuilder {
public:
    TimelineBuilder(SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter)
        : m_tree(causes)
        , m_filter(filter)
        , m_causeWanted(wantedCauses()) {
        m_out.m_snapshot = std::move(snapshot);
        m_out.m_nextInCauses.assign(shot().events.size(), kNone);
        m_out.m_nextInSources.assign(shot().events.size(), kNone);
    }
    TimelineLayout build() {
        flagClaims();
        for (std::size_t i = 0; i < shot().undatedFrom && i < shot().events.size(); ++i)
            addDated(static_cast<std::uint32_t>(i));
        addUndated();
        measure();
        takeLanes();
        order();
        link();
        return std::move(m_out);
    }

private:
    const Snapshot& shot() const { return *m_out.m_snapshot; }

    std::vector<std::string_view> wantedCauses() const {
        std::vector<std::string_view> names;
        for (const CauseNode& node : m_tree.nodes()) {
            if (std::ranges::any_of(
                    m_filter.causes, [&](const std::string& cause) { return m_tree.isBelowOrSame(node.name, cause); }))
                names.push_back(node.name);
        }
        return names;
    }
    bool shown(DocumentId id) const { return !m_filter.documents || m_filter.documents->contains(id); }
    bool shown(const Claim& claim) const {
        return (m_filter.causes.empty() || std::ranges::find(m_causeWanted, claim.cause) != m_causeWanted.end()) &&
               (m_filter.speakers.empty() ||
                std::ranges::find(m_filter.speakers, claim.speaker) != m_filter.speakers.end());
    }

    void flagClaims() {
        auto& flagged = m_out.m_flaggedClaims;
        for (const Contradiction& each : shot().findings.contradictions) {
            if (each.state == ContradictionState::Dismissed)
                continue;
            flagged.emplace_back(each.a, each.id);
            flagged.emplace_back(each.b, each.id);
            for (const auto* also : {&each.alsoA, &each.alsoB}) {
                for (const ClaimRef& ref : *also)
                    flagged.emplace_back(ref, each.id);
            }
        }
        // Stable: findings come strongest first, and the strongest is kept.
        const auto claimOf = [](const auto& pair) { return pair.first; };
        std::ranges::stable_sort(flagged, {}, claimOf);
        const auto rest = std::ranges::unique(flagged, {}, claimOf);
        flagged.erase(rest.begin(), rest.end());
    }

    Draft& draft(LaneGroup group, const std::string& name) {
        auto& index = group == LaneGroup::Causes ? m_causeLanes : m_sourceLanes;
        const auto [it, isNew] = index.try_emplace(name, m_drafts.size());
        if (isNew) {
            Draft& made = m_drafts.emplace_back();
            made.lane.group = group;
            made.lane.name = name;
            made.lane.label = group == LaneGroup::Causes ? std::string(m_tree.display(name)) : name;
            if (group == LaneGroup::Causes)
                made.lane.family = std::string(m_tree.family(name));
        }
        return m_drafts[it->second];
    }

    void addDated(std::uint32_t index) {
        const Event& event = shot().events[index];
        const DocumentRecord* record = shot().document(event.document);
        if (!record || !event.when.interval || !shown(event.document))
            return;
        const ClaimRecord* claim = event.claim >= 0 ? shot().claim({event.document, event.claim}) : nullptr;
        TimelineMark mark;
        mark.span = clampedToCalendar(*event.when.interval);
        mark.document = event.document;
        mark.event = index;
        mark.kind = event.kind;
        if (claim) {
            mark.stance = claim->claim.stance;
            mark.weak = claim->claim.weak;
            mark.flagged = m_out.contradictionOf({event.document, event.claim}) != 0;
        }
        bool placed = false;
        if (claim && shown(claim->claim)) {
            Draft& lane = draft(LaneGroup::Causes, claim->claim.cause);
            add(event.kind == EventKind::Statement ? lane.front : lane.back, mark, m_out.m_nextInCauses);
            placed = true;
        }
        if (event.kind != EventKind::Statement) {
            Draft& lane = draft(LaneGroup::Sources, record->document.publisher);
            const bool occurrence = event.kind == EventKind::Occurrence;
            add(occurrence ? lane.back : lane.front, mark, m_out.m_nextInSources);
            if (!occurrence)
                lane.first = std::min(lane.first, mark.span.earliest);
            placed = true;
        }
        if (placed)
            count(mark, event.kind != EventKind::Occurrence || claim);
    }

    void count(const TimelineMark& mark, bool central) {
        m_out.m_times.push_back(mark.anchor());
        if (mark.flagged)
            m_out.m_flaggedTimes.push_back(mark.anchor());
        if (central)
            m_central.push_back(mark.anchor());
        if (central && mark.kind == EventKind::Occurrence && mark.span.latest - mark.span.earliest <= kNear)
            m_datedByClaims.push_back(mark.span);
        TimeInterval& extent = m_out.m_extent;
        if (m_out.m_times.size() == 1)
            extent = mark.span;
        extent = {std::min(extent.earliest, mark.span.earliest), std::max(extent.latest, mark.span.latest)};
    }

    // One mark stands for what one document's speaker says about one cause at one moment, however often.
    void add(std::vector<TimelineMark>& marks, const TimelineMark& mark, std::vector<std::uint32_t>& next) {
        constexpr std::size_t kLookBack = 24; // equal events come close together; a bound keeps this linear
        const std::size_t from = marks.size() - std::min(marks.size(), kLookBack);
        for (std::size_t i = marks.size(); i-- > from;) {
            TimelineMark& other = marks[i];
            if (other.span.earliest != mark.span.earliest)
                break;
            if (!equal(other, mark))
                continue;
            next[mark.event] = next[other.event];
            next[other.event] = mark.event;
            ++other.events;
            other.flagged = other.flagged || mark.flagged;
            return;
        }
        marks.push_back(mark);
    }

    bool equal(const TimelineMark& a, const TimelineMark& b) const {
        const Event& left = shot().events[a.event];
        const Event& right = shot().events[b.event];
        if (a.kind != b.kind || a.span != b.span || a.stance != b.stance || a.weak != b.weak ||
            left.document != right.document)
            return false;
        if (a.kind == EventKind::Occurrence)
            return true;
        return a.kind == EventKind::Statement && shot().claim({left.document, left.claim})->claim.speaker ==
                                                     shot().claim({right.document, right.claim})->claim.speaker;
    }

    void addUndated() {
        std::unordered_map<DocumentId, std::size_t> at;
        for (std::size_t i = shot().undatedFrom; i < shot().events.size(); ++i) {
            const Event& event = shot().events[i];
            const DocumentRecord* record = shot().document(event.document);
            if (!record || !shown(event.document))
                continue;
            const auto [it, isNew] = at.try_emplace(event.document, m_out.m_undated.size());
            if (isNew)
                m_out.m_undated.push_back({event.document, false, {}, false});
            UndatedItem& item = m_out.m_undated[it->second];
            if (event.kind == EventKind::Publication)
                item.documentUndated = true;
            else
                item.times.push_back(static_cast<std::uint32_t>(i));
            if (!isNew)
                continue;
            for (std::size_t c = 0; c < record->claims.size(); ++c)
                item.flagged =
                    item.flagged || m_out.contradictionOf({event.document, static_cast<std::int32_t>(c)}) != 0;
        }
        // Documents first that have no date at all.
        std::ranges::stable_partition(m_out.m_undated, [](const UndatedItem& item) { return item.documentUndated; });
    }

    void measure() {
        std::ranges::sort(m_out.m_times);
        std::ranges::sort(m_out.m_flaggedTimes);
        std::ranges::sort(m_central);
        m_out.m_focus = m_out.m_extent;
        if (m_central.empty())
            return;
        const std::size_t wanted = (m_central.size() * 4 + 4) / 5;
        Millis best = std::numeric_limits<Millis>::max();
        Millis start = m_central.front();
        for (std::size_t i = 0; i + wanted <= m_central.size(); ++i) {
            const Millis length = m_central[i + wanted - 1] - m_central[i];
            if (length < best) {
                best = length;
                start = m_central[i];
            }
        }
        best = std::max(best, kHour);
        constexpr Millis kMuchShorter = 6;
        if (m_out.m_extent.latest - m_out.m_extent.earliest > best * kMuchShorter) {
            // What lies close by belongs to it.
            const auto first = std::ranges::lower_bound(m_central, start - best / 2);
            const auto last = std::ranges::upper_bound(m_central, start + best + best / 2);
            m_out.m_focus = {*first, *(last - 1) + kMinute};
        }
        // When it happened is no less wanted than when it was talked about.
        const TimeInterval around{m_out.m_focus.earliest - kNear, m_out.m_focus.latest + kNear};
        for (const TimeInterval& span : m_datedByClaims) {
            if (span.earliest >= around.earliest && span.latest <= around.latest)
                m_out.m_focus = {
                    std::min(m_out.m_focus.earliest, span.earliest), std::max(m_out.m_focus.latest, span.latest)};
        }
    }

    void takeLanes() {
        std::vector<std::size_t> sequence(m_drafts.size());
        for (std::size_t i = 0; i < sequence.size(); ++i)
            sequence[i] = i;
        const auto rank = [this](const TimelineLane& lane) {
            const CauseNode* node = lane.group == LaneGroup::Causes ? m_tree.find(lane.name) : nullptr;
            return node ? static_cast<std::size_t>(node - m_tree.nodes().data()) : m_tree.nodes().size();
        };
        std::ranges::stable_sort(sequence, [&](std::size_t a, std::size_t b) {
            const Draft& left = m_drafts[a];
            const Draft& right = m_drafts[b];
            return std::tuple(
                       left.lane.group, rank(left.lane), left.lane.group == LaneGroup::Sources ? left.first : 0,
                       std::string_view(left.lane.label)) <
                   std::tuple(
                       right.lane.group, rank(right.lane), right.lane.group == LaneGroup::Sources ? right.first : 0,
                       std::string_view(right.lane.label));
        });
        const Millis focus = std::max(m_out.m_focus.latest - m_out.m_focus.earliest, kHour);
        m_millisPerPixel = static_cast<double>(focus) / kReferenceWidth;
        for (const std::size_t i : sequence)
            m_out.m_lanes.push_back(finished(m_drafts[i]));
    }

    TimelineLane finished(Draft& draft) {
        TimelineLane lane = std::move(draft.lane);
        for (std::string above(lane.name); lane.group == LaneGroup::Causes;) {
            const CauseNode* node = m_tree.find(above);
            if (!node || node->parent.empty())
                break;
            above = node->parent;
            lane.indent += m_causeLanes.contains(above);
        }
        std::vector<TimelineMark> overflow;
        const bool causes = lane.group == LaneGroup::Causes;
        if (causes) {
            const int bars = pack(lane, std::move(draft.back), kBars, 0, overflow);
            const int dots = pack(lane, std::move(draft.front), kDots, 0, overflow);
            lane.slotCount = std::max({bars, dots, 1});
        } else {
            const int boxes = pack(lane, std::move(draft.front), kBoxes, 0, overflow);
            lane.slotCount = std::max(1, boxes + pack(lane, std::move(draft.back), kSlips, boxes, overflow));
        }
        if (!overflow.empty()) {
            std::ranges::stable_sort(overflow, {}, &TimelineMark::anchor);
            lane.rows.push_back({RowKind::Overflow, lane.slotCount++, std::move(overflow), {}, {}});
        }
        for (TimelineRow& row : lane.rows)
            index(row);
        return lane;
    }

    // Rows for marks that come by earliest; returns how many.
    int pack(
        TimelineLane& lane, std::vector<TimelineMark>&& marks, const Packing& packing, int slot,
        std::vector<TimelineMark>& overflow) {
        std::vector<std::vector<TimelineMark>> rows;
        std::vector<RowEnd> ends;
        const auto room = static_cast<Millis>(packing.room * m_millisPerPixel);
        for (const TimelineMark& mark : marks) {
            // A dot wants its room around its middle, anything else from its start.
            const Millis left = packing.kind == RowKind::Dots ? std::min(mark.span.earliest, mark.anchor() - room / 2)
                                                              : mark.span.earliest;
            const Millis right = std::max(
                mark.span.latest, packing.kind == RowKind::Dots ? mark.anchor() + room / 2 : mark.span.earliest + room);
            std::size_t chosen = rows.size();
            for (std::size_t r = 0; r < rows.size() && chosen == rows.size(); ++r) {
                if (ends[r].roomyEnd <= left)
                    chosen = r;
            }
            if (chosen == rows.size() && static_cast<int>(rows.size()) >= packing.comfort) {
                for (std::size_t r = 0; r < rows.size(); ++r) {
                    if (ends[r].end <= mark.span.earliest &&
                        (chosen == rows.size() || ends[r].roomyEnd < ends[chosen].roomyEnd))
                        chosen = r;
                }
            }
            if (chosen == rows.size()) {
                if (static_cast<int>(rows.size()) == packing.cap) {
                    overflow.push_back(mark);
                    continue;
                }
                rows.emplace_back();
                ends.emplace_back();
            }
            rows[chosen].push_back(mark);
            ends[chosen] = {mark.span.latest, right};
        }
        for (std::size_t r = 0; r < rows.size(); ++r)
            lane.rows.push_back({packing.kind, slot + static_cast<int>(r), std::move(rows[r]), {}, {}});
        return static_cast<int>(rows.size());
    }

    static void index(TimelineRow& row) {
        row.eventsBefore.reserve(row.marks.size() + 1);
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < row.marks.size(); ++i) {
            row.eventsBefore.push_back(sum);
            sum += row.marks[i].events;
            if (row.marks[i].flagged)
                row.flagged.push_back(static_cast<std::uint32_t>(i));
        }
        row.eventsBefore.push_back(sum);
    }

    void order() {
        std::vector<std::pair<Millis, MarkPosition>> keyed;
        for (std::size_t l = 0; l < m_out.m_lanes.size(); ++l) {
            const TimelineLane& lane = m_out.m_lanes[l];
            for (std::size_t r = 0; r < lane.rows.size(); ++r) {
                for (std::size_t i = 0; i < lane.rows[r].marks.size(); ++i)
                    keyed.push_back(
                        {lane.rows[r].marks[i].anchor(),
                         {static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), static_cast<std::uint32_t>(i)}});
            }
        }
        std::ranges::sort(keyed);
        m_out.m_order.reserve(keyed.size());
        for (const auto& [at, position] : keyed)
            m_out.m_order.push_back(position);
    }

    void link() {
        std::vector<std::pair<ClaimRef, MarkPosition>> marks; // of flagged statements
        for (const MarkPosition& position : m_out.m_order) {
            const TimelineMark& mark = m_out.mark(position);
            if (mark.kind != EventKind::Statement || !mark.flagged)
                continue;
            for (const std::uint32_t event : m_out.eventsOf(position))
                marks.push_back({{shot().events[event].document, shot().events[event].claim}, position});
        }
        const auto claimOf = [](const auto& pair) { return pair.first; };
        std::ranges::sort(marks, {}, claimOf);
        const auto find = [&](const ClaimRef& ref) {
            const auto it = std::ranges::lower_bound(marks, ref, {}, claimOf);
            return it != marks.end() && it->first == ref ? it->second : MarkPosition{};
        };
        for (const Contradiction& each : shot().findings.contradictions) {
            const MarkPosition a = find(each.a);
            const MarkPosition b = find(each.b);
            if (each.state != ContradictionState::Dismissed && a.valid() && b.valid())
                m_out.m_links.push_back({each.id, each.kind, each.sameIncident == SameIncident::Possible, a, b});
        }
    }

    const CauseTree& m_tree;
    const TimelineFilter& m_filter;
    std::vector<std::string_view> m_causeWanted;
    std::vector<Draft> m_drafts;
    std::unordered_map<std::string, std::size_t> m_causeLanes, m_sourceLanes;
    std::vector<Millis> m_central; // anchors of what was said and published
    std::vector<TimeInterval> m_datedByClaims;
    double m_millisPerPixel = 1;
    TimelineLayout m_out;
};

TimelineLayout TimelineLayout::build(SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter) {
    if (!snapshot)
        return {};
    return TimelineBuilder(std::move(snapshot), causes, filter).build();
}

} // namespace core
