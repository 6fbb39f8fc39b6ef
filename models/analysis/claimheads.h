// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which word of a frame's side is its head: "the failure of a line card", "a record containing two names", "the
// supplier's gateway". Things that may be causes count only there. Internal to models/analysis; pure.

#include "models/analysis/claimframes.h"

namespace analysis {

// Whether a thing names the cause as the head of the side: not as the place, the object or the attribute of another.
bool isHead(const ClaimSentence& sentence, const FrameSide& side, const CueHit& mention);
// "ice and [wind]": right behind "and", "or" or "not".
bool isCoordinated(const ClaimSentence& sentence, std::size_t word);

} // namespace analysis
