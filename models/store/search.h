// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Full-text search over a case. Runs inside the caller's transaction. Errors: Failure (Cancelled after an
// interruption).

#include "models/store/casefile.h"
#include "models/store/database.h"

namespace store {

SearchAnswer runSearch(Database& database, std::string_view query, std::size_t limit, std::size_t offset);

} // namespace store
