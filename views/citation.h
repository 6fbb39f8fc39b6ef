// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A quotation with where it stands, as plain text to paste elsewhere. Values; any thread.

#include "models/core/snapshot.h"

#include <QString>

namespace views {

// “The words” — Lumenmail, in: Harbour Wire, “Title”, 5 June 2023 (attack.md, sha256 9f2c1a7b…)
QString citation(const core::DocumentRecord& record, const QString& words, const QString& speaker);
// Of a claim: its words and its speaker.
QString citation(const core::DocumentRecord& record, const core::Claim& claim);

} // namespace views
