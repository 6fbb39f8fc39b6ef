// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Live coverage: a list of entries, each with the time it was posted, mostly the newest first. The entries become dated
// parts of the body, oldest first. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/htmltree.h"

#include "models/analysis/lexicon.h"

#include <vector>

namespace reading {

// Fills body, headings and parts when the blocks are live coverage; false and nothing done when they are not. It takes
// three stamps or more, in one order, each followed by running text: time elements of the page, or blocks that begin
// with a clock time ("5:02 p.m. CST: ..."), whose day is that of the publication. `page` is null for plain text.
bool assembleLive(
    const std::vector<Block>& blocks, const HtmlPage* page, const analysis::Lexicon& lexicon, core::Document& document);

// The clock time that a line begins with, zone included, empty when there is none: "5:02 p.m. CST".
std::string_view leadingClock(std::string_view line);
// The one in brackets that closes a short label: "Update 7 (6:30 p.m. ET)".
std::string_view labelClock(std::string_view line);

} // namespace reading
