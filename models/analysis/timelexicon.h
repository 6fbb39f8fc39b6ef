// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the lexicon in resources/lexicon/<language>/times.txt. Immutable; any thread.

#include "models/analysis/lexicon.h"

namespace analysis {

class TimeLexicon {
public:
    explicit TimeLexicon(const LexiconFile& file);
};

} // namespace analysis
