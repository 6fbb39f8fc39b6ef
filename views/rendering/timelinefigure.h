// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline as a figure: everything at once, for the report and the command line's picture. The same painter as on
// the screen. Any thread that may paint (fonts want a QGuiApplication).

#include "models/core/causetree.h"
#include "views/rendering/palette.h"
#include "views/rendering/timelinescene.h"

#include <QImage>
#include <QRectF>
#include <QSize>
#include <optional>

class QPainter;

namespace rendering {

struct TimelineFigure {
    Theme theme = Theme::Light;
    QFont font; // a pixel size is in the painter's units; words on marks are a little smaller
    core::TimelineFilter filter;
    core::LaneArrangement arrangement;
    core::ZoneOffset offset; // of the axis; unset: UTC
    QString zoneName = QStringLiteral("UTC");
    std::optional<core::TimeInterval> range; // unset: all, or where most of it is if the rest is far away (then a strip
                                             // beneath shows the whole, and nothing is hidden silently)
    core::ContradictionId contradiction = 0; // drawn in front with its words
    bool tray = true;                        // undated documents beneath
    bool folds = false;                      // long empty stretches are a few pixels wide
};

// The long empty stretches of the range, folded; null where there are none.
std::shared_ptr<const core::TimeFold> foldWithin(const core::TimelineLayout& layout, const core::TimeInterval& range);

// How high the figure wants to be at a width.
double neededHeight(
    double width, const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const TimelineFigure& options);

// Paints into the rectangle; returns the height used. Where the rectangle is too low the letters shrink to two thirds
// at most; lanes that do not fit even then are counted in a line at the bottom.
double paintTimelineFigure(
    QPainter& painter, const QRectF& rect, const core::SnapshotPtr& snapshot, const core::CauseTree& causes,
    const TimelineFigure& options);

// On paper nobody scrolls: what would be cut at the edges of the plot becomes narrower, or goes where it begins before.
void keepInside(TimelineScene& scene);

// For the command line: on the program's own cause tree.
QImage renderTimelinePicture(const core::Snapshot& snapshot, QSize size, Theme theme);

} // namespace rendering
