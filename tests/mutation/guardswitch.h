// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// In the copy of the sources that tests/mutation/run builds, every guard of a rule asks here whether it is the mutant:
// FAULTLINE_GUARD is "17 dropped" (the guard 17 never holds) or "17 flipped" (it holds when it should not).
#include <cstdlib>
#include <string>

inline bool guardHolds(int which, bool holds) {
    static const char* const named = std::getenv("FAULTLINE_GUARD");
    static const std::string change = named ? named : "";
    static const int mutant = change.empty() ? -1 : std::atoi(change.c_str());
    static const bool flipped = change.ends_with("flipped");
    if (which != mutant)
        return holds;
    return flipped && !holds;
}
