// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/querylexer.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace store {
namespace {

constexpr std::size_t kLimit = 10'000;
constexpr std::array<std::string_view, 16> kFields = {"title", "source", "author",    "cause",   "stance", "speaker",
                                                      "on",    "during", "certainly", "before",  "after",  "lang",
                                                      "tag",   "is",     "has",       "incident"};
// Typographic quotes count as quotes, since word processors make them.
constexpr std::array<std::string_view, 5> kQuotes = {"\"", "“", "”", "„", "‟"};

bool isField(std::string_view name) {
    return std::ranges::find(kFields, name) != kFields.end();
}

// The distance of "NEAR" or "NEAR/5".
std::optional<int> nearDistance(std::string_view word) {
    if (!word.starts_with("NEAR"))
        return std::nullopt;
    word.remove_prefix(4);
    if (word.empty())
        return kNearDistance;
    int distance = 0;
    const auto [end, problem] = std::from_chars(word.data() + 1, word.data() + word.size(), distance);
    if (word.front() != '/' || problem != std::errc() || end != word.data() + word.size() || distance < 0)
        return std::nullopt;
    return std::min(distance, kMostDistance);
}

bool isSpace(char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
}

// With a space for every control and every no-break space: both come along with what is pasted, and neither is seen.
std::string withPlainSpaces(std::string text) {
    constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
    std::ranges::replace_if(text, isSpace, ' ');
    for (std::size_t at = 0; (at = text.find(kNoBreakSpace, at)) != std::string::npos;)
        text.replace(at, kNoBreakSpace.size(), 1, ' ');
    return text;
}

// The length of the quotation mark that the text begins with; 0: none.
std::size_t quoteAt(std::string_view text) {
    for (const std::string_view quote : kQuotes) {
        if (text.starts_with(quote))
            return quote.size();
    }
    return 0;
}

class Lexer {
public:
    explicit Lexer(std::string_view text)
        : m_text(text) {}

    std::vector<QueryToken> all() {
        while (!m_text.empty())
            readOne();
        return std::move(m_tokens);
    }

private:
    void add(QueryToken::Kind kind, std::string text = {}, bool isPrefix = false) {
        m_tokens.push_back({kind, std::move(text), isPrefix});
    }

    void readOne() {
        if (isSpace(m_text.front())) {
            m_text.remove_prefix(1);
        } else if (m_text.front() == '(' || m_text.front() == ')') {
            add(m_text.front() == '(' ? QueryToken::Kind::Open : QueryToken::Kind::Close);
            m_text.remove_prefix(1);
        } else if (quoteAt(m_text) != 0) {
            readPhrase();
        } else if (m_text.front() == '-') {
            // A lone dash between words is punctuation.
            m_text.remove_prefix(1);
            if (!m_text.empty() && !isSpace(m_text.front()))
                add(QueryToken::Kind::Not);
        } else if (m_text.front() == '~') {
            m_text.remove_prefix(1); // "~hack"; elsewhere a tilde is punctuation
            if (!m_text.empty() && !isSpace(m_text.front()) && m_text.front() != '~')
                add(QueryToken::Kind::Like);
        } else {
            readWord();
        }
    }

    void readPhrase() {
        m_text.remove_prefix(quoteAt(m_text));
        std::size_t end = 0;
        while (end < m_text.size() && quoteAt(m_text.substr(end)) == 0)
            ++end;
        std::string words = core::simplified(m_text.substr(0, end));
        m_text.remove_prefix(end);
        m_text.remove_prefix(quoteAt(m_text));
        const bool isPrefix = acceptStar();
        if (!words.empty())
            add(QueryToken::Kind::Phrase, std::move(words), isPrefix);
    }

    void readWord() {
        std::size_t end = 0;
        while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != '(' && m_text[end] != ')' &&
               quoteAt(m_text.substr(end)) == 0) {
            const std::string name = m_text[end] == ':' ? core::lowerAscii(m_text.substr(0, end)) : std::string();
            if (isField(name)) {
                add(QueryToken::Kind::Field, name);
                m_text.remove_prefix(end + 1);
                return;
            }
            ++end;
        }
        std::string_view word = m_text.substr(0, end);
        m_text.remove_prefix(end);
        const bool isPrefix = word.ends_with('*');
        while (word.ends_with('*'))
            word.remove_suffix(1);
        if (word == "OR" && !isPrefix)
            add(QueryToken::Kind::Or);
        else if (word == "NOT" && !isPrefix)
            add(QueryToken::Kind::Not);
        else if (const auto distance = isPrefix ? std::nullopt : nearDistance(word))
            m_tokens.push_back({QueryToken::Kind::Near, std::string(word), false, *distance});
        else if (!word.empty() && (word != "AND" || isPrefix))
            add(QueryToken::Kind::Word, std::string(word), isPrefix);
    }

    bool acceptStar() {
        const bool star = m_text.starts_with('*');
        while (m_text.starts_with('*'))
            m_text.remove_prefix(1);
        return star;
    }

    std::string_view m_text;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> queryTokens(std::string_view query) {
    const std::string text = withPlainSpaces(core::toValidUtf8(query.substr(0, kLimit)));
    return Lexer(text).all();
}

bool isPlainWord(std::string_view word) {
    const std::vector<QueryToken> tokens = queryTokens(word);
    return tokens.size() == 1 && tokens[0].kind == QueryToken::Kind::Word && tokens[0].text == word &&
           !tokens[0].isPrefix;
}

} // namespace store
