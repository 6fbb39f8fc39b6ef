// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The key of a contradiction, which is the same in every analysis that finds it: "kind|claim key|claim key", the lesser
// claim key first. Pure values.

#include <optional>
#include <string>
#include <string_view>

namespace core {

struct ContradictionKey {
    std::string kind;
    std::string a, b; // keys of the two claims, in any order
    bool operator==(const ContradictionKey&) const = default;
};
std::string keyText(const ContradictionKey& key);
std::optional<ContradictionKey> contradictionKeyOf(std::string_view text); // none where it is no such key

} // namespace core
