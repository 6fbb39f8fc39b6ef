// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which rows a filter lets through. Lists, facets and timeline ask the same predicate, so they agree on what is shown.
// Values; a RowPredicate refers to nothing after its making and may be used on any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/documentset.h"
#include "models/items/roles.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace models {

// As RowFilter::incident: the documents that belong to no incident.
inline constexpr core::IncidentId kUngrouped = -1;

// What is not wanted; for a cause, everything below it as well.
struct ExcludedFacet {
    FacetKind kind = FacetKind::Cause;
    std::string key;
    bool operator==(const ExcludedFacet&) const = default;
};

struct RowFilter {
    core::IncidentId incident = 0;        // 0: all
    std::vector<std::string> causes{};    // these and everything below them in the tree; empty: all
    std::vector<std::string> speakers{};  // empty: all
    std::vector<std::string> sources{};   // publishers; empty: all
    DocumentSet documents{};              // those that match the search
    std::vector<std::string> stances{};   // names of core::Stance; empty: all, here and below
    std::vector<std::string> months{};    // monthKey()
    std::vector<std::string> tags{};      // one of them
    std::vector<std::string> languages{}; // "" where it is not known
    std::vector<ExcludedFacet> excluded{};
    std::optional<core::Millis> knownAt{}; // what could be known then; nobody can tell of what is undated
    bool operator==(const RowFilter&) const = default;
    bool isEmpty() const { return *this == RowFilter{}; }
};

// Whether a claim takes part in counts and on the timeline: about this incident and not rejected.
bool counts(const core::ClaimRecord& claim);

// The month that a document was published in, "2023-06"; "2023" where only the year is certain, "" without a date.
std::string monthKey(const core::DocumentRecord& record);
std::vector<std::string> tagsOf(const core::DocumentRecord& record);

class RowPredicate {
public:
    RowPredicate(const RowFilter& filter, const core::CauseTree& causes);

    // Its incident, source, month, tags, language and match; when causes, speakers or stances are asked for, a claim
    // that counts and passes; and where such are excluded, not only claims that are.
    bool document(const core::DocumentRecord& record) const;
    // The claim's own cause and speaker, and its document's incident, source and match.
    bool claim(const core::DocumentRecord& record, const core::Claim& claim) const;
    // A side passes, and both could be known.
    bool contradiction(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const;
    // Its claim where it has one, else its document.
    bool event(const core::Snapshot& snapshot, const core::Event& event) const;

private:
    bool place(const core::DocumentRecord& record) const;
    bool words(const core::Claim& claim) const;
    bool bothKnown(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const;
    bool known(core::Millis from) const { return !m_knownAt || from <= *m_knownAt; }

    // What is asked of one facet.
    struct Wanted {
        std::unordered_set<std::string> any, none; // any: empty means all
        bool passes(const std::string& value) const {
            return (any.empty() || any.contains(value)) && !none.contains(value);
        }
    };

    core::IncidentId m_incident = 0;
    Wanted m_causes, m_speakers, m_stances, m_sources, m_months, m_tags, m_languages;
    DocumentSet m_documents;
    std::optional<core::Millis> m_knownAt;
};

} // namespace models
