// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The undated tray beneath the lanes: a chip for every document that has no date, or words in it that stay without one.
// A click selects, a double click or Enter asks for a date; a chip that is dragged onto the axis gets one there. Hidden
// while there is nothing in it. GUI thread.

#include "views/rendering/timelinetray.h"
#include "views/timeline/timelineview.h"

#include <QWidget>

namespace views {

class UndatedTray : public QWidget {
    Q_OBJECT
public:
    explicit UndatedTray(ViewState& state, QWidget* parent = nullptr);
    void showLayout(LayoutPtr layout);
    const rendering::TrayScene& scene() const { return m_scene; }
    QSize sizeHint() const override;

signals:
    void dateRequested(core::DocumentId document);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    core::DocumentId documentAt(QPointF at) const; // 0: none
    void step(int by);
    void showHidden();

    ViewState& m_state;
    LayoutPtr m_layout;
    rendering::TrayScene m_scene;
    core::DocumentId m_pressed = 0; // its chip can be dragged from here
    QPointF m_pressedAt;
};

} // namespace views
