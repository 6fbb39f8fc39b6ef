// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablepanel.h"

#include "models/session.h"
#include "views/documenttriage.h"
#include "views/filtering.h"
#include "views/tables/rowdelegate.h"
#include "views/viewstate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

void KeyedTable::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            emit revealed(currentIndex());
            return;
        }
        const bool letter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
        if (letter || event->key() == Qt::Key_Delete) {
            emit keyTyped(currentIndex(), event->key());
            return;
        }
    }
    // Rows are what one walks through; Qt would go to the first cell of the row, which looks like nothing.
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        if (row >= 0)
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        return;
    }
    QTableView::keyPressEvent(event);
}

TablePanel::TablePanel(models::SnapshotModel* model, models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_model(model)
    , m_table(new KeyedTable(this))
    , m_hint(new QLabel(this))
    , m_stack(new QStackedLayout) {
    m_model->setParent(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setObjectName(QStringLiteral("faintText"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    setFocusProxy(m_table);
}

TablePanel::~TablePanel() = default;

void TablePanel::setBar(QWidget* bar) {
    layout()->addWidget(bar);
}

void TablePanel::restoreColumns(const QByteArray& state) {
    m_table->horizontalHeader()->restoreState(state);
    fitColumns(); // the state may be that of another width
}

void TablePanel::start() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid() || m_following)
            return;
        const QScopedValueRollback choosing(m_choosing, true);
        choose(index);
    });
    connect(m_table, &KeyedTable::revealed, this, [this](const QModelIndex& index) {
        choose(index);
        m_state.reveal();
    });
    connect(m_table, &QTableView::doubleClicked, m_table, &KeyedTable::revealed);
    connect(m_table, &KeyedTable::keyTyped, this, [this](const QModelIndex& index, int key) { typed(index, key); });
    // A click on the current row selects it again when something else was selected meanwhile.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index); });
    connect(&m_session, &models::Session::snapshotChanged, this, [this] { setSnapshot(m_session.snapshot()); });
    connect(&m_state, &ViewState::filterChanged, this, [this] { m_model->setFilter(rowFilterOf(m_state)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePanel::followRows);
    connect(&m_state, &ViewState::selectionChanged, this, [this] {
        followSelection();
        shown();
    });
    connect(&m_state, &ViewState::themeChanged, this, [this] { themeChanged(); });
    connect(&m_state, &ViewState::zoneChanged, m_model, [this] { m_model->setZone(m_state.zone()); });
    connect(&m_state, &ViewState::revealRequested, this, [this] {
        if (const QModelIndex index = selectedRow(); index.isValid())
            m_table->scrollTo(index);
    });
    themeChanged();
    m_model->setZone(m_state.zone());
    m_model->setFilter(rowFilterOf(m_state));
    setSnapshot(m_session.snapshot());
    followRows();
}

void TablePanel::setSnapshot(const core::SnapshotPtr& snapshot) {
    m_model->setSnapshot(snapshot);
}

void TablePanel::followRows() {
    const QScopedValueRollback following(m_following, true);
    followSelection();
    showHint();
    shown();
}

void TablePanel::followSelection() {
    if (m_choosing)
        return;
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = selectedRow();
    QItemSelectionModel* selection = m_table->selectionModel();
    if (index.isValid()) {
        if (selection->currentIndex().row() == index.row() && selection->isRowSelected(index.row()))
            return;
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
        return;
    }
    selection->clearSelection();
    // Qt 6.4's accessibility breaks on a table with rows and no current one.
    if (!selection->currentIndex().isValid() && m_model->rowCount() > 0)
        selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void TablePanel::selectAgain(const std::function<bool(int row)>& wanted) {
    QItemSelection rows;
    const int count = m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        const int first = row;
        while (row < count && wanted(row))
            ++row;
        if (row > first)
            rows.select(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1));
    }
    const QScopedValueRollback following(m_following, true);
    m_table->selectionModel()->select(rows, QItemSelectionModel::Select);
}

void TablePanel::typed(const QModelIndex& index, int key) {
    choose(index);
    if (const core::DocumentId document = m_state.selection().document; key == Qt::Key_N && document != 0)
        editDocumentNote({m_session, m_state, snapshot()}, {document}, this);
}

void TablePanel::showHint() {
    const bool empty = m_model->rowCount() == 0 && !m_model->isPending();
    if (empty)
        m_hint->setText(hintWithoutRows(m_model->unfilteredCount() > 0));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_hint) : m_table);
}

} // namespace views
