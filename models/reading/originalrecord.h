// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The record that a document was made of, in a file of many: a row of a table, an entry of a feed, an object of a
// status export. Found again by what the document's evidence says of it. Pure; any thread.

#include "models/core/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reading {

struct OriginalRecord {
    std::vector<std::pair<std::string, std::string>> fields; // name, text
    std::string source;                                      // the record alone
};

// Nothing when the file has no such records or none of them is the document's.
std::optional<OriginalRecord> recordOf(std::string_view utf8, const core::Document& document);

} // namespace reading
