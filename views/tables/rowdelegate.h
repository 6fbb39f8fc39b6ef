// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of tables: cells stand where their headers stand, and a row is one thing, so no cell of it has a focus frame of
// its own. GUI thread.

#include <QStyledItemDelegate>

class QTableView;

namespace views {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// What all our tables have in common: plain rows of one height that Tab leaves. Before columns get their widths.
void setUpTable(QTableView& table);

} // namespace views
