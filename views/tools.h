// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The windows and dialogs that stand beside a case: settings, register of sources, history, sheet of keys, manual.
// Carries out their commands; makes each when it is first wanted. GUI thread.

#include <QObject>

class QWidget;

namespace models {
class Session;
}

namespace views {

class CommandTable;
class Help;
class ViewState;
enum class SettingsTopic : int;

class Tools : public QObject {
    Q_OBJECT
public:
    // All of them must outlive it; `window` is what dialogs stand over, and the parent.
    Tools(models::Session& session, ViewState& state, CommandTable& commands, QWidget& window);

private:
    void showSettings(SettingsTopic topic);
    void showSources();
    void showHistory();
    void showKeys();

    models::Session& m_session;
    ViewState& m_state;
    CommandTable& m_commands;
    QWidget& m_window;
    Help* m_help;
};

} // namespace views
