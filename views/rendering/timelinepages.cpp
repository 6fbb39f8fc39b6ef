// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinepages.h"

#include "models/core/calendar.h"
#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "views/rendering/reporttr.h"
#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelineplaces.h"

#include <QPainter>
#include <algorithm>

namespace rendering {
namespace {

constexpr std::size_t kMostStretches = 12;
constexpr std::size_t kMarksOnPage = 40;            // what a page of its own is worth
constexpr std::size_t kHiddenOnPage = 12;           // what is left folded rather than taken apart
constexpr core::Millis kShortest = 6 * core::kHour; // of a stretch that is taken apart

QString momentText(core::Millis at, bool daysOnly) {
    core::TimeValue value;
    value.interval = daysOnly ? core::dayInterval(at) : core::TimeInterval{at, at + core::kMinute};
    value.granularity = daysOnly ? core::Granularity::Day : core::Granularity::Minute;
    return models::dateWords(value);
}

// Where each lane begins, from the top of the first group's title, and at the end where the last one ends. A group's
// title belongs to its first lane.
std::vector<double> laneTops(const core::TimelineLayout& layout, const TimelineMetrics& metrics) {
    constexpr double kRoom = 1e6; // for lanes that do not scroll: here none does
    const LanePlaces places = placesOf(layout, metrics, kRoom);
    std::vector<double> tops = places.laneTop;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        if (i == 0 || layout.lanes()[i].group != layout.lanes()[i - 1].group)
            tops[i] -= places.titleHeight;
    }
    // Titles of groups whose lanes are all left out stand beneath, and are left out with them.
    tops.push_back(tops.empty() ? places.height : places.laneTop.back() + places.lanes.back().height);
    return tops;
}

} // namespace

TimelinePages::TimelinePages(
    core::SnapshotPtr snapshot, const core::CauseTree& causes, TimelineFigure options, const TimelineRoom& room,
    bool isTakenApart)
    : m_snapshot(std::move(snapshot))
    , m_causes(causes)
    , m_options(std::move(options))
    , m_room(room.page)
    , m_pages(1) {
    if (!isTakenApart)
        return;
    m_all.layout = core::TimelineLayout::build(m_snapshot, causes, m_options.filter, m_options.arrangement);
    shrinkLetters(m_all);
    if (m_all.layout.order().empty())
        return;
    m_moments.reserve(m_all.layout.order().size());
    for (const core::MarkPosition& at : m_all.layout.order())
        m_moments.push_back(m_all.layout.mark(at).anchor());
    const core::TimeInterval focus = m_all.layout.focus();
    const bool firstIsWhole = showsEverything(room.first);
    for (const Stretch& each : stretches()) {
        if (firstIsWhole && each.range.earliest <= focus.earliest && focus.latest <= each.range.latest)
            continue;
        m_parts.push_back(partOf(each.range));
        const std::vector<std::size_t> groups = laneGroups(*m_parts.back());
        for (std::size_t i = 0; i + 1 < groups.size(); ++i)
            m_pages.push_back({m_parts.back().get(), groups[i], groups[i + 1]});
    }
}

TimelinePages::~TimelinePages() = default;

void TimelinePages::shrinkLetters(Part& part) const {
    const double room = m_room.height() - overviewHeight(m_options.font);
    const auto take = [&](double scale) {
        part.font = m_options.font;
        part.font.setPixelSize(qRound(m_options.font.pixelSize() * scale));
        part.metrics = TimelineMetrics::of(part.font, m_room.width());
        part.tops = laneTops(part.layout, part.metrics);
        return part.metrics.axisHeight + part.tops.back() <= room;
    };
    for (const double scale : {1.0, 0.9, 0.8, 0.72}) {
        if (take(scale))
            return;
    }
    take(0.9);
}

bool TimelinePages::showsEverything(double height) const {
    constexpr double kSmallest = 0.7; // of paintTimelineFigure()
    TimelineFigure figure = m_options;
    figure.font.setPixelSize(qRound(m_options.font.pixelSize() * kSmallest));
    return neededHeight(m_room.width(), m_snapshot, m_causes, figure) <= height;
}

// Lanes without anything in it are left out, and rows of documents that have nothing in it.
std::unique_ptr<TimelinePages::Part> TimelinePages::partOf(const core::TimeInterval& range) const {
    core::TimelineFilter filter = m_options.filter;
    filter.documents.emplace();
    std::vector<bool> hasMarks(m_all.layout.lanes().size());
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        if (!range.contains(m_moments[i]))
            continue;
        const core::MarkPosition& at = m_all.layout.order()[i];
        filter.documents->insert(m_all.layout.mark(at).document);
        hasMarks[static_cast<std::size_t>(at.lane)] = true;
    }
    core::LaneArrangement arrangement = m_options.arrangement;
    for (std::size_t lane = 0; lane < hasMarks.size(); ++lane) {
        if (!hasMarks[lane])
            arrangement.hidden.push_back(m_all.layout.lanes()[lane].key());
    }
    auto part = std::make_unique<Part>();
    part->range = range;
    part->layout = core::TimelineLayout::build(m_snapshot, m_causes, filter, arrangement);
    shrinkLetters(*part);
    part->fold = foldWithin(part->layout, range);
    return part;
}

std::size_t TimelinePages::hiddenIn(const core::TimeInterval& range) const {
    SceneRequest request;
    request.range = withAir(range);
    request.font = m_all.font;
    request.size = QSizeF(m_room.width(), m_all.metrics.axisHeight + m_all.tops.back());
    const TimelineScene scene = makeTimelineScene(m_all.layout, request);
    std::size_t hidden = 0;
    for (const SceneMark& mark : scene.marks) {
        if (range.contains(m_all.layout.mark(mark.at).anchor()))
            hidden += mark.fold.marks - 1;
    }
    return hidden;
}

std::size_t TimelinePages::marksIn(const core::TimeInterval& range) const {
    return static_cast<std::size_t>(
        std::ranges::lower_bound(m_moments, range.latest) - std::ranges::lower_bound(m_moments, range.earliest));
}

// Takes the stretch with the most hidden marks apart where half of its marks are, at the border of a day where that is
// possible. False where nothing is gained by that any more.
bool TimelinePages::halve(std::vector<Stretch>& stretches) const {
    std::vector<std::size_t> order(stretches.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return stretches[i].hidden; });
    for (const std::size_t i : order) {
        const Stretch whole = stretches[i];
        if (whole.hidden < kHiddenOnPage || whole.range.latest - whole.range.earliest < kShortest)
            continue;
        const auto from = std::ranges::lower_bound(m_moments, whole.range.earliest);
        const auto to = std::ranges::lower_bound(m_moments, whole.range.latest);
        core::Millis middle = from[(to - from) / 2];
        const core::TimeInterval day = core::dayInterval(middle);
        for (const core::Millis border : {day.earliest, day.latest}) {
            if (*from < border && border <= *(to - 1)) {
                middle = border;
                break;
            }
        }
        if (middle <= *from || middle > *(to - 1))
            continue;
        const Stretch first = stretch({whole.range.earliest, middle});
        const Stretch second = stretch({middle, whole.range.latest});
        if (10 * (first.hidden + second.hidden) >= 9 * whole.hidden)
            continue;
        stretches[i] = first;
        stretches.insert(stretches.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
        return true;
    }
    return false;
}

std::vector<TimelinePages::Stretch> TimelinePages::stretches() const {
    const core::TimeInterval all{m_moments.front(), std::max(m_all.layout.extent().latest, m_moments.back() + 1)};
    // What is far away from the rest is shown by itself.
    const core::Millis from = std::clamp(m_all.layout.focus().earliest, all.earliest, all.latest);
    const core::Millis to = std::clamp(m_all.layout.focus().latest, from, all.latest);
    std::vector<Stretch> result;
    for (const core::TimeInterval& part :
         {core::TimeInterval{all.earliest, from}, core::TimeInterval{from, to}, core::TimeInterval{to, all.latest}}) {
        if (marksIn(part) > 0)
            result.push_back(stretch(part));
    }
    const std::size_t most = std::clamp<std::size_t>(m_moments.size() / kMarksOnPage, 1, kMostStretches);
    while (result.size() < most && halve(result)) {
    }
    return result;
}

std::vector<std::size_t> TimelinePages::laneGroups(const Part& part) const {
    const double room = m_room.height() - part.metrics.axisHeight - overviewHeight(part.font);
    std::vector<std::size_t> begins{0};
    for (std::size_t lane = 1; lane + 1 < part.tops.size(); ++lane) {
        if (part.tops[lane + 1] - part.tops[begins.back()] > room)
            begins.push_back(lane);
    }
    begins.push_back(part.layout.lanes().size());
    return begins;
}

QString TimelinePages::caption(std::size_t page) const {
    const Page& each = m_pages.at(page);
    if (!each.part)
        return {};
    const auto from = std::ranges::lower_bound(m_moments, each.part->range.earliest);
    const auto to = std::ranges::lower_bound(m_moments, each.part->range.latest);
    if (from == to)
        return {};
    const core::Millis last = *(to - 1);
    const bool daysOnly = last - *from > 2 * core::kDay;
    const QString begin = momentText(*from, daysOnly);
    const QString end = momentText(last, daysOnly);
    const QString when = begin == end ? begin : Report::tr("%1 to %2", "moments").arg(begin, end);
    const std::size_t lanes = each.part->layout.lanes().size();
    if (each.from == 0 && each.to == lanes)
        return when;
    return Report::tr("%1, lanes %2 to %3 of %4").arg(when).arg(each.from + 1).arg(each.to).arg(lanes);
}

double TimelinePages::height(std::size_t page) const {
    const Page& each = m_pages.at(page);
    if (!each.part)
        return neededHeight(m_room.width(), m_snapshot, m_causes, m_options);
    const Part& part = *each.part;
    return part.metrics.axisHeight + part.tops[each.to] - part.tops[each.from] + overviewHeight(part.font);
}

void TimelinePages::paint(QPainter& painter, QSizeF room, std::size_t page) const {
    const Page& each = m_pages.at(page);
    if (!each.part) {
        paintTimelineFigure(painter, QRectF(QPointF(), room), m_snapshot, m_causes, m_options);
        return;
    }
    const double strip = overviewHeight(each.part->font);
    const QSizeF size(room.width(), std::min(height(page), room.height()) - strip);
    painter.save();
    paintPart(painter, size, each);
    painter.translate(0, size.height());
    paintOverview(
        painter, m_all.layout,
        makeOverviewScene(m_all.layout, withAir(each.part->range), QSizeF(room.width(), strip), each.part->font),
        paletteOf(m_options.theme));
    painter.restore();
}

void TimelinePages::paintPart(QPainter& painter, QSizeF size, const Page& page) const {
    const Part& part = *page.part;
    const Palette palette = paletteOf(m_options.theme);
    SceneRequest request;
    request.range = withAir(part.range, part.fold.get());
    request.font = part.font;
    request.scroll = part.tops[page.from];
    request.size = size;
    request.fold = part.fold;
    request.offset = m_options.offset;
    request.zoneName = m_options.zoneName;
    painter.save();
    painter.setClipRect(QRectF(QPointF(), size), Qt::IntersectClip);
    painter.fillRect(QRectF(QPointF(), size), palette.panel);
    TimelineScene scene = makeTimelineScene(part.layout, request);
    for (SceneTitle& title : scene.titles) // lanes that have nothing here are not hidden by anybody
        title.hidden = static_cast<std::size_t>(
            std::ranges::count(m_options.arrangement.hidden, title.group, &core::LaneKey::group));
    keepInside(scene);
    paintTimeline(painter, part.layout, scene, palette);
    painter.restore();
}

} // namespace rendering
