// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claims.h"

namespace analysis {

std::vector<core::Claim> findClaims(
    const core::Document& /*document*/, std::span<const core::TimeExpression> /*times*/,
    std::span<const core::NamedThing> /*names*/, const Lexicon& /*lexicon*/, std::vector<SentenceTrace>* /*traces*/) {
    return {};
}

} // namespace analysis
