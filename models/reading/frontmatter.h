// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The YAML block at the top of a Markdown file, as far as such blocks go: "key: value", quoted values, lists in
// brackets or on "- " lines, folded text after ">" or "|". Nested maps are passed over. Pure; any thread.

#include <string>
#include <string_view>
#include <vector>

namespace reading {

struct FrontMatter {
    struct Entry {
        std::string key; // lower case
        std::vector<std::string> values;
    };
    std::vector<Entry> entries;

    // The first of the keys that is there and not empty; several values are joined with ", ".
    std::string value(std::initializer_list<std::string_view> keys) const;
};

// Takes the block off the text; nothing happens when there is none.
FrontMatter takeFrontMatter(std::string_view& text);

} // namespace reading
