// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small readings of names that the parts of Attributor share. Internal to models/analysis; pure.

#include "models/analysis/claimsentence.h"

#include <string>

namespace analysis {

inline constexpr std::size_t kLongestPhrase = 14; // words of a speaker's description

bool isAdverb(const ClaimSentence& s, std::size_t word);
bool hasCapital(const ClaimSentence& s, WordRange range);
// A run of capitalised words from `at` on; ends at the first that is none.
std::size_t capitalRun(const ClaimSentence& s, std::size_t at, std::size_t end);
bool isPersonName(const ClaimSentence& s, WordRange range);
std::string withoutPossessive(std::string text);

} // namespace analysis
