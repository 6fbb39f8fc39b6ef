// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The user's own lexicon (models/userlexicon.h) as a page of the settings: written here, checked as it is typed, saved
// when it can be used. File and check are off the GUI thread.

#include "views/settings/settingspages.h"

#include <QFutureWatcher>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;

namespace views {

class WordsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit WordsPage(QWidget* parent);
    ~WordsPage() override;
    void restoreDefaults() override {}
    bool hasDefaults() const override { return false; } // they are the user's own
    bool leave() override;                              // saves what can be used

private:
    void load();
    void check();
    void checked();
    void save();

    QPlainTextEdit* m_edit;
    QLabel* m_verdict;
    QPushButton* m_save;
    QTimer m_settle;
    QString m_checkedText;
    QFutureWatcher<QString> m_check; // what is wrong; empty: nothing
    QFutureWatcher<QString> m_file;  // its text, or what went wrong with writing it
};

} // namespace views
