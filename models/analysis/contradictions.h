// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Contradictions between the documents of an incident (design §5): typed comparison of statements instead of
// open-domain inference (de Marneffe, Rafferty, Manning, "Finding Contradictions in Text", ACL 2008). Precision over
// alarm: a pair is reported only when its two claims cannot both hold; what was tempting and why it was not reported is
// kept. Pure and deterministic; any thread; linear in the claims (very common statements are represented by their
// strongest tellings).

#include "models/analysis/caseanalysis.h"
#include "models/analysis/contradictionlexicon.h"

#include <string>
#include <vector>

namespace analysis {

struct ContradictionFindings {
    std::vector<core::Contradiction> contradictions; // ids are 0
    std::vector<std::string> notReported;
};

// Looks at one incident after the other. `originOf`: per document of the input the number of its origin, -1 for none.
// What it is given must outlive it.
class ContradictionFinder {
public:
    ContradictionFinder(
        const CaseInput& input, const std::vector<int>& originOf, const Lexicon& lexicon,
        const ContradictionLexicon& words)
        : m_input(input)
        , m_originOf(originOf)
        , m_lexicon(lexicon)
        , m_words(words) {}
    ContradictionFindings find(const core::Incident& incident) const;

private:
    const CaseInput& m_input;
    const std::vector<int>& m_originOf;
    const Lexicon& m_lexicon;
    const ContradictionLexicon& m_words;
};

// Strongest first, possible ones last.
bool ranksBefore(const core::Contradiction& a, const core::Contradiction& b);

} // namespace analysis
