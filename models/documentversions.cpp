// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentversions.h"

#include "models/analysis/documentanalysis.h"
#include "models/uninterrupted.h"

namespace models {
namespace {

// A version as a document: of the case, or read again from the bytes that an earlier import kept.
core::Result<core::Document> stateOf(
    store::CaseFile& file, const Version& version, const core::Document& like, const analysis::Lexicon& lexicon,
    const reading::ReadOptions& options) {
    if (version.id != 0)
        return uninterrupted([&] { return file.document(version.id); });
    core::Result<std::string> bytes = uninterrupted([&] { return file.bytesOf(version.sha256); });
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = reading::readBytes(std::move(*bytes), "the earlier version", lexicon, options);
    if (!read)
        return std::unexpected(read.error());
    // Which of the documents in it, where there are several.
    for (core::Document& each : read->documents) {
        if ((!like.url.empty() && each.url == like.url) || each.title == like.title)
            return std::move(each);
    }
    if (read->documents.size() > 1)
        return core::fail(
            core::ErrorCode::NotFound, "The earlier version of the file did not hold “" + like.title + "”.");
    return std::move(read->documents.front());
}

void describe(Version& version, const core::Document& document) {
    version.title = document.title;
    version.published = document.published;
    version.modified = document.modified;
}

} // namespace

core::Result<std::vector<Version>> versionsOf(
    store::CaseFile& file, const core::Snapshot& snapshot, core::DocumentId id) {
    const auto earlier = uninterrupted([&] { return file.earlierFiles(id); });
    if (!earlier)
        return std::unexpected(earlier.error());
    std::vector<Version> versions;
    for (const store::EarlierFile& each : *earlier)
        versions.push_back({0, each.sha256, "earlier bytes of the same file", {}, {}, {}, each.added});
    for (const analysis::DocumentVersion& each : analysis::versionsOf(snapshot, id)) {
        const core::DocumentRecord& record = *snapshot.document(each.document);
        versions.push_back({record.id, record.sha256, each.why, {}, {}, {}, record.importedAt});
        describe(versions.back(), record.document);
    }
    return versions;
}

core::Result<VersionChanges> compareVersions(
    store::CaseFile& file, core::DocumentId id, const Version& before, const Version& after,
    const analysis::Lexicon& lexicon, const core::CauseTree& causes, const reading::ReadOptions& options) {
    const auto own = uninterrupted([&] { return file.document(id); });
    if (!own)
        return std::unexpected(own.error());
    const auto old = stateOf(file, before, *own, lexicon, options);
    if (!old)
        return std::unexpected(old.error());
    const auto now = stateOf(file, after, *own, lexicon, options);
    if (!now)
        return std::unexpected(now.error());
    VersionChanges changes{id, before, after, {}, {}, {}, {}};
    // Analysed here and not read from the case: an earlier state of a file has no findings there.
    changes.claimsBefore = analysis::analyseDocument(*old, lexicon).claims;
    changes.claimsAfter = analysis::analyseDocument(*now, lexicon).claims;
    changes.claims = analysis::changedClaims(changes.claimsBefore, changes.claimsAfter, causes);
    changes.words = analysis::changedWords(old->body, now->body);
    describe(changes.before, *old);
    describe(changes.after, *now);
    return changes;
}

} // namespace models
