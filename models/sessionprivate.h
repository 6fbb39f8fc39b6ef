// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The inside of models::Session, for its own sources: session.cpp (opening and what changes the case), sessionjobs.cpp
// (work with progress) and sessionreads.cpp (what only reads). Threads as said at the members.

#include "models/casekeeper.h"
#include "models/dailybackup.h"
#include "models/session.h"
#include "models/userlexicon.h"
#include "models/worker.h"

#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace models {

inline std::filesystem::path fsPath(const QString& path) {
    return std::filesystem::path(path.toStdString());
}

inline QString text(const core::Error& error) {
    return QString::fromStdString(error.message);
}

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

    // The same for what was read of the case at `asked`; dropped when that is no longer the open one.
    template <typename Function>
    void answer(const QString& asked, Function function) {
        toGui([this, asked, function = std::move(function)]() mutable {
            if (path == asked)
                function();
        });
    }

    // Both on the writer's thread.
    void publish();
    void reload();
    void openOnWriter(const QString& wanted, bool create);
    core::Result<void> recover(store::CaseFile& file);
    bool mayChange(); // GUI thread; says why not
    // GUI thread. Jobs with progress: `work` changes the case on the writer's thread, `finished` tells what it answers.
    // It reads `stop`, which is set when it is cancelled.
    using Stop = std::atomic<bool>;
    template <typename Answer>
    using JobWork = std::function<core::Result<Answer>(const Stop& stop)>;
    template <typename Answer>
    void startJob(const QString& title, JobWork<Answer> work, void (Session::*finished)(const Answer&));
    void cancelAll();
    // For the writer's thread; tells the GUI now and then.
    std::function<void(const JobProgress&)> progressTeller();
    static JobProgress lookingAcross();
    std::function<core::Result<core::SnapshotPtr>(bool)> refresh() {
        return [this](bool replaced) -> core::Result<core::SnapshotPtr> {
            if (auto taken = writing.keeper->takeDocuments(*lexicon.get(), replaced); !taken)
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
    QString opening;                        // the case asked for last, until it is there or failed
    store::ReadOnlyReason readOnlyReason;   // of the open case
    std::deque<std::shared_ptr<Stop>> jobs; // the running one first, then those that wait

    std::atomic<bool> stopOriginals = false;      // set once, at the end; any thread
    DailyBackup backup;                           // GUI thread
    std::atomic<std::uint64_t> newestSearch = 0;  // any thread
    std::atomic<std::uint64_t> newestPreview = 0; // any thread
    std::atomic<std::uint64_t> newestCount = 0;   // any thread

    // What is to be done with a step of the history.
    struct StepRequest {
        enum class What : std::uint8_t { Do, Undo, Redo };
        QString casePath = {};
        What what = What::Do;
        std::int64_t step = 0;
        QString name = {};
        std::vector<core::Correction> corrections = {};
    };
    void request(StepRequest wanted);                                                // GUI thread
    core::Result<std::vector<core::Correction>> carryOut(const StepRequest& wanted); // writer thread

    std::mutex stepsMutex;
    std::vector<StepRequest> wantedSteps; // guarded by it
    std::vector<store::Step> history;     // GUI thread, as opened
    std::int64_t lastStep = 0;            // GUI thread

    LazyUserLexicon lexicon{[this](const core::Error& error) { reportFailure(error); }}; // any thread

    struct Writing {
        std::optional<store::CaseFile> file;
        std::optional<CaseKeeper> keeper; // of `file`
        QString path;                     // of `file`, as the window names it
        std::uint64_t revision = 0;
    } writing;

    struct Reading {
        std::optional<store::CaseFile> file;
        QString path;
        std::mutex mutex; // guards `file` against interrupt() from the GUI thread
    } reading;

    // Last, so that they end before what they work on; the reader posts to `originals`, so it ends first.
    Worker originals{QStringLiteral("originals")}; // reads bytes again, as long as a file may take; opens no case
    Worker writer{QStringLiteral("case writer")};
    Worker reader{QStringLiteral("case reader")};
};

} // namespace models
