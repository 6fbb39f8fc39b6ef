// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes one file on a thread of its own, with progress and cancel in the status bar, and offers to open it when it is
// done. One at a time. GUI thread; the destructor cancels and waits.

#include "models/core/error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <atomic>
#include <functional>

namespace views {

class JobBar;
class MessageArea;

class FileJob : public QObject {
    Q_OBJECT
public:
    // What the work is given, on its thread.
    struct Run {
        QString path;
        const std::atomic<bool>* stop = nullptr;           // Cancelled when it becomes true
        std::function<void(int done, int total)> progress; // told to the status bar
    };
    using Work = std::function<core::Result<void>(const Run& run)>;
    // The words of one kind of file.
    struct Words {
        QString topic;     // of messages: a new one replaces the last
        QString running;   // "Writing the report"
        QString cancelled; // "No report was written."
        QString done = {}; // said of the file at its end; empty: that it is written
    };

    FileJob(MessageArea& messages, JobBar& jobs, QObject* parent);
    ~FileJob() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    bool tellsRunning(); // and says so to who wants another one
    // Nothing while another runs, and never over a case. `again` is offered after cancelling.
    void write(const QString& path, const Words& words, Work work, std::function<void()> again);
    // The same for work that leaves no file; `done` is said at its end.
    void run(const QString& done, const Words& words, Work work, std::function<void()> again);

private:
    void start(const Words& words, Work work, std::function<void()> again);
    void done();

    MessageArea& m_messages;
    JobBar& m_jobs;
    QFutureWatcher<core::Result<void>> m_watcher;
    std::atomic<bool> m_stop = false;
    int m_job = 0;  // its number in the status bar
    QString m_path; // empty: no file
    QString m_done; // without a file
    Words m_words;
    std::function<void()> m_again;
};

} // namespace views
