// SPDX-License-Identifier: GPL-3.0-or-later
// Wheel, clicks, menus and keys of the timeline (views/timeline/timelineview.h); timelinedrag.cpp has the drags.
#include "views/markup.h"
#include "views/rendering/timelinelinks.h"
#include "views/rendering/timelinepainter.h"
#include "views/rendering/timelinetext.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

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
    if (event->type() == QEvent::NativeGesture && nativeGesture(event))
        return true;
    if (event->type() == QEvent::Leave)
        leaveEvent(event);
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::tooltipAt(QPointF at) const {
    if (m_layout->empty())
        return {};
    if (rendering::zoneRect(scene()).contains(at))
        return tr("The time zone of labels and ticks. Click to change it.");
    if (rendering::knownHandle(scene()).contains(at))
        return m_knownAt
                   ? tr("Drag to see the case as it could be known at another moment; double-click for all of it.")
                   : tr("Drag to see the case as it could be known at a moment: what came later fades.");
    if (const int border = laneBorderAt(at); border >= 0)
        return tr("Drag to make the lane higher or lower; double-click for the height that its rows need.");
    if (scene().titleAt(at))
        return tr("Click to choose which lanes are shown.");
    if (at.y() < scene().metrics.axisHeight)
        return at.x() >= scene().scale.left
                   ? tr("Drag to choose what is shown; double-click shows where nearly everything is, "
                        "another one everything.")
                   : QString();
    const rendering::SceneHit hit = scene().hit(at);
    if (hit.mark)
        return rendering::markTooltip(*m_layout, hit.mark->at, hit.mark->fold);
    if (hit.link)
        return rendering::linkTooltip(*m_layout->snapshot(), hit.link->id);
    if (at.x() >= scene().scale.left)
        return {};
    const rendering::SceneLane* lane = scene().laneAt(at);
    return lane ? plainTip(tr("%1. Right-click for more.")
                               .arg(rendering::laneLabel(m_layout->lanes()[static_cast<std::size_t>(lane->lane)])))
                : QString();
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
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (m_state.wheelZooms() ? plain && !sideways : control) {
        zoomAt(std::pow(kStep, -delta / kNotch), event->position().x());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        panBy(-delta / kNotch * kPanStep);
    } else if (!pixels.isNull()) { // a touchpad goes both ways at once
        if (pixels.x() != 0)
            panBy(-pixels.x() / scene().scale.width);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
    } else if (sideways) {
        panBy(-angle.x() / kNotch * kPanStep);
    } else {
        return QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

// Fingers that spread zoom at the place between them, at once and not as a movement of its own.
bool TimelineView::nativeGesture(QEvent* event) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture || m_layout->empty())
        return false;
    const bool animated = std::exchange(m_animated, false);
    zoomAt(1 / std::max(0.2, 1 + gesture->value()), gesture->position().x());
    m_animated = animated;
    return true;
}

void TimelineView::clickAt(QPointF at) {
    const rendering::SceneHit hit = scene().hit(at);
    if (hit.link) {
        const core::Contradiction* found = m_layout->snapshot()->contradiction(hit.link->id);
        if (found)
            m_state.select({found->id, found->a.document, found->a.index, -1});
    } else if (hit.mark) {
        choose(hit.mark->at);
    } else {
        m_state.clearSelection();
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_layout->empty() || event->button() != Qt::LeftButton)
        return;
    if (m_knownAt && rendering::knownHandle(scene()).contains(event->position())) {
        emit knownAtMoved(std::nullopt);
        return;
    }
    if (event->position().y() < scene().metrics.axisHeight) {
        if (event->position().x() >= scene().scale.left)
            fitAll();
        return;
    }
    if (const int border = laneBorderAt(event->position()); border >= 0) {
        emit laneResized(static_cast<std::size_t>(border), 0);
        return;
    }
    const rendering::SceneHit hit = scene().hit(event->position());
    if (hit.mark) {
        zoomToMark(rendering::SceneMark(*hit.mark));
        m_state.reveal();
    } else if (hit.link) {
        clickAt(event->position());
        fitSelection();
    }
}

void TimelineView::zoomToMark(const rendering::SceneMark& mark) {
    const auto& row =
        m_layout->lanes()[static_cast<std::size_t>(mark.at.lane)].rows[static_cast<std::size_t>(mark.at.row)];
    const core::TimelineMark& first = row.marks[mark.fold.first];
    const core::TimelineMark& last = row.marks[mark.fold.first + mark.fold.marks - 1];
    choose(mark.at);
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
        zoomTo(wanted);
}

void TimelineView::addMarkActions(QMenu& menu, const rendering::SceneMark& mark) {
    const bool contradiction = mark.fold.flagged > 0;
    // Another layout may come while the menu is open, and the mark is one of this layout.
    const auto add = [&](const QString& text, const auto& what) {
        menu.addAction(text, this, [this, layout = m_layout, what] {
            if (layout == m_layout)
                what();
        });
    };
    add(tr("Zoom to it"), [this, mark] { zoomToMark(mark); });
    add(tr("Show in the reader and the lists"), [this, at = mark.at] {
        choose(at);
        m_state.reveal();
    });
    if (contradiction)
        add(tr("Compare the two sides"), [this, at = mark.at] {
            choose(at);
            m_state.compare();
        });
    add(tr("Show what was known then"), [this, at = mark.at] { emit knownAtMoved(m_layout->mark(at).anchor()); });
    add(tr("Copy as text"),
        [this, at = mark.at] { QApplication::clipboard()->setText(rendering::markSentence(*m_layout, at)); });
    menu.addSeparator();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (m_layout->empty())
        return;
    QPointF at = event->pos();
    QPoint globalAt = event->globalPos();
    const auto current = std::ranges::find_if(scene().marks, [this](const rendering::SceneMark& mark) {
        return mark.at.lane == m_current.lane && mark.at.row == m_current.row && m_current.index >= mark.fold.first &&
               m_current.index < mark.fold.first + mark.fold.marks;
    });
    if (event->reason() == QContextMenuEvent::Keyboard && current != scene().marks.end()) {
        at = current->rect.center();
        globalAt = viewport()->mapToGlobal(at.toPoint());
    }
    if (scene().titleAt(at)) {
        emit groupMenuRequested(globalAt);
        return;
    }
    const rendering::SceneLane* lane = scene().laneAt(at);
    if (lane && at.x() < scene().scale.left) {
        emit laneMenuRequested(static_cast<std::size_t>(lane->lane), globalAt);
        return;
    }
    QMenu menu(this);
    if (const rendering::SceneHit hit = scene().hit(at); hit.mark)
        addMarkActions(menu, *hit.mark);
    menu.addAction(tr("Show everything"), this, [this] {
        if (!m_layout->empty())
            fit(Fit::All);
    });
    QAction* selection = menu.addAction(tr("Show what is selected"), this, &TimelineView::fitSelection);
    selection->setEnabled(!m_selection.marks.empty());
    QAction* folds = menu.addAction(tr("Fold empty stretches"), this, [this](bool on) { setFoldsGaps(on); });
    folds->setCheckable(true);
    folds->setChecked(m_foldsGaps);
    folds->setEnabled(m_foldsGaps || !m_layout->gaps().empty());
    menu.addSeparator();
    menu.addAction(tr("Copy as picture"), this, &TimelineView::copyPicture);
    menu.addAction(tr("Save as picture…"), this, &TimelineView::askPicture);
    menu.exec(globalAt);
}

void TimelineView::askPicture() {
    auto* dialog =
        new QFileDialog(this, tr("Save as picture"), {}, tr("Vector picture (*.svg);;Picture of points (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(QStringLiteral("timeline.svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("png")) ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!savePicture(path))
            QMessageBox::warning(
                this, tr("Save as picture"), tr("%1 could not be written. Choose another place.").arg(path));
    });
    dialog->open();
}

void TimelineView::showZoneMenu(QPoint globalAt) {
    QMenu menu(this);
    auto* group = new QActionGroup(&menu);
    for (const auto& [zone, name] : {std::pair(Zone::Utc, tr("UTC")), std::pair(Zone::Local, tr("Local time"))}) {
        QAction* action = menu.addAction(name, this, [this, chosen = zone] { m_state.setZone(chosen); });
        action->setCheckable(true);
        action->setChecked(m_state.zone().local == zone.local);
        group->addAction(action);
    }
    menu.exec(globalAt);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag != Drag::None)
        return cancelDrag();
    if (key == Qt::Key_Escape && m_measure) {
        m_measure.reset();
        viewport()->update();
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copySentences();
    if (key == Qt::Key_F && shift)
        return fitAll();
    if (control && (key == Qt::Key_Left || key == Qt::Key_Right))
        return panBy(key == Qt::Key_Left ? -kPanStep : kPanStep);
    if (!plain || m_layout->order().empty())
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
