// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace views {
namespace {

constexpr int kSize = 16;

QPixmap drawn(const QByteArray& source, const QColor& colour) {
    QByteArray svg = source;
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(kSize, kSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, kSize, kSize));
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString& name, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray source = file.readAll();
    QColor dim = colour;
    dim.setAlphaF(0.35F);
    QIcon icon(drawn(source, colour));
    icon.addPixmap(drawn(source, dim), QIcon::Disabled);
    return icon;
}

} // namespace views
