// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Statements ("the routers failed") that the words around them make something else. Internal to models/analysis; pure.

#include "models/analysis/claimsentence.h"

#include <span>

namespace analysis {

// `all`: every mention that was matched in the sentence, the overlapping ones too.
bool isNoStatement(const ClaimSentence& sentence, const CueHit& hit, std::span<const CueHit> all);

} // namespace analysis
