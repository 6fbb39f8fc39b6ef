// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes the report of what is shown as a PDF on a thread of its own, with progress and cancel in the status bar, and
// offers to open it when it is done. One at a time. GUI thread; the destructor cancels and waits.

#include "models/core/error.h"
#include "views/rendering/report.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>

class QWidget;

namespace models {
class Session;
}

namespace views {

class JobBar;
class MessageArea;
class ViewState;

class ReportJob : public QObject {
    Q_OBJECT
public:
    ReportJob(models::Session& session, ViewState& state, MessageArea& messages, JobBar& jobs, QWidget& window);
    ~ReportJob() override;

    void askWhere();
    void write(const QString& path);
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(bool written); // after cancelling or failing: not written

private:
    rendering::ReportScope scope() const; // what the filters let through
    void done();

    models::Session& m_session;
    ViewState& m_state;
    MessageArea& m_messages;
    JobBar& m_jobs;
    QWidget& m_window;
    QFutureWatcher<core::Result<void>> m_watcher;
    std::atomic<bool> m_stop = false;
    QString m_path;
};

} // namespace views
