// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is found in one document: times, claims, names, and a fingerprint for origins. A pure function of the document
// and the lexicon (no clock, no files, no randomness): the same input gives the same output on every machine. Any
// thread.

#include "models/analysis/lexicon.h"
#include "models/core/claim.h"
#include "models/core/document.h"
#include "models/core/time.h"

#include <string>
#include <vector>

namespace analysis {

// For `analyze --explain`: a sentence with a cause word, and what was found in it or why nothing was.
struct SentenceTrace {
    core::Span span;
    std::string text;
    std::vector<std::string> notes;
};

struct DocumentFindings {
    std::vector<core::TimeExpression> times; // by span
    std::vector<core::Claim> claims;         // title claims first, then by span
    std::vector<core::NamedThing> names;     // most frequent first
    std::vector<std::uint32_t> minhash;      // of the body (models/analysis/origins.h)
    std::vector<SentenceTrace> traces;       // only when asked for
};

struct AnalysisOptions {
    bool explain = false;
};

// Version of rules and lexicon, "2026.11"; stored with a case and printed in reports.
std::string_view rulesVersion();

DocumentFindings analyseDocument(const core::Document& document, const Lexicon& lexicon, AnalysisOptions options = {});

} // namespace analysis
