// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who has the word where a text is laid out by speakers: turns of a transcript or a debate ("MARA DREW: No."), mail
// that is passed on ("From: Mara Drew", "Mara Drew wrote:"). Pure; any thread. Which labels are roles and which words
// open a name stand in the lexicon ([turn-roles] and [titles] of speakers.txt).

#include "models/analysis/claimlexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// From `begin` (a byte of the body) to the next turn.
struct Turn {
    std::size_t begin = 0;
    std::string speaker; // empty: the writer again
};

// In order; a text that is not laid out so has none.
std::vector<Turn> findTurns(std::string_view body, const ClaimLexicon& lexicon);

// Whose turn a byte of the body is in; empty: nobody's but the writer's.
std::string_view speakerAt(const std::vector<Turn>& turns, std::size_t at);

} // namespace analysis
