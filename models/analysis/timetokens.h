// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text cut for the time engine: runs of digits, runs of letters and single signs, each with its place and whether white
// space stood before it ("6pm" is two tokens without space, so that "6 pm" and "6pm" are one thing). Curly quotes and
// all dashes become ASCII; soft hyphens, zero-width and direction marks vanish. Linear; pure; any thread.

#include "models/analysis/timelexicon.h"
#include "models/core/text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

struct TimeToken {
    core::Span span;
    enum class Kind : std::uint8_t { Word, Number, Sign } kind = Kind::Sign;
    bool spaceBefore = false;
    std::uint8_t breaks = 0;  // line breaks before it, at most 2
    bool capital = false;     // a word that begins with an upper-case letter
    bool allCapitals = false; // a word of upper-case letters only
    std::string_view lower;   // in TimeTokens' own buffer
    int number = -1;          // of a Number of at most 9 digits
    const TimeEntries* entries = nullptr;
    std::uint64_t kinds = 0; // as in the entries

    char sign() const { return kind == Kind::Sign && !lower.empty() ? lower.front() : '\0'; }
    std::size_t digits() const { return kind == Kind::Number ? lower.size() : 0; }
};

class TimeTokens {
public:
    // The lexicon may be null: the tokens then carry no entries.
    TimeTokens(std::string_view text, const TimeLexicon* lexicon);
    TimeTokens(const TimeTokens&) = delete;
    TimeTokens& operator=(const TimeTokens&) = delete;

    std::size_t size() const { return m_tokens.size(); }
    const TimeToken& operator[](std::size_t i) const { return i < m_tokens.size() ? m_tokens[i] : m_end; }

    // The longest entry of this kind that begins at i, or null; `end` becomes the token after it.
    const TimeWord* match(std::size_t i, TimeClass kind, std::size_t& end) const;
    bool is(std::size_t i, TimeClass kind) const;
    TimeFunction function(std::size_t i, std::size_t& end) const;
    bool is(std::size_t i, TimeFunction function) const; // a function word of one token
    bool isWord(std::size_t i, std::string_view lower) const { return operator[](i).lower == lower; }
    // No white space between token i-1 and i.
    bool glued(std::size_t i) const { return i < m_tokens.size() && i > 0 && !m_tokens[i].spaceBefore; }

private:
    std::string m_lower;
    std::vector<TimeToken> m_tokens;
    TimeToken m_end;
};

} // namespace analysis
