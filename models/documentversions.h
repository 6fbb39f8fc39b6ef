// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The versions of a document and what changed between two of them: others of the case (analysis/versions.h), and
// earlier bytes of the same file. Each call belongs to the thread of the connection that it is given.

#include "models/analysis/versions.h"
#include "models/reading/reader.h"
#include "models/store/casefile.h"

#include <optional>
#include <string>
#include <vector>

namespace models {

// A state of a document: one of the case, or what an earlier import of the same file held.
struct Version {
    core::DocumentId id = 0; // 0: an earlier state of the file, no document of the case any more
    std::string sha256;      // of its file
    std::string why;
    std::string title;
    std::optional<core::TimeValue> published;
    std::optional<core::TimeValue> modified;
    core::Millis imported = 0;
};

// What changed between two versions.
struct VersionChanges {
    core::DocumentId id = 0; // the document whose versions they are
    Version before, after;
    std::vector<core::Claim> claimsBefore, claimsAfter;
    std::vector<analysis::ChangedClaim> claims;
    std::vector<analysis::WordRun> words;
};

core::Result<std::vector<Version>> versionsOf(
    store::CaseFile& file, const core::Snapshot& snapshot, core::DocumentId id); // oldest first
core::Result<VersionChanges> compareVersions(
    store::CaseFile& file, core::DocumentId id, const Version& before, const Version& after,
    const analysis::Lexicon& lexicon, const core::CauseTree& causes, const reading::ReadOptions& options);

} // namespace models
