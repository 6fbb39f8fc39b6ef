// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that brings articles in: choosing files or a folder, dropping on the window, pasting. With no case open a
// new one is asked for first. What came of it is told in one line; the import log names every file. GUI thread.

#include "models/importer.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace models {
class Session;
} // namespace models

namespace views {

class Cases;
class JobBar;
class MessageArea;

// "12 files imported, 3 unchanged, 2 could not be read"; never empty.
QString importSentence(const models::ImportSummary& summary);

class Importing : public QObject {
    Q_OBJECT
public:
    // Watches the window for drops of files, folders and what was selected in a browser.
    Importing(models::Session& session, Cases& cases, MessageArea& messages, JobBar& jobs, QWidget& window);

    void askFiles();
    void askFolder();
    void askText();
    void importPaths(const QStringList& paths);
    void importText(const QString& text, const QString& name);

signals:
    void logRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dropped(const QMimeData& data);
    void finished(const models::ImportSummary& summary);
    void tellWatched(const models::ImportSummary& summary);
    void forget(); // what was said of another case

    models::Session& m_session;
    Cases& m_cases;
    MessageArea& m_messages;
    JobBar& m_jobs;
    QWidget& m_window;
    models::ImportSummary m_watched;     // what came from the watched folder and is told of together
    QDeadlineTimer m_watchedTogether{0}; // what comes before it adds to it
};

} // namespace views
