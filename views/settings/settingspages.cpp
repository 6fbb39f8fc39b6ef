// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspages.h"

#include "models/dailybackup.h"
#include "models/importlimits.h"
#include "views/rendering/palette.h"
#include "views/settings/preferences.h"
#include "views/translations.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

using rendering::kGap;

constexpr std::size_t kMiB = 1UL << 20;
constexpr int kMostKept = 100;

QSpinBox* box(QWidget* parent, const QString& name, const QString& unit, std::size_t least, std::size_t most) {
    auto* spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setRange(static_cast<int>(least), static_cast<int>(most));
    spin->setSuffix(unit);
    return spin;
}

// A group of choices with its name above.
QLabel* groupTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

SettingsPage::SettingsPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    setWindowTitle(title);
    setAccessibleName(title);
    m_column->setContentsMargins(4 * kGap, 2 * kGap, 4 * kGap, 0);
    m_column->setSpacing(2 * kGap);
}

QLabel* SettingsPage::addText(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("faintText"));
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void SettingsPage::addChoices(CommandTable& commands, const QString& name, const QStringList& ids) {
    m_column->addWidget(groupTitle(name, this));
    auto* group = new QButtonGroup(this);
    for (const QString& id : ids) {
        QAction* action = commands.action(id);
        auto* button = new QRadioButton(action->text(), this);
        button->setObjectName(id);
        button->setChecked(action->isChecked());
        group->addButton(button);
        m_column->addWidget(button);
        connect(button, &QRadioButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QRadioButton::setChecked); // also from the menu
    }
}

LookPage::LookPage(CommandTable& commands, ViewState& state, QWidget* parent)
    : SettingsPage(tr("Look"), parent)
    , m_commands(commands)
    , m_state(state)
    , m_ownFont(new QCheckBox(tr("&Another font for documents and the manual"), this))
    , m_family(new QFontComboBox(this))
    , m_points(box(this, QStringLiteral("readerFontSize"), tr(" pt"), 6, 48))
    , m_sample(new QLabel(
          tr("The company said that a technical issue was to blame, and that it saw no sign of an attack."), this))
    , m_language(new QComboBox(this)) {
    addChoices(
        commands, tr("Theme"),
        {QStringLiteral("theme.system"), QStringLiteral("theme.light"), QStringLiteral("theme.dark"),
         QStringLiteral("theme.contrast")});
    column()->addSpacing(2 * kGap);
    column()->addWidget(groupTitle(tr("Text"), this));
    column()->addWidget(m_ownFont);
    m_ownFont->setObjectName(QStringLiteral("ownReaderFont"));
    m_family->setObjectName(QStringLiteral("readerFont"));
    m_family->setEditable(false);
    m_sample->setWordWrap(true);
    m_sample->setMinimumHeight(3 * m_sample->fontMetrics().height());
    m_sample->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    form->addRow(tr("&Font:"), m_family);
    form->addRow(tr("&Size:"), m_points);
    column()->addLayout(form);
    column()->addWidget(m_sample);
    column()->addWidget(groupTitle(tr("Language"), this));
    column()->addWidget(m_language);
    column()->addStretch(1);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language of the window, from the next start"));
    m_language->addItem(tr("As the system, from the next start"), QString());
    for (const Language& each : languages())
        m_language->addItem(tr("%1, from the next start", "a language").arg(each.name), each.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosenLanguage())));
    connect(m_language, &QComboBox::activated, this, [this] { chooseLanguage(m_language->currentData().toString()); });
    showFont();
    connect(m_ownFont, &QCheckBox::toggled, this, &LookPage::choose);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &LookPage::choose);
    connect(m_points, &QSpinBox::valueChanged, this, &LookPage::choose);
}

void LookPage::choose() {
    const bool own = m_ownFont->isChecked();
    chooseReaderFont(m_state, own ? m_family->currentFont().family() : QString(), own ? m_points->value() : 0);
    showFont();
}

void LookPage::showFont() {
    const ReaderFont chosen = chosenReaderFont();
    const bool own = !chosen.family.isEmpty() || chosen.points > 0;
    const QSignalBlocker blocked[] = {QSignalBlocker(m_ownFont), QSignalBlocker(m_family), QSignalBlocker(m_points)};
    m_ownFont->setChecked(own);
    m_family->setEnabled(own);
    m_points->setEnabled(own);
    m_family->setCurrentFont(QFont(chosen.family.isEmpty() ? font().family() : chosen.family));
    m_points->setValue(chosen.points > 0 ? chosen.points : QFontInfo(font()).pointSize());
    m_sample->setFont(m_state.readerFont());
}

void LookPage::restoreDefaults() {
    m_commands.action(QStringLiteral("theme.system"))->trigger();
    chooseReaderFont(m_state, {}, 0);
    chooseLanguage({});
    m_language->setCurrentIndex(0);
    showFont();
}

TimelinePage::TimelinePage(ViewState& state, QWidget* parent)
    : SettingsPage(tr("Timeline"), parent)
    , m_wheel(new QButtonGroup(this)) {
    column()->addWidget(groupTitle(tr("Wheel"), this));
    const std::pair<bool, QString> choices[] = {
        {false, tr("&Scrolls; with Ctrl it zooms at the pointer, with Shift it pans")},
        {true, tr("&Zooms at the pointer; with Ctrl it scrolls, with Shift it pans")},
    };
    for (const auto& [zooms, text] : choices) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(zooms ? QStringLiteral("wheelZooms") : QStringLiteral("wheelScrolls"));
        button->setChecked(state.wheelZooms() == zooms);
        m_wheel->addButton(button, zooms ? 1 : 0);
        column()->addWidget(button);
    }
    column()->addStretch(1);
    connect(m_wheel, &QButtonGroup::idToggled, this, [&state](int id, bool on) {
        if (on)
            chooseWheel(state, id == 1);
    });
}

void TimelinePage::restoreDefaults() {
    m_wheel->button(0)->setChecked(true);
}

TimesPage::TimesPage(CommandTable& commands, ViewState& state, QWidget* parent)
    : SettingsPage(tr("Times"), parent)
    , m_commands(commands)
    , m_style(new QButtonGroup(this)) {
    addChoices(commands, tr("Moments are shown in"), {QStringLiteral("zone.utc"), QStringLiteral("zone.local")});
    column()->addSpacing(2 * kGap);
    column()->addWidget(groupTitle(tr("Dates are written"), this));
    const std::pair<models::DateStyle, QString> styles[] = {
        {models::DateStyle::Written, tr("in &words: 5 June 2023, 14:10")},
        {models::DateStyle::Iso, tr("in &figures: 2023-06-05 14:10")},
    };
    for (const auto& [style, text] : styles) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(
            style == models::DateStyle::Iso ? QStringLiteral("datesIso") : QStringLiteral("datesWritten"));
        button->setChecked(state.zone().style == style);
        m_style->addButton(button, static_cast<int>(style));
        column()->addWidget(button);
    }
    addText(
        tr("This changes how things are shown, never what is known. Reports are always written in UTC and in words, so "
           "that the same case gives the same report."));
    column()->addStretch(1);
    connect(m_style, &QButtonGroup::idToggled, this, [&state](int id, bool on) {
        if (on)
            chooseDateStyle(state, static_cast<models::DateStyle>(id));
    });
}

void TimesPage::restoreDefaults() {
    m_commands.action(QStringLiteral("zone.utc"))->trigger();
    m_style->button(static_cast<int>(models::DateStyle::Written))->setChecked(true);
}

ReadingPage::ReadingPage(QWidget* parent)
    : SettingsPage(tr("Reading"), parent)
    , m_seconds(
          box(this, QStringLiteral("limitSeconds"), tr(" s"), static_cast<std::size_t>(models::kLeastLimits.seconds),
              static_cast<std::size_t>(models::kMostLimits.seconds)))
    , m_memory(
          box(this, QStringLiteral("limitMemory"), tr(" MiB"), models::kLeastLimits.memoryMiB,
              models::kMostLimits.memoryMiB))
    , m_text(
          box(this, QStringLiteral("limitText"), tr(" MiB"), models::kLeastLimits.textBytes / kMiB,
              models::kMostLimits.textBytes / kMiB)) {
    addText(
        tr("What one file may cost when it is read. PDF files, archives and office documents are read in a process of "
           "their own, which is ended when it takes more; the file is then named in the import log."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Time:"), m_seconds);
    form->addRow(tr("&Memory:"), m_memory);
    form->addRow(tr("Te&xt that comes out:"), m_text);
    column()->addLayout(form);
    column()->addStretch(1);
    const reading::ReadLimits limits = models::importLimits();
    m_seconds->setValue(limits.seconds);
    m_memory->setValue(static_cast<int>(limits.memoryMiB));
    m_text->setValue(static_cast<int>(limits.textBytes / kMiB));
    for (QSpinBox* each : {m_seconds, m_memory, m_text})
        connect(each, &QSpinBox::valueChanged, this, &ReadingPage::keep);
}

void ReadingPage::keep() {
    models::setImportLimits(
        {m_seconds->value(), static_cast<std::size_t>(m_memory->value()),
         static_cast<std::size_t>(m_text->value()) * kMiB});
}

void ReadingPage::restoreDefaults() {
    const reading::ReadLimits normal;
    m_seconds->setValue(normal.seconds);
    m_memory->setValue(static_cast<int>(normal.memoryMiB));
    m_text->setValue(static_cast<int>(normal.textBytes / kMiB));
}

BackupsPage::BackupsPage(QWidget* parent)
    : SettingsPage(tr("Backups"), parent)
    , m_daily(new QCheckBox(tr("&Back a case up each day it has changed"), this))
    , m_kept(box(this, QStringLiteral("backupsKept"), {}, 1, kMostKept)) {
    m_daily->setObjectName(QStringLiteral("dailyBackup"));
    column()->addWidget(m_daily);
    auto* form = new QFormLayout;
    form->addRow(tr("&Keep at most:"), m_kept);
    column()->addLayout(form);
    addText(tr("Backups stand in a folder beside the case, “NAME.faultline.backups”. Each is a whole case that can be "
               "opened."));
    column()->addStretch(1);
    const models::BackupChoice now = models::backupChoice();
    m_daily->setChecked(now.daily);
    m_kept->setValue(now.kept);
    m_kept->setEnabled(now.daily);
    connect(m_daily, &QCheckBox::toggled, this, &BackupsPage::keep);
    connect(m_kept, &QSpinBox::valueChanged, this, &BackupsPage::keep);
}

void BackupsPage::keep() {
    m_kept->setEnabled(m_daily->isChecked());
    models::setBackupChoice({m_daily->isChecked(), m_kept->value()});
}

void BackupsPage::restoreDefaults() {
    const models::BackupChoice normal;
    m_daily->setChecked(normal.daily);
    m_kept->setValue(normal.kept);
}

} // namespace views
