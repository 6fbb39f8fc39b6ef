// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinepainter.h"

#include "views/rendering/timelineglyphs.h"
#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelinetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace rendering {
namespace {

QString zoneWords(const TimelineScene& scene) {
    return scene.interactive ? scene.zoneName + QStringLiteral(" ▾") : scene.zoneName;
}

class Painter {
public:
    Painter(QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette)
        : m_painter(painter)
        , m_layout(layout)
        , m_scene(scene)
        , m_palette(palette)
        , m_metrics(scene.metrics) {}
    void paint() {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setClipRect(QRectF(QPointF(), m_scene.size), Qt::IntersectClip);
        m_painter.fillRect(QRectF(QPointF(), m_scene.size), m_palette.panel);
        paintGrid();
        paintMarks();
        paintLabels();
        paintAxis();
        m_painter.restore();
    }

private:
    double bottom() const {
        return std::min(
            m_scene.size.height(), m_scene.lanes.empty() ? m_scene.size.height() : m_scene.lanes.back().rect.bottom());
    }
    QColor faintLine() const {
        QColor colour = m_palette.line;
        colour.setAlphaF(0.65F);
        return colour;
    }

    void paintGrid() {
        const double unit = m_metrics.unit;
        for (const core::AxisTick& tick : m_scene.axis.ticks) {
            m_painter.setPen(QPen(tick.begins > m_scene.axis.unit ? m_palette.line : faintLine(), unit));
            const double x = m_scene.scale.x(tick.at);
            m_painter.drawLine(QPointF(x, m_metrics.axisHeight), QPointF(x, bottom()));
        }
        m_painter.setPen(QPen(m_palette.line, unit));
        for (const SceneLane& lane : m_scene.lanes) {
            m_painter.drawLine(lane.rect.topLeft(), lane.rect.topRight());
            m_painter.drawLine(lane.rect.bottomLeft(), lane.rect.bottomRight());
        }
    }

    void paintMarks() {
        m_painter.save();
        m_painter.setClipRect(m_scene.plot(), Qt::IntersectClip);
        MarkPainter marks(m_painter, m_layout, m_metrics, m_palette);
        for (const SceneMark& mark : m_scene.marks) {
            if (mark.kind != core::RowKind::Dots)
                marks.paint(mark);
        }
        for (const SceneLink& link : m_scene.links)
            paintLink(m_painter, link, m_metrics, m_palette);
        for (const SceneMark& mark : m_scene.marks) {
            if (mark.kind == core::RowKind::Dots)
                marks.paint(mark);
        }
        for (const SceneLink& link : m_scene.links)
            paintPill(m_painter, link, m_metrics, m_palette);
        m_painter.restore();
    }

    void paintLabels() {
        const double unit = m_metrics.unit;
        m_painter.save();
        m_painter.setClipRect(
            QRectF(0, m_metrics.axisHeight, m_scene.size.width(), m_scene.size.height()), Qt::IntersectClip);
        const QFontMetricsF words(m_metrics.font);
        const bool narrow = m_metrics.labelWidth < 150 * unit;
        for (const SceneLane& lane : m_scene.lanes) {
            const core::TimelineLane& meant = m_layout.lanes()[static_cast<std::size_t>(lane.lane)];
            QRectF rect(
                (narrow ? 12 : 24) * unit + meant.indent * (narrow ? 8 : 12) * unit, lane.rect.top(), 0,
                std::min(lane.rect.height(), 40 * unit));
            rect.setRight(m_metrics.labelWidth - 6 * unit);
            m_painter.setFont(m_metrics.font);
            m_painter.setPen(m_palette.ink);
            m_painter.drawText(
                rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                words.elidedText(laneLabel(meant), Qt::ElideRight, rect.width()));
        }
        m_painter.setFont(m_metrics.titleFont);
        m_painter.setPen(m_palette.faintInk);
        for (const SceneTitle& title : m_scene.titles) {
            const char* name = title.group == core::LaneGroup::Causes ? QT_TRANSLATE_NOOP("Timeline", "CAUSES")
                                                                      : QT_TRANSLATE_NOOP("Timeline", "SOURCES");
            m_painter.drawText(
                title.rect.adjusted(12 * unit, 4 * unit, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                QCoreApplication::translate("Timeline", name));
        }
        m_painter.restore();
    }

    void paintAxis() {
        const double unit = m_metrics.unit;
        const QRectF axis(0, 0, m_scene.size.width(), m_metrics.axisHeight);
        m_painter.fillRect(axis, m_palette.ground);
        m_painter.setPen(QPen(m_palette.line, unit));
        m_painter.drawLine(axis.bottomLeft(), axis.bottomRight());
        QFont strong = m_metrics.font;
        strong.setBold(true);
        m_painter.setPen(m_palette.faintInk);
        m_painter.setFont(strong);
        const QString common = axisContext(m_scene.scale.range, m_scene.axis, m_scene.offset);
        const double contextWidth = m_metrics.labelWidth - 16 * unit;
        QFont contextFont = strong;
        if (QFontMetricsF(strong).horizontalAdvance(common) > contextWidth)
            contextFont.setPixelSize(m_metrics.smallFont.pixelSize());
        m_painter.setFont(contextFont);
        const QRectF context = QRectF(12 * unit, 0, contextWidth, axis.height());
        m_painter.drawText(
            context, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(contextFont).elidedText(common, Qt::ElideRight, context.width()));
        const QRectF zone = zoneRect(m_scene);
        for (std::size_t i = 0; i < m_scene.axis.ticks.size(); ++i) {
            const core::AxisTick& tick = m_scene.axis.ticks[i];
            const double x = m_scene.scale.x(tick.at);
            m_painter.setPen(QPen(m_palette.line, unit));
            m_painter.drawLine(QPointF(x, axis.bottom() - 6 * unit), QPointF(x, axis.bottom()));
            const bool begins = tick.begins > m_scene.axis.unit;
            m_painter.setFont(begins ? strong : m_metrics.font);
            m_painter.setPen(begins ? m_palette.ink : m_palette.faintInk);
            const QString label = tickLabel(m_scene.axis, tick);
            const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(label);
            const double left = x + 5 * unit;
            const double next =
                i + 1 < m_scene.axis.ticks.size() ? m_scene.scale.x(m_scene.axis.ticks[i + 1].at) : zone.left();
            if (left + width < std::min(next + 2 * unit, zone.left() - 4 * unit))
                m_painter.drawText(
                    QRectF(left, 0, width + unit, axis.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        }
        m_painter.setFont(m_metrics.font);
        m_painter.setPen(m_palette.faintInk);
        m_painter.drawText(zone, Qt::AlignRight | Qt::AlignVCenter, zoneWords(m_scene));
    }

    QPainter& m_painter;
    const core::TimelineLayout& m_layout;
    const TimelineScene& m_scene;
    const Palette& m_palette;
    const TimelineMetrics& m_metrics;
};

} // namespace

void paintTimeline(
    QPainter& painter, const core::TimelineLayout& layout, const TimelineScene& scene, const Palette& palette) {
    Painter(painter, layout, scene, palette).paint();
}

void paintCursor(QPainter& painter, const TimelineScene& scene, const Palette& palette, double x) {
    if (x < scene.scale.left || x > scene.size.width())
        return;
    const TimelineMetrics& metrics = scene.metrics;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette.accent;
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, metrics.unit));
    painter.drawLine(QPointF(x, metrics.axisHeight), QPointF(x, scene.size.height()));
    const QString words = exactMoment(scene.scale.at(x), scene.scale.millisPerPixel(), scene.offset, scene.zoneName);
    painter.setFont(metrics.smallFont);
    const QFontMetricsF fm(metrics.smallFont);
    QRectF tag(0, 0, fm.horizontalAdvance(words) + 12 * metrics.unit, fm.height() + 4 * metrics.unit);
    tag.moveCenter(QPointF(x, metrics.axisHeight / 2));
    tag.moveLeft(
        std::clamp(tag.left(), scene.scale.left, std::max(scene.scale.left, scene.size.width() - tag.width() - 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(tag, 3 * metrics.unit, 3 * metrics.unit);
    painter.setPen(palette.panel);
    painter.drawText(tag, Qt::AlignCenter, words);
    painter.restore();
}

void paintChoice(QPainter& painter, const TimelineScene& scene, const Palette& palette, double from, double to) {
    QRectF rect = QRectF(QPointF(from, 0), QPointF(to, scene.size.height())).normalized();
    rect.setLeft(std::max(rect.left(), scene.scale.left));
    if (rect.width() < 1)
        return;
    painter.save();
    QColor fill = palette.accent;
    fill.setAlphaF(0.14F);
    painter.setPen(QPen(palette.accent, scene.metrics.unit));
    painter.setBrush(fill);
    painter.drawRect(rect);
    painter.restore();
}

QRectF zoneRect(const TimelineScene& scene) {
    const double width = QFontMetricsF(scene.metrics.font).horizontalAdvance(zoneWords(scene)) + 4 * scene.metrics.unit;
    return {scene.size.width() - width - 10 * scene.metrics.unit, 0, width, scene.metrics.axisHeight};
}

} // namespace rendering
