// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sentences and tokens of a body, with byte offsets. Splitting survives abbreviations, initials, decimal points, quotes
// and headings. Pure; any thread.

#include "models/core/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// Bytes after which a text without any full stop is cut, so that no later step meets an unbounded sentence.
inline constexpr std::size_t kLongestSentence = 2000;

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

// The same tokens one after the other, without a string for each.
class TokenReader {
public:
    struct View { // as Token; `lower` holds until the next call
        core::Span span;
        TokenKind kind = TokenKind::Word;
        std::string_view lower;
        bool capital = false;
    };
    TokenReader(std::string_view text, core::Span span); // the text must outlive it
    bool next(View& token);                              // false at the end

private:
    bool joins(char32_t mark, std::size_t at, std::size_t width, bool number) const;
    void readWord(View& token, char32_t first);
    void readMark(View& token);

    std::string_view m_text; // up to the end of the span
    std::size_t m_at;
    std::string m_lower;
};

} // namespace analysis
