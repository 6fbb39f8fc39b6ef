// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far the review of a case has come. Values; any thread.

#include "models/core/snapshot.h"

namespace models {

// It takes part in what is shown and nobody has judged or corrected it.
bool isUnchecked(const core::ClaimRecord& claim);

struct Progress {
    int documents = 0;
    int claims = 0; // that take part in what is shown
    int uncheckedClaims = 0;
    int openContradictions = 0; // established ones
    int openPossible = 0;
    bool operator==(const Progress&) const = default;
};

Progress progressOf(const core::Snapshot& snapshot);

} // namespace models
