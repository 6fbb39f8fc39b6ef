// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What looks like a time and is none: names ("USA Today", "May said"), addresses, versions, and parts of the day said
// in general. Pure; any thread.

#include "models/analysis/timegrammar.h"

#include <vector>

namespace analysis {

// For each token whether it lies in a URL, an e-mail address or a file path.
std::vector<bool> addressTokens(const TimeTokens& tokens);

// Whether the match speaks of a time at all.
bool speaksOfTime(const TimeTokens& tokens, const TimeMatch& match);

// Whether the words settle no particular time, however much is known around them ("winter" in general, "at night").
bool isGeneral(const TimeTokens& tokens, const TimeMatch& match);

} // namespace analysis
