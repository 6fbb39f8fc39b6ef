// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tokens of a query (models/store/searchquery.h). Pure; any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace store {

struct QueryToken {
    enum class Kind : std::uint8_t { Word, Phrase, Field, Open, Close, Or, Not, Like, Near };
    Kind kind = Kind::Word;
    std::string text;      // without quotes, colon and star; a field in lower case
    bool isPrefix = false; // a star followed
    int distance = 0;      // Near: words that may stand between
};

inline constexpr int kNearDistance = 10; // where none is given
inline constexpr int kMostDistance = 1000;

// Of the first 10,000 bytes. Ill-formed UTF-8 is replaced.
std::vector<QueryToken> queryTokens(std::string_view query);

// Whether a word, typed without quotes, would be read as this word and nothing else.
bool isPlainWord(std::string_view word);

} // namespace store
