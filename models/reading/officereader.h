// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text documents and books that are packages of XML in a ZIP archive: DOCX (ECMA-376), ODT (OpenDocument 1.3) and EPUB
// (OCF and OPF). Deleted text of tracked changes, comments and field codes are left out. The dates that such a file
// keeps about itself say when it was made or saved, not when it was published, and are evidence only. Pure; any thread.

#include "models/core/document.h"
#include "models/core/error.h"
#include "models/reading/blocks.h"
#include "models/reading/readinglexicon.h"
#include "models/reading/xmltree.h"

#include <map>
#include <string>
#include <string_view>

namespace reading {

enum class OfficeKind : unsigned char { None, Docx, Odt, Epub, Sheet, Slides };

using Package = std::map<std::string, std::string>; // entries by name

bool isPackagePart(const std::string& entry); // what a package is read from: XML, HTML and the mimetype
OfficeKind officeKind(std::string_view zip, const std::string& name);

core::Result<core::Document> readOffice(
    OfficeKind kind, const Package& package, const std::string& name, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words);

// The parts of it. Each gives blocks and fills what the package states about itself.
core::Result<std::vector<Block>> docxBlocks(const Package& package, const std::string& name, core::Document& document);
core::Result<std::vector<Block>> odtBlocks(const Package& package, const std::string& name, core::Document& document);
core::Result<std::vector<Block>> epubBlocks(const Package& package, const std::string& name, core::Document& document);

// All blocks of such a file, nothing left out.
core::Result<std::vector<Block>> officeBlocks(
    OfficeKind kind, const Package& package, const std::string& name, core::Document& document);

// "Microsoft Word - draft2.docx", "untitled": titles that programs put there by themselves.
bool isFileName(std::string_view title);
// Headline, head of the text and furniture; then the body. For every format of pages and paragraphs.
void finishDocument(
    std::vector<Block>& blocks, core::Document& document, const analysis::Lexicon& lexicon,
    const ReadingLexicon& words);

// dc:title, dc:creator and the dates of a metadata element.
void takeProperties(const XmlTree& tree, core::Document& document, std::string_view source);

} // namespace reading
