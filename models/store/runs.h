// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Scripts that are written without spaces (Chinese, Japanese, Korean) are one long token to the index, so a word inside
// would never be found. Their characters are therefore indexed in pairs as well, the usual way (bigrams). Pure; any
// thread.

#include <string>
#include <string_view>
#include <vector>

namespace store {

// Pairs of each run, its last character alone, and the Latin words that touch it, separated by spaces; empty for texts
// without such scripts.
std::string runsOf(std::string_view text);

bool hasRuns(std::string_view text);
// What to look for in an index of runs: each piece is the tokens that must stand next to each other. A lone character
// is a piece of one, to be taken as the beginning of a token.
struct RunPiece {
    std::vector<std::string> tokens;
    bool isBeginning = false;
};
std::vector<RunPiece> runPieces(std::string_view word);

} // namespace store
