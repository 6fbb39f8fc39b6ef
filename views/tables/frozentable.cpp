// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/frozentable.h"

#include "views/tables/rowdelegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace views {

FrozenTable::FrozenTable(QWidget* parent)
    : QTableView(parent)
    , m_first(new QTableView(this)) {
    setUpTable(*this);
    setUpTable(*m_first);
    m_first->setObjectName(QStringLiteral("frozenColumn"));
    m_first->setAccessibleName(tr("First column of the table"));
    m_first->setFocusPolicy(Qt::NoFocus);
    m_first->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setVerticalScrollMode(ScrollPerPixel);
    m_first->setVerticalScrollMode(ScrollPerPixel);
    m_first->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenTable::arrange);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenTable::arrange);
}

void FrozenTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_first->setModel(model);
    m_first->setSelectionModel(selectionModel());
    m_first->setSelectionMode(selectionMode());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTable::hideOthers);
    hideOthers();
}

// All columns are new after a reset.
void FrozenTable::hideOthers() {
    for (int column = 1; column < model()->columnCount(); ++column)
        m_first->setColumnHidden(column, true);
    arrange();
}

void FrozenTable::setFrozenDelegate(QAbstractItemDelegate* delegate) {
    setItemDelegate(delegate);
    m_first->setItemDelegate(delegate);
}

void FrozenTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void FrozenTable::updateGeometries() {
    QTableView::updateGeometries();
    arrange();
}

void FrozenTable::arrange() {
    const bool away = model() && horizontalScrollBar()->value() > 0;
    if (away) {
        m_first->setColumnWidth(0, columnWidth(0));
        m_first->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
        m_first->setGeometry(
            frameWidth(), frameWidth(), columnWidth(0), horizontalHeader()->height() + viewport()->height());
        m_first->verticalScrollBar()->setValue(verticalScrollBar()->value());
    }
    m_first->setVisible(away);
}

} // namespace views
