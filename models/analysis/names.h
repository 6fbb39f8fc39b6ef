// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names of services, operators and places in a document, and its words for the failure: what can tie it to an incident.
// Runs of capitalised words, sifted by the lexicon (models/analysis/namelexicon.h) and by the words around them; a word
// that only ever stands at the head of a sentence is not taken for a name. Pure; any thread; linear in the text.

#include "models/analysis/lexicon.h"
#include "models/core/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// Most telling first: names in the title and frequent ones lead. At most 40 names, then the words for the failure.
std::vector<core::NamedThing> findNames(const core::Document& document, const Lexicon& lexicon);

// What two spellings of a name share: lower case, without possessive and without suffixes such as "Inc" or "Group".
std::string nameKey(std::string_view name, const Lexicon& lexicon);

// Initials of a key of two words or more ("british airways" -> "ba"); empty for others.
std::string acronym(std::string_view key);

} // namespace analysis
