// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/casecopying.h"
#include "views/casememory.h"
#include "views/casepage.h"
#include "views/cases.h"
#include "views/commands.h"
#include "views/contradictions/contradictionspanel.h"
#include "views/facets/savedsearches.h"
#include "views/icons.h"
#include "views/importing/importing.h"
#include "views/importing/jobbar.h"
#include "views/importing/watching.h"
#include "views/importing/wholecase.h"
#include "views/messagearea.h"
#include "views/navigation.h"
#include "views/palette.h"
#include "views/reader/readerpanel.h"
#include "views/readonly.h"
#include "views/report/reportjob.h"
#include "views/search/searchbar.h"
#include "views/settings/preferences.h"
#include "views/statusline.h"
#include "views/timeline/timelinepanel.h"
#include "views/timetriage.h"
#include "views/tools.h"
#include "views/triage.h"
#include "views/welcomepage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace views {
namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kZoneKey = QStringLiteral("window/zone");
const QString kLocalZone = QStringLiteral("local");
constexpr int kToolHeight = 30;
constexpr int kTelling = 5000;  // ms
constexpr QSize kFrame(16, 48); // about what a window manager puts around it

QToolButton* toolButton(QAction* action, const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setProperty("framed", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(kToolHeight);
    button->setAccessibleName(CommandTable::plainText(*action));
    if (text.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setProperty("iconOnly", true);
        button->setFixedWidth(kToolHeight + 4);
    } else {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        action->setIconText(text);
    }
    return button;
}

// So that the letters of lists can be typed at once; who types in the search field or works in a panel goes on there.
void focusList(const QWidget& window, const QWidget& toolBar, CasePage* page) {
    const QWidget* focus = window.focusWidget();
    if (page && (!focus || !focus->isVisible() || focus->parent() == &toolBar))
        page->tabs()->currentWidget()->setFocus();
}

} // namespace

MainWindow::MainWindow(models::Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_state(this)
    , m_theme(m_state)
    , m_messages(new MessageArea)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine(session, this))
    , m_cases(new Cases(session, *m_messages, *this))
    , m_importing(new Importing(session, *m_cases, *m_messages, m_status->jobs(), *this))
    , m_watching(new Watching(session, *m_cases, *m_messages, m_status->jobs(), *this))
    , m_navigation(new Navigation(session, m_state, this))
    , m_report(new ReportJob(session, m_state, *m_messages, m_status->jobs(), *this))
    , m_copying(new CaseCopying(session, *m_messages, m_status->jobs(), *this))
    , m_memory(new CaseMemory(session, m_state, m_commands, *this)) {
    new Tools(session, m_state, m_commands, *this);
    new WholeCase(session, m_state, m_commands, m_status->jobs(), *this);
    placeWidgets();
    fillToolBar();
    bindCommands();
    bindChoices();
    bindCaseCommands();
    bindDecisions();
    bindIncidents();
    connect(&session, &models::Session::caseOpened, this, &MainWindow::sessionChanged);
    // While the case is read there is time to make the page that it is shown on.
    connect(&session, &models::Session::openingChanged, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (m_pages->count() > 0 && !m_session.opening().isEmpty())
                casePage();
        });
    });
    connect(&session, &models::Session::caseClosed, this, &MainWindow::sessionChanged);
    connect(&session, &models::Session::importFinished, this, [this] { focusList(*this, *m_toolBar, m_case); });
    connect(&session, &models::Session::snapshotChanged, this, &MainWindow::updateCommands);
    connect(&session, &models::Session::failed, m_messages, [this](const QString& message) {
        m_messages->show({MessageKind::Error, QStringLiteral("failed"), message, {}, {}});
    });
    connect(&m_state, &ViewState::selectionChanged, this, &MainWindow::updateCommands);
    connect(&m_state, &ViewState::historyChanged, this, &MainWindow::updateCommands); // a new filter is a step, too
    connect(&m_state, &ViewState::themeChanged, this, &MainWindow::updateIcons);
    connect(m_watching, &Watching::changed, this, &MainWindow::updateCommands);
    connect(m_importing, &Importing::logRequested, this, [this] { casePage().showTab(CaseTab::ImportLog); });
    connect(m_memory, &CaseMemory::nothingLeft, this, [this](const QString& words) { tell(words); });
    connect(m_memory, &CaseMemory::seenChanged, this, [this] { m_status->setSeen(m_memory->seenCount()); });
    updateTitle();
    updateCommands();
    updateIcons();
}

MainWindow::~MainWindow() {
    m_memory->close();
    // The panels refer to the state, and the state tells the window of changes: neither may outlive the other's half.
    m_state.undoStack()->disconnect(this);
    delete centralWidget();
    delete m_toolBar;
}

void MainWindow::placeWidgets() {
    setWindowIcon(QIcon(QStringLiteral(":/icons/faultline.svg")));
    setMinimumSize(480, 320); // of a screen of 1024 × 700 at 200 %
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    m_commands.fill(*menuBar());
    setStatusBar(m_status);
    auto* central = new QWidget(this);
    m_messages->setParent(central);
    m_pages->setParent(central);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::fillToolBar() {
    auto* bar = new QToolBar(tr("Tool bar"), this);
    m_toolBar = bar;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    m_search = new SearchBar(m_session, m_state, bar);
    QToolButton* import = toolButton(m_commands.action(QStringLiteral("import.files")), tr("Import…"), bar);
    import->setProperty("primary", true);
    bar->addWidget(import);
    bar->addWidget(toolButton(m_commands.action(QStringLiteral("import.paste")), tr("Paste article"), bar));
    bar->addWidget(toolButton(m_commands.action(QStringLiteral("report.pdf")), tr("Report as PDF…"), bar));
    bar->addWidget(m_search);
    for (const char* id : {"edit.undo", "edit.redo", "view.zoomout", "view.zoomin"})
        bar->addWidget(toolButton(m_commands.action(QLatin1String(id)), {}, bar));
    QAction* fit = m_commands.action(QStringLiteral("view.fitall"));
    fit->setToolTip(tr("Show where nearly everything is; again: everything"));
    bar->addWidget(toolButton(fit, tr("Fit"), bar));
}

void MainWindow::on(const char* id, const std::function<void()>& what) {
    connect(m_commands.action(QLatin1String(id)), &QAction::triggered, this, [what] { what(); });
}

void MainWindow::onEvery(const char* id, const std::function<void(bool)>& what) {
    connect(m_commands.action(QLatin1String(id)), &QAction::toggled, this, what);
}

void MainWindow::bindCommands() {
    on("case.new", [this] { m_cases->askNew(); });
    on("case.open", [this] { m_cases->askOpen(); });
    on("case.copy", [this] { m_copying->ask(); });
    on("case.close", [this] { m_session.close(); });
    on("app.quit", [this] { close(); });
    on("import.files", [this] { m_importing->askFiles(); });
    on("import.folder", [this] { m_importing->askFolder(); });
    on("import.paste", [this] { m_importing->askText(); });
    on("import.watch", [this] { m_watching->askFolder(); });
    on("import.unwatch", [this] { m_watching->stop(); });
    m_report->setView([this] { return m_case ? m_case->timeline()->displayed() : rendering::ReportView(); });
    on("report.pdf", [this] { m_report->ask(); });
    on("report.export", [this] { m_report->askExport(); });
    on("edit.undo", [this] { m_state.undoStack()->undo(); });
    on("edit.redo", [this] { m_state.undoStack()->redo(); });
    on("edit.find", [this] { m_search->focusSearch(); });
    on("search.save", [this] { saveSearch(m_session, m_state, this); });
    QMenu* searches = m_commands.submenu(QStringLiteral("search.recent"));
    connect(searches, &QMenu::aboutToShow, this, [this, searches] {
        searches->clear();
        for (const QString& each : SearchBar::history())
            searches->addAction(CommandTable::literal(each), this, [this, each] { m_search->ask(each); });
        if (searches->isEmpty())
            searches->addAction(tr("None yet"))->setEnabled(false);
    });
    on("edit.clearfilters", [this] { m_navigation->clearFilters(); });
    on("edit.date", [this] { editPublished(desk(), casePage().chosenDocuments(), this); });
    on("edit.zone", [this] { editZone(desk(), casePage().chosenDocuments(), this); });
    on("edit.document", [this] { editDocument(desk(), m_state.selection().document, this); });
    on("go.back", [this] { m_state.goBack(); });
    on("go.forward", [this] { m_state.goForward(); });
    on("go.previouscontradiction", [this] { m_navigation->stepContradiction(-1); });
    on("go.nextcontradiction", [this] { m_navigation->stepContradiction(1); });
    on("go.date", [this] {
        askDate(
            tr("Go to date"), tr("A date, month or year, such as 2023-06-05, June 2023 or 5 June 2023:"),
            [this](const QString& text) { return m_navigation->goToDate(text); });
    });
    on("go.known", [this] {
        askDate(
            tr("Known at a moment"), tr("A moment or the end of a day, such as 2023-06-05 12:00 or 5 June 2023:"),
            [this](const QString& text) { return m_navigation->showKnownAt(text); });
    });
    on("incident.all", [this] { m_navigation->showIncident(0); });
    on("incident.previous", [this] { m_navigation->stepIncident(-1); });
    on("incident.next", [this] { m_navigation->stepIncident(1); });
    on("tools.palette", [this] { showPalette(m_commands, m_session, m_state, *m_navigation, *this); });
    on("help.sample", [this] { m_cases->openSample(); });
    const QUndoStack* undo = m_state.undoStack();
    for (const auto& signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(undo, signal, this, &MainWindow::updateCommands);
    QMenu* recent = m_commands.submenu(QStringLiteral("case.recent"));
    connect(recent, &QMenu::aboutToShow, m_cases, [this, recent] { m_cases->fillRecentMenu(*recent); });
}

Desk MainWindow::desk() {
    return {m_session, m_state, m_session.snapshot()};
}

void MainWindow::tell(const QString& words) {
    m_status->showMessage(words, kTelling);
}

void MainWindow::bindIncidents() {
    const auto fill = [this](const char* id, const std::function<void(core::IncidentId)>& act, bool others) {
        QMenu* menu = m_commands.submenu(QLatin1String(id));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, act, others] {
            menu->clear();
            const core::SnapshotPtr snapshot = m_session.snapshot();
            const core::DocumentRecord* record = snapshot->document(m_state.selection().document);
            for (const core::Incident& each : snapshot->findings.incidents) {
                if (!others || (record && record->incident != each.id))
                    menu->addAction(
                        CommandTable::literal(models::toQt(each.title)), this, [act, id = each.id] { act(id); });
            }
        });
    };
    fill("incident.list", [this](core::IncidentId id) { m_navigation->showIncident(id); }, false);
    fill(
        "incident.move", [this](core::IncidentId id) { moveToIncident(desk(), casePage().chosenDocuments(), id); },
        true);
    fill(
        "incident.merge",
        [this](core::IncidentId id) {
            if (const auto* record = m_session.snapshot()->document(m_state.selection().document))
                mergeIncidents(desk(), record->incident, id);
        },
        true);
    on("incident.leave", [this] { leaveIncident(desk(), m_state.selection().document); });
}

void MainWindow::bindChoices() {
    const auto choose = [this](const char* id, bool now, const std::function<void()>& what) {
        m_commands.action(QLatin1String(id))->setChecked(now);
        on(id, what);
    };
    const auto theme = [&](const char* id, ThemeChoice choice) {
        choose(id, m_theme.choice() == choice, [this, choice] { m_theme.choose(choice); });
    };
    theme("theme.system", ThemeChoice::System);
    theme("theme.light", ThemeChoice::Light);
    theme("theme.dark", ThemeChoice::Dark);
    theme("theme.contrast", ThemeChoice::Contrast);
    const auto order = [&](const char* id, store::SearchOrder wanted) {
        choose(id, m_search->order() == wanted, [this, wanted] { m_search->setOrder(wanted); });
    };
    order("search.relevance", store::SearchOrder::Relevance);
    order("search.newest", store::SearchOrder::Newest);
    order("search.oldest", store::SearchOrder::Oldest);
    order("search.source", store::SearchOrder::Source);
    loadPreferences(m_state);
    if (QSettings().value(kZoneKey).toString() == kLocalZone)
        m_state.setZone(Zone::Local);
    choose("zone.utc", !m_state.zone().local, [this] { m_state.setZone(Zone::Utc); });
    choose("zone.local", m_state.zone().local, [this] { m_state.setZone(Zone::Local); });
    connect(&m_state, &ViewState::zoneChanged, this, [this] {
        const bool utc = !m_state.zone().local;
        QSettings().setValue(kZoneKey, utc ? QString() : kLocalZone);
        m_commands.action(utc ? QStringLiteral("zone.utc") : QStringLiteral("zone.local"))->setChecked(true);
    });
}

void MainWindow::bindCaseCommands() {
    for (const char* id : {"view.facets", "view.timeline", "view.reader"})
        m_commands.action(QLatin1String(id))->setChecked(true);
    onEvery("view.facets", [this](bool on) { casePage().facets()->setVisible(on); });
    onEvery("view.timeline", [this](bool on) { casePage().timeline()->setVisible(on); });
    onEvery("view.reader", [this](bool on) { casePage().reader()->setVisible(on); });
    on("go.original", [this] { casePage().reader()->showOriginal(); });
    on("reader.find", [this] {
        m_commands.action(QStringLiteral("view.reader"))->setChecked(true); // there is no finding in what is hidden
        casePage().reader()->findInText();
    });
    on("reader.findnext", [this] { casePage().reader()->findStep(false); });
    on("reader.findprevious", [this] { casePage().reader()->findStep(true); });
    on("edit.quote", [this] { casePage().reader()->copyQuote(); });
    on("go.versions", [this] { casePage().reader()->showVersions(); });
    on("tab.contradictions", [this] { casePage().showTab(CaseTab::Contradictions); });
    on("tab.claims", [this] { casePage().showTab(CaseTab::Claims); });
    on("tab.documents", [this] { casePage().showTab(CaseTab::Documents); });
    on("tab.evidence", [this] { casePage().showTab(CaseTab::Evidence); });
    on("tab.importlog", [this] { casePage().showTab(CaseTab::ImportLog); });
    connect(m_search, &SearchBar::leaveRequested, this, [this] { casePage().tabs()->currentWidget()->setFocus(); });
}

CasePage& MainWindow::casePage() {
    if (!m_case) {
        m_case = new CasePage(m_session, m_state, m_commands, m_pages);
        m_pages->addWidget(m_case);
        connect(m_case, &CasePage::dateRequested, this, &MainWindow::setDate);
        m_navigation->setListOrder([panel = m_case->contradictions()] { return panel->order(); });
    }
    return *m_case;
}

WelcomePage& MainWindow::welcomePage() {
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_commands, m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::openRequested, m_cases, &Cases::open);
    }
    return *m_welcome;
}

void MainWindow::showEvent(QShowEvent* event) {
    if (m_pages->count() == 0) // a case that was opened meanwhile has brought its page
        sessionChanged();
    QMainWindow::showEvent(event);
}

void MainWindow::sessionChanged() {
    m_memory->close();
    m_state.reset();
    recallHistory(m_session, m_state);
    QWidget* page = m_session.isOpen() ? static_cast<QWidget*>(&casePage()) : &welcomePage();
    m_pages->setCurrentWidget(page);
    if (m_session.isOpen() && m_session.snapshot()->readOnly)
        m_messages->show(readOnlyMessage(m_session, [this] { m_copying->ask(); }));
    else
        m_messages->clear(kReadOnlyTopic);
    if (m_session.isOpen())
        m_memory->open(casePage());
    focusList(*this, *m_toolBar, m_session.isOpen() ? m_case : nullptr);
    updateTitle();
    updateCommands();
}

void MainWindow::updateTitle() {
    const QString name = QFileInfo(m_session.casePath()).completeBaseName();
    setWindowFilePath(m_session.casePath());
    if (!m_session.isOpen())
        setWindowTitle(tr("Faultline"));
    else if (m_session.snapshot()->readOnly)
        setWindowTitle(tr("%1 (read-only) — Faultline").arg(name));
    else
        setWindowTitle(tr("%1 — Faultline").arg(name));
}

void MainWindow::updateIcons() {
    const QColor ink = colours(m_state).ink;
    for (const auto& [id, icon] :
         {std::pair{"edit.undo", "undo"}, std::pair{"edit.redo", "redo"}, std::pair{"view.zoomin", "zoomin"},
          std::pair{"view.zoomout", "zoomout"}})
        m_commands.action(QLatin1String(id))->setIcon(lineIcon(QLatin1String(icon), ink));
}

void MainWindow::setDate(core::DocumentId document) {
    editPublished(desk(), document, this);
}

void MainWindow::askDate(const QString& title, const QString& question, const std::function<bool(const QString&)>& go) {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(question);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, go](const QString& text) {
        if (!go(text))
            m_messages->show(
                {MessageKind::Error,
                 QStringLiteral("date"),
                 tr("“%1” is not understood as a date. Write it as 2023-06-05.").arg(text),
                 {},
                 {}});
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace views
