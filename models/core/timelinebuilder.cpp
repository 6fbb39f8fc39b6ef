// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a TimelineLayout: events to marks to lanes, marks to rows without overlap, then what is looked up later.
#include "models/core/radixsort.h"
#include "models/core/timefold.h"
#include "models/core/timelineaxis.h"
#include "models/core/timelinefacts.h"
#include "models/core/timelinefocus.h"
#include "models/core/timelinelayout.h"
#include "models/core/timelinepacking.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <unordered_map>

namespace core {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

constexpr double kReferenceWidth = 640;
constexpr std::size_t kNoLane = std::numeric_limits<std::size_t>::max();

// What is looked up of a cause for each of its claims.
struct CausePlace {
    std::string name;
    std::size_t claims = 0; // at most as many statements are to come
    std::uint8_t family = kNoFamily;
    std::size_t lane = kNoLane; // made with its first mark
};

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
        , m_facts(*snapshot)
        , m_disputes(*snapshot, m_facts) {
        m_out.m_snapshot = std::move(snapshot);
        m_out.m_below = arrangement.below;
        m_out.m_nextInCauses.assign(shot().events.size(), kNone);
        m_out.m_nextBelow.assign(shot().events.size(), kNone);
        m_known.assign(shot().events.size(), kNeverKnown);
        m_central.reserve(shot().undatedFrom);
        for (const CauseNode& node : causes.nodes()) {
            if (node.parent.empty())
                m_out.m_families.push_back(node.name);
        }
        m_out.m_times.resize(m_out.m_families.size() + 1);
    }
    TimelineLayout build() {
        m_out.m_flaggedClaims = m_disputes.flaggedClaims();
        m_facts.gather(m_tree, m_filter, m_arrangement.below, m_out.m_flaggedClaims);
        m_out.m_contradictionsKnown = m_disputes.momentsShown(shot(), m_facts);
        m_lists.resize(m_facts.places());
        placeCauses();
        addAllDated();
        addUndated();
        measure();
        takeLanes();
        MarksInOrder ordered = inOrder(m_out.m_lanes);
        m_out.m_order = std::move(ordered.places);
        m_out.m_gaps = emptyStretches(ordered.moments, m_out.m_extent);
        link();
        return std::move(m_out);
    }

private:
    const Snapshot& shot() const { return *m_out.m_snapshot; }

    static bool listed(const std::vector<LaneKey>& keys, const LaneKey& key) {
        return std::ranges::find(keys, key) != keys.end();
    }

    void placeCauses() {
        for (const ClaimedCause& cause : m_facts.causes()) {
            CausePlace& place = m_causes.emplace_back();
            place.name = cause.name;
            place.claims = cause.claims;
            const auto found = std::ranges::find(m_out.m_families, m_tree.family(cause.name));
            if (found != m_out.m_families.end())
                place.family = static_cast<std::uint8_t>(found - m_out.m_families.begin());
        }
        std::vector<std::size_t> claims(m_out.m_times.size());
        for (const CausePlace& place : m_causes)
            claims[std::min<std::size_t>(place.family, m_out.m_families.size())] += place.claims;
        for (std::size_t family = 0; family < claims.size(); ++family)
            m_out.m_times[family].reserve(claims[family]);
        m_out.m_documentsKnown.reserve(shot().documents.size());
        m_out.m_knownMoments.reserve(shot().documents.size());
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
        const auto height = std::ranges::find(m_arrangement.heights, key, &std::pair<LaneKey, int>::first);
        if (height != m_arrangement.heights.end())
            made.lane.height = height->second;
        return it->second;
    }

    // The lanes below the causes in which events of the document stand.
    const std::vector<std::size_t>& lanesBelow(std::uint32_t document) {
        std::vector<std::size_t>& list = m_lists[m_facts.document(document).place];
        if (list.empty())
            list = madeLanes(m_facts.record(document));
        return list;
    }
    std::vector<std::size_t> madeLanes(const DocumentRecord& record) {
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
        return lanes;
    }

    void addAllDated() {
        // Far enough ahead for memory to answer before it is asked.
        constexpr std::size_t kEventsAhead = 32;
        constexpr std::size_t kFactsAhead = 12;
        const std::vector<Event>& events = shot().events;
        const std::size_t count = std::min(shot().undatedFrom, events.size());
        for (std::size_t i = 0; i < count; ++i) {
            __builtin_prefetch(&events[std::min(i + kEventsAhead, count - 1)].kind);
            __builtin_prefetch(&events[std::min(i + kEventsAhead, count - 1)].when.zone);
            const Event& later = events[std::min(i + kFactsAhead, count - 1)];
            m_facts.prefetch(later.document, later.claim);
            addDated(static_cast<std::uint32_t>(i));
        }
    }
    void addDated(std::uint32_t index) {
        const Event& event = shot().events[index];
        const std::uint32_t at = m_facts.indexOf(event.document);
        if (at == TimelineFacts::kNoDocument || !event.when.interval || !m_facts.document(at).shown)
            return;
        const DocumentFacts& document = m_facts.document(at);
        const ClaimFacts* claim = m_facts.claim(document, event.claim);
        CausePlace* cause = claim ? &m_causes[claim->cause] : nullptr;
        TimelineMark mark;
        mark.span = clampedToCalendar(*event.when.interval);
        mark.document = event.document;
        mark.event = index;
        mark.kind = event.kind;
        if (claim) {
            mark.stance = claim->stance;
            mark.weak = claim->weak;
            mark.flagged = claim->flagged;
            mark.family = cause->family;
        }
        m_known[index] = knownOf(event, document, claim, at);
        const bool claimShown = claim && claim->shown;
        bool placed = claimShown && addToCauses(mark, *cause);
        if (m_arrangement.below == LaneGroup::Speakers)
            placed = (claimShown && addToSpeaker(mark, {event.document, event.claim})) || placed;
        else if (event.kind != EventKind::Statement)
            placed = addBelow(mark, at) || placed;
        if (event.kind == EventKind::Publication)
            m_out.m_documentsKnown.push_back(m_known[index]);
        if (event.kind == EventKind::Publication || event.kind == EventKind::Update)
            m_out.m_knownMoments.push_back(m_known[index]);
        if (placed)
            count(mark, event.kind != EventKind::Occurrence || claim);
    }
    // knownFrom() by what is at hand, where that says it.
    Millis knownOf(const Event& event, const DocumentFacts& document, const ClaimFacts* claim, std::uint32_t at) const {
        if (event.kind == EventKind::Statement && claim)
            return claim->known;
        const bool told = event.kind == EventKind::Update || document.parted;
        return told ? knownFrom(m_facts.record(at), event) : document.known;
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
    bool addToCauses(const TimelineMark& mark, CausePlace& place) {
        if (place.lane == kNoLane) {
            place.lane = causeLane(place.name);
            std::vector<TimelineMark>& marks = m_drafts[place.lane].front;
            marks.reserve(marks.size() + place.claims);
        }
        return addTo(place.lane, mark, mark.kind == EventKind::Statement, true);
    }
    bool addToSpeaker(const TimelineMark& mark, const ClaimRef& ref) {
        if (mark.kind != EventKind::Statement)
            return false;
        const std::string& speaker = m_facts.claim(ref).speaker;
        return addTo(laneOf({LaneGroup::Speakers, speaker}, speaker), mark, true, true);
    }
    bool addBelow(const TimelineMark& mark, std::uint32_t document) {
        const bool front = mark.kind != EventKind::Occurrence;
        bool placed = false;
        for (const std::size_t lane : lanesBelow(document)) {
            // Events of a document stand in the same lanes: the first of them keeps the list of equal ones.
            placed = addTo(lane, mark, front, !placed) || placed;
            if (front)
                m_drafts[lane].first = std::min(m_drafts[lane].first, mark.span.earliest);
        }
        return placed;
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
        TimeInterval& extent = m_out.m_extent;
        if (!std::exchange(m_any, true))
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
        if (marks.size() + 2 < marks.capacity()) // where the next ones go, by when they come
            __builtin_prefetch(marks.data() + marks.size() + 1, 1);
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
        const Claim& first = m_facts.claim({left.document, left.claim});
        const Claim& second = m_facts.claim({right.document, right.claim});
        return first.speaker == second.speaker && first.cause == second.cause;
    }

    void addUndated() {
        std::unordered_map<DocumentId, std::size_t> at;
        for (std::size_t i = shot().undatedFrom; i < shot().events.size(); ++i) {
            const Event& event = shot().events[i];
            const std::uint32_t document = m_facts.indexOf(event.document);
            if (document == TimelineFacts::kNoDocument || !m_facts.document(document).shown)
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
            const DocumentFacts& facts = m_facts.document(document);
            for (std::uint32_t c = 0; c < facts.claims; ++c)
                item.flagged = item.flagged || m_facts.claim(facts, static_cast<std::int32_t>(c))->flagged;
        }
        // Documents first that have no date at all.
        std::ranges::stable_partition(m_out.m_undated, [](const UndatedItem& item) { return item.documentUndated; });
    }

    void measure() {
        for (std::vector<Millis>& times : m_out.m_times) {
            radixSort(times);
            times.shrink_to_fit();
        }
        radixSort(m_out.m_flaggedTimes);
        radixSort(m_out.m_documentsKnown);
        radixSort(m_out.m_knownMoments);
        std::erase(m_out.m_knownMoments, kNeverKnown);
        const auto again = std::ranges::unique(m_out.m_knownMoments);
        m_out.m_knownMoments.erase(again.begin(), again.end());
        radixSort(m_central);
        m_out.m_focus = focusOf(m_out.m_extent, m_central, m_datedByClaims);
        m_out.m_most = mostOf(m_out.m_extent, allTimes(), m_out.m_flaggedTimes);
    }

    std::vector<Millis> allTimes() const {
        std::size_t count = 0;
        for (const std::vector<Millis>& times : m_out.m_times)
            count += times.size();
        std::vector<Millis> all;
        all.reserve(count);
        for (const std::vector<Millis>& times : m_out.m_times)
            all.insert(all.end(), times.begin(), times.end());
        radixSort(all);
        return all;
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
            indexRow(row, next);
        return lane;
    }
    // What is looked up of a row later.
    void indexRow(TimelineRow& row, const std::vector<std::uint32_t>& next) const {
        row.eventsBefore.reserve(row.marks.size() + 1);
        row.known.reserve(row.marks.size());
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < row.marks.size(); ++i) {
            const TimelineMark& mark = row.marks[i];
            Millis known = m_known[mark.event];
            Millis arises = mark.flagged ? arisesOf(mark.event) : kNeverKnown;
            std::uint32_t event = mark.events > 1 ? next[mark.event] : kNone;
            for (std::uint32_t more = 1; more < mark.events && event != kNone; ++more, event = next[event]) {
                known = std::min(known, m_known[event]);
                if (mark.flagged)
                    arises = std::min(arises, arisesOf(event));
            }
            row.eventsBefore.push_back(sum);
            row.known.push_back(known);
            sum += mark.events;
            if (!mark.flagged)
                continue;
            row.flagged.push_back(static_cast<std::uint32_t>(i));
            row.arises.push_back(arises);
        }
        row.eventsBefore.push_back(sum);
    }
    Millis arisesOf(std::uint32_t event) const {
        return m_disputes.arises(ClaimRef{shot().events[event].document, shot().events[event].claim});
    }

    void link() {
        std::vector<std::pair<ClaimRef, MarkPosition>> marks; // of flagged statements
        for (std::size_t l = 0; l < m_out.m_lanes.size(); ++l) {
            const std::vector<TimelineRow>& rows = m_out.m_lanes[l].rows;
            for (std::size_t r = 0; r < rows.size(); ++r) {
                for (const std::uint32_t i : rows[r].flagged) {
                    const MarkPosition position{static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), i};
                    if (rows[r].marks[i].kind != EventKind::Statement)
                        continue;
                    for (const std::uint32_t event : m_out.eventsOf(position))
                        marks.push_back({{shot().events[event].document, shot().events[event].claim}, position});
                }
            }
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
        return {each.id, each.kind, possible, a, b, first, last, m_disputes.arises(each.id)};
    }

    const CauseTree& m_tree;
    const TimelineFilter& m_filter;
    const LaneArrangement& m_arrangement;
    TimelineFacts m_facts;
    TimelineDisputes m_disputes;
    std::vector<Draft> m_drafts;
    std::vector<CausePlace> m_causes; // by their numbers in m_facts
    std::map<LaneKey, std::size_t> m_lanes;
    std::vector<std::vector<std::size_t>> m_lists; // lanes by DocumentFacts::place; empty: not asked yet
    std::vector<Millis> m_known;                   // of each event
    std::vector<Millis> m_central;                 // anchors of what was said and published
    std::vector<TimeInterval> m_datedByClaims;
    double m_millisPerPixel = 1;
    bool m_any = false; // has been placed
    TimelineLayout m_out;
};

TimelineLayout TimelineLayout::build(
    SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter, const LaneArrangement& arrangement) {
    if (!snapshot)
        return {};
    return TimelineBuilder(std::move(snapshot), causes, filter, arrangement).build();
}

} // namespace core
