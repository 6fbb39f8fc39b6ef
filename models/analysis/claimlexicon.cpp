// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimlexicon.h"

namespace analysis {

ClaimLexicon::ClaimLexicon(const LexiconFile& /*file*/) {}

} // namespace analysis
