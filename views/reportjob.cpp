// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportjob.h"

#include <QWidget>

namespace views {

ReportJob::ReportJob(models::Session& session, ViewState& state, MessageArea& messages, JobBar& jobs, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_messages(messages)
    , m_jobs(jobs)
    , m_window(window) {}

bool ReportJob::isAvailable() {
    return false;
}

void ReportJob::askWhere() {}

} // namespace views
