// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The status bar: what is in the case, how far its review has come, the running job, the file and whether it can be
// written. GUI thread.

#include "models/items/latest.h"
#include "models/items/progress.h"

#include <QStatusBar>

class QLabel;

namespace models {
class Session;
}

namespace views {

class JobBar;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(models::Session& session, QWidget* parent = nullptr);

    JobBar& jobs() const { return *m_jobs; }
    void setSeen(int documents); // of the case

private:
    void update();
    void showProgress();

    models::Session& m_session;
    models::Progress m_review; // of the snapshot shown, or of the one before until it is counted
    models::Latest<models::Progress> m_counting;
    int m_seen = 0;
    QLabel* m_counts;
    QLabel* m_progress;
    JobBar* m_jobs;
    QLabel* m_file;
};

} // namespace views
