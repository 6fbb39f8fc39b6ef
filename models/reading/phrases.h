// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Phrases from the lexicon, matched against whole lines. Both sides are folded first, so that curly quotes, case and
// white space do not matter. "read more" matches the whole line, "read more *" its beginning, "* reserved" its end,
// "* reserved *" any place in it; a phrase never ends inside a word. Pure; any thread.

#include "models/analysis/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

// Lower case (ASCII), typographic quotes and dashes made plain, white space folded.
std::string folded(std::string_view text);

class PhraseSet {
public:
    PhraseSet() = default;
    explicit PhraseSet(const std::vector<analysis::LexiconEntry>& entries);

    bool matches(std::string_view foldedLine) const;
    // The phrase matches at the beginning (or is the whole line); returns the bytes it takes, 0 for none.
    std::size_t prefixOf(std::string_view foldedLine) const;
    // The folded word itself is one of the phrases.
    bool holds(std::string_view foldedWord) const;

private:
    enum class Where : unsigned char { Whole, Begin, End, Inside };
    struct Phrase {
        std::string words;
        std::string later; // what must stand somewhere after them
        Where where;
    };
    static bool found(const Phrase& phrase, std::string_view line);
    std::vector<Phrase> m_phrases;
    std::vector<std::string> m_words; // sorted
};

} // namespace reading
