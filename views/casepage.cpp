// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casepage.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/commandtable.h"
#include "views/contradictions/contradictionspanel.h"
#include "views/documenttriage.h"
#include "views/facets/facetspanel.h"
#include "views/filtering.h"
#include "views/importing/importlogpanel.h"
#include "views/lazypage.h"
#include "views/reader/readerpanel.h"
#include "views/tables/claimspanel.h"
#include "views/tables/documentspanel.h"
#include "views/tables/evidencepanel.h"
#include "views/timeline/lanearrangement.h"
#include "views/timeline/lanekeeper.h"
#include "views/timeline/timelinepanel.h"
#include "views/viewstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <type_traits>

namespace views {
namespace {

const QString kColumnsKey = QStringLiteral("window/columns");
const QString kMiddleKey = QStringLiteral("window/middle");

constexpr int kNarrowestMiddle = 190; // beside both panels in a window 512 wide: 1024 pixels at 200 %
constexpr int kNarrowWindow = 800;    // its panels share what there is
constexpr int kLowWindow = 720;       // a list needs room for two rows at least
constexpr double kPan = 0.125;        // of what is shown

} // namespace

CasePage::CasePage(models::Session& session, ViewState& state, const CommandTable& commands, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_counting([this](Counts counts) {
        m_counts = counts;
        showTitles();
    })
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_facets(new FacetsPanel(session, state, m_columns))
    , m_middle(new QSplitter(Qt::Vertical, m_columns))
    , m_timeline(new TimelinePanel(session, state, m_middle))
    , m_tabs(new QTabWidget(m_middle))
    , m_reader(new ReaderPanel(session, state, m_columns)) {
    m_tabs->setObjectName(QStringLiteral("lists"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Lists of the case"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    auto* pages = m_tabs->findChild<QStackedWidget*>(); // what holds the pages in the end
    m_contradictions = new ContradictionsPanel(session, state, pages);
    m_tabs->addTab(m_contradictions, QString());
    takeColumns(*m_tabs->widget(0));
    const auto later = [&]<typename Panel>(std::type_identity<Panel>) {
        const auto make = [this, &session, &state](QWidget* page) {
            auto* panel = new Panel(session, state, page);
            takeColumns(*panel);
            return panel;
        };
        return new LazyPage(make, pages);
    };
    m_tabs->addTab(later(std::type_identity<ClaimsPanel>{}), QString());
    m_tabs->addTab(later(std::type_identity<DocumentsPanel>{}), QString());
    m_tabs->addTab(later(std::type_identity<EvidencePanel>{}), tr("Evidence"));
    const auto makeLog = [this, &session](QWidget* page) { return m_importLog = new ImportLogPanel(session, page); };
    auto* log = new LazyPage(makeLog, pages);
    m_tabs->addTab(log, QString());
    connect(&session, &models::Session::importFinished, log, [this, log](const models::ImportSummary& summary) {
        if (m_importLog)
            return; // it has heard of it itself
        log->makeNow();
        m_importLog->imported(summary);
    });
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 2);
    m_columns->setStretchFactor(1, 1);
    m_tabs->setMinimumWidth(kNarrowestMiddle); // less than what its pages would like to have
    for (QSplitter* splitter : {m_columns, m_middle}) {
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_sized = true; });
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    commands.addKeys(*this, KeyScope::Lists);
    connect(commands.action(QStringLiteral("decide.star")), &QAction::triggered, this, [this] {
        star({m_session, m_state, m_session.snapshot()}, chosenDocuments());
    });
    connect(commands.action(QStringLiteral("decide.tag")), &QAction::triggered, this, [this] {
        editTags({m_session, m_state, m_session.snapshot()}, chosenDocuments(), this);
    });
    commands.addKeys(*m_timeline, KeyScope::Timeline);
    bindTimeline(commands);
    restoreSizes();
    updateTitles();
    connect(&session, &models::Session::snapshotChanged, this, &CasePage::updateTitles);
    connect(&session, &models::Session::importFinished, this, &CasePage::updateTitles);
    connect(&state, &ViewState::filterChanged, this, &CasePage::updateTitles);
}

std::vector<core::DocumentId> CasePage::chosenDocuments() const {
    const core::DocumentId current = m_state.selection().document;
    if (m_tabs->currentIndex() == static_cast<int>(CaseTab::Documents)) {
        const auto* panel = m_tabs->findChild<DocumentsPanel*>();
        std::vector<core::DocumentId> rows = panel ? panel->selectedDocuments() : std::vector<core::DocumentId>();
        if (std::ranges::find(rows, current) != rows.end())
            return rows;
    }
    return current ? std::vector{current} : std::vector<core::DocumentId>();
}

void CasePage::bindTimeline(const CommandTable& commands) {
    using Slot = void (TimelinePanel::*)();
    const std::pair<const char*, Slot> steps[] = {
        {"view.zoomin", &TimelinePanel::zoomIn},
        {"view.zoomout", &TimelinePanel::zoomOut},
        {"view.fitall", &TimelinePanel::fitAll},
        {"view.fitselection", &TimelinePanel::fitSelection},
        {"timeline.zoomin", &TimelinePanel::zoomIn},
        {"timeline.zoomout", &TimelinePanel::zoomOut},
        {"timeline.previousevent", &TimelinePanel::previousEvent},
        {"timeline.nextevent", &TimelinePanel::nextEvent},
        {"timeline.previousinlane", &TimelinePanel::previousInLane},
        {"timeline.nextinlane", &TimelinePanel::nextInLane},
    };
    for (const auto& [id, slot] : steps)
        connect(commands.action(QLatin1String(id)), &QAction::triggered, m_timeline, slot);
    const auto pan = [&](const char* id, double by) {
        connect(
            commands.action(QLatin1String(id)), &QAction::triggered, m_timeline, [this, by] { m_timeline->panBy(by); });
    };
    pan("timeline.panleft", -kPan);
    pan("timeline.panright", kPan);
    connect(m_timeline, &TimelinePanel::dateRequested, this, &CasePage::dateRequested);
    bindLanes(commands);
}

void CasePage::bindLanes(const CommandTable& commands) {
    const auto on = [&](const char* id, const std::function<void()>& what) {
        connect(commands.action(QLatin1String(id)), &QAction::triggered, m_timeline, what);
    };
    on("timeline.knownat", [this] { m_timeline->toggleKnownAt(); });
    on("timeline.knownback", [this] { m_timeline->stepKnown(-1); });
    on("timeline.knownnext", [this] { m_timeline->stepKnown(1); });
    on("timeline.copypicture", [this] { m_timeline->copyPicture(); });
    LaneKeeper* lanes = m_timeline->lanes();
    on("timeline.alllanes", [lanes] { lanes->showAll(); });
    const auto check = [&](const char* id, bool now, void (TimelinePanel::*set)(bool)) {
        QAction* action = commands.action(QLatin1String(id));
        action->setChecked(now);
        connect(action, &QAction::toggled, m_timeline, set);
    };
    check("timeline.foldgaps", m_timeline->view()->foldsGaps(), &TimelinePanel::setFoldsGaps);
    check("timeline.animate", m_timeline->view()->animated(), &TimelinePanel::setAnimated);
    connect(
        m_timeline->view(), &TimelineView::foldsGapsChanged, commands.action(QStringLiteral("timeline.foldgaps")),
        &QAction::setChecked);
    using core::LaneGroup;
    const auto show = [&commands, lanes] {
        const QString group = QString::fromUtf8(core::name(lanes->arrangement().below));
        commands.action(QStringLiteral("timeline.") + group)->setChecked(true);
    };
    for (const LaneGroup group : {LaneGroup::Sources, LaneGroup::Speakers, LaneGroup::Incidents, LaneGroup::Tags})
        on((std::string("timeline.") + std::string(core::name(group))).c_str(),
           [lanes, group] { lanes->setBelow(group); });
    show();
    connect(lanes, &LaneKeeper::changed, this, show);
}

CasePage::~CasePage() {
    if (!m_sized)
        return;
    QSettings settings;
    settings.setValue(kColumnsKey, m_columns->saveState());
    settings.setValue(kMiddleKey, m_middle->saveState());
}

void CasePage::restoreSizes() {
    const QSettings settings;
    m_sized = m_columns->restoreState(settings.value(kColumnsKey).toByteArray()) &&
              m_middle->restoreState(settings.value(kMiddleKey).toByteArray());
    m_columns->setHandleWidth(1);
    m_middle->setHandleWidth(1);
}

namespace {

QJsonValue inJson(const QByteArray& state) {
    return QString::fromLatin1(state.toBase64());
}

QByteArray fromJson(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString classOf(const QObject& panel) {
    return QString::fromLatin1(panel.metaObject()->className());
}

} // namespace

void CasePage::takeColumns(QWidget& panel) {
    auto* lists = qobject_cast<TablePanel*>(&panel);
    if (!lists)
        return;
    m_madeWith.insert(classOf(panel), lists->table()->horizontalHeader()->saveState());
    if (const QByteArray wanted = m_columnsOf.value(classOf(panel)); !wanted.isEmpty())
        lists->restoreColumns(wanted);
}

QJsonObject CasePage::layoutNow() const {
    QJsonObject layout;
    layout[QLatin1String("tab")] = m_tabs->currentIndex();
    if (m_sized) {
        layout[QLatin1String("columns")] = inJson(m_columns->saveState());
        layout[QLatin1String("middle")] = inJson(m_middle->saveState());
    }
    QJsonObject tables;
    for (auto it = m_columnsOf.cbegin(); it != m_columnsOf.cend(); ++it)
        tables[it.key()] = inJson(it.value()); // of panels that have not been made yet
    for (const TablePanel* panel : m_tabs->findChildren<TablePanel*>()) {
        const QByteArray now = panel->table()->horizontalHeader()->saveState();
        if (m_columnsOf.contains(classOf(*panel)) || now != m_madeWith.value(classOf(*panel)))
            tables[classOf(*panel)] = inJson(now);
    }
    layout[QLatin1String("tables")] = tables;
    layout[QLatin1String("lanes")] = arrangementJson(m_timeline->lanes()->arrangement());
    return layout;
}

void CasePage::showLayout(const QJsonObject& layout) {
    const QByteArray columns = fromJson(layout[QLatin1String("columns")]);
    const QByteArray middle = fromJson(layout[QLatin1String("middle")]);
    if (!columns.isEmpty() && m_columns->restoreState(columns) && m_middle->restoreState(middle)) {
        m_sized = true;
        m_columns->setHandleWidth(1);
        m_middle->setHandleWidth(1);
    }
    const QJsonObject tables = layout[QLatin1String("tables")].toObject();
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it)
        m_columnsOf.insert(it.key(), fromJson(it.value()));
    for (TablePanel* panel : m_tabs->findChildren<TablePanel*>()) {
        if (tables.contains(classOf(*panel)))
            panel->restoreColumns(m_columnsOf.value(classOf(*panel)));
    }
    if (const QJsonValue lanes = layout[QLatin1String("lanes")]; lanes.isObject())
        m_timeline->lanes()->restore(
            QString::fromStdString(m_session.snapshot()->casePath), arrangementOf(lanes.toObject()));
    if (const int tab = layout[QLatin1String("tab")].toInt(-1); tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void CasePage::resetLayout() {
    m_sized = false;
    m_columnsOf.clear();
    QSettings settings;
    settings.remove(kColumnsKey);
    settings.remove(kMiddleKey);
    for (TablePanel* panel : m_tabs->findChildren<TablePanel*>())
        panel->restoreColumns(m_madeWith.value(classOf(*panel)));
    giveSizes();
    m_tabs->setCurrentIndex(0);
}

void CasePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_sized)
        giveSizes();
}

void CasePage::giveSizes() {
    // By the size of the window, until the user moves a border.
    const bool narrow = width() < kNarrowWindow;
    const int left = std::clamp(width() * (narrow ? 22 : 17) / 100, narrow ? 110 : 196, 250);
    const int right = std::clamp(width() * 26 / 100, narrow ? 132 : 264, 440);
    m_columns->setSizes({left, width() - left - right, right});
    const int lists = height() < kLowWindow ? height() * 9 / 20 : height() * 3 / 8;
    m_middle->setSizes({height() - lists, lists});
}

void CasePage::showTab(CaseTab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_tabs->currentWidget()->setFocus();
}

CasePage::Counts CasePage::count(const core::Snapshot& snapshot, const models::RowPredicate& passes) {
    Counts counts;
    for (const core::DocumentRecord& record : snapshot.documents) {
        counts.documents += passes.document(record) ? 1 : 0;
        counts.claims += static_cast<std::size_t>(std::ranges::count_if(
            record.claims, [&](const core::ClaimRecord& each) { return passes.claim(record, each.claim); }));
    }
    std::vector<core::Contradiction> shown;
    std::ranges::copy_if(
        snapshot.findings.contradictions, std::back_inserter(shown),
        [&](const core::Contradiction& each) { return passes.contradiction(snapshot, each); });
    counts.contradictions = core::countContradictions(shown);
    return counts;
}

void CasePage::updateTitles() {
    const core::SnapshotPtr snapshot = m_session.snapshot();
    const auto make = [snapshot, filter = rowFilterOf(m_state), causes = m_session.causes()] {
        return count(*snapshot, models::RowPredicate(filter, causes));
    };
    if (snapshot->casePath != m_countedCase)
        m_counts.reset();
    m_countedCase = snapshot->casePath;
    m_counting.want(make, models::isLarge(*snapshot));
    showTitles(); // problems of an import
}

void CasePage::showTitles() {
    const auto title = [this](CaseTab tab, const QString& text) { m_tabs->setTabText(static_cast<int>(tab), text); };
    // "Claims 0" while they are being counted would be a lie.
    const auto counted = [this, &title](CaseTab tab, const QString& name, const QString& count) {
        title(tab, m_counts ? tr("%1 %2", "tab of a list, how many").arg(name, count) : name);
    };
    const Counts counts = m_counts.value_or(Counts{});
    counted(
        CaseTab::Contradictions, tr("Contradictions"),
        models::contradictionsText(counts.contradictions.established, counts.contradictions.possible));
    m_tabs->setTabToolTip(
        static_cast<int>(CaseTab::Contradictions),
        counts.contradictions.possible == 0
            ? QString()
            : tr("Established contradictions: %1. After +, those that may be about two incidents: %2.")
                  .arg(counts.contradictions.established)
                  .arg(counts.contradictions.possible));
    counted(CaseTab::Claims, tr("Claims"), QLocale().toString(qulonglong{counts.claims}));
    counted(CaseTab::Documents, tr("Documents"), QLocale().toString(qulonglong{counts.documents}));
    const int problems = m_importLog ? m_importLog->problemCount() : 0;
    title(CaseTab::ImportLog, problems > 0 ? tr("Import log (%n problem(s))", nullptr, problems) : tr("Import log"));
}

} // namespace views
