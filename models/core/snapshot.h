// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The case as everything above the store sees it: an immutable value, published by the session after every change and
// shared between threads as std::shared_ptr<const Snapshot>. It holds no bodies and no bytes (the session fetches the
// text of a document when a reader wants it); claims and times carry their own words.

#include "models/core/correction.h"
#include "models/core/document.h"
#include "models/core/incident.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

enum class ClaimVerdict : std::uint8_t { None, Confirmed, Rejected };

struct ClaimRecord {
    Claim claim;     // effective: corrections applied
    std::string key; // claimKey() of the claim as it was found
    ClaimVerdict verdict = ClaimVerdict::None;
    bool corrected = false; // cause, stance, speaker or scope are the analyst's
    bool operator==(const ClaimRecord&) const = default;
};

struct TimeRecord {
    TimeExpression time;
    std::string text;     // the words
    std::string sentence; // the sentence around them, for lists and tooltips
    bool operator==(const TimeRecord&) const = default;
};

struct DocumentRecord {
    DocumentId id = 0;
    std::string key;  // SHA-256 of the file, "#", number of the document in it
    std::string file; // as it was given at import
    std::string sha256;
    Document document; // effective: corrections applied; body, evidence and headings are empty here
    bool publishedCorrected = false;
    std::size_t bodyBytes = 0;
    std::vector<NamedThing> names;      // what ties it to an incident
    std::vector<std::uint32_t> minhash; // of its body, for origins (models/analysis/origins.h)
    std::vector<ClaimRecord> claims;
    std::vector<TimeRecord> times;
    IncidentId incident = 0; // established, or possible when the flag says so
    bool incidentPossible = false;
    int origin = -1; // index in Snapshot::findings.origins
    bool starred = false;
    std::string tags;
    std::string note;
    char credibility = 0; // '1' to '6'; 0: not graded
    Millis importedAt = 0;
    bool operator==(const DocumentRecord&) const = default;
};

enum class EventKind : std::uint8_t {
    Publication, // the document came out
    Update,      // a dated part: a status update, a live-blog entry
    Statement,   // a claim, at the moment it was said
    Occurrence,  // something the text dates: a time expression with its sentence
    Note,        // the analyst's
};
std::string_view name(EventKind kind);

// Anything with a place on the timeline or in the undated tray.
struct Event {
    EventKind kind = EventKind::Publication;
    DocumentId document = 0;
    std::int32_t claim = -1; // index in the document's claims: a Statement, or the claim whose sentence the time dates
    std::int32_t time = -1;  // index in the document's times: an Occurrence
    TimeValue when;          // unresolved: belongs into the tray
    std::string label;       // a short line for marks and lists
    bool operator==(const Event&) const = default;
};

struct Snapshot {
    std::string casePath;
    std::uint64_t revision = 0; // grows with every change
    bool readOnly = false;
    std::vector<DocumentRecord> documents; // by id
    CaseFindings findings;                 // states and notes of contradictions applied
    std::vector<Event> events;             // dated ones by earliest, then undated ones
    std::size_t undatedFrom = 0;           // index of the first undated event
    std::vector<Correction> corrections;   // in force

    const DocumentRecord* document(DocumentId id) const;
    const ClaimRecord* claim(const ClaimRef& ref) const;
    const Contradiction* contradiction(ContradictionId id) const;
    const Incident* incident(IncidentId id) const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

// Fills events and undatedFrom from documents. Rules: every dated document gives one Publication (the correction
// counts); every part an Update; every claim with scope this a Statement at `said`; every resolved time of role Event
// an Occurrence. Undated: a document without publication date gives one undated Publication; an unresolved Event time
// of a claim's sentence gives one undated Occurrence. Rejected claims give nothing.
void buildEvents(Snapshot& snapshot);

} // namespace core
