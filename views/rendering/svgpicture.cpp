// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/svgpicture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace rendering {

QByteArray svgPicture(QSizeF size, const QString& title, const std::function<void(QPainter&)>& paint) {
    constexpr int kCssResolution = 96;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setResolution(kCssResolution);
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Faultline " FAULTLINE_VERSION));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // Qt's name of the system's font is none that a browser knows; it would take one with serifs.
    return bytes.replace("font-family=\"Sans Serif\"", "font-family=\"sans-serif\"");
}

} // namespace rendering
