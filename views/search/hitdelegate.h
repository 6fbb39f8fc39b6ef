// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints one hit of a search in two lines: title with source and date, and the words around the match. GUI thread.

#include <QStyledItemDelegate>

namespace views {

class ViewState;

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit HitDelegate(ViewState& state, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ViewState& m_state;
};

} // namespace views
