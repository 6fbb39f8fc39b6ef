// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a path to a connection that may be worked with: made when missing, probed before it is touched, locked against a
// second writer, migrated, or opened for reading where it cannot be written or is newer. Errors: Failure.

#include "models/store/casefile.h"
#include "models/store/database.h"
#include "models/store/schema.h"
#include "models/store/writelock.h"

#include <memory>
#include <span>

namespace store {

struct OpenedCase {
    WriteLock lock; // declared first: let go after the connection is closed
    std::unique_ptr<Database> database;
    bool readOnly = false;
    ReadOnlyReason reason; // where it was to be written to, or is newer than the program
};

OpenedCase openCase(const std::filesystem::path& path, OpenMode mode, std::span<const Migration> steps);

} // namespace store
