// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/caseanalysis.h"

#include "models/analysis/contradictions.h"
#include "models/analysis/incidents.h"
#include "models/analysis/origins.h"

#include <unordered_map>
#include <unordered_set>

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

namespace {

// "9 documents, 2 origins": copies of each other count once.
void countOrigins(core::CaseFindings& findings) {
    std::unordered_map<core::DocumentId, std::size_t> originOf;
    for (std::size_t i = 0; i < findings.origins.size(); ++i) {
        for (const core::DocumentId id : findings.origins[i].documents)
            originOf.emplace(id, i);
    }
    for (core::Incident& incident : findings.incidents) {
        std::unordered_set<std::size_t> groups;
        std::size_t copies = 0;
        for (const auto* list : {&incident.documents, &incident.possible}) {
            for (const core::DocumentId id : *list) {
                const auto it = originOf.find(id);
                copies += it != originOf.end() && !groups.insert(it->second).second ? 1 : 0;
            }
        }
        const std::size_t size = incident.documents.size() + incident.possible.size();
        if (copies > 0)
            incident.why.push_back(
                std::to_string(size) + " documents, " + std::to_string(size - copies) +
                (size - copies == 1 ? " origin" : " origins") + ": the others are copies");
    }
}

} // namespace

core::CaseFindings analyseCase(const CaseInput& input, const Lexicon& lexicon) {
    core::CaseFindings findings;
    findings.origins = findOrigins(input.documents);
    findings.incidents = findIncidents(input.documents, lexicon, input.ties);
    countOrigins(findings);
    ContradictionFindings found = findContradictions(input, findings.incidents, findings.origins, lexicon);
    findings.contradictions = std::move(found.contradictions);
    findings.notReported = std::move(found.notReported);
    return findings;
}

} // namespace analysis
