// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of tests/data/lexicon/<file>.tsv: section, line of the lexicon, a sentence, what is read in it. A row
// without a sentence stands for a line that no template shows.

#include "tests/analysis/lexiconlines.h"

#include <string>
#include <vector>

namespace lexiconlines {

struct Row {
    std::string section;
    std::string line;     // Line::name()
    std::string sentence; // empty: none was found
    std::string reading;
};

std::vector<Row> rowsOf(const std::string& file);
bool writeRows(const std::string& file, const std::vector<Row>& rows);

} // namespace lexiconlines
