// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Binding of statements to the document's incident or to another one: times first, then cue words, then the state of
// the paragraph (ConText's "historical": Harkema et al. 2009). Internal to models/analysis; one ScopeReader follows one
// document from front to back.

#include "models/analysis/claimsentence.h"
#include "models/core/claim.h"
#include "models/core/document.h"

#include <optional>
#include <span>
#include <string>

namespace analysis {

class ScopeReader {
public:
    ScopeReader(const core::Document& document, std::span<const core::TimeExpression> times);

    struct Reading {
        core::Scope scope = core::Scope::This;
        std::string why;                // for --explain
        std::optional<core::Span> when; // the earlier time that alone makes it another one
    };
    Reading read(const ClaimSentence& sentence);
    // Of what a sentence so read denies: "It had been serviced in August, and poor upkeep played no role".
    static core::Scope ofDenial(const Reading& reading, const ClaimSentence& sentence, const CueHit& mention);

private:
    std::optional<Reading> byTime(const ClaimSentence& s) const;
    std::optional<Reading> byLateDate(const ClaimSentence& s) const;
    std::optional<Reading> byYear(const ClaimSentence& s) const;
    static std::optional<Reading> byCue(const ClaimSentence& s);
    void findWindow(const core::Document& document);
    std::optional<core::Millis> roughBegin(const core::Document& document, std::optional<core::Millis> published) const;

    std::span<const core::TimeExpression> m_times; // by span
    std::optional<core::TimeInterval> m_window;    // in which the incident happened and was talked about
    int m_year = 0;                                // of the incident; 0 = not known
    std::size_t m_paragraph = static_cast<std::size_t>(-1);
    core::Scope m_state = core::Scope::This; // of the paragraph so far
};

} // namespace analysis
