// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a claim's rule gets its name from the pattern of the lexicon that decided it. Pure; any thread.

#include <string>
#include <string_view>

namespace analysis {

// "@be *4 to blame" as the second part of a rule's id: "be-to-blame".
std::string ruleWords(std::string_view pattern);

} // namespace analysis
