// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetspanel.h"

#include "models/items/facetmodel.h"
#include "models/items/incidentmodel.h"
#include "models/session.h"
#include "views/facets/facetdelegate.h"
#include "views/facets/savedsearches.h"
#include "views/filtering.h"
#include "views/incidentdrag.h"
#include "views/viewstate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace views {
namespace {

constexpr int kMostIncidents = 9;    // rows before the list scrolls
constexpr int kIncidentsAtOnce = 40; // that are laid out without a break for what the user does

void prepare(QAbstractItemView& view, const QString& name) {
    view.setAccessibleName(name);
    view.setFrameShape(QFrame::NoFrame);
    view.setMouseTracking(true);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSelectionMode(QAbstractItemView::NoSelection);
}

// Names a section or facet that can be folded.
QString foldKey(const QModelIndex& index) {
    return index.data(models::KindRole).toString() + QLatin1Char('/') + index.data(models::KeyRole).toString();
}

void toggle(QStringList& list, const QString& key) {
    if (!list.removeOne(key))
        list.append(key);
}

} // namespace

FacetsPanel::FacetsPanel(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_incidents(new models::IncidentModel(this))
    , m_facets(new models::FacetModel(session.causes(), this))
    , m_incidentList(new DraggableList(this))
    , m_facetTree(new QTreeView(this)) {
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(110);
    auto* title = new QLabel(tr("INCIDENTS"), this);
    title->setObjectName(QStringLiteral("sectionTitle"));
    title->setFont(titleFont(font()));
    m_incidentList->setObjectName(QStringLiteral("incidents"));
    m_facetTree->setObjectName(QStringLiteral("facets"));
    prepare(*m_incidentList, tr("Incidents"));
    prepare(*m_facetTree, tr("Causes claimed, speakers and sources"));
    m_facetTree->setHeaderHidden(true);
    m_facetTree->setRootIsDecorated(false);
    m_facetTree->setExpandsOnDoubleClick(false);
    m_facetTree->setIndentation(0);
    m_incidentList->setResizeMode(QListView::Adjust);
    m_incidentList->setLayoutMode(QListView::Batched); // thousands of them are laid out bit by bit
    m_incidentList->setBatchSize(kIncidentsAtOnce);
    m_incidentList->setModel(m_incidents);
    m_facetTree->setModel(m_facets);
    for (QAbstractItemView* each :
         {static_cast<QAbstractItemView*>(m_incidentList), static_cast<QAbstractItemView*>(m_facetTree)}) {
        each->setItemDelegate(new FacetDelegate(state, each));
        each->installEventFilter(this);
    }
    new IncidentDrag(m_incidentList, [this] { return Desk{m_session, m_state, m_session.snapshot()}; });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_incidentList);
    layout->addWidget(new SavedSearches(session, state, this));
    layout->addWidget(m_facetTree, 1);
    setFocusProxy(m_incidentList);

    connect(m_incidentList, &QListView::clicked, this, &FacetsPanel::toggleIncident);
    connect(m_facetTree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
            excludeFacet(index);
        else
            toggleFacet(index);
    });
    m_facetTree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_facetTree, &QWidget::customContextMenuRequested, this, &FacetsPanel::showMenu);
    connect(m_facetTree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_resetting)
            m_folded.insert(foldKey(index));
    });
    connect(m_facetTree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_resetting)
            m_folded.remove(foldKey(index));
    });
    connect(m_facets, &QAbstractItemModel::modelAboutToBeReset, this, &FacetsPanel::keepPlace);
    connect(m_facets, &QAbstractItemModel::modelReset, this, &FacetsPanel::restorePlace);
    connect(m_incidents, &QAbstractItemModel::modelReset, this, [this] {
        fitIncidentList();
        m_incidentList->setCurrentIndex(m_incidents->indexOf(m_state.filter().incident));
    });
    connect(&session, &models::Session::snapshotChanged, this, &FacetsPanel::snapshotChanged);
    connect(&state, &ViewState::filterChanged, this, &FacetsPanel::filterChanged);
    connect(&state, &ViewState::themeChanged, this, qOverload<>(&QWidget::update));
    snapshotChanged();
    filterChanged();
}

void FacetsPanel::keepPlace() {
    const QModelIndex current = m_facetTree->currentIndex();
    m_place.scrolled = m_facetTree->verticalScrollBar()->value();
    m_place.kind = static_cast<models::FacetKind>(current.data(models::KindRole).toInt());
    m_place.key = current.data(models::KeyRole);
    m_resetting = true;
}

void FacetsPanel::restorePlace() {
    m_facetTree->expandAll();
    restoreFolds({});
    m_resetting = false;
    if (m_place.key.isValid())
        m_facetTree->setCurrentIndex(m_facets->find(m_place.kind, m_place.key.toString()));
    m_facetTree->verticalScrollBar()->setValue(m_place.scrolled);
}

void FacetsPanel::restoreFolds(const QModelIndex& parent) {
    for (int row = 0; row < m_facets->rowCount(parent); ++row) {
        const QModelIndex index = m_facets->index(row, 0, parent);
        if (m_folded.contains(foldKey(index)))
            m_facetTree->collapse(index);
        restoreFolds(index);
    }
}

void FacetsPanel::snapshotChanged() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    m_incidents->setSnapshot(snapshot);
    m_facets->setSnapshot(snapshot);
}

void FacetsPanel::filterChanged() {
    m_facets->setFilter(rowFilterOf(m_state));
    m_incidentList->setCurrentIndex(m_incidents->indexOf(m_state.filter().incident));
    m_incidentList->viewport()->update();
}

void FacetsPanel::fitIncidentList() {
    m_incidentList->doItemsLayout();
    int height = 2;
    for (int row = 0; row < std::min(m_incidents->rowCount(), kMostIncidents); ++row)
        height += m_incidentList->sizeHintForRow(row);
    m_incidentList->setFixedHeight(std::clamp(height, fontMetrics().height(), std::max(120, this->height() * 2 / 5)));
}

void FacetsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitIncidentList();
}

bool FacetsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Minus && watched == m_facetTree) {
            excludeFacet(m_facetTree->currentIndex());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            if (watched == m_incidentList)
                toggleIncident(m_incidentList->currentIndex());
            else
                toggleFacet(m_facetTree->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetsPanel::toggleIncident(const QModelIndex& index) {
    if (!index.isValid())
        return;
    Filter filter = m_state.filter();
    const core::IncidentId id = index.data(models::IncidentRole).toLongLong();
    filter.incident = filter.incident == id ? 0 : id;
    m_state.setFilter(filter);
}

void FacetsPanel::toggleFacet(const QModelIndex& index) {
    const QVariant key = index.data(models::KeyRole);
    if (!key.isValid()) { // a section's title
        m_facetTree->setExpanded(index, !m_facetTree->isExpanded(index));
        return;
    }
    const auto kind = static_cast<models::FacetKind>(index.data(models::KindRole).toInt());
    Filter filter = m_state.filter();
    if (filter.excluded.removeAll({kind, key.toString()}) == 0)
        toggle(filter.chosen(kind), key.toString());
    m_state.setFilter(filter);
}

// What else of its kind was wanted, or not wanted, is let go.
void FacetsPanel::onlyFacet(const QModelIndex& index) {
    const QVariant key = index.data(models::KeyRole);
    if (!key.isValid())
        return;
    const auto kind = static_cast<models::FacetKind>(index.data(models::KindRole).toInt());
    Filter filter = m_state.filter();
    filter.only(kind, key.toString());
    m_state.setFilter(filter);
}

void FacetsPanel::excludeFacet(const QModelIndex& index) {
    const QVariant key = index.data(models::KeyRole);
    if (!key.isValid())
        return;
    const auto kind = static_cast<models::FacetKind>(index.data(models::KindRole).toInt());
    const std::pair excluded{kind, key.toString()};
    Filter filter = m_state.filter();
    filter.chosen(kind).removeAll(key.toString());
    if (filter.excluded.removeAll(excluded) == 0)
        filter.excluded.append(excluded);
    m_state.setFilter(filter);
}

void FacetsPanel::showMenu(QPoint at) {
    const QPersistentModelIndex index = m_facetTree->indexAt(at);
    if (!index.data(models::KeyRole).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool chosen = index.data(models::ChosenRole).toBool();
    const bool excluded = index.data(models::ExcludedRole).toBool();
    menu->addAction(tr("&Only this"), this, [this, index] { onlyFacet(index); });
    menu->addAction(
        chosen ? tr("Not only &this any more") : tr("Also &this"), this, [this, index] { toggleFacet(index); });
    menu->addAction(
        excluded ? tr("&With this again") : tr("&Without this"), this, [this, index] { excludeFacet(index); });
    menu->popup(m_facetTree->viewport()->mapToGlobal(at));
}

} // namespace views
