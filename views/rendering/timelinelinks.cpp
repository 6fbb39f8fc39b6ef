// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/timelinelinks.h"

#include "views/rendering/contrast.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPathStroker>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rendering {
namespace {

using core::ContradictionKind;

QString wordsOf(const SceneLink& link) {
    if (link.count > 1)
        return QCoreApplication::translate("Timeline", "%1 contradictions").arg(link.count);
    const char* words = link.kind == ContradictionKind::Reversal ? QT_TRANSLATE_NOOP("Timeline", "position reversed")
                        : link.kind == ContradictionKind::Exclusive
                            ? QT_TRANSLATE_NOOP("Timeline", "cannot both be the cause")
                            : QT_TRANSLATE_NOOP("Timeline", "they disagree");
    const QString text = QCoreApplication::translate("Timeline", words);
    return link.possible ? QCoreApplication::translate("Timeline", "%1, if it is one incident").arg(text) : text;
}

// A line with a jag in its middle.
QPainterPath lightning(QPointF a, QPointF b, double unit) {
    const QLineF line(a, b);
    const double length = std::max(line.length(), 1.0);
    const QPointF along = (b - a) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF middle = (a + b) / 2;
    const double step = std::min(9.0 * unit, length / 5);
    QPainterPath path(a);
    path.lineTo(middle - along * step + across * step * 0.75);
    path.lineTo(middle - along * step * 0.3 - across * step * 0.55);
    path.lineTo(middle + along * step * 0.3 + across * step * 0.55);
    path.lineTo(middle + along * step - across * step * 0.75);
    path.lineTo(b);
    return path;
}

// A curve from a to b as a line of short pieces, without what lies under the two glyphs.
QPainterPath reversal(QPointF a, QPointF b, double trim, double unit) {
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    QPointF first(a.x() + 0.1 * dx, a.y() + 0.7 * dy);
    QPointF second(a.x() + 0.7 * dx, a.y() + 0.4 * dy);
    if (std::abs(dy) < 20 * unit) {
        first = QPointF(a.x() + 0.2 * dx, a.y() + 26 * unit);
        second = QPointF(b.x() - 0.2 * dx, b.y() + 26 * unit);
    }
    QPainterPath path;
    constexpr int kPieces = 48;
    for (int i = 0; i <= kPieces; ++i) {
        const double t = double(i) / kPieces;
        const double u = 1 - t;
        const QPointF point = a * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t) + b * (t * t * t);
        if (QLineF(point, a).length() < trim || QLineF(point, b).length() < trim)
            continue;
        if (path.elementCount() == 0) // isEmpty() would hold until the first line
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

QPainterPath pathOf(const SceneLink& link, double glyph, double unit) {
    const QLineF line(link.a, link.b);
    const double length = line.length();
    const double trim = glyph / 2 + 2 * unit;
    if (length < 2 * trim + 4 * unit)
        return {};
    if (link.kind == ContradictionKind::Reversal && link.count == 1)
        return reversal(link.a, link.b, trim, unit);
    const QPointF a = line.pointAt(trim / length);
    const QPointF b = line.pointAt(1 - trim / length);
    if (link.kind == ContradictionKind::Denial && link.count == 1)
        return lightning(a, b, unit);
    QPainterPath path(a);
    path.lineTo(b);
    return path;
}

// Beside the middle of the link, where it covers no mark; null where there is no such place.
QRectF pillFor(const SceneLink& link, const TimelineScene& scene, const std::vector<QRectF>& taken) {
    const TimelineMetrics& metrics = scene.metrics;
    const double unit = metrics.unit;
    const QFontMetricsF words(metrics.smallFont);
    const QSizeF size(words.horizontalAdvance(link.words) + 18 * unit, words.height() + 5 * unit);
    const QPointF middle = link.path.pointAtPercent(0.5);
    const double away = size.width() / 2 + 12 * unit;
    const double below = size.height() + 2 * unit;
    const std::array<QPointF, 9> offsets = {QPointF(0, 0),  {away, 0},       {-away, 0}, {away, below}, {-away, below},
                                            {away, -below}, {-away, -below}, {0, below}, {0, -below}};
    const QRectF plot = scene.plot();
    for (const QPointF& offset : offsets) {
        // On the line itself only where the line is long enough to be seen on both sides.
        if (offset.isNull() && link.path.boundingRect().width() < size.width() + 40 * unit)
            continue;
        QRectF pill(QPointF(), size);
        pill.moveCenter(middle + offset);
        const auto covers = [&](const QRectF& rect) { // with some air; plain numbers, for it is asked of every mark
            return rect.left() - 2 * unit < pill.right() && rect.right() + 2 * unit > pill.left() &&
                   rect.top() - 1 < pill.bottom() && rect.bottom() + 1 > pill.top();
        };
        if (!plot.contains(pill) || std::ranges::any_of(taken, covers))
            continue;
        if (std::ranges::none_of(scene.marks, [&](const SceneMark& mark) {
                return mark.kind != core::RowKind::Bars && covers(mark.rect);
            }))
            return pill;
    }
    return {};
}

// Where a link ends in this frame.
struct End {
    QPointF at;
    std::uint32_t glyph = 0; // number of the glyph and 1; 0: outside the view
    bool folded = false;     // the glyph stands for several marks, or is not there
};

struct Draft {
    const core::TimelineLink* link = nullptr;
    End a, b;
    std::uint32_t count = 1;
    bool folded() const { return a.folded || b.folded; }
};

class LinkMaker {
public:
    LinkMaker(
        TimelineScene& scene, const core::TimelineLayout& layout,
        const std::function<double(const core::MarkPosition&)>& middleOf)
        : m_scene(scene)
        , m_layout(layout)
        , m_plot(scene.plot())
        , m_rows(layout.lanes().size()) {
        for (std::size_t l = 0; l < m_rows.size(); ++l) {
            m_rows[l].resize(layout.lanes()[l].rows.size());
            for (std::size_t r = 0; r < m_rows[l].size(); ++r)
                m_rows[l][r].middle = middleOf({static_cast<std::int32_t>(l), static_cast<std::int32_t>(r), 0});
        }
        // Marks of one row stand together, in the order of their indices.
        m_firsts.reserve(scene.marks.size());
        for (std::size_t i = 0; i < scene.marks.size(); ++i) {
            const core::MarkPosition& at = scene.marks[i].at;
            m_firsts.push_back(scene.marks[i].fold.first);
            Row& row = rowOf(at);
            if (row.count++ == 0)
                row.begin = i;
        }
    }

    // The links in the view, light enough to be made for all of them in every frame.
    std::vector<Draft> draftsOf(core::ContradictionId selected) const {
        std::vector<Draft> drafts;
        for (const core::TimelineLink& link : m_layout.links()) {
            if (link.id != selected)
                add(link, drafts);
        }
        return drafts;
    }
    void add(const core::TimelineLink& link, std::vector<Draft>& drafts) const {
        const core::TimeInterval& range = m_scene.scale.range;
        if (link.last < range.earliest || link.first >= range.latest ||
            (m_scene.knownAt && link.arises > *m_scene.knownAt))
            return;
        const double first = rowOf(link.a).middle;
        const double second = rowOf(link.b).middle;
        if (std::max(first, second) < m_plot.top() - 1 || std::min(first, second) > m_plot.bottom() + 1)
            return;
        const Draft draft{&link, endOf(link.a), endOf(link.b), 1};
        const auto [left, right] = std::minmax({draft.a.at.x(), draft.b.at.x()});
        const auto [top, bottom] = std::minmax({draft.a.at.y(), draft.b.at.y()});
        if (left <= m_plot.right() + 1 && right >= m_plot.left() - 1 && top <= m_plot.bottom() + 1 &&
            bottom >= m_plot.top() - 1)
            drafts.push_back(draft);
    }
    SceneLink drawn(const Draft& draft, bool selected) const {
        const auto pinned = [&](const core::MarkPosition& at) {
            return m_layout.lanes()[static_cast<std::size_t>(at.lane)].pinned;
        };
        SceneLink link;
        link.id = draft.link->id;
        link.kind = draft.link->kind;
        link.possible = draft.link->possible;
        link.selected = selected;
        link.a = draft.a.at;
        link.b = draft.b.at;
        link.folded = draft.folded();
        link.pinned = pinned(draft.link->a) || pinned(draft.link->b);
        link.count = draft.count;
        return link;
    }

private:
    struct Row {
        std::size_t begin = 0, count = 0;
        double middle = 0;
    };
    Row& rowOf(const core::MarkPosition& at) {
        return m_rows[static_cast<std::size_t>(at.lane)][static_cast<std::size_t>(at.row)];
    }
    const Row& rowOf(const core::MarkPosition& at) const {
        return m_rows[static_cast<std::size_t>(at.lane)][static_cast<std::size_t>(at.row)];
    }

    // The middle of its glyph; where that would be when it is outside the view.
    End endOf(const core::MarkPosition& at) const {
        const Row& row = rowOf(at);
        const auto begin = m_firsts.begin() + static_cast<std::ptrdiff_t>(row.begin);
        const auto end = begin + static_cast<std::ptrdiff_t>(row.count);
        const auto after = std::upper_bound(begin, end, at.index);
        if (after != begin) {
            const auto i = static_cast<std::size_t>(after - m_firsts.begin()) - 1;
            const SceneMark& mark = m_scene.marks[i];
            if (at.index < mark.fold.first + mark.fold.marks)
                return {
                    {mark.rect.center().x(), mark.rect.center().y()},
                    static_cast<std::uint32_t>(i + 1),
                    mark.fold.marks > 1};
        }
        const TimeScale& scale = m_scene.scale;
        const double far = 3000 * m_scene.metrics.unit;
        const double x =
            std::clamp(scale.x(m_layout.mark(at).anchor()), scale.left - far, scale.left + scale.width + far);
        return {{x, row.middle}, 0, true};
    }

    TimelineScene& m_scene;
    const core::TimelineLayout& m_layout;
    QRectF m_plot;
    std::vector<std::vector<Row>> m_rows;
    std::vector<std::uint32_t> m_firsts; // of each mark of the scene
};

// Drafts of one key become the first of them, with their number. `keyOf`: 0 for what stays by itself.
template <typename KeyOf>
void merge(std::vector<Draft>& drafts, KeyOf&& keyOf) {
    std::vector<std::pair<std::uint64_t, std::size_t>> keyed;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (const std::uint64_t key = keyOf(drafts[i]); key != 0)
            keyed.emplace_back(key, i);
    }
    std::ranges::sort(keyed);
    std::size_t first = 0;
    for (std::size_t i = 1; i < keyed.size(); ++i) {
        if (keyed[i].first != keyed[first].first) {
            first = i;
            continue;
        }
        drafts[keyed[first].second].count += drafts[keyed[i].second].count;
        drafts[keyed[i].second].count = 0;
    }
    std::erase_if(drafts, [](const Draft& draft) { return draft.count == 0; });
}

// Links between the same two glyphs.
std::uint64_t glyphsOf(const Draft& draft) {
    return draft.a.glyph != 0 && draft.b.glyph != 0 ? std::uint64_t{draft.a.glyph} << 32U | draft.b.glyph : 0;
}

// Links that run the same way: the ends of each stand in the same two places of a coarse grid.
std::uint64_t wayOf(const Draft& draft, double cell) {
    if (!draft.folded())
        return 0;
    const auto place = [cell](double at) { return static_cast<std::uint64_t>(qFloor(at / cell) + 0x4000) & 0x7fffU; };
    return (place(draft.a.at.x()) << 48U | place(draft.a.at.y()) << 32U | place(draft.b.at.x()) << 16U |
            place(draft.b.at.y())) +
           1;
}

} // namespace

void addLinks(
    TimelineScene& scene, const core::TimelineLayout& layout, core::ContradictionId selected,
    const std::function<double(const core::MarkPosition&)>& middleOf) {
    const LinkMaker maker(scene, layout, middleOf);
    std::vector<Draft> drafts = maker.draftsOf(selected);
    // Many at once are a thicket: those that run the same way are bundled, and the thickest bundles are drawn. The
    // flashes show where the others are.
    constexpr std::size_t kThicket = 24;
    if (drafts.size() <= kThicket * kThicket)
        merge(drafts, glyphsOf);
    if (drafts.size() > kThicket) {
        const double cell = 140 * scene.metrics.unit;
        merge(drafts, [cell](const Draft& draft) { return wayOf(draft, cell); });
        std::erase_if(drafts, [](const Draft& draft) { return draft.folded() && draft.count == 1; });
        std::ranges::stable_sort(drafts, [](const Draft& a, const Draft& b) { return a.count > b.count; });
        drafts.resize(std::min(drafts.size(), kMaxLinks));
    }
    for (const Draft& draft : drafts)
        scene.links.push_back(maker.drawn(draft, false));
    const auto found = std::ranges::find(layout.links(), selected, &core::TimelineLink::id);
    std::vector<Draft> chosen;
    if (found != layout.links().end())
        maker.add(*found, chosen);
    for (const Draft& draft : chosen)
        scene.links.push_back(maker.drawn(draft, true));
    for (SceneLink& link : scene.links) {
        link.path = pathOf(link, scene.metrics.glyph(), scene.metrics.unit);
        link.words = wordsOf(link);
    }
    // Words for the selected one and for reversals, where they fit; from the front, so the selected one chooses first.
    std::vector<QRectF> taken;
    constexpr std::size_t kMaxPills = 12;
    for (auto link = scene.links.rbegin(); link != scene.links.rend() && taken.size() < kMaxPills; ++link) {
        const bool told = link->selected || link->count > 1 || link->kind == ContradictionKind::Reversal;
        if (link->path.isEmpty() || !told)
            continue;
        link->pill = pillFor(*link, scene, taken);
        if (!link->pill.isNull())
            taken.push_back(link->pill);
    }
}

bool linkPasses(const SceneLink& link, const QRectF& probe) {
    QPainterPathStroker stroker;
    stroker.setWidth(2);
    return stroker.createStroke(link.path).intersects(probe);
}

void paintLink(QPainter& painter, const SceneLink& link, const TimelineMetrics& metrics, const Palette& palette) {
    if (link.path.isEmpty())
        return;
    const double unit = metrics.unit;
    if (link.count > 1) { // a bundle: the more, the thicker
        const QColor pale = laidOver(palette.ink, 0.3, palette.panel);
        painter.setPen(QPen(pale, std::min(7.0, 1.5 + std::log2(link.count)) * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(link.path.elementAt(0), link.path.currentPosition());
        return;
    }
    const bool jagged = link.kind == ContradictionKind::Denial;
    QPen pen(palette.ink, (link.selected ? 2.4 : jagged ? 2.0 : 1.6) * unit * (link.possible ? 0.6 : 1));
    pen.setJoinStyle(jagged ? Qt::MiterJoin : Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (link.possible)
        pen.setDashPattern({1.2, 2.2});
    else if (!jagged)
        pen.setDashPattern({3, 2});
    if (!link.selected)
        pen.setColor(laidOver(palette.ink, 0.8, palette.panel));
    painter.strokePath(link.path, pen);
    if (link.kind != ContradictionKind::Reversal)
        return;
    const QPointF tip = link.path.currentPosition();
    const QPainterPath::Element before = link.path.elementAt(std::max(0, link.path.elementCount() - 3));
    QLineF back(tip, before);
    back.setLength(8 * unit);
    const QPointF across(-back.dy() * 0.45, back.dx() * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(QPolygonF({tip, back.p2() + across, back.p2() - across}));
}

void paintPill(QPainter& painter, const SceneLink& link, const TimelineMetrics& metrics, const Palette& palette) {
    if (link.pill.isNull())
        return;
    painter.setPen(QPen(palette.ink, 1 * metrics.unit));
    painter.setBrush(link.selected ? palette.ink : palette.panel);
    painter.drawRoundedRect(link.pill, link.pill.height() / 2, link.pill.height() / 2);
    painter.setPen(link.selected ? palette.panel : palette.ink);
    painter.setFont(metrics.smallFont);
    painter.drawText(link.pill, Qt::AlignCenter, link.words);
}

} // namespace rendering
