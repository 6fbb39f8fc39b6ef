// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetext.h"
#include "views/viewstate.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>
#include <QTimeZone>
#include <algorithm>

namespace views {

using core::MarkPosition;
using core::Millis;
using core::TimeInterval;

core::ZoneOffset zoneOffset(const ViewState& state) {
    if (state.zone() == Zone::Utc)
        return {};
    return [zone = QTimeZone::systemTimeZone()](Millis utc) {
        return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * core::kSecond;
    };
}

QString zoneName(const ViewState& state) {
    return state.zone() == Zone::Utc ? QStringLiteral("UTC") : TimelineView::tr("Local");
}

TimelineView::TimelineView(ViewState& state, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
    , m_layout(std::make_shared<const core::TimelineLayout>()) {
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Causes and sources over time. Arrow keys go from event to event."));
    connect(&state, &ViewState::selectionChanged, this, &TimelineView::selectionChanged);
    connect(&state, &ViewState::rangeChanged, this, &TimelineView::invalidate);
    connect(&state, &ViewState::themeChanged, this, &TimelineView::invalidate);
    connect(&state, &ViewState::zoneChanged, this, &TimelineView::invalidate);
    connect(&state, &ViewState::revealRequested, this, &TimelineView::reveal);
}

void TimelineView::showLayout(LayoutPtr layout) {
    const bool otherSnapshot = layout->snapshot() != m_layout->snapshot();
    m_layout = std::move(layout);
    cancelDrag();
    m_current = {};
    selectionChanged();
    invalidate();
    updateScrollBar();
    // A filter never moves the view; a case that grows does, as long as nobody has chosen another range.
    const bool first = m_state.range() == TimeInterval{};
    if (!m_layout->empty() && (first || (otherSnapshot && m_state.range() == m_fitted)))
        fit(first ? false : m_fitsAll);
}

void TimelineView::setEmptyText(const QString& headline, const QString& hint) {
    m_emptyHeadline = headline;
    m_emptyHint = hint;
    invalidate();
}

void TimelineView::invalidate() {
    m_scene.reset();
    m_picture = {};
    viewport()->update();
}

const rendering::TimelineScene& TimelineView::scene() const {
    if (!m_scene) {
        rendering::SceneRequest request;
        request.range = m_state.range();
        request.size = viewport()->size();
        request.scroll = verticalScrollBar()->value();
        request.font = font();
        request.offset = zoneOffset(m_state);
        request.zoneName = zoneName(m_state);
        request.interactive = true;
        request.selection = m_selection;
        m_scene = rendering::makeTimelineScene(*m_layout, request);
    }
    return *m_scene;
}

void TimelineView::updateScrollBar() {
    const rendering::TimelineMetrics metrics = rendering::TimelineMetrics::of(font(), viewport()->width());
    const int content = qCeil(rendering::timelineContentHeight(*m_layout, metrics)) + 1;
    const int room = std::max(0, viewport()->height() - qRound(metrics.axisHeight));
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(qRound(24 * metrics.unit));
}

void TimelineView::setRange(TimeInterval range) {
    if (m_layout->empty())
        return;
    // Not below a minute, not far beyond what there is, and at most half of it empty.
    const TimeInterval extent = m_layout->extent();
    const Millis longest = std::max(4 * (extent.latest - extent.earliest), 60 * core::kDay);
    const Millis length = std::clamp(range.latest - range.earliest, core::kMinute, longest);
    Millis middle = range.middle();
    middle = std::clamp(middle, extent.earliest, extent.latest);
    m_state.setRange(core::clampedToCalendar({middle - length / 2, middle - length / 2 + length}));
}

void TimelineView::zoomAt(double factor, double x) {
    const rendering::TimeScale& scale = scene().scale;
    const double length = static_cast<double>(scale.range.latest - scale.range.earliest);
    const double wanted = std::max(length * factor, static_cast<double>(core::kMinute));
    // The moment under x stays where it is.
    const double share = std::clamp((x - scale.left) / scale.width, 0.0, 1.0);
    const double fixed = static_cast<double>(scale.range.earliest) + length * share;
    const auto earliest = static_cast<Millis>(std::llround(fixed - wanted * share));
    setRange({earliest, earliest + static_cast<Millis>(std::llround(wanted))});
}

void TimelineView::zoomBy(double factor) {
    const QRectF plot = scene().plot();
    zoomAt(factor, m_pointer && underMouse() ? *m_pointer : plot.center().x());
}

void TimelineView::panBy(double fraction) {
    const TimeInterval range = m_state.range();
    const auto step = static_cast<Millis>(static_cast<double>(range.latest - range.earliest) * fraction);
    setRange({range.earliest + step, range.latest + step});
}

void TimelineView::fitAll() {
    if (!m_layout->empty())
        fit(true);
}

void TimelineView::fit(bool all) {
    setRange(rendering::withAir(all ? m_layout->extent() : m_layout->focus()));
    m_fitted = m_state.range();
    m_fitsAll = all;
}

TimeInterval TimelineView::spanOf(const std::vector<MarkPosition>& marks) const {
    TimeInterval span;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        // A dot or a box counts as where it stands: what it might reach to is another matter.
        const core::TimelineMark& mark = m_layout->mark(marks[i]);
        const bool point = mark.kind != core::EventKind::Occurrence;
        const TimeInterval each = point ? TimeInterval{mark.anchor(), mark.anchor() + 1} : mark.span;
        span = i == 0 ? each : TimeInterval{std::min(span.earliest, each.earliest), std::max(span.latest, each.latest)};
    }
    return span;
}

void TimelineView::fitSelection() {
    if (m_selection.marks.empty()) {
        fitAll();
        return;
    }
    const TimeInterval span = spanOf(m_selection.marks);
    const Millis margin = std::max((span.latest - span.earliest) / 4, 3 * core::kHour);
    setRange({span.earliest - margin, span.latest + margin});
    ensureVisible(m_selection.marks);
}

void TimelineView::reveal() {
    ensureVisible(m_selection.marks);
}

void TimelineView::ensureVisible(const std::vector<MarkPosition>& marks) {
    if (marks.empty())
        return;
    const TimeInterval span = spanOf(marks);
    const TimeInterval range = m_state.range();
    const Millis length = range.latest - range.earliest;
    const Millis margin = length / 16;
    const bool seen = range.earliest + margin <= span.earliest && span.latest <= range.latest - margin;
    if (!seen && span.latest - span.earliest <= length * 3 / 4)
        setRange({span.middle() - length / 2, span.middle() - length / 2 + length});
    else if (!seen && !(span.earliest <= range.earliest && range.latest <= span.latest))
        setRange(rendering::withAir(span));

    const rendering::TimelineMetrics metrics = rendering::TimelineMetrics::of(font(), viewport()->width());
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
    for (const MarkPosition& at : marks) {
        const QRectF slot = rendering::timelineMarkSlot(*m_layout, metrics, at);
        top = std::min(top, slot.top());
        bottom = std::max(bottom, slot.bottom());
    }
    const int gap = qRound(8 * metrics.unit);
    const int room = std::max(0, viewport()->height() - qRound(metrics.axisHeight));
    const int value = verticalScrollBar()->value();
    // Where not all of it has room, its beginning counts.
    if (qRound(bottom) + gap > value + room)
        verticalScrollBar()->setValue(std::min(qRound(bottom) + gap - room, qRound(top) - gap));
    else if (qRound(top) - gap < value)
        verticalScrollBar()->setValue(qRound(top) - gap);
}

void TimelineView::selectionChanged() {
    const Selection& selection = m_state.selection();
    m_selection = rendering::timelineSelection(
        *m_layout, selection.contradiction, selection.document, selection.claim, selection.time);
    // Keys go on from where they stand as long as that is part of what is selected.
    if (!std::ranges::binary_search(m_selection.marks, m_current)) {
        m_current = {};
        for (const MarkPosition& at : m_selection.marks) {
            const Selection meant = selectionOf(at, false);
            if (!m_current.valid() || (meant.claim == selection.claim && meant.time == selection.time))
                m_current = at;
        }
    }
    describeCurrent();
    invalidate();
}

void TimelineView::describeCurrent() {
    if (m_current.valid())
        setAccessibleDescription(rendering::markSentence(*m_layout, m_current));
}

Selection TimelineView::selectionOf(const MarkPosition& at, bool contradiction) const {
    const core::Snapshot& snapshot = *m_layout->snapshot();
    const core::TimelineMark& mark = m_layout->mark(at);
    Selection result;
    for (const std::uint32_t index : m_layout->eventsOf(at)) {
        const core::Event& event = snapshot.events[index];
        const core::ContradictionId id =
            event.claim >= 0 ? m_layout->contradictionOf({event.document, event.claim}) : 0;
        if (result.document && !(mark.flagged && contradiction && id))
            continue;
        result.document = event.document;
        result.claim = event.kind == core::EventKind::Statement ? event.claim : -1;
        result.time = event.kind == core::EventKind::Occurrence ? event.time : -1;
        // The very claim that was pointed at, on whichever side of the contradiction it stands.
        if (contradiction && snapshot.contradiction(id))
            return {id, event.document, event.claim, -1};
    }
    return result;
}

void TimelineView::goTo(const MarkPosition& at) {
    if (!at.valid())
        return;
    m_current = at;
    m_state.select(selectionOf(at, false));
    m_current = at;
    describeCurrent();
    ensureVisible({at});
    invalidate();
}

void TimelineView::stepEvent(int step) {
    const std::vector<MarkPosition>& order = m_layout->order();
    if (order.empty())
        return;
    if (m_current.valid()) {
        goTo(m_layout->neighbour(m_current, step));
        return;
    }
    // From the middle of what is shown.
    const auto anchor = [this](const MarkPosition& at) { return m_layout->mark(at).anchor(); };
    const auto after = std::ranges::lower_bound(order, m_state.range().middle(), {}, anchor);
    if (step > 0)
        goTo(after == order.end() ? order.back() : *after);
    else
        goTo(after == order.begin() ? order.front() : *(after - 1));
}

void TimelineView::stepInLane(int step) {
    if (m_current.valid())
        goTo(m_layout->neighbourInLane(m_current, step));
    else
        stepEvent(step);
}

void TimelineView::stepLane(int step) {
    if (!m_current.valid()) {
        stepEvent(step);
        return;
    }
    // The mark nearest in time of the next lane that has one.
    const Millis here = m_layout->mark(m_current).anchor();
    const auto lanes = static_cast<std::int32_t>(m_layout->lanes().size());
    for (std::int32_t lane = m_current.lane + step; lane >= 0 && lane < lanes; lane += step) {
        MarkPosition best;
        Millis distance = std::numeric_limits<Millis>::max();
        const std::vector<core::TimelineRow>& rows = m_layout->lanes()[static_cast<std::size_t>(lane)].rows;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const auto& marks = rows[r].marks;
            const auto at = std::ranges::lower_bound(marks, here, {}, &core::TimelineMark::anchor) - marks.begin();
            for (auto i = std::max<std::ptrdiff_t>(at - 1, 0); i <= at && i < std::ssize(marks); ++i) {
                const Millis away = std::abs(marks[static_cast<std::size_t>(i)].anchor() - here);
                if (away < distance) {
                    distance = away;
                    best = {lane, static_cast<std::int32_t>(r), static_cast<std::uint32_t>(i)};
                }
            }
        }
        if (best.valid()) {
            goTo(best);
            return;
        }
    }
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    if (m_layout->empty()) {
        painter.fillRect(viewport()->rect(), palette.panel);
        paintEmpty(painter);
        return;
    }
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(viewport()->size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter picture(&m_picture);
        rendering::paintTimeline(picture, *m_layout, scene(), palette);
    }
    painter.drawPixmap(QPointF(), m_picture);
    if (m_drag == Drag::Choice)
        rendering::paintChoice(painter, scene(), palette, m_pressedAt.x(), m_choiceEnd);
    if (m_pointer)
        rendering::paintCursor(painter, scene(), palette, *m_pointer);
    if (!hasFocus() || !m_current.valid())
        return;
    for (const rendering::SceneMark& mark : scene().marks) {
        const bool here = mark.at.lane == m_current.lane && mark.at.row == m_current.row &&
                          m_current.index >= mark.fold.first && m_current.index < mark.fold.first + mark.fold.marks;
        if (!here || !scene().plot().intersects(mark.rect))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(scene().plot());
        painter.setPen(QPen(palette.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.rect.adjusted(-6, -6, 6, 6), 4, 4);
    }
}

void TimelineView::paintEmpty(QPainter& painter) const {
    const rendering::Palette palette = rendering::paletteOf(m_state.theme());
    const rendering::TimelineMetrics metrics = rendering::TimelineMetrics::of(font(), viewport()->width());
    QFont strong = metrics.font;
    strong.setBold(true);
    const QRectF room = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    const double line = metrics.textHeight();
    painter.setFont(strong);
    painter.setPen(palette.ink);
    painter.drawText(
        QRectF(room.left(), room.center().y() - line * 1.5, room.width(), line), Qt::AlignCenter, m_emptyHeadline);
    painter.setFont(metrics.font);
    painter.setPen(palette.faintInk);
    painter.drawText(
        QRectF(room.left(), room.center().y(), room.width(), line * 4),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

QSize TimelineView::sizeHint() const {
    return {808, 400};
}

QSize TimelineView::minimumSizeHint() const {
    return {240, 96};
}

} // namespace views
