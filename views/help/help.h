// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Leads into the manual: F1 opens the page of what has the focus, also in a dialog, "why?" the rule of what is
// selected. Makes the window of the manual when it is first wanted and keeps it. GUI thread.

#include <QObject>
#include <QString>
#include <memory>

class QWidget;

namespace models {
class Session;
}

namespace views {

class HelpWindow;
class ViewState;

class Help : public QObject {
    Q_OBJECT
public:
    Help(const models::Session& session, ViewState& state, QObject* parent);
    ~Help() override;

    void showTopic(const QString& topic); // views/help/helpwindow.h
    void showHere();                      // of what has the focus
    void showWhy();                       // of the selected claim, time or contradiction
    // The page about a widget, or about the nearest one around it that has one.
    static QString pageOf(const QWidget* widget);
    HelpWindow* window() const { return m_window.get(); } // null: not wanted yet

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const models::Session& m_session;
    ViewState& m_state;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace views
