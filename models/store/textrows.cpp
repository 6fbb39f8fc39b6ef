// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/textrows.h"

#include "models/store/runs.h"

namespace store {
namespace {

void index(Database& database, core::DocumentId id) {
    database.execute(
        "INSERT INTO document_fts (rowid, title, publisher, author, runs, body)"
        " SELECT id, title, publisher, author, runs, body FROM document_text WHERE id = ?",
        id);
}

void unindex(Database& database, core::DocumentId id) {
    database.execute(
        "INSERT INTO document_fts (document_fts, rowid, title, publisher, author, runs, body)"
        " SELECT 'delete', id, title, publisher, author, runs, body FROM document_text WHERE id = ?",
        id);
}

} // namespace

void addText(Database& database, core::DocumentId id, const core::Document& document) {
    const std::string runs = runsOf(document.title + "\n" + document.body);
    database.execute(
        "INSERT INTO document_text (id, title, publisher, author, runs, body) VALUES (?, ?, ?, ?, ?, ?)", id,
        std::string_view(document.title), std::string_view(document.publisher), std::string_view(document.author),
        std::string_view(runs), std::string_view(document.body));
    index(database, id);
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
    const std::string body = database.text("SELECT body FROM document_text WHERE id = ?", id).value_or("");
    const std::string runs = runsOf(named.title + "\n" + body);
    unindex(database, id);
    database.execute(
        "UPDATE document_text SET title = ?, publisher = ?, author = ?, runs = ? WHERE id = ?", title, publisher,
        author, std::string_view(runs), id);
    index(database, id);
}

} // namespace store
