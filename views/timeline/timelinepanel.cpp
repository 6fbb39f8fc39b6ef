// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepanel.h"

#include "models/items/freeing.h"
#include "models/session.h"
#include "views/filtering.h"
#include "views/theme.h"
#include "views/timeline/datedrop.h"
#include "views/timeline/hiddensides.h"
#include "views/timeline/knownbar.h"
#include "views/timeline/lanekeeper.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/undatedtray.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QTimeZone>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <span>

namespace views {
namespace {

constexpr double kZoomStep = 1.5;
constexpr int kKnownSettle = 150; // ms
const QString kAnimateKey = QStringLiteral("timeline/animate");
const QString kFoldKey = QStringLiteral("timeline/foldgaps");

core::TimelineFilter timelineFilter(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const models::RowFilter& rows) {
    core::TimelineFilter result;
    result.causes = rows.causes;
    result.speakers = rows.speakers;
    if (rows.isEmpty())
        return result;
    const models::RowPredicate passes(rows, causes);
    result.documents.emplace();
    for (const core::DocumentRecord& record : snapshot.documents) {
        if (passes.document(record))
            result.documents->insert(record.id);
    }
    return result;
}

} // namespace

TimelinePanel::TimelinePanel(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_view(new TimelineView(state, this))
    , m_tray(new UndatedTray(state, this))
    , m_overview(new OverviewStrip(state, this))
    , m_lanes(new LaneKeeper(this))
    , m_hidden(new HiddenSides(this))
    , m_building([this](const LayoutPtr& layout) { take(layout); }) {
    setObjectName(QStringLiteral("timelinePanel"));
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hidden);
    layout->addWidget(m_tray);
    layout->addWidget(m_overview);
    connect(&session, &models::Session::snapshotChanged, this, [this] { showSnapshot(m_session.snapshot()); });
    connect(&state, &ViewState::filterChanged, this, &TimelinePanel::followFilter);
    connect(&state, &ViewState::selectionChanged, this, &TimelinePanel::updateHidden);
    connect(m_hidden, &HiddenSides::clearRequested, this, [this] {
        Filter none;
        none.knownAt = m_state.filter().knownAt;
        m_state.setFilter(none);
        m_view->reveal();
    });
    connect(m_hidden, &HiddenSides::lanesRequested, this, [this] {
        m_lanes->showAll();
        m_view->reveal();
    });
    m_knownSettle.setSingleShot(true);
    m_knownSettle.setInterval(kKnownSettle);
    connect(&m_knownSettle, &QTimer::timeout, this, [this] {
        Filter filter = m_state.filter();
        filter.knownAt = m_view->knownAt();
        m_state.setFilter(filter);
    });
    connect(m_tray, &UndatedTray::dateRequested, this, &TimelinePanel::dateRequested);
    connect(m_overview, &OverviewStrip::fitRequested, this, &TimelinePanel::fitAll);
    connect(&state, &ViewState::zoneChanged, this, &TimelinePanel::updateKnown);
    connect(&state, &ViewState::themeChanged, this, [this] {
        if (m_known)
            m_known->setColours(colours(m_state));
    });
    connect(m_view, &TimelineView::knownAtMoved, this, [this](std::optional<core::Millis> at) {
        if (m_known)
            m_known->setPlaying(false);
        setKnownAt(at);
    });
    connect(m_view, &TimelineView::documentsDropped, this, &TimelinePanel::dateByDrop);
    bindLanes();
    const QSettings settings;
    m_view->setAnimated(settings.value(kAnimateKey, true).toBool());
    m_view->setFoldsGaps(settings.value(kFoldKey, false).toBool());
    m_rows = rowsShown();
    showSnapshot(session.snapshot());
}

// Where there is little room the lanes need it more than the overview does.
void TimelinePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int wanted = m_overview->sizeHint().height();
    const bool tiny = height() < wanted * 5 / 2; // it would leave no lane in sight
    m_overview->setFixedHeight(tiny ? 0 : std::clamp(height() / 6, wanted * 5 / 8, wanted));
}

void TimelinePanel::showSnapshot(core::SnapshotPtr snapshot) {
    const bool other = !m_snapshot || m_snapshot->casePath != snapshot->casePath;
    m_snapshot = std::move(snapshot);
    if (other) {
        m_lanes->open(QString::fromStdString(m_snapshot->casePath));
        m_knownSettle.stop();
        showKnownAt(m_state.filter().knownAt);
    }
    if (models::isLarge(*m_snapshot) && (other || m_view->layoutShown().empty()))
        showLayingOut();
    rebuild();
}

// What was laid out for another case is not this one's.
void TimelinePanel::showLayingOut() {
    const auto nothing = std::make_shared<const core::TimelineLayout>();
    m_view->setEmptyText(tr("Laying out the timeline…"), {});
    m_overview->hide();
    m_tray->showLayout(nothing);
    m_overview->showLayout(nothing);
    m_view->showLayout(nothing);
    updateHidden();
}

void TimelinePanel::bindLanes() {
    connect(m_lanes, &LaneKeeper::changed, this, &TimelinePanel::rebuild);
    // The menus keep the layout: another may come while they are open.
    connect(m_view, &TimelineView::laneMenuRequested, this, [this](std::size_t lane, const QPoint& globalAt) {
        QMenu menu(this);
        m_lanes->fillLaneMenu(menu, m_view->sharedLayout(), m_session.causes(), lane);
        menu.exec(globalAt);
    });
    connect(m_view, &TimelineView::groupMenuRequested, this, [this](const QPoint& globalAt) {
        QMenu menu(this);
        m_lanes->fillGroupMenu(menu, m_view->layoutShown(), m_session.causes());
        menu.exec(globalAt);
    });
    connect(m_view, &TimelineView::causeToggled, this, [this](const QString& cause) {
        m_lanes->toggleClosed(cause.toStdString());
    });
    connect(m_view, &TimelineView::laneResized, this, [this](std::size_t lane, int height) {
        m_lanes->setHeight(m_view->layoutShown().lanes()[lane].key(), height);
    });
    connect(m_view, &TimelineView::laneMoved, this, [this](std::size_t lane, int by) {
        m_lanes->move(m_view->layoutShown(), lane, by);
    });
}

void TimelinePanel::followFilter() {
    if (!m_knownSettle.isActive() && m_state.filter().knownAt != m_view->knownAt())
        showKnownAt(m_state.filter().knownAt);
    models::RowFilter rows = rowsShown();
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    rebuild();
}

models::RowFilter TimelinePanel::rowsShown() const {
    models::RowFilter rows = rowFilterOf(m_state);
    rows.knownAt.reset(); // what came later fades here, it is not left out
    return rows;
}

void TimelinePanel::rebuild() {
    const auto build = [snapshot = m_snapshot, causes = m_session.causes(), rows = m_rows,
                        arrangement = m_lanes->arrangement()] {
        return LayoutPtr(models::freedByWorker(
            core::TimelineLayout::build(snapshot, causes, timelineFilter(*snapshot, causes, rows), arrangement)));
    };
    m_building.want(build, models::isLarge(*m_snapshot));
}

void TimelinePanel::take(const LayoutPtr& layout) {
    updateEmptyText(*layout);
    m_overview->setVisible(!layout->empty());
    m_tray->showLayout(layout);
    m_overview->showLayout(layout);
    m_view->showLayout(layout);
    updateKnown();
    updateHidden();
}

void TimelinePanel::updateHidden() {
    const core::Contradiction* both = m_snapshot->contradiction(m_state.selection().contradiction);
    const core::TimelineLayout& layout = m_view->layoutShown();
    int byFilter = 0;
    int byLanes = 0;
    if (both && layout.snapshot() == m_snapshot) {
        // What has no date is in the tray at most, whatever the filter.
        const std::span dated(m_snapshot->events.data(), std::min(m_snapshot->undatedFrom, m_snapshot->events.size()));
        const models::RowPredicate passes(m_rows, m_session.causes());
        for (const core::ClaimRef& side : {both->a, both->b}) {
            if (layout.findClaim(side).valid())
                continue;
            const auto event = std::ranges::find_if(dated, [&](const core::Event& each) {
                return each.kind == core::EventKind::Statement && each.document == side.document &&
                       each.claim == side.index;
            });
            if (event != dated.end())
                ++(passes.event(*m_snapshot, *event) ? byLanes : byFilter);
        }
    }
    m_hidden->show(byFilter, byLanes);
}

void TimelinePanel::updateEmptyText(const core::TimelineLayout& layout) {
    if (!layout.empty())
        return;
    const bool filtered = !rowFilterOf(m_state).isEmpty();
    if (m_snapshot->casePath.empty())
        m_view->setEmptyText(tr("No case is open"), tr("Open a case, or drop a folder of articles on this window."));
    else if (m_snapshot->documents.empty())
        m_view->setEmptyText(
            tr("No documents yet"),
            tr("Import articles, or drop files and folders on this window: what they say about the "
               "cause, and when, appears here."));
    else if (filtered && layout.undated().empty())
        m_view->setEmptyText(
            tr("Nothing passes the filter"), tr("Remove a chip from the search bar to see more of the case."));
    else
        m_view->setEmptyText(
            tr("Nothing here has a date"),
            tr("No document says when it was published. Give one a date: double-click it in the "
               "row below."));
}

void TimelinePanel::keyPressEvent(QKeyEvent* event) {
    const Selection& selection = m_state.selection();
    const core::ClaimRef claim{selection.document, selection.claim};
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!plain || !m_snapshot->claim(claim))
        return QWidget::keyPressEvent(event);
    const Desk desk{m_session, m_state, m_snapshot};
    switch (event->key()) {
    case Qt::Key_Y:
        return judge(desk, claim, core::ClaimVerdict::Confirmed);
    case Qt::Key_X:
        return judge(desk, claim, core::ClaimVerdict::Rejected);
    case Qt::Key_E:
        return editClaim(desk, claim, this);
    case Qt::Key_C:
        if (selection.contradiction != 0)
            return m_state.compare();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimelinePanel::fitAll() {
    m_view->fitAll();
}

void TimelinePanel::fitSelection() {
    m_view->fitSelection();
}

void TimelinePanel::zoomIn() {
    m_view->zoomBy(1 / kZoomStep);
}

void TimelinePanel::zoomOut() {
    m_view->zoomBy(kZoomStep);
}

void TimelinePanel::panBy(double fraction) {
    m_view->panBy(fraction);
}

void TimelinePanel::nextEvent() {
    m_view->stepEvent(1);
}

void TimelinePanel::previousEvent() {
    m_view->stepEvent(-1);
}

void TimelinePanel::nextInLane() {
    m_view->stepInLane(1);
}

void TimelinePanel::previousInLane() {
    m_view->stepInLane(-1);
}

// The lists follow once the moment rests: they are not to be filtered at every step of a hand.
void TimelinePanel::setKnownAt(std::optional<core::Millis> at) {
    showKnownAt(at);
    if (at != m_state.filter().knownAt)
        m_knownSettle.start();
    else
        m_knownSettle.stop();
}

void TimelinePanel::showKnownAt(std::optional<core::Millis> at) {
    m_view->setKnownAt(at);
    m_overview->setKnownAt(at);
    updateKnown();
}

void TimelinePanel::updateKnown() {
    const std::optional<core::Millis> at = m_view->knownAt();
    if (!at) {
        if (m_known) {
            m_known->setPlaying(false);
            m_known->hide();
        }
        return;
    }
    if (!m_known) {
        m_known = new KnownBar(this);
        m_known->setColours(colours(m_state));
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_known);
        connect(m_known, &KnownBar::stepRequested, this, &TimelinePanel::stepKnown);
        connect(m_known, &KnownBar::closeRequested, this, [this] { setKnownAt(std::nullopt); });
    }
    m_known->show(momentText(m_state, *at), m_view->layoutShown().knownAt(*at));
}

rendering::ReportView TimelinePanel::displayed() const {
    rendering::ReportView view;
    view.zone = m_state.zone();
    view.offset = zoneOffset(m_state);
    if (view.zone.local)
        view.zoneName = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    view.lanes = m_lanes->arrangement();
    return view;
}

void TimelinePanel::toggleKnownAt() {
    const std::vector<core::Millis>& moments = m_view->layoutShown().knownMoments();
    if (!m_view->knownAt() && moments.empty())
        QToolTip::showText(
            m_view->mapToGlobal(m_view->rect().center()),
            tr("No document here is dated, so nobody can tell what was known when."), m_view);
    if (m_view->knownAt() || moments.empty())
        return setKnownAt(std::nullopt);
    // From the first moment that can be seen, so that going on shows how the case grew.
    const auto first = std::ranges::lower_bound(moments, m_state.range().earliest);
    setKnownAt(first == moments.end() ? moments.back() : *first);
}

void TimelinePanel::stepKnown(int by) {
    const std::vector<core::Millis>& moments = m_view->layoutShown().knownMoments();
    const std::optional<core::Millis> at = m_view->knownAt();
    if (!at || moments.empty())
        return toggleKnownAt();
    const auto next = by > 0 ? std::ranges::upper_bound(moments, *at) : std::ranges::lower_bound(moments, *at);
    if (next == (by > 0 ? moments.end() : moments.begin())) // that is all of it: nothing moves
        return m_known->setPlaying(false);
    setKnownAt(by > 0 ? *next : *(next - 1));
    m_view->revealMoment(*m_view->knownAt());
}

void TimelinePanel::setFoldsGaps(bool folds) {
    QSettings().setValue(kFoldKey, folds);
    m_view->setFoldsGaps(folds);
}

void TimelinePanel::setAnimated(bool animated) {
    QSettings().setValue(kAnimateKey, animated);
    m_view->setAnimated(animated);
}

void TimelinePanel::copyPicture() {
    m_view->copyPicture();
}

void TimelinePanel::dateByDrop(const QList<core::DocumentId>& documents, core::Millis at, const QPoint& globalAt) {
    const Desk desk{m_session, m_state, m_snapshot};
    askDroppedDate(desk, documents, at, m_view->scene().scale.millisPerPixel(), this, globalAt);
}

} // namespace views
