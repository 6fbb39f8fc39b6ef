// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/markdownreader.h"

#include "models/core/text.h"
#include "models/reading/bylines.h"
#include "models/reading/datelines.h"
#include "models/reading/frontmatter.h"
#include "models/reading/paragraphfilter.h"
#include "models/reading/textreader.h"

#include <algorithm>

namespace reading {
namespace {

constexpr std::string_view kNoteAbove = "note above the text";

void take(std::string& field, const std::string& value, std::string_view name, core::Document& document) {
    if (value.empty() || !field.empty())
        return;
    field = value;
    document.evidence.push_back({std::string(name), "front matter", value});
}

void takeMatter(const FrontMatter& matter, core::Document& document, const analysis::Lexicon& lexicon) {
    take(document.title, matter.value({"title", "headline"}), "title", document);
    take(
        document.publisher, matter.value({"publisher", "site", "source", "publication", "company"}), "publisher",
        document);
    take(document.author, matter.value({"author", "authors", "by"}), "author", document);
    take(document.url, matter.value({"url", "link", "canonical_url", "canonical"}), "url", document);
    const std::string language = matter.value({"lang", "language"});
    take(document.language, core::lowerAscii(language.substr(0, language.find_first_of("-_"))), "language", document);
    const std::string date =
        matter.value({"date", "published", "published_at", "source_published_at", "publishdate", "pubdate", "created"});
    document.published = parseDate(date, lexicon);
    if (document.published) {
        document.published->basis = "front matter date";
        document.evidence.push_back({"published", "front matter date", date});
    }
    const std::string changed = matter.value({"updated", "modified", "lastmod", "last_modified", "last_modified_at"});
    document.modified = parseDate(changed, lexicon);
    if (document.modified) {
        document.modified->basis = "front matter";
        document.evidence.push_back({"modified", "front matter", changed});
    }
}

// The first heading is the title, or repeats it.
void takeTitle(std::vector<Block>& blocks, core::Document& document) {
    const auto first = std::ranges::find_if(blocks, [](const Block& block) { return block.kept(); });
    if (first == blocks.end() || first->kind != BlockKind::Heading)
        return;
    if (document.title.empty()) {
        document.title = first->text;
        document.evidence.push_back({"title", "first heading", first->text});
        first->dropped = "headline";
    } else if (
        folded(document.title).find(folded(first->text)) != std::string::npos ||
        folded(first->text).find(folded(document.title)) != std::string::npos) {
        first->dropped = "headline, repeated";
    }
}

// Below the title: a byline or date line, a note in a quotation box, an emphasised standfirst.
void takeTop(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    const auto isStamp = [&](const Block& block) { return isDateLine(block.text, words); };
    bool isBelowSubtitle = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block& block = blocks[i];
        if (!block.kept())
            continue;
        // "Report of the examiner", a heading between the title and the date.
        if (block.kind == BlockKind::Heading && !isBelowSubtitle && !document.title.empty() && !isStamp(block) &&
            i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Paragraph && isStamp(blocks[i + 1])) {
            isBelowSubtitle = true;
            block.dropped = "standfirst";
            continue;
        }
        if (block.kind == BlockKind::Quote || (block.emphasised && block.text.size() < 300 &&
                                               block.kind == BlockKind::Paragraph && !holdsDate(block.text, words))) {
            block.dropped = kNoteAbove;
            continue;
        }
        const bool dateLine = isStamp(block);
        const std::optional<Byline> byline = parseByline(block.text, words);
        if (!dateLine && !(byline && (byline->labelled || !byline->dateText.empty())))
            return;
        const StatedDates dates = statedDates(dateLine ? block.text : byline->dateText, words);
        auto published = document.published ? std::nullopt : parseDate(dates.published, lexicon);
        if (published) {
            document.published = std::move(published);
            document.published->basis = "date line";
            document.evidence.push_back({"published", "date line", block.text});
        }
        if (!dateLine)
            take(document.author, byline->author, "author", document);
        block.dropped = "byline";
    }
}

} // namespace

core::Document readMarkdown(std::string_view text, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    core::Document document;
    document.format = "md";
    takeMatter(takeFrontMatter(text), document, lexicon);
    std::vector<Block> blocks = blocksOfMarkdown(text);
    takeTitle(blocks, document);
    takeTop(blocks, document, lexicon, words);
    if (std::ranges::none_of(blocks, &Block::kept)) { // a quotation and nothing below it is the text
        for (Block& block : blocks) {
            if (block.dropped == kNoteAbove)
                block.dropped = {};
        }
    }
    takeOpening(blocks, document, lexicon, words);
    filterParagraphs(blocks, {document.title, document.author, document.publisher}, words);
    assembleBody(blocks, document);
    if (document.body.empty())
        document.notice = "Nothing in this file reads like the text of an article.";
    return document;
}

} // namespace reading
