// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Axis and lanes: input, scrolling, tooltips, and a picture of the last frame. What is shown comes from the layout, the
// range and the selection from the view state; nothing here knows a snapshot's insides. GUI thread.
//
// Wheel scrolls, Ctrl+wheel zooms at the pointer, Shift+wheel pans; drag pans, drag on the axis (or Shift+drag) chooses
// a range; W S A D, arrows, Home, End, "." "," F, Shift+F while it has the focus.

#include "views/rendering/timelinescene.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <memory>
#include <optional>

namespace views {

class ViewState;
struct Selection;

using LayoutPtr = std::shared_ptr<const core::TimelineLayout>;

// What the display zone is called, and how far its clocks are from UTC.
core::ZoneOffset zoneOffset(const ViewState& state);
QString zoneName(const ViewState& state);

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(ViewState& state, QWidget* parent = nullptr);

    // Never null. The range stays unless there is none yet, or it is the one that was fitted to what came before.
    void showLayout(LayoutPtr layout);
    const core::TimelineLayout& layoutShown() const { return *m_layout; }
    // What stands in the empty place when the layout is empty: a sentence, and what to do.
    void setEmptyText(const QString& headline, const QString& hint);

    const rendering::TimelineScene& scene() const; // of the current frame
    core::MarkPosition currentMark() const { return m_current; }

    void fitAll();
    void fitSelection();
    void zoomBy(double factor); // about the pointer if it is over the lanes, else about the middle; below 1: in
    void zoomAt(double factor, double x);
    void panBy(double fraction); // of what is shown; above 0: later
    void stepEvent(int step);
    void stepInLane(int step);
    void reveal(); // brings the selection into sight

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Pan, Choice };

    void invalidate(); // the frame is another
    void updateScrollBar();
    void fit(bool all);
    void setRange(core::TimeInterval range);
    void selectionChanged();
    void describeCurrent();
    void goTo(const core::MarkPosition& at);
    void stepLane(int step);
    void ensureVisible(const std::vector<core::MarkPosition>& marks);
    core::TimeInterval spanOf(const std::vector<core::MarkPosition>& marks) const;
    Selection selectionOf(const core::MarkPosition& at, bool contradiction) const;
    void zoomTo(const rendering::SceneMark& mark);
    void clickAt(QPointF at);
    void cancelDrag();
    void finishChoice(double x);
    void showZoneMenu(QPoint globalAt);
    void updatePointer(QPointF at);
    QString tooltipAt(QPointF at) const;
    void paintEmpty(QPainter& painter) const;

    ViewState& m_state;
    LayoutPtr m_layout;
    QString m_emptyHeadline, m_emptyHint;
    rendering::TimelineSelection m_selection;
    core::MarkPosition m_current; // where keys stand
    core::TimeInterval m_fitted;  // the range that fitting gave; it follows the case while it is kept
    bool m_fitsAll = false;
    mutable std::optional<rendering::TimelineScene> m_scene;
    QPixmap m_picture; // of the scene; null when another is wanted

    Drag m_drag = Drag::None;
    bool m_choosing = false; // the press began where dragging chooses a range
    QPointF m_pressedAt;
    core::TimeInterval m_rangeAtPress;
    int m_scrollAtPress = 0;
    std::optional<double> m_pointer; // x of the cursor line
    double m_choiceEnd = 0;
};

} // namespace views
