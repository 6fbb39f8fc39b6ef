// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The status bar: what is in the case, the running job, the file and whether it can be written. GUI thread.

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

private:
    void update();

    models::Session& m_session;
    QLabel* m_counts;
    JobBar* m_jobs;
    QLabel* m_file;
};

} // namespace views
