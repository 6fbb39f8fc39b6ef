// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timelexicon.h"

namespace analysis {

TimeLexicon::TimeLexicon(const LexiconFile& /*file*/) {}

} // namespace analysis
