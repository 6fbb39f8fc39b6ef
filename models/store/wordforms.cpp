// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wordforms.h"

#include "models/analysis/lexicon.h"

#include <algorithm>
#include <array>
#include <set>

namespace store {
namespace {

using Kind = QueryNode::Kind;
using WordSets = std::multimap<std::string, std::set<std::string>, std::less<>>; // by each word of the set

// Endings that Porter's rules take off, with what they may have left of the word.
constexpr std::array<std::string_view, 28> kEndings = {
    "",     "s",   "es",   "ed",    "d",      "ing",  "e",     "er", "ers", "or",   "ors", "y",    "ies",  "ied",
    "ying", "ion", "ions", "ation", "ations", "ment", "ments", "ly", "al",  "ally", "ive", "able", "ness", "ity"};
constexpr std::array<std::string_view, 6> kInflections = {"s", "es", "ed", "d", "ing", "ly"};
constexpr std::size_t kMostWords = 60; // of a query; what comes after stands as it was typed
constexpr std::size_t kShortest = 3;   // letters of a word that has forms

struct SearchLexicon {
    WordSets irregular;                                                  // forms of one verb
    WordSets apart;                                                      // words that are no forms of each other
    std::vector<std::pair<std::string, std::vector<std::string>>> alike; // by cause
};

WordSets setsOf(const std::vector<analysis::LexiconEntry>& entries) {
    WordSets sets;
    for (const analysis::LexiconEntry& entry : entries) {
        std::set<std::string> words{entry.key};
        for (const std::string_view each : entry.values())
            words.emplace(each);
        for (const std::string& each : words)
            sets.emplace(each, words);
    }
    return sets;
}

const SearchLexicon& searchLexicon() {
    static const SearchLexicon loaded = [] {
        SearchLexicon made;
        made.irregular = setsOf(analysis::LexiconFile::builtIn("lexicon/en/causes.txt").entries("irregular"));
        const auto file = analysis::LexiconFile::builtIn("lexicon/en/search.txt");
        made.apart = setsOf(file.entries("apart"));
        for (const analysis::LexiconEntry& entry : file.entries("alike")) {
            const auto values = entry.values();
            made.alike.emplace_back(entry.key, std::vector<std::string>(values.begin(), values.end()));
        }
        return made;
    }();
    return loaded;
}

bool isEnglishWord(std::string_view token) {
    return token.size() >= kShortest && std::ranges::all_of(token, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

WordForms::WordForms(Database& database, const FtsTokenizer& tokenizer, const core::CauseTree& causes)
    : m_database(database)
    , m_tokenizer(tokenizer)
    , m_stemmer(database, FtsTokenizer::Kind::Stems)
    , m_causes(causes) {}

std::string WordForms::stem(std::string_view token) const {
    const std::vector<std::string> stems = m_stemmer.tokens(token);
    return stems.size() == 1 ? stems.front() : std::string(token);
}

bool WordForms::isHeld(const std::string& token) {
    return m_database.integer("SELECT 1 FROM document_fts WHERE document_fts MATCH ? LIMIT 1", "\"" + token + "\"")
        .has_value();
}

// Regular forms: what has the same stem among all that an ending makes of it.
std::vector<std::string> WordForms::candidates(const std::string& token) const {
    const std::string root = stem(token);
    std::set<std::string> bases{token, root, root + root.back()}; // "stopped"
    if (root.ends_with('i'))
        bases.insert(root.substr(0, root.size() - 1)); // "happy"
    for (const std::string_view ending : kInflections) {
        if (token.ends_with(ending) && token.size() > ending.size() + 2)
            bases.insert(token.substr(0, token.size() - ending.size()));
    }
    std::set<std::string> made;
    for (const std::string& base : bases) {
        for (const std::string_view ending : kEndings) {
            std::string form = base + std::string(ending);
            if (stem(form) == root)
                made.insert(std::move(form));
        }
    }
    return {made.begin(), made.end()};
}

const std::vector<std::string>& WordForms::of(const std::string& token) {
    const auto [it, isNew] = m_known.try_emplace(token);
    if (!isNew || !isEnglishWord(token) || m_known.size() > kMostWords)
        return it->second;
    const SearchLexicon& lexicon = searchLexicon();
    std::set<std::string> roots{token};
    const auto addSets = [&](const std::string& word) {
        const auto [first, last] = lexicon.irregular.equal_range(word);
        for (auto each = first; each != last; ++each)
            roots.insert(each->second.begin(), each->second.end());
    };
    const std::vector<std::string> regular = candidates(token);
    roots.insert(regular.begin(), regular.end());
    addSets(token);
    for (const std::string& each : regular) // "breaks" is regular, "broke" is a form of "break"
        addSets(each);
    std::set<std::string> forms = roots;
    for (const std::string& each : roots) {
        if (!std::ranges::binary_search(regular, each))
            std::ranges::copy(candidates(each), std::inserter(forms, forms.end()));
    }
    const auto [first, last] = lexicon.apart.equal_range(token);
    for (auto each = first; each != last; ++each) {
        for (const std::string& other : each->second)
            forms.erase(other);
    }
    forms.erase(token);
    std::ranges::copy_if(forms, std::back_inserter(it->second), [&](const std::string& each) { return isHeld(each); });
    return it->second;
}

std::vector<std::string> WordForms::alike(std::string_view words) {
    const auto stemsOf = [&](std::string_view text) {
        std::string stems;
        for (const std::string& token : m_tokenizer.tokens(text))
            (stems += ' ') += stem(token);
        return stems;
    };
    const std::string wanted = stemsOf(words);
    std::set<std::string> found;
    for (const auto& [cause, phrases] : searchLexicon().alike) {
        if (std::ranges::none_of(phrases, [&](const std::string& each) { return stemsOf(each) == wanted; }))
            continue;
        const bool general = stemsOf(cause) == wanted; // by its name it means all below it as well
        for (const auto& [other, more] : searchLexicon().alike) {
            if (other == cause || (general && m_causes.isBelowOrSame(other, cause)))
                found.insert(more.begin(), more.end());
        }
    }
    return {found.begin(), found.end()};
}

void WordForms::expand(QueryNode& node) {
    for (QueryNode& child : node.children)
        expand(child);
    if (node.kind != Kind::Text || node.isPrefix)
        return;
    const bool isName = node.field == TextField::Source || node.field == TextField::Author;
    std::set<std::string> others;
    const auto addForms = [&](std::string_view words) {
        const std::vector<std::string> tokens = m_tokenizer.tokens(words);
        if (tokens.size() == 1)
            std::ranges::copy(of(tokens.front()), std::inserter(others, others.end()));
    };
    if (!node.isPhrase && !isName)
        addForms(node.words);
    if (node.isLike) {
        for (const std::string& each : alike(node.words)) {
            others.insert(each);
            addForms(each);
        }
    }
    node.others.assign(others.begin(), others.end());
}

} // namespace store
