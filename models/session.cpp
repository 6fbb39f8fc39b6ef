// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "models/importlimits.h"
#include "models/items/freeing.h"
#include "models/sessionprivate.h"

#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <spdlog/spdlog.h>

namespace models {

reading::ReadOptions Session::Private::readOptions() const {
    reading::ReadOptions options;
    options.limits = importLimits();
    options.stop = &stopOriginals;
    return options;
}

void Session::Private::publish() {
    if (!writing.keeper)
        return;
    core::Snapshot copy = *writing.keeper->snapshot();
    copy.revision = ++writing.revision;
    toGui([this, next = freedByWorker(std::move(copy))] {
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
    if (writing.file && !writing.file->isReadOnly() && info.exists() &&
        QFileInfo(QString::fromStdString(writing.file->path().string())).canonicalFilePath() ==
            info.canonicalFilePath()) {
        publish();
        return;
    }
    core::Result<store::CaseFile> opened =
        store::CaseFile::open(fsPath(wanted), create ? store::OpenMode::Create : store::OpenMode::ReadWrite);
    core::Result<void> ready = opened ? recover(*opened) : std::unexpected(opened.error());
    core::Result<core::SnapshotPtr> loaded = ready ? opened->snapshot() : std::unexpected(ready.error());
    core::Result<std::vector<store::Step>> steps = loaded ? opened->history() : std::unexpected(loaded.error());
    if (!steps) {
        spdlog::warn("not opened: {}: {}", wanted.toStdString(), steps.error().message);
        toGui([this, wanted, message = text(steps.error())] { emit q->openFailed(wanted, message); });
        return;
    }
    writing.keeper.reset();
    writing.file.emplace(std::move(*opened));
    writing.keeper.emplace(*writing.file, *loaded);
    writing.path = wanted;
    core::Snapshot copy = **loaded;
    copy.revision = ++writing.revision;
    toGui([this, wanted, first = freedByWorker(std::move(copy)), steps = std::move(*steps),
           reason = writing.file->readOnlyReason()] {
        closeReader();
        path = wanted;
        snapshot = first;
        readOnlyReason = reason;
        history = steps;
        lastStep = history.empty() ? 0 : history.back().id;
        snapshot->readOnly ? backup.stop() : backup.start(path);
        emit q->caseOpened(path);
        emit q->snapshotChanged();
    });
}

// The lexicon is loaded only where there is something to recover, so that opening stays quick. A case that another
// window writes to is that one's to recover.
core::Result<void> Session::Private::recover(store::CaseFile& file) {
    if (file.isReadOnly())
        return {};
    const core::Result<bool> stale = file.needsRefresh();
    if (!stale)
        return std::unexpected(stale.error());
    return *stale ? recoverCase(file, *lexicon.get()) : core::Result<void>();
}

void Session::Private::request(StepRequest wanted) {
    {
        const std::lock_guard lock(stepsMutex);
        wantedSteps.push_back(std::move(wanted));
    }
    writer.post([this, casePath = path] { applyWanted(casePath); });
}

core::Result<std::vector<core::Correction>> Session::Private::carryOut(const StepRequest& wanted) {
    switch (wanted.what) {
    case StepRequest::What::Undo:
        return writing.file->undoStep(wanted.step);
    case StepRequest::What::Redo:
        return writing.file->redoStep(wanted.step);
    case StepRequest::What::Do:
        break;
    }
    const auto inverses = writing.file->doStep(wanted.step, wanted.name.toStdString(), wanted.corrections);
    if (!inverses)
        return std::unexpected(inverses.error());
    return wanted.corrections;
}

// All that have been asked for by now, so that several steps look across the case once.
void Session::Private::applyWanted(const QString& casePath) {
    std::vector<StepRequest> wanted;
    {
        const std::lock_guard lock(stepsMutex);
        const auto here = std::ranges::stable_partition(
            wantedSteps, [&](const StepRequest& each) { return each.casePath != casePath; });
        std::ranges::move(here, std::back_inserter(wanted));
        wantedSteps.erase(here.begin(), here.end());
    }
    if (!writing.keeper || wanted.empty())
        return;
    if (writing.path != casePath) { // asked for while another case was being opened: the numbers are those of the other
        reportFailure(core::Error{
            core::ErrorCode::NotFound, "Nothing was changed: another case was opened before that could be saved."});
        return;
    }
    std::vector<core::Correction> applied;
    for (const StepRequest& each : wanted) {
        const auto done = carryOut(each);
        if (!done) {
            toGui([this, step = each.step, message = text(done.error())] {
                emit q->stepFailed(step, message);
                emit q->failed(message);
            });
            continue;
        }
        for (const core::Correction& correction : *done) {
            applied.push_back(correction);
            toGui([this, correction] { emit q->correctionApplied(correction); });
        }
    }
    if (applied.empty())
        return;
    if (const core::Result<void> done = writing.keeper->follow(applied, *lexicon.get()); !done) {
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

Session::Session(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {
    connect(&d->backup, &DailyBackup::refused, this, &Session::failed);
}

void Session::Private::cancelAll() {
    for (const std::shared_ptr<Stop>& each : jobs)
        *each = true;
}

Session::~Session() {
    d->cancelAll();
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
    return !d->jobs.empty();
}

QString Session::casePath() const {
    return d->path;
}

const store::ReadOnlyReason& Session::readOnlyReason() const {
    return d->readOnlyReason;
}

core::SnapshotPtr Session::snapshot() const {
    return d->snapshot;
}

const core::CauseTree& Session::causes() const {
    return d->causes;
}

void Session::open(const QString& path, bool create) {
    d->opening = path;
    emit openingChanged();
    d->writer.post([this, path, create] {
        d->openOnWriter(path, create);
        d->toGui([this, path] {
            if (d->opening != path)
                return; // another one was asked for meanwhile
            d->opening.clear();
            emit openingChanged();
        });
    });
}

QString Session::opening() const {
    return d->opening;
}

void Session::close() {
    if (d->path.isEmpty())
        return;
    d->cancelAll();
    d->path.clear();
    d->snapshot = d->empty;
    d->readOnlyReason = {};
    d->history.clear();
    d->backup.stop();
    d->closeReader();
    d->writer.post([this] {
        d->writing.keeper.reset();
        d->writing.file.reset();
        d->writing.path.clear();
    });
    emit caseClosed();
    emit snapshotChanged();
}

std::int64_t Session::apply(const std::vector<core::Correction>& corrections, const QString& name) {
    if (!d->mayChange())
        return 0;
    const std::int64_t step = ++d->lastStep;
    d->request({.casePath = d->path, .step = step, .name = name, .corrections = corrections});
    return step;
}

void Session::undo(std::int64_t step) {
    if (d->mayChange())
        d->request({.casePath = d->path, .what = Private::StepRequest::What::Undo, .step = step});
}

void Session::redo(std::int64_t step) {
    if (d->mayChange())
        d->request({.casePath = d->path, .what = Private::StepRequest::What::Redo, .step = step});
}

const std::vector<store::Step>& Session::history() const {
    return d->history;
}

} // namespace models
