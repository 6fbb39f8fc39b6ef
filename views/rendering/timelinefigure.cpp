// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinefigure.h"

#include "views/rendering/reportview.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelineplaces.h"
#include "views/rendering/timelinetray.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>

namespace rendering {
namespace {

constexpr int kTrayRows = 3;

class Figure {
public:
    Figure(
        double width, const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const TimelineFigure& options)
        : m_width(width)
        , m_options(options)
        , m_layout(core::TimelineLayout::build(snapshot, causes, options.filter, options.arrangement))
        , m_font(options.font) {
        m_font.setPixelSize(std::max(1, QFontInfo(options.font).pixelSize()));
        m_range = options.range.value_or(withAir(m_layout.focus()));
        m_whole = m_range.earliest <= m_layout.extent().earliest && m_layout.extent().latest <= m_range.latest;
    }

    void setFontScale(double scale) {
        m_font.setPixelSize(std::max(1, qRound(QFontInfo(m_options.font).pixelSize() * scale)));
    }

    double height() const { return lanesHeight() + belowHeight(); }

    double paint(QPainter& painter, const QRectF& rect) {
        for (const double scale : {1.0, 0.9, 0.8, 0.7}) {
            setFontScale(scale);
            if (height() <= rect.height())
                break;
        }
        const Palette palette = paletteOf(m_options.theme);
        painter.save();
        painter.translate(rect.topLeft());
        painter.setClipRect(QRectF(QPointF(), rect.size()), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, m_width, std::min(rect.height(), height())), palette.panel);
        const double room = std::max(0.0, rect.height() - belowHeight());
        double y = paintLanes(painter, palette, std::min(room, lanesHeight()));
        y = paintBelow(painter, palette, y);
        painter.restore();
        return std::min(y, rect.height());
    }

private:
    TimelineMetrics metrics() const { return TimelineMetrics::of(m_font, m_width); }
    double lanesHeight() const {
        return metrics().axisHeight + (m_layout.empty() ? 0 : timelineContentHeight(m_layout, metrics()));
    }
    TrayScene tray() const { return makeTrayScene(m_layout, m_width, m_font, kTrayRows, {}, false); }
    double belowHeight() const {
        return (m_options.tray ? tray().height : 0) + (m_whole || m_layout.empty() ? 0 : overviewHeight(m_font));
    }

    double paintLanes(QPainter& painter, const Palette& palette, double height) {
        if (m_layout.empty()) {
            painter.setFont(metrics().font);
            painter.setPen(palette.faintInk);
            painter.drawText(
                QRectF(12 * metrics().unit, 0, m_width, height), Qt::AlignLeft | Qt::AlignVCenter,
                QCoreApplication::translate("Timeline", "Nothing here has a date."));
            return height;
        }
        SceneRequest request;
        request.range = m_range;
        request.font = m_font;
        request.size = QSizeF(m_width, height);
        request.offset = m_options.offset;
        request.zoneName = m_options.zoneName;
        if (m_options.folds)
            request.fold = foldWithin(m_layout, m_range);
        request.selection = timelineSelection(m_layout, m_options.contradiction, 0, -1, -1);
        TimelineScene scene = makeTimelineScene(m_layout, request);
        // A lane that is cut in two says nothing: leave it out and say how many are missing.
        const double line = metrics().textHeight() + 6 * metrics().unit;
        const bool cut = scene.contentHeight + scene.metrics.axisHeight > height + 1;
        std::size_t whole = scene.lanes.size();
        while (cut && whole > 0 && scene.lanes[whole - 1].rect.bottom() > height - line)
            --whole;
        if (!cut) {
            keepInside(scene);
            paintTimeline(painter, m_layout, scene, palette);
            return height;
        }
        request.size.setHeight(whole > 0 ? scene.lanes[whole - 1].rect.bottom() : scene.metrics.axisHeight);
        scene = makeTimelineScene(m_layout, request);
        keepInside(scene);
        paintTimeline(painter, m_layout, scene, palette);
        painter.setFont(scene.metrics.font);
        painter.setPen(palette.faintInk);
        painter.drawText(
            QRectF(24 * scene.metrics.unit, request.size.height(), m_width, line), Qt::AlignLeft | Qt::AlignVCenter,
            QCoreApplication::translate("Timeline", "and %1 more lanes that have no room here")
                .arg(m_layout.lanes().size() - whole));
        return height;
    }

    double paintBelow(QPainter& painter, const Palette& palette, double y) {
        painter.translate(0, y);
        const TrayScene undated = tray();
        if (m_options.tray && undated.height > 0) {
            paintTray(painter, undated, m_width, palette, false);
            painter.translate(0, undated.height);
            y += undated.height;
        }
        if (m_whole || m_layout.empty())
            return y;
        const double strip = overviewHeight(m_font);
        paintOverview(painter, m_layout, makeOverviewScene(m_layout, m_range, QSizeF(m_width, strip), m_font), palette);
        return y + strip;
    }

    double m_width;
    const TimelineFigure& m_options;
    core::TimelineLayout m_layout;
    QFont m_font;
    core::TimeInterval m_range;
    bool m_whole = true;
};

} // namespace

void takeView(TimelineFigure& figure, const ReportView& view) {
    figure.offset = view.offset;
    figure.zoneName = view.zoneName;
    if (view.lanes)
        figure.arrangement = *view.lanes;
}

std::shared_ptr<const core::TimeFold> foldWithin(const core::TimelineLayout& layout, const core::TimeInterval& range) {
    std::vector<core::TimeInterval> gaps = layout.gaps();
    std::erase_if(gaps, [&](const core::TimeInterval& gap) {
        return gap.earliest < range.earliest || range.latest < gap.latest;
    });
    return gaps.empty() ? nullptr : std::make_shared<const core::TimeFold>(core::foldOf(gaps, range));
}

void keepInside(TimelineScene& scene) {
    const QRectF plot = scene.plot();
    const double least = 14 * scene.metrics.unit;
    const auto isBar = [](const SceneMark& mark) { return mark.kind == core::RowKind::Bars; };
    std::erase_if(scene.marks, [&](const SceneMark& mark) {
        return !isBar(mark) && (mark.rect.left() < plot.left() - 1 || mark.rect.left() > plot.right() - least);
    });
    for (SceneMark& mark : scene.marks) {
        if (!isBar(mark) && mark.rect.right() > plot.right() - 1)
            mark.rect.setRight(plot.right() - 1);
        if (mark.words.left() < plot.left() || mark.words.right() > plot.right())
            mark.words = {};
    }
    for (SceneLink& link : scene.links) {
        if (!link.pill.isNull() && !plot.contains(link.pill))
            link.pill = {};
    }
}

double neededHeight(
    double width, const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const TimelineFigure& options) {
    return Figure(width, snapshot, causes, options).height();
}

double paintTimelineFigure(
    QPainter& painter, const QRectF& rect, const core::SnapshotPtr& snapshot, const core::CauseTree& causes,
    const TimelineFigure& options) {
    return Figure(rect.width(), snapshot, causes, options).paint(painter, rect);
}

QImage renderTimelinePicture(const core::Snapshot& snapshot, QSize size, Theme theme) {
    QImage image(size.expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(paletteOf(theme).panel);
    QPainter painter(&image);
    TimelineFigure options;
    options.theme = theme;
    options.font = QGuiApplication::font();
    options.font.setPixelSize(12);
    // The layout wants to share the snapshot; it lives no longer than this call.
    const core::SnapshotPtr shared(std::shared_ptr<const void>(), &snapshot);
    paintTimelineFigure(painter, QRectF(QPointF(), QSizeF(image.size())), shared, core::CauseTree::builtIn(), options);
    return image;
}

} // namespace rendering
