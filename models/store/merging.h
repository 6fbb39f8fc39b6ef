// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The work of a colleague taken into a case: files that it does not hold yet come in with everything derived from them,
// documents unite by the content of their files, and of two corrections of the same thing the later one holds. The
// other case is only read. One transaction: all of it or nothing. Merging the same case again changes nothing. What was
// found across documents has to be found again afterwards (models::followCorrections).

#include "models/core/correction.h"
#include "models/core/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace store {

struct Merge {
    struct Conflict { // both corrected the same thing in different ways
        core::Correction ours;
        std::string theirs; // their value
        bool tookTheirs = false;
    };
    int files = 0;                       // that came in
    int documents = 0;                   // that came in
    std::vector<core::Correction> taken; // corrections that came in
    std::vector<Conflict> conflicts;     // for a decision
};

core::Result<Merge> mergeCase(const std::filesystem::path& into, const std::filesystem::path& other);

} // namespace store
