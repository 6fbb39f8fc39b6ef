// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A cell of the evidence matrix: its stances as shapes in the order in which they were said, so that a change of mind
// reads from left to right. GUI thread.

#include "views/rendering/palette.h"
#include "views/tables/rowdelegate.h"

namespace views {

class EvidenceDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void setColours(const rendering::Palette& colours) { m_colours = colours; }
    // Cells that hold what is selected; until the model is reset.
    void setMarked(const QModelIndexList& cells) { m_marked = cells; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    rendering::Palette m_colours;
    QModelIndexList m_marked;
};

} // namespace views
