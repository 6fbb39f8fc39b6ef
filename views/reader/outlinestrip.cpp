// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/outlinestrip.h"

#include "models/items/labels.h"
#include "views/markup.h"
#include "views/reader/readerview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace views {
namespace {

constexpr int kWidth = 12;
constexpr double kTick = 4;   // height of a mark
constexpr double kReach = 10; // a click this near means the mark

} // namespace

OutlineStrip::OutlineStrip(ReaderView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_colours(rendering::paletteOf(rendering::Theme::Light)) {
    setFixedWidth(kWidth);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Claims in the document"));
    connect(&view, &QTextEdit::textChanged, this, qOverload<>(&QWidget::update));
}

void OutlineStrip::setColours(const rendering::Palette& colours) {
    m_colours = colours;
    update();
}

// By characters, not by lines: the text is laid out only as far as it has been read.
double OutlineStrip::placeOf(int position) const {
    const int all = std::max(1, m_view.document()->characterCount());
    return kTick + (height() - 2 * kTick) * position / all;
}

void OutlineStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (const Mark& mark : m_view.marks()) {
        if (mark.kind != MarkKind::Claim || mark.background || mark.rejected)
            continue;
        const QColor colour = m_colours.cause(mark.family);
        const QRectF tick(2, placeOf(mark.range.from) - kTick / 2, kWidth - 5, kTick);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(mark.stance == core::Stance::Asserted ? QBrush(colour) : Qt::NoBrush);
        painter.drawRect(tick);
        if (mark.stance == core::Stance::Suspected)
            painter.fillRect(QRectF(tick.left(), tick.top(), tick.width() / 2, tick.height()), colour);
    }
}

std::int32_t OutlineStrip::claimNear(double y) const {
    std::int32_t nearest = -1;
    double least = kReach;
    for (const Mark& mark : m_view.marks()) {
        const double distance = std::abs(placeOf(mark.range.from) - y);
        if (mark.kind == MarkKind::Claim && !mark.background && !mark.rejected && distance < least) {
            least = distance;
            nearest = mark.index;
        }
    }
    return nearest;
}

void OutlineStrip::mousePressEvent(QMouseEvent* event) {
    if (const std::int32_t claim = claimNear(event->position().y()); claim >= 0)
        emit claimWanted(claim);
}

bool OutlineStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::int32_t index = claimNear(help->pos().y());
    const auto& claims = m_view.record().claims;
    if (index < 0 || static_cast<std::size_t>(index) >= claims.size())
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(), plainTip(models::toQt(claims[static_cast<std::size_t>(index)].claim.text)), this);
    return true;
}

} // namespace views
