// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the comparison of documents knows about English, from resources/lexicon/<language>/contradictions.txt. Immutable
// after loading; any thread. Loading takes well under a millisecond.

#include "models/core/claim.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// Which mechanisms of one cause are meant, a bit each; 0: the cause in general.
using Mechanisms = std::uint64_t;

class ContradictionLexicon {
public:
    static ContradictionLexicon load(std::string_view language = "en");

    Mechanisms mechanisms(const core::Claim& claim) const;
    // A denial by a bare "not" or "nobody" that stands apart from what it would deny, with no causal words around it:
    // "nobody here is treating this as bad luck".
    bool isIndirectDenial(const core::Claim& claim) const;
    // "and that is all there is to it": whoever says so leaves no room for another cause.
    bool isSole(std::string_view text) const;
    // The text speaks of its own organisation, outside quotation marks.
    bool isFirstPerson(std::string_view text) const;
    bool isOwnPage(std::string_view publisher) const; // "Company blog": names nobody; lower case

    bool speaksFor(std::string_view word) const { return m_speaksFor.contains(word); }
    bool isOperatorWord(std::string_view word) const { return m_operator.contains(word); }
    // "one payments company", "the status page of a bank", "a rival carrier": not the operator. Folded speaker.
    bool isOtherCompany(std::string_view speaker) const;

private:
    using Words = std::set<std::string, std::less<>>;
    struct Mechanism {
        std::string cause;
        Words words;
    };
    std::vector<Mechanism> m_mechanisms; // by cause
    std::vector<std::string> m_general, m_sole;
    Words m_speaksFor, m_operator, m_other, m_ownPages, m_firstPerson, m_bareDenials, m_between;
};

} // namespace analysis
