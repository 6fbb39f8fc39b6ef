// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/progress.h"

#include "models/items/rowfilter.h"

#include <algorithm>

namespace models {

bool isUnchecked(const core::ClaimRecord& claim) {
    return counts(claim) && claim.verdict == core::ClaimVerdict::None && !claim.corrected;
}

Progress progressOf(const core::Snapshot& snapshot) {
    Progress progress;
    progress.documents = static_cast<int>(snapshot.documents.size());
    for (const core::DocumentRecord& each : snapshot.documents) {
        progress.claims += static_cast<int>(std::ranges::count_if(each.claims, counts));
        progress.uncheckedClaims += static_cast<int>(std::ranges::count_if(each.claims, isUnchecked));
    }
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.state == core::ContradictionState::Open)
            ++(each.sameIncident == core::SameIncident::Established ? progress.openContradictions
                                                                    : progress.openPossible);
    }
    return progress;
}

} // namespace models
