// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/presetbar.h"

#include "views/rendering/palette.h"
#include "views/rendering/reportpresets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

namespace views {
namespace {

const QString kGroup = QStringLiteral("report/presets");
constexpr int kOwnRole = Qt::UserRole + 1;

QStringList partNames(const rendering::ReportSettings& settings) {
    QStringList names;
    for (const rendering::ReportPart part : settings.parts)
        names << rendering::name(part);
    return names;
}

rendering::ReportSettings own(const QString& name) {
    QSettings kept;
    kept.beginGroup(kGroup);
    kept.beginGroup(name);
    rendering::ReportSettings settings;
    settings.author = kept.value(QStringLiteral("author")).toString();
    settings.landscape = kept.value(QStringLiteral("landscape")).toBool();
    if (kept.value(QStringLiteral("letter")).toBool())
        settings.paper = rendering::ReportPaper::Letter;
    settings.parts.clear();
    for (const QString& each : kept.value(QStringLiteral("parts")).toStringList()) {
        if (const auto part = rendering::reportPartOf(each))
            settings.parts.insert(*part);
    }
    return settings;
}

void keep(const QString& name, const rendering::ReportSettings& settings) {
    QSettings kept;
    kept.beginGroup(kGroup);
    kept.beginGroup(name);
    kept.setValue(QStringLiteral("author"), settings.author);
    kept.setValue(QStringLiteral("landscape"), settings.landscape);
    kept.setValue(QStringLiteral("letter"), settings.paper == rendering::ReportPaper::Letter);
    kept.setValue(QStringLiteral("parts"), partNames(settings));
}

QStringList ownNames() {
    QSettings kept;
    kept.beginGroup(kGroup);
    return kept.childGroups();
}

QToolButton* button(const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

} // namespace

PresetBar::PresetBar(std::function<rendering::ReportSettings()> current, QWidget* parent)
    : QWidget(parent)
    , m_current(std::move(current))
    , m_presets(new QComboBox(this))
    , m_save(button(QStringLiteral("+"), tr("Keep what is chosen under a name"), this))
    , m_remove(button(QStringLiteral("−"), tr("Remove this preset"), this)) {
    m_presets->setObjectName(QStringLiteral("reportPreset"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setPlaceholderText(tr("Own choice"));
    m_save->setObjectName(QStringLiteral("savePreset"));
    m_remove->setObjectName(QStringLiteral("removePreset"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rendering::kGap);
    layout->addWidget(m_presets, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_remove);
    fill();
    connect(m_presets, &QComboBox::activated, this, &PresetBar::apply);
    connect(m_save, &QToolButton::clicked, this, [this] { askName({}); });
    connect(m_remove, &QToolButton::clicked, this, &PresetBar::remove);
}

void PresetBar::fill() {
    const QSignalBlocker quiet(m_presets);
    m_presets->clear();
    for (const rendering::ReportPreset& each : rendering::reportPresets())
        m_presets->addItem(rendering::label(each), QString::fromLatin1(each.name));
    for (const QString& each : ownNames()) {
        m_presets->addItem(each, each);
        m_presets->setItemData(m_presets->count() - 1, true, kOwnRole);
    }
    match(m_current());
}

bool PresetBar::isOwn(int row) const {
    return m_presets->itemData(row, kOwnRole).toBool();
}

void PresetBar::apply(int row) {
    const QString name = m_presets->itemData(row).toString();
    if (isOwn(row)) {
        emit chosen(own(name), true);
    } else {
        rendering::ReportSettings settings;
        settings.parts = rendering::reportPreset(name)->parts;
        emit chosen(settings, false);
    }
}

void PresetBar::match(const rendering::ReportSettings& settings) {
    int found = -1;
    for (int row = m_presets->count() - 1; row >= 0 && found < 0; --row) {
        const QString name = m_presets->itemData(row).toString();
        if (isOwn(row)) {
            const rendering::ReportSettings kept = own(name);
            if (kept.parts == settings.parts && kept.paper == settings.paper && kept.landscape == settings.landscape &&
                kept.author == settings.author)
                found = row;
        } else if (rendering::reportPreset(name)->parts == settings.parts) {
            found = row;
        }
    }
    m_presets->setCurrentIndex(found);
    m_remove->setEnabled(found >= 0 && isOwn(found));
}

// `taken`: a name that was given and is in use; giving it again replaces the preset.
void PresetBar::askName(const QString& taken) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as a preset"));
    if (taken.isEmpty())
        dialog->setLabelText(tr("Name:"));
    else if (rendering::reportPreset(taken))
        dialog->setLabelText(tr("A preset of Faultline's own has this name and stays as it is. Another name:"));
    else
        dialog->setLabelText(tr("A preset has this name already. OK replaces it; or give another name:"));
    dialog->setTextValue(taken);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, taken](const QString& text) {
        QString name = text.simplified().left(60);
        name.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('\\'), QLatin1Char('-'));
        if (name.isEmpty())
            return;
        if (rendering::reportPreset(name) || (name != taken && ownNames().contains(name))) {
            askName(name);
            return;
        }
        keep(name, m_current());
        fill();
    });
    dialog->open();
}

void PresetBar::remove() {
    const int row = m_presets->currentIndex();
    if (row < 0 || !isOwn(row))
        return;
    QSettings kept;
    kept.beginGroup(kGroup);
    kept.remove(m_presets->itemData(row).toString());
    fill();
}

} // namespace views
