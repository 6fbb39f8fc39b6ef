// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a mention of a cause is told to have done to a service where no frame of the lexicon says so: as the subject of
// a verb that harms it, or in one sentence with its loss. Internal to models/analysis; pure.

#include "models/analysis/claimsentence.h"

namespace analysis {

// Whether a verb's object stands right behind it.
bool hasObject(const ClaimSentence& sentence, std::size_t verb);

bool harmsService(const ClaimSentence& sentence, const CueHit& mention);
bool besideEffect(const ClaimSentence& sentence, const CueHit& mention);

} // namespace analysis
