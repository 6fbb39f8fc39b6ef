// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A stance as a shape in lists and cards: filled disc = asserted, struck ring = denied, dashed ring = suspected (design
// §7). The colour is the cause's. GUI thread.

#include "models/core/claim.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace views {

void paintStance(QPainter& painter, QPointF centre, qreal radius, core::Stance stance, const QColor& colour);
QPixmap stancePixmap(int size, qreal devicePixelRatio, core::Stance stance, const QColor& colour);

} // namespace views
