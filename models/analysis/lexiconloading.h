// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The compiled-in lexicon with a user's own file on top. Pure; any thread; costs some milliseconds.
//
// A user's file is written like the compiled-in ones (models/analysis/lexicon.h); its sections are those of
// resources/lexicon/en/{claims,causes,speakers,names}.txt, and its entries are added to theirs: cue words, causes,
// names of services and operators, other names of organisations, outlets.

#include "models/analysis/lexicon.h"

namespace analysis {

// Fails with the file and the line of the first entry that cannot be used.
core::Result<std::shared_ptr<const Lexicon>> loadLexiconWith(std::string_view userText, std::string_view userFile);

} // namespace analysis
