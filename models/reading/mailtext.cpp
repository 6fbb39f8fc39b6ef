// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/mailtext.h"

#include "models/core/text.h"
#include "models/reading/htmlreader.h"
#include "models/reading/textreader.h"

#include <algorithm>

namespace reading {
namespace {

// "On Mon, 3 June 2024 at 10:02, Jo Field wrote:": such lines carry a date or an address, or are marked with dashes.
bool introducesQuote(std::string_view line, const ReadingLexicon& words) {
    return line.size() < 300 && line.find_first_of("0123456789@-") != std::string_view::npos &&
           words.mailQuoteIntros.matches(folded(line));
}

std::string ownLines(std::string_view text, const ReadingLexicon& words) {
    std::string own;
    for (std::string_view line : core::split(text, '\n')) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line == "-- ")
            break;
        if (line.starts_with('>') || introducesQuote(line, words))
            continue;
        own += line;
        own += '\n';
    }
    return own;
}

} // namespace

std::vector<Block> blocksOfPlainMail(std::string_view text, const ReadingLexicon& words) {
    const std::string own = ownLines(text, words);
    return blocksOfText(core::trimmed(own).empty() ? text : own);
}

std::vector<Block> blocksOfHtmlMail(std::string_view html, const ReadingLexicon& words) {
    std::vector<Block> blocks = blocksOfHtmlFragment(html);
    std::vector<Block> own;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool intro = introducesQuote(blocks[i].text, words);
        if (intro && i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Quote) {
            while (i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Quote)
                ++i;
            continue;
        }
        own.push_back(blocks[i]);
    }
    return own.empty() ? blocks : own;
}

} // namespace reading
