// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Axis and lanes: input, scrolling, tooltips, and a picture of the last frame. What is shown comes from the layout, the
// range and the selection from the view state; nothing here knows a snapshot's insides. GUI thread.
//
// Wheel scrolls, Ctrl+wheel or a pinch zooms at the pointer, Shift+wheel pans; drag pans, drag on the axis (or with the
// middle button) chooses a range, Shift+drag measures and selects; the handle on the axis shows what was known at a
// moment; W S A D, arrows, Home, End, "." "," F, Shift+F while it has the focus. Marks are children for screen readers
// (views/timeline/timelineaccessible.h).

#include "views/rendering/glyphcache.h"
#include "views/rendering/timelinescene.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QVariantAnimation>
#include <memory>
#include <optional>

class QMenu;
class QMimeData;

namespace views {

class ViewState;
struct Selection;

using LayoutPtr = std::shared_ptr<const core::TimelineLayout>;

// What the display zone is called, and how far its clocks are from UTC.
core::ZoneOffset zoneOffset(const ViewState& state);
QString zoneName(const ViewState& state);
QString momentText(const ViewState& state, core::Millis at); // to the minute, in the display zone

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(ViewState& state, QWidget* parent = nullptr);

    // Never null. The range stays unless there is none yet, or it is the one that was fitted to what came before.
    void showLayout(LayoutPtr layout);
    const core::TimelineLayout& layoutShown() const { return *m_layout; }
    const LayoutPtr& sharedLayout() const { return m_layout; }
    // What stands in the empty place when the layout is empty: a sentence, and what to do.
    void setEmptyText(const QString& headline, const QString& hint);
    const QString& emptyHeadline() const { return m_emptyHeadline; }

    const rendering::TimelineScene& scene() const; // of the current frame
    core::MarkPosition currentMark() const { return m_current; }
    // Makes a mark the current one and selects it, as a click does.
    void choose(core::MarkPosition at); // by value: selecting may free the scene that the caller has it from

    // The case as it could be known at a moment; what was known later fades. Nothing: all of it.
    std::optional<core::Millis> knownAt() const { return m_knownAt; }
    void setKnownAt(std::optional<core::Millis> at);
    bool foldsGaps() const { return m_foldsGaps; }
    void setFoldsGaps(bool folds);
    // Whether zooming is a movement of 150 ms. Off where the system wants no movements.
    void setAnimated(bool animated) { m_animated = animated; }
    bool animated() const { return m_animated; }
    // Of the whole view, twice as fine as the screen, and as SVG.
    void copyPicture();
    bool savePicture(const QString& path); // by the name's end: .svg, else a picture
    void copySentences();                  // what is selected, in words

    // Where nearly everything is; again: everything, and back.
    void fitAll();
    void fitSelection();
    void zoomBy(double factor); // about the pointer if it is over the lanes, else about the middle; below 1: in
    void zoomAt(double factor, double x);
    void panBy(double fraction); // of what is shown; above 0: later
    void stepEvent(int step);
    void stepInLane(int step);
    void reveal(); // brings the selection into sight, the sides of a contradiction apart from each other
    void revealMoment(core::Millis at); // moves no further than it takes; not at all if it is in sight

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void knownAtMoved(std::optional<core::Millis> at); // by hand
    void foldsGapsChanged(bool folds);
    void laneMenuRequested(std::size_t lane, const QPoint& globalAt);
    void groupMenuRequested(const QPoint& globalAt);
    void causeToggled(const QString& cause);        // to be closed or opened
    void laneResized(std::size_t lane, int height); // TimelineLane::height
    void laneMoved(std::size_t lane, int by);       // places up (below 0) or down
    void documentsDropped(const QList<core::DocumentId>& documents, core::Millis at, const QPoint& globalAt);

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
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Fit : std::uint8_t { Focus, Most, All };
    enum class Drag : std::uint8_t { None, Pressed, Pan, Choice, Measure, Known, LaneHeight, LaneMove };
    // An area that was measured: moments and heights, so that it stays where it is when the view moves.
    struct Measure {
        core::Millis from = 0, to = 0;
        double top = 0, bottom = 0;
        std::uint32_t events = 0;
    };

    void invalidate(); // the frame is another
    void rangeMoved();
    core::TimeInterval shownRange() const;
    rendering::TimelineMetrics metrics() const;
    rendering::TimeScale targetScale() const; // of the range, also while the view still moves there
    void zoomTo(core::TimeInterval range);    // setRange() as a movement
    bool moves() const;
    void paintOver(QPainter& painter) const;
    bool nativeGesture(QEvent* event);
    bool pressLabel(QPointF at, QPoint globalAt);
    Drag dragPressed() const; // what the press becomes when it moves
    void dragTo(QPointF at);
    void finishDrag(Drag drag, QPointF at, Qt::MouseButton button);
    void moveHandle(double x);
    void resizeLane(double down);
    void measureTo(QPointF at);
    void selectMeasured();
    QRectF measuredRect() const;
    QString measuredWords() const;
    int laneBorderAt(QPointF at) const; // the lane whose lower border is there; -1: none
    void addMarkActions(QMenu& menu, const rendering::SceneMark& mark);
    QList<core::DocumentId> droppable(const QMimeData& mime) const;
    void updateScrollBar();
    void fit(Fit what);
    void separateSides();
    void setRange(core::TimeInterval range);
    void selectionChanged();
    void describeCurrent();
    void goTo(core::MarkPosition at);
    void stepLane(int step);
    void ensureVisible(const std::vector<core::MarkPosition>& marks);
    core::TimeInterval spanOf(const std::vector<core::MarkPosition>& marks) const;
    Selection selectionOf(const core::MarkPosition& at, bool contradiction) const;
    void zoomToMark(const rendering::SceneMark& mark);
    void clickAt(QPointF at);
    void cancelDrag();
    void finishChoice(double x);
    void showZoneMenu(QPoint globalAt);
    void askPicture();
    void updatePointer(QPointF at);
    QString tooltipAt(QPointF at) const;
    void paintEmpty(QPainter& painter) const;

    ViewState& m_state;
    LayoutPtr m_layout;
    QString m_emptyHeadline, m_emptyHint;
    rendering::TimelineSelection m_selection;
    core::MarkPosition m_current; // where keys stand
    core::TimeInterval m_fitted;  // the range that fitting gave; it follows the case while it is kept
    Fit m_fits = Fit::Focus;
    mutable std::optional<rendering::TimelineScene> m_scene;
    QPixmap m_picture; // of the scene; null when another is wanted
    rendering::GlyphCache m_glyphs;
    std::shared_ptr<const core::TimeFold> m_fold;
    bool m_foldsGaps = false;
    std::optional<core::Millis> m_knownAt;
    QVariantAnimation m_motion;
    core::TimeInterval m_movesFrom; // while m_motion runs
    bool m_animated = true;
    bool m_movement = false; // the range that is being set is to be reached by a movement
    std::optional<Measure> m_measure;
    std::vector<core::MarkPosition> m_measured; // marks in the area, as long as they are what is selected

    Drag m_drag = Drag::None;
    bool m_choosing = false;  // the press began where dragging chooses a range
    bool m_measuring = false; // with Shift
    bool m_onHandle = false;  // on the known-at handle
    QPointF m_pressedAt;
    core::TimeInterval m_rangeAtPress;
    int m_scrollAtPress = 0;
    std::optional<double> m_pointer; // x of the cursor line
    double m_choiceEnd = 0;
    std::optional<core::Millis> m_knownAtPress;
    int m_lanePressed = -1;
    double m_laneAtPress = 0; // its height
    std::optional<rendering::LaneInHand> m_laneInHand;
    std::optional<double> m_dropAt; // x of what is being dragged over the view
};

} // namespace views
