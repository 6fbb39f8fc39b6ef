// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every reader makes first: the text of a document as a list of blocks, with what the filters need to know about
// each. A filter drops a block by giving the reason; nothing is deleted, so that one can tell what was left out and
// why. Pure values; any thread.

#include "models/core/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

enum class BlockKind : std::uint8_t { Paragraph, Heading, ListItem, Quote, TableRow, Verse, Rule };

struct Block {
    std::string text; // white space folded; "\n" only in verse
    BlockKind kind = BlockKind::Paragraph;
    int group = 0;             // blocks of one group stood together (no empty line between them; one list, one table)
    int node = -1;             // HTML: the element it came from
    std::size_t linkBytes = 0; // how much of the text is link text
    bool emphasised = false;   // all of it stands in emphasis
    std::string_view dropped;  // why it is no body text; empty: it is

    bool kept() const { return dropped.empty() && kind != BlockKind::Rule; }
};

// Facts about a line that several filters ask for.
std::size_t wordCount(std::string_view text);
bool endsSentence(std::string_view text); // . ! ? … : also inside closing quotes and brackets
bool isShouting(std::string_view text);   // letters, and all of them capitals
bool isProse(std::string_view text);      // long enough and closed like a sentence: surely running text
bool isTitleLike(std::string_view text);  // could be a headline: 3 to 30 words, no closing full stop

// Fills body and headings from the blocks that were kept.
void assembleBody(const std::vector<Block>& blocks, core::Document& document);

} // namespace reading
