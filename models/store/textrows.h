// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The searched texts and their index. An external-content index must be told the old text, to the byte, before it
// changes; so every change of document_text goes through here. (Triggers would do it too, but trusted_schema=OFF
// forbids FTS5 in them: SQLite 3.40 says "unsafe use of virtual table".) Inside the caller's transaction. Errors:
// Failure.

#include "models/core/document.h"
#include "models/core/incident.h"
#include "models/store/database.h"

namespace store {

void addText(Database& database, core::DocumentId id, const core::Document& document);
void removeText(Database& database, core::DocumentId id);
// Title, publisher and author as they are in `named`. Does nothing where none differs, since the whole text is indexed
// anew.
void renameText(Database& database, core::DocumentId id, const core::Document& named);

} // namespace store
