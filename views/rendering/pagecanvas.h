// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page is painted on: a device of pages (screen, printer), or the pages of a PDF (views/rendering/pdfcanvas.h).
// Lengths are points from the page's upper left corner. Begins on its first page. One thread at a time.

#include "views/rendering/textblock.h"

#include <QPainter>
#include <QRectF>
#include <functional>

class QPagedPaintDevice;

namespace rendering {

class PageCanvas {
public:
    PageCanvas() = default;
    virtual ~PageCanvas() = default;
    PageCanvas(const PageCanvas&) = delete;
    PageCanvas& operator=(const PageCanvas&) = delete;

    virtual void newPage() = 0;
    // A line of text with its upper left corner there.
    virtual void text(const TextBlock& block, int line, QPointF at, const QColor& ink) = 0;
    virtual void line(QPointF from, QPointF to, const QColor& colour, double width) = 0;
    virtual void fill(const QRectF& area, const QColor& colour) = 0;
    virtual void frame(const QRectF& area, double radius, const QColor& colour, double width) = 0;
    // What only a painter can draw; it counts points.
    virtual void figure(const std::function<void(QPainter&)>& paint) = 0;
    // The same by what owns all that it needs, fonts included: it may be painted later, on another thread.
    virtual void figureOfItsOwn(std::function<void(QPainter&)> paint) = 0;
};

class PainterCanvas : public PageCanvas {
public:
    explicit PainterCanvas(QPagedPaintDevice& device);

    void newPage() override;
    void text(const TextBlock& block, int line, QPointF at, const QColor& ink) override;
    void line(QPointF from, QPointF to, const QColor& colour, double width) override;
    void fill(const QRectF& area, const QColor& colour) override;
    void frame(const QRectF& area, double radius, const QColor& colour, double width) override;
    void figure(const std::function<void(QPainter&)>& paint) override;
    void figureOfItsOwn(std::function<void(QPainter&)> paint) override { figure(paint); }

private:
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    double m_scale; // units of the device in a point
};

} // namespace rendering
