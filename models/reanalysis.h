// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole case analysed anew, after the rules or the user's words have changed, with what that changed. On the
// calling thread, which must not be the GUI's. All of it or, when it is stopped or fails, nothing.

#include "models/analysis/lexicon.h"
#include "models/core/snapshot.h"
#include "models/store/casefile.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace models {

struct ReanalysisHooks {
    std::function<void(int done, int total)> progress; // on the calling thread
    const std::atomic<bool>* stop = nullptr;
};

// A claim before and after; without one of them it was found or is gone.
struct ClaimChange {
    core::DocumentId document = 0;
    std::optional<core::Claim> was;
    std::optional<core::Claim> is;
};

struct ReanalysisSummary {
    int documents = 0;
    std::vector<ClaimChange> claims; // by document: what is found, gone, or read otherwise from the same words
    std::vector<core::Contradiction> gone;
    std::vector<core::Contradiction> appeared;
    std::vector<store::CorrectionFate> corrections; // that do not stand as they stood
    // States and notes of contradictions that are not found any more; they wait for rules that find them.
    std::vector<core::Correction> waiting;
    int found(bool was, bool is) const; // claims that were and are there, or not
    bool isEmpty() const {
        return claims.empty() && gone.empty() && appeared.empty() && corrections.empty() && waiting.empty();
    }
};

// Without the look across the case, which has to follow.
core::Result<std::vector<store::CorrectionFate>> reanalyseDocuments(
    store::CaseFile& file, const analysis::Lexicon& lexicon, const ReanalysisHooks& hooks);
ReanalysisSummary compareAnalyses(const core::Snapshot& before, const core::Snapshot& after);
// Both, and the look across the case.
core::Result<ReanalysisSummary> reanalyse(
    store::CaseFile& file, const analysis::Lexicon& lexicon, const ReanalysisHooks& hooks = {});

} // namespace models
