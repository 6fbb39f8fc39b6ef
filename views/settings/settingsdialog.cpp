// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsdialog.h"

#include "views/rendering/palette.h"
#include "views/settings/wordspage.h"
#include "views/sidewindow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views {

using rendering::kGap;

SettingsDialog::SettingsDialog(CommandTable& commands, ViewState& state, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this)) {
    setWindowTitle(tr("Settings"));
    resizeWithinScreen(*this, {720, 520});
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(150);
    add(new LookPage(commands, state, m_pages));
    add(new TimelinePage(state, m_pages));
    add(new TimesPage(commands, state, m_pages));
    add(new ReadingPage(m_pages));
    add(new BackupsPage(m_pages));
    add(new WordsPage(m_pages));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * kGap);
    columns->addWidget(m_list);
    columns->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * kGap);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, buttons](int row) {
        m_pages->setCurrentIndex(row);
        buttons->button(QDialogButtonBox::RestoreDefaults)->setEnabled(page()->hasDefaults());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        page()->restoreDefaults();
    });
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    showPage(SettingsTopic::Look);
    m_list->setFocus();
}

void SettingsDialog::add(SettingsPage* page) {
    m_list->addItem(page->windowTitle());
    // What does not fit at a large text scrolls; the buttons stay in sight.
    auto* scroll = new QScrollArea(m_pages);
    scroll->setAccessibleName(page->windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_all.append(page);
}

void SettingsDialog::done(int result) {
    for (int row = 0; row < m_all.size(); ++row) {
        if (m_all[row]->leave())
            continue;
        m_list->setCurrentRow(row);
        return;
    }
    QDialog::done(result);
}

SettingsPage* SettingsDialog::page() const {
    return m_all[m_pages->currentIndex()];
}

void SettingsDialog::showPage(SettingsTopic topic) {
    m_list->setCurrentRow(static_cast<int>(topic));
}

} // namespace views
