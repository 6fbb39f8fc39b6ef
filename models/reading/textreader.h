// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plain text, often saved from a page: masthead, headline, byline and date line at the top become metadata, the rest is
// filtered like every other document. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <string_view>
#include <vector>

namespace reading {

core::Document readText(std::string_view text, const analysis::Lexicon& lexicon, const ReadingLexicon& words);
// The whole text is the body; paragraphs are told apart, nothing is left out.
core::Document readBareText(std::string_view text);

// Lines to blocks: paragraphs are separated by empty lines; lines of hard-wrapped paragraphs are joined, other lines
// stand for themselves.
std::vector<Block> blocksOfText(std::string_view text);

// Finds title, publisher, author, dates in the blocks at the top and drops those blocks. `facts` is what is known so
// far.
void takeHead(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words);

} // namespace reading
