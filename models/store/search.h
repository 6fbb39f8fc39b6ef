// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Search over a case: the parts of a query that the full-text index answers go to it whole, the others become sets of
// documents, and both are joined as sorted lists (an FTS5 match joined to other conditions in SQL is many times
// slower). Runs inside the caller's transaction. Errors: Failure (Cancelled after an interruption).

#include "models/store/casefile.h"
#include "models/store/database.h"

namespace store {

SearchAnswer runSearch(
    Database& database, std::string_view query, std::size_t limit, std::size_t offset, SearchOrder order,
    SearchDepth depth);

} // namespace store
