// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Copies are one voice. Documents are compared by MinHash over five-word shingles (Broder, "On the resemblance and
// containment of documents", 1997) with locality-sensitive hashing in bands. Pure and deterministic; any thread.

#include "models/core/snapshot.h"

#include <span>
#include <string_view>
#include <vector>

namespace analysis {

inline constexpr std::size_t kMinhashSize = 128;

// Fingerprint of a text: kMinhashSize values, or none for a text with fewer than five words.
std::vector<std::uint32_t> minhash(std::string_view text);
// Estimated Jaccard similarity of two fingerprints, 0 to 1; 0 when one is empty.
double similarity(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

// Groups of documents of which each shares enough word sequences with another of the group; less is enough where both
// carry the same agency. In the order of their lowest members; `why` says what they share.
std::vector<core::Origin> findOrigins(std::span<const core::DocumentRecord> documents);

} // namespace analysis
