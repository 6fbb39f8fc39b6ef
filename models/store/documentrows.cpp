// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packing.h"
#include "models/store/rows.h"
#include "models/store/textrows.h"

#include <string>

namespace store {
namespace {

// In the order in which bindDocument and readDocumentColumns count them.
constexpr std::string_view kDocumentColumns =
    "file, number, imported, format, title, publisher, author, url, language, agency,"
    "published_earliest, published_latest, published_zone, published_granularity, published_timex, published_basis, "
    "published_approximate,"
    "modified_earliest, modified_latest, modified_zone, modified_granularity, modified_timex, modified_basis, "
    "modified_approximate,"
    "services, notice, body_bytes, dated_earliest, dated_latest";
constexpr int kDocumentColumnCount = 29;

std::string insertSql() {
    std::string sql = "INSERT INTO document (id, ";
    sql += kDocumentColumns;
    sql += ") VALUES (?";
    for (int i = 0; i < kDocumentColumnCount; ++i)
        sql += ", ?";
    return sql + ")";
}

core::Document readDocumentColumns(const Statement& statement, int first) {
    core::Document document;
    document.format = statement.text(first);
    document.title = statement.text(first + 1);
    document.publisher = statement.text(first + 2);
    document.author = statement.text(first + 3);
    document.url = statement.text(first + 4);
    document.language = statement.text(first + 5);
    document.agency = statement.text(first + 6);
    document.published = readTime(statement, first + 7);
    document.modified = readTime(statement, first + 14);
    document.services = unpackTexts(statement.view(first + 21));
    document.notice = statement.text(first + 22);
    return document;
}

void writeDocumentRow(
    Database& database, core::DocumentId id, const DocumentPlace& place, const core::Document& document) {
    static const std::string sql = insertSql();
    Statement insert = database.prepare(sql);
    insert.bindAt(1, id != 0 ? std::optional(id) : std::nullopt);
    insert.bindAt(2, place.file);
    insert.bindAt(3, place.number);
    insert.bindAt(4, place.imported);
    int index = 5;
    for (const std::string* text :
         {&document.format, &document.title, &document.publisher, &document.author, &document.url, &document.language,
          &document.agency})
        insert.bindAt(index++, std::string_view(*text));
    bindTime(insert, 12, document.published);
    bindTime(insert, 19, document.modified);
    const std::string services = packTexts(document.services);
    insert.bindAt(26, std::string_view(services));
    insert.bindAt(27, std::string_view(document.notice));
    insert.bindAt(28, document.body.size());
    const auto dated = document.published ? document.published->interval : std::nullopt;
    insert.bindAt(29, dated ? std::optional(dated->earliest) : std::nullopt);
    insert.bindAt(30, dated ? std::optional(dated->latest) : std::nullopt);
    insert.run();
}

void writeStructure(Database& database, core::DocumentId id, const core::Document& document) {
    Statement heading =
        database.prepare("INSERT INTO heading (document, number, span_begin, span_end) VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < document.headings.size(); ++i)
        heading.bind(id, i, document.headings[i].begin, document.headings[i].end).run();
    Statement part = database.prepare("INSERT INTO part (document, number, span_begin, span_end, label, at_earliest, "
                                      "at_latest, at_zone, at_granularity, at_timex,"
                                      " at_basis, at_approximate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        const core::DocumentPart& each = document.parts[i];
        part.bind(id, i, each.span.begin, each.span.end, std::string_view(each.label));
        bindTime(part, 6, &each.at);
        part.run();
    }
    Statement evidence =
        database.prepare("INSERT INTO evidence (document, number, field, source, raw) VALUES (?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < document.evidence.size(); ++i) {
        const core::FieldEvidence& each = document.evidence[i];
        evidence.bind(id, i, std::string_view(each.field), std::string_view(each.source), std::string_view(each.raw))
            .run();
    }
}

void readStructure(Database& database, core::DocumentId id, core::Document& document) {
    forEachRow(database, "SELECT document, span_begin, span_end FROM heading", id, [&](const Statement& row) {
        document.headings.push_back(readSpan(row, 1));
    });
    forEachRow(database, kPartRows, id, [&](const Statement& row) { document.parts.push_back(readPart(row)); });
    forEachRow(database, "SELECT document, field, source, raw FROM evidence", id, [&](const Statement& row) {
        document.evidence.push_back({row.text(1), row.text(2), row.text(3)});
    });
}

} // namespace

core::DocumentId writeDocument(
    Database& database, core::DocumentId id, const DocumentPlace& place, const core::Document& document,
    NewTexts& texts) {
    writeDocumentRow(database, id, place, document);
    if (id == 0)
        id = database.lastInsertId();
    texts.add(id, document);
    writeStructure(database, id, document);
    return id;
}

void removeDocument(Database& database, core::DocumentId id) {
    removeText(database, id);
    database.execute("DELETE FROM document WHERE id = ?", id);
}

std::optional<core::Document> readDocumentUnchecked(Database& database, core::DocumentId id) {
    Statement row = database.prepare(
        std::string("SELECT ") + std::string(kDocumentColumns) +
        ", (SELECT unpacked(body) FROM document_text AS t WHERE t.id = document.id) FROM document WHERE id = ?");
    row.bind(id);
    if (!row.step())
        return std::nullopt;
    core::Document document = readDocumentColumns(row, 3);
    document.title = row.view(4);
    document.body = row.view(kDocumentColumnCount);
    readStructure(database, id, document);
    return document;
}

std::optional<core::Document> readDocument(Database& database, core::DocumentId id) {
    std::optional<core::Document> document = readDocumentUnchecked(database, id);
    if (!document)
        return std::nullopt;
    document->title = soundText(document->title);
    document->body = soundText(document->body);
    const auto isOutside = [&](const core::Span& span) {
        return span.begin > span.end || span.end > document->body.size();
    };
    std::erase_if(document->headings, isOutside);
    std::erase_if(document->parts, [&](const core::DocumentPart& part) { return isOutside(part.span); });
    return document;
}

std::string keyOf(Database& database, core::DocumentId id) {
    return database
        .text(
            "SELECT f.sha256 || '#' || d.number FROM document AS d JOIN file AS f ON f.id = d.file WHERE d.id = ?", id)
        .value_or("");
}

std::vector<core::DocumentRecord> readRecordRows(Database& database, std::optional<core::DocumentId> only) {
    std::string sql = "SELECT ";
    sql += kDocumentColumns;
    sql += ", path, sha256, document.id FROM document JOIN (SELECT id AS file_id, path, sha256 FROM file) ON file = "
           "file_id";
    sql += only ? " WHERE document.id = ?" : " ORDER BY document.id";
    Statement rows = database.prepare(sql);
    if (only)
        rows.bind(*only);
    std::vector<core::DocumentRecord> records;
    while (rows.step()) {
        core::DocumentRecord record;
        record.file = rows.text(kDocumentColumnCount);
        record.sha256 = rows.text(kDocumentColumnCount + 1);
        record.id = rows.integer(kDocumentColumnCount + 2);
        record.key = record.sha256 + "#" + std::to_string(rows.integer(1));
        record.importedAt = rows.integer(2);
        record.document = readDocumentColumns(rows, 3);
        record.bodyBytes = static_cast<std::size_t>(rows.integer(26));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace store
