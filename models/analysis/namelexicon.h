// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The part of the lexicon in resources/lexicon/<language>/names.txt; the file says what its sections are. Immutable;
// any thread. All keys are lower case.

#include "models/analysis/lexicon.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace analysis {

class NameLexicon {
public:
    explicit NameLexicon(const LexiconFile& file);

    bool isCommon(std::string_view word) const { return m_common.contains(std::string(word)); }
    bool isOutlet(std::string_view name) const { return m_outlets.contains(std::string(name)); }
    bool isSuffix(std::string_view word) const { return m_suffixes.contains(std::string(word)); }
    bool marksOrganisation(std::string_view word) const { return m_organisation.contains(std::string(word)); }
    bool operatorFollows(std::string_view word) const { return m_operatorAfter.contains(std::string(word)); }
    bool serviceFollows(std::string_view word) const { return m_serviceAfter.contains(std::string(word)); }
    bool personBefore(std::string_view word) const { return m_personBefore.contains(std::string(word)); }
    bool personAfter(std::string_view word) const { return m_personAfter.contains(std::string(word)); }
    // A document that speaks of itself: "an earlier version of this story".
    bool isWriter(std::string_view speaker) const;
    // A headline of the operator's own: "Statement on", "A message from". Lower case.
    bool isOwnTitle(std::string_view title) const;
    // The name of the place that a name or an adjective stands for; empty when it is none.
    std::string_view place(std::string_view name) const;
    // Lower-case words or phrases, by their first word: "cable" -> {"cable cut", ...}
    const std::vector<std::string>& failuresFrom(std::string_view firstWord) const;

private:
    using Words = std::unordered_set<std::string>;
    Words m_common, m_outlets, m_suffixes, m_organisation, m_operatorAfter, m_serviceAfter, m_personBefore,
        m_personAfter, m_writer, m_ownTitle;
    std::unordered_map<std::string, std::string> m_places;
    std::unordered_map<std::string, std::vector<std::string>> m_failures;
};

} // namespace analysis
