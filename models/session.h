// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open case as the window sees it. Lives on the GUI thread and never waits: every call starts work on the session's
// own threads (one that writes, one that reads and can be interrupted) and answers by a signal on the GUI thread. What
// it publishes are immutable snapshots. Owns the case file's connections; shows no dialogs.

#include "models/casepreview.h"
#include "models/documentoriginal.h"
#include "models/documentversions.h"
#include "models/importer.h"
#include "models/reanalysis.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace models {

// Text of one document for the reader.
struct DocumentText {
    core::DocumentId id = 0;
    core::Document document; // with body, parts, headings, evidence
};

struct JobProgress {
    QString title; // "Importing"
    int done = 0;
    int total = 0; // 0: unknown
    QString detail;
    bool canStop = true; // what is short or must be finished cannot
};

struct MergeSummary {
    QString path; // of the other case
    store::Merge merge;
};

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override; // cancels jobs, waits for the threads, closes the case

    bool isOpen() const;
    bool isBusy() const;      // a job with progress is running
    QString casePath() const; // empty when none is open
    // Why the open case can only be read, where its snapshot says so. Opening it again tries again to write.
    const store::ReadOnlyReason& readOnlyReason() const;
    // Never null; empty when no case is open.
    core::SnapshotPtr snapshot() const;
    const core::CauseTree& causes() const;

    // Opens a case; it is made first when `create` is set and it does not exist. An open case is closed. Answers with
    // caseOpened or openFailed; openFailed leaves the case open that was open before.
    void open(const QString& path, bool create);
    QString opening() const; // the case that is on its way; empty when none is
    void close();

    void importPaths(const QStringList& paths, bool watched = false); // importFinished
    void importText(const QString& text, const QString& name);
    // The whole case by the rules and the user's words as they are now: reanalysed, or failed with the case as it was.
    void reanalyse();
    void merge(const QString& path); // a colleague's case into this one: merged
    void cancelJob();                // the one that is running
    // Copies the open case as it is when it runs, on any thread that may block, beside whatever else is done. It must
    // not outlive the session.
    using Copier = std::function<core::Result<void>(const QString& to, const store::CopyHooks& hooks)>;
    Copier copier();

    // A step of the case's history: all of the corrections or, with stepFailed, none. Each answers with
    // correctionApplied, then snapshotChanged. Gives its number, by which it is undone and done again; 0: the case
    // cannot be written to.
    std::int64_t apply(const std::vector<core::Correction>& corrections, const QString& name);
    void undo(std::int64_t step);
    void redo(std::int64_t step);
    // The steps as they stood when the case was opened, oldest first, the undone ones last.
    const std::vector<store::Step>& history() const;
    // What corrections would change, without making them: previewReady, or previewFailed. A newer one replaces an
    // older.
    void preview(const std::vector<core::Correction>& corrections);
    // searchFinished; a newer search interrupts and replaces an older one. Where very many documents match, an answer
    // whose order is not exact comes first, and the exact one follows.
    void search(const QString& query, store::SearchOrder order = store::SearchOrder::Relevance);
    void countMatches(const QStringList& queries); // matchesCounted; a newer call replaces an older one
    void requestText(core::DocumentId id);         // textReady or textFailed
    void requestOriginal(core::DocumentId id);     // originalReady or originalFailed
    // A page of a PDF as a picture, drawn by the reader process. pageReady or pageFailed; a newer request for the same
    // page replaces nothing, all are answered in turn.
    void requestPage(const Original& original, int page, int width);
    void requestVersions(core::DocumentId id); // versionsReady
    // versionsCompared or comparingFailed
    void compareVersions(core::DocumentId id, const Version& before, const Version& after);

signals:
    void openingChanged(); // opening() is another
    void caseOpened(const QString& path);
    void caseClosed();
    void openFailed(const QString& path, const QString& message);
    void snapshotChanged(); // snapshot() is new
    void jobStarted(const models::JobProgress& progress);
    void jobProgress(const models::JobProgress& progress); // at most 20 a second
    void jobFinished();
    void importFinished(const models::ImportSummary& summary);
    void reanalysed(const models::ReanalysisSummary& summary);
    void merged(const models::MergeSummary& summary);
    void searchFinished(const QString& query, const store::SearchAnswer& answer);
    void matchesCounted(const QHash<QString, qint64>& counts); // by query
    void textReady(const models::DocumentText& text);
    void textFailed(core::DocumentId id); // failed tells why
    void originalReady(const models::Original& original);
    void originalFailed(core::DocumentId id, const QString& message); // failed tells the same
    void pageReady(core::DocumentId id, const reading::PagePicture& picture);
    void pageFailed(core::DocumentId id, int page, const QString& message);
    void versionsReady(core::DocumentId id, const std::vector<models::Version>& versions); // oldest first
    void versionsCompared(const models::VersionChanges& changes);
    void comparingFailed(core::DocumentId id, const QString& message); // failed tells the same
    void correctionApplied(const core::Correction& applied);
    void stepFailed(std::int64_t step, const QString& message); // failed tells the same
    // `then` is the case as it would be.
    void previewReady(
        const std::vector<core::Correction>& corrections, const core::SnapshotPtr& then,
        const models::CaseChange& change);
    void previewFailed(const std::vector<core::Correction>& corrections, const QString& message);
    void failed(const QString& message); // something the user asked for did not happen, and why

private:
    // `refused`, where the case cannot be opened for reading, after `failed`.
    void postRead(
        std::function<void(store::CaseFile&)> work, std::function<void(const QString& message)> refused = nullptr);
    void answer(std::function<void()> tell); // reader thread; dropped when its case is no longer the open one

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models

Q_DECLARE_METATYPE(models::CaseChange)
Q_DECLARE_METATYPE(models::JobProgress)
Q_DECLARE_METATYPE(models::ImportSummary)
Q_DECLARE_METATYPE(models::MergeSummary)
Q_DECLARE_METATYPE(models::ReanalysisSummary)
Q_DECLARE_METATYPE(models::DocumentText)
Q_DECLARE_METATYPE(models::Original)
Q_DECLARE_METATYPE(models::VersionChanges)
Q_DECLARE_METATYPE(store::SearchAnswer)
Q_DECLARE_METATYPE(core::Correction)
