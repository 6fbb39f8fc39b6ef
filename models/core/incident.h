// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the analysis of a whole case finds: incidents, origins and contradictions (design §2, §5). Pure values.

#include "models/core/claim.h"
#include "models/core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using DocumentId = std::int64_t;      // row of the case file; 0 = none
using IncidentId = std::int64_t;      // stable over re-analysis as long as the incident keeps a document
using ContradictionId = std::int64_t; // stable over re-analysis: follows ContradictionKey

struct Incident {
    IncidentId id = 0;
    std::string title; // "Outlook, 5-9 June 2023"
    std::optional<TimeInterval> window;
    std::vector<std::string> services; // names that tie its documents together, most frequent first
    std::vector<DocumentId> documents; // established
    std::vector<DocumentId> possible;  // may be about it, not established (undated, year not stated)
    std::vector<std::string> why;      // evidence in words: "all name Outlook", "days overlap (5-6 June 2023)"
    bool operator==(const Incident&) const = default;
};

// Documents that copy each other: one voice.
struct Origin {
    DocumentId first = 0; // earliest published, else first imported
    std::vector<DocumentId> documents;
    std::string why; // "share 83 % of their word sequences", "both carry (AP)"
    bool operator==(const Origin&) const = default;
};

struct ClaimRef {
    DocumentId document = 0;
    std::int32_t index = -1; // in the document's claims
    auto operator<=>(const ClaimRef&) const = default;
};

enum class ContradictionKind : std::uint8_t { Denial, Exclusive, Reversal };
enum class SameIncident : std::uint8_t { Established, Possible };
enum class ContradictionState : std::uint8_t { Open, Postponed, Accepted, Dismissed };
std::string_view name(ContradictionKind kind);
std::string_view name(SameIncident same);
std::string_view name(ContradictionState state);
std::optional<ContradictionKind> contradictionKindOf(std::string_view name);
std::optional<SameIncident> sameIncidentOf(std::string_view name);
std::optional<ContradictionState> contradictionStateOf(std::string_view name);

struct StrengthPart {
    std::string what;    // "one side only suspects"
    double factor = 1.0; // what it multiplies the strength with
    bool operator==(const StrengthPart&) const = default;
};

struct Contradiction {
    ContradictionId id = 0;
    std::string key; // survives re-analysis: kind and both claim keys, sorted
    IncidentId incident = 0;
    ContradictionKind kind = ContradictionKind::Denial;
    SameIncident sameIncident = SameIncident::Possible;
    double strength = 0; // 0 to 1, the product of the parts
    std::vector<StrengthPart> parts;
    ClaimRef a, b;                      // a: who asserts (denial), said first (others)
    std::vector<ClaimRef> alsoA, alsoB; // further claims of the same voice or of copies that say the same
    std::vector<std::string> why;       // sentences in plain words
    ContradictionState state = ContradictionState::Open; // the analyst's; laid over by the store
    std::string note;                                    // the analyst's
    bool operator==(const Contradiction&) const = default;
};

struct CaseFindings {
    std::vector<Incident> incidents;
    std::vector<Origin> origins;               // only those of two or more documents
    std::vector<Contradiction> contradictions; // strongest first; possible ones after all established
    std::vector<std::string> notReported;      // tempting pairs that were not reported, and why
    bool operator==(const CaseFindings&) const = default;
};

} // namespace core
