// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes the report of the open case as a PDF on a thread of its own, with progress and cancel in the status bar. GUI
// thread.

#include <QObject>

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

    static bool isAvailable();
    void askWhere();

private:
    models::Session& m_session;
    ViewState& m_state;
    MessageArea& m_messages;
    JobBar& m_jobs;
    QWidget& m_window;
};

} // namespace views
