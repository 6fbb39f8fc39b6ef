// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The strip with the whole case: dragging chooses what is shown, dragging the window moves it, a click puts it there, a
// double click shows everything, Esc takes a drag back. GUI thread.

#include "views/rendering/timelineoverview.h"
#include "views/timeline/timelineview.h"

#include <QWidget>

namespace views {

class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    explicit OverviewStrip(ViewState& state, QWidget* parent = nullptr);
    void showLayout(LayoutPtr layout);
    void setKnownAt(std::optional<core::Millis> at);
    rendering::OverviewScene scene() const;
    QSize sizeHint() const override;

signals:
    void fitRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Move, Choose };

    ViewState& m_state;
    LayoutPtr m_layout;
    Drag m_drag = Drag::None;
    bool m_inWindow = false; // the press was inside the window
    double m_pressedAt = 0;
    core::TimeInterval m_rangeAtPress;
    std::optional<core::Millis> m_knownAt;
};

} // namespace views
