// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Looks for everything that can be wrong in a case file: damaged pages, an index that does not fit its texts, spans
// outside their texts, rows that point nowhere, originals that are not the bytes they were. Changes nothing. Errors:
// Failure only for Cancelled; what cannot be read is a finding.

#include "models/store/database.h"

#include <string>
#include <vector>

namespace store {

// A sentence for each thing; at most 200 of a kind.
std::vector<std::string> checkCase(Database& database);

} // namespace store
