// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A drawing as SVG. Sizes are CSS pixels. GUI thread or any other that may paint text.

#include <QByteArray>
#include <QSizeF>
#include <functional>

class QPainter;
class QString;

namespace rendering {

QByteArray svgPicture(QSizeF size, const QString& title, const std::function<void(QPainter&)>& paint);

} // namespace rendering
