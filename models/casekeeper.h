// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open case between its changes: the snapshot as it stands and what the analysis knows of it, so that a correction
// or an imported article costs what it touches and not the whole case. What it publishes and writes equals what reading
// and analysing the whole case would give. The index is made when it is first wanted. On the writer's thread; the file
// and the lexicon must outlive it. Errors: after a failed call reload() reads the case anew.

#include "models/analysis/caseindex.h"
#include "models/store/casefile.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace models {

class CaseKeeper {
public:
    CaseKeeper(store::CaseFile& file, core::SnapshotPtr snapshot)
        : m_file(file)
        , m_snapshot(std::move(snapshot)) {}

    const core::SnapshotPtr& snapshot() const { return m_snapshot; }
    core::Result<void> reload();

    // Instead of models::followCorrections(), after models::writeCorrection().
    core::Result<void> follow(const std::vector<core::Correction>& applied, const analysis::Lexicon& lexicon);
    // Instead of models::refreshCase(), after documents came in. `replaced`: some took the place of others.
    core::Result<void> takeDocuments(const analysis::Lexicon& lexicon, bool replaced);

private:
    core::Result<void> take(
        std::vector<core::DocumentRecord> documents, std::span<const core::DocumentId> touched,
        const analysis::Lexicon& lexicon, bool rewrite);
    core::Result<void> write(
        const analysis::FindingsChange& change, std::span<const core::DocumentId> touched,
        core::CaseFindings& findings);
    void publish(std::vector<core::DocumentRecord> documents, core::CaseFindings findings);

    store::CaseFile& m_file;
    core::SnapshotPtr m_snapshot;
    std::unique_ptr<analysis::CaseIndex> m_index;
    std::vector<core::Correction> m_corrections; // as they are now; the snapshot's may be older
};

} // namespace models
