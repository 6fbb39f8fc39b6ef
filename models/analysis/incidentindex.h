// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The incidents of a case that changes. Documents that share a leading name and a time make a neighbourhood (the
// connected components of that relation); nothing outside of it can matter to where a document belongs, so a change
// clusters anew only the neighbourhoods that it touches. What comes out is by construction what a new index would find
// in the same documents: clustering sees one neighbourhood, its names numbered as they come, and weights that depend on
// the set of documents alone. Linear memory. One thread at a time.

#include "models/analysis/caseanalysis.h"
#include "models/analysis/incidentgroups.h"
#include "models/analysis/incidentnames.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace analysis {

class IncidentIndex {
public:
    explicit IncidentIndex(const Lexicon& lexicon)
        : m_names(lexicon) {}

    struct Changes {
        std::vector<core::IncidentId> made; // new ones and such that come out otherwise, by id
        std::vector<core::IncidentId> gone;
        std::size_t lookedAt = 0; // documents that were clustered anew
    };
    // `documents`: all of the case, by id; `touched`: those that are new, altered or gone since the last call.
    Changes update(
        std::span<const core::DocumentRecord> documents, std::span<const core::DocumentId> touched,
        std::span<const IncidentTie> ties);
    const std::map<core::IncidentId, core::Incident>& incidents() const { return m_incidents; }

private:
    using Slot = std::uint32_t; // of a document in m_entries

    struct Entry {
        core::DocumentId id = 0; // 0: free
        std::vector<OwnName> own;
        std::vector<std::uint64_t> openTo; // CaseNames::openTo(), of those that take part
        Signature signature;               // with the numbers of CaseNames
        std::uint64_t words = 0;           // of what is said of it, a hash
        bool takesPart = false;            // is about an outage, or the analyst put it somewhere
        std::optional<std::size_t> neighbourhood;
    };
    struct Leads { // documents that a name can lead to
        std::vector<Slot> places;
        std::unordered_map<std::size_t, std::uint32_t> heaviest; // names of those documents; while there are many
        bool counted = false;                                    // heaviest are
        bool crowded = false;
    };
    struct Found {
        core::Incident incident; // without the sentences on other incidents
        std::vector<std::size_t> firm, subjects;
        bool operator==(const Found&) const = default;
    };

    void readDocument(std::span<const core::DocumentRecord> documents, core::DocumentId id, std::set<Slot>& stale);
    void readTies(std::span<const IncidentTie> ties, std::set<Slot>& stale);
    void addStaleByName(const CaseNames::Changes& changes, std::set<Slot>& stale) const;
    bool describe(std::span<const core::DocumentRecord> documents, Slot slot, std::unordered_set<std::size_t>& shifted);
    void lead(std::size_t name, Slot slot, const Signature& signature, bool on);
    void addCrowded(const std::unordered_set<std::size_t>& shifted, std::set<Slot>& stale);
    bool isLead(const SignatureName& name) const { return name.leading && !m_leads[name.key].crowded; }
    std::vector<Slot> surroundings(const std::set<Slot>& stale);
    void addNeighbours(Slot slot, std::set<std::size_t>& found) const;
    std::vector<std::vector<Slot>> neighbourhoods(const std::vector<Slot>& places) const;
    std::size_t cluster(std::span<const core::DocumentRecord> documents, const std::vector<Slot>& places);
    Changes compare(
        std::span<const core::DocumentRecord> documents, const std::map<core::IncidentId, Found>& before,
        const std::vector<core::IncidentId>& after);
    SignatureSet setOf(std::span<const core::DocumentRecord> documents, const std::vector<Slot>& places) const;
    void index(const Found& found, bool on);
    std::set<core::IncidentId> linkedWith(const Found& found) const;
    std::vector<std::string> links(std::span<const core::DocumentRecord> documents, const Found& found) const;
    std::string nameText(std::span<const core::DocumentRecord> documents, std::size_t name) const;

    CaseNames m_names;
    std::vector<Entry> m_entries;
    std::vector<Slot> m_free;
    std::unordered_map<core::DocumentId, Slot> m_slots;
    std::vector<IncidentTie> m_ties; // of documents in the case, sorted
    std::unordered_set<core::DocumentId> m_tied;
    std::vector<std::vector<Slot>> m_bearers; // by name: documents whose signatures hold it
    std::vector<Leads> m_leads;               // by name
    std::vector<std::vector<Slot>> m_neighbourhoods;
    std::vector<std::size_t> m_freeNeighbourhoods;
    std::unordered_map<std::size_t, std::vector<core::IncidentId>> m_incidentsOf; // by neighbourhood
    std::map<core::IncidentId, Found> m_found;
    std::unordered_map<std::size_t, std::set<core::IncidentId>> m_byFirm, m_bySubject;
    std::map<core::IncidentId, core::Incident> m_incidents;
};

} // namespace analysis
