// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"

#include "models/core/text.h"
#include "models/reading/archive.h"
#include "models/reading/officereader.h"
#include "models/reading/sniff.h"

#include <algorithm>

namespace reading {
namespace {

// Hidden files and what macOS puts beside every file.
bool isJunk(const std::string& entry) {
    const std::vector<std::string_view> parts = core::split(entry, '/');
    return std::ranges::any_of(
        parts, [](std::string_view part) { return part.starts_with('.') || part == "__MACOSX"; });
}

// Which part of an office file is damaged says nothing to whom it is told.
core::Result<Package> packageOf(std::string_view bytes, const std::string& name) {
    core::Result<Package> package = unpack(bytes, name, isPackagePart);
    if (!package && package.error().code == core::ErrorCode::Malformed)
        return core::fail(core::ErrorCode::Malformed, name + " could not be read: the file is damaged.");
    return package;
}

FormatOf addOffice(ReadRun& run, core::Result<core::Document> document, const std::string& name) {
    if (!document)
        return std::unexpected(std::move(document.error()));
    std::string format = document->format;
    if (auto added = addDocument(run, std::move(*document), name); !added)
        return std::unexpected(std::move(added.error()));
    return format;
}

} // namespace

core::Result<std::string> entryOf(std::string_view bytes, const std::string& name, const std::string& entry) {
    core::Result<std::string> found =
        core::fail(core::ErrorCode::NotFound, name + " does not hold " + entry + " any more.");
    const auto walked = walkArchive(
        bytes, name, [&](const std::string& each) { return each == entry; },
        [&](const std::string&, core::Result<std::string> content) {
            found = std::move(content);
            return false;
        });
    return !walked && !found ? std::unexpected(walked.error()) : found;
}

core::Result<std::string> wholeTextOfOffice(std::string_view bytes, const std::string& name) {
    const OfficeKind kind = bytes.starts_with("PK") ? officeKind(bytes, name) : OfficeKind::None;
    if (kind == OfficeKind::None || kind == OfficeKind::Sheet || kind == OfficeKind::Slides)
        return core::fail(core::ErrorCode::Unsupported, name + " is an archive; its files are not shown here.");
    const core::Result<Package> package = packageOf(bytes, name);
    if (!package)
        return std::unexpected(package.error());
    core::Document document;
    const core::Result<std::vector<Block>> blocks = officeBlocks(kind, *package, name, document);
    if (!blocks)
        return std::unexpected(blocks.error());
    std::string text;
    for (const Block& block : *blocks)
        text += block.text + "\n\n";
    return text;
}

FormatOf readArchive(ReadRun& run, std::string_view bytes, const std::string& name) {
    const bool zip = bytes.starts_with("PK");
    if (zip) {
        const OfficeKind kind = officeKind(bytes, name);
        if (kind != OfficeKind::None) {
            const core::Result<Package> package = packageOf(bytes, name);
            if (!package)
                return std::unexpected(package.error());
            return addOffice(run, readOffice(kind, *package, name, run.lexicon, run.words), name);
        }
    }
    const std::size_t documents = run.documents.size();
    const std::size_t unread = run.unread.size();
    const auto walked = walkArchive(
        bytes, name, [](const std::string& entry) { return !isJunk(entry); },
        [&](const std::string& entry, core::Result<std::string> content) {
            if (content)
                return readInner(run, *content, name, entry, kArchiveEntry);
            run.unread.push_back({name + "/" + entry, std::move(content.error())});
            return true;
        });
    if (!walked) {
        if (run.documents.size() == documents)
            return std::unexpected(walked.error());
        run.unread.push_back({name, walked.error()});
    }
    return containerOutcome(run, documents, unread, zip ? "zip" : "archive", name);
}

} // namespace reading
