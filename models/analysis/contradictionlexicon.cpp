// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionlexicon.h"

#include "models/analysis/lexicon.h"
#include "models/core/text.h"

#include <algorithm>
#include <cctype>
#include <ranges>

namespace analysis {
namespace {

constexpr int kApart = 2; // words of meaning between a bare denial and its cause that make it doubtful

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool punctuation = text.substr(i).starts_with("\xE2\x80"); // curly quotes and dashes
        if (punctuation)
            i += 2;
        if (punctuation && i < text.size() && text[i] == '\x99')
            words.back() += '\'';
        else if (!punctuation && (std::isalnum(byte) != 0 || byte >= 0x80 || byte == '\''))
            words.back() += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string_view singular(std::string_view word) {
    if (word.ends_with("'s"))
        word.remove_suffix(2);
    else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
        word.remove_suffix(1);
    return word;
}

} // namespace

ContradictionLexicon ContradictionLexicon::load(std::string_view language) {
    ContradictionLexicon made;
    const LexiconFile file = LexiconFile::builtIn("lexicon/" + std::string(language) + "/contradictions.txt");
    for (const LexiconEntry& entry : file.entries("mechanisms")) {
        Mechanism mechanism{entry.key.substr(0, entry.key.find(" / ")), {}};
        for (const std::string_view word : entry.values())
            mechanism.words.emplace(word);
        made.m_mechanisms.push_back(std::move(mechanism));
    }
    std::ranges::stable_sort(made.m_mechanisms, {}, &Mechanism::cause);
    for (const LexiconEntry& entry : file.entries("general"))
        made.m_general.push_back(entry.key);
    for (const LexiconEntry& entry : file.entries("sole"))
        made.m_sole.push_back(" " + entry.key + " ");
    const auto read = [&](std::string_view section, Words& words) {
        for (const LexiconEntry& entry : file.entries(section))
            words.insert(entry.key);
    };
    read("speaks for", made.m_speaksFor);
    read("operator", made.m_operator);
    read("other", made.m_other);
    read("own pages", made.m_ownPages);
    read("first person", made.m_firstPerson);
    read("bare denials", made.m_bareDenials);
    read("between", made.m_between);
    return made;
}

Mechanisms ContradictionLexicon::mechanisms(const core::Claim& claim) const {
    const auto [first, last] = std::ranges::equal_range(m_mechanisms, claim.cause, {}, &Mechanism::cause);
    if (claim.cues.empty() || first == last)
        return 0;
    const std::vector<std::string> words = wordsOf(claim.cues.front().text);
    Mechanisms found = 0;
    for (auto mechanism = first; mechanism != last; ++mechanism) {
        if (std::ranges::any_of(words, [&](const std::string& word) {
                return mechanism->words.contains(word) || mechanism->words.contains(singular(word));
            }))
            found |= Mechanisms{1} << (mechanism - first);
    }
    const std::string lower = found != 0 ? core::lowerAscii(claim.text) : std::string();
    const bool general =
        std::ranges::any_of(m_general, [&](const std::string& each) { return lower.find(each) != std::string::npos; });
    return general ? 0 : found;
}

bool ContradictionLexicon::isIndirectDenial(const core::Claim& claim) const {
    if (claim.stance != core::Stance::Denied || claim.cues.size() < 2 || claim.inTitle)
        return false;
    const core::Cue& cause = claim.cues.front();
    const core::Cue* nearest = nullptr;
    std::size_t gap = 0;
    bool plain = false; // words for a cause or for a denial say more than where a "not" stands
    for (const core::Cue& cue : claim.cues | std::views::drop(1)) {
        if (!m_bareDenials.contains(core::lowerAscii(cue.text))) {
            plain = true;
            continue;
        }
        const std::size_t apart = cue.span.end <= cause.span.begin   ? cause.span.begin - cue.span.end
                                  : cause.span.end <= cue.span.begin ? cue.span.begin - cause.span.end
                                                                     : 0;
        if (!nearest || apart < gap) {
            gap = apart;
            nearest = &cue;
        }
    }
    if (!nearest)
        return false;
    if (nearest->span.overlaps(cause.span))
        return plain; // "because nobody had taught it": the negation belongs to the cause
    if (plain || !claim.span.contains(nearest->span) || !claim.span.contains(cause.span))
        return false;
    const std::size_t from = std::min(nearest->span.end, cause.span.end) - claim.span.begin;
    const std::string_view between = std::string_view(claim.text).substr(std::min(from, claim.text.size()), gap);
    return std::ranges::count_if(
               wordsOf(between), [&](const std::string& word) { return !m_between.contains(word); }) >= kApart;
}

bool ContradictionLexicon::isFirstPerson(std::string_view text) const {
    std::string outside;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text.substr(i).starts_with("\u201c"))
            quoted = true;
        else if (text.substr(i).starts_with("\u201d"))
            quoted = false;
        else if (!quoted)
            outside += text[i];
    }
    return std::ranges::any_of(wordsOf(outside), [&](const std::string& word) { return m_firstPerson.contains(word); });
}

bool ContradictionLexicon::isSole(std::string_view text) const {
    std::string plain = " ";
    for (const std::string& word : wordsOf(text))
        plain += word + " ";
    return std::ranges::any_of(m_sole, [&](const std::string& each) { return plain.find(each) != std::string::npos; });
}

bool ContradictionLexicon::isOwnPage(std::string_view publisher) const {
    const std::vector<std::string> words = wordsOf(publisher);
    return !words.empty() &&
           std::ranges::all_of(words, [&](const std::string& word) { return m_ownPages.contains(word); });
}

bool ContradictionLexicon::isOtherCompany(std::string_view speaker) const {
    const std::vector<std::string> words = wordsOf(speaker);
    return std::ranges::any_of(words, [&](const std::string& word) { return m_other.contains(word); });
}

} // namespace analysis
