// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/hitdelegate.h"

#include "models/items/roles.h"
#include "views/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace views {
namespace {

constexpr int kSide = 12;
constexpr int kTop = 6;

// One line of text with the matching words marked; what does not fit is clipped.
void drawSnippet(
    QPainter& painter, const QRect& place, const QModelIndex& index, const QFont& font,
    const rendering::Palette& colours) {
    QString text = index.data(models::QuoteRole).toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const QPoint& mark : index.data(models::QuoteMarksRole).value<QList<QPoint>>()) {
        QTextCharFormat format;
        format.setForeground(colours.ink);
        format.setFontWeight(QFont::Bold);
        formats.append({mark.x(), mark.y() - mark.x(), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    painter.save();
    painter.setClipRect(place);
    painter.setPen(colours.faintInk);
    layout.draw(&painter, place.topLeft());
    painter.restore();
}

} // namespace

HitDelegate::HitDelegate(ViewState& state, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_state(state) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const rendering::Palette palette = colours(m_state);
    painter->save();
    const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->fillRect(option.rect, marked ? palette.selection : palette.panel);
    const QRect inner = option.rect.adjusted(kSide, kTop, -kSide, -kTop);
    const QString where = QStringLiteral("%1 · %2").arg(
        index.data(models::SourceTextRole).toString(), index.data(models::WhenTextRole).toString());
    const int whereWidth = std::min(option.fontMetrics.horizontalAdvance(where) + 2, inner.width() / 2);
    const QRect firstLine(inner.left(), inner.top(), inner.width(), option.fontMetrics.height());
    painter->setPen(palette.faintInk);
    painter->setFont(option.font);
    painter->drawText(
        firstLine, Qt::AlignRight | Qt::AlignVCenter, option.fontMetrics.elidedText(where, Qt::ElideRight, whereWidth));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette.ink);
    painter->drawText(
        firstLine, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(
            index.data(models::TitleRole).toString(), Qt::ElideRight, firstLine.width() - whereWidth - kSide));
    const QRect secondLine = firstLine.translated(0, option.fontMetrics.lineSpacing() + 2);
    drawSnippet(*painter, secondLine, index, option.font, palette);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 2 * option.fontMetrics.lineSpacing() + 2 + 2 * kTop};
}

} // namespace views
