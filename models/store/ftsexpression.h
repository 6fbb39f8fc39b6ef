// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Queries in FTS5's own language, every token quoted so that no input means anything to its parser. Pure apart from the
// tokenizer's thread.

#include "models/store/ftstokens.h"
#include "models/store/searchquery.h"
#include "models/store/snippet.h"

#include <optional>
#include <string>
#include <vector>

namespace store {

// Words that the index does not know as such (punctuation alone, characters of a field in a script without spaces).
bool isLiteral(const QueryNode& text, const FtsTokenizer& tokenizer);
// None when some part is not for the index, or nothing positive is asked.
std::optional<std::string> ftsExpression(const QueryNode& node, const FtsTokenizer& tokenizer);
// What is looked for (not what is excluded): any of it, for ranking; empty when there is nothing.
std::string rankingExpression(const QueryNode& node, const FtsTokenizer& tokenizer);
std::vector<SnippetTerm> snippetTerms(const QueryNode& node, const FtsTokenizer& tokenizer);
// Without words that hold nothing searchable, as long as anything is left; otherwise as it was.
QueryNode withoutEmptyWords(const QueryNode& node, const FtsTokenizer& tokenizer);

} // namespace store
