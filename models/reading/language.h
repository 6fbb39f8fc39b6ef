// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a text is in the lexicon's language, by the share of its function words. It answers for that one language
// only and says nothing rather than guess. Pure; any thread.

#include "models/reading/readinglexicon.h"

namespace reading {

// Running English has a share of 0.35 to 0.5 of such words, other languages of Latin script stay below 0.1.
bool speaksLexiconLanguage(std::string_view text, const ReadingLexicon& lexicon);

} // namespace reading
