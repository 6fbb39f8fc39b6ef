// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents and what was found in them, as rows: one function that writes and one that reads for each kind of thing.
// Everything here runs inside the caller's transaction. Errors: Failure. A value that this version does not know (a
// file written by hand) becomes the first of its enumeration; check() names such rows.

#include "models/core/snapshot.h"
#include "models/store/casefile.h"
#include "models/store/database.h"
#include "models/store/textrows.h"

#include <map>
#include <optional>
#include <vector>

namespace store {

inline core::Span readSpan(const Statement& row, int column) {
    return {static_cast<std::size_t>(row.integer(column)), static_cast<std::size_t>(row.integer(column + 1))};
}

// Rows of a table with the columns document (first) and number: those of one document, or all by document.
template <typename Function>
void forEachRow(Database& database, std::string_view select, std::optional<core::DocumentId> only, Function function) {
    std::string sql(select);
    sql += only ? " WHERE document = ? ORDER BY number" : " ORDER BY document, number";
    Statement rows = database.prepare(sql);
    if (only)
        rows.bind(*only);
    while (rows.step())
        function(rows);
}

// A time value takes seven columns from `index` or `column` on. It must live until the statement has run; a plain value
// is taken by pointer (null: none) so that no temporary optional of it is bound.
void bindTime(Statement& statement, int index, const core::TimeValue* value);
void bindTime(Statement& statement, int index, const std::optional<core::TimeValue>& value);
void bindTime(Statement& statement, int index, std::optional<core::TimeValue>&& value) = delete;
// None where it runs backwards or lies in years that no calendar of ours writes: sums with it would have no meaning.
std::optional<core::TimeInterval> soundInterval(core::Millis earliest, core::Millis latest);
std::optional<core::TimeValue> readTime(const Statement& statement, int column);

struct DocumentPlace {
    std::int64_t file = 0;
    std::size_t number = 0; // in the file, from 1
    core::Millis imported = 0;
};

// With an id: under that number, which a removed document had; without (0): under a new one. Its text goes to `texts`.
core::DocumentId writeDocument(
    Database& database, core::DocumentId id, const DocumentPlace& place, const core::Document& document,
    NewTexts& texts);
// Headings, parts, evidence and findings go with it.
void removeDocument(Database& database, core::DocumentId id);
// With everything. A case may come from anybody: what is read is text, and what points outside the body is left out.
std::optional<core::Document> readDocument(Database& database, core::DocumentId id);
// The same as it stands, for the check alone.
std::optional<core::Document> readDocumentUnchecked(Database& database, core::DocumentId id);

std::string keyOf(Database& database, core::DocumentId id); // core::DocumentRecord::key; empty: no such document

// By id, without bodies, headings and evidence, nothing laid over. readRecordRows: the documents' own columns alone;
// readRecords: with parts and findings.
std::vector<core::DocumentRecord> readRecordRows(
    Database& database, std::optional<core::DocumentId> only = std::nullopt);
std::vector<core::DocumentRecord> readRecords(Database& database, std::optional<core::DocumentId> only = std::nullopt);
inline constexpr std::string_view kPartRows = "SELECT document, span_begin, span_end, label, at_earliest, at_latest, "
                                              "at_zone, at_granularity, at_timex, at_basis, at_approximate FROM part";
core::DocumentPart readPart(const Statement& row);

// Replaces what was found in the document. The body is needed for the words and sentences of the times.
void writeFindings(
    Database& database, core::DocumentId id, const core::Document& document,
    const analysis::DocumentFindings& findings);

void writeCaseFindings(Database& database, const core::CaseFindings& findings);
// Numbers of the contradictions that were written, in their order.
std::vector<core::ContradictionId> writeFindingsChange(Database& database, const FindingsRows& change);
core::CaseFindings readCaseFindings(Database& database);

} // namespace store
