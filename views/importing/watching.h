// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The folder that a case watches: what appears in it is imported by itself and told of in the status bar, quietly. The
// folder is remembered for the case (QSettings, by the case's path) and watched again when the case is opened. GUI
// thread.

#include "models/folderwatch.h"

#include <QObject>

class QWidget;

namespace models {
class Session;
}

namespace views {

class Cases;
class JobBar;
class MessageArea;

class Watching : public QObject {
    Q_OBJECT
public:
    Watching(models::Session& session, Cases& cases, MessageArea& messages, JobBar& jobs, QWidget& window);

    void askFolder();
    void watch(const QString& folder); // of the open case; replaces the one before
    void stop();
    QString folder() const; // empty: none
    models::FolderWatch& watcher() { return m_watch; }

signals:
    void changed(); // folder() is another

private:
    void caseOpened(const QString& path);
    void caseClosed();
    void lost(const QString& folder);
    void set(const QString& folder);

    models::Session& m_session;
    Cases& m_cases;
    MessageArea& m_messages;
    JobBar& m_jobs;
    QWidget& m_window;
    models::FolderWatch m_watch;
};

} // namespace views
