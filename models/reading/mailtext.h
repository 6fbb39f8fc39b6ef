// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of a message that are its sender's own. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <string_view>
#include <vector>

namespace reading {

// Plain text: lines marked with ">" and the line that introduces them go, and what follows a "-- " line. Where nothing
// is left all of it stays.
std::vector<Block> blocksOfPlainMail(std::string_view text, const ReadingLexicon& words);
// The same for HTML, where quoted messages stand in blockquote elements or behind a line that introduces them.
std::vector<Block> blocksOfHtmlMail(std::string_view html, const ReadingLexicon& words);

} // namespace reading
