// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asks what the report is to hold and where it goes, then writes it on a thread of its own, with progress and cancel in
// the status bar, and offers to open it when it is done. One at a time. GUI thread; the destructor cancels and waits.

#include "models/core/error.h"
#include "views/rendering/report.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>

class QDialog;
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

    void ask(); // what goes into it, then where
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(bool written); // after cancelling or failing: not written

private:
    void askWhere(QDialog* asking);
    void write(const QString& path);
    void done();

    models::Session& m_session;
    ViewState& m_state;
    MessageArea& m_messages;
    JobBar& m_jobs;
    QWidget& m_window;
    QFutureWatcher<core::Result<void>> m_watcher;
    std::atomic<bool> m_stop = false;
    rendering::ReportScope m_scope;
    rendering::ReportSettings m_settings;
    QString m_path;
};

} // namespace views
