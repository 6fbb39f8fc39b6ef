// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lexicon with the user's own words: $XDG_CONFIG_HOME/faultline/lexicon.txt, where there is such a file. Any
// thread.

#include "models/analysis/lexicon.h"

#include <QString>

namespace models {

QString userLexiconFile();
// The compiled-in lexicon when there is no such file; an error that names the file and the line when it is broken.
core::Result<std::shared_ptr<const analysis::Lexicon>> loadUserLexicon();

} // namespace models
