// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/importing.h"

#include "models/store/corrections.h"
#include "models/store/packing.h"
#include "models/store/rows.h"

#include <algorithm>

namespace store {
namespace {

struct OldDocument {
    core::DocumentId id = 0;
    std::string key;
    std::string title;
    std::string url;
    core::Millis imported = 0;
    bool taken = false;
};

std::vector<OldDocument> oldDocuments(Database& database, std::string_view path) {
    std::vector<OldDocument> old;
    Statement rows = database.prepare("SELECT d.id, f.sha256 || '#' || d.number, d.title, d.url, d.imported FROM "
                                      "document AS d JOIN file AS f ON f.id = d.file"
                                      " WHERE f.path = ? AND f.current = 1 ORDER BY d.id");
    rows.bind(path);
    while (rows.step())
        old.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
    return old;
}

// The earlier version of each new document, or null.
std::vector<OldDocument*> matched(std::vector<OldDocument>& old, std::span<const AnalysedDocument> documents) {
    std::vector<OldDocument*> matches(documents.size(), nullptr);
    const auto match = [&](std::size_t i, auto isSame) {
        const auto it = std::ranges::find_if(
            old, [&](const OldDocument& each) { return !each.taken && isSame(each, documents[i].document); });
        if (matches[i] || it == old.end())
            return;
        it->taken = true;
        matches[i] = &*it;
    };
    for (std::size_t i = 0; i < documents.size(); ++i)
        match(i, [](const OldDocument& a, const core::Document& b) {
            return !a.url.empty() && a.url == b.url && a.title == b.title;
        });
    for (std::size_t i = 0; i < documents.size(); ++i)
        match(i, [](const OldDocument& a, const core::Document& b) { return !a.title.empty() && a.title == b.title; });
    if (old.size() == 1 && documents.size() == 1)
        match(0, [](const OldDocument&, const core::Document&) { return true; });
    return matches;
}

std::int64_t writeFile(Database& database, const StoredFile& file, core::Millis now) {
    // Bytes that were an earlier version of some path are current again.
    if (const auto id = database.integer("SELECT id FROM file WHERE sha256 = ?", std::string_view(file.sha256))) {
        database.execute(
            "UPDATE file SET path = ?, format = ?, added = ?, current = 1 WHERE id = ?", std::string_view(file.path),
            std::string_view(file.format), now, *id);
        return *id;
    }
    const auto frame = compressed(file.bytes);
    if (!frame)
        throw Failure{core::Error{
            core::ErrorCode::Database,
            "There is not enough memory to keep " + file.path + "; close other programs and try again."}};
    database.execute(
        "INSERT INTO file (path, format, sha256, size, added) VALUES (?, ?, ?, ?, ?)", std::string_view(file.path),
        std::string_view(file.format), std::string_view(file.sha256), file.bytes.size(), now);
    const std::int64_t id = database.lastInsertId();
    database.execute("INSERT INTO original (file, bytes) VALUES (?, ?)", id, Blob{*frame});
    return id;
}

} // namespace

bool holdsBytes(Database& database, std::string_view sha256) {
    return database.integer("SELECT 1 FROM file WHERE sha256 = ? AND current = 1", sha256).has_value();
}

AddOutcome addFile(
    Database& database, const StoredFile& file, std::span<const AnalysedDocument> documents, core::Millis now,
    NewTexts& texts) {
    if (holdsBytes(database, file.sha256))
        return AddOutcome::Unchanged;
    const std::string_view path = file.path;
    const bool isRevision = database.integer("SELECT 1 FROM file WHERE path = ? AND current = 1", path).has_value();
    std::vector<OldDocument> old = oldDocuments(database, path);
    const std::vector<OldDocument*> matches = matched(old, documents);
    if (!old.empty()) // which may be new themselves
        texts.indexAll();
    for (const OldDocument& each : old) {
        dropContradictionsOf(database, each.id);
        removeDocument(database, each.id);
    }
    database.execute("UPDATE file SET current = 0 WHERE path = ?", path);
    const std::int64_t fileId = writeFile(database, file, now);
    const bool renamed = database.integer("SELECT 1 FROM correction WHERE kind = 'source-same' LIMIT 1").has_value();
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const OldDocument* earlier = matches[i];
        const DocumentPlace place{fileId, i + 1, earlier ? earlier->imported : now};
        const core::DocumentId id =
            writeDocument(database, earlier ? earlier->id : 0, place, documents[i].document, texts);
        writeFindings(database, id, documents[i].document, documents[i].findings);
        if (earlier)
            moveTextCorrections(database, earlier->key, file.sha256 + "#" + std::to_string(i + 1));
        if (earlier || renamed) { // its source may go by another name
            texts.indexAll();
            refreshSearched(database, Corrections::read(database), id);
        }
    }
    markStale(database, true);
    return isRevision ? AddOutcome::Revised : AddOutcome::Added;
}

namespace {

// Columns of the row: bytes, size, path.
std::string unpacked(const Statement& row) {
    auto bytes = decompressed(row.view(0), static_cast<std::uint64_t>(row.integer(1)));
    if (!bytes)
        throw Failure{core::Error{
            core::ErrorCode::Malformed, "The kept original of " + row.text(2) + " is damaged; import the file again."}};
    return std::move(*bytes);
}

} // namespace

std::string readOriginal(Database& database, core::DocumentId id) {
    Statement row = database.prepare("SELECT o.bytes, f.size, f.path FROM document AS d JOIN file AS f ON f.id = "
                                     "d.file JOIN original AS o ON o.file = f.id WHERE d.id = ?");
    row.bind(id);
    if (!row.step())
        throw Failure{
            core::Error{core::ErrorCode::NotFound, "There is no document " + std::to_string(id) + " in this case."}};
    return unpacked(row);
}

std::string readBytesOf(Database& database, std::string_view sha256) {
    Statement row = database.prepare(
        "SELECT o.bytes, f.size, f.path FROM file AS f JOIN original AS o ON o.file = f.id WHERE f.sha256 = ?");
    row.bind(sha256);
    if (!row.step())
        throw Failure{core::Error{core::ErrorCode::NotFound, "The case does not hold that version any more."}};
    return unpacked(row);
}

std::vector<EarlierFile> readEarlierFiles(Database& database, core::DocumentId id) {
    Statement rows =
        database.prepare("SELECT e.sha256, e.added FROM document AS d JOIN file AS f ON f.id = d.file"
                         " JOIN file AS e ON e.path = f.path AND e.current = 0 WHERE d.id = ? ORDER BY e.added, e.id");
    rows.bind(id);
    std::vector<EarlierFile> files;
    while (rows.step())
        files.push_back({rows.text(0), rows.integer(1)});
    return files;
}

std::vector<DocumentSite> readSites(Database& database) {
    Statement rows = database.prepare("SELECT id, url, publisher FROM document ORDER BY id");
    std::vector<DocumentSite> sites;
    while (rows.step())
        sites.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return sites;
}

std::vector<UnreadFile> readUnread(Database& database) {
    Statement rows = database.prepare(
        "SELECT substr(name, 8), value FROM setting WHERE name >= 'unread:' AND name < 'unread;' ORDER BY name");
    std::vector<UnreadFile> files;
    while (rows.step())
        files.push_back({rows.text(0), rows.text(1)});
    return files;
}

void writeUnread(Database& database, const std::map<std::string, std::string>& whyByPath) {
    database.execute("DELETE FROM setting WHERE name >= 'unread:' AND name < 'unread;'");
    for (const auto& [path, why] : whyByPath)
        database.execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES ('unread:' || ?, ?)", std::string_view(path),
            std::string_view(why));
}

void dropContradictionsOf(Database& database, core::DocumentId id) {
    database.execute(
        "DELETE FROM contradiction WHERE id IN (SELECT contradiction FROM contradiction_claim WHERE document = ?)", id);
}

void markStale(Database& database, bool stale) {
    database.execute(
        "INSERT OR REPLACE INTO setting (name, value) VALUES ('findings_stale', ?)",
        std::string_view(stale ? "1" : "0"));
}

bool isStale(Database& database) {
    return database.text("SELECT value FROM setting WHERE name = 'findings_stale'") == "1";
}

} // namespace store
