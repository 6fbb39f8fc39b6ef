// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a TimelineLayout: events to marks to lanes, marks to rows without overlap, then what is looked up later.
#include "models/core/timefold.h"
#include "models/core/timelineaxis.h"
#include "models/core/timelinefocus.h"
#include "models/core/timelinelayout.h"
#include "models/core/timelinepacking.h"
#include "models/core/timelinerecords.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace core {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

constexpr double kReferenceWidth = 640;
constexpr std::size_t kNoLane = std::numeric_limits<std::size_t>::max();

// What is looked up of a cause for each of its claims.
struct CausePlace {
    std::uint8_t family = kNoFamily;
    std::size_t lane = kNoLane; // made with its first mark
};

// Events come in order of time, and so do most of their moments.
void sortMoments(std::vector<Millis>& moments) {
    if (!std::ranges::is_sorted(moments))
        std::ranges::sort(moments);
}

struct Draft {
    TimelineLane lane;
    std::vector<TimelineMark> front; // dots or boxes
    std::vector<TimelineMark> back;  // bars or slips
    Millis first = std::numeric_limits<Millis>::max();
    std::size_t events = 0;
    bool hidden = false;
};

} // namespace

class TimelineBuilder {
public:
    TimelineBuilder(
        SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter, const LaneArrangement& arrangement)
        : m_tree(causes)
        , m_filter(filter)
        , m_arrangement(arrangement)
        , m_records(*snapshot)
        , m_causeWanted(wantedCauses()) {
        m_out.m_snapshot = std::move(snapshot);
        m_out.m_below = arrangement.below;
        m_out.m_nextInCauses.assign(shot().events.size(), kNone);
        m_out.m_nextBelow.assign(shot().events.size(), kNone);
        m_known.assign(shot().events.size(), kNeverKnown);
        for (const CauseNode& node : causes.nodes()) {
            if (node.parent.empty())
                m_out.m_families.push_back(node.name);
        }
        m_out.m_times.resize(m_out.m_families.size() + 1);
    }
    TimelineLayout build() {
        flagClaims();
        for (std::size_t i = 0; i < shot().undatedFrom && i < shot().events.size(); ++i)
            addDated(static_cast<std::uint32_t>(i));
        addUndated();
        measure();
        takeLanes();
        m_out.m_order = inOrder(m_out.m_lanes);
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

    Millis knownFromOf(const ClaimRef& ref) const {
        const DocumentRecord* record = m_records.find(ref.document);
        return record ? knownFrom(*record, {EventKind::Statement, ref.document, ref.index, -1, {}, {}}) : kNeverKnown;
    }
    // A contradiction can be seen when a voice of either side can be known.
    Millis arisesAt(const Contradiction& each) const {
        const auto side = [this](const ClaimRef& first, const std::vector<ClaimRef>& also) {
            Millis earliest = knownFromOf(first);
            for (const ClaimRef& ref : also)
                earliest = std::min(earliest, knownFromOf(ref));
            return earliest;
        };
        return std::max(side(each.a, each.alsoA), side(each.b, each.alsoB));
    }

    void flagClaims() {
        auto& flagged = m_out.m_flaggedClaims;
        for (const Contradiction& each : shot().findings.contradictions) {
            if (each.state == ContradictionState::Dismissed)
                continue;
            const Millis arises = arisesAt(each);
            m_arises.emplace(each.id, arises);
            ++m_out.m_contradictionCount;
            if (arises != kNeverKnown)
                m_out.m_contradictionsKnown.push_back(arises);
            const auto flag = [&](const ClaimRef& ref) {
                flagged.emplace_back(ref, each.id);
                m_claimArises.emplace_back(ref, arises);
            };
            flag(each.a);
            flag(each.b);
            std::ranges::for_each(each.alsoA, flag);
            std::ranges::for_each(each.alsoB, flag);
        }
        std::ranges::sort(m_out.m_contradictionsKnown);
        // Stable: findings come strongest first, and the strongest is kept; of moments the earliest.
        const auto claimOf = [](const auto& pair) { return pair.first; };
        std::ranges::stable_sort(flagged, {}, claimOf);
        const auto rest = std::ranges::unique(flagged, {}, claimOf);
        flagged.erase(rest.begin(), rest.end());
        for (const auto& [ref, id] : flagged)
            m_disputed.insert(ref.document);
        std::ranges::sort(m_claimArises);
        const auto later = std::ranges::unique(m_claimArises, {}, claimOf);
        m_claimArises.erase(later.begin(), later.end());
    }

    static bool listed(const std::vector<LaneKey>& keys, const LaneKey& key) {
        return std::ranges::find(keys, key) != keys.end();
    }

    CausePlace& placeOf(const std::string& cause) {
        const auto [it, isNew] = m_causes.try_emplace(cause);
        if (isNew) {
            const auto found = std::ranges::find(m_out.m_families, m_tree.family(cause));
            if (found != m_out.m_families.end())
                it->second.family = static_cast<std::uint8_t>(found - m_out.m_families.begin());
        }
        return it->second;
    }
    // The lane of a cause: its own, or that of the uppermost cause above it that is closed.
    std::size_t causeLane(const std::string& cause) {
        std::string lane = cause;
        for (std::string above(cause); !above.empty();) {
            if (std::ranges::find(m_arrangement.closed, above) != m_arrangement.closed.end())
                lane = above;
            const CauseNode* node = m_tree.find(above);
            above = node ? node->parent : std::string();
        }
        const std::size_t made = laneOf({LaneGroup::Causes, lane}, std::string(m_tree.display(lane)));
        Draft& draft = m_drafts[made];
        draft.lane.family = std::string(m_tree.family(lane));
        draft.lane.closed = std::ranges::find(m_arrangement.closed, lane) != m_arrangement.closed.end();
        draft.lane.opens = draft.lane.opens || lane != cause;
        return made;
    }

    std::size_t laneOf(const LaneKey& key, const std::string& label) {
        const auto [it, isNew] = m_lanes.try_emplace(key, m_drafts.size());
        if (!isNew)
            return it->second;
        Draft& made = m_drafts.emplace_back();
        made.lane.group = key.group;
        made.lane.name = key.name;
        made.lane.label = label;
        made.lane.pinned = listed(m_arrangement.pinned, key);
        made.hidden = listed(m_arrangement.hidden, key);
        const auto height = std::ranges::find(m_arrangement.heights, key, &std::pair<LaneKey, LaneHeight>::first);
        if (height != m_arrangement.heights.end())
            made.lane.height = height->second;
        return it->second;
    }

    // The lanes below the causes in which an event of the document stands.
    const std::vector<std::size_t>& lanesBelow(const DocumentRecord& record) {
        const auto [it, isNew] = m_documentLanes.try_emplace(record.id);
        if (!isNew)
            return it->second;
        std::vector<std::size_t> lanes;
        if (m_arrangement.below == LaneGroup::Sources) {
            lanes.push_back(laneOf({LaneGroup::Sources, record.document.publisher}, record.document.publisher));
        } else if (m_arrangement.below == LaneGroup::Incidents) {
            const Incident* incident = shot().incident(record.incident);
            lanes.push_back(laneOf(
                {LaneGroup::Incidents, incident ? std::to_string(incident->id) : std::string()},
                incident ? incident->title : std::string()));
        } else if (m_arrangement.below == LaneGroup::Tags) {
            for (const std::string_view each : split(record.tags, ',')) {
                const std::string tag = simplified(each);
                if (!tag.empty())
                    lanes.push_back(laneOf({LaneGroup::Tags, tag}, tag));
            }
            std::ranges::sort(lanes); // a tag may be written twice
            const auto rest = std::ranges::unique(lanes);
            lanes.erase(rest.begin(), rest.end());
            if (lanes.empty())
                lanes.push_back(laneOf({LaneGroup::Tags, {}}, {}));
        }
        return it->second = std::move(lanes);
    }

    void addDated(std::uint32_t index) {
        const Event& event = shot().events[index];
        const DocumentRecord* record = m_records.find(event.document);
        if (!record || !event.when.interval || !shown(event.document))
            return;
        const ClaimRecord* claim = m_records.claim({event.document, event.claim});
        CausePlace* cause = claim ? &placeOf(claim->claim.cause) : nullptr;
        TimelineMark mark;
        mark.span = clampedToCalendar(*event.when.interval);
        mark.document = event.document;
        mark.event = index;
        mark.kind = event.kind;
        if (claim) {
            mark.stance = claim->claim.stance;
            mark.weak = claim->claim.weak;
            mark.flagged = isFlagged({event.document, event.claim});
            mark.family = cause->family;
        }
        m_known[index] = knownFrom(*record, event);
        bool placed = claim && shown(claim->claim) && addToCauses(mark, claim->claim.cause, *cause);
        if (m_arrangement.below == LaneGroup::Speakers)
            placed = (claim && shown(claim->claim) && addToSpeaker(mark, claim->claim)) || placed;
        else if (event.kind != EventKind::Statement)
            placed = addBelow(mark, *record) || placed;
        if (event.kind == EventKind::Publication)
            m_out.m_documentsKnown.push_back(m_known[index]);
        if (event.kind == EventKind::Publication || event.kind == EventKind::Update)
            m_out.m_knownMoments.push_back(m_known[index]);
        if (placed)
            count(mark, event.kind != EventKind::Occurrence || claim);
    }

    // Whether a mark was added: not where the lane is hidden.
    bool addTo(std::size_t lane, const TimelineMark& mark, bool front, bool chain) {
        Draft& draft = m_drafts[lane];
        ++draft.events;
        if (draft.hidden)
            return false;
        auto& next = draft.lane.group == LaneGroup::Causes ? m_out.m_nextInCauses : m_out.m_nextBelow;
        add(front ? draft.front : draft.back, mark, next, chain);
        return true;
    }
    bool addToCauses(const TimelineMark& mark, const std::string& cause, CausePlace& place) {
        if (place.lane == kNoLane)
            place.lane = causeLane(cause);
        return addTo(place.lane, mark, mark.kind == EventKind::Statement, true);
    }
    bool addToSpeaker(const TimelineMark& mark, const Claim& claim) {
        return mark.kind == EventKind::Statement &&
               addTo(laneOf({LaneGroup::Speakers, claim.speaker}, claim.speaker), mark, true, true);
    }
    bool addBelow(const TimelineMark& mark, const DocumentRecord& record) {
        const bool front = mark.kind != EventKind::Occurrence;
        bool placed = false;
        for (const std::size_t lane : lanesBelow(record)) {
            // Events of a document stand in the same lanes: the first of them keeps the list of equal ones.
            placed = addTo(lane, mark, front, !placed) || placed;
            if (front)
                m_drafts[lane].first = std::min(m_drafts[lane].first, mark.span.earliest);
        }
        return placed;
    }

    bool isFlagged(const ClaimRef& ref) const {
        return m_disputed.contains(ref.document) && m_out.contradictionOf(ref) != 0;
    }

    void count(const TimelineMark& mark, bool central) {
        const std::size_t family = std::min<std::size_t>(mark.family, m_out.m_families.size());
        m_out.m_times[family].push_back(mark.anchor());
        if (mark.flagged)
            m_out.m_flaggedTimes.push_back(mark.anchor());
        if (central)
            m_central.push_back(mark.anchor());
        if (central && mark.kind == EventKind::Occurrence && mark.span.latest - mark.span.earliest <= kNearFocus)
            m_datedByClaims.push_back(mark.span);
        m_moments.push_back(mark.anchor());
        TimeInterval& extent = m_out.m_extent;
        if (m_moments.size() == 1)
            extent = mark.span;
        extent = {std::min(extent.earliest, mark.span.earliest), std::max(extent.latest, mark.span.latest)};
    }

    // One mark stands for what one document's speaker says about one cause at one moment, however often.
    void add(std::vector<TimelineMark>& marks, const TimelineMark& mark, std::vector<std::uint32_t>& next, bool chain) {
        constexpr std::size_t kLookBack = 24; // equal events come close together; a bound keeps this linear
        const std::size_t from = marks.size() - std::min(marks.size(), kLookBack);
        for (std::size_t i = marks.size(); i-- > from;) {
            TimelineMark& other = marks[i];
            if (other.span.earliest != mark.span.earliest)
                break;
            if (!equal(other, mark))
                continue;
            if (chain) {
                next[mark.event] = next[other.event];
                next[other.event] = mark.event;
            }
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
        if (a.kind != EventKind::Statement)
            return false;
        const Claim& first = m_records.claim({left.document, left.claim})->claim;
        const Claim& second = m_records.claim({right.document, right.claim})->claim;
        return first.speaker == second.speaker && first.cause == second.cause;
    }

    void addUndated() {
        std::unordered_map<DocumentId, std::size_t> at;
        for (std::size_t i = shot().undatedFrom; i < shot().events.size(); ++i) {
            const Event& event = shot().events[i];
            const DocumentRecord* record = m_records.find(event.document);
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
                item.flagged = item.flagged || isFlagged({event.document, static_cast<std::int32_t>(c)});
        }
        // Documents first that have no date at all.
        std::ranges::stable_partition(m_out.m_undated, [](const UndatedItem& item) { return item.documentUndated; });
    }

    void measure() {
        for (std::vector<Millis>& times : m_out.m_times) {
            sortMoments(times);
            times.shrink_to_fit();
        }
        sortMoments(m_out.m_flaggedTimes);
        sortMoments(m_out.m_documentsKnown);
        sortMoments(m_out.m_knownMoments);
        std::erase(m_out.m_knownMoments, kNeverKnown);
        const auto again = std::ranges::unique(m_out.m_knownMoments);
        m_out.m_knownMoments.erase(again.begin(), again.end());
        sortMoments(m_moments);
        m_out.m_gaps = emptyStretches(m_moments);
        m_moments = {};
        sortMoments(m_central);
        m_out.m_focus = focusOf(m_out.m_extent, m_central, m_datedByClaims);
    }

    // Where a lane stands among the others: pinned ones, causes in the order of the tree, then the others.
    auto rank(const Draft& draft) const {
        const TimelineLane& lane = draft.lane;
        const auto placeIn = [](const std::vector<LaneKey>& keys, const LaneKey& key) {
            return static_cast<std::size_t>(std::ranges::find(keys, key) - keys.begin());
        };
        const bool cause = lane.group == LaneGroup::Causes;
        const CauseNode* node = cause ? m_tree.find(lane.name) : nullptr;
        const std::size_t inTree =
            node ? static_cast<std::size_t>(node - m_tree.nodes().data()) : m_tree.nodes().size();
        const bool last = !cause && lane.name.empty(); // not known, of no incident, without a tag
        return std::tuple(
            lane.pinned ? placeIn(m_arrangement.pinned, lane.key()) : m_arrangement.pinned.size(), lane.group,
            placeIn(m_arrangement.first, {lane.group, cause ? lane.family : lane.name}), last, inTree,
            cause ? 0 : draft.first, std::string_view(lane.label));
    }

    void takeLanes() {
        std::vector<std::size_t> sequence;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].hidden && m_drafts[i].events > 0)
                m_out.m_hidden.push_back({m_drafts[i].lane.key(), m_drafts[i].lane.label});
            else if (!m_drafts[i].front.empty() || !m_drafts[i].back.empty())
                sequence.push_back(i);
        }
        std::ranges::stable_sort(sequence, {}, [&](std::size_t i) { return rank(m_drafts[i]); });
        const Millis focus = std::max(m_out.m_focus.latest - m_out.m_focus.earliest, kHour);
        m_millisPerPixel = static_cast<double>(focus) / kReferenceWidth;
        for (const std::size_t i : sequence)
            m_out.m_lanes.push_back(finished(m_drafts[i]));
        placeInTree(m_out.m_lanes, m_tree);
    }

    TimelineLane finished(Draft& draft) {
        TimelineLane lane = std::move(draft.lane);
        packLane(lane, draft.front, draft.back, m_millisPerPixel);
        const auto& next = lane.group == LaneGroup::Causes ? m_out.m_nextInCauses : m_out.m_nextBelow;
        for (TimelineRow& row : lane.rows)
            indexRow(row, [&](const TimelineMark& mark) {
                MarkMoments moments;
                std::uint32_t event = mark.event;
                for (std::uint32_t i = 0; i < mark.events && event != kNone; ++i, event = next[event]) {
                    moments.known = std::min(moments.known, m_known[event]);
                    if (mark.flagged)
                        moments.arises = std::min(moments.arises, arisesOf(shot().events[event]));
                }
                return moments;
            });
        return lane;
    }
    Millis arisesOf(const Event& event) const {
        const auto claimOf = [](const auto& pair) { return pair.first; };
        const ClaimRef ref{event.document, event.claim};
        const auto found = std::ranges::lower_bound(m_claimArises, ref, {}, claimOf);
        return found != m_claimArises.end() && found->first == ref ? found->second : kNeverKnown;
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
        std::ranges::sort(marks); // with its lane: a claim may be in two
        const auto find = [&](const ClaimRef& ref) {
            const auto it = std::ranges::lower_bound(marks, ref, {}, claimOf);
            return it != marks.end() && it->first == ref ? it->second : MarkPosition{};
        };
        for (const Contradiction& each : shot().findings.contradictions) {
            const MarkPosition a = find(each.a);
            const MarkPosition b = find(each.b);
            if (each.state != ContradictionState::Dismissed && a.valid() && b.valid())
                m_out.m_links.push_back(linkOf(each, a, b));
        }
    }

    TimelineLink linkOf(const Contradiction& each, const MarkPosition& a, const MarkPosition& b) const {
        const auto [first, last] = std::minmax({m_out.mark(a).anchor(), m_out.mark(b).anchor()});
        const bool possible = each.sameIncident == SameIncident::Possible;
        return {each.id, each.kind, possible, a, b, first, last, m_arises.at(each.id)};
    }

    const CauseTree& m_tree;
    const TimelineFilter& m_filter;
    const LaneArrangement& m_arrangement;
    Records m_records;
    std::vector<std::string_view> m_causeWanted;
    std::vector<Draft> m_drafts;
    std::unordered_map<std::string, CausePlace> m_causes;
    std::map<LaneKey, std::size_t> m_lanes;
    std::unordered_map<DocumentId, std::vector<std::size_t>> m_documentLanes;
    std::unordered_set<DocumentId> m_disputed;
    std::unordered_map<ContradictionId, Millis> m_arises;
    std::vector<std::pair<ClaimRef, Millis>> m_claimArises; // sorted
    std::vector<Millis> m_known;                            // of each event
    std::vector<Millis> m_moments;                          // anchors of all
    std::vector<Millis> m_central;                          // anchors of what was said and published
    std::vector<TimeInterval> m_datedByClaims;
    double m_millisPerPixel = 1;
    TimelineLayout m_out;
};

TimelineLayout TimelineLayout::build(
    SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter, const LaneArrangement& arrangement) {
    if (!snapshot)
        return {};
    return TimelineBuilder(std::move(snapshot), causes, filter, arrangement).build();
}

} // namespace core
