// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/caseanalysis.h"

#include "models/analysis/caseindex.h"

namespace analysis {

std::vector<IncidentTie> incidentTies(std::span<const core::Correction> corrections) {
    std::vector<IncidentTie> ties;
    for (const core::Correction& each : corrections) {
        const auto target = core::incidentTargetOf(each.target);
        if (each.kind == core::CorrectionKind::SameIncident && target && !each.value.empty())
            ties.push_back({target->moved, target->anchor, each.value == "together"});
    }
    return ties;
}

core::CaseFindings analyseCase(const CaseInput& input, const Lexicon& lexicon) {
    std::vector<core::DocumentId> all;
    all.reserve(input.documents.size());
    for (const core::DocumentRecord& record : input.documents)
        all.push_back(record.id);
    CaseIndex index(lexicon);
    index.update(input, all);
    return index.findings();
}

} // namespace analysis
