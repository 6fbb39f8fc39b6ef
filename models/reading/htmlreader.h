// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Saved pages: main text and metadata. No script runs, nothing is loaded. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

core::Document readHtml(std::string_view utf8, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

// All of a piece of HTML as blocks, nothing left out.
std::vector<Block> blocksOfHtmlFragment(std::string_view utf8);
// The words of a short piece of HTML: entities decoded, tags gone.
std::string textOfHtml(std::string_view utf8);

// Every block of text on the page in its order. What is no body text says why in Block::dropped.
std::vector<Block> wholePage(std::string_view utf8, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

} // namespace reading
