// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Guards cases against being written over by what is made from them. Looks at the file's first bytes only; any thread.

#include "models/core/error.h"

#include <filesystem>

namespace store {

// An Error (BadInput) where `path` is a Faultline case, or a file that SQLite keeps beside one; else a report, picture
// or export may be written there.
core::Result<void> checkOutput(const std::filesystem::path& path);

} // namespace store
