// SPDX-License-Identifier: GPL-3.0-or-later
// The axis and what is laid over the lanes for a moment: cursor line, chosen range, measured span, known-at handle
// (views/rendering/timelinepainter.h).
#include "views/rendering/timelinepainter.h"

#include "models/items/datewords.h"
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

// A day with month and year, as the first label after a break wants it.
QString fullLabel(const core::Axis& axis, const core::AxisTick& tick) {
    if (axis.unit >= core::TickUnit::Month)
        return QString::number(tick.civil.year);
    return models::dayWords(tick.civil.year, tick.civil.month, tick.civil.day, QLocale::ShortFormat);
}

class AxisPainter {
public:
    AxisPainter(QPainter& painter, const TimelineScene& scene, const Palette& palette)
        : m_painter(painter)
        , m_scene(scene)
        , m_palette(palette)
        , m_metrics(scene.metrics)
        , m_strong(scene.metrics.font) {
        m_strong.setBold(true);
    }
    void paint() {
        const QRectF axis(0, 0, m_scene.size.width(), m_metrics.axisHeight);
        m_painter.fillRect(axis, m_palette.ground);
        m_painter.setPen(QPen(m_palette.line, m_metrics.unit));
        m_painter.drawLine(axis.bottomLeft(), axis.bottomRight());
        paintContext(axis);
        paintBreaks(axis);
        paintTicks(axis);
        m_painter.setFont(m_metrics.font);
        m_painter.setPen(m_palette.faintInk);
        m_painter.drawText(zoneRect(m_scene), Qt::AlignRight | Qt::AlignVCenter, zoneWords(m_scene));
    }

private:
    void paintContext(const QRectF& axis) {
        const double unit = m_metrics.unit;
        const QString common = axisContext(m_scene.scale.range, m_scene.axis, m_scene.offset);
        const double contextWidth = m_metrics.labelWidth - 16 * unit;
        QFont font = m_strong;
        if (QFontMetricsF(m_strong).horizontalAdvance(common) > contextWidth)
            font.setPixelSize(m_metrics.smallFont.pixelSize());
        m_painter.setFont(font);
        m_painter.setPen(m_palette.faintInk);
        m_painter.drawText(
            QRectF(12 * unit, 0, contextWidth, axis.height()), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(common, Qt::ElideRight, contextWidth));
    }

    void paintTicks(const QRectF& axis) {
        const double unit = m_metrics.unit;
        const std::vector<core::AxisTick>& ticks = m_scene.axis.ticks;
        std::size_t breaks = 0; // those that ticks have passed
        bool owed = false;      // the stretch since the last of them has not said when it is
        double taken = 0;       // up to here by a label that goes over others
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            for (; breaks < m_scene.breaks.size() && m_scene.breaks[breaks].gap.latest <= ticks[i].at; ++breaks)
                owed = true;
            const double x = m_scene.scale.x(ticks[i].at);
            m_painter.setPen(QPen(m_palette.line, unit));
            if (!ticks[i].running)
                m_painter.drawLine(QPointF(x, axis.bottom() - 6 * unit), QPointF(x, axis.bottom()));
            const double stretch = stretchEnd(breaks);
            if (owed) {
                owed = false;
                taken = paintDate(axis, ticks[i], x, stretch);
                if (taken <= x) // no room there: where the stretch begins
                    taken =
                        paintDate(axis, beginningAfter(breaks - 1), m_scene.breaks[breaks - 1].rect.right(), stretch);
            }
            if (x < taken)
                continue;
            const bool begins = ticks[i].begins > m_scene.axis.unit;
            const double next = i + 1 < ticks.size() ? m_scene.scale.x(ticks[i + 1].at) : stretch;
            QString label = tickLabel(m_scene.axis, ticks[i]);
            const double room = std::min(next + 2 * unit, stretch - 4 * unit) - x - 5 * unit;
            // Where a year begins is the last label to go without.
            if (ticks[i].begins == core::TickUnit::Year && QFontMetricsF(m_strong).horizontalAdvance(label) >= room)
                label = QString::number(ticks[i].civil.year);
            paintLabel(axis, label, x, room, begins);
        }
    }
    // How far labels may go that stand before this break: over it, where it has no room for words of its own; and not
    // over the zone and the place where the known-at handle is parked.
    double stretchEnd(std::size_t nextBreak) const {
        const double unit = m_metrics.unit;
        const double end = zoneRect(m_scene).left() - (m_scene.interactive ? 26 * unit : 0);
        if (nextBreak >= m_scene.breaks.size())
            return end;
        const SceneBreak& each = m_scene.breaks[nextBreak];
        return std::min(end, saysItsLength(each) ? each.rect.left() : each.rect.right());
    }
    core::AxisTick beginningAfter(std::size_t passed) const {
        const core::Millis at = m_scene.breaks[passed].gap.latest;
        core::CivilTime civil = core::displayTime(at, m_scene.offset);
        civil.hour = civil.minute = civil.second = 0;
        return {at, civil, std::max(m_scene.axis.unit, core::TickUnit::Day), /*running=*/true};
    }
    // The date in full after a break, over the labels of ticks close by; the year where no more has room. Returns where
    // it ends; 0: it has no room.
    double paintDate(const QRectF& axis, const core::AxisTick& tick, double x, double end) {
        const double left = x + 5 * m_metrics.unit;
        for (const QString& label : {fullLabel(m_scene.axis, tick), QString::number(tick.civil.year)}) {
            if (paintLabel(axis, label, x, end - left, true))
                return left + QFontMetricsF(m_strong).horizontalAdvance(label) + 4 * m_metrics.unit;
        }
        return 0;
    }
    bool paintLabel(const QRectF& axis, const QString& label, double x, double room, bool strong) {
        const QFont& font = strong ? m_strong : m_metrics.font;
        const double width = QFontMetricsF(font).horizontalAdvance(label);
        if (width >= room)
            return false;
        m_painter.setFont(font);
        m_painter.setPen(strong ? m_palette.ink : m_palette.faintInk);
        m_painter.drawText(
            QRectF(x + 5 * m_metrics.unit, 0, width + m_metrics.unit, axis.height()), Qt::AlignLeft | Qt::AlignVCenter,
            label);
        return true;
    }
    bool saysItsLength(const SceneBreak& each) const {
        return QFontMetricsF(m_metrics.smallFont).horizontalAdvance(each.words) < each.rect.width() - 2;
    }

    void paintBreaks(const QRectF& axis) {
        m_painter.setFont(m_metrics.smallFont);
        m_painter.setPen(m_palette.faintInk);
        for (const SceneBreak& each : m_scene.breaks) {
            const QRectF rect(each.rect.left(), 0, each.rect.width(), axis.height() - 1);
            m_painter.fillRect(rect, m_palette.ground);
            if (saysItsLength(each))
                m_painter.drawText(rect, Qt::AlignCenter, each.words);
        }
    }

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const Palette& m_palette;
    const TimelineMetrics& m_metrics;
    QFont m_strong;
};

// Words in a filled rounded rectangle on the axis, kept inside the plot.
void paintTag(
    QPainter& painter, const TimelineScene& scene, const Palette& palette, double x, const QString& words,
    const QColor& fill, double y) {
    const TimelineMetrics& metrics = scene.metrics;
    painter.setFont(metrics.smallFont);
    const QFontMetricsF fm(metrics.smallFont);
    QRectF tag(0, 0, fm.horizontalAdvance(words) + 12 * metrics.unit, fm.height() + 4 * metrics.unit);
    tag.moveCenter(QPointF(x, y));
    tag.moveLeft(
        std::clamp(tag.left(), scene.scale.left, std::max(scene.scale.left, scene.size.width() - tag.width() - 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(tag, 3 * metrics.unit, 3 * metrics.unit);
    painter.setPen(palette.panel);
    painter.drawText(tag, Qt::AlignCenter, words);
}

} // namespace

void paintTimelineAxis(QPainter& painter, const TimelineScene& scene, const Palette& palette) {
    AxisPainter(painter, scene, palette).paint();
}

void paintCursor(QPainter& painter, const TimelineScene& scene, const Palette& palette, double x) {
    if (x < scene.scale.left || x > scene.size.width())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette.accent;
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, scene.metrics.unit));
    painter.drawLine(QPointF(x, scene.metrics.axisHeight), QPointF(x, scene.size.height()));
    const QString words = exactMoment(scene.scale.at(x), scene.scale.millisPerPixel(), scene.offset, scene.zoneName);
    paintTag(painter, scene, palette, x, words, palette.accent, scene.metrics.axisHeight / 2);
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

void paintMeasure(
    QPainter& painter, const TimelineScene& scene, const Palette& palette, const QRectF& area, const QString& words) {
    const QRectF rect = area.normalized().intersected(scene.plot());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette.accent;
    fill.setAlphaF(0.10F);
    painter.setPen(QPen(palette.accent, scene.metrics.unit, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRect(rect);
    const double y = scene.metrics.axisHeight;
    painter.setPen(QPen(palette.accent, 1.5 * scene.metrics.unit));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    for (const double x : {rect.left(), rect.right()})
        painter.drawLine(QPointF(x, y - 6 * scene.metrics.unit), QPointF(x, y + 6 * scene.metrics.unit));
    paintTag(painter, scene, palette, rect.center().x(), words, palette.accent, y / 2);
    painter.restore();
}

QRectF knownHandle(const TimelineScene& scene) {
    const double unit = scene.metrics.unit;
    const double width = 14 * unit;
    const double height = 16 * unit;
    double middle = zoneRect(scene).left() - 16 * unit; // parked
    if (scene.knownAt)
        middle = std::clamp(scene.scale.x(*scene.knownAt), scene.scale.left, scene.scale.left + scene.scale.width);
    return {middle - width / 2, scene.metrics.axisHeight - height, width, height};
}

void paintKnownHandle(QPainter& painter, const TimelineScene& scene, const Palette& palette) {
    const QRectF handle = knownHandle(scene);
    const double unit = scene.metrics.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head = handle.adjusted(unit, 2 * unit, -unit, -5 * unit);
    QPolygonF shape(
        {head.topLeft(),
         head.topRight(),
         head.bottomRight(),
         {handle.center().x(), handle.bottom() - unit},
         head.bottomLeft()});
    painter.setPen(QPen(
        scene.knownAt ? palette.accent : palette.faintInk, 1.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(scene.knownAt ? palette.accent : palette.ground);
    painter.drawPolygon(shape);
    // A clock's hands.
    painter.setPen(QPen(scene.knownAt ? palette.panel : palette.faintInk, 1.2 * unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(head.center(), head.center() + QPointF(0, -2.6 * unit));
    painter.drawLine(head.center(), head.center() + QPointF(2.2 * unit, 0));
    if (scene.knownAt && scene.scale.range.contains(*scene.knownAt)) {
        painter.setPen(QPen(palette.accent, 1.5 * unit));
        painter.drawLine(
            QPointF(handle.center().x(), scene.metrics.axisHeight), QPointF(handle.center().x(), scene.size.height()));
    }
    painter.restore();
}

QRectF zoneRect(const TimelineScene& scene) {
    const double width = QFontMetricsF(scene.metrics.font).horizontalAdvance(zoneWords(scene)) + 4 * scene.metrics.unit;
    return {scene.size.width() - width - 10 * scene.metrics.unit, 0, width, scene.metrics.axisHeight};
}

} // namespace rendering
