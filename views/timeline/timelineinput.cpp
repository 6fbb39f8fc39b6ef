// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the timeline (views/timeline/timelineview.h).
#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace views {

using core::Millis;

namespace {
constexpr double kStep = 1.25;     // zoom of one notch or key
constexpr double kPanStep = 0.125; // of what is shown
constexpr double kNotch = 120;     // of a wheel, in eighths of a degree
} // namespace

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = tooltipAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        leaveEvent(event);
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::tooltipAt(QPointF at) const {
    if (m_layout->empty())
        return {};
    if (rendering::zoneRect(scene()).contains(at))
        return tr("The time zone of labels and ticks. Click to change it.");
    if (at.y() < scene().metrics.axisHeight)
        return at.x() >= scene().scale.left ? tr("Drag to choose what is shown; double-click shows everything.")
                                            : QString();
    const rendering::SceneHit hit = scene().hit(at);
    if (hit.mark)
        return rendering::markTooltip(*m_layout, hit.mark->at, hit.mark->fold);
    if (hit.link)
        return rendering::linkTooltip(*m_layout->snapshot(), hit.link->id);
    if (at.x() >= scene().scale.left)
        return {};
    for (const rendering::SceneLane& lane : scene().lanes) {
        if (lane.rect.contains(at))
            return rendering::laneLabel(m_layout->lanes()[static_cast<std::size_t>(lane.lane)]).toHtmlEscaped();
    }
    return {};
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    invalidate();
}

void TimelineView::scrollContentsBy(int, int) {
    invalidate();
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (m_layout->empty())
        return QAbstractScrollArea::wheelEvent(event);
    // Some systems turn Shift or Alt with the wheel into a sideways delta already.
    const int delta = angle.y() != 0 ? angle.y() : angle.x();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAt(std::pow(kStep, -delta / kNotch), event->position().x());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        panBy(-delta / kNotch * kPanStep);
    } else if (std::abs(angle.x()) > std::abs(angle.y())) {
        panBy(pixels.isNull() ? -angle.x() / kNotch * kPanStep : -pixels.x() / scene().scale.width);
    } else {
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (m_layout->empty() || m_drag != Drag::None)
        return;
    const QPointF at = event->position();
    const bool onAxis = at.y() < scene().metrics.axisHeight;
    if (onAxis && rendering::zoneRect(scene()).contains(at)) {
        showZoneMenu(event->globalPosition().toPoint());
        return;
    }
    const bool middle = event->button() == Qt::MiddleButton;
    if ((event->button() != Qt::LeftButton && !middle) || at.x() < scene().scale.left)
        return;
    m_drag = Drag::Pressed;
    m_choosing = onAxis || middle || (event->modifiers() & Qt::ShiftModifier);
    m_pressedAt = at;
    m_rangeAtPress = m_state.range();
    m_scrollAtPress = verticalScrollBar()->value();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_choosing ? Drag::Choice : Drag::Pan;
        QToolTip::hideText();
    }
    if (m_drag == Drag::Pan) {
        const double millisPerPixel =
            static_cast<double>(m_rangeAtPress.latest - m_rangeAtPress.earliest) / scene().scale.width;
        const auto by = static_cast<Millis>((at.x() - m_pressedAt.x()) * millisPerPixel);
        setRange({m_rangeAtPress.earliest - by, m_rangeAtPress.latest - by});
        verticalScrollBar()->setValue(m_scrollAtPress - qRound(at.y() - m_pressedAt.y()));
    } else if (m_drag == Drag::Choice) {
        m_choiceEnd = at.x();
    }
    updatePointer(at);
}

void TimelineView::updatePointer(QPointF at) {
    if (m_layout->empty())
        return;
    const bool inPlot = at.x() >= scene().scale.left && viewport()->rect().contains(at.toPoint());
    m_pointer = inPlot && m_drag != Drag::Pan ? std::optional(at.x()) : std::nullopt;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_drag == Drag::Pan)
        shape = Qt::ClosedHandCursor;
    else if (rendering::zoneRect(scene()).contains(at))
        shape = Qt::PointingHandCursor;
    else if (m_drag == Drag::Choice || (inPlot && at.y() < scene().metrics.axisHeight))
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
    if (drag == Drag::Choice)
        finishChoice(event->position().x());
    else if (drag == Drag::Pressed && event->button() == Qt::LeftButton && !m_choosing)
        clickAt(event->position());
    if (drag != Drag::None)
        updatePointer(event->position());
}

void TimelineView::finishChoice(double x) {
    const rendering::TimeScale& scale = scene().scale;
    const double from = std::clamp(std::min(m_pressedAt.x(), x), scale.left, scale.left + scale.width);
    const double to = std::clamp(std::max(m_pressedAt.x(), x), scale.left, scale.left + scale.width);
    if (to - from >= 3)
        setRange({scale.at(from), scale.at(to)});
}

void TimelineView::clickAt(QPointF at) {
    const rendering::SceneHit hit = scene().hit(at);
    if (hit.link) {
        const core::Contradiction* found = m_layout->snapshot()->contradiction(hit.link->id);
        if (found)
            m_state.select({found->id, found->a.document, found->a.index, -1});
    } else if (hit.mark) {
        const core::MarkPosition mark = hit.mark->at;
        m_current = mark;
        m_state.select(selectionOf(mark, true));
        m_current = mark;
        describeCurrent();
        viewport()->update();
    } else {
        m_state.clearSelection();
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_layout->empty() || event->button() != Qt::LeftButton)
        return;
    if (event->position().y() < scene().metrics.axisHeight) {
        if (event->position().x() >= scene().scale.left)
            fitAll();
        return;
    }
    const rendering::SceneHit hit = scene().hit(event->position());
    if (hit.mark) {
        zoomTo(rendering::SceneMark(*hit.mark));
        m_state.reveal();
    } else if (hit.link) {
        clickAt(event->position());
        fitSelection();
    }
}

void TimelineView::zoomTo(const rendering::SceneMark& mark) {
    const auto& row =
        m_layout->lanes()[static_cast<std::size_t>(mark.at.lane)].rows[static_cast<std::size_t>(mark.at.row)];
    const core::TimelineMark& first = row.marks[mark.fold.first];
    const core::TimelineMark& last = row.marks[mark.fold.first + mark.fold.marks - 1];
    clickAt(mark.rect.center());
    const Millis length = m_state.range().latest - m_state.range().earliest;
    core::TimeInterval wanted{first.anchor(), last.anchor()};
    if (mark.fold.marks == 1) {
        // Closer by a half each time, as long as what is known of its time has room.
        const Millis span = mark.kind == core::RowKind::Bars ? first.span.latest - first.span.earliest : 0;
        const Millis half = std::max({length / 4, span * 3 / 4, core::kMinute});
        const Millis middle = mark.kind == core::RowKind::Bars ? first.span.middle() : first.anchor();
        wanted = {middle - half, middle + half};
    } else {
        const Millis margin = std::max((wanted.latest - wanted.earliest) / 6, core::kMinute);
        wanted = {wanted.earliest - margin, wanted.latest + margin};
    }
    if (wanted.latest - wanted.earliest < length)
        setRange(wanted);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_layout->empty())
        return;
    QMenu menu(this);
    const rendering::SceneHit hit = scene().hit(event->pos());
    if (hit.mark) {
        menu.addAction(tr("Zoom to it"), this, [this, mark = *hit.mark] { zoomTo(mark); });
        menu.addSeparator();
    }
    menu.addAction(tr("Show everything"), this, &TimelineView::fitAll);
    QAction* selection = menu.addAction(tr("Show what is selected"), this, &TimelineView::fitSelection);
    selection->setEnabled(!m_selection.marks.empty());
    menu.addAction(tr("Copy as picture"), this, [this] { QApplication::clipboard()->setPixmap(viewport()->grab()); });
    menu.exec(event->globalPos());
}

void TimelineView::showZoneMenu(QPoint globalAt) {
    QMenu menu(this);
    auto* group = new QActionGroup(&menu);
    for (const auto& [zone, name] : {std::pair(Zone::Utc, tr("UTC")), std::pair(Zone::Local, tr("Local time"))}) {
        QAction* action = menu.addAction(name, this, [this, chosen = zone] { m_state.setZone(chosen); });
        action->setCheckable(true);
        action->setChecked(m_state.zone() == zone);
        group->addAction(action);
    }
    menu.exec(globalAt);
}

void TimelineView::cancelDrag() {
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Pan) {
        setRange(m_rangeAtPress);
        verticalScrollBar()->setValue(m_scrollAtPress);
    }
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag != Drag::None)
        return cancelDrag();
    if (key == Qt::Key_F && shift)
        return fitAll();
    if (control && (key == Qt::Key_Left || key == Qt::Key_Right))
        return panBy(key == Qt::Key_Left ? -kPanStep : kPanStep);
    if (!plain || m_layout->empty())
        return event->ignore();
    switch (key) {
    case Qt::Key_W:
        return zoomBy(1 / kStep);
    case Qt::Key_S:
        return zoomBy(kStep);
    case Qt::Key_A:
        return panBy(-kPanStep);
    case Qt::Key_D:
        return panBy(kPanStep);
    case Qt::Key_F:
        return fitSelection();
    case Qt::Key_Left:
        return stepEvent(-1);
    case Qt::Key_Right:
        return stepEvent(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Home:
        return goTo(m_layout->order().front());
    case Qt::Key_End:
        return goTo(m_layout->order().back());
    case Qt::Key_Period:
        return stepInLane(1);
    case Qt::Key_Comma:
        return stepInLane(-1);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(
            key == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.valid()) {
            m_state.select(selectionOf(m_current, true));
            m_state.reveal();
        }
        return;
    default:
        event->ignore();
    }
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::leaveEvent(QEvent*) {
    m_pointer.reset();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && viewport()) {
        updateScrollBar();
        invalidate();
    }
}

} // namespace views
