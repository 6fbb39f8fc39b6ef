// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The case in a paragraph of neutral words for an incident, built from the claims alone: who names which cause, who
// denies it, whose account changed. What is said of one incident is never added to what is said of another: the few
// with most contradictions and documents are told, the others are counted. It counts speakers and independent sources
// and never weighs them. Only what `displayed` lets through is told. Pure function; any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "models/items/labels.h"
#include "models/items/rowfilter.h"

#include <QStringList>

namespace rendering {

// Paragraphs; at least one.
QStringList reportSummary(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const models::RowPredicate& displayed,
    models::DisplayZone zone);

} // namespace rendering
