// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows a filter lets through. Lists, facets and timeline ask the same predicate, so they agree on what is shown.
// Values; a RowPredicate refers to nothing after its making and may be used on any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace models {

// As RowFilter::incident: the documents that belong to no incident.
inline constexpr core::IncidentId kUngrouped = -1;

struct RowFilter {
    core::IncidentId incident = 0;       // 0: all
    std::vector<std::string> causes{};   // these and everything below them in the tree; empty: all
    std::vector<std::string> speakers{}; // empty: all
    std::vector<std::string> sources{};  // publishers; empty: all
    std::optional<std::unordered_set<core::DocumentId>> documents{}; // those that match the search; none: all
    bool operator==(const RowFilter&) const = default;
    bool isEmpty() const { return *this == RowFilter{}; }
};

// Whether a claim takes part in counts and on the timeline: about this incident and not rejected.
bool counts(const core::ClaimRecord& claim);

class RowPredicate {
public:
    RowPredicate(const RowFilter& filter, const core::CauseTree& causes);

    // Its incident, source and match; and, when causes or speakers are asked for, a claim that counts and passes.
    bool document(const core::DocumentRecord& record) const;
    // The claim's own cause and speaker, and its document's incident, source and match.
    bool claim(const core::DocumentRecord& record, const core::Claim& claim) const;
    // A side passes.
    bool contradiction(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const;
    // Its claim where it has one, else its document.
    bool event(const core::Snapshot& snapshot, const core::Event& event) const;

private:
    bool place(const core::DocumentRecord& record) const;
    bool words(const core::Claim& claim) const;

    core::IncidentId m_incident = 0;
    bool m_anyCause = true, m_anySpeaker = true, m_anySource = true;
    std::unordered_set<std::string> m_causes, m_speakers, m_sources;
    std::optional<std::unordered_set<core::DocumentId>> m_documents;
};

} // namespace models
