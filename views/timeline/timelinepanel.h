// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline of the open case: lanes, the known-at line, the undated tray, the overview. Hears of snapshots from the
// session and of everything else from the view state. A big layout is made off the GUI thread while the old one stays
// usable.

#include "models/items/latest.h"
#include "models/items/rowfilter.h"
#include "views/rendering/reportview.h"
#include "views/timeline/timelineview.h"

#include <QTimer>
#include <QWidget>

namespace models {
class Session;
}

namespace views {

class HiddenSides;
class KnownBar;
class LaneKeeper;
class OverviewStrip;
class UndatedTray;

class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    TimelinePanel(models::Session& session, ViewState& state, QWidget* parent = nullptr);

    // What the session publishes comes here; a test may bring its own.
    void showSnapshot(core::SnapshotPtr snapshot);

    TimelineView* view() const { return m_view; }
    UndatedTray* tray() const { return m_tray; }
    OverviewStrip* overview() const { return m_overview; }
    // Lanes and zone as they are shown, for a report.
    rendering::ReportView displayed() const;
    LaneKeeper* lanes() const { return m_lanes; }
    KnownBar* knownBar() const { return m_known; } // null until it was wanted

public slots:
    void fitAll();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void panBy(double fraction); // of what is shown; above 0: later
    void nextEvent();
    void previousEvent();
    void nextInLane();
    void previousInLane();
    // The case as it could be known at a moment; nothing: all of it.
    void setKnownAt(std::optional<core::Millis> at);
    void toggleKnownAt();   // from the first moment that is shown, or off
    void stepKnown(int by); // to the next moment at which something became known
    void setFoldsGaps(bool folds);
    void setAnimated(bool animated);
    void copyPicture();

signals:
    void dateRequested(core::DocumentId document);

protected:
    // The keys of a claim (Y, X, E, C), as in the lists and the reader; what the view has no use for arrives here.
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    models::RowFilter rowsShown() const;
    void followFilter();
    void showKnownAt(std::optional<core::Millis> at);
    void rebuild();
    void take(const LayoutPtr& layout);
    void updateEmptyText(const core::TimelineLayout& layout);
    void bindLanes();
    void updateKnown();
    void updateHidden();
    void showLayingOut();
    // Asks how exactly the date is meant, and sets it.
    void dateByDrop(const QList<core::DocumentId>& documents, core::Millis at, const QPoint& globalAt);

    models::Session& m_session;
    ViewState& m_state;
    core::SnapshotPtr m_snapshot;
    TimelineView* m_view;
    UndatedTray* m_tray;
    OverviewStrip* m_overview;
    LaneKeeper* m_lanes;
    HiddenSides* m_hidden;
    KnownBar* m_known = nullptr;
    models::Latest<LayoutPtr> m_building;
    models::RowFilter m_rows; // that the layout is built for
    QTimer m_knownSettle;     // runs while the moment that lists are to follow is still moving
};

} // namespace views
