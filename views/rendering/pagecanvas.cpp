// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/pagecanvas.h"

#include <QPagedPaintDevice>

namespace rendering {

PainterCanvas::PainterCanvas(QPagedPaintDevice& device)
    : m_device(device)
    , m_painter(&device)
    , m_scale(device.logicalDpiX() / 72.0) {
    m_painter.setRenderHint(QPainter::Antialiasing);
    // The painter counts points; fonts in points then have their true size.
    m_painter.scale(m_scale, m_scale);
}

void PainterCanvas::newPage() {
    m_device.newPage();
}

void PainterCanvas::text(const TextBlock& block, int line, QPointF at, const QColor& ink) {
    m_painter.save();
    m_painter.scale(1 / m_scale, 1 / m_scale);
    block.draw(m_painter, line, at * m_scale, ink);
    m_painter.restore();
}

void PainterCanvas::line(QPointF from, QPointF to, const QColor& colour, double width) {
    m_painter.setPen(QPen(colour, width));
    m_painter.drawLine(from, to);
}

void PainterCanvas::fill(const QRectF& area, const QColor& colour) {
    m_painter.fillRect(area, colour);
}

void PainterCanvas::frame(const QRectF& area, double radius, const QColor& colour, double width) {
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(area, radius, radius);
}

void PainterCanvas::figure(const std::function<void(QPainter&)>& paint) {
    m_painter.save();
    paint(m_painter);
    m_painter.restore();
}

} // namespace rendering
