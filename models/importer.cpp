// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importer.h"

#include "models/analysis/caseanalysis.h"
#include "models/correctiontargets.h"
#include "models/reading/reader.h"
#include "models/reading/readinglexicon.h"
#include "models/reading/sitefurniture.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
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

// A file on its way into the case. A failure that concerns it alone stays in `read`.
struct Arrival {
    std::string name;
    std::string source; // the path; empty: there is none
    core::Result<reading::ReadFile> read;
    ImportedFile imported = {};
    std::vector<store::AnalysedDocument> documents = {};
    bool isNew = false;
    bool isLeftOut = false; // by a cancelled import
};

core::Result<void> look(store::CaseFile& file, Arrival& arrival) {
    if (!arrival.read)
        return {};
    reading::ReadFile& read = *arrival.read;
    ImportedFile& imported = arrival.imported;
    imported.file = read.name;
    imported.source = arrival.source;
    imported.documents = static_cast<int>(read.documents.size());
    imported.outcome = store::AddOutcome::Unchanged;
    for (const core::Document& document : read.documents) {
        if (imported.notice.empty())
            imported.notice = document.notice;
    }
    const core::Result<bool> known = file.holds(read.sha256);
    if (!known)
        return std::unexpected(known.error());
    arrival.isNew = !*known;
    return {};
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

store::AnalysedFile rowsOf(const Arrival& arrival) {
    const reading::ReadFile& read = *arrival.read;
    return {{read.name, read.format, read.sha256, read.bytes}, arrival.documents};
}

// All at once; where one of them cannot be stored, one by one, so that the others are.
core::Result<void> add(store::CaseFile& file, const std::vector<Arrival*>& fresh) {
    std::vector<store::AnalysedFile> rows;
    for (const Arrival* each : fresh)
        rows.push_back(rowsOf(*each));
    if (rows.empty())
        return {};
    if (const auto outcomes = file.addAll(rows)) {
        for (std::size_t i = 0; i < fresh.size(); ++i)
            fresh[i]->imported.outcome = (*outcomes)[i];
        return {};
    } else if (!concernsOneFile(outcomes.error().code)) {
        return std::unexpected(outcomes.error());
    }
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const auto outcome = file.add(rows[i].file, rows[i].documents);
        if (outcome)
            fresh[i]->imported.outcome = *outcome;
        else if (concernsOneFile(outcome.error().code))
            fresh[i]->read = std::unexpected(outcome.error());
        else
            return std::unexpected(outcome.error());
    }
    return {};
}

// What became of it. What lies inside a file and could not be read is a failure of its own.
void tell(ImportSummary& summary, Arrival& arrival) {
    if (!arrival.read) {
        spdlog::info("not imported: {}: {}", arrival.name, arrival.read.error().message);
        summary.failed.push_back({arrival.name, std::move(arrival.read.error()), arrival.source});
        return;
    }
    if (arrival.imported.outcome != store::AddOutcome::Unchanged) {
        for (reading::UnreadPart& part : arrival.read->unread) {
            spdlog::info("not imported: {}: {}", part.name, part.error.message);
            summary.failed.push_back({std::move(part.name), std::move(part.error), arrival.source});
        }
    }
    count(summary, std::move(arrival.imported));
}

// Analyses what is new, on all cores, and stores it. An Error that does not concern one file alone ends the import.
core::Result<void> take(
    store::CaseFile& file, std::vector<Arrival>& arrivals, const analysis::Lexicon& lexicon, const ImportHooks& hooks,
    ImportSummary& summary) {
    std::vector<Arrival*> fresh;
    for (Arrival& each : arrivals) {
        if (!each.read && !concernsOneFile(each.read.error().code))
            return std::unexpected(each.read.error());
        if (auto looked = look(file, each); !looked)
            return looked;
        if (each.isNew)
            fresh.push_back(&each);
    }
    QtConcurrent::blockingMap(fresh, [&](Arrival* each) {
        each->isLeftOut = hooks.stop && hooks.stop->load();
        if (!each->isLeftOut)
            each->documents = analysed(std::move(each->read->documents), lexicon);
    });
    if (std::erase_if(fresh, [](const Arrival* each) { return each->isLeftOut; }) > 0)
        summary.cancelled = true;
    if (auto added = add(file, fresh); !added)
        return added;
    for (Arrival& each : arrivals) {
        if (!each.isLeftOut)
            tell(summary, each);
    }
    return {};
}

// Files that were read and are not yet stored. What a site puts on all its pages is only seen by looking at some of
// them together, so that they wait here until there are enough.
class Window {
public:
    Window(store::CaseFile& file, const analysis::Lexicon& lexicon, const ImportHooks& hooks, ImportSummary& summary)
        : m_file(file)
        , m_lexicon(lexicon)
        , m_hooks(hooks)
        , m_summary(summary)
        , m_words(reading::ReadingLexicon::builtIn())
        , m_furniture(m_words) {}

    core::Result<void> add(std::string name, core::Result<reading::ReadFile> read) {
        if (read) {
            m_bytes += read->bytes.size();
            for (const core::Document& document : read->documents) {
                if (auto remembered = remember(reading::siteOf(document.url, document.publisher)); !remembered)
                    return remembered;
                m_furniture.learn(document);
            }
        }
        m_waiting.push_back({.name = name, .source = name, .read = std::move(read)});
        return m_waiting.size() >= kMostWaiting || m_bytes > kMostWaitingBytes ? store() : core::Result<void>{};
    }

    core::Result<void> store() {
        for (Arrival& each : m_waiting) {
            if (each.read) {
                for (core::Document& document : each.read->documents)
                    m_furniture.drop(document);
            }
        }
        if (auto taken = take(m_file, m_waiting, m_lexicon, m_hooks, m_summary); !taken)
            return taken;
        m_waiting.clear();
        m_bytes = 0;
        return {};
    }

private:
    // Learns once from what the case already holds of a site.
    core::Result<void> remember(const std::string& site) {
        if (site.empty() || !m_remembered.insert(site).second)
            return {};
        if (!m_held) {
            const auto sites = m_file.sites();
            if (!sites)
                return std::unexpected(sites.error());
            m_held.emplace();
            for (const store::DocumentSite& each : *sites)
                (*m_held)[reading::siteOf(each.url, each.publisher)].push_back(each.id);
        }
        const std::vector<core::DocumentId>& ids = (*m_held)[site];
        const std::size_t first = ids.size() > kMostRemembered ? ids.size() - kMostRemembered : 0;
        for (std::size_t i = first; i < ids.size(); ++i) {
            const auto document = m_file.document(ids[i]);
            if (!document)
                return std::unexpected(document.error());
            m_furniture.learn(*document);
        }
        return {};
    }

    static constexpr std::size_t kMostRemembered = 12; // newest documents of a site
    static constexpr std::size_t kMostWaiting = 64;
    static constexpr std::size_t kMostWaitingBytes = 64UL * 1024 * 1024;

    store::CaseFile& m_file;
    const analysis::Lexicon& m_lexicon;
    const ImportHooks& m_hooks;
    ImportSummary& m_summary;
    reading::ReadingLexicon m_words;
    reading::SiteFurniture m_furniture;
    std::vector<Arrival> m_waiting;
    std::size_t m_bytes = 0;
    std::set<std::string> m_remembered;                                         // sites
    std::optional<std::map<std::string, std::vector<core::DocumentId>>> m_held; // documents of the case by site
};

// The documents whose times an analyst has corrected; what was found in them when they were imported knows nothing of
// that.
core::Result<void> analyseCorrected(
    store::CaseFile& file, const std::vector<core::Correction>& corrections, const analysis::Lexicon& lexicon) {
    const auto records = file.documents();
    if (!records)
        return std::unexpected(records.error());
    CorrectionTargets targets(*records);
    std::set<core::DocumentId> ids;
    for (const core::Correction& correction : corrections) {
        if (const core::DocumentId id = core::changesTimes(correction.kind) ? targets.of(correction) : 0)
            ids.insert(id);
    }
    for (const core::DocumentId id : ids) {
        if (auto done = analyseAgain(file, id, lexicon); !done)
            return done;
    }
    return {};
}

reading::ReadOptions readOptions(const ImportHooks& hooks) {
    reading::ReadOptions options;
    options.limits = hooks.limits;
    options.stop = hooks.stop;
    return options;
}

// The case says what it does not hold, so that a report can.
core::Result<void> noteUnread(store::CaseFile& file, const ImportSummary& summary) {
    std::vector<store::UnreadFile> failed;
    for (const ImportFailure& each : summary.failed)
        failed.push_back({each.file, each.error.message});
    std::vector<std::string> read;
    for (const ImportedFile& each : summary.files)
        read.push_back(each.file);
    return file.noteUnread(failed, read);
}

core::Result<void> finish(
    store::CaseFile& file, const analysis::Lexicon& lexicon, const ImportHooks& hooks, ImportSummary& summary,
    std::chrono::steady_clock::time_point start) {
    if (auto noted = noteUnread(file, summary); !noted)
        return noted;
    if (summary.revised > 0) { // what the analyst said of an earlier version holds for this one
        const auto corrections = file.corrections();
        if (!corrections)
            return std::unexpected(corrections.error());
        if (auto done = analyseCorrected(file, *corrections, lexicon); !done)
            return done;
    }
    core::SnapshotPtr after;
    if (summary.imported + summary.revised > 0 && hooks.refresh) {
        auto refreshed = hooks.refresh(summary.revised > 0);
        if (!refreshed)
            return std::unexpected(refreshed.error());
        after = std::move(*refreshed);
    } else if (summary.imported + summary.revised > 0) {
        if (auto refreshed = refreshCase(file, lexicon); !refreshed)
            return refreshed;
    }
    if (!after) {
        auto read = file.snapshot();
        if (!read)
            return std::unexpected(read.error());
        after = std::move(*read);
    }
    summary.documents = static_cast<int>(after->documents.size());
    for (const core::DocumentRecord& record : after->documents)
        summary.claims += static_cast<int>(record.claims.size());
    summary.contradictions = static_cast<int>(after->findings.contradictions.size());
    summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return {};
}

} // namespace

core::Result<void> analyseAgain(store::CaseFile& file, core::DocumentId id, const analysis::Lexicon& lexicon) {
    const auto document = file.document(id);
    if (!document)
        return std::unexpected(document.error());
    return file.replaceFindings(id, analysis::analyseDocument(*document, lexicon));
}

core::Result<ImportSummary> importPaths(
    store::CaseFile& file, const std::vector<std::filesystem::path>& paths, const analysis::Lexicon& lexicon,
    const ImportHooks& hooks) {
    const auto start = std::chrono::steady_clock::now();
    ImportSummary summary;
    reading::FoundFiles found = reading::findFiles(paths);
    for (auto& [path, error] : found.failed)
        summary.failed.push_back({path.string(), std::move(error), path.string()});
    ImportProgress progress;
    progress.total = static_cast<int>(found.files.size());
    const reading::ReadOptions options = readOptions(hooks);
    Window window(file, lexicon, hooks, summary);
    for (const std::filesystem::path& path : found.files) {
        if (hooks.stop && hooks.stop->load()) {
            summary.cancelled = true;
            break;
        }
        progress.file = path.string();
        if (hooks.progress)
            hooks.progress(progress);
        ++progress.done;
        core::Result<reading::ReadFile> read = reading::readFile(path, lexicon, options);
        if (!read && read.error().code == core::ErrorCode::Cancelled) {
            summary.cancelled = true;
            break;
        }
        if (auto added = window.add(path.string(), std::move(read)); !added)
            return std::unexpected(std::move(added.error()));
    }
    progress.file.clear();
    if (hooks.progress)
        hooks.progress(progress);
    if (auto stored = window.store(); !stored)
        return std::unexpected(std::move(stored.error()));
    if (core::Result<void> finished = finish(file, lexicon, hooks, summary, start); !finished)
        return std::unexpected(finished.error());
    return summary;
}

core::Result<ImportSummary> importText(
    store::CaseFile& file, std::string text, std::string_view name, const analysis::Lexicon& lexicon,
    const ImportHooks& hooks) {
    const auto start = std::chrono::steady_clock::now();
    ImportSummary summary;
    std::vector<Arrival> arrivals;
    arrivals.push_back(
        {.name = std::string(name),
         .source = {},
         .read = reading::readBytes(std::move(text), name, lexicon, readOptions(hooks))});
    if (auto taken = take(file, arrivals, lexicon, hooks, summary); !taken)
        return std::unexpected(std::move(taken.error()));
    if (core::Result<void> finished = finish(file, lexicon, hooks, summary, start); !finished)
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
    const auto corrections = file.corrections();
    if (!corrections)
        return std::unexpected(corrections.error());
    return file.replaceCaseFindings(analysis::analyseCase(
        {*records, std::move(*grades), analysis::incidentTies(*corrections), store::copiesIn(*corrections)}, lexicon));
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
    if (auto done = analyseCorrected(file, *corrections, lexicon); !done)
        return done;
    return refreshCase(file, lexicon);
}

core::Result<core::Correction> writeCorrection(store::CaseFile& file, const core::Correction& correction) {
    using enum core::CorrectionKind;
    if (correction.kind == DocumentPublished && !correction.value.empty() && !core::parseIso(correction.value)) {
        return core::fail(
            core::ErrorCode::BadInput,
            "“" + correction.value + "” is not a date; write it like 2023, 2023-06, 2023-06-20 or 2023-06-20 14:10Z.");
    }
    core::Result<std::string> before = file.apply(correction);
    if (!before)
        return std::unexpected(before.error());
    return core::Correction{correction.kind, correction.target, std::move(*before)};
}

core::Result<void> followCorrections(
    store::CaseFile& file, const std::vector<core::Correction>& applied, const analysis::Lexicon& lexicon) {
    if (auto done = analyseCorrected(file, applied, lexicon); !done)
        return done;
    const bool findings =
        std::ranges::any_of(applied, [](const core::Correction& each) { return core::changesFindings(each.kind); });
    return findings ? refreshCase(file, lexicon) : core::Result<void>();
}

core::Result<core::Correction> applyCorrection(
    store::CaseFile& file, const core::Correction& correction, const analysis::Lexicon& lexicon) {
    core::Result<core::Correction> inverse = writeCorrection(file, correction);
    if (inverse) {
        if (auto done = followCorrections(file, {correction}, lexicon); !done)
            return std::unexpected(done.error());
    }
    return inverse;
}

} // namespace models
