// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many contradictions there are, with the three kinds apart that are never one figure: established, possible (it is
// not sure that both sides mean one incident), dismissed by hand. A pure function; any thread.

#include "models/core/incident.h"

#include <cstddef>
#include <vector>

namespace core {

struct ContradictionCount {
    std::size_t established = 0;
    std::size_t possible = 0;
    std::size_t dismissed = 0; // of either kind; in neither of the others
};

ContradictionCount countContradictions(const std::vector<Contradiction>& contradictions);

} // namespace core
