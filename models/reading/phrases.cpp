// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/phrases.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace reading {
namespace {

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// A word may not go on where the phrase ends.
bool bordersAt(std::string_view line, std::size_t at) {
    return at == 0 || at >= line.size() || !isWordByte(line[at - 1]) || !isWordByte(line[at]);
}

constexpr std::array<std::pair<std::string_view, char>, 11> kPlain{{
    {"\u2018", '\''},
    {"\u2019", '\''},
    {"\u02bc", '\''},
    {"\u201c", '"'},
    {"\u201d", '"'},
    {"\u00ab", '"'},
    {"\u00bb", '"'},
    {"\u2013", '-'},
    {"\u2014", '-'},
    {"\u2011", '-'},
    {"\u00a0", ' '},
}};

} // namespace

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            out += text[at++];
            continue;
        }
        const auto plain =
            std::ranges::find_if(kPlain, [&](const auto& each) { return text.substr(at).starts_with(each.first); });
        if (plain == kPlain.end()) {
            out += text[at++];
        } else {
            out += plain->second;
            at += plain->first.size();
        }
    }
    return core::simplified(core::lowerAscii(out));
}

PhraseSet::PhraseSet(const std::vector<analysis::LexiconEntry>& entries) {
    for (const analysis::LexiconEntry& entry : entries) {
        std::string_view words = entry.key;
        const bool open = words.starts_with('*');
        const bool on = words.size() > 1 && words.ends_with('*');
        if (open)
            words.remove_prefix(1);
        if (on)
            words.remove_suffix(1);
        const Where where = open ? (on ? Where::Inside : Where::End) : (on ? Where::Begin : Where::Whole);
        const std::size_t gap = words.find(" * ");
        const std::string later = gap == std::string_view::npos ? std::string() : folded(words.substr(gap + 3));
        m_phrases.push_back({folded(words.substr(0, gap)), later, where});
        m_words.push_back(m_phrases.back().words);
    }
    std::ranges::sort(m_words);
}

bool PhraseSet::found(const Phrase& phrase, std::string_view line) {
    const std::string& words = phrase.words;
    switch (phrase.where) {
    case Where::Whole:
        return line == words;
    case Where::Begin:
        return line.starts_with(words) && bordersAt(line, words.size());
    case Where::End:
        return line.ends_with(words) && bordersAt(line, line.size() - words.size());
    case Where::Inside:
        break;
    }
    for (std::size_t at = line.find(words); at != std::string_view::npos; at = line.find(words, at + 1)) {
        if (bordersAt(line, at) && bordersAt(line, at + words.size()))
            return true;
    }
    return false;
}

bool PhraseSet::matches(std::string_view foldedLine) const {
    return std::ranges::any_of(m_phrases, [&](const Phrase& phrase) {
        return found(phrase, foldedLine) &&
               foldedLine.find(phrase.later, phrase.words.size()) != std::string_view::npos;
    });
}

std::size_t PhraseSet::prefixOf(std::string_view foldedLine) const {
    std::size_t longest = 0;
    for (const Phrase& phrase : m_phrases) {
        const bool fits = phrase.where == Where::Begin || phrase.where == Where::Whole;
        if (fits && foldedLine.starts_with(phrase.words) && bordersAt(foldedLine, phrase.words.size()))
            longest = std::max(longest, phrase.words.size());
    }
    return longest;
}

bool PhraseSet::holds(std::string_view foldedWord) const {
    return std::ranges::binary_search(m_words, foldedWord, std::less<>{});
}

} // namespace reading
