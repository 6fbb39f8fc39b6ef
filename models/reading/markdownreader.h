// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Markdown with YAML front matter, parsed by md4c. Emphasis, links and images leave their words; headings stay as lines
// of the body. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <string_view>

namespace reading {

core::Document readMarkdown(std::string_view text, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

// The blocks of a Markdown text without front matter.
std::vector<Block> blocksOfMarkdown(std::string_view text);

} // namespace reading
