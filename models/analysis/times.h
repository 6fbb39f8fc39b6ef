// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time expressions of a document, resolved against its publication date, its dated parts, and dates earlier in the text
// (design §6; layering after HeidelTime: Strötgen and Gertz, "Multilingual and cross-domain temporal tagging", 2013;
// values after TIMEX3, ISO-TimeML). Nothing is invented: without an anchor an expression stays unresolved. Pure; any
// thread.

#include "models/analysis/lexicon.h"
#include "models/core/document.h"

#include <optional>
#include <string_view>
#include <vector>

namespace analysis {

// By span, not overlapping.
std::vector<core::TimeExpression> findTimes(const core::Document& document, const Lexicon& lexicon);

// A date line, byline or header date written in words ("Published June 5, 2023, 4:12 pm ET", "Tue 8 Jun 2021 11.32
// BST", RFC 2822 and ISO forms); the first complete date in it, with its time and zone where stated. For readers.
std::optional<core::TimeValue> parseDateLine(std::string_view text, const Lexicon& lexicon);

} // namespace analysis
