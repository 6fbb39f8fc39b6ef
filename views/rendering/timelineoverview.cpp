// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelineoverview.h"

#include "views/rendering/timelinetext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace rendering {
namespace {

QString overviewLabel(const core::Axis& axis, const core::AxisTick& tick) {
    // Without a context beside it a day needs its month.
    core::Axis named = axis;
    if (named.unit == core::TickUnit::Day)
        named.step = 2;
    return tickLabel(named, tick);
}

void paintBars(
    QPainter& painter, const core::TimelineLayout& layout, const OverviewScene& scene, const Palette& palette) {
    const double unit = scene.metrics.unit;
    const double pitch = 10 * unit;
    const auto bins = static_cast<std::size_t>(std::max(1.0, std::floor(scene.scale.width / pitch)));
    const std::vector<core::DensityBin> density = layout.density(scene.scale.range, bins);
    std::uint32_t most = 1;
    for (const core::DensityBin& bin : density)
        most = std::max(most, bin.events);
    const double bottom = scene.size.height() - 8 * unit;
    const double highest = bottom - 24 * unit;
    std::vector<QColor> colours;
    for (const std::string& family : layout.families())
        colours.push_back(palette.cause(QString::fromStdString(family)));
    QColor others = palette.faintInk;
    others.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    const double width = scene.scale.width / static_cast<double>(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        if (density[i].events == 0)
            continue;
        // By the square root: a single article beside a storm of them must still be seen.
        const double height = std::max(4 * unit, highest * std::sqrt(static_cast<double>(density[i].events) / most));
        const QRectF rect(
            scene.scale.left + width * static_cast<double>(i) + unit, bottom - height, std::max(1.0, width - 2 * unit),
            height);
        // Within a bar each family has its share, from the ground up in the order of the tree; what tells no cause is
        // on top.
        double y = rect.bottom();
        for (std::size_t family = 0; family < colours.size(); ++family) {
            const double part = height * density[i].families[family] / density[i].events;
            painter.fillRect(QRectF(rect.left(), y - part, rect.width(), part), colours[family]);
            y -= part;
        }
        if (y > rect.top() + 0.01)
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), y - rect.top()), others);
        if (density[i].flagged > 0)
            painter.fillRect(QRectF(rect.left(), rect.top() - 5 * unit, rect.width(), 3 * unit), palette.alert);
    }
}

} // namespace

QRectF OverviewScene::window() const {
    const double unit = metrics.unit;
    double left = std::clamp(scale.x(shown.earliest), 1.0, size.width() - 8 * unit);
    const double right = std::clamp(scale.x(shown.latest), 8 * unit, size.width() - 1.0);
    if (right - left < 6 * unit)
        left = std::max(1.0, (left + right) / 2 - 3 * unit);
    return {left, 4 * unit, std::max(right - left, 6 * unit), size.height() - 8 * unit};
}

OverviewScene makeOverviewScene(
    const core::TimelineLayout& layout, core::TimeInterval shown, QSizeF size, const QFont& font,
    const core::ZoneOffset& offset) {
    OverviewScene scene;
    scene.size = size;
    scene.metrics = TimelineMetrics::of(font, size.width());
    scene.shown = shown;
    scene.offset = offset;
    const double margin = 12 * scene.metrics.unit;
    scene.scale = {withAir(layout.extent()), margin, std::max(1.0, size.width() - 2 * margin)};
    return scene;
}

void paintOverview(
    QPainter& painter, const core::TimelineLayout& layout, const OverviewScene& scene, const Palette& palette) {
    const double unit = scene.metrics.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(), scene.size), Qt::IntersectClip);
    painter.fillRect(QRectF(QPointF(), scene.size), palette.ground);
    painter.setPen(QPen(palette.line, unit));
    painter.drawLine(QPointF(0, 0.5), QPointF(scene.size.width(), 0.5));
    if (layout.empty()) {
        painter.restore();
        return;
    }
    const QRectF window = scene.window();
    QColor fill = palette.accent;
    fill.setAlphaF(0.10F);
    painter.setPen(QPen(palette.accent, unit));
    painter.setBrush(fill);
    painter.drawRoundedRect(window, 2 * unit, 2 * unit);
    paintBars(painter, layout, scene, palette);

    painter.setFont(scene.metrics.smallFont);
    const QFontMetricsF words(scene.metrics.smallFont);
    const core::Axis axis = core::axisOf(scene.scale.range, scene.scale.width, 90 * unit, scene.offset);
    QRectF shownWords(window.left() + 6 * unit, window.top() + 1, 0, words.height());
    const QString shown = QCoreApplication::translate("Timeline", "shown");
    shownWords.setWidth(words.horizontalAdvance(shown) + 1);
    const bool named = shownWords.right() < window.right();
    for (const core::AxisTick& tick : axis.ticks) {
        const double x = scene.scale.x(tick.at);
        const QString label = overviewLabel(axis, tick);
        const QRectF rect(x + 3 * unit, window.top() + 1, words.horizontalAdvance(label) + 1, words.height());
        painter.setPen(QPen(palette.line, unit));
        painter.drawLine(QPointF(x, 2 * unit), QPointF(x, 18 * unit));
        if (rect.right() > scene.size.width() || (named && rect.adjusted(-4, 0, 4, 0).intersects(shownWords)))
            continue;
        painter.setPen(palette.faintInk);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    if (scene.knownAt) {
        const double x = std::clamp(scene.scale.x(*scene.knownAt), 0.0, scene.size.width());
        QColor veil = palette.ground;
        veil.setAlphaF(0.7F);
        painter.fillRect(QRectF(x, 1, scene.size.width() - x, scene.size.height()), veil);
        painter.setPen(QPen(palette.accent, 1.5 * unit));
        painter.drawLine(QPointF(x, 1), QPointF(x, scene.size.height()));
    }
    if (named) {
        painter.setPen(palette.ink);
        painter.drawText(shownWords, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    painter.restore();
}

double overviewHeight(const QFont& font) {
    return 68 * QFontInfo(font).pixelSize() / 12.0;
}

core::TimeInterval withAir(core::TimeInterval interval, const core::TimeFold* fold) {
    if (interval.latest <= interval.earliest)
        interval.latest = interval.earliest + core::kMinute;
    core::Millis length = interval.latest - interval.earliest;
    if (fold)
        length = static_cast<core::Millis>(fold->folded(interval.latest) - fold->folded(interval.earliest));
    const core::Millis air = std::max(length, core::kHour);
    // More on the right: boxes begin at their moment and reach to the right of it.
    const core::Millis beyond = std::max<core::Millis>(core::kHour - (interval.latest - interval.earliest), 0);
    return core::clampedToCalendar({interval.earliest - air / 25, interval.latest + beyond + air / 7});
}

} // namespace rendering
