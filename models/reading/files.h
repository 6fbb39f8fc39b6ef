// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Bytes from disk: regular files up to kMaxFileBytes, refused by size before a byte is read. Pipes and devices are
// refused, never waited for. Thread-safe.

#include "models/core/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace reading {

core::Result<std::string> loadFile(const std::filesystem::path& path);
// errno as an Error about the named file.
core::Error systemError(int number, const std::string& name);
core::Error tooLarge(const std::string& name, std::uintmax_t size);

} // namespace reading
