// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/caseanalysis.h"

#include "models/analysis/contradictions.h"
#include "models/analysis/incidents.h"
#include "models/analysis/origins.h"

namespace analysis {

core::CaseFindings analyseCase(const CaseInput& input, const Lexicon& lexicon) {
    core::CaseFindings findings;
    findings.origins = findOrigins(input.documents);
    findings.incidents = findIncidents(input.documents, lexicon);
    ContradictionFindings found = findContradictions(input, findings.incidents, findings.origins, lexicon);
    findings.contradictions = std::move(found.contradictions);
    findings.notReported = std::move(found.notReported);
    return findings;
}

} // namespace analysis
