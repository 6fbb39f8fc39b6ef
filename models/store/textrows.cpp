// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/textrows.h"

#include "models/store/packing.h"
#include "models/store/runs.h"

#include <sqlite3.h>

namespace store {
namespace {

void index(Database& database, core::DocumentId id) {
    database.execute(
        "INSERT INTO document_fts (rowid, body, title, publisher, author, runs)"
        " SELECT id, unpacked(body), title, publisher, author, runs FROM document_text WHERE id = ?",
        id);
}

void unindex(Database& database, core::DocumentId id) {
    database.execute(
        "INSERT INTO document_fts (document_fts, rowid, body, title, publisher, author, runs)"
        " SELECT 'delete', id, unpacked(body), title, publisher, author, runs FROM document_text WHERE id = ?",
        id);
}

} // namespace

void NewTexts::add(core::DocumentId id, const core::Document& document) {
    Waiting waiting{id, &document, runsOf(document.title + "\n" + document.body)};
    const auto frame = compressed(document.body);
    if (!frame)
        m_database.fail(SQLITE_NOMEM);
    m_database.execute(
        "INSERT INTO document_text (id, title, publisher, author, runs, body) VALUES (?, ?, ?, ?, ?, ?)", id,
        std::string_view(document.title), std::string_view(document.publisher), std::string_view(document.author),
        std::string_view(waiting.runs), Blob{*frame});
    m_waiting.push_back(std::move(waiting));
}

void NewTexts::indexAll() {
    if (m_waiting.empty())
        return;
    // Row by row: an insertion of what a query finds is one of those statements.
    Statement insert = m_database.prepare(
        "INSERT INTO document_fts (rowid, body, title, publisher, author, runs) VALUES (?, ?, ?, ?, ?, ?)");
    for (const Waiting& each : m_waiting) {
        const core::Document& document = *each.document;
        insert
            .bind(
                each.id, std::string_view(document.body), std::string_view(document.title),
                std::string_view(document.publisher), std::string_view(document.author), std::string_view(each.runs))
            .run();
    }
    m_waiting.clear();
}

void indexTexts(Database& database, core::DocumentId above) {
    database.execute(
        "INSERT INTO document_fts (rowid, body, title, publisher, author, runs)"
        " SELECT id, unpacked(body), title, publisher, author, runs FROM main.document_text WHERE id > ? ORDER BY id",
        above);
}

void removeText(Database& database, core::DocumentId id) {
    unindex(database, id);
    database.execute("DELETE FROM document_text WHERE id = ?", id);
}

void renameText(Database& database, core::DocumentId id, const core::Document& named) {
    const std::string_view title = named.title;
    const std::string_view publisher = named.publisher;
    const std::string_view author = named.author;
    const auto differs = database.integer(
        "SELECT title <> ? OR publisher <> ? OR author <> ? FROM document_text WHERE id = ?", title, publisher, author,
        id);
    if (differs != 1)
        return;
    const std::string body = database.text("SELECT unpacked(body) FROM document_text WHERE id = ?", id).value_or("");
    const std::string runs = runsOf(named.title + "\n" + body);
    unindex(database, id);
    database.execute(
        "UPDATE document_text SET title = ?, publisher = ?, author = ?, runs = ? WHERE id = ?", title, publisher,
        author, std::string_view(runs), id);
    index(database, id);
}

} // namespace store
