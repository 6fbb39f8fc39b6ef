// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is found across the documents of a case: origins, incidents, contradictions (design §5). Works on records
// without bodies, so a whole case fits in memory. Pure and deterministic; any thread.

#include "models/analysis/lexicon.h"
#include "models/core/snapshot.h"

#include <compare>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace analysis {

// What the analyst says about two documents (core::CorrectionKind::SameIncident). Documents that are not in the case
// are passed over.
struct IncidentTie {
    core::DocumentId moved = 0;
    core::DocumentId anchor = 0;
    bool together = true;
    auto operator<=>(const IncidentTie&) const = default;
};
// What the analyst says about two outlets (core::CorrectionKind::SourceCopies), by the names that documents carry.
struct OutletCopy {
    std::string copier;
    std::string copied;
    auto operator<=>(const OutletCopy&) const = default;
};
std::vector<IncidentTie> incidentTies(std::span<const core::Correction> corrections);

struct CaseInput {
    std::span<const core::DocumentRecord> documents; // by id, corrections applied; rejected claims are marked
    std::map<std::string, char> grades;              // source or speaker to its Admiralty grade 'A' to 'F'
    std::vector<IncidentTie> ties;                   // honoured before anything else
    std::vector<OutletCopy> copies = {};             // laid over the copies that the texts show
};

// Ids: an incident takes the id of its lowest document; contradictions get 0 (the store gives ids by key).
core::CaseFindings analyseCase(const CaseInput& input, const Lexicon& lexicon);

} // namespace analysis
