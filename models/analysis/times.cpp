// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/times.h"

namespace analysis {

std::vector<core::TimeExpression> findTimes(const core::Document& /*document*/, const Lexicon& /*lexicon*/) {
    return {};
}

std::optional<core::TimeValue> parseDateLine(std::string_view text, const Lexicon& /*lexicon*/) {
    return core::parseIso(text);
}

} // namespace analysis
