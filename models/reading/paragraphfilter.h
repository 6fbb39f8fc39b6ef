// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Takes out of a list of blocks what is no article: teasers and what follows them, adverts, share bars, newsletter
// boxes, pull quotes, credits, and the house's own words at the end. Corrections and update notes stay. It works by the
// shape of a block and by phrases of the lexicon, and drops by giving the reason. Pure; any thread.
//
// Source of the idea (classify short blocks by their neighbours and few shallow features): Kohlschütter, Fankhauser,
// Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <vector>

namespace reading {

struct FilterFacts {
    std::string title;
    std::string author;
    std::string publisher;
    bool headingsGuessed = false;     // plain text: a heading is known by its shape only
    bool publisherIsMasthead = false; // taken from the top of the text: an outlet that may speak of itself at the end
};

void filterParagraphs(std::vector<Block>& blocks, const FilterFacts& facts, const ReadingLexicon& lexicon);

} // namespace reading
