// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// JSON of the kinds that are read, told apart by their shape: status pages and histories (statuspagereader.h,
// statushistories.h), JSON Feed, STIX 2.1. Pure; any thread.

#include "models/core/document.h"
#include "models/core/error.h"
#include "models/reading/readinglexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

core::Result<std::vector<core::Document>> readJson(
    std::string_view json, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words);

} // namespace reading
