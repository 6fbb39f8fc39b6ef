// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/documentanalysis.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto lexicon = analysis::loadLexicon();
    core::Document document;
    document.body = core::toValidUtf8({reinterpret_cast<const char*>(data), size});
    document.published = core::parseIso("2023-06-05");
    const analysis::DocumentFindings findings = analysis::analyseDocument(document, *lexicon, {true});
    for (const core::TimeExpression& time : findings.times) {
        if (time.span.begin >= time.span.end || time.span.end > document.body.size())
            std::abort();
    }
    for (const core::Claim& claim : findings.claims) {
        if (claim.span.begin >= claim.span.end || claim.span.end > document.body.size() || claim.inTitle ||
            core::slice(document.body, claim.span) != claim.text)
            std::abort();
    }
    return 0;
}
