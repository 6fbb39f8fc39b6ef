// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sentences and tokens of a body, with byte offsets. Splitting survives abbreviations, initials, decimal points, quotes
// and headings. Pure; any thread.

#include "models/core/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

struct Sentence {
    core::Span span;           // without surrounding white space
    std::size_t paragraph = 0; // number of its paragraph, from 0
    bool heading = false;      // one of the document's headings, or a short paragraph without a full stop
};

std::vector<Sentence> splitSentences(const core::Document& document);
std::vector<Sentence> splitSentences(std::string_view text); // a bare text without known headings

enum class TokenKind : std::uint8_t { Word, Number, Punctuation };

struct Token {
    core::Span span;
    TokenKind kind = TokenKind::Word;
    std::string lower;    // ASCII lower case; curly quotes and dashes folded to ASCII
    bool capital = false; // begins with an upper-case letter
};

// Tokens of text[span]; words keep inner hyphens and apostrophes ("denial-of-service", "didn't", "AT&T", "U.S.").
std::vector<Token> tokenize(std::string_view text, core::Span span);

} // namespace analysis
