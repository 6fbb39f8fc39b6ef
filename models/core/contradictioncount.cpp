// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contradictioncount.h"

namespace core {

ContradictionCount countContradictions(const std::vector<Contradiction>& contradictions) {
    ContradictionCount count;
    for (const Contradiction& each : contradictions) {
        if (each.state == ContradictionState::Dismissed)
            ++count.dismissed;
        else
            ++(each.sameIncident == SameIncident::Established ? count.established : count.possible);
    }
    return count;
}

} // namespace core
