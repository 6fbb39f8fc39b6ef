// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/documentanalysis.h"

#include "models/analysis/claims.h"
#include "models/analysis/language.h"
#include "models/analysis/names.h"
#include "models/analysis/origins.h"
#include "models/analysis/times.h"

namespace analysis {

std::string_view rulesVersion() {
    return "2026.11";
}

DocumentFindings analyseDocument(const core::Document& document, const Lexicon& lexicon, AnalysisOptions options) {
    DocumentFindings findings;
    findings.times = findTimes(document, lexicon);
    findings.names = findNames(document, lexicon);
    if (const std::string language = foreignLanguage(document.body, lexicon); language.empty())
        findings.claims =
            findClaims(document, findings.times, findings.names, lexicon, options.explain ? &findings.traces : nullptr);
    else if (options.explain)
        findings.traces.push_back({{0, 0}, {}, {"not analysed: the text seems to be " + inWords(language)}});
    findings.minhash = minhash(document.body);
    return findings;
}

} // namespace analysis
