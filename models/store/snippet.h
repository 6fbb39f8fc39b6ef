// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The passage of a body that shows best why it was found. Made here and not by FTS5's snippet(), which would expand a
// beginning anew for every row. Pure apart from the tokenizer's thread.

#include "models/store/ftstokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace store {

// Folded tokens that stand next to each other; the last one may be a beginning.
struct SnippetTerm {
    std::vector<std::string> tokens;
    bool isPrefix = false;
    std::string run;       // for scripts without spaces: these characters, wherever they stand
    std::size_t group = 0; // terms of one group are forms of one word
};

struct Snippet {
    std::string text;
    std::vector<core::Span> marks; // in the text
};

Snippet makeSnippet(const FtsTokenizer& tokenizer, std::string_view body, const std::vector<SnippetTerm>& terms);

} // namespace store
