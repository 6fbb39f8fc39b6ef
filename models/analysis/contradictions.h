// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Contradictions between the documents of an incident (design §5): typed comparison of statements instead of
// open-domain inference (de Marneffe, Rafferty, Manning, "Finding Contradictions in Text", ACL 2008). Precision over
// alarm: a pair is reported only when its two claims cannot both hold; what was tempting and why it was not reported is
// kept. Pure and deterministic; any thread; linear in the claims (very common statements are represented by their
// strongest tellings).

#include "models/analysis/caseanalysis.h"

#include <string>
#include <vector>

namespace analysis {

struct ContradictionFindings {
    std::vector<core::Contradiction> contradictions; // strongest first, possible ones last; ids are 0
    std::vector<std::string> notReported;
};

ContradictionFindings findContradictions(
    const CaseInput& input, const std::vector<core::Incident>& incidents, const std::vector<core::Origin>& origins,
    const Lexicon& lexicon);

} // namespace analysis
