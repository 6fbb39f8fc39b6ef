// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinepainter.h"

#include "views/rendering/contrast.h"
#include "views/rendering/glyphcache.h"
#include "views/rendering/timelineglyphs.h"
#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelinetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace rendering {
namespace {

class Painter {
public:
    Painter(
        QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette,
        GlyphCache* cache)
        : m_painter(painter)
        , m_layout(layout)
        , m_scene(scene)
        , m_palette(palette)
        , m_metrics(scene.metrics)
        , m_cache(cache) {}
    void paint() {
        m_painter.save();
        m_painter.setClipRect(QRectF(QPointF(), m_scene.size), Qt::IntersectClip);
        if (m_cache)
            m_cache->prepare(m_palette, m_metrics.font, m_metrics.unit, m_painter.device()->devicePixelRatioF());
        // What is upright and opaque falls on whole pixels: a tenth of the cost of blending it with what is beneath.
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillRect(QRectF(QPointF(), m_scene.size), m_palette.panel);
        const bool pinned = m_scene.pinnedBottom > m_metrics.axisHeight;
        paintGround(false);
        if (pinned) {
            m_painter.fillRect(
                QRectF(0, m_metrics.axisHeight, m_scene.size.width(), m_scene.pinnedBottom - m_metrics.axisHeight),
                m_palette.panel);
            paintGround(true);
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintLinks(true);
        paintPart(false);
        if (pinned)
            paintPart(true);
        paintLinks(false);
        paintDots(false);
        if (pinned) {
            paintDots(true);
            m_painter.setPen(QPen(m_palette.faintInk, 1.5 * m_metrics.unit));
            m_painter.drawLine(QPointF(0, m_scene.pinnedBottom), QPointF(m_scene.size.width(), m_scene.pinnedBottom));
        }
        paintPills();
        paintTimelineAxis(m_painter, m_scene, m_palette);
        m_painter.restore();
    }

private:
    double bottom(bool pinned) const {
        if (pinned)
            return m_scene.pinnedBottom;
        return std::min(
            m_scene.size.height(), m_scene.lanes.empty() ? m_scene.size.height() : m_scene.lanes.back().rect.bottom());
    }
    void clipTo(bool pinned) {
        const QRectF plot = m_scene.plotOf(pinned);
        m_painter.setClipRect(QRectF(0, plot.top(), m_scene.size.width(), plot.height()), Qt::IntersectClip);
    }

    // Of the lanes that scroll, or of those that do not: what lies under all marks, without antialiasing.
    void paintGround(bool pinned) {
        const QRectF plot = m_scene.plotOf(pinned);
        m_painter.save();
        clipTo(pinned);
        paintShades(plot, bottom(pinned));
        paintGrid(pinned);
        m_painter.restore();
    }
    void paintPart(bool pinned) {
        m_painter.save();
        clipTo(pinned);
        paintBreaks(pinned);
        paintLabels(pinned);
        m_painter.setClipRect(m_scene.plotOf(pinned), Qt::IntersectClip);
        paintMarks(pinned, false);
        m_painter.restore();
    }

    void paintShades(const QRectF& plot, double bottom) {
        const auto fill = [&](double from, double to, const QColor& colour) {
            if (from < to)
                m_painter.fillRect(QRectF(from, plot.top(), to - from, bottom - plot.top()), colour);
        };
        const QColor weekend = laidOver(m_palette.faintInk, 0.07, m_palette.panel);
        const QColor night = laidOver(m_palette.faintInk, 0.05, m_palette.panel);
        const QColor both = laidOver(m_palette.faintInk, 0.05, weekend);
        for (const SceneShade& shade : m_scene.shades)
            fill(shade.from, shade.to, shade.kind == ShadeKind::Weekend ? weekend : night);
        for (const SceneShade& dark : m_scene.shades) {
            for (const SceneShade& free : m_scene.shades) {
                if (dark.kind == ShadeKind::Night && free.kind == ShadeKind::Weekend)
                    fill(std::max(dark.from, free.from), std::min(dark.to, free.to), both);
            }
        }
        if (m_scene.knownAt) {
            QColor veil = m_palette.ground;
            veil.setAlphaF(0.8F);
            fill(std::max(m_scene.scale.x(*m_scene.knownAt), plot.left()), plot.right(), veil);
        }
    }
    void paintBreaks(bool pinned) {
        const QRectF plot = m_scene.plotOf(pinned);
        for (const SceneBreak& each : m_scene.breaks)
            paintBreak(QRectF(each.rect.left(), plot.top(), each.rect.width(), bottom(pinned) - plot.top()));
    }

    // Torn paper: the ground shows between two jagged edges.
    void paintBreak(const QRectF& rect) {
        const double tooth = 5 * m_metrics.unit;
        const auto edge = [&](double x) {
            QPolygonF line;
            bool out = false;
            for (double y = rect.top(); y <= rect.bottom() + tooth; y += tooth, out = !out)
                line.append(QPointF(x + (out ? tooth / 2 : -tooth / 2), y));
            return line;
        };
        const QPolygonF left = edge(rect.left() + tooth / 2);
        const QPolygonF right = edge(rect.right() - tooth / 2);
        QPolygonF area = left;
        for (auto point = right.crbegin(); point != right.crend(); ++point)
            area.append(*point);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.ground);
        m_painter.drawPolygon(area);
        m_painter.setPen(QPen(m_palette.faintInk, m_metrics.unit));
        m_painter.drawPolyline(left);
        m_painter.drawPolyline(right);
    }

    void paintGrid(bool pinned) {
        const double unit = m_metrics.unit;
        const double top = m_scene.plotOf(pinned).top();
        const QColor faint = laidOver(m_palette.line, 0.65, m_palette.panel);
        for (const core::AxisTick& tick : m_scene.axis.ticks) {
            if (tick.running)
                continue;
            const double x = m_scene.scale.x(tick.at);
            m_painter.fillRect(
                QRectF(x - unit / 2, top, unit, bottom(pinned) - top),
                tick.begins > m_scene.axis.unit ? m_palette.line : faint);
        }
        if (m_scene.now && m_scene.scale.range.contains(*m_scene.now)) {
            QPen pen(m_palette.alert, 1.4 * unit);
            pen.setDashPattern({2, 3});
            m_painter.setPen(pen);
            const double x = m_scene.scale.x(*m_scene.now);
            m_painter.drawLine(QPointF(x, top), QPointF(x, m_scene.size.height()));
        }
        for (const SceneLane& lane : m_scene.lanes) {
            if (lane.pinned != pinned)
                continue;
            for (const double y : {lane.rect.top(), lane.rect.bottom()})
                m_painter.fillRect(QRectF(lane.rect.left(), y - unit / 2, lane.rect.width(), unit), m_palette.line);
        }
    }

    // `what` for the links of each part, clipped to where they may be seen.
    template <typename What>
    void forLinks(What&& what) {
        for (const bool pinned : {false, true}) {
            m_painter.save();
            m_painter.setClipRect(pinned ? m_scene.plot() : m_scene.plotOf(false), Qt::IntersectClip);
            for (const SceneLink& link : m_scene.links) {
                if (link.pinned == pinned)
                    what(link);
            }
            m_painter.restore();
        }
    }
    // Bundles lie under the marks, single links over them.
    void paintLinks(bool bundles) {
        forLinks([this, bundles](const SceneLink& link) {
            if ((link.count > 1) == bundles)
                paintLink(m_painter, link, m_metrics, m_palette);
        });
    }
    void paintPills() {
        forLinks([this](const SceneLink& link) { paintPill(m_painter, link, m_metrics, m_palette); });
    }
    // Over the lines that lead to them.
    void paintDots(bool pinned) {
        m_painter.save();
        m_painter.setClipRect(m_scene.plotOf(pinned), Qt::IntersectClip);
        paintMarks(pinned, true);
        m_painter.restore();
    }
    void paintMarks(bool pinned, bool dots) {
        MarkPainter marks(m_painter, m_layout, m_metrics, m_palette, m_cache);
        for (const SceneMark& mark : m_scene.marks) {
            if (mark.pinned == pinned && (mark.kind == core::RowKind::Dots) == dots)
                marks.paint(mark);
        }
    }

    void paintLabels(bool pinned) {
        const double unit = m_metrics.unit;
        const bool narrow = m_metrics.labelWidth < 150 * unit;
        for (const SceneLane& lane : m_scene.lanes) {
            if (lane.pinned == pinned)
                paintLabel(lane, narrow);
        }
        m_painter.setFont(m_metrics.titleFont);
        m_painter.setPen(m_palette.faintInk);
        for (const SceneTitle& title : m_scene.titles) {
            if ((title.pinned && m_scene.pinnedBottom > m_metrics.axisHeight) == pinned)
                m_painter.drawText(
                    title.rect.adjusted(12 * unit, 4 * unit, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    titleWords(title, m_scene.interactive));
        }
    }

    void paintLabel(const SceneLane& lane, bool narrow) {
        const double unit = m_metrics.unit;
        const core::TimelineLane& meant = m_layout.lanes()[static_cast<std::size_t>(lane.lane)];
        QRectF rect(
            (narrow ? 12 : 24) * unit + meant.indent * (narrow ? 8 : 12) * unit, lane.rect.top(), 0,
            std::min(lane.rect.height(), 40 * unit));
        rect.setRight(m_metrics.labelWidth - 6 * unit);
        if (m_scene.interactive && (meant.opens || meant.closed)) {
            const QPointF middle(rect.left() - 7 * unit, rect.center().y());
            const double r = 3 * unit;
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_palette.faintInk);
            m_painter.drawPolygon(
                meant.closed
                    ? QPolygonF(
                          {middle + QPointF(-r * 0.6, -r), middle + QPointF(r * 0.8, 0), middle + QPointF(-r * 0.6, r)})
                    : QPolygonF(
                          {middle + QPointF(-r, -r * 0.6), middle + QPointF(r, -r * 0.6),
                           middle + QPointF(0, r * 0.8)}));
        }
        const QFontMetricsF words(m_metrics.font);
        m_painter.setFont(m_metrics.font);
        m_painter.setPen(m_palette.ink);
        m_painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            words.elidedText(laneLabel(meant), Qt::ElideRight, rect.width()));
    }

    QPainter& m_painter;
    const core::TimelineLayout& m_layout;
    const TimelineScene& m_scene;
    const Palette& m_palette;
    const TimelineMetrics& m_metrics;
    GlyphCache* m_cache;
};

} // namespace

void paintTimeline(
    QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette,
    GlyphCache* cache) {
    Painter(painter, layout, scene, palette, cache).paint();
}

} // namespace rendering
