// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/contradictionkey.h"

#include <algorithm>

namespace core {

std::string keyText(const ContradictionKey& key) {
    return key.kind + "|" + std::min(key.a, key.b) + "|" + std::max(key.a, key.b);
}

// A claim's key begins with that of its document, which alone holds a "#": of the claim's words only letters and digits
// stand in it. So the second "#" is in the key of the second claim's document.
std::optional<ContradictionKey> contradictionKeyOf(std::string_view text) {
    const std::size_t first = text.find('#');
    const std::size_t second = first == std::string_view::npos ? first : text.find('#', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::size_t kindEnd = text.find('|');
    const std::size_t middle = text.rfind('|', second);
    if (kindEnd > first || middle <= first || middle == std::string_view::npos)
        return std::nullopt;
    return ContradictionKey{
        std::string(text.substr(0, kindEnd)), std::string(text.substr(kindEnd + 1, middle - kindEnd - 1)),
        std::string(text.substr(middle + 1))};
}

} // namespace core
