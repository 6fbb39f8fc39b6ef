// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A real window over a real session in a folder of its own, for tests that do what a person does. Settings are kept
// apart from the user's. GUI thread.

#include "models/session.h"
#include "views/mainwindow.h"

#include <QStringList>
#include <QTemporaryDir>
#include <memory>

class QAbstractButton;
class QLineEdit;

namespace testsupport {

class WindowFixture {
public:
    WindowFixture(); // fresh settings; no case open, window shown
    ~WindowFixture();

    models::Session& session() { return *m_session; }
    views::MainWindow& window() { return *m_window; }
    views::ViewState& state() { return m_window->state(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    QString write(const QString& name, const QByteArray& text); // a file in the folder; its path
    // Three articles on one outage: a dated one that claims an attack, an undated one that denies it, an undated one
    // that dates it to "early June".
    QStringList writeArticles();
    // A new case in the folder; waits until it is open.
    bool newCase(const QString& name = QStringLiteral("test.faultline"));
    bool open(const QString& name); // one that is in the folder; waits until it is open
    // Waits until the file is let go of, which the session does in its own time: it can be opened and written then.
    bool close();
    bool import(const QStringList& paths); // and waits for the end
    core::DocumentId documentOf(const QString& file) const;

    void trigger(const char* command);
    bool drop(const QStringList& paths); // whether the window took it
    template <typename Widget>
    Widget* find(const char* name) {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    QAbstractButton* button(const QString& text); // a visible one
    // A second window over the same settings, as after a restart.
    void restart();

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_settings;
    std::unique_ptr<models::Session> m_session;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace testsupport
