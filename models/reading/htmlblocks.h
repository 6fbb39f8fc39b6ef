// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Subtrees of a page as blocks. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/htmltree.h"

#include <vector>

namespace reading {

// `skip[node]`: the subtree of that node is left out. `first` numbers the groups.
void appendBlocks(const HtmlPage& page, int root, const std::vector<char>& skip, std::vector<Block>& blocks);

} // namespace reading
