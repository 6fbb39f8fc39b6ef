// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Mentions that the words around them make something else: parts of names, statements about another thing. Internal to
// models/analysis; pure.

#include "models/analysis/claimsentence.h"

#include <span>

namespace analysis {

// "Dark Storm Team", "Space Weather Center": a word inside a name says nothing of the weather.
bool isInsideName(const ClaimSentence& sentence, const CueHit& hit);
// "card [terminals] stopped working": the statement of another thing than the pattern names. `all`: every
// mention that was matched in the sentence, the overlapping ones too.
bool isNoStatement(const ClaimSentence& sentence, const CueHit& hit, std::span<const CueHit> all);
// "attributed to an increase in calls to": a gap that ran past the word that closes the frame to another like it.
bool runsPastItsEnd(const ClaimSentence& sentence, const CueHit& frame);

} // namespace analysis
