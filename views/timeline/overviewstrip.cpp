// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/overviewstrip.h"

#include "views/viewstate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace views {

using core::Millis;

OverviewStrip::OverviewStrip(ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_layout(std::make_shared<const core::TimelineLayout>()) {
    setObjectName(QStringLiteral("timelineOverview"));
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole case. Drag to choose what is shown; double-click shows where nearly everything is, "
                  "another one everything."));
    const auto repaint = [this] { update(); };
    connect(&state, &ViewState::rangeChanged, this, repaint);
    connect(&state, &ViewState::themeChanged, this, repaint);
    connect(&state, &ViewState::zoneChanged, this, repaint);
}

void OverviewStrip::showLayout(LayoutPtr layout) {
    m_layout = std::move(layout);
    m_drag = Drag::None;
    update();
}

void OverviewStrip::setKnownAt(std::optional<Millis> at) {
    m_knownAt = at;
    update();
}

rendering::OverviewScene OverviewStrip::scene() const {
    rendering::OverviewScene scene =
        rendering::makeOverviewScene(*m_layout, m_state.range(), size(), font(), zoneOffset(m_state));
    scene.knownAt = m_knownAt;
    return scene;
}

QSize OverviewStrip::sizeHint() const {
    return {400, qRound(rendering::overviewHeight(font()))};
}

void OverviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    rendering::paintOverview(painter, *m_layout, scene(), rendering::paletteOf(m_state.theme()));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_layout->empty())
        return;
    const rendering::OverviewScene strip = scene();
    const QRectF window = strip.window();
    m_drag = Drag::Pressed;
    m_pressedAt = event->position().x();
    m_rangeAtPress = m_state.range();
    // A window that covers nearly everything leaves nowhere to move it to: there a drag chooses.
    m_inWindow =
        m_pressedAt >= window.left() && m_pressedAt <= window.right() && window.width() < 0.9 * strip.scale.width;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_drag == Drag::Pressed && std::abs(x - m_pressedAt) >= QApplication::startDragDistance())
        m_drag = m_inWindow ? Drag::Move : Drag::Choose;
    const rendering::TimeScale scale = scene().scale;
    if (m_drag == Drag::Move) {
        const auto by = static_cast<Millis>((x - m_pressedAt) * scale.millisPerPixel());
        m_state.setRange(core::clampedToCalendar({m_rangeAtPress.earliest + by, m_rangeAtPress.latest + by}));
    } else if (m_drag == Drag::Choose) {
        const double left = scale.left;
        const double right = scale.left + scale.width;
        const Millis from = scale.at(std::clamp(std::min(x, m_pressedAt), left, right));
        const Millis to = scale.at(std::clamp(std::max(x, m_pressedAt), left, right));
        m_state.setRange({from, std::max(to, from + core::kMinute)});
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Pressed && !m_inWindow) {
        const Millis middle = scene().scale.at(event->position().x());
        const Millis half = (m_rangeAtPress.latest - m_rangeAtPress.earliest) / 2;
        m_state.setRange(core::clampedToCalendar({middle - half, middle + half}));
    }
    m_drag = Drag::None;
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent*) {
    m_drag = Drag::None;
    if (!m_layout->empty())
        m_state.setRange(m_rangeAtPress); // what its first click did was not meant
    emit fitRequested();
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || m_drag == Drag::None)
        return QWidget::keyPressEvent(event);
    m_drag = Drag::None;
    m_state.setRange(m_rangeAtPress);
}

} // namespace views
