// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the timeline shows of a snapshot, before any zoom: lanes (causes, then what was chosen), in each lane rows of
// marks that do not overlap, the links between the sides of contradictions, and what is undated. Built once for a
// snapshot, a filter and an arrangement, in O(n log n); immutable afterwards, any thread. It keeps the snapshot alive.
//
// Rows without overlap are what lets a painter find the visible marks by binary search and fold them to pixels
// (foldRow), so that a frame costs what its pixels cost, not what the case holds.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace core {

// What is left out. Zoom is none of it: the range that is shown never changes what there is.
struct TimelineFilter {
    std::optional<std::unordered_set<DocumentId>> documents; // unset: all
    std::vector<std::string> causes;                         // with those below them; empty: all
    std::vector<std::string> speakers;                       // empty: all
};

// What lanes stand for. Below the causes stands one of the others.
enum class LaneGroup : std::uint8_t { Causes, Sources, Speakers, Incidents, Tags };
std::string_view name(LaneGroup group);
std::optional<LaneGroup> laneGroupOf(std::string_view name);

struct LaneKey {
    LaneGroup group = LaneGroup::Causes;
    std::string name; // TimelineLane::name
    auto operator<=>(const LaneKey&) const = default;
};

// How the user wants the lanes. Nothing of it changes what there is; marks of hidden lanes are not in the layout, and
// hiddenLanes() tells of them.
struct LaneArrangement {
    LaneGroup below = LaneGroup::Sources;
    std::vector<std::string> closed; // causes that hold the marks of those below them
    std::vector<LaneKey> hidden;
    std::vector<LaneKey> pinned; // before all others, in this order
    std::vector<LaneKey> first;  // before the rest of their group, in this order; of causes their family is meant
    std::vector<std::pair<LaneKey, int>> heights; // of lanes that were dragged, in the units of TimelineLane::height
    bool operator==(const LaneArrangement&) const = default;
};

inline constexpr Millis kNeverKnown = std::numeric_limits<Millis>::max();
inline constexpr std::uint8_t kNoFamily = 0xff;

// Since when a case could have known of an event: when the part of the document that tells it was written, else when
// the document was published. kNeverKnown where neither is stated.
Millis knownFrom(const DocumentRecord& record, const Event& event);
Millis knownFrom(const DocumentRecord& record, const Claim& claim);
Millis knownFrom(const DocumentRecord& record); // of the document itself

struct TimelineMark {
    TimeInterval span; // inside the calendar, at least a second
    DocumentId document = 0;
    std::uint32_t event = 0;  // index in Snapshot::events of the first it stands for
    std::uint32_t events = 1; // equal ones: one document, speaker, cause, stance and moment
    EventKind kind = EventKind::Publication;
    Stance stance = Stance::Asserted;
    bool weak = false;
    bool flagged = false;            // takes part in a contradiction that is not dismissed
    std::uint8_t family = kNoFamily; // of its claim's cause: index in TimelineLayout::families()

    // Where it stands when it is smaller than its glyph.
    Millis anchor() const { return kind == EventKind::Statement ? span.middle() : span.earliest; }
};

enum class RowKind : std::uint8_t {
    Bars,     // causes: what a claim's sentence dates; lies behind the dots of its slot
    Dots,     // causes: statements
    Boxes,    // sources: publications and updates
    Slips,    // sources: what the text dates
    Overflow, // of one lane, where rows ran out: marks may overlap, each counts as its anchor
};

// Marks by anchor. Except in an overflow row no two spans overlap.
struct TimelineRow {
    RowKind kind = RowKind::Dots;
    int slot = 0; // from the top of the lane
    std::vector<TimelineMark> marks;
    std::vector<std::uint32_t> eventsBefore; // events in the marks before each; one more at the end
    std::vector<std::uint32_t> flagged;      // positions of flagged marks
    std::vector<Millis> known;               // of each mark: since when it could be known
    std::vector<Millis> arises;              // of each flagged mark: since when its contradiction could be seen
};

struct TimelineLane {
    LaneGroup group = LaneGroup::Causes;
    std::string name;   // the cause's name; the publisher, speaker, incident's number or tag (may be empty)
    std::string label;  // for people; empty where it is not known
    std::string family; // causes: decides the colour
    int indent = 0;     // causes: how many of the causes above it have a lane
    bool pinned = false;
    bool closed = false; // causes: holds the marks of those below it
    bool opens = false;  // causes: others below it have marks, in it or in lanes of their own
    int height = 0;      // that is wanted, in pixels at a font of 12; 0: what its rows need
    int slotCount = 1;
    LaneKey key() const { return {group, name}; }
    std::vector<TimelineRow> rows;
};

struct MarkPosition {
    std::int32_t lane = -1;
    std::int32_t row = -1;
    std::uint32_t index = 0;
    bool valid() const { return lane >= 0; }
    auto operator<=>(const MarkPosition&) const = default;
};

// Both sides of a contradiction have a mark.
struct TimelineLink {
    ContradictionId id = 0;
    ContradictionKind kind = ContradictionKind::Denial;
    bool possible = false;
    MarkPosition a, b;
    Millis first = 0, last = 0; // anchors of the two
    Millis arises = 0;          // since when both sides could be known
};

// A lane that the user left out.
struct HiddenLane {
    LaneKey key;
    std::string label;
};

// A document that has no place on the axis, or words in it that have none.
struct UndatedItem {
    DocumentId document = 0;
    bool documentUndated = false;
    std::vector<std::uint32_t> times; // events: dated by words that stay unresolved
    bool flagged = false;
};

struct DensityBin {
    std::uint32_t events = 0;
    std::uint32_t flagged = 0;
    std::vector<std::uint32_t> families; // of the events: claims by TimelineLayout::families()
};

// How much of the layout could be known at a moment.
struct KnownShare {
    std::size_t documents = 0, ofDocuments = 0; // dated ones, by their publication
    std::size_t contradictions = 0, ofContradictions = 0;
};

class TimelineLayout {
public:
    TimelineLayout() = default; // nothing to show
    static TimelineLayout build(
        SnapshotPtr snapshot, const CauseTree& causes, const TimelineFilter& filter = {},
        const LaneArrangement& arrangement = {});

    const SnapshotPtr& snapshot() const { return m_snapshot; }
    const std::vector<TimelineLane>& lanes() const { return m_lanes; }
    const std::vector<TimelineLink>& links() const { return m_links; } // in the order of the findings
    const std::vector<UndatedItem>& undated() const { return m_undated; }
    bool empty() const { return m_order.empty() && m_hidden.empty(); }
    const std::vector<HiddenLane>& hiddenLanes() const { return m_hidden; }
    LaneGroup below() const { return m_below; }
    // Families of causes in the order of the tree.
    const std::vector<std::string>& families() const { return m_families; }

    TimeInterval extent() const { return m_extent; } // of all marks; empty without any
    // Where most of it happens: the shortest stretch with four fifths of what was said and published, if that is much
    // shorter than the whole; else the whole.
    TimeInterval focus() const { return m_focus; }
    // Where nearly all of it is and every contradiction: without the few marks far away (mostOf()).
    TimeInterval most() const { return m_most; }

    const TimelineMark& mark(const MarkPosition& at) const;
    std::vector<std::uint32_t> eventsOf(const MarkPosition& at) const; // ascending
    // Every mark by anchor: the order in which keys walk.
    const std::vector<MarkPosition>& order() const { return m_order; }
    std::size_t orderOf(const MarkPosition& at) const;                    // index in order()
    MarkPosition neighbour(const MarkPosition& at, int step) const;       // earlier (-1) or later (+1); none at the end
    MarkPosition neighbourInLane(const MarkPosition& at, int step) const; // the same within its lane

    MarkPosition findClaim(const ClaimRef& ref) const; // its statement
    MarkPosition findTime(DocumentId document, std::int32_t time) const;
    std::vector<MarkPosition> findDocument(DocumentId id) const; // all of its marks
    ContradictionId contradictionOf(const ClaimRef& ref) const;  // the strongest it takes part in; 0: none

    // Events and contradictions per bin of equal length.
    std::vector<DensityBin> density(TimeInterval range, std::size_t bins) const;

    // Moments at which something became known, ascending, each once.
    const std::vector<Millis>& knownMoments() const { return m_knownMoments; }
    KnownShare knownAt(Millis at) const;
    // Stretches without anything that are long beside the rest, ascending (models/core/timefold.h).
    const std::vector<TimeInterval>& gaps() const { return m_gaps; }

private:
    friend class TimelineBuilder;
    SnapshotPtr m_snapshot;
    std::vector<TimelineLane> m_lanes;
    std::vector<TimelineLink> m_links;
    std::vector<UndatedItem> m_undated;
    std::vector<MarkPosition> m_order;
    std::vector<std::string> m_families;
    std::vector<HiddenLane> m_hidden;
    LaneGroup m_below = LaneGroup::Sources;
    std::vector<std::vector<Millis>> m_times; // of events, ascending: by family, the last of no family
    std::vector<Millis> m_flaggedTimes;       // ascending
    std::vector<Millis> m_documentsKnown, m_contradictionsKnown, m_knownMoments;
    std::vector<TimeInterval> m_gaps;
    std::vector<std::pair<ClaimRef, ContradictionId>> m_flaggedClaims; // sorted
    // The next of the events that one mark stands for, by event; one list for each group, as an event may be in both.
    std::vector<std::uint32_t> m_nextInCauses, m_nextBelow;
    TimeInterval m_extent, m_focus, m_most;
};

// Marks that are one glyph at some zoom.
struct FoldedMarks {
    std::uint32_t first = 0; // index in the row
    std::uint32_t marks = 1;
    std::uint32_t events = 1;
    std::uint32_t flagged = 0;      // flagged marks among them
    std::uint32_t firstFlagged = 0; // index in the row, if any
};

// Marks of the row that may be seen in the range, those closer than `bucket` folded into one. Buckets stand still in
// time, so panning changes nothing. Cost follows the number of results, not of marks.
std::vector<FoldedMarks> foldRow(const TimelineRow& row, TimeInterval range, Millis bucket);

// A bucket of at least `pixels` at `millisPerPixel` from a coarse scale, so that zooming changes it in steps.
Millis foldBucket(double millisPerPixel, double pixels);

} // namespace core
