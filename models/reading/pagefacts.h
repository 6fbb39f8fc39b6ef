// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Metadata of a page as its head states it: JSON-LD (schema.org Article and its kinds), meta elements, the title
// element, time elements, the first headings. Each field keeps where it came from. Pure; any thread.

#include "models/reading/bylines.h"
#include "models/reading/htmltree.h"

#include "models/core/document.h"

#include <map>
#include <string>
#include <vector>

namespace reading {

// What the JSON-LD of a page says about its article; fields are empty when it says nothing.
struct LinkedData {
    std::string headline;
    std::string published;
    std::string modified;
    std::string author;
    std::string publisher;
    std::string url;
    std::string language;
    std::string body;
};
LinkedData linkedData(const HtmlPage& page);

// name, property or itemprop of meta elements (lower case) to the first content that is not empty.
using MetaMap = std::map<std::string, std::string, std::less<>>;
MetaMap metaOf(const HtmlPage& page);

// Fills title, publisher, author, url, language, published, modified and evidence.
void takeMetadata(
    const HtmlPage& page, const LinkedData& data, const analysis::Lexicon& lexicon, const ReadingLexicon& words,
    core::Document& document);

} // namespace reading
