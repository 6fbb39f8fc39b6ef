// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a mention of a cause is a claim, and which; the reason in words either way. Internal to models/analysis;
// pure.

#include "models/analysis/claimframes.h"
#include "models/core/claim.h"

#include <string>
#include <vector>

namespace analysis {

struct ClaimDecision {
    bool claimed = false;
    core::Stance stance = core::Stance::Asserted;
    core::Scope scope = core::Scope::This;
    bool weak = false;
    std::string rule; // "assert.to-blame"
    std::string why;  // for --explain
    std::vector<const CueHit*> cues;
};

ClaimDecision decideClaim(
    const ClaimSentence& sentence, const CueHit& mention, const std::vector<FrameSide>& sides, core::Scope scope);

} // namespace analysis
