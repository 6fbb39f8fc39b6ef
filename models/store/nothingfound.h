// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a search finds nothing: which parts of it no document has, and what it would find without the part that excludes
// everything. Inside the caller's transaction. Errors: Failure.

#include "models/store/casefile.h"
#include "models/store/documentsets.h"
#include "models/store/searchquery.h"

namespace store {

// `node`: found nothing, with its other forms. Sets `absent` and `offers`, those that find the most first.
void explainNothing(const QueryNode& node, DocumentSets sets, SearchAnswer& answer);

} // namespace store
