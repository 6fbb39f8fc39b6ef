// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of tables: cells stand where their headers stand, and a row is one thing, so no cell of it has a focus frame of
// its own. GUI thread.

#include <QStyledItemDelegate>

namespace views {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace views
