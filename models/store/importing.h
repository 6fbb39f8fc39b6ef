// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files and their documents into the case: what is new, what is the same, what a newer version replaces. Runs inside
// the caller's transaction. Errors: Failure.

#include "models/store/casefile.h"
#include "models/store/database.h"
#include "models/store/textrows.h"

namespace store {

// Whether these bytes are in the case now (and not only as an earlier version of a path).
bool holdsBytes(Database& database, std::string_view sha256);

// Replaces the documents of an earlier version of the same path. A document keeps its number (and with it its
// corrections) where the newer version has one of the same address, else of the same title, else where both versions
// hold a single one. `texts` has to index what it is given before the transaction ends.
AddOutcome addFile(
    Database& database, const StoredFile& file, std::span<const AnalysedDocument> documents, core::Millis now,
    NewTexts& texts);

// The bytes as they were imported, of the file that the document comes from.
std::string readOriginal(Database& database, core::DocumentId id);

// The same of any file that was ever imported, by its SHA-256; and the earlier states of a document's file.
std::string readBytesOf(Database& database, std::string_view sha256);
std::vector<EarlierFile> readEarlierFiles(Database& database, core::DocumentId id);
std::vector<DocumentSite> readSites(Database& database); // by id

// What could not be read, by path; it stands among the settings.
std::vector<UnreadFile> readUnread(Database& database);
void writeUnread(Database& database, const std::map<std::string, std::string>& whyByPath); // in place of what was there

// A contradiction whose shown claims are gone or renumbered is not shown until the case is analysed again.
void dropContradictionsOf(Database& database, core::DocumentId id);
// The findings across documents are older than the documents until writeCaseFindings().
void markStale(Database& database, bool stale);
bool isStale(Database& database);

} // namespace store
