// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window shows while no case is open: what Faultline does, and the ways to begin. GUI thread.

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace views {

class CommandTable;

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const CommandTable& commands, QWidget* parent = nullptr);

signals:
    void openRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override; // the list of recent cases is read anew

private:
    QWidget* makeChoice(QAction* action, const QString& title, const QString& what, bool primary);
    void fillRecent();

    QVBoxLayout* m_recent;
};

} // namespace views
