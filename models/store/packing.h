// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Values that take one column: lists of texts, fingerprints, compressed originals. Pure functions; any thread.
// Unpacking survives any bytes: what cannot be unpacked gives an empty list, or no value.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// Each text ends with "\n"; inside, "\n" is written "\\n" and "\\" is doubled.
std::string packTexts(std::span<const std::string> texts);
std::vector<std::string> unpackTexts(std::string_view packed);

// 32-bit values, least significant byte first.
std::string packNumbers(std::span<const std::uint32_t> numbers);
std::vector<std::uint32_t> unpackNumbers(std::string_view packed);

// One zstd frame that carries the size and a checksum (XXH64) of what it holds; none when memory runs out.
std::optional<std::string> compressed(std::string_view bytes);
// What the frame holds; none when it is damaged or claims to hold more than SQLite takes for one value.
std::optional<std::string> decompressed(std::string_view frame);
// None when the frame is damaged, does not match its checksum, or holds another size than the one expected.
std::optional<std::string> decompressed(std::string_view frame, std::uint64_t size);

} // namespace store
