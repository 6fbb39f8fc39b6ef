// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sorts many things by a whole number, stably, in time that follows their count: least digit first ("LSD radix sort",
// Knuth, The Art of Computer Programming 3, 5.2.5). What is in order already costs one look. Pure; any thread.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace core {

// `keyOf`: of an item, a signed number of 64 bits.
template <typename T, typename KeyOf = std::identity>
    requires std::is_trivially_copyable_v<T>
void radixSort(std::vector<T>& items, KeyOf keyOf = {}) {
    constexpr std::size_t kFew = 2048;
    constexpr unsigned kMostBits = 12; // of a digit: as many counts as a processor keeps close
    const auto valueOf = [&](const T& item) { return static_cast<std::int64_t>(std::invoke(keyOf, item)); };
    if (items.size() < kFew) {
        std::ranges::stable_sort(items, {}, keyOf);
        return;
    }
    bool sorted = true;
    std::int64_t least = valueOf(items.front());
    std::int64_t most = least;
    std::uint64_t different = 0; // bits
    for (std::int64_t before = least; const T& item : items) {
        const std::int64_t value = valueOf(item);
        sorted = sorted && before <= value;
        least = std::min(least, value);
        most = std::max(most, value);
        different |= static_cast<std::uint64_t>(before) ^ static_cast<std::uint64_t>(value);
        before = value;
    }
    if (sorted)
        return;
    // Moments are whole minutes or days more often than not: bits in which none differs are left out at both ends.
    const auto from = static_cast<std::uint64_t>(least);
    const auto low = static_cast<unsigned>(std::countr_zero(different));
    const auto bits = static_cast<unsigned>(std::bit_width((static_cast<std::uint64_t>(most) - from) >> low));
    const unsigned digits = (bits + kMostBits - 1) / kMostBits;
    const unsigned width = (bits + digits - 1) / digits;
    const std::uint64_t mask = (std::uint64_t{1} << width) - 1;
    const auto other = std::make_unique_for_overwrite<T[]>(items.size());
    std::span<T> source(items);
    std::span<T> target(other.get(), items.size());
    for (unsigned digit = 0; digit < digits; ++digit) {
        const unsigned shift = low + digit * width;
        const auto digitOf = [&](const T& item) {
            return (static_cast<std::uint64_t>(valueOf(item)) - from) >> shift & mask;
        };
        std::array<std::size_t, std::size_t{1} << kMostBits> place{};
        for (const T& item : source)
            ++place[digitOf(item)];
        std::size_t before = 0;
        for (std::size_t& each : place)
            before += std::exchange(each, before);
        for (const T& item : source)
            target[place[digitOf(item)]++] = item;
        std::swap(source, target);
    }
    if (source.data() != items.data())
        std::ranges::copy(source, items.begin());
}

} // namespace core
