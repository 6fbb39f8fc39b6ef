// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case of three articles with everything that a case can hold: claims, findings, corrections, steps that can be
// undone, a file that could not be read. Made once, by the program itself.

#include "models/store/casefile.h"

namespace fuzz {

// For the files of the targets; in memory where the system has such a folder, gone at the end of the program.
const std::filesystem::path& scratchFolder();
const std::string& smallCaseBytes(); // of the file
// An article and what is found in it.
store::AnalysedDocument analysedArticle(
    const std::string& title, const std::string& published, const std::string& body);

} // namespace fuzz
