// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The way of the data from files into a case: read, analyse, store, then look across the case. Used by the session's
// import job and by `faultline-cli import`. Runs on the calling thread, which must not be the GUI's.

#include "models/analysis/lexicon.h"
#include "models/reading/reader.h"
#include "models/store/casefile.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace models {

struct ImportFailure {
    std::string file;
    core::Error error;
    std::string source = {}; // the file on disk that it was read from, which may hold `file`; empty: none
};

struct ImportedFile {
    std::string file;
    store::AddOutcome outcome = store::AddOutcome::Added;
    int documents = 0;
    std::string notice;      // of the reader
    std::string source = {}; // the file on disk; empty: pasted
};

struct ImportSummary {
    std::vector<ImportedFile> files;
    std::vector<ImportFailure> failed;
    int imported = 0;
    int unchanged = 0;
    int revised = 0;
    // totals of the case afterwards
    int documents = 0;
    int claims = 0;
    int contradictions = 0;
    double seconds = 0;
    bool cancelled = false; // what was stored before stays
    bool watched = false;   // came in by itself from a watched folder
};

struct ImportProgress {
    int done = 0;
    int total = 0;
    std::string file; // being read
};

struct ImportHooks {
    std::function<void(const ImportProgress&)> progress; // on the calling thread, for every file
    const std::atomic<bool>* stop = nullptr;             // takes effect at once, also inside a file
    reading::ReadLimits limits = {};
    // Instead of refreshCase(); `replaced`: documents took the place of others. Gives the case as it is then.
    std::function<core::Result<core::SnapshotPtr>(bool replaced)> refresh;
};

// A file that cannot be read or stored is a failure of its own and the rest goes on. An Error only where the case
// itself fails (disk full, damaged).
core::Result<ImportSummary> importPaths(
    store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const analysis::Lexicon& lexicon,
    const ImportHooks& hooks = {});

// A pasted article: kept as plain text or HTML under the given name.
core::Result<ImportSummary> importText(
    store::CaseFile& file, std::string text, std::string_view name, const analysis::Lexicon& lexicon,
    const ImportHooks& hooks = {});

// Runs the analysis across the case and stores its findings. Call after anything that changes documents.
core::Result<void> refreshCase(store::CaseFile& file, const analysis::Lexicon& lexicon);

// Finishes what an earlier run did not: a case whose program was killed between a change and the look across the case.
// Does nothing to a case that is up to date or cannot be written. Call after opening.
core::Result<void> recoverCase(store::CaseFile& file, const analysis::Lexicon& lexicon);

// A document whose times are corrected, with its corrections as they are now; without the look across the case.
core::Result<void> analyseAgain(store::CaseFile& file, core::DocumentId id, const analysis::Lexicon& lexicon);

// Several corrections at once: each is written by itself, giving the correction that takes it back; then what follows
// from all of them is done in one go.
core::Result<core::Correction> writeCorrection(store::CaseFile& file, const core::Correction& correction);
core::Result<void> followCorrections(
    store::CaseFile& file, const std::vector<core::Correction>& applied, const analysis::Lexicon& lexicon);

// Applies a correction with all that follows from it (a new date re-resolves the document's times and regroups the
// case); returns the correction that takes it back.
core::Result<core::Correction> applyCorrection(
    store::CaseFile& file, const core::Correction& correction, const analysis::Lexicon& lexicon);

} // namespace models
