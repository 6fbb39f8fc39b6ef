// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/namelexicon.h"

#include "models/core/text.h"

#include <algorithm>
#include <cctype>

namespace analysis {
namespace {

template <typename Words>
Words keysOf(const LexiconFile& file, std::string_view section) {
    Words keys;
    for (const LexiconEntry& entry : file.entries(section))
        keys.insert(entry.key);
    return keys;
}

// "south africa" -> "South Africa"; small words inside stay as they are.
std::string titleCase(std::string_view name) {
    std::string out(name);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if ((i == 0 || out[i - 1] == ' ') && out.substr(i, 3) != "of " && out.substr(i, 3) != "de ")
            out[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[i])));
    }
    return out;
}

} // namespace

NameLexicon::NameLexicon(const LexiconFile& file)
    : m_common(keysOf<Words>(file, "common"))
    , m_outlets(keysOf<Words>(file, "outlets"))
    , m_suffixes(keysOf<Words>(file, "suffixes"))
    , m_directions(keysOf<Words>(file, "directions"))
    , m_organisation(keysOf<Words>(file, "organisation"))
    , m_operatorAfter(keysOf<Words>(file, "operator after"))
    , m_serviceAfter(keysOf<Words>(file, "service after"))
    , m_personBefore(keysOf<Words>(file, "person before"))
    , m_personAfter(keysOf<Words>(file, "person after"))
    , m_writer(keysOf<Words>(file, "writer"))
    , m_ownTitle(keysOf<Words>(file, "own title")) {
    for (const char* section : {"places", "adjectives"}) {
        for (const LexiconEntry& entry : file.entries(section))
            m_places.emplace(entry.key, entry.value.empty() ? titleCase(entry.key) : entry.value);
    }
    const auto know = [&](Words& words, std::string name) {
        m_knownFirst.insert(name.substr(0, name.find(' ')));
        words.insert(std::move(name));
    };
    for (const LexiconEntry& entry : file.entries("services"))
        know(m_services, core::lowerAscii(entry.key));
    for (const LexiconEntry& entry : file.entries("operators"))
        know(m_operators, core::lowerAscii(entry.key));
    for (const LexiconEntry& entry : file.entries("aliases")) {
        m_aliases.insert_or_assign(core::lowerAscii(entry.key), entry.value);
        m_knownFirst.insert(core::lowerAscii(entry.key.substr(0, entry.key.find(' '))));
    }
    for (const LexiconEntry& entry : file.entries("failure"))
        m_failures[entry.key.substr(0, entry.key.find(' '))].push_back(entry.key);
    for (auto& [first, phrases] : m_failures) {
        m_failureShapes.set(shapeOf(first));
        std::ranges::sort(phrases, std::ranges::greater(), &std::string::size); // the longest phrase wins
    }
}

std::size_t NameLexicon::shapeOf(std::string_view word) {
    const auto byte = [&](std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U; };
    return byte(0) * 256U + byte(1);
}

bool NameLexicon::isWriter(std::string_view speaker) const {
    return std::ranges::any_of(
        m_writer, [&](const std::string& words) { return speaker.find(words) != std::string_view::npos; });
}

bool NameLexicon::isOwnTitle(std::string_view title) const {
    return std::ranges::any_of(
        m_ownTitle, [&](const std::string& words) { return title.find(words) != std::string_view::npos; });
}

std::string_view NameLexicon::place(std::string_view name) const {
    const auto it = m_places.find(name);
    return it == m_places.end() ? std::string_view() : std::string_view(it->second);
}

std::string_view NameLexicon::aliasOf(std::string_view name) const {
    const auto it = m_aliases.find(name);
    return it == m_aliases.end() ? std::string_view() : std::string_view(it->second);
}

const std::vector<std::string>& NameLexicon::failuresFrom(std::string_view firstWord) const {
    static const std::vector<std::string> none;
    if (!m_failureShapes.test(shapeOf(firstWord)))
        return none;
    const auto it = m_failures.find(firstWord);
    return it == m_failures.end() ? none : it->second;
}

} // namespace analysis
