// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns over the words of a sentence: the hot part of the lexicon.
#include "models/analysis/claimlexicon.h"

#include <xxhash.h>

#include <algorithm>

namespace analysis {

void ClaimLexicon::addTo(Sketch& sketch, WordId word) {
    const auto bit = static_cast<std::size_t>(word) % (kSketchWords * 64);
    sketch[bit / 64] |= std::uint64_t(1) << (bit % 64);
}

bool ClaimLexicon::meet(const Sketch& a, const Sketch& b) {
    std::uint64_t common = 0;
    for (std::size_t i = 0; i < kSketchWords; ++i)
        common |= a[i] & b[i];
    return common != 0;
}

ClaimLexicon::Sketch ClaimLexicon::sketchOf(std::span<const WordId> words) {
    Sketch present{};
    for (const WordId word : words) {
        if (word >= 0)
            addTo(present, word);
    }
    return present;
}

// Where the longest match of the items from `item` on ends; npos when they do not match.
std::size_t ClaimLexicon::matchFrom(
    const Sequence& sequence, std::size_t item, const Input& input, std::size_t at) const {
    constexpr std::size_t npos = static_cast<std::size_t>(-1);
    if (item == sequence.size())
        return at;
    const auto longer = [](std::size_t a, std::size_t b) { return a == npos ? b : b == npos ? a : std::max(a, b); };
    const Item& want = sequence[item];
    std::size_t best = npos;
    if (want.gap > 0) {
        for (std::size_t skip = 0; skip <= want.gap && at + skip <= input.words.size(); ++skip) {
            best = longer(best, matchFrom(sequence, item + 1, input, at + skip));
            if (at + skip < input.words.size() &&
                (input.words[at + skip] == kPunctuation || is(input.words[at + skip], WordClass::GapEnd)))
                break;
        }
        return best;
    }
    if (want.optional)
        best = matchFrom(sequence, item + 1, input, at);
    if (at >= input.words.size())
        return best;
    if (want.name)
        return input.names[at] ? longer(best, matchFrom(sequence, item + 1, input, at + 1)) : best;
    if (want.classIndex < 0)
        return std::ranges::binary_search(want.words, input.words[at])
                   ? longer(best, matchFrom(sequence, item + 1, input, at + 1))
                   : best;
    const auto index = static_cast<std::size_t>(want.classIndex);
    const auto& first = m_classFirst[index];
    auto it = std::ranges::lower_bound(first, input.words[at], {}, &std::pair<WordId, std::uint32_t>::first);
    for (; it != first.end() && it->first == input.words[at]; ++it) {
        const std::size_t end = matchFrom(m_classes[index][it->second], 0, input, at);
        if (end != npos && end > at)
            best = longer(best, matchFrom(sequence, item + 1, input, end));
    }
    return best;
}

WordId ClaimLexicon::id(std::string_view lowerWord) const {
    const std::uint64_t hash = XXH3_64bits(lowerWord.data(), lowerWord.size());
    for (std::size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot& slot = m_slots[at];
        if (slot.id == kUnknownWord)
            return kUnknownWord;
        if (slot.hash == hash && m_words[static_cast<std::size_t>(slot.id)] == lowerWord)
            return slot.id;
    }
}

bool ClaimLexicon::is(WordId word, WordClass wordClass) const {
    return word >= 0 && ((m_classBits[static_cast<std::size_t>(word)] >> static_cast<unsigned>(wordClass)) & 1U) != 0;
}

bool ClaimLexicon::mayHaveEffects(std::span<const WordId> words) const {
    if (!m_effectsByName.empty())
        return true;
    const Sketch present = sketchOf(words);
    return std::ranges::any_of(words, [&](WordId word) {
        return word >= 0 &&
               std::ranges::any_of(m_effectsByFirst[static_cast<std::size_t>(word)], [&](std::uint32_t index) {
                   return meet(m_needs[index][0], present) && meet(m_needs[index][1], present);
               });
    });
}

std::vector<CueHit> ClaimLexicon::matchBy(
    const std::vector<std::vector<std::uint32_t>>& byFirst, const std::vector<std::uint32_t>& byName,
    std::span<const WordId> words, const std::vector<bool>& names) const {
    std::vector<CueHit> hits;
    const Input input{words, names};
    const Sketch present = sketchOf(words);
    const auto tryAt = [&](std::size_t at, std::uint32_t index) {
        const auto& needs = m_needs[index];
        if (!meet(needs[0], present) || !meet(needs[1], present))
            return;
        const std::size_t end = matchFrom(m_sequences[index], 0, input, at);
        if (end != static_cast<std::size_t>(-1) && end > at)
            hits.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), &m_patterns[index]});
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (names[at]) {
            for (const std::uint32_t index : byName)
                tryAt(at, index);
        }
        if (words[at] >= 0) {
            for (const std::uint32_t index : byFirst[static_cast<std::size_t>(words[at])])
                tryAt(at, index);
        }
    }
    return hits;
}

std::vector<CueHit> ClaimLexicon::match(std::span<const WordId> words, const std::vector<bool>& names) const {
    return matchBy(m_byFirst, m_byName, words, names);
}

std::vector<CueHit> ClaimLexicon::matchEffects(std::span<const WordId> words, const std::vector<bool>& names) const {
    return matchBy(m_effectsByFirst, m_effectsByName, words, names);
}

} // namespace analysis
