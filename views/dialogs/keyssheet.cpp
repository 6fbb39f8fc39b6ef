// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keyssheet.h"

#include "views/commandtable.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace views {
namespace {

QString keysText(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

// What the timeline and the lists do by themselves; these belong to no command.
QList<std::pair<QString, QString>> gestures() {
    return {
        {KeysSheet::tr("Timeline: scroll, zoom at the pointer, pan"), KeysSheet::tr("wheel, Ctrl+wheel, Shift+wheel")},
        {KeysSheet::tr("Timeline: pan; choose a range"), KeysSheet::tr("drag; drag on the axis or overview")},
        {KeysSheet::tr("Timeline: zoom and pan"), KeysSheet::tr("W, S, A, D")},
        {KeysSheet::tr("Timeline: from event to event; in the lane"), KeysSheet::tr("arrows; . and ,")},
        {KeysSheet::tr("Same incident: drop documents or an incident on another incident"), KeysSheet::tr("drag")},
        {KeysSheet::tr("Another incident: drop a document on “All documents”"), KeysSheet::tr("drag")},
        {KeysSheet::tr("Zoom to what is under the pointer"), KeysSheet::tr("double click")},
        {KeysSheet::tr("Facets: only this; not this"), KeysSheet::tr("click or Space; Ctrl+click or -")},
        {KeysSheet::tr("Search: choose a hit, go to it, clear"), KeysSheet::tr("Up, Down; Enter; Esc")},
    };
}

} // namespace

KeysSheet::KeysSheet(CommandTable& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_set(new QPushButton(tr("&Set"), this))
    , m_reset(new QPushButton(tr("&Default"), this))
    , m_note(new QLabel(this)) {
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    m_list->setObjectName(QStringLiteral("keysList"));
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    m_list->header()->resizeSection(0, 330);
    m_note->setObjectName(QStringLiteral("faintText"));
    m_note->setWordWrap(true);
    m_edit->setAccessibleName(tr("New keys for the selected command"));
    auto* change = new QHBoxLayout;
    change->addWidget(new QLabel(tr("New keys:"), this));
    change->addWidget(m_edit, 1);
    change->addWidget(m_set);
    change->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(change);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysSheet::selected);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysSheet::refresh);
    connect(m_set, &QPushButton::clicked, this, &KeysSheet::setKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        QTreeWidgetItem* item = m_list->currentItem();
        const QString id = item->data(0, Qt::UserRole).toString();
        m_commands.resetKeys(id);
        item->setText(1, keysText(*m_commands.action(id)));
    });
    selected(nullptr);
    m_list->setFocus();
}

void KeysSheet::fill() {
    QHash<QString, QTreeWidgetItem*> sections;
    const auto section = [&](const QString& name) {
        QTreeWidgetItem*& item = sections[name];
        if (!item) {
            item = new QTreeWidgetItem(m_list, {name});
            item->setFirstColumnSpanned(true);
        }
        return item;
    };
    for (const CommandRow& row : commandRows()) {
        if (!row.id || row.kind == CommandKind::Submenu)
            continue;
        const QString id = QLatin1String(row.id);
        const QAction& action = *m_commands.action(id);
        QString menu = QString::fromUtf8(row.menu).section(QLatin1Char('/'), 0, 0);
        menu = QCoreApplication::translate("Commands", menu.toUtf8().constData()).remove(QLatin1Char('&'));
        auto* item = new QTreeWidgetItem(section(menu), {m_commands.fullText(row), keysText(action)});
        item->setData(0, Qt::UserRole, id);
    }
    for (const auto& [what, keys] : gestures())
        new QTreeWidgetItem(section(tr("Mouse and fixed keys")), {what, keys});
    m_list->expandAll();
}

void KeysSheet::selected(QTreeWidgetItem* item) {
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    for (QWidget* each : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_reset)})
        each->setEnabled(!id.isEmpty());
    m_edit->clear();
    refresh();
}

void KeysSheet::refresh() {
    const QTreeWidgetItem* item = m_list->currentItem();
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    const QString holder = m_edit->keySequence().isEmpty() ? QString() : m_commands.holderOf(m_edit->keySequence());
    const bool clash = !holder.isEmpty() && holder != id;
    m_set->setEnabled(!id.isEmpty() && !m_edit->keySequence().isEmpty() && !clash);
    m_note->setText(
        clash ? tr("These keys already belong to “%1”. Give that command other keys first.")
                    .arg(CommandTable::plainText(*m_commands.action(holder)))
              : tr("Single letters act only while the timeline or a list has the focus."));
}

void KeysSheet::setKeys() {
    QTreeWidgetItem* item = m_list->currentItem();
    const QString id = item->data(0, Qt::UserRole).toString();
    m_commands.setKeys(id, {m_edit->keySequence()});
    item->setText(1, keysText(*m_commands.action(id)));
    m_edit->clear();
}

} // namespace views
