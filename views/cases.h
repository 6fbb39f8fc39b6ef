// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// New, open, recent, close and the sample case: which file the window works on. Asks without blocking, tells what went
// wrong in the message area, and never closes a case before the next one is open. GUI thread.

#include <QObject>
#include <QStringList>
#include <functional>

class QMenu;
class QWidget;

namespace models {
class Session;
}

namespace views {

class MessageArea;

// The cases opened last, newest first; kept in QSettings.
class RecentCases {
public:
    static QStringList paths();
    static void add(const QString& path);
    static void remove(const QString& path);
    static void clear();
};

class Cases : public QObject {
    Q_OBJECT
public:
    Cases(models::Session& session, MessageArea& messages, QWidget& window);

    void askNew();
    void askOpen();
    void open(const QString& path);
    void create(const QString& path);
    void openSample();
    void fillRecentMenu(QMenu& menu);
    // Runs `work` in the open case; without one, asks for a new case first (offering `suggestedName`) and runs it then.
    void withCase(const QString& suggestedName, std::function<void()> work);

    static QString fileFilter();                 // for file dialogs
    static bool isCaseFile(const QString& path); // by its name: *.faultline
    // Where what is made of a case is offered to go: beside it, but never among the program's own files.
    static QString folderFor(const QString& casePath);

private:
    void askSavePath(const QString& title, const QString& name, const std::function<void(const QString&)>& chosen);
    void opened(const QString& path);
    void showError(const QString& text);
    void openFailed(const QString& path, const QString& message);

    models::Session& m_session;
    MessageArea& m_messages;
    QWidget& m_window;
    std::function<void()> m_afterOpen;
    QString m_afterOpenPath; // the case that m_afterOpen waits for
};

} // namespace views
