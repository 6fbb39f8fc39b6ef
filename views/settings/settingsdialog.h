// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The settings of the program, a page each on the left. Changes act at once, so there is nothing to accept. GUI thread.

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace views {

class CommandTable;
class SettingsPage;
class ViewState;

enum class SettingsTopic : int { Look, Timeline, Times, Reading, Backups, Words };

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(CommandTable& commands, ViewState& state, QWidget* parent = nullptr);

    void showPage(SettingsTopic topic);
    void done(int result) override;

private:
    void add(SettingsPage* page);
    SettingsPage* page() const;

    QListWidget* m_list;
    QStackedWidget* m_pages; // each page in an area that scrolls
    QList<SettingsPage*> m_all;
};

} // namespace views
