// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which mention stands on the cause side of which causal frame ("X brought down Y", "Y was due to X"). Internal to
// models/analysis; pure.

#include "models/analysis/claimsentence.h"

namespace analysis {

struct FrameSide {
    const CueHit* frame = nullptr;
    WordRange side;        // the words in which its cause stands
    bool identity = false; // says only that it was, or was there: strong events count, things do not
    bool weak = false;     // "after", "amid": counts beside an effect
};

// The sides of all frames of a sentence; frames that turn out to be none (a passive without agent, a noun) are left
// out.
std::vector<FrameSide> frameSides(const ClaimSentence& sentence);
// The frame that carries a mention, the strongest first; null when none does.
const FrameSide* frameOf(const ClaimSentence& sentence, const std::vector<FrameSide>& sides, const CueHit& mention);

// "a record pointing to the old server": what a record does, and no sign of anything.
bool pointsAsRecord(const ClaimSentence& sentence, const CueHit& cue);

// Where a part of the sentence around `word` ends or begins (marks, subordinators, relative pronouns).
std::size_t partBegin(const ClaimSentence& sentence, std::size_t word);
std::size_t partEnd(const ClaimSentence& sentence, std::size_t word);

} // namespace analysis
