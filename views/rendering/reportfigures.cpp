// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a report: the chapter of timelines, and the two sides of a contradiction.
#include "models/exports/narrowed.h"
#include "views/rendering/reportpages.h"
#include "views/rendering/reporttr.h"
#include "views/rendering/timelinepages.h"
#include "views/rendering/timelinesections.h"

#include <algorithm>

namespace rendering {
namespace {

constexpr double kCaption = 30; // points that the caption of a figure takes
constexpr double kTitle = 80;   // points that stand before the first figure
constexpr double kPixel = 0.75; // the painter thinks in screen pixels of 1/96 inch

TimelineFigure reportFigure() {
    TimelineFigure figure;
    figure.font = QFont(QStringLiteral("Liberation Sans"));
    figure.font.setPixelSize(12);
    figure.font.setHintingPreference(QFont::PreferNoHinting);
    return figure;
}

// The two sides of a contradiction alone: the rest of the case would only be in the way, and takes time.
TimelineFigure sidesFigure(core::ContradictionId id, const std::vector<std::string>& causes, const ReportView& view) {
    TimelineFigure figure = reportFigure();
    figure.filter.causes = causes;
    figure.contradiction = id;
    figure.tray = false;
    figure.offset = view.offset;
    figure.zoneName = view.zoneName;
    return figure;
}

core::LaneArrangement overviewArrangement(const core::CauseTree& causes) {
    core::LaneArrangement arrangement;
    arrangement.below = core::LaneGroup::Incidents;
    for (const core::CauseNode& node : causes.nodes()) {
        if (node.parent.empty())
            arrangement.closed.push_back(node.name);
    }
    return arrangement;
}

} // namespace

ReportFigures::ReportFigures() = default;
ReportFigures::~ReportFigures() = default;

void ReportPages::timeline(PageWriter& page) {
    beginChapter(page);
    page.write(
        Report::tr(
            "Filled marks assert a cause, struck rings deny it, dashed rings suspect it; bars that fade at their "
            "ends are dates that are not exact. What has no date stands beside the axis, never on it."),
        TextStyle::Note);
    page.skip(10);
    const std::vector<TimelineSection> sections = timelineSections(*m_content.snapshot);
    for (std::size_t i = 0; i < sections.size() && !page.isStopped(); ++i)
        timelineOf(page, i, sections[i]);
}

const TimelinePages& ReportPages::madeTimeline(
    const PageWriter& page, std::size_t number, const TimelineSection& section) {
    auto& made = m_figures.timelines;
    if (number == made.size()) {
        TimelineFigure figure = reportFigure();
        figure.filter.documents = section.documents;
        if (section.isOverview)
            figure.arrangement = overviewArrangement(m_causes);
        takeView(figure, m_view);
        figure.folds = section.isOverview;
        const TimelineRoom room{
            QSizeF(page.width(), page.wholePage() - kCaption) / kPixel, (page.wholePage() - kTitle) / kPixel};
        made.push_back(std::make_unique<TimelinePages>(
            m_content.snapshot, m_causes, std::move(figure), room, !section.isOverview));
    }
    return *made[number];
}

void ReportPages::timelineOf(PageWriter& page, std::size_t number, const TimelineSection& section) {
    const TimelinePages& figure = madeTimeline(page, number, section);
    for (std::size_t i = 0; i < figure.count() && !page.isStopped(); ++i) {
        const double height = figure.height(i) * kPixel;
        if (i > 0 || !section.title.isEmpty()) {
            page.skip(14);
            page.need(std::min(height + kCaption, page.wholePage()));
        }
        if (i > 0)
            page.write(figure.caption(i), TextStyle::Label);
        else if (!section.title.isEmpty())
            page.heading(section.title, TextStyle::Heading2, 1);
        page.skip(6);
        page.figure(std::min(height, page.remaining() - 4), [&](QPainter& painter, const QRectF& area) {
            painter.translate(area.topLeft());
            painter.scale(kPixel, kPixel);
            figure.paint(painter, area.size() / kPixel, i);
        });
    }
}

double ReportPages::sidesHeight(const PageWriter& page, const ReportContradiction& item) {
    double& height = m_figures.heights[item.id];
    if (height == 0)
        height = kPixel * neededHeight(
                              page.width() / kPixel, models::sidesOf(*m_content.snapshot, item.id), m_causes,
                              sidesFigure(item.id, item.causes, m_view));
    return height;
}

void ReportPages::paintSides(PageWriter& page, const ReportContradiction& item) {
    const double height = sidesHeight(page, item);
    // No part of this object: it may be gone by then.
    auto paint = [snapshot = m_content.snapshot, id = item.id, causes = item.causes, &tree = m_causes,
                  view = m_view](QPainter& painter, const QRectF& area) {
        painter.translate(area.topLeft());
        painter.scale(kPixel, kPixel);
        paintTimelineFigure(
            painter, QRectF(QPointF(), area.size() / kPixel), models::sidesOf(*snapshot, id), tree,
            sidesFigure(id, causes, view));
    };
    page.figureOfItsOwn(std::min(height, page.remaining() - 4), std::move(paint));
}

} // namespace rendering
