// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snippet.h"

#include <algorithm>
#include <deque>
#include <set>

namespace store {
namespace {

constexpr std::size_t kWidth = 220;        // bytes of the passage
constexpr std::size_t kLead = 60;          // of it before the first match
constexpr std::size_t kMaxMatches = 100;   // looked at
constexpr std::size_t kMaxBytes = 4 << 20; // of a body that are looked through

struct Match {
    core::Span span;
    std::size_t term = 0;
};

// The last tokens that were seen, long enough for the longest term.
class TokenWindow {
public:
    explicit TokenWindow(const std::vector<SnippetTerm>& terms)
        : m_terms(terms) {
        for (const SnippetTerm& term : terms)
            m_longest = std::max(m_longest, term.tokens.size());
    }
    void add(std::string_view token, core::Span span, std::vector<Match>& matches) {
        m_tokens.emplace_back(std::string(token), span);
        if (m_tokens.size() > m_longest)
            m_tokens.pop_front();
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            if (endsHere(m_terms[i]))
                matches.push_back({{m_tokens[m_tokens.size() - m_terms[i].tokens.size()].second.begin, span.end}, i});
        }
    }

private:
    bool endsHere(const SnippetTerm& term) const {
        const std::size_t count = term.tokens.size();
        if (count == 0 || count > m_tokens.size())
            return false;
        for (std::size_t k = 0; k < count; ++k) {
            const std::string& seen = m_tokens[m_tokens.size() - count + k].first;
            const bool isLast = k + 1 == count;
            if (isLast && term.isPrefix ? !seen.starts_with(term.tokens[k]) : seen != term.tokens[k])
                return false;
        }
        return true;
    }
    const std::vector<SnippetTerm>& m_terms;
    std::size_t m_longest = 0;
    std::deque<std::pair<std::string, core::Span>> m_tokens;
};

std::vector<Match> findMatches(
    const FtsTokenizer& tokenizer, std::string_view body, const std::vector<SnippetTerm>& terms) {
    std::vector<Match> matches;
    TokenWindow window(terms);
    const bool hasTokens = std::ranges::any_of(terms, [](const SnippetTerm& term) { return !term.tokens.empty(); });
    if (hasTokens) {
        tokenizer.visit(body, [&](std::string_view token, core::Span span) {
            window.add(token, span, matches);
            return matches.size() < kMaxMatches;
        });
    }
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const std::string& run = terms[i].run;
        for (std::size_t at = run.empty() ? std::string_view::npos : body.find(run);
             at != std::string_view::npos && matches.size() < 2 * kMaxMatches; at = body.find(run, at + run.size()))
            matches.push_back({{at, at + run.size()}, i});
    }
    std::ranges::sort(matches, {}, &Match::span);
    return matches;
}

// Where the passage with the most different terms begins: an index of matches.
std::size_t bestMatch(const std::vector<Match>& matches, const std::vector<SnippetTerm>& asked) {
    std::size_t best = 0;
    std::pair<std::size_t, std::size_t> bestValue{0, 0};
    for (std::size_t i = 0; i < matches.size(); ++i) {
        std::set<std::size_t> terms;
        std::size_t count = 0;
        for (std::size_t k = i; k < matches.size() && matches[k].span.end <= matches[i].span.begin + kWidth - kLead;
             ++k) {
            terms.insert(asked[matches[k].term].group);
            ++count;
        }
        if (std::pair(terms.size(), count) > bestValue) {
            bestValue = {terms.size(), count};
            best = i;
        }
    }
    return best;
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isInsideCharacter(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

// Onto the beginning of a word near by, else onto a character's border.
std::size_t wordStart(std::string_view text, std::size_t at, std::size_t limit) {
    for (std::size_t i = at; i > 0 && i < text.size() && i < limit; ++i) {
        if (isSpace(text[i - 1]))
            return i;
    }
    while (isInsideCharacter(text, at))
        --at;
    return at;
}

std::size_t wordEnd(std::string_view text, std::size_t at, std::size_t limit) {
    if (at >= text.size())
        return text.size();
    for (std::size_t i = at; i > limit; --i) {
        if (isSpace(text[i]))
            return i;
    }
    while (isInsideCharacter(text, at))
        --at;
    return at;
}

// body[passage] on one line, with the marks moved along.
Snippet cut(std::string_view body, core::Span passage, const std::vector<core::Span>& marks) {
    Snippet snippet;
    if (passage.begin > 0)
        snippet.text = "…";
    std::vector<std::size_t> place(passage.size() + 1);
    for (std::size_t i = passage.begin; i < passage.end; ++i) {
        place[i - passage.begin] = snippet.text.size();
        if (!isSpace(body[i]))
            snippet.text += body[i];
        else if (!snippet.text.empty() && snippet.text.back() != ' ')
            snippet.text += ' ';
    }
    place[passage.size()] = snippet.text.size();
    for (const core::Span& mark : marks)
        snippet.marks.push_back({place[mark.begin - passage.begin], place[mark.end - passage.begin]});
    if (passage.end < body.size())
        snippet.text += "…";
    return snippet;
}

// Those inside the passage, where they overlap as one.
std::vector<core::Span> marksIn(core::Span passage, const std::vector<Match>& matches) {
    std::vector<core::Span> marks;
    for (const Match& match : matches) {
        if (!passage.contains(match.span))
            continue;
        if (!marks.empty() && match.span.begin < marks.back().end)
            marks.back().end = std::max(marks.back().end, match.span.end);
        else
            marks.push_back(match.span);
    }
    return marks;
}

} // namespace

Snippet makeSnippet(const FtsTokenizer& tokenizer, std::string_view body, const std::vector<SnippetTerm>& terms) {
    const std::vector<Match> matches = findMatches(tokenizer, body.substr(0, kMaxBytes), terms);
    const core::Span first = matches.empty() ? core::Span{} : matches[bestMatch(matches, terms)].span;
    core::Span passage;
    if (first.begin > kLead)
        passage.begin = wordStart(body, first.begin - kLead, first.begin);
    passage.end = wordEnd(body, std::max(passage.begin + kWidth, first.end), std::max(first.end, passage.begin));
    return cut(body, passage, marksIn(passage, matches));
}

} // namespace store
