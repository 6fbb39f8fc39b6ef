// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged on the timeline (views/timeline/timelineview.h): the view, a range on the axis, an area to measure,
// the known-at handle, borders and labels of lanes, and undated documents from the tray.
#include "models/items/roles.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace views {

using core::Millis;

namespace {
constexpr double kLowestLane = 18; // in TimelineLane::height
constexpr double kHighestLane = 1200;
} // namespace

int TimelineView::laneBorderAt(QPointF at) const {
    const double near = 3 * scene().metrics.unit;
    if (at.x() >= scene().scale.left || at.y() < scene().metrics.axisHeight)
        return -1;
    for (const rendering::SceneLane& lane : scene().lanes) {
        if (std::abs(lane.rect.bottom() - at.y()) <= near && (lane.pinned || at.y() > scene().pinnedBottom))
            return lane.lane;
    }
    return -1;
}

// In the column of labels: menus, triangles, and what lanes are dragged by.
bool TimelineView::pressLabel(QPointF at, QPoint globalAt) {
    if (scene().titleAt(at)) {
        emit groupMenuRequested(globalAt);
        return true;
    }
    const rendering::SceneLane* lane = scene().laneAt(at);
    m_lanePressed = laneBorderAt(at);
    if (m_lanePressed < 0)
        m_lanePressed = lane ? lane->lane : -1;
    const auto pressed = std::ranges::find(scene().lanes, m_lanePressed, &rendering::SceneLane::lane);
    m_laneAtPress = pressed != scene().lanes.end() ? pressed->rect.height() : 0;
    return m_lanePressed < 0;
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (m_layout->empty() || m_drag != Drag::None)
        return;
    const QPointF at = event->position();
    const QPoint globalAt = event->globalPosition().toPoint();
    const bool onAxis = at.y() < scene().metrics.axisHeight;
    if (onAxis && rendering::zoneRect(scene()).contains(at)) {
        showZoneMenu(globalAt);
        return;
    }
    const bool middle = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !middle)
        return;
    m_lanePressed = -1;
    m_onHandle = !middle && rendering::knownHandle(scene()).contains(at);
    if (at.x() < scene().scale.left && !m_onHandle && (middle || onAxis || pressLabel(at, globalAt)))
        return;
    m_drag = Drag::Pressed;
    m_choosing = onAxis || middle;
    m_measuring = !m_choosing && (event->modifiers() & Qt::ShiftModifier);
    m_pressedAt = at;
    m_rangeAtPress = m_state.range();
    m_scrollAtPress = verticalScrollBar()->value();
    m_knownAtPress = m_knownAt;
}

TimelineView::Drag TimelineView::dragPressed() const {
    if (m_onHandle)
        return Drag::Known;
    if (m_lanePressed >= 0)
        return laneBorderAt(m_pressedAt) >= 0 ? Drag::LaneHeight : Drag::LaneMove;
    if (m_choosing)
        return Drag::Choice;
    return m_measuring ? Drag::Measure : Drag::Pan;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = dragPressed();
        QToolTip::hideText();
        if (m_drag == Drag::Measure)
            m_measure.reset();
    }
    dragTo(at);
    updatePointer(at);
}

void TimelineView::dragTo(QPointF at) {
    switch (m_drag) {
    case Drag::Pan: {
        rendering::TimeScale scale = scene().scale;
        scale.range = m_rangeAtPress;
        setRange(scale.moved(at.x() - m_pressedAt.x()));
        verticalScrollBar()->setValue(m_scrollAtPress - qRound(at.y() - m_pressedAt.y()));
        return;
    }
    case Drag::Choice:
        m_choiceEnd = at.x();
        return;
    case Drag::Measure:
        return measureTo(at);
    case Drag::Known:
        return moveHandle(at.x());
    case Drag::LaneHeight:
        return resizeLane(at.y() - m_pressedAt.y());
    default:
        return;
    }
}

void TimelineView::resizeLane(double down) {
    const double unit = scene().metrics.unit;
    const double height = std::clamp(m_laneAtPress + down, kLowestLane * unit, kHighestLane * unit);
    m_laneInHand = rendering::LaneInHand{m_lanePressed, height};
    invalidate();
}

void TimelineView::moveHandle(double x) {
    const rendering::TimeScale& scale = scene().scale;
    // At the right end, where it is parked, everything is known again.
    if (x >= scale.left + scale.width - 4)
        emit knownAtMoved(std::nullopt);
    else
        emit knownAtMoved(scale.at(std::max(x, scale.left)));
}

void TimelineView::updatePointer(QPointF at) {
    if (m_layout->empty())
        return;
    const bool inPlot = at.x() >= scene().scale.left && viewport()->rect().contains(at.toPoint());
    m_pointer = inPlot && m_drag != Drag::Pan ? std::optional(at.x()) : std::nullopt;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_drag == Drag::Pan || m_drag == Drag::LaneMove)
        shape = Qt::ClosedHandCursor;
    else if (m_drag == Drag::Measure)
        shape = Qt::CrossCursor;
    else if (m_drag == Drag::LaneHeight || (m_drag == Drag::None && laneBorderAt(at) >= 0))
        shape = Qt::SizeVerCursor;
    else if (rendering::zoneRect(scene()).contains(at) || scene().titleAt(at))
        shape = Qt::PointingHandCursor;
    else if (m_drag == Drag::Choice || m_drag == Drag::Known || (inPlot && at.y() < scene().metrics.axisHeight))
        shape = Qt::SizeHorCursor;
    else if (const rendering::SceneHit hit = scene().hit(at); hit.mark || hit.link)
        shape = Qt::PointingHandCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::None)
        return;
    finishDrag(drag, event->position(), event->button());
    updatePointer(event->position());
}

void TimelineView::finishDrag(Drag drag, QPointF at, Qt::MouseButton button) {
    const auto lane = static_cast<std::size_t>(std::max(m_lanePressed, 0));
    switch (drag) {
    case Drag::Choice:
        return finishChoice(at.x());
    case Drag::Measure:
        return selectMeasured();
    case Drag::LaneHeight:
        if (const auto inHand = std::exchange(m_laneInHand, std::nullopt)) {
            invalidate();
            emit laneResized(lane, qRound(inHand->height / scene().metrics.unit));
        }
        return;
    case Drag::LaneMove:
        if (const rendering::SceneLane* target = scene().laneAt({1, at.y()}); target && target->lane != m_lanePressed)
            emit laneMoved(lane, target->lane - m_lanePressed);
        return;
    case Drag::Pressed:
        break;
    default:
        return;
    }
    if (button != Qt::LeftButton || m_choosing)
        return;
    m_measure.reset();
    if (m_lanePressed < 0) {
        clickAt(at);
        return;
    }
    // A click on the label of a cause that holds others opens or closes it.
    const core::TimelineLane& meant = m_layout->lanes()[lane];
    if ((meant.opens || meant.closed) && laneBorderAt(m_pressedAt) < 0)
        emit causeToggled(QString::fromStdString(meant.name));
}

void TimelineView::finishChoice(double x) {
    const rendering::TimeScale& scale = scene().scale;
    const double from = std::clamp(std::min(m_pressedAt.x(), x), scale.left, scale.left + scale.width);
    const double to = std::clamp(std::max(m_pressedAt.x(), x), scale.left, scale.left + scale.width);
    if (to - from >= 3)
        zoomTo({scale.at(from), scale.at(to)});
}

void TimelineView::cancelDrag() {
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Pan) {
        setRange(m_rangeAtPress);
        verticalScrollBar()->setValue(m_scrollAtPress);
    } else if (drag == Drag::Measure) {
        m_measure.reset();
    } else if (drag == Drag::Known) {
        emit knownAtMoved(m_knownAtPress);
    } else if (drag == Drag::LaneHeight) {
        m_laneInHand.reset();
        invalidate();
    }
    viewport()->update();
}

// --- measuring

void TimelineView::measureTo(QPointF at) {
    const rendering::TimeScale& scale = scene().scale;
    const auto [left, right] = std::minmax({m_pressedAt.x(), std::clamp(at.x(), scale.left, scale.left + scale.width)});
    const double scroll = verticalScrollBar()->value();
    const auto [top, bottom] = std::minmax({m_pressedAt.y() + scroll, at.y() + scroll});
    m_measure = Measure{scale.at(left), scale.at(right), top, bottom, 0};
    const QRectF area = measuredRect();
    for (const rendering::SceneMark& mark : scene().marks) {
        if (area.contains(mark.rect.center()))
            m_measure->events += mark.fold.events;
    }
}

QRectF TimelineView::measuredRect() const {
    const double scroll = verticalScrollBar()->value();
    return {
        QPointF(scene().scale.x(m_measure->from), m_measure->top - scroll),
        QPointF(scene().scale.x(m_measure->to), m_measure->bottom - scroll)};
}

QString TimelineView::measuredWords() const {
    const QString span = rendering::spanText(m_measure->to - m_measure->from);
    return m_measure->events > 0 ? tr("%1 · %n event(s)", nullptr, static_cast<int>(m_measure->events)).arg(span)
                                 : span;
}

// What the area holds is selected on the timeline; the first of it everywhere else.
void TimelineView::selectMeasured() {
    if (!m_measure)
        return;
    constexpr std::size_t kMost = 20000;
    const QRectF area = measuredRect();
    std::vector<core::MarkPosition> marks;
    for (const rendering::SceneMark& mark : scene().marks) {
        if (!area.contains(mark.rect.center()))
            continue;
        for (std::uint32_t i = 0; i < mark.fold.marks && marks.size() < kMost; ++i)
            marks.push_back({mark.at.lane, mark.at.row, mark.fold.first + i});
    }
    if (marks.empty())
        return;
    const auto first = *std::ranges::min_element(
        marks, {}, [this](const core::MarkPosition& at) { return m_layout->mark(at).anchor(); });
    std::ranges::sort(marks);
    m_measured = marks;
    m_current = first;
    m_state.select(selectionOf(first, false));
    m_selection.marks = std::move(marks);
    m_current = first;
    describeCurrent();
    invalidate();
}

// --- undated documents

QList<core::DocumentId> TimelineView::droppable(const QMimeData& mime) const {
    QList<core::DocumentId> ids;
    if (m_layout->empty() || m_layout->snapshot()->readOnly)
        return ids;
    const QByteArrayList texts = mime.data(QLatin1String(models::kDocumentMime)).split(' ');
    for (const QByteArray& each : texts) {
        const auto& undated = m_layout->undated();
        if (std::ranges::find(undated, each.toLongLong(), &core::UndatedItem::document) != undated.end())
            ids += each.toLongLong();
    }
    return ids;
}

void TimelineView::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
    if (event->mimeData()->hasFormat(QLatin1String(models::kDocumentMime)))
        event->accept(); // wherever it enters: the move decides
}

void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    const bool here = event->position().x() >= scene().scale.left && !droppable(*event->mimeData()).isEmpty();
    m_dropAt = here ? std::optional(event->position().x()) : std::nullopt;
    if (here)
        event->setDropAction(Qt::MoveAction);
    event->setAccepted(here);
    viewport()->update();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropAt.reset();
    viewport()->update();
}

void TimelineView::dropEvent(QDropEvent* event) {
    const QList<core::DocumentId> documents = droppable(*event->mimeData());
    m_dropAt.reset();
    viewport()->update();
    if (documents.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit documentsDropped(
        documents, scene().scale.at(event->position().x()), viewport()->mapToGlobal(event->position().toPoint()));
}

} // namespace views
