// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/times.h"

#include "models/analysis/timewalk.h"

namespace analysis {

std::vector<core::TimeExpression> findTimes(const core::Document& document, const Lexicon& lexicon) {
    if (!lexicon.times || document.body.empty())
        return {};
    return TimeWalk(document, *lexicon.times).run();
}

std::optional<core::TimeValue> parseDateLine(std::string_view text, const Lexicon& lexicon) {
    if (const auto iso = core::parseIso(text))
        return iso;
    if (!lexicon.times)
        return std::nullopt;
    // The line is read as a document of its own without a date: only what it states in full is resolved.
    constexpr std::size_t kLongest = 4000;
    core::Document line;
    line.body = std::string(text.substr(0, kLongest));
    std::optional<core::TimeValue> day;
    for (core::TimeExpression& found : TimeWalk(line, *lexicon.times).run()) {
        if (!found.value.resolved() || found.value.granularity > core::Granularity::Day)
            continue;
        if (found.value.granularity < core::Granularity::Day)
            return found.value;
        if (!day)
            day = std::move(found.value);
    }
    return day;
}

} // namespace analysis
