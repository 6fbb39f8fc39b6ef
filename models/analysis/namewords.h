// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words as the search for names needs them: how they are written and whether they open a sentence. Only names.cpp uses
// this; sentences and tokens for everything else are in models/analysis/sentences.h. Pure; any thread.

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

struct Word {
    std::string text; // without a possessive
    std::string lower;
    bool capital = false;
    bool opens = false;   // a sentence, or a quotation
    bool adjoins = false; // only white space between it and the word before
    bool possessive = false;
    bool initial = false; // one letter before a full stop
    bool quoted = false;  // inside double quotation marks
};

// Curly quotes become straight ones, dashes between clauses ";", other dashes "-", no-break spaces spaces.
std::string plainPunctuation(std::string_view text);

// Of a text with plain punctuation.
std::vector<Word> wordsOf(std::string_view text);

// The text or the lower case of words [from, to), a space between them.
std::string joined(const std::vector<Word>& words, std::size_t from, std::size_t to, std::string Word::* member);

// A line in which most words are capitalised is a heading: its capitals say nothing.
bool isTitleCase(const std::vector<Word>& words);
bool isAllCapitals(std::string_view word);

} // namespace analysis
