// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sentence with all that was read about it: its cues, who says what in it, and which incident it speaks of. Internal
// to models/analysis; a value that refers to the document's text and the lexicon.

#include "models/analysis/attribution.h"
#include "models/analysis/claimscope.h"

namespace analysis {

struct ReadSentence {
    ClaimSentence sentence;
    std::vector<Attribution> attributions;
    ScopeReader::Reading scope;
};

} // namespace analysis
