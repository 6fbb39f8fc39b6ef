// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importer.h"

#include "models/analysis/caseanalysis.h"
#include "models/reading/reader.h"

#include <charconv>
#include <chrono>
#include <spdlog/spdlog.h>

namespace models {
namespace {

// Failures of one file; the rest of the batch goes on. Everything else (disk full, a damaged case) ends it.
bool concernsOneFile(core::ErrorCode code) {
    using enum core::ErrorCode;
    switch (code) {
    case NotFound:
    case NoPermission:
    case Empty:
    case TooLarge:
    case Unsupported:
    case Malformed:
    case NotText:
    case BadInput:
        return true;
    default:
        return false;
    }
}

std::vector<store::AnalysedDocument> analysed(
    std::vector<core::Document>&& documents, const analysis::Lexicon& lexicon) {
    std::vector<store::AnalysedDocument> result;
    result.reserve(documents.size());
    for (core::Document& document : documents) {
        analysis::DocumentFindings findings = analysis::analyseDocument(document, lexicon);
        result.push_back({std::move(document), std::move(findings)});
    }
    return result;
}

core::Result<ImportedFile> importOne(
    store::CaseFile& file, reading::ReadFile&& read, const analysis::Lexicon& lexicon) {
    ImportedFile imported;
    imported.file = read.name;
    imported.documents = static_cast<int>(read.documents.size());
    for (const core::Document& document : read.documents) {
        if (imported.notice.empty())
            imported.notice = document.notice;
    }
    const core::Result<bool> known = file.holds(read.sha256);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        imported.outcome = store::AddOutcome::Unchanged;
        return imported;
    }
    const std::vector<store::AnalysedDocument> documents = analysed(std::move(read.documents), lexicon);
    const core::Result<store::AddOutcome> outcome =
        file.add({read.name, read.format, read.sha256, read.bytes}, documents);
    if (!outcome)
        return std::unexpected(outcome.error());
    imported.outcome = *outcome;
    return imported;
}

void count(ImportSummary& summary, ImportedFile&& imported) {
    switch (imported.outcome) {
    case store::AddOutcome::Added:
        ++summary.imported;
        break;
    case store::AddOutcome::Unchanged:
        ++summary.unchanged;
        break;
    case store::AddOutcome::Revised:
        ++summary.revised;
        break;
    }
    summary.files.push_back(std::move(imported));
}

core::Result<void> finish(
    store::CaseFile& file, const analysis::Lexicon& lexicon, ImportSummary& summary,
    std::chrono::steady_clock::time_point start) {
    if (summary.imported + summary.revised > 0) {
        if (core::Result<void> refreshed = refreshCase(file, lexicon); !refreshed)
            return refreshed;
    }
    const auto records = file.documents();
    if (!records)
        return std::unexpected(records.error());
    const auto findings = file.caseFindings();
    if (!findings)
        return std::unexpected(findings.error());
    summary.documents = static_cast<int>(records->size());
    for (const core::DocumentRecord& record : *records)
        summary.claims += static_cast<int>(record.claims.size());
    summary.contradictions = static_cast<int>(findings->contradictions.size());
    summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {};
}

// With the document's publication date as it is now.
core::Result<void> analyseAgain(
    store::CaseFile& file, const std::string& documentId, const analysis::Lexicon& lexicon) {
    core::DocumentId id = 0;
    std::from_chars(documentId.data(), documentId.data() + documentId.size(), id);
    const auto document = file.document(id);
    if (!document)
        return std::unexpected(document.error());
    return file.replaceFindings(id, analysis::analyseDocument(*document, lexicon));
}

} // namespace

core::Result<ImportSummary> importPaths(
    store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const analysis::Lexicon& lexicon,
    const ImportHooks& hooks) {
    const auto start = std::chrono::steady_clock::now();
    ImportSummary summary;
    reading::FoundFiles found = reading::findFiles(paths);
    for (auto& [path, error] : found.failed)
        summary.failed.push_back({path.string(), std::move(error)});
    ImportProgress progress;
    progress.total = static_cast<int>(found.files.size());
    for (const std::filesystem::path& path : found.files) {
        if (hooks.stop && hooks.stop->load()) {
            summary.cancelled = true;
            break;
        }
        progress.file = path.string();
        if (hooks.progress)
            hooks.progress(progress);
        ++progress.done;
        core::Result<reading::ReadFile> read = reading::readFile(path, lexicon);
        core::Result<ImportedFile> imported =
            read ? importOne(file, std::move(*read), lexicon) : std::unexpected(std::move(read.error()));
        if (imported) {
            count(summary, std::move(*imported));
            continue;
        }
        if (!concernsOneFile(imported.error().code))
            return std::unexpected(std::move(imported.error()));
        spdlog::info("not imported: {}: {}", path.string(), imported.error().message);
        summary.failed.push_back({path.string(), std::move(imported.error())});
    }
    progress.file.clear();
    if (hooks.progress)
        hooks.progress(progress);
    if (core::Result<void> finished = finish(file, lexicon, summary, start); !finished)
        return std::unexpected(finished.error());
    return summary;
}

core::Result<ImportSummary> importText(
    store::CaseFile& file, std::string text, std::string_view name, const analysis::Lexicon& lexicon) {
    const auto start = std::chrono::steady_clock::now();
    ImportSummary summary;
    core::Result<reading::ReadFile> read = reading::readBytes(std::move(text), name, lexicon);
    core::Result<ImportedFile> imported =
        read ? importOne(file, std::move(*read), lexicon) : std::unexpected(std::move(read.error()));
    if (imported)
        count(summary, std::move(*imported));
    else if (concernsOneFile(imported.error().code))
        summary.failed.push_back({std::string(name), std::move(imported.error())});
    else
        return std::unexpected(std::move(imported.error()));
    if (core::Result<void> finished = finish(file, lexicon, summary, start); !finished)
        return std::unexpected(finished.error());
    return summary;
}

core::Result<void> refreshCase(store::CaseFile& file, const analysis::Lexicon& lexicon) {
    const auto records = file.documents();
    if (!records)
        return std::unexpected(records.error());
    auto grades = file.grades();
    if (!grades)
        return std::unexpected(grades.error());
    return file.replaceCaseFindings(analysis::analyseCase({*records, std::move(*grades)}, lexicon));
}

core::Result<void> recoverCase(store::CaseFile& file, const analysis::Lexicon& lexicon) {
    const auto stale = file.needsRefresh();
    if (!stale)
        return std::unexpected(stale.error());
    if (!*stale || file.isReadOnly())
        return {};
    const auto corrections = file.corrections();
    if (!corrections)
        return std::unexpected(corrections.error());
    for (const core::Correction& correction : *corrections) {
        if (correction.kind != core::CorrectionKind::DocumentPublished)
            continue;
        // A document that was taken out since is no reason to stop.
        if (auto done = analyseAgain(file, correction.target, lexicon);
            !done && done.error().code != core::ErrorCode::NotFound)
            return done;
    }
    return refreshCase(file, lexicon);
}

core::Result<core::Correction> applyCorrection(
    store::CaseFile& file, const core::Correction& correction, const analysis::Lexicon& lexicon) {
    using enum core::CorrectionKind;
    if (correction.kind == DocumentPublished && !correction.value.empty() && !core::parseIso(correction.value)) {
        return core::fail(
            core::ErrorCode::BadInput,
            "“" + correction.value + "” is not a date; write it like 2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z.");
    }
    core::Result<std::string> before = file.apply(correction);
    if (!before)
        return std::unexpected(before.error());
    if (correction.kind == DocumentPublished) {
        if (auto done = analyseAgain(file, correction.target, lexicon); !done)
            return std::unexpected(done.error());
    }
    if (core::changesFindings(correction.kind)) {
        if (auto done = refreshCase(file, lexicon); !done)
            return std::unexpected(done.error());
    }
    return core::Correction{correction.kind, correction.target, std::move(*before)};
}

} // namespace models
