// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a document takes back of what it reports: first versions that are named as such, accounts that the next sentence
// calls wrong, and accounts told as past ("had ruled out") whose speaker has come to say something else (superseded;
// design §5: what is withdrawn inside its own document contradicts nothing). Internal to models/analysis; pure.

#include "models/analysis/claimreading.h"
#include "models/core/causetree.h"

namespace analysis {

// Marks a claim of the sentence `index` that is named as an earlier version or taken back right behind it; a first
// version keeps its own speaker. True when the same sentence takes it back.
bool setEarlier(
    const std::vector<ReadSentence>& sentences, std::size_t index, const CueHit& mention, core::Claim& claim);

// "The company had ruled out an attack": it is told what was said before the time of which the text speaks.
bool isPastAccount(const ReadSentence& read, const CueHit& mention);

// "had said on Monday", "On 3 May the firm had ruled out": when a past account was given, if that lies before the
// publication.
std::optional<core::TimeValue> momentOfAccount(
    const ReadSentence& read, const CueHit& mention, std::span<const core::TimeExpression> times,
    const std::optional<core::TimeValue>& published);

// Withdraws the past accounts that their speaker no longer gives anywhere else in the document. `past`: parallel.
void withdrawSuperseded(std::vector<core::Claim>& claims, const std::vector<bool>& past, const core::CauseTree& causes);

} // namespace analysis
