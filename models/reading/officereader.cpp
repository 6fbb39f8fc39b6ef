// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/officereader.h"

#include "models/core/text.h"
#include "models/reading/archive.h"
#include "models/reading/paragraphfilter.h"
#include "models/reading/textreader.h"

#include <algorithm>

namespace reading {
namespace {

bool endsWith(std::string_view name, std::initializer_list<std::string_view> endings) {
    const std::string lower = core::lowerAscii(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

// The headline: what the package says, else the first heading above the text, else the head of the text itself.
void takeHeadline(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    const auto first = std::ranges::find_if(blocks, [](const Block& block) { return block.kept(); });
    if (first == blocks.end())
        return;
    if (document.title.empty() && first->kind == BlockKind::Heading) {
        document.title = first->text;
        document.evidence.push_back({"title", "first heading", first->text});
    }
    if (!document.title.empty()) {
        if (folded(first->text) == folded(document.title))
            first->dropped = "headline";
        return;
    }
    takeHead(blocks, document, lexicon, words);
}

} // namespace

bool isFileName(std::string_view title) {
    const std::string lower = core::lowerAscii(title);
    return lower.starts_with("microsoft word - ") || lower.starts_with("microsoft powerpoint - ") ||
           lower == "untitled" || lower.starts_with("untitled ") ||
           endsWith(lower, {".doc", ".docx", ".odt", ".rtf", ".pdf", ".indd", ".tex", ".dvi", ".txt", ".html"});
}

void finishDocument(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    takeHeadline(blocks, document, lexicon, words);
    filterParagraphs(blocks, {document.title, document.author, document.publisher, true, false}, words);
    assembleBody(blocks, document);
    if (document.body.empty())
        document.notice =
            document.title.empty() ? "The document holds no text." : "The document holds a title and no other text.";
}

bool isPackagePart(const std::string& entry) {
    return entry == "mimetype" || endsWith(entry, {".xml", ".rels", ".opf", ".xhtml", ".html", ".htm"});
}

OfficeKind officeKind(std::string_view zip, const std::string& name) {
    std::string mimetype;
    std::string types;
    bool container = false;
    // Nothing but these entries is unpacked, and the names of the others are looked at.
    const auto wanted = [&](const std::string& entry) {
        container = container || entry == "META-INF/container.xml";
        return entry == "mimetype" || entry == "[Content_Types].xml";
    };
    // An archive that turns out to be damaged is not judged here.
    [[maybe_unused]] const auto walked =
        walkArchive(zip, name, wanted, [&](const std::string& entry, core::Result<std::string> bytes) {
            if (bytes)
                (entry == "mimetype" ? mimetype : types) = std::move(*bytes);
            return true;
        });
    if (mimetype.starts_with("application/vnd.oasis.opendocument.text"))
        return OfficeKind::Odt;
    if (mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet"))
        return OfficeKind::Sheet;
    if (mimetype.starts_with("application/vnd.oasis.opendocument.presentation"))
        return OfficeKind::Slides;
    if (mimetype.starts_with("application/epub+zip") || (container && types.empty()))
        return OfficeKind::Epub;
    if (types.find("wordprocessingml") != std::string::npos || types.find("ms-word.document") != std::string::npos)
        return OfficeKind::Docx;
    if (types.find("spreadsheetml") != std::string::npos)
        return OfficeKind::Sheet;
    return types.find("presentationml") != std::string::npos ? OfficeKind::Slides : OfficeKind::None;
}

core::Result<std::vector<Block>> officeBlocks(
    OfficeKind kind, const Package& package, const std::string& name, core::Document& document) {
    return kind == OfficeKind::Docx  ? docxBlocks(package, name, document)
           : kind == OfficeKind::Odt ? odtBlocks(package, name, document)
                                     : epubBlocks(package, name, document);
}

core::Result<core::Document> readOffice(
    OfficeKind kind, const Package& package, const std::string& name, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words) {
    if (kind == OfficeKind::Sheet || kind == OfficeKind::Slides)
        return core::fail(
            core::ErrorCode::Unsupported,
            name + " is a " + (kind == OfficeKind::Sheet ? "spreadsheet" : "presentation") +
                ", which is not read; save it as " + (kind == OfficeKind::Sheet ? "CSV." : "PDF."));
    core::Document document;
    core::Result<std::vector<Block>> blocks = officeBlocks(kind, package, name, document);
    if (!blocks)
        return std::unexpected(std::move(blocks.error()));
    document.format = kind == OfficeKind::Docx ? "docx" : kind == OfficeKind::Odt ? "odt" : "epub";
    finishDocument(*blocks, document, lexicon, words);
    if (document.body.empty() && document.title.empty())
        return core::fail(core::ErrorCode::Empty, name + " holds no text.");
    return document;
}

void takeProperties(const XmlTree& tree, core::Document& document, std::string_view source) {
    const auto first = [&](std::string_view element) {
        const int node = tree.size() > 0 ? tree.descendant(0, element) : -1;
        return node < 0 ? std::string() : core::simplified(tree.text(node));
    };
    const std::string title = first("title");
    if (!title.empty() && !isFileName(title)) {
        document.title = title;
        document.evidence.push_back({"title", std::string(source) + " title", title});
    }
    std::string author = first("creator");
    if (author.empty())
        author = first("initial-creator");
    if (!author.empty()) {
        document.author = author;
        document.evidence.push_back({"author", std::string(source) + " creator", author});
    }
    if (const std::string language = core::lowerAscii(first("language")); language.size() >= 2)
        document.language = language.substr(0, 2);
    for (const std::string_view when : {"created", "creation-date", "modified", "date"}) {
        if (const std::string raw = first(when); !raw.empty())
            document.evidence.push_back({"file date", std::string(source) + " " + std::string(when), raw});
    }
}

} // namespace reading
