// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents to incidents (design §2, §5): leader clustering over signatures (Hartigan 1975) with the cosine of weighted
// names, tied to overlapping times, refined once; undated documents join last and only as possible members. Each
// document is in one incident at most; one that is about no outage is in none. Pure and deterministic; any thread;
// close to linear in the number of documents, as a document meets only incidents that share one of its leading names
// and its time.

#include "models/analysis/caseanalysis.h"

#include <span>
#include <string>
#include <vector>

namespace analysis {

// Ids are those of the lowest documents; in the order of ids.
std::vector<core::Incident> findIncidents(
    std::span<const core::DocumentRecord> documents, const Lexicon& lexicon, std::span<const IncidentTie> ties = {});

// Why a document is only a possible member, as a clause: "states no date", "names June, but no year".
std::string whyPossible(const core::DocumentRecord& record);

} // namespace analysis
