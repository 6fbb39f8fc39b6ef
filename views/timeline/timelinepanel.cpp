// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepanel.h"

#include "models/session.h"
#include "views/filtering.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/undatedtray.h"
#include "views/triage.h"
#include "views/viewstate.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace views {
namespace {

constexpr double kZoomStep = 1.5;
// Layouts of fewer events are made at once: they take a few milliseconds, and nothing flickers.
constexpr std::size_t kWorkerFrom = 20000;

} // namespace

TimelinePanel::TimelinePanel(models::Session& session, ViewState& state, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_view(new TimelineView(state, this))
    , m_tray(new UndatedTray(state, this))
    , m_overview(new OverviewStrip(state, this)) {
    setObjectName(QStringLiteral("timelinePanel"));
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tray);
    layout->addWidget(m_overview);
    connect(&session, &models::Session::snapshotChanged, this, [this] { showSnapshot(m_session.snapshot()); });
    connect(&state, &ViewState::filterChanged, this, &TimelinePanel::rebuild);
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (m_building.future().resultCount() > 0)
            take(m_building.result());
    });
    connect(m_tray, &UndatedTray::dateRequested, this, &TimelinePanel::dateRequested);
    connect(m_overview, &OverviewStrip::fitRequested, this, &TimelinePanel::fitAll);
    showSnapshot(session.snapshot());
}

void TimelinePanel::showSnapshot(core::SnapshotPtr snapshot) {
    m_snapshot = std::move(snapshot);
    rebuild();
}

core::TimelineFilter TimelinePanel::filter() const {
    const models::RowFilter rows = rowFilterOf(m_state);
    core::TimelineFilter result;
    result.causes = rows.causes;
    result.speakers = rows.speakers;
    if (rows.isEmpty())
        return result;
    const models::RowPredicate passes(rows, m_session.causes());
    result.documents.emplace();
    for (const core::DocumentRecord& record : m_snapshot->documents) {
        if (passes.document(record))
            result.documents->insert(record.id);
    }
    return result;
}

void TimelinePanel::rebuild() {
    // Everything by value: it may still run when this panel and its session are gone.
    const auto build = [snapshot = m_snapshot, causes = m_session.causes(), filter = filter()] {
        return LayoutPtr(
            std::make_shared<const core::TimelineLayout>(core::TimelineLayout::build(snapshot, causes, filter)));
    };
    if (m_snapshot->events.size() >= kWorkerFrom) {
        m_building.setFuture(QtConcurrent::run(build)); // an older one is not heard of any more
        return;
    }
    m_building.setFuture({});
    take(build());
}

void TimelinePanel::take(const LayoutPtr& layout) {
    updateEmptyText(*layout);
    m_overview->setVisible(!layout->empty());
    m_tray->showLayout(layout);
    m_overview->showLayout(layout);
    m_view->showLayout(layout);
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

} // namespace views
