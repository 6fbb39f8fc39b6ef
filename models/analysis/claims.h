// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cause claims of a document (design §2, §4): causal frames with argument sides, head nouns of the cause phrase from a
// typed lexicon, negation and hedge cues scoped by clause (NegEx: Chapman et al. 2001; clause scope after the CD-SCO
// shared task 2012), attribution chains, and binding to this incident or another (ConText: Harkema et al. 2009). Pure;
// any thread.

#include "models/analysis/documentanalysis.h"

#include <span>
#include <vector>

namespace analysis {

// Title claims first, then by span. `traces` may be null.
std::vector<core::Claim> findClaims(
    const core::Document& document, std::span<const core::TimeExpression> times,
    std::span<const core::NamedThing> names, const Lexicon& lexicon, std::vector<SentenceTrace>* traces);

} // namespace analysis
