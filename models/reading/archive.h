// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Entries of archives (ZIP, TAR, 7-Zip, and single files packed with gzip, bzip2, xz, Zstandard), by libarchive.
// Nothing is written to disk: an entry's name is a label and never a path. Bounded in the size of an entry, the size of
// all together and the ratio to the packed size. Only called in the worker process (and by fuzzers).

#include "models/core/error.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace reading {

inline constexpr std::size_t kMostUnpackedBytes = 512UL * 1024 * 1024;
inline constexpr std::size_t kMostRatio = 200;                     // unpacked to packed
inline constexpr std::size_t kRatioFreeBytes = 32UL * 1024 * 1024; // so much may come out at any ratio

// Called for every regular file that is wanted; false ends the walk. The bytes are an Error for an entry that is
// encrypted or too large.
using TakeEntry = std::function<bool(const std::string& entry, core::Result<std::string> bytes)>;
using WantEntry = std::function<bool(const std::string& entry)>;

// An Error when the archive as a whole cannot be read to its end.
core::Result<void> walkArchive(
    std::string_view bytes, const std::string& name, const WantEntry& wanted, const TakeEntry& take);

// The entries that are wanted, by name; the first of a name stays.
core::Result<std::map<std::string, std::string>> unpack(
    std::string_view bytes, const std::string& name, const WantEntry& wanted);

} // namespace reading
