// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shape of a case file and how an older one becomes the newest: numbered steps (resources/schema/NNNN.sql), each in
// one transaction together with its user_version, after a copy of the file was put beside it. Errors: Failure.

#include "models/store/database.h"

#include <span>
#include <string>
#include <vector>

namespace store {

inline constexpr std::int64_t kApplicationId = 0x464C544E; // "FLTN", in the file's header

struct Migration {
    int version = 0; // that the step leads to
    std::string sql;
};

// The compiled-in steps, from version 1 without gaps.
const std::vector<Migration>& migrations();
int newestVersion(std::span<const Migration> steps);

int versionOf(Database& database);
// Runs the steps above the file's version. A database that has a version already is copied first: to
// "<case>.version-N.backup", never over an existing file. Returns the copy's path, empty when none was made.
std::filesystem::path migrate(Database& database, std::span<const Migration> steps);

// An exact copy by SQLite's backup interface, also of a case that is in use.
void copyDatabase(Database& from, Database& to);

} // namespace store
