// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an article's own first lines say about its day and its agency, where nothing else does: the dateline of a wire
// story, "LYON, 3 May 2021 (AP) - ...", and the head of a log, "3 May 2021, all times UTC". A day without a year is
// not taken: it would have to be guessed. Pure; any thread.

#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"

#include <optional>
#include <span>

namespace reading {

struct Dateline {
    std::string agency;   // "AP"; empty when none is named
    std::string dateText; // "3 May 2021"; empty without a year
};
// Of the beginning of a paragraph.
std::optional<Dateline> parseDateline(std::string_view paragraph, const ReadingLexicon& words);

// Fills the agency, and the publication and the publisher where they are not known, with their evidence. What it reads
// stays in the text.
void takeOpening(
    std::span<const Block> blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words);

} // namespace reading
