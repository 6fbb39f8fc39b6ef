// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The case in one paragraph of neutral words, built from the claims alone: who names which cause, who denies it, whose
// account changed. It counts speakers and independent sources and never weighs them. Pure function; any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <QString>

namespace rendering {

QString reportSummary(const core::Snapshot& snapshot, const core::CauseTree& causes);

} // namespace rendering
