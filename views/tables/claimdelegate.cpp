// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/claimdelegate.h"

#include "models/items/claimmodel.h"
#include "views/stanceglyph.h"

#include <QWidget>

namespace views {
namespace {

constexpr int kGlyphSize = 14;

void paintText(QStyleOptionViewItem& option, const QColor& colour) {
    option.palette.setColor(QPalette::Text, colour);
    option.palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace

void ClaimDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    RowDelegate::initStyleOption(option, index);
    const auto verdict = static_cast<core::ClaimVerdict>(index.data(models::VerdictRole).toInt());
    const bool background = index.data(models::ScopeRole).toInt() == static_cast<int>(core::Scope::Other);
    const bool rejected = verdict == core::ClaimVerdict::Rejected;
    if (background || rejected)
        paintText(*option, m_colours.faintInk);
    if (index.column() == models::ClaimModel::Verdict && verdict == core::ClaimVerdict::None)
        paintText(*option, m_colours.faintInk);
    if (rejected && index.column() != models::ClaimModel::Verdict)
        option->font.setStrikeOut(true);
    if (index.column() != models::ClaimModel::Cause)
        return;
    const QColor colour = m_colours.cause(index.data(models::FamilyRole).toString());
    const auto stance = static_cast<core::Stance>(index.data(models::StanceRole).toInt());
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const QPixmap glyph = stancePixmap(kGlyphSize, ratio, stance, background || rejected ? m_colours.faintInk : colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(glyph);
    option->decorationSize = QSize(kGlyphSize, kGlyphSize);
    if (!background && !rejected) {
        paintText(*option, colour);
        option->font.setBold(true);
    }
}

} // namespace views
