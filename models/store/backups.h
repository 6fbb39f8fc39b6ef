// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Automatic backups of a case: at most one a day, in the folder "<case>.backups" beside it, only where the case has
// changed since the last one, the oldest beyond a week of them removed. Reads the case over a connection of its own, so
// that nobody waits for it. Any thread that may block.

#include "models/core/error.h"

#include <atomic>
#include <filesystem>
#include <optional>
#include <string_view>

namespace store {

inline constexpr std::size_t kMostBackups = 7;

// `day`: "2023-06-05". The new backup, or none where none is needed. `stop` ends it early, with Cancelled. Errors:
// DiskFull where the copy would leave less room than it takes.
core::Result<std::optional<std::filesystem::path>> backUpCase(
    const std::filesystem::path& path, std::string_view day, const std::atomic<bool>* stop = nullptr,
    std::size_t most = kMostBackups);

std::filesystem::path backupFolder(const std::filesystem::path& path);

} // namespace store
