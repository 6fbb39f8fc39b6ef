// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinescene.h"

#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelineplaces.h"
#include "views/rendering/timelinerows.h"
#include "views/rendering/timelinetext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>
#include <unordered_map>

namespace rendering {
namespace {

using core::RowKind;

// Words over bars: where they cover neither a dot nor a link.
class BarWords {
public:
    BarWords(TimelineScene& scene, const core::TimelineLayout& layout)
        : m_scene(scene)
        , m_layout(layout)
        , m_font(scene.metrics.smallFont) {
        for (const SceneMark& mark : scene.marks) {
            if (mark.kind == RowKind::Dots)
                m_dots[mark.at.lane].push_back(mark.rect);
        }
        for (auto& [lane, rects] : m_dots)
            std::ranges::sort(rects, {}, [](const QRectF& rect) { return rect.left(); });
    }
    void place() {
        for (SceneMark& mark : m_scene.marks) {
            if (mark.kind == RowKind::Bars)
                placeOver(mark);
        }
    }

private:
    void placeOver(SceneMark& mark) {
        const TimelineMetrics& metrics = m_scene.metrics;
        // Words over a bar that a dot hides would seem to be the dot's.
        if (mark.rect.width() < metrics.glyph() && coversDot(mark.at.lane, mark.rect))
            return;
        const double wanted = m_font.horizontalAdvance(barWords(m_layout, mark)) + 2;
        const double left = std::max(mark.rect.left(), metrics.labelWidth + 4 * metrics.unit);
        const double right = std::min(mark.rect.right(), m_scene.plot().right());
        // So would words at the edge, where only the end of the bar is in sight.
        if (left > mark.rect.left() && right - left < metrics.glyph())
            return;
        const double free = std::max(0.0, right - left - wanted);
        const double edge = m_scene.plot().right() - left - 2 * metrics.unit;
        const double width = free > 0 ? wanted : std::min({wanted, mark.room - 4 * metrics.unit, edge});
        if (wordsIn(m_font, barWords(m_layout, mark), width).isEmpty())
            return;
        for (const double share : {0.5, 0.2, 0.8, 0.0, 1.0, 0.35, 0.65}) {
            const QRectF rect(
                left + free * share, mark.rect.top() - m_font.height() - 0.5 * metrics.unit, width, m_font.height());
            if (!covers(mark, rect)) {
                mark.words = rect;
                return;
            }
            if (free <= 0)
                return;
        }
    }
    bool coversDot(std::int32_t at, const QRectF& rect) const {
        const auto lane = m_dots.find(at);
        if (lane == m_dots.end())
            return false;
        const double widest = 30 * m_scene.metrics.unit;
        auto dot = std::ranges::lower_bound(
            lane->second, rect.left() - widest, {}, [](const QRectF& each) { return each.left(); });
        for (; dot != lane->second.end() && dot->left() < rect.right(); ++dot) {
            if (dot->intersects(rect))
                return true;
        }
        return false;
    }
    bool covers(const SceneMark& mark, const QRectF& rect) const {
        if (coversDot(mark.at.lane, rect.adjusted(0, 0, 0, -3 * m_scene.metrics.unit)))
            return true;
        return std::ranges::any_of(m_scene.links, [&](const SceneLink& link) {
            return link.pill.intersects(rect) || (link.path.boundingRect().intersects(rect) && linkPasses(link, rect));
        });
    }

    TimelineScene& m_scene;
    const core::TimelineLayout& m_layout;
    QFontMetricsF m_font;
    std::unordered_map<std::int32_t, std::vector<QRectF>> m_dots; // by lane, from left to right
};

int paintOrder(RowKind kind) {
    return kind == RowKind::Bars ? 0 : kind == RowKind::Dots ? 2 : 1;
}

} // namespace

TimelineMetrics TimelineMetrics::of(const QFont& font, double width) {
    TimelineMetrics metrics;
    const int pixels = std::max(6, QFontInfo(font).pixelSize());
    metrics.unit = pixels / 12.0;
    metrics.font = font;
    metrics.font.setPixelSize(pixels);
    metrics.smallFont = metrics.font;
    metrics.smallFont.setPixelSize(std::max(6, qRound(pixels * 0.87)));
    metrics.titleFont = metrics.smallFont;
    metrics.titleFont.setBold(true);
    metrics.titleFont.setLetterSpacing(QFont::PercentageSpacing, 106);
    metrics.axisHeight = 30 * metrics.unit;
    metrics.digitWidth = QFontMetricsF(metrics.countFont()).horizontalAdvance(QLatin1Char('0'));
    metrics.labelWidth = std::clamp(width * 0.205, std::min(116 * metrics.unit, width * 0.4), 164 * metrics.unit);
    return metrics;
}

QString countText(std::uint32_t events) {
    if (events < 1000)
        return QString::number(events);
    return events < 1000000 ? QStringLiteral("%1k").arg(events / 1000) : QStringLiteral("%1M").arg(events / 1000000);
}

QFont TimelineMetrics::countFont() const {
    QFont result = smallFont;
    result.setPixelSize(std::max(6, qRound(9.5 * unit)));
    return result;
}

double TimelineMetrics::countWidth(std::uint32_t events) const {
    return static_cast<double>(countText(events).size()) * digitWidth + 8 * unit;
}

double TimelineMetrics::textHeight() const {
    return QFontMetricsF(font).height();
}

QRectF TimelineScene::plot() const {
    return {scale.left, metrics.axisHeight, scale.width, std::max(0.0, size.height() - metrics.axisHeight)};
}

QRectF TimelineScene::plotOf(bool pinned) const {
    QRectF rect = plot();
    if (pinned)
        rect.setBottom(std::min(pinnedBottom, rect.bottom()));
    else
        rect.setTop(std::max(rect.top(), pinnedBottom));
    return rect;
}

const SceneLane* TimelineScene::laneAt(QPointF at) const {
    const auto found = std::ranges::find_if(lanes, [&](const SceneLane& lane) {
        return lane.rect.contains(at) && (lane.pinned ? at.y() < pinnedBottom : at.y() >= pinnedBottom);
    });
    return at.y() >= metrics.axisHeight && found != lanes.end() ? &*found : nullptr;
}

const SceneTitle* TimelineScene::titleAt(QPointF at) const {
    const auto found = std::ranges::find_if(titles, [&](const SceneTitle& title) {
        return title.rect.contains(at) && (title.pinned || at.y() >= pinnedBottom);
    });
    const bool there = at.x() < metrics.labelWidth && at.y() >= metrics.axisHeight;
    return there && found != titles.end() ? &*found : nullptr;
}

SceneHit TimelineScene::hit(QPointF at) const {
    if (!plot().contains(at))
        return {};
    const bool inPinned = at.y() < pinnedBottom;
    const auto linkThere = [&](const SceneLink& link) { return inPinned ? link.pinned : true; };
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (linkThere(*link) && link->pill.contains(at))
            return {nullptr, &*link};
    }
    const double slack = 2 * metrics.unit;
    const auto markThere = [&](const SceneMark& mark, const QRectF& rect) {
        return rect.contains(at) && mark.pinned == inPinned;
    };
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (markThere(*mark, mark->rect.adjusted(-slack, -slack, slack, slack)))
            return {&*mark, nullptr};
    }
    const double near = 5 * metrics.unit;
    const QRectF probe(at.x() - near, at.y() - near, 2 * near, 2 * near);
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (linkThere(*link) && link->path.boundingRect().intersects(probe) && linkPasses(*link, probe))
            return {nullptr, &*link};
    }
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (markThere(*mark, mark->extent.adjusted(0, -slack, 0, slack)))
            return {&*mark, nullptr};
    }
    return {};
}

core::TimeInterval TimeScale::moved(double pixels) const {
    const double by = -pixels * millisPerPixel();
    return {unfolded(folded(range.earliest) + by), unfolded(folded(range.latest) + by)};
}

core::TimeInterval TimeScale::stretched(double factor, double x, core::Millis fixed) const {
    const double length = folded(range.latest) - folded(range.earliest);
    const double wanted = std::max(length * factor, static_cast<double>(core::kMinute));
    const double share = std::clamp((x - left) / width, 0.0, 1.0);
    const double earliest = folded(fixed) - wanted * share;
    return {unfolded(earliest), unfolded(earliest + wanted)};
}

TimelineSelection timelineSelection(
    const core::TimelineLayout& layout, core::ContradictionId contradiction, core::DocumentId document,
    std::int32_t claim, std::int32_t time) {
    TimelineSelection result;
    if (!layout.snapshot())
        return result;
    const core::Contradiction* both = contradiction ? layout.snapshot()->contradiction(contradiction) : nullptr;
    if (both) {
        result.contradiction = contradiction;
        for (const core::ClaimRef& ref : {both->a, both->b}) {
            if (const core::MarkPosition at = layout.findClaim(ref); at.valid())
                result.marks.push_back(at);
        }
    } else if (document) {
        for (const core::MarkPosition& at : layout.findDocument(document)) {
            const core::EventKind kind = layout.mark(at).kind;
            const bool box = kind == core::EventKind::Publication || kind == core::EventKind::Update;
            bool wanted = claim < 0 && time < 0 ? kind != core::EventKind::Occurrence : box;
            for (const std::uint32_t index : layout.eventsOf(at)) {
                const core::Event& event = layout.snapshot()->events[index];
                wanted = wanted || (claim >= 0 && event.claim == claim && event.kind == core::EventKind::Statement) ||
                         (time >= 0 && event.time == time);
            }
            if (wanted)
                result.marks.push_back(at);
        }
    }
    std::ranges::sort(result.marks);
    return result;
}

namespace {

// Says which day (month, year) it is where a stretch begins, if its first tick is further in than a label is wide.
void nameBeginning(
    core::Axis& axis, core::TimeInterval part, double width, double labelWidth, const core::ZoneOffset& offset) {
    core::CivilTime civil = core::displayTime(part.earliest, offset);
    const core::CivilTime last = core::displayTime(part.latest - 1, offset);
    const bool clocks = axis.unit < core::TickUnit::Day;
    if (clocks && civil.year == last.year && civil.month == last.month && civil.day == last.day)
        return;
    const auto from = static_cast<double>(part.earliest);
    const double scale = width / static_cast<double>(part.latest - part.earliest);
    const auto near = [&](const core::AxisTick& tick) {
        return (static_cast<double>(tick.at) - from) * scale < 0.75 * labelWidth;
    };
    // The day is wanted more than an hour of it.
    if (!axis.ticks.empty() && near(axis.ticks.front()) && axis.ticks.front().begins < core::TickUnit::Day)
        axis.ticks.erase(axis.ticks.begin());
    if (!axis.ticks.empty() && near(axis.ticks.front()))
        return;
    civil.hour = civil.minute = civil.second = 0;
    axis.ticks.insert(
        axis.ticks.begin(), {part.earliest, civil, std::max(axis.unit, core::TickUnit::Day), /*running=*/true});
}

// The axis of what is not folded; long breaks would hold thousands of ticks.
core::Axis axisOfScale(const TimeScale& scale, double labelWidth, const core::ZoneOffset& offset) {
    core::Axis axis;
    if (!scale.fold || scale.fold->empty()) {
        axis = core::axisOf(scale.range, scale.width, labelWidth, offset);
        nameBeginning(axis, scale.range, scale.width, labelWidth, offset);
        return axis;
    }
    const auto add = [&](core::TimeInterval part) {
        if (part.latest <= part.earliest)
            return;
        const double width = static_cast<double>(part.latest - part.earliest) / scale.millisPerPixel();
        core::Axis more = core::axisOf(part, width, labelWidth, offset);
        nameBeginning(more, part, width, labelWidth, offset);
        axis.unit = more.unit;
        axis.step = more.step;
        axis.ticks.insert(axis.ticks.end(), more.ticks.begin(), more.ticks.end());
    };
    core::Millis from = scale.range.earliest;
    for (const core::TimeInterval& gap : scale.fold->gaps()) {
        if (gap.latest <= from || gap.earliest >= scale.range.latest)
            continue;
        add({from, gap.earliest});
        from = gap.latest;
    }
    add({from, scale.range.latest});
    return axis;
}

QString lengthText(core::Millis length) {
    constexpr core::Millis kMonth = 30 * core::kDay;
    constexpr core::Millis kYear = 365 * core::kDay;
    const auto text = [length](const char* words, core::Millis unit) {
        return QCoreApplication::translate("Timeline", words).arg((length + unit / 2) / unit);
    };
    if (length >= 2 * kYear)
        return text(QT_TRANSLATE_NOOP("Timeline", "%1 years"), kYear);
    if (length >= 2 * kMonth)
        return text(QT_TRANSLATE_NOOP("Timeline", "%1 months"), kMonth);
    if (length >= 2 * core::kDay)
        return text(QT_TRANSLATE_NOOP("Timeline", "%1 days"), core::kDay);
    return text(QT_TRANSLATE_NOOP("Timeline", "%1 hours"), core::kHour);
}

void addBreaks(TimelineScene& scene) {
    if (!scene.scale.fold)
        return;
    const QRectF plot = scene.plot();
    for (const core::TimeInterval& gap : scene.scale.fold->gaps()) {
        if (!gap.overlaps(scene.scale.range))
            continue;
        const double from = std::max(scene.scale.x(gap.earliest), plot.left() - 40);
        const double to = std::min(scene.scale.x(gap.latest), plot.right() + 40);
        scene.breaks.push_back(
            {gap, QRectF(from, plot.top(), to - from, plot.height()), lengthText(gap.latest - gap.earliest)});
    }
}

// Nights and weekends of the display zone, where they are wide enough to be seen and too few to be a pattern.
void addShades(TimelineScene& scene) {
    const double dayWidth = static_cast<double>(core::kDay) / scene.scale.millisPerPixel();
    const double unit = scene.metrics.unit;
    const bool nights = dayWidth >= 48 * unit;
    if (dayWidth < 5 * unit)
        return;
    const core::TimeInterval& range = scene.scale.range;
    const core::CivilTime first = core::displayTime(range.earliest, scene.offset);
    const core::Millis start = core::millisOf({first.year, first.month, first.day, 0, 0, 0}) - core::kDay;
    const auto shade = [&](ShadeKind kind, core::Millis from, core::Millis to) {
        const core::TimeInterval span{core::utcOfDisplay(from, scene.offset), core::utcOfDisplay(to, scene.offset)};
        if (span.overlaps(range))
            scene.shades.push_back(
                {kind, std::max(scene.scale.x(span.earliest), scene.scale.left),
                 std::min(scene.scale.x(span.latest), scene.scale.left + scene.scale.width)});
    };
    constexpr core::Millis kEvening = 22 * core::kHour;
    constexpr core::Millis kMorning = 30 * core::kHour; // 6 o'clock of the next day
    const auto skip = [&](core::Millis day) {           // over what is folded
        if (!scene.scale.fold)
            return day;
        for (const core::TimeInterval& gap : scene.scale.fold->gaps()) {
            if (gap.contains(day) && gap.contains(day + 2 * core::kDay))
                return day + (gap.latest - day) / core::kDay * core::kDay - core::kDay;
        }
        return day;
    };
    for (core::Millis day = start; core::utcOfDisplay(day, scene.offset) < range.latest; day += core::kDay) {
        day = std::max(day, skip(day));
        if (core::isoWeekday(day) >= 6)
            shade(ShadeKind::Weekend, day, day + core::kDay);
        if (nights)
            shade(ShadeKind::Night, day + kEvening, day + kMorning);
    }
}

void addLanes(
    TimelineScene& scene, const core::TimelineLayout& layout, const LanePlaces& places, const SceneRequest& request) {
    const double axis = scene.metrics.axisHeight;
    scene.pinnedBottom = axis + places.pinnedHeight;
    const double bottom = request.size.height();
    const auto topOf = [&](double y, bool pinned) {
        return axis + y - (pinned && places.pinnedHeight > 0 ? 0 : request.scroll);
    };
    for (const LanePlaces::Title& title : places.titles) {
        const QRectF rect(0, topOf(title.top, title.pinned), request.size.width(), places.titleHeight);
        if (rect.bottom() > 0 && rect.top() < bottom)
            scene.titles.push_back({title.group, title.pinned, title.hidden, rect});
    }
    for (std::size_t l = 0; l < layout.lanes().size(); ++l) {
        const core::TimelineLane& lane = layout.lanes()[l];
        const LaneSlots& slotted = places.lanes[l];
        const QRectF rect(0, topOf(places.laneTop[l], lane.pinned), request.size.width(), slotted.height);
        const bool stays = lane.pinned && places.pinnedHeight > 0;
        if (rect.bottom() < (stays ? axis : scene.pinnedBottom) || rect.top() > bottom)
            continue;
        scene.lanes.push_back({static_cast<int>(l), rect, stays});
        for (std::size_t r = 0; r < lane.rows.size(); ++r) {
            const auto slot = static_cast<std::size_t>(lane.rows[r].slot);
            const double top = rect.top() + slotted.top[slot];
            // What lies under the pinned lanes, or below the view, is not seen.
            if (top + slotted.size[slot] < (stays ? axis : scene.pinnedBottom) || top > bottom)
                continue;
            addRow(
                scene, layout, {static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), 0}, top, slotted.size[slot],
                request.selection);
        }
    }
    foldBarsIntoClusters(scene);
    std::ranges::stable_sort(scene.marks, {}, [](const SceneMark& mark) { return paintOrder(mark.kind); });
}

} // namespace

TimeScale timelineScale(
    core::TimeInterval range, std::shared_ptr<const core::TimeFold> fold, const TimelineMetrics& metrics,
    double width) {
    if (range.latest <= range.earliest)
        range.latest = range.earliest + core::kDay;
    if (fold && fold->empty())
        fold = nullptr;
    return {range, metrics.labelWidth, std::max(1.0, width - metrics.labelWidth), std::move(fold)};
}

TimelineScene makeTimelineScene(const core::TimelineLayout& layout, const SceneRequest& request) {
    TimelineScene scene;
    scene.size = request.size;
    scene.metrics = TimelineMetrics::of(request.font, request.size.width());
    scene.zoneName = request.zoneName;
    scene.offset = request.offset;
    scene.interactive = request.interactive;
    scene.now = request.now;
    scene.knownAt = request.knownAt;
    scene.scale = timelineScale(request.range, request.fold, scene.metrics, request.size.width());
    scene.axis = axisOfScale(scene.scale, 58 * scene.metrics.unit, request.offset);
    addShades(scene);
    addBreaks(scene);
    const LanePlaces places =
        placesOf(layout, scene.metrics, request.size.height() - scene.metrics.axisHeight, request.inHand);
    scene.contentHeight = places.height;
    addLanes(scene, layout, places, request);
    addLinks(scene, layout, request.selection.contradiction, [&](const core::MarkPosition& at) {
        const bool stays = layout.lanes()[static_cast<std::size_t>(at.lane)].pinned && places.pinnedHeight > 0;
        return scene.metrics.axisHeight + places.middleOf(layout, at) - (stays ? 0 : request.scroll);
    });
    BarWords(scene, layout).place();
    return scene;
}

} // namespace rendering
