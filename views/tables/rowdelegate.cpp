// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowdelegate.h"

#include "views/rendering/palette.h"

#include <QPainter>

namespace views {

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    QStyleOptionViewItem inside = option;
    inside.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    inside.rect.adjust(rendering::kGap, 0, -rendering::kGap, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

} // namespace views
