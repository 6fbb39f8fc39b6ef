// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who publishes a text, told by a line at its head beside the people who wrote it: "Jo Field, Harbour Gazette", "Fern
// Notes, by Jo Field", "Posted by Jo Field on Fern Notes", "News release, Fern Corp.", "Fern Bank plc, 20 Mill Street".
// Shapes of words decide, with lists of the lexicon. Pure; any thread.

#include "models/analysis/namelexicon.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>

namespace reading {

// By its words an organisation and no person: "Harbour Oversight Board", "Fern Corp."
bool namesOrganisation(std::string_view name, const analysis::NameLexicon& names, const ReadingLexicon& words);

// Empty where the line names none. `alone`: the line stands where a publisher's name may be all of it.
std::string publisherIn(
    std::string_view line, bool alone, const analysis::NameLexicon& names, const ReadingLexicon& words);

} // namespace reading
