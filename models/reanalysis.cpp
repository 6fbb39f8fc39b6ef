// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reanalysis.h"

#include "models/casepreview.h"
#include "models/importer.h"

#include <QtConcurrentMap>
#include <algorithm>

namespace models {
namespace {

bool readsTheSame(const core::Claim& a, const core::Claim& b) {
    return a.cause == b.cause && a.stance == b.stance && a.speaker == b.speaker && a.scope == b.scope &&
           a.weak == b.weak && a.withdrawn == b.withdrawn;
}

bool overlap(const core::Claim& a, const core::Claim& b) {
    return a.inTitle == b.inTitle && a.span.overlaps(b.span);
}

// Claims that are told the same go first; of the others those that share words are a change, the rest came or went.
void compareClaims(
    const core::DocumentRecord& before, const core::DocumentRecord& after, std::vector<ClaimChange>& changes) {
    std::vector<const core::Claim*> was;
    std::vector<const core::Claim*> is;
    for (const core::ClaimRecord& each : after.claims)
        is.push_back(&each.claim);
    for (const core::ClaimRecord& each : before.claims) {
        const auto same = std::ranges::find_if(is, [&](const core::Claim* other) {
            return readsTheSame(each.claim, *other) && overlap(each.claim, *other);
        });
        if (same != is.end())
            is.erase(same);
        else
            was.push_back(&each.claim);
    }
    for (const core::Claim* each : was) {
        ClaimChange change{after.id, *each, std::nullopt};
        const auto other = std::ranges::find_if(is, [&](const core::Claim* now) { return overlap(*each, *now); });
        if (other != is.end()) {
            change.is = **other;
            is.erase(other);
        }
        changes.push_back(std::move(change));
    }
    for (const core::Claim* each : is)
        changes.push_back({after.id, std::nullopt, *each});
}

} // namespace

int ReanalysisSummary::found(bool was, bool is) const {
    return static_cast<int>(std::ranges::count_if(
        claims, [&](const ClaimChange& each) { return each.was.has_value() == was && each.is.has_value() == is; }));
}

core::Result<std::vector<store::CorrectionFate>> reanalyseDocuments(
    store::CaseFile& file, const analysis::Lexicon& lexicon, const ReanalysisHooks& hooks) {
    const auto sites = file.sites();
    if (!sites)
        return std::unexpected(sites.error());
    int done = 0;
    const auto total = static_cast<int>(sites->size());
    return file.reanalyse(
        [&](std::span<const core::Document> documents) -> core::Result<std::vector<analysis::DocumentFindings>> {
            if (hooks.stop && hooks.stop->load())
                return core::fail(core::ErrorCode::Cancelled, "The analysis was cancelled; the case is as it was.");
            auto findings = QtConcurrent::blockingMapped<std::vector<analysis::DocumentFindings>>(
                documents.begin(), documents.end(),
                [&](const core::Document& each) { return analysis::analyseDocument(each, lexicon); });
            done += static_cast<int>(documents.size());
            if (hooks.progress)
                hooks.progress(done, total);
            return findings;
        });
}

ReanalysisSummary compareAnalyses(const core::Snapshot& before, const core::Snapshot& after) {
    ReanalysisSummary summary;
    summary.documents = static_cast<int>(after.documents.size());
    for (const core::DocumentRecord& record : after.documents) {
        if (const core::DocumentRecord* old = before.document(record.id))
            compareClaims(*old, record, summary.claims);
    }
    summary.gone = onlyIn(before.findings.contradictions, after.findings.contradictions);
    summary.appeared = onlyIn(after.findings.contradictions, before.findings.contradictions);
    for (const core::Correction& each : after.corrections) {
        const bool ofOne = each.kind == core::CorrectionKind::ContradictionState ||
                           each.kind == core::CorrectionKind::ContradictionNote;
        const auto isIt = [&](const core::Contradiction& other) { return other.key == each.target; };
        if (ofOne && std::ranges::any_of(summary.gone, isIt))
            summary.waiting.push_back(each);
    }
    return summary;
}

core::Result<ReanalysisSummary> reanalyse(
    store::CaseFile& file, const analysis::Lexicon& lexicon, const ReanalysisHooks& hooks) {
    const auto before = file.snapshot();
    if (!before)
        return std::unexpected(before.error());
    auto fates = reanalyseDocuments(file, lexicon, hooks);
    if (!fates)
        return std::unexpected(fates.error());
    if (auto refreshed = refreshCase(file, lexicon); !refreshed)
        return std::unexpected(refreshed.error());
    const auto after = file.snapshot();
    if (!after)
        return std::unexpected(after.error());
    ReanalysisSummary summary = compareAnalyses(**before, **after);
    summary.corrections = std::move(*fates);
    return summary;
}

} // namespace models
