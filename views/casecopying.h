// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Save a copy…": the open case as a file of its own while it is worked on, with progress and cancel in the status bar.
// GUI thread.

#include "views/report/filejob.h"

#include <QObject>

class QWidget;

namespace models {
class Session;
}

namespace views {

class CaseCopying : public QObject {
    Q_OBJECT
public:
    CaseCopying(models::Session& session, MessageArea& messages, JobBar& jobs, QWidget& window);

    void ask();

private:
    void save(const QString& path);

    models::Session& m_session;
    QWidget& m_window;
    FileJob m_job;
};

} // namespace views
