// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinerows.h"

#include "views/rendering/timelinetext.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace rendering {
namespace {

using core::RowKind;

constexpr double kPlusWidth = 6; // of the "+" before a number

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
        return 32;
    }
    return 16;
}

// Makes the marks of one row.
class RowMaker {
public:
    RowMaker(
        TimelineScene& scene, const core::TimelineLayout& layout, core::MarkPosition at, double top, double height,
        const TimelineSelection& selection)
        : m_scene(scene)
        , m_layout(layout)
        , m_row(layout.lanes()[static_cast<std::size_t>(at.lane)].rows[static_cast<std::size_t>(at.row)])
        , m_at(at)
        , m_pinned(
              layout.lanes()[static_cast<std::size_t>(at.lane)].pinned && scene.pinnedBottom > scene.metrics.axisHeight)
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

    // With a moment at which the case is looked at, only contradictions that could be seen by then count.
    void seeWhatWasKnown(SceneMark& mark) const {
        const core::Millis at = *m_scene.knownAt;
        const auto known = std::ranges::subrange(
            m_row.known.begin() + mark.fold.first, m_row.known.begin() + mark.fold.first + mark.fold.marks);
        mark.later = std::ranges::none_of(known, [at](core::Millis each) { return each <= at; });
        mark.fold.flagged = 0;
        const auto first = std::ranges::lower_bound(m_row.flagged, mark.fold.first) - m_row.flagged.begin();
        for (auto i = static_cast<std::size_t>(first);
             i < m_row.flagged.size() && m_row.flagged[i] < mark.fold.first + mark.fold.marks; ++i) {
            if (m_row.arises[i] > at)
                continue;
            if (mark.fold.flagged++ == 0)
                mark.fold.firstFlagged = m_row.flagged[i];
        }
    }

    SceneMark made(const core::FoldedMarks& fold) const {
        SceneMark mark;
        mark.fold = fold;
        if (m_scene.knownAt && fold.first + fold.marks <= m_row.known.size())
            seeWhatWasKnown(mark);
        mark.kind = m_row.kind;
        mark.at = m_at;
        mark.pinned = m_pinned;
        mark.at.index = mark.fold.flagged > 0 ? mark.fold.firstFlagged : fold.first;
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
            if (mark.kind == RowKind::Overflow)
                width = m_scene.metrics.countWidth(mark.fold.events) + kPlusWidth * metrics.unit;
            else if (!single)
                width = std::clamp(m_scene.metrics.countWidth(mark.fold.events), 18 * metrics.unit, 28 * metrics.unit);
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
            const double wanted = single ? wordsWidth(first, mark.kind)
                                         : std::max(20 * metrics.unit, m_scene.metrics.countWidth(mark.fold.events));
            double free = end - x - 3 * metrics.unit;
            // The words of the last box are better short than cut off by the edge.
            if (const double edge = scale.left + scale.width - x - 4 * metrics.unit; edge > 60 * metrics.unit)
                free = std::min(free, edge);
            const double width = std::clamp(free, 6 * metrics.unit, wanted);
            // Whole pixels for what has no words of its own: its picture is found again.
            mark.rect = QRectF(x, m_middle - height / 2, single ? width : std::floor(width), height);
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
        constexpr int kEnough = 64; // letters: no box is as wide as that
        const double width =
            QFontMetricsF(m_scene.metrics.smallFont).horizontalAdvance(words.left(kEnough)) + 13 * unit;
        return std::clamp(width, 28 * unit, (kind == RowKind::Boxes ? 190 : 120) * unit);
    }

    TimelineScene& m_scene;
    const core::TimelineLayout& m_layout;
    const core::TimelineRow& m_row;
    core::MarkPosition m_at;
    bool m_pinned;
    double m_middle;
    const TimelineSelection& m_selection;
    core::Millis m_bucket = 1;
    std::vector<SceneMark> m_made;
};

} // namespace

void foldBarsIntoClusters(TimelineScene& scene) {
    const double widest = 2 * scene.metrics.glyph();
    std::unordered_map<std::int32_t, std::vector<SceneMark*>> clusters; // by lane
    for (SceneMark& mark : scene.marks) {
        if (mark.kind == RowKind::Dots && mark.fold.marks > 1)
            clusters[mark.at.lane].push_back(&mark);
    }
    for (auto& [lane, marks] : clusters)
        std::ranges::sort(marks, {}, [](const SceneMark* mark) { return mark->rect.left(); });
    const auto behind = [&](const SceneMark& bar) -> SceneMark* {
        const auto lane = clusters.find(bar.at.lane);
        if (lane == clusters.end())
            return nullptr;
        auto each = std::ranges::lower_bound(
            lane->second, bar.rect.left() - 2 * widest, {}, [](const SceneMark* mark) { return mark->rect.left(); });
        for (; each != lane->second.end() && (*each)->rect.left() < bar.rect.right(); ++each) {
            if ((*each)->rect.intersects(bar.rect))
                return *each;
        }
        return nullptr;
    };
    std::vector<bool> folded(scene.marks.size());
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        const SceneMark& bar = scene.marks[i];
        if (bar.kind != RowKind::Bars || bar.selected || bar.rect.width() > widest)
            continue;
        SceneMark* cluster = behind(bar);
        // What is flagged stays in sight, and what is known does not fade with what was not.
        if (!cluster || (bar.fold.flagged > 0 && cluster->fold.flagged == 0) || (cluster->later && !bar.later))
            continue;
        cluster->fold.events += bar.fold.events;
        cluster->fold.flagged += bar.fold.flagged;
        folded[i] = true;
    }
    std::size_t at = 0;
    std::erase_if(scene.marks, [&](const SceneMark&) { return folded[at++]; });
}

void addRow(
    TimelineScene& scene, const core::TimelineLayout& layout, core::MarkPosition row, double top, double height,
    const TimelineSelection& selection) {
    RowMaker(scene, layout, row, top, height, selection).make();
}

} // namespace rendering
