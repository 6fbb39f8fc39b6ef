// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/documentspanel.h"

#include "models/items/documentmodel.h"
#include "models/items/labels.h"
#include "models/items/sourcemodel.h"
#include "models/session.h"
#include "views/commandtable.h"
#include "views/documenttriage.h"
#include "views/incidentdrag.h"
#include "views/sourcetriage.h"
#include "views/tables/rowdelegate.h"
#include "views/timetriage.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <iterator>
#include <set>

namespace views {

using models::DocumentModel;

DocumentsPanel::DocumentsPanel(models::Session& session, ViewState& state, QWidget* parent)
    : DocumentsPanel(new DocumentModel(session.causes()), session, state, parent) {}

DocumentsPanel::DocumentsPanel(DocumentModel* model, models::Session& session, ViewState& state, QWidget* parent)
    : TablePanel(model, session, state, parent)
    , m_documents(model)
    , m_aside(new QPushButton(this)) {
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
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentsPanel::remember);
    new IncidentDrag(table(), [this] { return Desk{this->session(), this->state(), snapshot()}; });
    m_aside->setObjectName(QStringLiteral("setAside"));
    m_aside->setProperty("flat", true);
    m_aside->setToolTip(tr("They are kept in the file, but no list, search, finding or report has them."));
    m_aside->hide();
    connect(m_aside, &QPushButton::clicked, this, &DocumentsPanel::showAside);
    setBar(m_aside);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    start();
}

QModelIndex DocumentsPanel::selectedRow() const {
    return m_documents->indexOf(state().selection().document);
}

void DocumentsPanel::choose(const QModelIndex& index) {
    const core::DocumentId id = m_documents->record(index.row()).id;
    if (state().selection().document == id)
        return;
    state().selectDocument(id);
    state().reveal();
}

void DocumentsPanel::typed(const QModelIndex& index, int key) {
    if (key != Qt::Key_E && key != Qt::Key_Z && key != Qt::Key_N && key != Qt::Key_Delete)
        return;
    if (!table()->selectionModel()->isRowSelected(index.row()))
        choose(index);
    if (key == Qt::Key_E)
        editDate();
    else if (key == Qt::Key_Z)
        editZone();
    else if (key == Qt::Key_N)
        editDocumentNote({session(), state(), snapshot()}, selectedDocuments(), this);
    else
        setAside();
}

std::vector<core::DocumentId> DocumentsPanel::selectedDocuments() const {
    std::vector<core::DocumentId> ids;
    for (const QModelIndex& each : table()->selectionModel()->selectedRows())
        ids.push_back(m_documents->record(each.row()).id);
    if (const QModelIndex index = table()->currentIndex(); ids.empty() && index.isValid())
        ids.push_back(m_documents->record(index.row()).id);
    return ids;
}

void DocumentsPanel::remember() {
    if (!isFollowing())
        m_selected = selectedDocuments();
}

// A correction of several documents gives new rows; the same ones are selected then.
void DocumentsPanel::shown() {
    updateAside();
    const bool current = std::ranges::find(m_selected, state().selection().document) != m_selected.end();
    if (!current)
        m_selected.clear();
    if (m_selected.size() < 2)
        return;
    const std::set<core::DocumentId> wanted(m_selected.begin(), m_selected.end());
    selectAgain([&](int row) { return wanted.contains(m_documents->record(row).id); });
}

namespace {

std::vector<core::Correction> asideIn(const core::Snapshot& snapshot) {
    std::vector<core::Correction> aside;
    std::ranges::copy_if(snapshot.corrections, std::back_inserter(aside), [](const core::Correction& each) {
        return each.kind == core::CorrectionKind::DocumentSetAside;
    });
    return aside;
}

} // namespace

void DocumentsPanel::updateAside() {
    const auto count = static_cast<int>(asideIn(*snapshot()).size());
    m_aside->setText(tr("%n document(s) set aside…", nullptr, count));
    m_aside->setVisible(count > 0);
    m_aside->setEnabled(!snapshot()->readOnly);
}

void DocumentsPanel::showAside() {
    const Desk desk{session(), state(), snapshot()};
    const std::vector<core::Correction> aside = asideIn(*snapshot());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const core::Correction& each : aside)
        menu->addAction(
            tr("Bring back “%1”").arg(CommandTable::literal(models::toQt(core::elided(each.value, 80)))), this,
            [desk, each] { bringBack(desk, {each}); });
    if (aside.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Bring back all"), this, [desk, aside] { bringBack(desk, aside); });
    }
    menu->popup(m_aside->mapToGlobal(QPoint(0, 0)));
}

// The next row takes the place of what is gone, so that one key goes through a list.
void DocumentsPanel::setAside() {
    const std::vector<core::DocumentId> ids = selectedDocuments();
    if (ids.empty() || snapshot()->readOnly)
        return;
    int row = 0;
    for (const core::DocumentId id : ids)
        row = std::max(row, m_documents->indexOf(id).row());
    const bool last = row + 1 >= m_documents->rowCount();
    const core::DocumentId next = last ? 0 : m_documents->record(row + 1).id;
    views::setAside({session(), state(), snapshot()}, ids);
    if (next)
        state().selectDocument(next);
    else
        state().clearSelection();
}

void DocumentsPanel::editDate() {
    if (const auto ids = selectedDocuments(); !ids.empty() && !snapshot()->readOnly)
        editPublished({session(), state(), snapshot()}, ids, this);
}

void DocumentsPanel::editZone() {
    views::editZone({session(), state(), snapshot()}, selectedDocuments(), this);
}

void DocumentsPanel::showMenu(QPoint at) {
    const QModelIndex index = table()->indexAt(at);
    if (!index.isValid())
        return;
    if (!table()->selectionModel()->isRowSelected(index.row()))
        choose(index);
    const Desk desk{session(), state(), snapshot()};
    const core::DocumentRecord& record = m_documents->record(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto count = static_cast<int>(selectedDocuments().size());
    const QString several = count > 1 ? tr(" of %n documents", nullptr, count) : QString();
    menu->addAction(tr("Set publication &date%1…", "how many").arg(several), this, &DocumentsPanel::editDate);
    menu->addAction(tr("Set time &zone%1…", "how many").arg(several), this, &DocumentsPanel::editZone);
    menu->addAction(
        tr("&Edit title, source, author…"), this, [this, desk, id = record.id] { editDocument(desk, id, this); });
    menu->addAction(
        record.starred ? tr("Take the s&tar off") : tr("S&tar%1", "how many").arg(several), this,
        [this, desk] { star(desk, selectedDocuments()); });
    menu->addAction(
        tr("Ta&gs%1…", "how many").arg(several), this, [this, desk] { editTags(desk, selectedDocuments(), this); });
    menu->addAction(tr("&Note%1…", "how many").arg(several), this, [this, desk] {
        editDocumentNote(desk, selectedDocuments(), this);
    });
    QMenu* credibility = menu->addMenu(tr("&Credibility%1", "how many").arg(several));
    for (const char grade : {'1', '2', '3', '4', '5', '6', '\0'}) {
        QAction* action = credibility->addAction(models::credibilityText(grade), this, [this, desk, grade] {
            setCredibility(desk, selectedDocuments(), grade);
        });
        action->setCheckable(true);
        action->setChecked(record.credibility == grade);
    }
    QMenu* same = menu->addMenu(tr("&Same incident as"));
    for (const core::Incident& each : snapshot()->findings.incidents) {
        if (each.id != record.incident)
            same->addAction(
                CommandTable::literal(models::toQt(each.title)), this,
                [desk, id = record.id, incident = each.id] { joinIncident(desk, id, incident); });
    }
    menu->addAction(
        tr("Set &aside%1: no part of this case", "how many").arg(several) + QStringLiteral("\tDel"), this,
        &DocumentsPanel::setAside);
    QAction* leave =
        menu->addAction(tr("&Not of this incident"), this, [desk, id = record.id] { leaveIncident(desk, id); });
    if (count > 1) { // these two are about one document
        same->menuAction()->setVisible(false);
        leave->setVisible(false);
    }
    leave->setEnabled(canLeaveIncident(*snapshot(), record.id));
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
