// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The geometry of one frame of the timeline: which glyphs stand where at a range, size and scroll position. Painting
// and hit testing both read it. Made anew whenever one of those changes; its cost follows the pixels. Values in the
// painter's units; everything is clamped to near the viewport, so that no coordinate is beyond what QPainter can draw.

#include "models/core/timelineaxis.h"
#include "models/core/timelinelayout.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <vector>

namespace rendering {

// Sizes in the painter's units, from the font: the mockup's figures at a font of 12.
struct TimelineMetrics {
    QFont font;      // axis and lane labels
    QFont smallFont; // words on marks
    QFont titleFont; // group titles
    double unit = 1;
    double labelWidth = 164;
    double axisHeight = 30;

    static TimelineMetrics of(const QFont& font, double width);
    double textHeight() const;
    QFont countFont() const;
    double glyph() const { return 14 * unit; } // width of a dot
};

// Time to pixels: `left` is where the range begins.
struct TimeScale {
    core::TimeInterval range;
    double left = 0;
    double width = 1;

    double millisPerPixel() const { return static_cast<double>(range.latest - range.earliest) / width; }
    double x(core::Millis at) const { return left + static_cast<double>(at - range.earliest) / millisPerPixel(); }
    core::Millis at(double x) const {
        return range.earliest + static_cast<core::Millis>((x - left) * millisPerPixel());
    }
};

// What of the layout is marked as selected.
struct TimelineSelection {
    core::ContradictionId contradiction = 0;
    std::vector<core::MarkPosition> marks; // sorted
};
TimelineSelection timelineSelection(
    const core::TimelineLayout& layout, core::ContradictionId contradiction, core::DocumentId document,
    std::int32_t claim, std::int32_t time);

struct SceneRequest {
    core::TimeInterval range;
    QSizeF size; // with axis and labels
    double scroll = 0;
    QFont font;
    core::ZoneOffset offset;
    QString zoneName = QStringLiteral("UTC");
    bool interactive = false; // says where a menu is
    TimelineSelection selection;
};

struct SceneMark {
    core::FoldedMarks fold;
    core::MarkPosition at; // the first of its marks, or the first that is flagged
    core::RowKind kind = core::RowKind::Dots;
    QRectF rect;     // the glyph
    QRectF extent;   // what is known of its time where that is wider than the glyph, clamped; else null
    double from = 0; // the same, not clamped: where it fades
    double to = 0;
    QRectF words;    // over a bar; null where they would cover something
    double room = 0; // from rect.left() to the next mark of the row
    bool selected = false;
};

struct SceneLink {
    core::ContradictionId id = 0;
    core::ContradictionKind kind = core::ContradictionKind::Denial;
    bool possible = false;
    bool selected = false;
    QPointF a, b;        // middles of the two glyphs
    bool folded = false; // one of them stands for several marks
    QPainterPath path;
    QRectF pill; // of its words; null when it has none
    QString words;
};

struct SceneLane {
    int lane = 0; // index in the layout
    QRectF rect;  // over the whole width
};

struct SceneTitle {
    core::LaneGroup group = core::LaneGroup::Causes;
    QRectF rect;
};

struct SceneHit {
    const SceneMark* mark = nullptr;
    const SceneLink* link = nullptr;
};

struct TimelineScene {
    QSizeF size;
    TimelineMetrics metrics;
    TimeScale scale;
    core::Axis axis;
    core::ZoneOffset offset;
    QString zoneName;
    bool interactive = false;
    double contentHeight = 0; // of all lanes, without the axis
    std::vector<SceneTitle> titles;
    std::vector<SceneLane> lanes;
    std::vector<SceneMark> marks; // in the order in which they are painted
    std::vector<SceneLink> links; // the selected one last

    QRectF plot() const; // where marks are: right of the labels, below the axis
    SceneHit hit(QPointF at) const;
};

// How many, in at most four characters.
QString countText(std::uint32_t events);

TimelineScene makeTimelineScene(const core::TimelineLayout& layout, const SceneRequest& request);

// How high all lanes are, and where one of them begins, from the top of the first group's title.
double timelineContentHeight(const core::TimelineLayout& layout, const TimelineMetrics& metrics);
QRectF timelineMarkSlot(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, const core::MarkPosition& at);

} // namespace rendering
