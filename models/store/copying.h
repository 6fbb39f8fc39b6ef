// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case as it is at one moment, as a file of its own, while it is worked on: under a name beside the wanted one first,
// and in its place when it is whole, so that no moment leaves half a copy. Any thread that may block.

#include "models/core/error.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace store {

class Database;

struct CopyHooks {
    const std::atomic<bool>* stop = nullptr;           // Cancelled when it becomes true
    std::function<void(int done, int total)> progress; // parts of the file
};

// Over a connection of its own; also of a case that can only be read. Takes the place of a file that is there. Errors:
// DiskFull where the copy would leave less room than it takes, Cancelled, ReadOnly where it may not stand there.
core::Result<void> copyCase(const std::filesystem::path& from, const std::filesystem::path& to, const CopyHooks& hooks);

// The same from an open connection, by way of `draft`. Errors: Failure.
void copyWhole(
    Database& from, const std::filesystem::path& to, const std::filesystem::path& draft, const CopyHooks& hooks);
// base + ending, with a number between them where there is such a file already: base + ".2" + ending.
std::filesystem::path freePath(const std::string& base, std::string_view ending);
// Where nobody else knows the name of the draft.
std::filesystem::path draftOf(const std::filesystem::path& to);

} // namespace store
