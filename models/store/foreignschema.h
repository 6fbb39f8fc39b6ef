// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case file may come by mail from anybody, and SQLite runs what a file defines: triggers at every change, views in
// the place of tables. A case holds what our steps make and nothing else. Errors: Failure.

#include "models/store/database.h"
#include "models/store/schema.h"

#include <span>
#include <string>
#include <vector>

namespace store {

// What is defined in the file and not by the steps up to its version, in words ("the trigger “t”"), or defined
// otherwise. What is missing is damage, and left to the check.
std::vector<std::string> foreignObjects(Database& database, std::span<const Migration> steps);

// The same of a file that is newer than the steps, which may hold more tables and columns: views and triggers.
std::vector<std::string> runningObjects(Database& database);
// What this version reads and a newer file does not have in that form: "table column".
std::vector<std::string> missingParts(Database& database, std::span<const Migration> steps);

} // namespace store
