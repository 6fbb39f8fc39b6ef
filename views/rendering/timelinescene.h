// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The geometry of one frame of the timeline: which glyphs stand where at a range, size and scroll position. Painting
// and hit testing both read it. Made anew whenever one of those changes; its cost follows the pixels. Values in the
// painter's units; everything is clamped to near the viewport, so that no coordinate is beyond what QPainter can draw.

#include "models/core/timefold.h"
#include "models/core/timelineaxis.h"
#include "models/core/timelinelayout.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <cmath>
#include <memory>
#include <optional>
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
    double digitWidth = 6; // in the font of counts

    static TimelineMetrics of(const QFont& font, double width);
    double textHeight() const;
    QFont countFont() const;
    double countWidth(std::uint32_t events) const; // of the number in a cluster, with air
    double glyph() const { return 14 * unit; }     // width of a dot
};

// Time to pixels: `left` is where the range begins. With a fold, long empty stretches are a few pixels wide.
struct TimeScale {
    core::TimeInterval range;
    double left = 0;
    double width = 1;
    std::shared_ptr<const core::TimeFold> fold = nullptr;

    double millisPerPixel() const { return (folded(range.latest) - folded(range.earliest)) / width; }
    double x(core::Millis at) const { return left + (folded(at) - folded(range.earliest)) / millisPerPixel(); }
    core::Millis at(double x) const { return unfolded(folded(range.earliest) + (x - left) * millisPerPixel()); }

    // The range after its contents were moved to the right by so many pixels.
    core::TimeInterval moved(double pixels) const;
    // The range `factor` times as long (below 1: closer), with the moment `fixed` at x.
    core::TimeInterval stretched(double factor, double x, core::Millis fixed) const;

private:
    double folded(core::Millis at) const { return fold ? fold->folded(at) : static_cast<double>(at); }
    core::Millis unfolded(double at) const {
        return fold ? fold->unfolded(at) : static_cast<core::Millis>(std::llround(at));
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

// A lane whose border is being dragged.
struct LaneInHand {
    int lane = 0;      // index in the layout
    double height = 0; // in the painter's units
};

struct SceneRequest {
    core::TimeInterval range;
    QSizeF size; // with axis and labels
    double scroll = 0;
    QFont font;
    core::ZoneOffset offset;
    QString zoneName = QStringLiteral("UTC");
    bool interactive = false; // says where a menu is
    TimelineSelection selection;
    std::shared_ptr<const core::TimeFold> fold = nullptr;
    std::optional<core::Millis> now = {};     // a line for the present
    std::optional<core::Millis> knownAt = {}; // what was known later fades
    std::optional<LaneInHand> inHand = {};
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
    bool later = false;  // nothing of it was known yet
    bool pinned = false; // in a lane that does not scroll
};

struct SceneLink {
    core::ContradictionId id = 0;
    core::ContradictionKind kind = core::ContradictionKind::Denial;
    bool possible = false;
    bool selected = false;
    QPointF a, b;            // middles of the two glyphs
    bool folded = false;     // one of them stands for several marks
    bool pinned = false;     // one of them stands in a pinned lane
    std::uint32_t count = 1; // of contradictions in a bundle
    QPainterPath path;
    QRectF pill; // of its words; null when it has none
    QString words;
};

struct SceneLane {
    int lane = 0; // index in the layout
    QRectF rect;  // over the whole width
    bool pinned = false;
};

struct SceneTitle {
    core::LaneGroup group = core::LaneGroup::Causes;
    bool pinned = false;    // that of the pinned lanes
    std::size_t hidden = 0; // lanes of the group that were left out
    QRectF rect;
};

// A stretch that was folded.
struct SceneBreak {
    core::TimeInterval gap;
    QRectF rect;   // as high as the plot
    QString words; // "14 months"
};

enum class ShadeKind : std::uint8_t { Night, Weekend };
struct SceneShade {
    ShadeKind kind = ShadeKind::Night;
    double from = 0, to = 0;
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
    double pinnedBottom = 0;  // lanes above it do not scroll; where the axis ends if there are none
    std::optional<core::Millis> now, knownAt;
    std::vector<SceneShade> shades;
    std::vector<SceneBreak> breaks;
    std::vector<SceneTitle> titles;
    std::vector<SceneLane> lanes;
    std::vector<SceneMark> marks; // in the order in which they are painted
    std::vector<SceneLink> links; // the selected one last

    QRectF plot() const; // where marks are: right of the labels, below the axis
    QRectF plotOf(bool pinned) const;
    SceneHit hit(QPointF at) const;
    const SceneTitle* titleAt(QPointF at) const; // in the column of labels
    const SceneLane* laneAt(QPointF at) const;   // anywhere in its height
};

// How many, in at most four characters.
QString countText(std::uint32_t events);

// That of a scene of this width, without making the scene.
TimeScale timelineScale(
    core::TimeInterval range, std::shared_ptr<const core::TimeFold> fold, const TimelineMetrics& metrics, double width);

TimelineScene makeTimelineScene(const core::TimelineLayout& layout, const SceneRequest& request);

} // namespace rendering
