// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlimits.h"
#include "models/reanalysis.h"
#include "models/sessionprivate.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace models {
namespace {

constexpr qint64 kProgressInterval = 50; // ms

} // namespace

bool Session::Private::mayChange() {
    if (path.isEmpty())
        emit q->failed(Session::tr("No case is open. Make a new case or open one first."));
    else if (snapshot->readOnly)
        emit q->failed(Session::tr("This case can only be read at the moment, so nothing can be changed in it."));
    return !path.isEmpty() && !snapshot->readOnly;
}

template <typename Answer>
void Session::Private::startJob(const QString& title, JobWork<Answer> work, void (Session::*finished)(const Answer&)) {
    if (!mayChange())
        return;
    const std::shared_ptr<Stop> stop = jobs.emplace_back(std::make_shared<Stop>(false));
    emit q->jobStarted({title, 0, 0, {}});
    writer.post([this, work = std::move(work), finished, stop, wanted = path] {
        const bool open = writing.file && writing.path == wanted;
        const core::Result<Answer> answer =
            open ? work(*stop) : core::fail(core::ErrorCode::NotFound, "The case was closed before the work began.");
        if (!answer && writing.keeper)
            reload();
        publish();
        toGui([this, answer, finished] {
            jobs.pop_front();
            emit q->jobFinished();
            if (answer)
                emit(q->*finished)(*answer);
            else
                emit q->failed(text(answer.error()));
        });
    });
}

std::function<void(const JobProgress&)> Session::Private::progressTeller() {
    return [this, sinceLast = QElapsedTimer()](const JobProgress& progress) mutable {
        const bool isLast = progress.done == progress.total;
        if (sinceLast.isValid() && sinceLast.elapsed() < kProgressInterval && !isLast)
            return;
        sinceLast.start();
        toGui([this, progress] { emit q->jobProgress(progress); });
    };
}

// How long the look across the case takes is not known.
JobProgress Session::Private::lookingAcross() {
    return {Session::tr("All is stored; looking for contradictions across the case"), 0, 0, {}, false};
}

void Session::importPaths(const QStringList& paths, bool watched) {
    std::vector<std::filesystem::path> wanted;
    wanted.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString& path : paths)
        wanted.push_back(fsPath(path));
    const auto work = [this, wanted = std::move(wanted),
                       watched](const Private::Stop& stop) -> core::Result<ImportSummary> {
        ImportHooks hooks;
        hooks.stop = &stop;
        hooks.refresh = d->refresh();
        hooks.limits = importLimits();
        hooks.progress = [tell = d->progressTeller()](const ImportProgress& at) {
            const QString name = QFileInfo(QString::fromStdString(at.file)).fileName();
            const bool isLast = at.done == at.total; // every file is in
            tell(isLast ? Private::lookingAcross() : JobProgress{Session::tr("Importing"), at.done, at.total, name});
        };
        core::Result<ImportSummary> summary = models::importPaths(*d->writing.file, wanted, *d->lexicon.get(), hooks);
        if (summary)
            summary->watched = watched;
        return summary;
    };
    d->startJob<ImportSummary>(tr("Importing"), work, &Session::importFinished);
}

void Session::importText(const QString& text, const QString& name) {
    const auto work = [this, bytes = text.toStdString(), name = name.toStdString()](const Private::Stop& stop) {
        ImportHooks hooks;
        hooks.refresh = d->refresh();
        hooks.stop = &stop;
        hooks.limits = importLimits();
        return models::importText(*d->writing.file, bytes, name, *d->lexicon.get(), hooks);
    };
    d->startJob<ImportSummary>(tr("Importing"), work, &Session::importFinished);
}

void Session::reanalyse() {
    const auto work = [this](const Private::Stop& stop) -> core::Result<ReanalysisSummary> {
        const std::shared_ptr<const analysis::Lexicon> lexicon = d->lexicon.renew();
        const auto tell = d->progressTeller();
        ReanalysisHooks hooks;
        hooks.stop = &stop;
        hooks.progress = [&](int done, int total) {
            tell(done == total ? Private::lookingAcross() : JobProgress{Session::tr("Analysing"), done, total, {}});
        };
        CaseKeeper& keeper = *d->writing.keeper;
        const core::SnapshotPtr before = keeper.snapshot();
        auto fates = reanalyseDocuments(*d->writing.file, *lexicon, hooks);
        if (!fates)
            return std::unexpected(fates.error());
        // Read anew, for what the keeper knows comes from the earlier rules.
        auto done = keeper.reload();
        done = done ? keeper.takeDocuments(*lexicon, true) : done;
        if (!done)
            return std::unexpected(done.error());
        ReanalysisSummary summary = compareAnalyses(*before, *keeper.snapshot());
        summary.corrections = std::move(*fates);
        return summary;
    };
    d->startJob<ReanalysisSummary>(tr("Analysing"), work, &Session::reanalysed);
}

void Session::merge(const QString& path) {
    const auto work = [this, path](const Private::Stop& /*stop*/) -> core::Result<MergeSummary> {
        store::CaseFile& file = *d->writing.file;
        auto merged = file.merge(fsPath(path));
        if (!merged)
            return std::unexpected(merged.error());
        // Times that they have corrected first, then the look across the case, where either is due.
        auto done = recoverCase(file, *d->lexicon.get());
        done = done ? d->writing.keeper->reload() : done;
        if (!done)
            return std::unexpected(done.error());
        return MergeSummary{path, std::move(*merged)};
    };
    d->startJob<MergeSummary>(tr("Merging"), work, &Session::merged);
}

void Session::cancelJob() {
    if (!d->jobs.empty())
        *d->jobs.front() = true;
}

} // namespace models
