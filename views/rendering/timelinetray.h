// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The undated tray: what has no place on the axis, as chips beside it. Geometry and painting for screen and figure.

#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

class QPainter;

namespace rendering {

struct TrayChip {
    std::size_t item = 0; // index in the layout's undated()
    QRectF rect;
    QString title, known;
    bool flagged = false;
    bool selected = false;
};

struct TrayScene {
    TimelineMetrics metrics;
    QString heading; // "UNDATED — 2"
    QRectF headingRect;
    std::vector<TrayChip> chips;
    std::size_t hidden = 0; // did not fit
    QRectF moreRect;        // "7 more…"; null when nothing is hidden
    double height = 0;
};

// As many chips as fit into `rows` lines; those of the selected documents are among them.
TrayScene makeTrayScene(
    const core::TimelineLayout& layout, double width, const QFont& font, int rows,
    const std::vector<core::DocumentId>& selected, bool invites = true); // see undatedText()
void paintTray(QPainter& painter, const TrayScene& scene, double width, const Palette& palette, bool focused);

} // namespace rendering
