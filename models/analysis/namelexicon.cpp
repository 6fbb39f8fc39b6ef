// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/namelexicon.h"

namespace analysis {

NameLexicon::NameLexicon(const LexiconFile& /*file*/) {}

} // namespace analysis
