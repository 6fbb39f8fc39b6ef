// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whose telling an expression stands in: the writer's, that of somebody quoted, or none (the line under a headline that
// says who wrote and when). Needs the layout that findExpressions() has filled in. Pure; any thread.

#include "models/analysis/timecontext.h"

namespace analysis {

// Fills `quoted` and `byline` in.
void markTelling(const core::Document& document, const TimeSurroundings& around, std::vector<FoundTime>& found);
// The one day before the day of writing that a title names, "What failed on 3 May": what the document tells of until
// it says otherwise.
std::optional<core::TimeInterval> dayOfTitle(
    const core::Document& document, const TimeSurroundings& around, const TimeLexicon& lexicon);

} // namespace analysis
