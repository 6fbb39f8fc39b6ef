// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a text is about, by the words of lost service, of accidents and of what can be lost in it. Internal to
// models/analysis; pure; any thread.

#include "models/analysis/claimlexicon.h"
#include "models/analysis/sentences.h"
#include "models/core/document.h"

#include <cstdint>
#include <vector>

namespace analysis {

// Doubtful: it speaks of such things; the causes that it tells of decide.
enum class Subject : std::uint8_t { Other, Doubtful, Outage, Accident };

// Whether the text speaks of lost service, or of accidents, often enough to be about them. Most news does not, and need
// not be read further.
Subject subjectOf(
    const core::Document& document, const std::vector<Sentence>& titles, const std::vector<Sentence>& sentences,
    const ClaimLexicon& lexicon);

} // namespace analysis
