// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of the settings (views/settings/settingsdialog.h). What is changed on one acts and is remembered at once.
// GUI thread.

#include "views/commandtable.h"
#include "views/viewstate.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace views {

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    virtual void restoreDefaults() = 0;
    virtual bool hasDefaults() const { return true; }
    // Before the settings are closed; false when the user wants to go on with what is typed here.
    virtual bool leave() { return true; }

protected:
    SettingsPage(const QString& title, QWidget* parent); // the title is also the accessible name
    QVBoxLayout* column() const { return m_column; }
    QLabel* addText(const QString& text); // faint, wrapped
    // One of several, as commands of the table ("theme.dark").
    void addChoices(CommandTable& commands, const QString& name, const QStringList& ids);

private:
    QVBoxLayout* m_column;
};

class LookPage : public SettingsPage {
    Q_OBJECT
public:
    LookPage(CommandTable& commands, ViewState& state, QWidget* parent);
    void restoreDefaults() override;

private:
    void choose();
    void showFont();

    CommandTable& m_commands;
    ViewState& m_state;
    QCheckBox* m_ownFont;
    QFontComboBox* m_family;
    QSpinBox* m_points;
    QLabel* m_sample;
    QComboBox* m_language;
};

class TimelinePage : public SettingsPage {
    Q_OBJECT
public:
    TimelinePage(ViewState& state, QWidget* parent);
    void restoreDefaults() override;

private:
    QButtonGroup* m_wheel;
};

class TimesPage : public SettingsPage {
    Q_OBJECT
public:
    TimesPage(CommandTable& commands, ViewState& state, QWidget* parent);
    void restoreDefaults() override;

private:
    CommandTable& m_commands;
    QButtonGroup* m_style;
};

class ReadingPage : public SettingsPage {
    Q_OBJECT
public:
    explicit ReadingPage(QWidget* parent);
    void restoreDefaults() override;

private:
    void keep();

    QSpinBox* m_seconds;
    QSpinBox* m_memory; // MiB
    QSpinBox* m_text;   // MiB
};

class BackupsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit BackupsPage(QWidget* parent);
    void restoreDefaults() override;

private:
    void keep();

    QCheckBox* m_daily;
    QSpinBox* m_kept;
};

} // namespace views
