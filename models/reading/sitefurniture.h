// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a site puts on page after page: a paragraph that stands at the edge of three or more different stories of one
// site, word for word, is the site's and not the article's. In the middle of a story it may be background that an
// outlet repeats, and stays. Corrections and update notes stay. One thread at a time.

#include "models/core/document.h"
#include "models/reading/readinglexicon.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace reading {

// Source of the evidence that names a paragraph which was left out; its raw text is the paragraph.
inline constexpr std::string_view kRepeated = "repeated on the site's pages and left out";

// The site that a document is from: the host of its address, else its publisher; lower case, may be empty.
std::string siteOf(std::string_view url, std::string_view publisher);

class SiteFurniture {
public:
    explicit SiteFurniture(const ReadingLexicon& words)
        : m_words(words) {}

    // Also from what was left out of an earlier document, as its evidence tells.
    void learn(const core::Document& document);
    // Takes the repeated paragraphs out of the body; returns how many went.
    int drop(core::Document& document) const;

private:
    std::unordered_map<std::size_t, std::set<std::string>> m_stories; // paragraph of a site -> titles of the stories
    const ReadingLexicon& m_words;
};

} // namespace reading
