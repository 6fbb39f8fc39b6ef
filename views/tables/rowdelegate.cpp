// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowdelegate.h"

#include "views/rendering/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace views {

void setUpTable(QTableView& table) {
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 3 * rendering::kGap);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    QStyleOptionViewItem inside = option;
    inside.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    inside.rect.adjust(rendering::kGap, 0, -rendering::kGap, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

} // namespace views
