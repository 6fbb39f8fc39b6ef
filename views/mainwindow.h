// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The window: places the panels, builds menus and tool bar from the command table, and ties each command to the feature
// that carries it out. It holds no rules of its own. GUI thread; the session must outlive it.

#include "views/commandtable.h"
#include "views/theme.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QMainWindow>
#include <functional>

class QStackedWidget;
class QToolBar;

namespace models {
class Session;
}

namespace views {

class CaseCopying;
class CaseMemory;
class CasePage;
class Cases;
class Importing;
class MessageArea;
class Navigation;
class ReportJob;
class SearchBar;
class StatusLine;
class Watching;
class WelcomePage;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(models::Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    ViewState& state() { return m_state; }
    CommandTable& commands() { return m_commands; }
    MessageArea& messages() { return *m_messages; }
    Cases& cases() { return *m_cases; }
    Watching& watching() { return *m_watching; }

protected:
    void showEvent(QShowEvent* event) override;   // a page is chosen, none is made in vain
    void closeEvent(QCloseEvent* event) override; // keeps the geometry

private:
    void placeWidgets();
    void fillToolBar();
    void bindCommands();
    void bindChoices();
    void bindCaseCommands();
    void bindDecisions();
    void bindIncidents();
    void tell(const QString& words); // for a while, at the bottom
    Desk desk();
    void on(const char* id, const std::function<void()>& what);
    void onEvery(const char* id, const std::function<void(bool on)>& what); // of a checkable command
    CasePage& casePage();                                                   // made when first wanted
    WelcomePage& welcomePage();
    void sessionChanged();
    void updateTitle();
    void updateCommands();
    void updateIcons();
    void askDate(const QString& title, const QString& question, const std::function<bool(const QString&)>& go);
    void setDate(core::DocumentId document);

    models::Session& m_session;
    ViewState m_state;
    ThemeKeeper m_theme;
    CommandTable m_commands;
    MessageArea* m_messages;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome = nullptr;
    CasePage* m_case = nullptr;
    StatusLine* m_status;
    QToolBar* m_toolBar = nullptr;
    SearchBar* m_search = nullptr;
    Cases* m_cases;
    Importing* m_importing;
    Watching* m_watching;
    Navigation* m_navigation;
    ReportJob* m_report;
    CaseCopying* m_copying;
    CaseMemory* m_memory;
};

} // namespace views
