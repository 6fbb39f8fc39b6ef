// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sorts many things by a whole number, stably, in time that follows their count: least digit first ("LSD radix sort",
// Knuth, The Art of Computer Programming 3, 5.2.5). What is in order already costs one look. Pure; any thread.

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace core {

// `keyOf`: of an item, a signed number of 64 bits.
template <typename T, typename KeyOf = std::identity>
void radixSort(std::vector<T>& items, KeyOf keyOf = {}) {
    constexpr std::size_t kFew = 2048;
    constexpr unsigned kBits = 11;
    constexpr std::size_t kDigits = std::size_t{1} << kBits;
    if (std::ranges::is_sorted(items, {}, keyOf))
        return;
    if (items.size() < kFew) {
        std::ranges::stable_sort(items, {}, keyOf);
        return;
    }
    const auto [least, most] = std::ranges::minmax_element(items, {}, keyOf);
    const auto from = static_cast<std::uint64_t>(std::invoke(keyOf, *least));
    const std::uint64_t range = static_cast<std::uint64_t>(std::invoke(keyOf, *most)) - from;
    std::vector<T> other(items.size());
    for (unsigned shift = 0; shift < 64 && range >> shift != 0; shift += kBits) {
        const auto digitOf = [&](const T& item) {
            return (static_cast<std::uint64_t>(std::invoke(keyOf, item)) - from) >> shift & (kDigits - 1);
        };
        std::array<std::size_t, kDigits> place{};
        for (const T& item : items)
            ++place[digitOf(item)];
        std::size_t before = 0;
        for (std::size_t& each : place)
            before += std::exchange(each, before);
        for (const T& item : items)
            other[place[digitOf(item)]++] = item;
        items.swap(other);
    }
}

} // namespace core
