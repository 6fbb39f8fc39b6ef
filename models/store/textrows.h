// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The searched texts, packed, and their index, which keeps no texts. It must be told the old text, to the byte, before
// one changes; so every change of document_text goes through here. (Triggers would do it too, but trusted_schema=OFF
// forbids FTS5 in them: SQLite 3.40 says "unsafe use of virtual table".) Inside the caller's transaction. Errors:
// Failure.

#include "models/core/document.h"
#include "models/core/incident.h"
#include "models/store/database.h"

#include <string>
#include <vector>

namespace store {

// New texts, stored at once and indexed together: before many a statement SQLite asks FTS5 to be able to take that one
// back, and FTS5 then writes out what it has gathered, a text at a time. So nothing may come between them.
class NewTexts {
public:
    explicit NewTexts(Database& database)
        : m_database(database) {}
    void add(core::DocumentId id, const core::Document& document); // which lives until the next indexAll()
    void indexAll(); // before one of them is removed or renamed, and before the transaction ends

private:
    struct Waiting {
        core::DocumentId id = 0;
        const core::Document* document = nullptr;
        std::string runs;
    };
    Database& m_database;
    std::vector<Waiting> m_waiting;
};

// All that are stored with a higher number and not indexed yet.
void indexTexts(Database& database, core::DocumentId above);

void removeText(Database& database, core::DocumentId id);
// Title, publisher and author as they are in `named`. Does nothing where none differs, since the whole text is indexed
// anew.
void renameText(Database& database, core::DocumentId id, const core::Document& named);

} // namespace store
