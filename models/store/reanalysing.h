// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was found in every document of a case, found anew by newer rules. Runs inside the caller's transaction: all of
// it or nothing. What the analyst said of a claim follows the words that it was said of: where rules now read another
// cause or stance from them, the corrections are bound to that reading, and told. Errors: Failure, and what `analyse`
// gives.

#include "models/store/casefile.h"
#include "models/store/database.h"

namespace store {

std::vector<CorrectionFate> reanalyseDocuments(Database& database, const BatchAnalysis& analyse);

} // namespace store
