// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineview.h"

#include "views/rendering/timelineoverview.h"
#include "views/rendering/timelineplaces.h"
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineaccessible.h"
#include "views/viewstate.h"

#include <QDateTime>
#include <QScrollBar>
#include <QStyle>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace views {
namespace {

constexpr int kMotion = 150;  // ms that a zoom takes
constexpr double kApart = 48; // pixels between two sides that are told apart at a glance
constexpr double kEdge = 24;  // pixels between a moment that was brought into sight and the border

} // namespace

using core::MarkPosition;
using core::Millis;
using core::TimeInterval;

core::ZoneOffset zoneOffset(const ViewState& state) {
    if (!state.zone().local)
        return {};
    return [zone = QTimeZone::systemTimeZone()](Millis utc) {
        return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * core::kSecond;
    };
}

QString zoneName(const ViewState& state) {
    return !state.zone().local ? QStringLiteral("UTC") : TimelineView::tr("Local");
}

QString momentText(const ViewState& state, Millis at) {
    return rendering::exactMoment(at, static_cast<double>(core::kMinute), zoneOffset(state), zoneName(state));
}

TimelineView::TimelineView(ViewState& state, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
    , m_layout(std::make_shared<const core::TimelineLayout>()) {
    makeTimelineAccessible();
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    m_motion.setDuration(kMotion);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, &TimelineView::invalidate);
    connect(&m_motion, &QVariantAnimation::finished, this, &TimelineView::invalidate);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Causes and sources over time. Arrow keys go from event to event."));
    connect(&state, &ViewState::selectionChanged, this, &TimelineView::selectionChanged);
    connect(&state, &ViewState::rangeChanged, this, &TimelineView::rangeMoved);
    connect(&state, &ViewState::themeChanged, this, &TimelineView::invalidate);
    connect(&state, &ViewState::zoneChanged, this, &TimelineView::invalidate);
    connect(&state, &ViewState::revealRequested, this, &TimelineView::reveal);
}

void TimelineView::showLayout(LayoutPtr layout) {
    const bool otherSnapshot = layout->snapshot() != m_layout->snapshot();
    m_layout = std::move(layout);
    cancelDrag();
    m_measure.reset();
    m_measured.clear();
    m_current = {};
    forgetMarks(*this);
    setFoldsGaps(m_foldsGaps);
    selectionChanged();
    invalidate();
    updateScrollBar();
    // A filter never moves the view; a case that grows does, as long as nobody has chosen another range.
    const bool first = m_state.range() == TimeInterval{};
    if (!m_layout->empty() && (first || (otherSnapshot && m_state.range() == m_fitted)))
        fit(first ? Fit::Focus : m_fits);
}

void TimelineView::setEmptyText(const QString& headline, const QString& hint) {
    m_emptyHeadline = headline;
    m_emptyHint = hint;
    invalidate();
}

void TimelineView::setFoldsGaps(bool folds) {
    const bool changes = std::exchange(m_foldsGaps, folds) != folds;
    m_fold = folds ? std::make_shared<core::TimeFold>(core::foldOf(m_layout->gaps(), m_layout->extent())) : nullptr;
    invalidate();
    if (!changes)
        return;
    // What was fitted is fitted again: with the folds there is another amount of it.
    if (!m_layout->order().empty() && m_state.range() == m_fitted)
        fit(m_fits);
    emit foldsGapsChanged(folds);
}

void TimelineView::setKnownAt(std::optional<Millis> at) {
    if (at == m_knownAt)
        return;
    m_knownAt = at;
    invalidate();
}

// Qt's styles say by the length of their own movements whether the system wants any.
bool TimelineView::moves() const {
    return m_animated && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TimelineView::rangeMoved() {
    if (!m_movement)
        m_motion.stop();
    invalidate();
}

TimeInterval TimelineView::shownRange() const {
    if (m_motion.state() != QAbstractAnimation::Running)
        return m_state.range();
    // Both ends go the same share of their way, so a moment that stays in its place stays there all along.
    const TimeInterval to = m_state.range();
    const double share = m_motion.currentValue().toDouble();
    const auto between = [share](Millis a, Millis b) {
        return a + static_cast<Millis>(std::llround(static_cast<double>(b - a) * share));
    };
    return {between(m_movesFrom.earliest, to.earliest), between(m_movesFrom.latest, to.latest)};
}

rendering::TimeScale TimelineView::targetScale() const {
    return rendering::timelineScale(m_state.range(), m_fold, metrics(), viewport()->width());
}

rendering::TimelineMetrics TimelineView::metrics() const {
    return rendering::TimelineMetrics::of(font(), viewport()->width());
}

void TimelineView::zoomTo(TimeInterval range) {
    const TimeInterval from = shownRange();
    m_movement = moves() && from != TimeInterval{};
    setRange(range);
    if (std::exchange(m_movement, false) && from != m_state.range()) {
        m_movesFrom = from;
        m_motion.stop();
        m_motion.start();
        invalidate();
    }
}

void TimelineView::invalidate() {
    m_scene.reset();
    m_picture = {};
    viewport()->update();
}

const rendering::TimelineScene& TimelineView::scene() const {
    if (!m_scene) {
        rendering::SceneRequest request;
        request.range = shownRange();
        request.fold = m_fold;
        request.now = QDateTime::currentMSecsSinceEpoch();
        request.knownAt = m_knownAt;
        request.size = viewport()->size();
        request.scroll = verticalScrollBar()->value();
        request.font = font();
        request.offset = zoneOffset(m_state);
        request.zoneName = zoneName(m_state);
        request.interactive = true;
        request.selection = m_selection;
        request.inHand = m_laneInHand;
        m_scene = rendering::makeTimelineScene(*m_layout, request);
    }
    return *m_scene;
}

void TimelineView::updateScrollBar() {
    const rendering::TimelineMetrics metrics = this->metrics();
    const int content = qCeil(rendering::timelineContentHeight(*m_layout, metrics)) + 1;
    const int room = std::max(0, viewport()->height() - qRound(metrics.axisHeight));
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(qRound(24 * metrics.unit));
}

void TimelineView::setRange(TimeInterval range) {
    if (m_layout->order().empty())
        return;
    // Not below a minute, not far beyond what there is, and at most half of it empty: of what is seen, for where gaps
    // are folded that is another share of the time.
    const TimeInterval extent = m_layout->extent();
    const auto lengthOf = [this](const TimeInterval& each) {
        return static_cast<Millis>(2 * rendering::TimeScale{each, 0, 2, m_fold}.millisPerPixel());
    };
    const Millis longest = std::max(4 * lengthOf(extent), m_fold && !m_fold->empty() ? core::kDay : 60 * core::kDay);
    const Millis seen = lengthOf(range);
    if (const Millis length = std::clamp(seen, core::kMinute, longest); length != seen) {
        const rendering::TimeScale whole{range, 0, 2, m_fold};
        const Millis middle = whole.at(1);
        range = seen > 0 ? whole.stretched(static_cast<double>(length) / static_cast<double>(seen), 1, middle)
                         : TimeInterval{middle - length / 2, middle - length / 2 + length};
    }
    const rendering::TimeScale scale{range, 0, 2, m_fold};
    const Millis middle = std::clamp(scale.at(1), extent.earliest, extent.latest);
    if (middle != scale.at(1))
        range = scale.moved(1 - scale.x(middle));
    m_state.setRange(core::clampedToCalendar(range));
}

void TimelineView::zoomAt(double factor, double x) {
    // The moment under x stays where it is, also while an earlier zoom still moves.
    const rendering::TimeScale seen = scene().scale;
    const Millis fixed = seen.at(std::clamp(x, seen.left, seen.left + seen.width));
    const rendering::TimeScale scale = targetScale();
    zoomTo(scale.stretched(factor, x, fixed));
}

void TimelineView::zoomBy(double factor) {
    const QRectF plot = scene().plot();
    zoomAt(factor, m_pointer && underMouse() ? *m_pointer : plot.center().x());
}

void TimelineView::panBy(double fraction) {
    const rendering::TimeScale scale = targetScale();
    setRange(scale.moved(-fraction * scale.width));
}

void TimelineView::fitAll() {
    if (m_layout->empty())
        return;
    // Folded gaps leave the few that are far away little room to take.
    const TimeInterval before = m_state.range();
    const bool folded = m_fold && !m_fold->empty();
    const bool again = m_fits == Fit::Most && before == m_fitted;
    fit(folded || again ? Fit::All : Fit::Most);
    if (m_fits == Fit::Most && m_state.range() == before)
        fit(Fit::All);
}

void TimelineView::fit(Fit what) {
    const TimeInterval wanted = what == Fit::All    ? m_layout->extent()
                                : what == Fit::Most ? m_layout->most()
                                                    : m_layout->focus();
    zoomTo(rendering::withAir(wanted, m_fold.get()));
    m_fitted = m_state.range();
    m_fits = what;
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
    zoomTo({span.earliest - margin, span.latest + margin});
    ensureVisible(m_selection.marks);
}

void TimelineView::reveal() {
    separateSides();
    ensureVisible(m_selection.marks);
}

void TimelineView::separateSides() {
    const core::Contradiction* both =
        m_selection.contradiction ? m_layout->snapshot()->contradiction(m_selection.contradiction) : nullptr;
    if (!both)
        return;
    const MarkPosition first = m_layout->findClaim(both->a);
    const MarkPosition second = m_layout->findClaim(both->b);
    if (!first.valid() || !second.valid())
        return;
    const Millis a = m_layout->mark(first).anchor();
    const Millis b = m_layout->mark(second).anchor();
    const rendering::TimeScale scale = targetScale();
    const double apart = kApart * metrics().unit;
    if (a == b || std::abs(scale.x(a) - scale.x(b)) >= apart)
        return;
    // Half of the width between them, less where that would show but an hour or two; never so little that they meet.
    const Millis span = std::abs(a - b);
    const auto least = static_cast<Millis>(static_cast<double>(span) * scale.width / (1.25 * apart));
    const Millis length = std::min(std::max(2 * span, 6 * core::kHour), least);
    const Millis begin = TimeInterval{std::min(a, b), std::max(a, b)}.middle() - length / 2;
    zoomTo({begin, begin + length});
}

void TimelineView::revealMoment(Millis at) {
    const rendering::TimeScale scale = targetScale();
    const double x = scale.x(at);
    const double edge = std::min(kEdge * metrics().unit, scale.width / 4);
    if (x < scale.left)
        setRange(scale.moved(scale.left + edge - x));
    else if (x > scale.left + scale.width)
        setRange(scale.moved(scale.left + scale.width - edge - x));
}

void TimelineView::ensureVisible(const std::vector<MarkPosition>& marks) {
    if (marks.empty())
        return;
    const TimeInterval span = spanOf(marks);
    const rendering::TimeScale scale = targetScale();
    const double from = scale.x(span.earliest) - scale.left;
    const double to = scale.x(span.latest) - scale.left;
    const double margin = scale.width / 16;
    const bool seen = margin <= from && to <= scale.width - margin;
    if (!seen && to - from <= scale.width * 3 / 4)
        setRange(scale.moved((scale.width - from - to) / 2));
    else if (!seen && (from > 0 || to < scale.width))
        setRange(rendering::withAir(span, m_fold.get()));

    const rendering::TimelineMetrics metrics = this->metrics();
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
    const int room = std::max(0, viewport()->height() - qRound(metrics.axisHeight));
    const rendering::LanePlaces places = rendering::placesOf(*m_layout, metrics, room);
    for (const MarkPosition& at : marks) {
        // Pinned lanes are always in sight.
        if (places.pinnedHeight > 0 && m_layout->lanes()[static_cast<std::size_t>(at.lane)].pinned)
            continue;
        const QRectF slot = rendering::timelineMarkSlot(*m_layout, metrics, at);
        top = std::min(top, slot.top());
        bottom = std::max(bottom, slot.bottom());
    }
    if (bottom <= 0)
        return;
    const int gap = qRound(8 * metrics.unit);
    const int value = verticalScrollBar()->value();
    // Where not all of it has room, its beginning counts.
    if (qRound(bottom) + gap > value + room)
        verticalScrollBar()->setValue(std::min(qRound(bottom) + gap - room, qRound(top - places.pinnedHeight) - gap));
    else if (qRound(top - places.pinnedHeight) - gap < value)
        verticalScrollBar()->setValue(qRound(top - places.pinnedHeight) - gap);
}

QSize TimelineView::sizeHint() const {
    return {808, 400};
}

QSize TimelineView::minimumSizeHint() const {
    return {240, 96};
}

} // namespace views
