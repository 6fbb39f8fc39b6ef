// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is done with a case as a whole: taking a colleague's case in, analysing all of it again. Carries out the
// commands and tells what came of them. GUI thread.

#include "models/session.h"

#include <QObject>

namespace views {

class CommandTable;
class JobBar;
class ViewState;

class WholeCase : public QObject {
    Q_OBJECT
public:
    // All of them must outlive it; `window` is what dialogs stand over, and the parent.
    WholeCase(models::Session& session, ViewState& state, CommandTable& commands, JobBar& jobs, QWidget& window);

private:
    void askMerge();
    void merged(const models::MergeSummary& summary);
    void reanalysed(const models::ReanalysisSummary& summary);

    models::Session& m_session;
    ViewState& m_state;
    JobBar& m_jobs;
    QWidget& m_window;
};

} // namespace views
