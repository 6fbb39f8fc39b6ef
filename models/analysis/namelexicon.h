// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the lexicon in resources/lexicon/<language>/names.txt; the file says what its sections are. Immutable;
// any thread. All keys are lower case.

#include "models/analysis/lexicon.h"

#include <bitset>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <xxhash.h>

namespace analysis {

class NameLexicon {
public:
    explicit NameLexicon(const LexiconFile& file);

    bool isCommon(std::string_view word) const { return m_common.contains(word); }
    bool isOutlet(std::string_view name) const { return m_outlets.contains(name); }
    bool isSuffix(std::string_view word) const { return m_suffixes.contains(word); }
    bool isDirection(std::string_view word) const { return m_directions.contains(word); }
    bool marksOrganisation(std::string_view word) const { return m_organisation.contains(word); }
    bool operatorFollows(std::string_view word) const { return m_operatorAfter.contains(word); }
    bool serviceFollows(std::string_view word) const { return m_serviceAfter.contains(word); }
    bool personBefore(std::string_view word) const { return m_personBefore.contains(word); }
    bool personAfter(std::string_view word) const { return m_personAfter.contains(word); }
    // Names that are known beforehand (a user's own): their kind, and the name that an alias stands for; lower case.
    bool isService(std::string_view name) const { return m_services.contains(name); }
    bool isOperator(std::string_view name) const { return m_operators.contains(name); }
    bool isKnown(std::string_view name) const { return isService(name) || isOperator(name); }
    std::string_view aliasOf(std::string_view name) const; // as written in the lexicon; empty when it is none
    // Whether a known name or an alias begins with the word.
    bool beginsKnown(std::string_view word) const { return m_knownFirst.contains(word); }
    // A document that speaks of itself: "an earlier version of this story".
    bool isWriter(std::string_view speaker) const;
    // A headline of the operator's own: "Statement on", "A message from". Lower case.
    bool isOwnTitle(std::string_view title) const;
    // The name of the place that a name or an adjective stands for; empty when it is none.
    std::string_view place(std::string_view name) const;
    // Lower-case words or phrases, by their first word: "cable" -> {"cable cut", ...}
    const std::vector<std::string>& failuresFrom(std::string_view firstWord) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return XXH3_64bits(text.data(), text.size()); }
    };
    using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
    Words m_common, m_outlets, m_suffixes, m_directions, m_organisation, m_operatorAfter, m_serviceAfter,
        m_personBefore, m_personAfter, m_writer, m_ownTitle, m_services, m_operators, m_knownFirst;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_aliases;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_places;
    std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>> m_failures;
    static std::size_t shapeOf(std::string_view word); // of its first two letters
    std::bitset<256 * 256> m_failureShapes;            // tells most words without a look-up
};

} // namespace analysis
