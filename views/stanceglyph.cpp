// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stanceglyph.h"

#include <QPainter>

namespace views {

void paintStance(QPainter& painter, QPointF centre, qreal radius, core::Stance stance, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = radius * 0.3;
    if (stance == core::Stance::Asserted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius, radius);
    } else {
        QPen pen(colour, line);
        pen.setCapStyle(Qt::FlatCap);
        if (stance == core::Stance::Suspected)
            pen.setDashPattern({1.6, 1.1}); // in units of the line's width
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal ring = radius - line / 2;
        painter.drawEllipse(centre, ring, ring);
        if (stance == core::Stance::Denied) {
            const qreal reach = radius * 0.72;
            painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach));
        }
    }
    painter.restore();
}

QPixmap stancePixmap(int size, qreal devicePixelRatio, core::Stance stance, const QColor& colour) {
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStance(painter, QPointF(size / 2.0, size / 2.0), size / 2.0 - 1, stance, colour);
    return pixmap;
}

} // namespace views
