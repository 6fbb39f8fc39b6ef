// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The article in a page: two independent opinions and an arbiter. One scores paragraphs and passes the score up to
// their parents (the idea of Readability, Arc90 2009), the other looks for elements that say what they are (article,
// itemprop=articleBody, class names from the lexicon). Furniture is pruned before, see prune(). Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/htmltree.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

// A page with what the extractors share about each node.
struct PageView {
    const HtmlPage& page;
    std::vector<std::vector<std::string>> words; // of class, id and role, lower case, one entry a node
    std::vector<std::size_t> textBytes;          // of the subtree, pruned parts left out
    std::vector<std::size_t> linkBytes;
    std::vector<std::size_t> proseBytes; // in paragraphs that look like running text
    std::vector<char> pruned;

    double linkDensity(int node) const;
};
PageView viewOf(const HtmlPage& page, const ReadingLexicon& lexicon);

// A region is a list of subtrees that do not overlap, in document order.
using Region = std::vector<int>;
Region scoredRegion(const PageView& view, const ReadingLexicon& lexicon);
Region namedRegion(const PageView& view, const ReadingLexicon& lexicon);

// The blocks of the article. `stated`: the article's text as the page's own data gives it, empty when it does not; it
// is used for choosing only.
std::vector<Block> articleBlocks(const PageView& view, std::string_view stated, const ReadingLexicon& lexicon);

} // namespace reading
