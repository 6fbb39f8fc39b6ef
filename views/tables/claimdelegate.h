// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Draws claims in a table: stance as a shape in the cause's colour before the cause, background claims faint, rejected
// ones faint and struck through. GUI thread.

#include "views/rendering/palette.h"
#include "views/tables/rowdelegate.h"

namespace views {

class ClaimDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void setColours(const rendering::Palette& colours) { m_colours = colours; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    rendering::Palette m_colours = rendering::paletteOf(rendering::Theme::Light);
};

} // namespace views
