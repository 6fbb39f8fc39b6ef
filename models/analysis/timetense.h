// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether the words around an expression look back or ahead: the nearest verb or cue word of its clause, with the
// participles that only describe a thing or lean on a "will" left out. Pure; any thread.

#include "models/analysis/timegrammar.h"
#include "models/analysis/timeresolver.h"

#include <cstddef>

namespace analysis {

// The token still belongs to the clause before it.
bool sameSentence(const TimeTokens& tokens, std::size_t i);
// Whether the words around tell of what was before what is told of.
bool isPluperfect(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart);
Tense tenseAround(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart);

} // namespace analysis
