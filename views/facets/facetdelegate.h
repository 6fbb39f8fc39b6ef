// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a row of the left panel: incidents with their counts, section titles, facets with colour, grade and count.
// Colour is never alone: every figure and state stands in words in the row's accessible text too. GUI thread.

#include <QFont>
#include <QStyledItemDelegate>

namespace rendering {
struct Palette;
}

namespace views {

class ViewState;

// Of section titles in the left panel.
QFont titleFont(const QFont& font);

class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FacetDelegate(ViewState& state, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    ViewState& m_state;
};

} // namespace views
