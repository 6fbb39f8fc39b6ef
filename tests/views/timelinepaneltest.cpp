// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepanel.h"
#include "models/core/calendar.h"
#include "models/session.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "tests/views/timelinewindow.h"
#include "views/timeline/lanekeeper.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/undatedtray.h"
#include "views/viewstate.h"

#include <QAbstractButton>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace views;

namespace {

using Window = testsupport::TimelineWindow;

void keep(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("FAULTLINE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

bool close(core::Millis a, core::Millis b, core::Millis tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TimelinePanelTest : public QObject {
    Q_OBJECT
private slots:
    void pictures() {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(808, 520), QSize(480, 520), QSize(1400, 700)}) {
                Window window(testsupport::sampleSnapshot(), size);
                window.state.setTheme(dark ? rendering::Theme::Dark : rendering::Theme::Light);
                window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
                keep(window.panel, QStringLiteral("panel-%1-%2").arg(size.width()).arg(dark ? "dark" : "light"));
                QCOMPARE(window.panel.grab().size(), size);
            }
        }
    }

    void theFirstSnapshotIsFitted() {
        Window window;
        const core::TimeInterval focus = window.panel.view()->layoutShown().focus();
        QVERIFY(window.range().earliest < focus.earliest && focus.latest < window.range().latest);
        // While nobody moves it, the view follows the case; once moved it stays.
        window.panel.showSnapshot(testsupport::bigSnapshot(200));
        QVERIFY(core::civilOf(window.range().earliest).year < 2023);
        window.panel.zoomIn();
        const core::TimeInterval chosen = window.range();
        window.panel.showSnapshot(testsupport::sampleSnapshot());
        QCOMPARE(window.range(), chosen);
    }

    void zoomKeepsTheMomentUnderThePointer() {
        Window window;
        const QPoint at(500, 200);
        const core::Millis before = window.scene().scale.at(at.x());
        const core::Millis length = window.length();
        window.wheel(at, 120, Qt::ControlModifier);
        QVERIFY(window.length() < length);
        QVERIFY(close(window.scene().scale.at(at.x()), before, 2000));
        window.wheel(at, -120, Qt::ControlModifier);
        QVERIFY(close(window.length(), length, 1000));
        QVERIFY(close(window.scene().scale.at(at.x()), before, 4000));
        for (int i = 0; i < 200; ++i)
            window.wheel(at, 120, Qt::ControlModifier);
        QCOMPARE(window.length(), core::kMinute);
        for (int i = 0; i < 200; ++i)
            window.wheel(at, -120, Qt::ControlModifier);
        const core::TimeInterval extent = window.panel.view()->layoutShown().extent();
        QVERIFY(window.range().earliest <= extent.earliest && extent.latest <= window.range().latest);
    }

    void theWheelScrollsAndPans() {
        Window window(testsupport::sampleSnapshot(), {808, 300});
        const core::TimeInterval range = window.range();
        window.wheel({400, 150}, -120, {});
        QVERIFY(window.panel.view()->verticalScrollBar()->value() > 0);
        QCOMPARE(window.range(), range);
        window.wheel({400, 150}, -120, Qt::ShiftModifier);
        QVERIFY(window.range().earliest > range.earliest);
        QCOMPARE(window.length(), range.latest - range.earliest);
    }

    void draggingPansAndEscTakesItBack() {
        Window window;
        const core::TimeInterval range = window.range();
        const core::Millis grabbed = window.scene().scale.at(600);
        window.drag(window.canvas(), {600, 420}, {500, 420}); // an empty place of the sources
        QVERIFY(close(window.scene().scale.at(500), grabbed, window.length() / 500));
        QCOMPARE(window.state.selection(), Selection{}); // a drag is no click
        const core::TimeInterval moved = window.range();
        QVERIFY(moved != range);
        window.drag(window.canvas(), {600, 420}, {450, 420}, {}, false);
        QVERIFY(window.range() != moved);
        window.key(Qt::Key_Escape);
        QCOMPARE(window.range(), moved);
        QTest::mouseRelease(window.canvas(), Qt::LeftButton, {}, {450, 420});
        QCOMPARE(window.range(), moved);
    }

    void draggingOnTheAxisChoosesARange() {
        Window window;
        const core::Millis from = window.scene().scale.at(300);
        const core::Millis to = window.scene().scale.at(520);
        window.drag(window.canvas(), {520, 12}, {300, 12});
        QVERIFY(close(window.range().earliest, from, core::kHour) && close(window.range().latest, to, core::kHour));
        const core::TimeInterval chosen = window.range();
        window.drag(window.canvas(), {300, 12}, {400, 12}, {}, false);
        window.key(Qt::Key_Escape);
        QTest::mouseRelease(window.canvas(), Qt::LeftButton, {}, {400, 12});
        QCOMPARE(window.range(), chosen);
        QTest::mouseDClick(window.canvas(), Qt::LeftButton, {}, {400, 12});
        QTest::mouseDClick(window.canvas(), Qt::LeftButton, {}, {400, 12});
        QVERIFY(core::civilOf(window.range().latest).year >= 2025); // everything
    }

    void aClickSelects() {
        Window window(testsupport::sampleSnapshot(), {808, 700});
        const core::TimeInterval range = window.range();
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, window.pointOf(testsupport::kExplainer));
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kExplainer, -1, -1}));
        // A mark is its claim; one in a contradiction selects that as well, whichever side it stands on.
        QTest::mouseClick(
            window.canvas(), Qt::LeftButton, {}, window.pointOf(core::ClaimRef{testsupport::kStatusPage, 2}));
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kStatusPage, 2, -1}));
        QTest::mouseClick(
            window.canvas(), Qt::LeftButton, {}, window.pointOf(core::ClaimRef{testsupport::kExplainer, 1}));
        QCOMPARE(window.state.selection(), (Selection{testsupport::kDenial, testsupport::kExplainer, 1, -1}));
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, {700, 250}); // nothing is there
        QCOMPARE(window.state.selection(), Selection{});
        QCOMPARE(window.range(), range); // selecting does not move the view
    }

    void aClickOnALinkSelectsTheContradiction() {
        Window window;
        const auto& links = window.scene().links;
        const auto reversal =
            std::ranges::find(links, core::ContradictionId(testsupport::kReversal), &rendering::SceneLink::id);
        QVERIFY(reversal != links.end());
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, reversal->path.pointAtPercent(0.3).toPoint());
        QCOMPARE(window.state.selection(), (Selection{testsupport::kReversal, testsupport::kStatusPage, 1, -1}));
        QCOMPARE(window.scene().links.back().id, core::ContradictionId(testsupport::kReversal));
        QVERIFY(window.scene().links.back().selected);
    }

    void selectingElsewhereShowsHere() {
        Window window;
        window.state.selectClaim({testsupport::kConfirmation, 0});
        const rendering::SceneMark* mark =
            window.mark(window.panel.view()->layoutShown().findClaim({testsupport::kConfirmation, 0}));
        QVERIFY(mark && mark->selected);
        QCOMPARE(
            window.panel.view()->currentMark(),
            window.panel.view()->layoutShown().findClaim({testsupport::kConfirmation, 0}));
        // It comes into sight when that is asked for, not before.
        window.state.setRange({core::millisOf({2023, 6, 1, 0, 0, 0}), core::millisOf({2023, 6, 8, 0, 0, 0})});
        window.state.selectClaim({testsupport::kFollowUp, 0});
        QCOMPARE(core::civilOf(window.range().earliest).day, 1);
        window.state.reveal();
        const core::MarkPosition at = window.panel.view()->layoutShown().findClaim({testsupport::kFollowUp, 0});
        QVERIFY(window.range().contains(window.panel.view()->layoutShown().mark(at).anchor()));
        QVERIFY(window.scene().plot().contains(window.mark(at)->rect.center()));
        QVERIFY(close(window.length(), 7 * core::kDay, 10)); // panned, not zoomed
    }

    void aDoubleClickComesCloser() {
        Window window;
        const core::Millis length = window.length();
        const core::ClaimRef claim{testsupport::kStatusPage, 2};
        QTest::mouseDClick(window.canvas(), Qt::LeftButton, {}, window.pointOf(claim));
        QVERIFY(window.length() < length);
        QVERIFY(window.range().contains(core::millisOf({2023, 6, 8, 11, 30, 0})));
        QCOMPARE(window.state.selection().document, core::DocumentId(testsupport::kStatusPage));
    }

    void aDoubleClickTakesClustersApart() {
        Window window(testsupport::bigSnapshot(2000));
        const auto& marks = window.scene().marks;
        const auto cluster = std::ranges::find_if(marks, [&](const rendering::SceneMark& mark) {
            return mark.kind == core::RowKind::Dots && mark.fold.marks > 1 && window.scene().plot().contains(mark.rect);
        });
        QVERIFY(cluster != marks.end());
        const auto& row = window.panel.view()->layoutShown().lanes()[std::size_t(cluster->at.lane)].rows[std::size_t(
            cluster->at.row)];
        const core::Millis first = row.marks[cluster->fold.first].anchor();
        const core::Millis last = row.marks[cluster->fold.first + cluster->fold.marks - 1].anchor();
        const core::Millis length = window.length();
        QTest::mouseDClick(window.canvas(), Qt::LeftButton, {}, cluster->rect.center().toPoint());
        QVERIFY(window.length() < length / 4);
        QVERIFY(window.range().contains(first) && window.range().contains(last));
    }

    void keysGoFromEventToEvent() {
        Window window;
        const core::TimelineLayout& layout = window.panel.view()->layoutShown();
        window.key(Qt::Key_Home);
        QCOMPARE(window.panel.view()->currentMark(), layout.order().front());
        for (std::size_t i = 1; i < layout.order().size(); ++i) {
            window.key(Qt::Key_Right);
            QCOMPARE(window.panel.view()->currentMark(), layout.order()[i]);
            const core::TimelineMark& mark = layout.mark(layout.order()[i]);
            const core::Event& event = layout.snapshot()->events[mark.event];
            QCOMPARE(window.state.selection().document, event.document);
            QVERIFY2(window.range().contains(mark.anchor()), "keys keep what they stand on in sight");
        }
        window.key(Qt::Key_Right); // the end is the end
        QCOMPARE(window.panel.view()->currentMark(), layout.order().back());
        QCOMPARE(window.panel.view()->accessibleDescription().isEmpty(), false);
        window.key(Qt::Key_Left);
        QCOMPARE(window.panel.view()->currentMark(), layout.order()[layout.order().size() - 2]);
    }

    void keysStayInTheLane() {
        Window window;
        const core::TimelineLayout& layout = window.panel.view()->layoutShown();
        window.state.selectClaim({testsupport::kStatusPage, 0});
        const int lane = window.panel.view()->currentMark().lane;
        window.key(Qt::Key_Period);
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kExplainer, 0, -1}));
        window.panel.nextInLane();
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kStatusPage, 1, -1}));
        QCOMPARE(window.panel.view()->currentMark().lane, lane);
        window.key(Qt::Key_Comma);
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kExplainer, 0, -1}));
        window.key(Qt::Key_Down);
        QCOMPARE(
            layout.lanes()[std::size_t(window.panel.view()->currentMark().lane)].name, std::string("configuration"));
        window.key(Qt::Key_Up);
        QCOMPARE(window.panel.view()->currentMark().lane, lane);
    }

    void lettersZoomAndPan_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("zoom"); // -1: closer
        QTest::addColumn<int>("pan");
        QTest::newRow("W") << Qt::Key_W << -1 << 0;
        QTest::newRow("S") << Qt::Key_S << 1 << 0;
        QTest::newRow("A") << Qt::Key_A << 0 << -1;
        QTest::newRow("D") << Qt::Key_D << 0 << 1;
    }
    void lettersZoomAndPan() {
        QFETCH(Qt::Key, key);
        QFETCH(int, zoom);
        QFETCH(int, pan);
        Window window;
        const core::TimeInterval before = window.range();
        const core::Millis length = window.length();
        window.key(key);
        QCOMPARE(window.length() < length ? -1 : window.length() > length ? 1 : 0, zoom);
        if (zoom == 0)
            QCOMPARE(window.range().earliest < before.earliest ? -1 : 1, pan);
        // With Ctrl or Alt they belong to someone else.
        const core::TimeInterval after = window.range();
        window.key(key, Qt::ControlModifier);
        QCOMPARE(window.range(), after);
    }

    void fitsSelectionAndAll() {
        Window window;
        window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
        window.key(Qt::Key_F);
        QVERIFY(window.length() < 3 * core::kDay);
        QVERIFY(window.range().contains(core::millisOf({2023, 6, 5, 15, 20, 0})));
        QVERIFY(window.range().contains(core::millisOf({2023, 6, 6, 14, 10, 0})));
        // Nearly everything first, then everything, and back.
        const core::TimelineLayout& layout = window.panel.view()->layoutShown();
        const core::TimeInterval extent = layout.extent();
        window.key(Qt::Key_F, Qt::ShiftModifier);
        const core::TimeInterval most = window.range();
        const auto marks = [&](const core::TimeInterval& range) {
            return std::ranges::count_if(
                layout.order(), [&](const core::MarkPosition& at) { return range.contains(layout.mark(at).anchor()); });
        };
        QVERIFY(10 * marks(most) >= 9 * std::ssize(layout.order()) && marks(most) < std::ssize(layout.order()));
        window.key(Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(window.range().earliest < extent.earliest && extent.latest < window.range().latest);
        window.key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(window.range(), most);
    }

    void theSidesOfAContradictionComeApart() {
        Window window;
        const core::TimeInterval extent = window.panel.view()->layoutShown().extent();
        window.state.setRange({extent.earliest - 30 * core::kDay, extent.latest + 30 * core::kDay});
        const core::TimeInterval whole = window.range();
        const core::Contradiction* both =
            window.panel.view()->layoutShown().snapshot()->contradiction(testsupport::kDenial);
        const auto apart = [&] {
            const core::TimelineLayout& layout = window.panel.view()->layoutShown();
            return std::abs(
                window.scene().scale.x(layout.mark(layout.findClaim(both->a)).anchor()) -
                window.scene().scale.x(layout.mark(layout.findClaim(both->b)).anchor()));
        };
        QVERIFY(apart() < 10);
        window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
        QCOMPARE(window.range(), whole);
        window.state.reveal();
        QVERIFY(apart() >= 48);
        QVERIFY(window.mark(window.panel.view()->layoutShown().findClaim(both->a)));
        QVERIFY(window.scene().plot().contains(window.pointOf(both->a)) || window.pointOf(both->a).y() > 0);
        // Where they are apart already nothing moves, and back is back.
        const core::TimeInterval close = window.range();
        window.state.reveal();
        QCOMPARE(window.range(), close);
        window.state.goBack();
        QCOMPARE(window.range(), whole);
        window.state.goForward();
        QCOMPARE(window.range(), close);
    }

    void aFilterThatHidesASideSaysSo() {
        Window window;
        auto* hint = window.panel.findChild<QWidget*>(QStringLiteral("hiddenSides"));
        window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
        QVERIFY(hint && !hint->isVisible());
        Filter filter;
        filter.sources = QStringList{QStringLiteral("No such source")};
        window.state.setFilter(filter);
        QVERIFY(hint->isVisible());
        QTest::mouseClick(hint->findChild<QAbstractButton*>(QStringLiteral("clearHidingFilter")), Qt::LeftButton);
        QVERIFY(!hint->isVisible());
        QCOMPARE(window.state.filter(), Filter{});
        const core::Contradiction* both =
            window.panel.view()->layoutShown().snapshot()->contradiction(testsupport::kDenial);
        QVERIFY(window.mark(window.panel.view()->layoutShown().findClaim(both->a)));
    }

    void aHiddenLaneThatHoldsASideSaysSo() {
        Window window;
        auto* hint = window.panel.findChild<QWidget*>(QStringLiteral("hiddenSides"));
        window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
        const core::Contradiction* both =
            window.panel.view()->layoutShown().snapshot()->contradiction(testsupport::kDenial);
        const core::MarkPosition side = window.panel.view()->layoutShown().findClaim(both->a);
        const core::LaneKey lane =
            window.panel.view()->layoutShown().lanes()[static_cast<std::size_t>(side.lane)].key();
        window.panel.lanes()->hide(lane);
        QVERIFY(hint->isVisible());
        // No filter is set, so none is to be cleared.
        QVERIFY(!hint->findChild<QWidget*>(QStringLiteral("clearHidingFilter"))->isVisible());
        QTest::mouseClick(hint->findChild<QAbstractButton*>(QStringLiteral("showHidingLanes")), Qt::LeftButton);
        QVERIFY(!hint->isVisible());
        QVERIFY(window.mark(window.panel.view()->layoutShown().findClaim(both->a)));
        // A filter that lets both through is not what hides them either.
        Filter filter;
        filter.incident = window.panel.view()->layoutShown().snapshot()->document(both->a.document)->incident;
        window.state.setFilter(filter);
        window.panel.lanes()->hide(lane);
        QVERIFY(hint->findChild<QWidget*>(QStringLiteral("showHidingLanes"))->isVisible());
    }

    void aSelectionWithTheRangeItBringsIsOneStepBack() {
        Window window;
        const core::TimeInterval whole = window.range();
        window.state.select({testsupport::kDenial, testsupport::kGroupClaims, 0, -1});
        window.state.reveal();
        QVERIFY(window.range() != whole);
        window.state.goBack();
        QCOMPARE(window.range(), whole);
        QCOMPARE(window.state.selection(), Selection{});
        QVERIFY(!window.state.canGoBack());
    }

    void aJumpIsAStepOfItsOwn() {
        Window window;
        const core::TimeInterval whole = window.range();
        window.panel.zoomIn(); // still moving when the jump comes
        const core::TimeInterval zoomed = window.range();
        window.state.jump({whole.earliest - core::kDay, whole.latest - core::kDay});
        const core::TimeInterval there = window.range();
        window.panel.zoomIn();
        window.state.goBack();
        QCOMPARE(window.range(), there);
        window.state.goBack();
        QCOMPARE(window.range(), zoomed);
        window.state.goBack();
        QCOMPARE(window.range(), whole);
    }

    void filtersHideAndNeverMoveTheView() {
        Window window;
        const core::TimeInterval range = window.range();
        Filter filter;
        filter.sources = QStringList{QStringLiteral("Harbour Wire")};
        window.state.setFilter(filter);
        QCOMPARE(window.range(), range);
        const core::TimelineLayout& layout = window.panel.view()->layoutShown();
        for (const core::MarkPosition& at : layout.order()) {
            const core::DocumentId document = layout.snapshot()->events[layout.mark(at).event].document;
            QCOMPARE(layout.snapshot()->document(document)->document.publisher, std::string("Harbour Wire"));
        }
        QVERIFY(!window.panel.tray()->isVisible()); // neither undated document is theirs
        window.state.setFilter({});
        window.state.setMatches({testsupport::kNoYear});
        QVERIFY(window.panel.view()->layoutShown().empty());
        QVERIFY(window.panel.tray()->isVisible());
        window.state.setMatches({});
        QCOMPARE(window.range(), range);
        QVERIFY(!window.panel.view()->layoutShown().empty());
    }

    void theTraySelectsAndAsksForADate() {
        Window window;
        UndatedTray* tray = window.panel.tray();
        QSignalSpy asked(&window.panel, &TimelinePanel::dateRequested);
        QCOMPARE(tray->scene().chips.size(), std::size_t(2));
        QTest::mouseClick(tray, Qt::LeftButton, {}, tray->scene().chips[0].rect.center().toPoint());
        QCOMPARE(window.state.selection(), (Selection{0, testsupport::kUndated, -1, -1}));
        QVERIFY(tray->scene().chips[0].selected);
        QTest::mouseDClick(tray, Qt::LeftButton, {}, tray->scene().chips[1].rect.center().toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().first().value<core::DocumentId>(), core::DocumentId(testsupport::kNoYear));
        QTest::keyClick(tray, Qt::Key_Left);
        QCOMPARE(window.state.selection().document, core::DocumentId(testsupport::kUndated));
        QTest::keyClick(tray, Qt::Key_Right);
        QTest::keyClick(tray, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().value<core::DocumentId>(), core::DocumentId(testsupport::kNoYear));
    }

    void theOverviewChoosesAndMoves() {
        Window window;
        OverviewStrip* strip = window.panel.overview();
        const int y = strip->height() / 2;
        const core::TimeInterval wanted{strip->scene().scale.at(200), strip->scene().scale.at(320)};
        window.drag(strip, {200, y}, {320, y});
        QVERIFY(
            close(window.range().earliest, wanted.earliest, core::kDay) &&
            close(window.range().latest, wanted.latest, core::kDay));
        const core::Millis length = window.length();
        window.drag(strip, {260, y}, {360, y}); // inside the window: moves it
        QVERIFY(close(window.length(), length, 1000));
        QVERIFY(close(window.range().earliest, strip->scene().scale.at(300), 2 * core::kDay));
        const core::TimeInterval moved = window.range();
        strip->setFocus();
        window.drag(strip, {360, y}, {420, y}, {}, false);
        QTest::keyClick(strip, Qt::Key_Escape);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, {420, y});
        QCOMPARE(window.range(), moved);
        QTest::mouseClick(strip, Qt::LeftButton, {}, {600, y});
        QVERIFY(close(window.range().middle(), strip->scene().scale.at(600), 2 * core::kDay));
        QTest::mouseDClick(strip, Qt::LeftButton, {}, {600, y});
        QVERIFY(window.range().earliest < window.panel.view()->layoutShown().extent().earliest);
    }

    void doubleClicksOnTheOverviewFit() {
        auto snapshot = std::make_shared<core::Snapshot>(*testsupport::sampleSnapshot());
        core::DocumentRecord early;
        early.id = 900;
        early.document.title = "Long before";
        early.document.publisher = "Archive";
        early.document.published = core::parseIso("1990-01-01T10:00:00Z");
        snapshot->documents.push_back(early);
        core::buildEvents(*snapshot);
        Window window(snapshot);
        OverviewStrip* strip = window.panel.overview();
        const core::Millis first = window.panel.view()->layoutShown().extent().earliest;
        const QPoint at(300, strip->height() / 2);
        const auto twice = [&] { // its first click moves the window there, which is taken back
            QTest::mouseClick(strip, Qt::LeftButton, {}, at);
            QTest::mouseDClick(strip, Qt::LeftButton, {}, at);
        };
        twice();
        QVERIFY(window.range().earliest > first + 365 * core::kDay);
        twice();
        QVERIFY(window.range().earliest <= first);
        twice();
        QVERIFY(window.range().earliest > first + 365 * core::kDay);
    }

    void emptyCasesSayWhatToDo_data() {
        QTest::addColumn<bool>("open");
        QTest::newRow("no case") << false;
        QTest::newRow("no documents") << true;
    }
    void emptyCasesSayWhatToDo() {
        QFETCH(bool, open);
        Window window(testsupport::emptySnapshot(open));
        const QImage image = window.canvas()->grab().toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).lightness() < 160;
        }
        QVERIFY2(inked > 200, "no words");
        keep(window.panel, QStringLiteral("panel-empty-%1").arg(open));
        QVERIFY(!window.panel.overview()->isVisible() && !window.panel.tray()->isVisible());
        // Nothing to act on, and nothing breaks.
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_Right, Qt::Key_F, Qt::Key_Period, Qt::Key_Home, Qt::Key_Escape})
            window.key(key);
        window.panel.fitAll();
        window.panel.fitSelection();
        window.panel.nextEvent();
        window.wheel({400, 100}, 120, Qt::ControlModifier);
        window.drag(window.canvas(), {600, 100}, {500, 100});
        QCOMPARE(window.range(), core::TimeInterval{});
    }

    void theZoneChangesLabelsAndNoData() {
        qputenv("TZ", "Europe/Berlin");
        Window window;
        const core::TimeInterval range = window.range();
        const auto firstTick = [&] { // that begins a day
            return *std::ranges::find(window.scene().axis.ticks, false, &core::AxisTick::running);
        };
        const core::AxisTick utc = firstTick();
        window.state.setZone(Zone::Local);
        QCOMPARE(window.range(), range);
        QVERIFY(firstTick().at != utc.at);
        QCOMPARE(firstTick().civil.hour, 0); // day borders of the zone
        qputenv("TZ", "UTC");
    }

    void theFirstLayoutOfABigCaseIsWaitedFor() {
        Window window;
        auto big = std::make_shared<core::Snapshot>(*testsupport::bigSnapshot(25000));
        big->casePath = "/nowhere/big.faultline";
        window.panel.showSnapshot(big);
        QVERIFY(window.panel.view()->layoutShown().empty()); // nothing of the case before
        QVERIFY(!window.panel.overview()->isVisible());
        QCOMPARE(window.panel.view()->emptyHeadline(), QStringLiteral("Laying out the timeline…"));
        QTRY_VERIFY(window.panel.view()->layoutShown().order().size() > 20000);
        QVERIFY(window.panel.overview()->isVisible());
    }

    void bigCasesAreLaidOutAside() {
        Window window;
        auto grown = std::make_shared<core::Snapshot>(*testsupport::bigSnapshot(25000));
        grown->casePath = testsupport::sampleSnapshot()->casePath;
        window.panel.showSnapshot(grown);
        QVERIFY(!window.panel.view()->layoutShown().empty()); // the old one of the same case stays usable
        QTRY_VERIFY(window.panel.view()->layoutShown().order().size() > 20000);
        keep(window.panel, QStringLiteral("panel-25000"));
        // A small case after it is not overtaken by the big one.
        window.panel.showSnapshot(testsupport::bigSnapshot(30000));
        window.panel.showSnapshot(testsupport::sampleSnapshot());
        QTest::qWait(50);
        QVERIFY(window.panel.view()->layoutShown().order().size() < 100);
    }
};

FAULTLINE_TEST(TimelinePanelTest)
#include "timelinepaneltest.moc"
