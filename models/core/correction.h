// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A correction: an analyst's change, kept as a row of its own and laid over what was extracted (design §2). Setting a
// value replaces an earlier one of the same kind and target; an empty value takes it back. The inverse of a correction
// is the same kind and target with the value that was there before, which makes undo a correction like any other.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

enum class CorrectionKind : std::uint8_t {
    DocumentPublished,   // target: document id; value: ISO 8601 date or time (models/core/time.h, parseIso)
    DocumentTitle,       // target: document id
    DocumentPublisher,   // target: document id
    DocumentZone,        // target: document id; value: "UTC", "+02:00" or an IANA name, for clocks that state none
    DocumentAuthor,      // target: document id
    DocumentNote,        // target: document id
    DocumentStar,        // target: document id; value "1"
    DocumentTags,        // target: document id; value: tags separated by ", "
    ClaimVerdict,        // target: claim key; value "confirmed" or "rejected"
    ClaimCause,          // target: claim key; value: a cause of the tree
    ClaimStance,         // target: claim key; value: a stance's name
    ClaimSpeaker,        // target: claim key; value: a name, or "article" for the writer's own voice
    ClaimScope,          // target: claim key; value: a scope's name
    TimeMeaning,         // target: document key, "|", timeMark(); value: as TimeReading::value
    TimeAnchor,          // the same target; value: ISO 8601, what the words are counted from
    TimeZone,            // the same target; value: a zone as of DocumentZone
    ContradictionState,  // target: contradiction key; value: a state's name
    ContradictionNote,   // target: contradiction key
    SourceGrade,         // target: publisher or speaker; value "A" to "F"
    SameIncident,        // target: two document ids, see incidentTarget(); value "together" or "apart"
    SavedSearch,         // target: its name; value: the query
    DocumentCredibility, // target: document id; value "1" to "6" (Admiralty)
    SourceSame,          // target: publisher or speaker; value: the name of the same source that it goes by
    SourceRole,          // target: speaker; value: a SpeakerRole's name
    SourceNote,          // target: publisher or speaker
    SavedView,           // target: its name; value: views/savedview.h
    DocumentSetAside,    // target: document id; value: its title, to name it by while it is no part of the case
    SourceCopies,        // target: publisher; value: the publisher whose articles it takes over
};
std::string_view name(CorrectionKind kind);
std::optional<CorrectionKind> correctionKindOf(std::string_view name);
// Whether incidents, origins or contradictions may come out otherwise after it.
bool changesFindings(CorrectionKind kind);
// Whether its target is a claim's key.
bool isOfClaim(CorrectionKind kind);
// Whether it concerns every document that names its target as publisher or speaker.
bool isOfSource(CorrectionKind kind);
// Whether the document it concerns has to be analysed again.
bool changesTimes(CorrectionKind kind);

struct Correction {
    CorrectionKind kind = CorrectionKind::DocumentPublished;
    std::string target; // a decimal id or a key, see above
    std::string value;  // empty: back to what was extracted
    bool operator==(const Correction&) const = default;
};

// The target of SameIncident, "12 40": the document that was moved, and the one that it was moved to or away from.
// "together" joins the incidents of both; "apart" takes the first out of the incident of the second.
struct IncidentTarget {
    std::int64_t moved = 0;
    std::int64_t anchor = 0;
    bool operator==(const IncidentTarget&) const = default;
};
std::string incidentTarget(const IncidentTarget& target);
std::optional<IncidentTarget> incidentTargetOf(std::string_view text); // two different positive ids

} // namespace core
