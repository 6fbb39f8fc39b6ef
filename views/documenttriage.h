// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an analyst marks documents with: a star, tags, a note. Each is one step of the undo history, of one document or
// many, and does nothing when it would change nothing. GUI thread.

#include "views/triage.h"

#include <vector>

namespace views {

// Where all have a star it is taken away.
void star(const Desk& desk, const std::vector<core::DocumentId>& ids);

// Separated by commas, as they are kept: those that all of the documents have.
QString commonTags(const core::Snapshot& snapshot, const std::vector<core::DocumentId>& ids);
// `tags` take the place of the common ones; what only some of the documents have stays.
void setTags(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& tags);
// Opens the dialog over `parent` and carries its answer out; returns at once.
void editTags(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent);

void setDocumentNote(const Desk& desk, const std::vector<core::DocumentId>& ids, const QString& note);
// Of several, the note is for all; they must have none or the same to begin with one.
void editDocumentNote(const Desk& desk, const std::vector<core::DocumentId>& ids, QWidget* parent);

} // namespace views
