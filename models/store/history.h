// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The journal of what the analyst did: steps that can be undone and done again, in this run of the program or a later
// one. Runs inside the caller's transaction, so that a step is there with its corrections or not at all. Errors:
// Failure.

#include "models/store/casefile.h"
#include "models/store/database.h"

namespace store {

std::vector<Step> readHistory(Database& database);

// Writes the corrections and the step that holds them; steps that are undone go. Gives what takes each of them back.
std::vector<core::Correction> doStep(
    Database& database, std::int64_t id, std::string_view name, std::span<const core::Correction> corrections,
    core::Millis now);
// Undoes a step or does it again; gives the corrections that did it. None where there is no such step, or it is in that
// state already. What concerns a document that is gone is passed over.
std::vector<core::Correction> turnStep(Database& database, std::int64_t id, bool undone, core::Millis now);

} // namespace store
