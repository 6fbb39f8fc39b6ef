// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tables as text (RFC 4180, with comma, semicolon, tab or bar between the fields) whose first line names the columns. A
// row is a document; the columns title, date, source, author, url and text are known by the names that the lexicon's
// "csv columns" gives. Pure; any thread.

#include "models/core/document.h"
#include "models/core/error.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

// Fields of each record; quoted fields may hold separators, doubled quotes and line breaks. `open`: where
// it is given, whether the last one was never closed and so swallowed the rest.
std::vector<std::vector<std::string>> csvRecords(std::string_view text, char separator, bool* open = nullptr);

// What stands between the fields of a table, by its first line.
char csvSeparator(std::string_view text);

// Whether the beginning of a text looks like such a table. `named`: the file's ending says that it is one.
bool looksLikeCsv(std::string_view start, bool named);

core::Result<std::vector<core::Document>> readCsv(
    std::string_view text, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

} // namespace reading
