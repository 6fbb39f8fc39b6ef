// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "models/casekeeper.h"
#include "models/dailybackup.h"
#include "models/importlimits.h"
#include "models/uninterrupted.h"
#include "models/userlexicon.h"
#include "models/worker.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <spdlog/spdlog.h>

namespace models {
namespace {

constexpr std::size_t kSearchHits = 200;
constexpr qint64 kProgressInterval = 50; // ms

std::filesystem::path fsPath(const QString& path) {
    return std::filesystem::path(path.toStdString());
}

QString text(const core::Error& error) {
    return QString::fromStdString(error.message);
}

} // namespace

// Everything below `gui` belongs to the GUI thread; `writing` and `reading` belong to their workers, but for the
// members that say otherwise.
class Session::Private {
public:
    explicit Private(Session* session)
        : q(session)
        , causes(core::CauseTree::builtIn())
        , empty(std::make_shared<const core::Snapshot>())
        , snapshot(empty) {}

    // Runs on the GUI thread; dropped when the session is gone.
    template <typename Function>
    void toGui(Function function) {
        QMetaObject::invokeMethod(q, std::move(function), Qt::QueuedConnection);
    }

    // Both on the writer's thread.
    void publish();
    void reload();
    void openOnWriter(const QString& wanted, bool create);
    core::Result<void> recover(store::CaseFile& file);
    void runImport(const std::function<core::Result<ImportSummary>()>& import);
    void startImport(std::function<core::Result<ImportSummary>()> import);
    std::function<core::Result<core::SnapshotPtr>(bool)> refresh() {
        return [this](bool replaced) -> core::Result<core::SnapshotPtr> {
            if (auto taken = writing.keeper->takeDocuments(lexicon.get(), replaced); !taken)
                return std::unexpected(taken.error());
            return writing.keeper->snapshot();
        };
    }
    void closeReader();
    void applyWanted(const QString& casePath); // writer thread
    reading::ReadOptions readOptions() const;  // of the worker `originals` and the reader
    void reportFailure(const core::Error& error) {
        toGui([this, message = text(error)] { emit q->failed(message); });
    }

    Session* q;

    // GUI thread
    core::CauseTree causes;
    core::SnapshotPtr empty;
    core::SnapshotPtr snapshot;
    QString path;
    int runningJobs = 0;

    std::atomic<bool> stop = false;               // the running import; any thread
    std::atomic<bool> stopOriginals = false;      // set once, at the end; any thread
    DailyBackup backup;                           // GUI thread
    std::atomic<std::uint64_t> newestSearch = 0;  // any thread
    std::atomic<std::uint64_t> newestPreview = 0; // any thread
    std::atomic<std::uint64_t> newestCount = 0;   // any thread

    std::mutex correctionsMutex;
    std::vector<std::pair<QString, core::Correction>> wantedCorrections; // with their case; guarded by it

    LazyUserLexicon lexicon{[this](const core::Error& error) { reportFailure(error); }}; // any thread

    struct Writing {
        std::optional<store::CaseFile> file;
        std::optional<CaseKeeper> keeper; // of `file`
        std::uint64_t revision = 0;
    } writing;

    struct Reading {
        std::optional<store::CaseFile> file;
        QString path;
        std::mutex mutex; // guards `file` against interrupt() from the GUI thread
    } reading;

    // Last, so that they end before what they work on.
    Worker writer{QStringLiteral("case writer")};
    Worker reader{QStringLiteral("case reader")};
    Worker originals{QStringLiteral("originals")}; // reads bytes again, as long as a file may take; opens no case
};

reading::ReadOptions Session::Private::readOptions() const {
    reading::ReadOptions options;
    options.limits = importLimits();
    options.stop = &stopOriginals;
    return options;
}

void Session::Private::publish() {
    if (!writing.keeper)
        return;
    auto next = std::make_shared<core::Snapshot>(*writing.keeper->snapshot());
    next->revision = ++writing.revision;
    toGui([this, next = core::SnapshotPtr(std::move(next))] {
        if (path.isEmpty())
            return; // closed meanwhile
        snapshot = next;
        emit q->snapshotChanged();
    });
    writing.file->settle();
}

// After something failed half-way the case is read anew.
void Session::Private::reload() {
    if (auto loaded = writing.keeper->reload(); !loaded)
        reportFailure(loaded.error());
}

void Session::Private::openOnWriter(const QString& wanted, bool create) {
    const QFileInfo info(wanted);
    if (writing.file && info.exists() &&
        QFileInfo(QString::fromStdString(writing.file->path().string())).canonicalFilePath() ==
            info.canonicalFilePath()) {
        publish();
        return;
    }
    core::Result<store::CaseFile> opened =
        store::CaseFile::open(fsPath(wanted), create ? store::OpenMode::Create : store::OpenMode::ReadWrite);
    core::Result<void> ready = opened ? recover(*opened) : std::unexpected(opened.error());
    core::Result<core::SnapshotPtr> loaded = ready ? opened->snapshot() : std::unexpected(ready.error());
    if (!loaded) {
        spdlog::warn("not opened: {}: {}", wanted.toStdString(), loaded.error().message);
        toGui([this, wanted, message = text(loaded.error())] { emit q->openFailed(wanted, message); });
        return;
    }
    writing.keeper.reset();
    writing.file.emplace(std::move(*opened));
    writing.keeper.emplace(*writing.file, *loaded);
    auto first = std::make_shared<core::Snapshot>(**loaded);
    first->revision = ++writing.revision;
    toGui([this, wanted, first = core::SnapshotPtr(std::move(first))] {
        closeReader();
        path = wanted;
        snapshot = first;
        snapshot->readOnly ? backup.stop() : backup.start(path);
        emit q->caseOpened(path);
        emit q->snapshotChanged();
    });
}

// The lexicon is loaded only where there is something to recover, so that opening stays quick.
core::Result<void> Session::Private::recover(store::CaseFile& file) {
    const core::Result<bool> stale = file.needsRefresh();
    if (!stale)
        return std::unexpected(stale.error());
    return *stale ? recoverCase(file, lexicon.get()) : core::Result<void>();
}

// All that have been asked for by now, so that a bulk edit looks across the case once. What an undo macro takes back is
// asked for in order too.
void Session::Private::applyWanted(const QString& casePath) {
    std::vector<core::Correction> wanted;
    {
        const std::lock_guard lock(correctionsMutex);
        for (const auto& [wantedPath, correction] : wantedCorrections) {
            if (wantedPath == casePath)
                wanted.push_back(correction);
        }
        std::erase_if(wantedCorrections, [&](const auto& each) { return each.first == casePath; });
    }
    if (!writing.keeper || wanted.empty())
        return;
    std::vector<core::Correction> applied;
    for (const core::Correction& correction : wanted) {
        const core::Result<core::Correction> inverse = writeCorrection(*writing.file, correction);
        if (!inverse) {
            reportFailure(inverse.error());
            continue;
        }
        applied.push_back(correction);
        toGui([this, correction, inverse = *inverse] { emit q->correctionApplied(correction, inverse); });
    }
    if (applied.empty())
        return;
    if (const core::Result<void> done = writing.keeper->follow(applied, lexicon.get()); !done) {
        reportFailure(done.error());
        reload();
    }
    publish();
}

void Session::Private::closeReader() {
    reader.post([this] {
        const std::lock_guard lock(reading.mutex);
        reading.file.reset();
        reading.path.clear();
    });
}

void Session::Private::startImport(std::function<core::Result<ImportSummary>()> import) {
    if (path.isEmpty()) {
        emit q->failed(Session::tr("No case is open. Make a new case or open one, then import."));
        return;
    }
    if (snapshot->readOnly) {
        emit q->failed(Session::tr("This case cannot be written to, so nothing can be imported into it."));
        return;
    }
    stop = false;
    ++runningJobs;
    emit q->jobStarted({Session::tr("Importing"), 0, 0, {}});
    writer.post([this, work = std::move(import)] { runImport(work); });
}

void Session::Private::runImport(const std::function<core::Result<ImportSummary>()>& import) {
    const core::Result<ImportSummary> summary =
        writing.file ? import() : core::fail(core::ErrorCode::NotFound, "The case was closed before the import began.");
    if (!summary && writing.keeper)
        reload();
    publish();
    toGui([this, summary] {
        --runningJobs;
        emit q->jobFinished();
        if (summary)
            emit q->importFinished(*summary);
        else
            emit q->failed(text(summary.error()));
    });
}

Session::Session(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {
    connect(&d->backup, &DailyBackup::refused, this, &Session::failed);
}

Session::~Session() {
    d->stop = true;
    d->stopOriginals = true;
    ++d->newestSearch;
    {
        const std::lock_guard lock(d->reading.mutex);
        if (d->reading.file)
            d->reading.file->interrupt();
    }
}

bool Session::isOpen() const {
    return !d->path.isEmpty();
}

bool Session::isBusy() const {
    return d->runningJobs > 0;
}

QString Session::casePath() const {
    return d->path;
}

core::SnapshotPtr Session::snapshot() const {
    return d->snapshot;
}

const core::CauseTree& Session::causes() const {
    return d->causes;
}

void Session::open(const QString& path, bool create) {
    d->writer.post([this, path, create] { d->openOnWriter(path, create); });
}

void Session::close() {
    if (d->path.isEmpty())
        return;
    d->stop = true;
    d->path.clear();
    d->snapshot = d->empty;
    d->backup.stop();
    d->closeReader();
    d->writer.post([this] {
        d->writing.keeper.reset();
        d->writing.file.reset();
    });
    emit caseClosed();
    emit snapshotChanged();
}

void Session::importPaths(const QStringList& paths, bool watched) {
    std::vector<std::filesystem::path> wanted;
    wanted.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString& path : paths)
        wanted.push_back(fsPath(path));
    d->startImport([this, wanted = std::move(wanted), watched]() -> core::Result<ImportSummary> {
        QElapsedTimer sinceLast;
        ImportHooks hooks;
        hooks.stop = &d->stop;
        hooks.refresh = d->refresh();
        hooks.limits = importLimits();
        hooks.progress = [this, &sinceLast](const ImportProgress& at) {
            const bool last = at.done == at.total;
            if (sinceLast.isValid() && sinceLast.elapsed() < kProgressInterval && !last)
                return;
            sinceLast.start();
            JobProgress progress{
                Session::tr("Importing"), at.done, at.total, QFileInfo(QString::fromStdString(at.file)).fileName()};
            if (last) // every file is in; how long the look across the case takes is not known
                progress = {Session::tr("All is stored; looking for contradictions across the case"), 0, 0, {}, false};
            d->toGui([this, progress] { emit jobProgress(progress); });
        };
        core::Result<ImportSummary> summary = models::importPaths(*d->writing.file, wanted, d->lexicon.get(), hooks);
        if (summary)
            summary->watched = watched;
        return summary;
    });
}

void Session::importText(const QString& text, const QString& name) {
    d->startImport([this, bytes = text.toStdString(), name = name.toStdString()] {
        ImportHooks hooks;
        hooks.refresh = d->refresh();
        hooks.stop = &d->stop;
        hooks.limits = importLimits();
        return models::importText(*d->writing.file, bytes, name, d->lexicon.get(), hooks);
    });
}

void Session::cancelJob() {
    d->stop = true;
}

void Session::apply(const core::Correction& correction) {
    if (d->path.isEmpty() || d->snapshot->readOnly) {
        emit failed(tr("This case cannot be written to, so nothing can be corrected in it."));
        return;
    }
    {
        const std::lock_guard lock(d->correctionsMutex);
        d->wantedCorrections.push_back({d->path, correction});
    }
    d->writer.post([this, path = d->path] { d->applyWanted(path); });
}

void Session::preview(const std::vector<core::Correction>& corrections) {
    const std::uint64_t serial = ++d->newestPreview;
    postRead([this, corrections, serial](store::CaseFile& file) {
        if (serial != d->newestPreview)
            return;
        const core::Result<core::SnapshotPtr> now = file.snapshot();
        const core::Result<core::SnapshotPtr> then =
            now ? previewCorrections(file, corrections, d->lexicon.get()) : now;
        if (serial != d->newestPreview)
            return;
        if (then)
            d->toGui([this, corrections, then = *then, change = compareCases(**now, **then)] {
                emit previewReady(corrections, then, change);
            });
        else
            d->toGui([this, corrections, message = text(then.error())] { emit previewFailed(corrections, message); });
    });
}

void Session::search(const QString& query, store::SearchOrder order) {
    const std::uint64_t serial = ++d->newestSearch;
    {
        const std::lock_guard lock(d->reading.mutex);
        if (d->reading.file)
            d->reading.file->interrupt();
    }
    postRead([this, query, order, serial](store::CaseFile& file) {
        for (const auto depth : {store::SearchDepth::Quick, store::SearchDepth::Exact}) {
            if (serial != d->newestSearch)
                return;
            const auto answer = file.search(query.toStdString(), kSearchHits, 0, order, depth);
            if (serial != d->newestSearch)
                return;
            if (answer)
                d->toGui([this, query, answer = *answer] { emit searchFinished(query, answer); });
            else if (answer.error().code != core::ErrorCode::Cancelled)
                d->reportFailure(answer.error());
            if (!answer || answer->orderIsExact)
                return;
        }
    });
}

void Session::countMatches(const QStringList& queries) {
    const std::uint64_t serial = ++d->newestCount;
    postRead([this, queries, serial](store::CaseFile& file) {
        QHash<QString, qint64> counts;
        for (const QString& query : queries) {
            if (serial != d->newestCount)
                return;
            // The order by date asks for no scores.
            const auto answer =
                uninterrupted([&] { return file.search(query.toStdString(), 0, 0, store::SearchOrder::Newest); });
            if (answer)
                counts.insert(query, answer->total);
        }
        d->toGui([this, counts] { emit matchesCounted(counts); });
    });
}

void Session::requestText(core::DocumentId id) {
    postRead([this, id](store::CaseFile& file) {
        const core::Result<core::Document> document = uninterrupted([&] { return file.document(id); });
        if (!document) {
            d->reportFailure(document.error());
            return;
        }
        d->toGui([this, id, document = *document] { emit textReady({id, document}); });
    });
}

void Session::requestOriginal(core::DocumentId id) {
    const core::DocumentRecord* record = d->snapshot->document(id);
    postRead([this, id, name = record ? record->file : std::string()](store::CaseFile& file) {
        core::Result<Original> original = storedOriginal(file, id, name);
        if (!original) {
            d->reportFailure(original.error());
            return;
        }
        d->originals.post([this, original = std::move(*original)]() mutable {
            if (d->stopOriginals)
                return;
            readOriginal(original, d->lexicon.get(), d->readOptions());
            d->toGui([this, original = std::move(original)] { emit originalReady(original); });
        });
    });
}

void Session::requestPage(const Original& original, int page, int width) {
    d->originals.post(
        [this, id = original.id, name = original.name.toStdString(), bytes = original.bytes, page, width] {
            if (d->stopOriginals)
                return;
            const auto picture = reading::pictureOfPage(*bytes, name, page, width, d->readOptions());
            d->toGui([this, id, page, picture] {
                if (picture)
                    emit pageReady(id, *picture);
                else
                    emit pageFailed(id, page, text(picture.error()));
            });
        });
}

void Session::requestVersions(core::DocumentId id) {
    postRead([this, id, snapshot = d->snapshot](store::CaseFile& file) {
        const core::Result<std::vector<Version>> versions = versionsOf(file, *snapshot, id);
        if (!versions) {
            d->reportFailure(versions.error());
            return;
        }
        d->toGui([this, id, versions = *versions] { emit versionsReady(id, versions); });
    });
}

void Session::compareVersions(core::DocumentId id, const Version& before, const Version& after) {
    postRead([this, id, before, after](store::CaseFile& file) {
        const core::Result<VersionChanges> changes =
            models::compareVersions(file, id, before, after, d->lexicon.get(), d->causes, d->readOptions());
        if (!changes) {
            d->reportFailure(changes.error());
            return;
        }
        d->toGui([this, changes = *changes] { emit versionsCompared(changes); });
    });
}

// On the reader's thread with its own connection, which is opened when it is first wanted.
void Session::postRead(std::function<void(store::CaseFile&)> work) {
    if (d->path.isEmpty())
        return;
    d->reader.post([this, path = d->path, work = std::move(work)] {
        if (!d->reading.file || d->reading.path != path) {
            core::Result<store::CaseFile> opened = store::CaseFile::open(fsPath(path), store::OpenMode::ReadOnly);
            if (!opened) {
                d->reportFailure(opened.error());
                return;
            }
            const std::lock_guard lock(d->reading.mutex);
            d->reading.file.emplace(std::move(*opened));
            d->reading.path = path;
        }
        work(*d->reading.file);
    });
}

} // namespace models
