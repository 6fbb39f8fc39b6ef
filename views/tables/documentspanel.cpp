// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/documentspanel.h"

#include "models/items/documentmodel.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/commandtable.h"
#include "views/tables/rowdelegate.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QHeaderView>
#include <QMenu>

namespace views {

using models::DocumentModel;

DocumentsPanel::DocumentsPanel(models::Session& session, ViewState& state, QWidget* parent)
    : DocumentsPanel(new DocumentModel(session.causes()), session, state, parent) {}

DocumentsPanel::DocumentsPanel(DocumentModel* model, models::Session& session, ViewState& state, QWidget* parent)
    : TablePanel(model, session, state, parent)
    , m_documents(model) {
    table()->setAccessibleName(tr("Documents"));
    table()->setItemDelegate(new RowDelegate(this));
    QHeaderView* header = table()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DocumentModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
    header->resizeSection(DocumentModel::Published, 156);
    header->resizeSection(DocumentModel::Source, 120);
    header->resizeSection(DocumentModel::InIncident, 156);
    header->resizeSection(DocumentModel::Claims, 62);
    header->resizeSection(DocumentModel::State, 108);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    start();
}

QModelIndex DocumentsPanel::selectedRow() const {
    return m_documents->indexOf(state().selection().document);
}

void DocumentsPanel::choose(const QModelIndex& index) {
    const core::DocumentId id = m_documents->record(index.row()).id;
    if (state().selection().document != id)
        state().selectDocument(id);
}

void DocumentsPanel::typed(const QModelIndex& index, int key) {
    if (key != Qt::Key_E)
        return;
    choose(index);
    editDate();
}

void DocumentsPanel::editDate() {
    const QModelIndex index = table()->currentIndex();
    if (index.isValid())
        editPublished({session(), state(), snapshot()}, m_documents->record(index.row()).id, this);
}

void DocumentsPanel::showMenu(QPoint at) {
    const QModelIndex index = table()->indexAt(at);
    if (!index.isValid())
        return;
    choose(index);
    const Desk desk{session(), state(), snapshot()};
    const core::DocumentRecord& record = m_documents->record(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Set publication &date…"), this, &DocumentsPanel::editDate);
    QMenu* same = menu->addMenu(tr("&Same incident as"));
    for (const core::Incident& each : snapshot()->findings.incidents) {
        if (each.id != record.incident)
            same->addAction(
                CommandTable::literal(models::toQt(each.title)), this,
                [desk, id = record.id, incident = each.id] { joinIncident(desk, id, incident); });
    }
    QAction* leave =
        menu->addAction(tr("&Not of this incident"), this, [desk, id = record.id] { leaveIncident(desk, id); });
    const core::Incident* own = snapshot()->incident(record.incident);
    leave->setEnabled(own && own->documents.size() + own->possible.size() > 1);
    same->setEnabled(!same->isEmpty());
    if (snapshot()->readOnly) {
        for (QAction* each : menu->actions())
            each->setEnabled(false);
    }
    menu->popup(table()->viewport()->mapToGlobal(at));
}

QString DocumentsPanel::hintWithoutRows(bool filtered) const {
    return filtered ? tr("No document passes the search and filters.\nClear them with Ctrl+Shift+X.")
                    : tr("No documents yet.\nDrop articles or a folder of them on the window to import them.");
}

} // namespace views
