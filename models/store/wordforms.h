// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What else a word of a query stands for: its other forms ("fails", "failed", "failing"), found by Porter's stems and
// the irregular verbs of the lexicon, and with a tilde what the lexicon says for the same cause. The index keeps words
// as they are written, so that phrases and quoted words find exactly themselves; forms are made when a query comes, and
// only those that the index holds are looked for. Words that Porter's stems confuse ("news", "new") are kept apart by
// resources/lexicon/en/search.txt. Belongs to its connection's thread. Errors: Failure.
//
// Source of the stems: M. Porter, "An algorithm for suffix stripping", Program 14 (1980), as FTS5 has it.

#include "models/core/causetree.h"
#include "models/store/ftstokens.h"
#include "models/store/searchquery.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class WordForms {
public:
    WordForms(Database& database, const FtsTokenizer& tokenizer, const core::CauseTree& causes);

    // Forms of a folded word that the index holds, without the word itself, sorted.
    const std::vector<std::string>& of(const std::string& token);
    // Words and phrases for the same cause, as the lexicon writes them; empty when it knows no such word.
    std::vector<std::string> alike(std::string_view words);
    // Sets `others` of every text of the tree that is no phrase and no beginning.
    void expand(QueryNode& node);

private:
    std::string stem(std::string_view token) const;
    bool isHeld(const std::string& token);
    std::vector<std::string> candidates(const std::string& token) const;

    Database& m_database;
    const FtsTokenizer& m_tokenizer;
    FtsTokenizer m_stemmer;
    const core::CauseTree& m_causes;
    std::map<std::string, std::vector<std::string>> m_known;
};

} // namespace store
