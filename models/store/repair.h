// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rescues what can be read of a damaged case into a new file. The damaged file is not touched: a copy of it and of its
// log is read, each table from its beginning and, where that stops at damage, from its end. What belongs to something
// that is lost goes too, the search index is made anew, and what was found across documents has to be found again
// (models::recoverCase). Any thread.

#include "models/core/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace store {

struct Rescue {
    struct File { // an imported file whose documents are lost but whose bytes are not
        std::string path;
        std::string bytes;
    };
    int documents = 0;               // that were rescued
    std::vector<std::string> losses; // a sentence each; empty: everything was readable
    std::vector<File> lost;          // to be imported again
};

// `to` must not exist. Fails where not even the list of tables can be read; `to` is not made then.
core::Result<Rescue> rescueCase(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace store
