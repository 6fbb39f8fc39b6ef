// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/evidencedelegate.h"

#include "models/items/evidencemodel.h"
#include "views/stanceglyph.h"

#include <QPainter>

namespace views {
namespace {

constexpr int kGlyph = 12;
constexpr int kStep = kGlyph + rendering::kGap;
constexpr int kSide = 8;

} // namespace

void EvidenceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    RowDelegate::initStyleOption(option, index);
    if (!index.siblingAtColumn(models::EvidenceModel::Name).data(models::ChosenRole).toBool()) {
        option->palette.setColor(QPalette::Text, m_colours.faintInk);
        option->palette.setColor(QPalette::HighlightedText, m_colours.faintInk);
        option->font.setStrikeOut(index.column() == models::EvidenceModel::Name);
    } else if (index.column() == models::EvidenceModel::Contradictions) {
        option->palette.setColor(QPalette::Text, m_colours.alert);
        option->palette.setColor(QPalette::HighlightedText, m_colours.alert);
    }
    if (index.column() >= models::EvidenceModel::FirstCause)
        option->text.clear(); // painted as shapes
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowDelegate::paint(painter, option, index);
    if (m_marked.contains(index)) {
        painter->setPen(QPen(m_colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QVariantList stances = index.data(models::StancesRole).toList();
    if (stances.isEmpty())
        return;
    const bool counted = index.siblingAtColumn(models::EvidenceModel::Name).data(models::ChosenRole).toBool();
    const QColor colour = counted ? m_colours.cause(index.data(models::FamilyRole).toString()) : m_colours.faintInk;
    const int room = std::max(1, (option.rect.width() - 2 * kSide) / kStep);
    const int all = index.data(models::CountRole).toInt();
    const int shown = std::min(static_cast<int>(stances.size()), all <= room ? all : std::max(1, room - 2));
    QPointF at(option.rect.left() + kSide + kGlyph / 2.0, option.rect.center().y() + 0.5);
    for (int i = 0; i < shown; ++i, at.rx() += kStep)
        paintStance(*painter, at, kGlyph / 2.0, static_cast<core::Stance>(stances[i].toInt()), colour);
    if (shown == all)
        return;
    painter->save();
    painter->setPen(colour);
    painter->setFont(option.font);
    const QRectF rest(
        at.x() - kGlyph / 2.0, option.rect.top(), option.rect.right() - at.x() + kGlyph / 2.0, option.rect.height());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, tr("+%1", "further claims").arg(all - shown));
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = RowDelegate::sizeHint(option, index);
    const int count = index.column() < models::EvidenceModel::FirstCause ? 0 : index.data(models::CountRole).toInt();
    return size.expandedTo(QSize(2 * kSide + std::min(count, 5) * kStep, 0));
}

} // namespace views
