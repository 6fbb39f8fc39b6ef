// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document's original beside what was extracted from it: what its file held, read again from the bytes that the case
// keeps. Each call belongs to the thread of the connection that it is given.

#include "models/reading/original.h"
#include "models/store/casefile.h"

#include <QString>
#include <memory>
#include <string>

namespace models {

// The original of a document for the window beside the reader.
struct Original {
    core::DocumentId id = 0;
    QString name; // of the file
    reading::OriginalText text;
    core::Document document;                  // as it was extracted, with body and evidence
    std::shared_ptr<const std::string> bytes; // of the file
};

// What the case keeps of it; `text` is still empty.
core::Result<Original> storedOriginal(store::CaseFile& file, core::DocumentId id, const std::string& fileName);
// The second step, which may take as long as a file may: the document's own part of a container, and its text.
void readOriginal(Original& original, const analysis::Lexicon& lexicon, const reading::ReadOptions& options);

} // namespace models
