// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of saying that say nothing. Internal to models/analysis; pure.

#include "models/analysis/claimsentence.h"

namespace analysis {

// "a badly written pattern", "retries added to the load", "four states": a participle, another sense, a noun.
bool isNoSpeech(const ClaimSentence& s, const CueHit& hit);

} // namespace analysis
