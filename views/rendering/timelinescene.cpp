// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinescene.h"

#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelinetext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>

namespace rendering {
namespace {

using core::LaneGroup;
using core::RowKind;

constexpr double kTitleHeight = 26;
constexpr double kWordsHeight = 12; // above a bar

double lanePadding(const core::TimelineLane& lane) {
    if (lane.group == LaneGroup::Sources)
        return 5;
    // The words of a bar in the first slot need room.
    return std::ranges::any_of(lane.rows, [](const core::TimelineRow& row) { return row.kind == RowKind::Bars; }) ? 8
                                                                                                                  : 6;
}

// Where the slots of a lane begin and end, from the lane's top, in units.
struct LaneSlots {
    std::vector<double> top;
    double height = 0;
    std::vector<double> size;
};

LaneSlots slotsOf(const core::TimelineLane& lane) {
    std::vector<double> size(static_cast<std::size_t>(lane.slotCount), 0);
    std::vector<bool> words(size.size(), false);
    for (const core::TimelineRow& row : lane.rows) {
        const auto slot = static_cast<std::size_t>(row.slot);
        const double wanted = row.kind == RowKind::Slips ? 18 : row.kind == RowKind::Overflow ? 14 : 24;
        size[slot] = std::max(size[slot], wanted);
        words[slot] = words[slot] || row.kind == RowKind::Bars;
    }
    LaneSlots result;
    double y = lanePadding(lane);
    for (std::size_t i = 0; i < size.size(); ++i) {
        if (i > 0 && words[i])
            y += kWordsHeight;
        result.top.push_back(y);
        result.size.push_back(std::max(size[i], 14.0));
        y += result.size.back();
    }
    result.height = y + lanePadding(lane);
    return result;
}

struct Placed {
    std::vector<double> laneTop;
    std::vector<LaneSlots> lanes;
    double causesTitle = -1;
    double sourcesTitle = -1;
    double height = 0;
};

Placed place(const core::TimelineLayout& layout, double unit) {
    Placed result;
    double y = 0;
    bool first = true;
    LaneGroup group = LaneGroup::Causes;
    for (const core::TimelineLane& lane : layout.lanes()) {
        if (first || lane.group != group) {
            group = lane.group;
            first = false;
            (group == LaneGroup::Causes ? result.causesTitle : result.sourcesTitle) = y;
            y += kTitleHeight * unit;
        }
        result.laneTop.push_back(y);
        result.lanes.push_back(slotsOf(lane));
        y += result.lanes.back().height * unit;
    }
    result.height = y;
    return result;
}

double bucketPixels(RowKind kind) {
    switch (kind) {
    case RowKind::Bars:
        return 8;
    case RowKind::Dots:
        return 16;
    case RowKind::Boxes:
        return 22;
    case RowKind::Slips:
        return 16;
    case RowKind::Overflow:
        return 26;
    }
    return 16;
}

// Makes the marks of one row.
class RowMaker {
public:
    RowMaker(
        TimelineScene& scene, const core::TimelineLayout& layout, const core::TimelineRow& row, core::MarkPosition at,
        double top, double height, const TimelineSelection& selection)
        : m_scene(scene)
        , m_layout(layout)
        , m_row(row)
        , m_at(at)
        , m_middle(top + height / 2)
        , m_selection(selection) {}
    void make() {
        const double unit = m_scene.metrics.unit;
        const TimeScale& scale = m_scene.scale;
        m_bucket = core::foldBucket(scale.millisPerPixel(), bucketPixels(m_row.kind) * unit);
        // A box may reach into the view from before it.
        const double reach = (m_row.kind == RowKind::Boxes || m_row.kind == RowKind::Slips ? 200 : 20) * unit;
        core::TimeInterval range{scale.at(scale.left - reach), scale.at(scale.left + scale.width + 20 * unit)};
        // From a border of twice the bucket, so that what is joined below does not depend on where the view begins.
        const core::Millis twice = 2 * m_bucket;
        range.earliest -= ((range.earliest % twice) + twice) % twice;
        for (const core::FoldedMarks& fold : core::foldRow(m_row, range, m_bucket))
            add(fold);
        partNeighbours();
        for (SceneMark& mark : m_made) {
            if (mark.rect.right() >= scale.left - 1 || !mark.extent.isNull())
                m_scene.marks.push_back(mark);
        }
    }

private:
    void add(const core::FoldedMarks& fold) {
        SceneMark mark = made(fold);
        if (m_row.kind != RowKind::Bars && !m_made.empty() && mark.rect.left() < m_made.back().rect.right()) {
            // The glyphs of two neighbours would overlap.
            core::FoldedMarks both = m_made.back().fold;
            const core::TimelineMark& first = m_row.marks[both.first];
            const core::TimelineMark& last = m_row.marks[fold.first + fold.marks - 1];
            if (last.anchor() - first.anchor() <= 2 * m_bucket) {
                if (both.flagged == 0)
                    both.firstFlagged = fold.firstFlagged;
                both.marks += fold.marks;
                both.events += fold.events;
                both.flagged += fold.flagged;
                m_made.back() = made(both);
                return;
            }
        }
        m_made.push_back(mark);
    }

    // What is folded has no exact place and gives way to its neighbours.
    void partNeighbours() {
        for (std::size_t i = 1; i < m_made.size() && m_row.kind != RowKind::Bars; ++i) {
            const double over = m_made[i - 1].rect.right() + 1 - m_made[i].rect.left();
            if (over > 0 && m_made[i].fold.marks > 1)
                m_made[i].rect.translate(over, 0);
            else if (over > 0 && m_made[i - 1].fold.marks > 1)
                m_made[i - 1].rect.translate(-over, 0);
        }
    }

    SceneMark made(const core::FoldedMarks& fold) const {
        SceneMark mark;
        mark.fold = fold;
        mark.kind = m_row.kind;
        mark.at = m_at;
        mark.at.index = fold.flagged > 0 ? fold.firstFlagged : fold.first;
        const auto from = core::MarkPosition{m_at.lane, m_at.row, fold.first};
        const auto selected = std::ranges::lower_bound(m_selection.marks, from);
        mark.selected = selected != m_selection.marks.end() && selected->lane == m_at.lane &&
                        selected->row == m_at.row && selected->index < fold.first + fold.marks;
        setRects(mark);
        return mark;
    }

    void setRects(SceneMark& mark) const {
        const TimelineMetrics& metrics = m_scene.metrics;
        const TimeScale& scale = m_scene.scale;
        const core::TimelineMark& first = m_row.marks[mark.fold.first];
        const core::TimelineMark& last = m_row.marks[mark.fold.first + mark.fold.marks - 1];
        mark.from = scale.x(first.span.earliest);
        mark.to = scale.x(last.span.latest);
        const double left = scale.left - 40 * metrics.unit;
        const double right = scale.left + scale.width + 40 * metrics.unit;
        const std::size_t next = mark.fold.first + mark.fold.marks;
        const double end =
            next < m_row.marks.size() ? std::min(scale.x(m_row.marks[next].span.earliest), right + 400) : right + 400;
        const bool single = mark.fold.marks == 1;
        const double x = std::max(scale.x(first.anchor()), left - 400 * metrics.unit);
        switch (mark.kind) {
        case RowKind::Dots:
        case RowKind::Overflow: {
            const double middle = (scale.x(first.anchor()) + scale.x(last.anchor())) / 2;
            double width = metrics.glyph();
            if (!single || mark.kind == RowKind::Overflow)
                width = std::clamp(countWidth(mark.fold.events), 18 * metrics.unit, 28 * metrics.unit);
            const double height = mark.kind == RowKind::Overflow ? 12 * metrics.unit : metrics.glyph();
            mark.rect = QRectF(middle - width / 2, m_middle - height / 2, width, height);
            break;
        }
        case RowKind::Bars: {
            const double height = 12 * metrics.unit;
            const double from = std::clamp(mark.from, left, right);
            const double to = std::clamp(mark.to, left, right);
            mark.rect = QRectF(from, m_middle - height / 2, std::max(to - from, 6 * metrics.unit), height);
            break;
        }
        case RowKind::Boxes:
        case RowKind::Slips: {
            const double height = (mark.kind == RowKind::Boxes ? 20 : 14) * metrics.unit;
            const double wanted =
                single ? wordsWidth(first, mark.kind) : std::max(20 * metrics.unit, countWidth(mark.fold.events));
            double free = end - x - 3 * metrics.unit;
            // The words of the last box are better short than cut off by the edge.
            if (const double edge = scale.left + scale.width - x - 4 * metrics.unit; edge > 60 * metrics.unit)
                free = std::min(free, edge);
            mark.rect = QRectF(x, m_middle - height / 2, std::clamp(free, 6 * metrics.unit, wanted), height);
            break;
        }
        }
        mark.room = end - mark.rect.left();
        const bool wide = mark.to - mark.from > mark.rect.width() + 4 * metrics.unit;
        if (wide && mark.kind != RowKind::Overflow && mark.kind != RowKind::Bars) {
            const double from = std::clamp(mark.from, left, right);
            mark.extent =
                QRectF(from, m_middle - 3 * metrics.unit, std::clamp(mark.to, left, right) - from, 6 * metrics.unit);
        }
    }

    // A box is as wide as its words, within reason.
    double wordsWidth(const core::TimelineMark& mark, RowKind kind) const {
        const core::Snapshot& snapshot = *m_layout.snapshot();
        const core::Event& event = snapshot.events[mark.event];
        const QString words = kind == RowKind::Boxes ? eventTitle(snapshot, event) : quoted(timeWords(snapshot, event));
        const double unit = m_scene.metrics.unit;
        const double width = QFontMetricsF(m_scene.metrics.smallFont).horizontalAdvance(words) + 13 * unit;
        return std::clamp(width, 28 * unit, (kind == RowKind::Boxes ? 190 : 120) * unit);
    }

    double countWidth(std::uint32_t events) const {
        return QFontMetricsF(m_scene.metrics.countFont()).horizontalAdvance(countText(events)) +
               8 * m_scene.metrics.unit;
    }

    TimelineScene& m_scene;
    const core::TimelineLayout& m_layout;
    const core::TimelineRow& m_row;
    core::MarkPosition m_at;
    double m_middle;
    const TimelineSelection& m_selection;
    core::Millis m_bucket = 1;
    std::vector<SceneMark> m_made;
};

// Words over bars: where they cover neither a dot nor a link.
void placeWords(TimelineScene& scene, const core::TimelineLayout& layout) {
    const TimelineMetrics& metrics = scene.metrics;
    const QFontMetricsF font(metrics.smallFont);
    for (SceneMark& mark : scene.marks) {
        if (mark.kind != RowKind::Bars)
            continue;
        const double wanted = font.horizontalAdvance(barWords(layout, mark)) + 2;
        const double left = std::max(mark.rect.left(), metrics.labelWidth + 4 * metrics.unit);
        const double right = std::min(mark.rect.right(), scene.plot().right());
        const double free = std::max(0.0, right - left - wanted);
        const double width = free > 0 ? wanted : std::min(wanted, mark.room - 4 * metrics.unit);
        if (width < 3 * font.averageCharWidth())
            continue;
        for (const double share : {0.5, 0.2, 0.8, 0.0, 1.0, 0.35, 0.65}) {
            const QRectF rect(
                left + free * share, mark.rect.top() - font.height() - 0.5 * metrics.unit, width, font.height());
            const auto covered = [&](const SceneMark& other) {
                return other.kind == RowKind::Dots && other.rect.intersects(rect.adjusted(0, 0, 0, -3 * metrics.unit));
            };
            const auto crossed = [&](const SceneLink& link) {
                return link.path.boundingRect().intersects(rect) && linkPasses(link, rect);
            };
            if (std::ranges::none_of(scene.marks, covered) && std::ranges::none_of(scene.links, crossed) &&
                std::ranges::none_of(scene.links, [&](const SceneLink& link) { return link.pill.intersects(rect); })) {
                mark.words = rect;
                break;
            }
            if (free <= 0)
                break;
        }
    }
}

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

double TimelineMetrics::textHeight() const {
    return QFontMetricsF(font).height();
}

QRectF TimelineScene::plot() const {
    return {scale.left, metrics.axisHeight, scale.width, std::max(0.0, size.height() - metrics.axisHeight)};
}

SceneHit TimelineScene::hit(QPointF at) const {
    if (!plot().contains(at))
        return {};
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (link->pill.contains(at))
            return {nullptr, &*link};
    }
    const double slack = 2 * metrics.unit;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->rect.adjusted(-slack, -slack, slack, slack).contains(at))
            return {&*mark, nullptr};
    }
    const double near = 5 * metrics.unit;
    const QRectF probe(at.x() - near, at.y() - near, 2 * near, 2 * near);
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (link->path.boundingRect().intersects(probe) && linkPasses(*link, probe))
            return {nullptr, &*link};
    }
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->extent.adjusted(0, -slack, 0, slack).contains(at))
            return {&*mark, nullptr};
    }
    return {};
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

double timelineContentHeight(const core::TimelineLayout& layout, const TimelineMetrics& metrics) {
    return place(layout, metrics.unit).height;
}

QRectF timelineMarkSlot(
    const core::TimelineLayout& layout, const TimelineMetrics& metrics, const core::MarkPosition& at) {
    const Placed placed = place(layout, metrics.unit);
    const core::TimelineLane& lane = layout.lanes()[static_cast<std::size_t>(at.lane)];
    const LaneSlots& slotted = placed.lanes[static_cast<std::size_t>(at.lane)];
    const auto slot = static_cast<std::size_t>(lane.rows[static_cast<std::size_t>(at.row)].slot);
    return {
        0, placed.laneTop[static_cast<std::size_t>(at.lane)] + slotted.top[slot] * metrics.unit, 1,
        slotted.size[slot] * metrics.unit};
}

TimelineScene makeTimelineScene(const core::TimelineLayout& layout, const SceneRequest& request) {
    TimelineScene scene;
    scene.size = request.size;
    scene.metrics = TimelineMetrics::of(request.font, request.size.width());
    scene.zoneName = request.zoneName;
    scene.offset = request.offset;
    scene.interactive = request.interactive;
    const double unit = scene.metrics.unit;
    scene.scale = {
        request.range, scene.metrics.labelWidth, std::max(1.0, request.size.width() - scene.metrics.labelWidth)};
    if (request.range.latest <= request.range.earliest)
        scene.scale.range.latest = request.range.earliest + core::kDay;
    scene.axis = core::axisOf(scene.scale.range, scene.scale.width, 58 * unit, request.offset);

    const Placed placed = place(layout, unit);
    scene.contentHeight = placed.height;
    const double top = scene.metrics.axisHeight - request.scroll;
    for (const auto& [group, y] :
         {std::pair(LaneGroup::Causes, placed.causesTitle), std::pair(LaneGroup::Sources, placed.sourcesTitle)}) {
        const QRectF rect(0, top + y, request.size.width(), kTitleHeight * unit);
        if (y >= 0 && rect.bottom() > 0 && rect.top() < request.size.height())
            scene.titles.push_back({group, rect});
    }
    for (std::size_t l = 0; l < layout.lanes().size(); ++l) {
        const core::TimelineLane& lane = layout.lanes()[l];
        const LaneSlots& slotted = placed.lanes[l];
        const QRectF rect(0, top + placed.laneTop[l], request.size.width(), slotted.height * unit);
        if (rect.bottom() < 0 || rect.top() > request.size.height())
            continue;
        scene.lanes.push_back({static_cast<int>(l), rect});
        for (std::size_t r = 0; r < lane.rows.size(); ++r) {
            const auto slot = static_cast<std::size_t>(lane.rows[r].slot);
            RowMaker(
                scene, layout, lane.rows[r], {static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), 0},
                rect.top() + slotted.top[slot] * unit, slotted.size[slot] * unit, request.selection)
                .make();
        }
    }
    std::ranges::stable_sort(scene.marks, {}, [](const SceneMark& mark) { return paintOrder(mark.kind); });
    addLinks(scene, layout, request.selection.contradiction, [&](const core::MarkPosition& at) {
        const LaneSlots& slotted = placed.lanes[static_cast<std::size_t>(at.lane)];
        const auto slot = static_cast<std::size_t>(
            layout.lanes()[static_cast<std::size_t>(at.lane)].rows[static_cast<std::size_t>(at.row)].slot);
        return top + placed.laneTop[static_cast<std::size_t>(at.lane)] +
               (slotted.top[slot] + slotted.size[slot] / 2) * unit;
    });
    placeWords(scene, layout);
    return scene;
}

} // namespace rendering
