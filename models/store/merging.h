// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The work of a colleague taken into a case: files that it does not hold yet come in with everything derived from them,
// documents unite by the content of their files, and of two corrections of the same thing the later one holds. The
// other case is only read. One transaction: all of it or nothing. Merging the same case again changes nothing. What
// came in has no single step that takes it back: the case as it was stays beside it as "<case>.before-merge.faultline".
// What was found across documents has to be found again afterwards (models::followCorrections).

#include "models/store/casefile.h"

#include <filesystem>

namespace store {

class Database;

// Inside models/store, outside any transaction. Errors: Failure.
Merge mergeInto(Database& database, const std::filesystem::path& other);

// On a connection of its own that nothing else may hold open for writing; see CaseFile::merge().
core::Result<Merge> mergeCase(const std::filesystem::path& into, const std::filesystem::path& other);

} // namespace store
