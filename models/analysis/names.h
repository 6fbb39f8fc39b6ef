// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names of services, operators and places in a document: what can tie it to an incident. Pure; any thread.

#include "models/analysis/lexicon.h"
#include "models/core/document.h"

#include <vector>

namespace analysis {

// Most frequent first; names in the title count more.
std::vector<core::NamedThing> findNames(const core::Document& document, const Lexicon& lexicon);

} // namespace analysis
