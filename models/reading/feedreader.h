// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Feeds: RSS 0.9x to 2.0 and RDF, Atom 0.3 and 1.0 (RFC 4287), JSON Feed 1.0 and 1.1. A document an entry; where the
// feed names the true publisher of an entry (RSS `source`, Atom `source`), that is its publisher, else the feed is.
// Pure; any thread.

#include "models/core/document.h"
#include "models/core/error.h"
#include "models/reading/readinglexicon.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

// What any of the formats says about an entry.
struct FeedEntry {
    std::string title; // plain text
    std::string publisher;
    std::string publisherFrom; // "source", "feed title"
    std::string author;
    std::string url;
    std::string language;
    std::string published;
    std::string modified;
    std::string content;
    bool isHtml = true; // may hold markup
};
core::Document documentOfEntry(const FeedEntry& entry, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

core::Result<std::vector<core::Document>> readFeed(
    std::string_view xml, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

} // namespace reading
