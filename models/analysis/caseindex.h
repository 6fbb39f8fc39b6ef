// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is found across the documents of a case, kept so that a change looks only at what it touches: the incidents of
// the neighbourhoods that the documents lie in (models/analysis/incidentindex.h), the copies that share bands with them
// (models/analysis/originindex.h), and the contradictions of the incidents that came out otherwise or hold one of them.
// After any sequence of changes findings() equals analyseCase() of the same documents; that is what the test
// `caseindextest` tries. One thread at a time; holds no records. The lexicon must outlive it.

#include "models/analysis/contradictions.h"
#include "models/analysis/incidentindex.h"
#include "models/analysis/originindex.h"
#include "models/analysis/outletcopies.h"

namespace analysis {

// What has to be written after an update.
struct FindingsChange {
    std::vector<core::Incident> incidents; // new, or told otherwise
    std::vector<core::IncidentId> goneIncidents;
    std::vector<core::Origin> origins; // likewise; by their lowest documents, and so are the gone ones
    std::vector<core::DocumentId> goneOrigins;
    std::vector<core::IncidentId> compared;          // incidents whose contradictions were looked for anew
    std::vector<core::Contradiction> contradictions; // all of those incidents
    std::size_t lookedAt = 0;                        // documents that were clustered anew
};

class CaseIndex {
public:
    explicit CaseIndex(const Lexicon& lexicon);

    // `input`: the whole case as it is now; `touched`: documents that are new, altered or gone since the last call.
    FindingsChange update(const CaseInput& input, std::span<const core::DocumentId> touched);
    core::CaseFindings findings() const;

private:
    void addOriginSentence(core::Incident& incident) const;
    void follow(const IncidentIndex::Changes& incidents);
    std::set<core::IncidentId> staleIncidents(
        const CaseInput& input, std::span<const core::DocumentId> touched, const IncidentIndex::Changes& incidents,
        const OriginIndex::Changes& origins);

    const Lexicon& m_lexicon;
    ContradictionLexicon m_words;
    IncidentIndex m_incidentIndex;
    OriginIndex m_originIndex;
    OutletCopies m_copies;
    std::map<core::IncidentId, core::Incident> m_incidents; // with the sentence on copies
    std::unordered_map<core::DocumentId, core::IncidentId> m_home;
    std::map<core::IncidentId, ContradictionFindings> m_contradictions; // where there are any, or notes
    std::map<std::string, char> m_grades;
};

} // namespace analysis
