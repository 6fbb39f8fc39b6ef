// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a sentence does to a mention: asserts, denies or suspects it. Negation and hedge cues have scopes bounded by
// clause (NegEx: Chapman et al. 2001; clause scope after the CD-SCO shared task 2012). Internal to models/analysis;
// pure.

#include "models/analysis/claimframes.h"
#include "models/core/claim.h"

namespace analysis {

struct StanceReading {
    core::Stance stance = core::Stance::Asserted;
    bool weak = false;
    bool unknown = false;            // nothing is said of it
    bool mild = false;               // the only hedge is a modal or an adverb
    std::vector<const CueHit*> cues; // what decided
};

// "The cable had been taken out in March, carried no traffic and had no bearing on it": the subject of a denial that
// stands behind "and".
bool sharesSubject(const ClaimSentence& sentence, const CueHit& cue, const CueHit& mention);
StanceReading readStance(const ClaimSentence& sentence, const CueHit& mention, const FrameSide* frame);

} // namespace analysis
