// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enumerations to the contract's strings and back, in one table each. Used by the .cpp files of models/core.

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace core {

template <typename Enum, std::size_t Size>
constexpr std::string_view nameIn(const std::array<std::pair<Enum, std::string_view>, Size>& table, Enum value) {
    for (const auto& [each, text] : table) {
        if (each == value)
            return text;
    }
    return table.front().second;
}

template <typename Enum, std::size_t Size>
constexpr std::optional<Enum> valueIn(
    const std::array<std::pair<Enum, std::string_view>, Size>& table, std::string_view name) {
    for (const auto& [each, text] : table) {
        if (text == name)
            return each;
    }
    return std::nullopt;
}

} // namespace core
