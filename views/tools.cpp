// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tools.h"

#include "views/commandtable.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/keyssheet.h"
#include "views/help/help.h"
#include "views/settings/settingsdialog.h"
#include "views/sidewindow.h"
#include "views/sources/sourceswindow.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <QUndoView>
#include <QVBoxLayout>
#include <functional>

namespace views {
namespace {

constexpr QSize kHistorySize(480, 520);

} // namespace

Tools::Tools(models::Session& session, ViewState& state, CommandTable& commands, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_state(state)
    , m_commands(commands)
    , m_window(window)
    , m_help(new Help(session, state, this)) {
    const auto on = [&](const char* id, const std::function<void()>& what) {
        connect(commands.action(QLatin1String(id)), &QAction::triggered, this, [what] { what(); });
    };
    on("tools.sources", [this] { showSources(); });
    on("edit.history", [this] { showHistory(); });
    on("tools.limits", [this] { showSettings(SettingsTopic::Reading); });
    on("tools.settings", [this] { showSettings(SettingsTopic::Look); });
    on("tools.keys", [this] { showKeys(); });
    on("help.here", [this] { m_help->showHere(); });
    on("help.manual", [this] { m_help->showTopic(QStringLiteral("01-start.md")); });
    on("help.why", [this] { m_help->showWhy(); });
    on("help.keys", [this] { showKeys(); });
    on("help.about", [this] { showAbout(m_window); });
}

void Tools::showSettings(SettingsTopic topic) {
    auto* dialog = new SettingsDialog(m_commands, m_state, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPage(topic);
    dialog->open();
}

void Tools::showSources() {
    auto* sources = m_window.findChild<SourcesWindow*>();
    if (!sources || !sources->isVisible()) // a closed one is about to go
        sources = new SourcesWindow(m_session, m_state, &m_window);
    sources->present();
}

// Every step that was made in this case, in this run of the program or an earlier one; a click goes there.
void Tools::showHistory() {
    const QString topic = QStringLiteral("history");
    if (SideWindow::bringForward(m_window, topic))
        return;
    auto* window = new SideWindow(m_session, &m_window, topic);
    window->setObjectName(topic);
    window->setWindowTitle(QCoreApplication::translate("views::Tools", "History of the case"));
    auto* list = new QUndoView(m_state.undoStack(), window);
    list->setEmptyLabel(QCoreApplication::translate("views::Tools", "As it was read from the files"));
    list->setAccessibleName(window->windowTitle());
    list->setUniformItemSizes(true);
    list->setEnabled(!m_session.snapshot()->readOnly); // a click would undo
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    window->resize(kHistorySize);
    window->show();
    list->setFocus();
}

void Tools::showKeys() {
    auto* sheet = new KeysSheet(m_commands, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace views
