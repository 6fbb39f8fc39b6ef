// SPDX-License-Identifier: GPL-3.0-or-later
// What hands can do with the timeline beyond zooming and panning: the known-at handle, lanes, measuring, pictures,
// movement, dropping what is undated.
#include "models/core/calendar.h"
#include "models/items/roles.h"
#include "tests/support/testmain.h"
#include "tests/views/timelinewindow.h"
#include "views/rendering/timelinepainter.h"
#include "views/timeline/datedrop.h"
#include "views/timeline/knownbar.h"
#include "views/timeline/lanearrangement.h"
#include "views/timeline/lanekeeper.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/undatedtray.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QToolButton>

using namespace views;
using Window = testsupport::TimelineWindow;

namespace {

core::Millis at(int day, int hour) {
    return core::millisOf({2023, 6, day, hour, 0, 0});
}

QStringList laneNames(Window& window) {
    QStringList names;
    for (const core::TimelineLane& lane : window.panel.view()->layoutShown().lanes())
        names += QString::fromStdString(lane.name);
    return names;
}

const rendering::SceneLane* laneOf(Window& window, const char* name) {
    for (const rendering::SceneLane& each : window.scene().lanes) {
        if (window.panel.view()->layoutShown().lanes()[std::size_t(each.lane)].name == name)
            return &each;
    }
    return nullptr;
}

bool near(core::Millis a, core::Millis b, core::Millis tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TimelineHandsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void theHandleShowsWhatWasKnown() {
        Window window;
        QVERIFY(!window.panel.knownBar());
        const QPoint parked = rendering::knownHandle(window.scene()).center().toPoint();
        QVERIFY(parked.x() < rendering::zoneRect(window.scene()).left());
        const QPoint wanted(qRound(window.scene().scale.x(at(6, 0))), parked.y());
        const core::TimeInterval range = window.range();
        window.drag(window.canvas(), parked, wanted);
        QVERIFY(window.panel.view()->knownAt().has_value());
        QVERIFY(near(*window.panel.view()->knownAt(), at(6, 0), window.length() / 300));
        QCOMPARE(window.range(), range); // it chooses no range
        QVERIFY(window.panel.knownBar() && window.panel.knownBar()->isVisible());
        QCOMPARE(window.panel.overview()->scene().knownAt, window.panel.view()->knownAt());
        QVERIFY(std::ranges::any_of(window.scene().marks, &rendering::SceneMark::later));
        QVERIFY(!std::ranges::all_of(window.scene().marks, &rendering::SceneMark::later));
        // Esc takes a drag back.
        const auto before = window.panel.view()->knownAt();
        const QPoint here = rendering::knownHandle(window.scene()).center().toPoint();
        window.drag(window.canvas(), here, here + QPoint(90, 0), {}, false);
        QVERIFY(window.panel.view()->knownAt() != before);
        window.key(Qt::Key_Escape);
        QCOMPARE(window.panel.view()->knownAt(), before);
        QTest::mouseRelease(window.canvas(), Qt::LeftButton, {}, here);
        // A double click, or the end of the axis, shows everything again.
        QTest::mouseDClick(
            window.canvas(), Qt::LeftButton, {}, rendering::knownHandle(window.scene()).center().toPoint());
        QVERIFY(!window.panel.view()->knownAt() && !window.panel.knownBar()->isVisible());
    }

    void knownMomentsAreSteppedAndPlayed() {
        Window window;
        window.panel.toggleKnownAt();
        QVERIFY(window.panel.view()->knownAt().has_value());
        const std::vector<core::Millis> moments = window.panel.view()->layoutShown().knownMoments();
        window.panel.setKnownAt(moments.front());
        QCOMPARE(window.panel.view()->layoutShown().knownAt(moments.front()).contradictions, std::size_t(0));
        auto* forward = window.panel.findChild<QToolButton*>(QStringLiteral("stepforward"));
        auto* back = window.panel.findChild<QToolButton*>(QStringLiteral("stepback"));
        auto* play = window.panel.findChild<QToolButton*>(QStringLiteral("play"));
        QVERIFY(forward && back && play);
        std::size_t links = 0;
        for (std::size_t i = 1; i < moments.size(); ++i) {
            forward->click();
            QCOMPARE(window.panel.view()->knownAt(), std::optional(moments[i]));
            QVERIFY2(window.range().contains(moments[i]), "the moment is in sight");
            std::size_t now = 0;
            for (const core::TimelineLink& link : window.panel.view()->layoutShown().links())
                now += link.arises <= moments[i];
            QVERIFY(now >= links);
            links = now;
        }
        QCOMPARE(links, window.panel.view()->layoutShown().links().size());
        back->click();
        QCOMPARE(window.panel.view()->knownAt(), std::optional(moments[moments.size() - 2]));
        play->click();
        QVERIFY(window.panel.knownBar()->playing());
        QTRY_COMPARE(window.panel.view()->knownAt(), std::optional(moments.back()));
        QTRY_VERIFY(!window.panel.knownBar()->playing()); // the end is the end
        window.panel.toggleKnownAt();
        QVERIFY(!window.panel.view()->knownAt());
    }

    void aStepMovesTheViewNoFurtherThanItTakes() {
        for (const bool folded : {false, true}) {
            Window window;
            window.panel.setFoldsGaps(folded);
            const core::TimeInterval extent = window.panel.view()->layoutShown().extent();
            window.state.setRange({extent.earliest - 30 * core::kDay, extent.latest + 30 * core::kDay});
            const std::vector<core::Millis> moments = window.panel.view()->layoutShown().knownMoments();
            const core::TimeInterval whole = window.range();
            window.panel.setKnownAt(moments.front());
            window.panel.stepKnown(-1); // there is no earlier one
            QCOMPARE(window.panel.view()->knownAt(), std::optional(moments.front()));
            QCOMPARE(window.range(), whole);
            for (std::size_t i = 1; i < moments.size(); ++i)
                window.panel.stepKnown(1);
            window.panel.stepKnown(1);
            QCOMPARE(window.panel.view()->knownAt(), std::optional(moments.back()));
            QCOMPARE(window.range(), whole); // all of them were in sight
            // Out of sight: moved so far that it is seen, near the border that it came in by.
            window.state.setRange({moments.front() - core::kDay, moments.front() + core::kHour});
            window.panel.setKnownAt(moments.back());
            window.panel.view()->revealMoment(moments.back());
            const double x = window.scene().scale.x(moments.back());
            const QRectF plot = window.scene().plot();
            QVERIFY(x < plot.right() && x > plot.right() - 40);
        }
    }

    // Every list narrows to what was known, and the chip that says so takes it back.
    void theMomentNarrowsTheListsOnceItRests() {
        Window window;
        const std::vector<core::Millis> moments = window.panel.view()->layoutShown().knownMoments();
        const auto* layout = &window.panel.view()->layoutShown();
        window.panel.setKnownAt(moments.front());
        window.panel.setKnownAt(moments[1]);
        QVERIFY(!window.state.filter().knownAt); // still moving
        QTRY_COMPARE(window.state.filter().knownAt, std::optional(moments[1]));
        QCOMPARE(&window.panel.view()->layoutShown(), layout); // what came later fades, it is not left out
        Filter filter = window.state.filter();
        filter.knownAt.reset();
        window.state.setFilter(filter);
        QVERIFY(!window.panel.view()->knownAt() && !window.panel.knownBar()->isVisible());
        window.state.goBack();
        QCOMPARE(window.panel.view()->knownAt(), std::optional(moments[1]));
    }

    void shiftDragMeasuresAndSelects() {
        Window window(testsupport::sampleSnapshot(), {808, 700});
        const rendering::TimeScale scale = window.scene().scale;
        const rendering::SceneLane* lane = laneOf(window, "ddos");
        QVERIFY(lane);
        const QPoint from(qRound(scale.x(at(5, 0))), qRound(lane->rect.top()) + 2);
        const QPoint to(qRound(scale.x(at(10, 0))), qRound(lane->rect.bottom()) - 2);
        const core::TimeInterval range = window.range();
        const QImage before = window.canvas()->grab().toImage();
        window.drag(window.canvas(), from, to, Qt::ShiftModifier);
        QCOMPARE(window.range(), range);
        QVERIFY(window.canvas()->grab().toImage() != before);
        std::size_t selected = 0;
        for (const rendering::SceneMark& mark : window.scene().marks) {
            QCOMPARE(mark.selected, QRectF(from, to).contains(mark.rect.center()));
            selected += mark.selected;
        }
        QVERIFY(selected >= 2);
        QVERIFY(window.state.selection().document != 0);
        // F fits what was measured, Ctrl+C copies it in words.
        window.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().count(u'\n') + 1 >= int(selected));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("DDoS")));
        window.key(Qt::Key_F);
        QVERIFY(window.length() < range.latest - range.earliest);
        // The next choice drops it.
        window.state.selectClaim({testsupport::kStatusPage, 0});
        for (const rendering::SceneMark& mark : window.scene().marks)
            QVERIFY(
                !mark.selected || window.panel.view()->layoutShown().lanes()[std::size_t(mark.at.lane)].name != "ddos");
        window.key(Qt::Key_Escape);
    }

    void zoomsAreMovements() {
        Window window;
        window.panel.view()->setAnimated(true);
        const core::TimeInterval before = window.range();
        const QPoint pointer(500, 200);
        const core::Millis fixed = window.scene().scale.at(pointer.x());
        window.wheel(pointer, 120, Qt::ControlModifier);
        if (window.panel.view()->style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
            QSKIP("this style moves nothing");
        QVERIFY(window.range() != before); // where it goes is known at once
        QCOMPARE(window.scene().scale.range, before);
        bool between = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const core::TimeInterval shown = window.scene().scale.range;
                between = between || (shown != before && shown != window.range());
                // The moment under the pointer never leaves it.
                return std::abs(window.scene().scale.x(fixed) - pointer.x()) < 2 && shown == window.range();
            }(),
            5000);
        // A second notch on the way goes on from where the first one leads.
        window.wheel(pointer, 120, Qt::ControlModifier);
        window.wheel(pointer, -120, Qt::ControlModifier);
        QTRY_COMPARE(window.scene().scale.range, window.range());
        QVERIFY(std::abs(window.scene().scale.x(fixed) - pointer.x()) < 2);
        // Panning is no movement.
        window.key(Qt::Key_D);
        QCOMPARE(window.scene().scale.range, window.range());
    }

    void fingersZoomAndPan() {
        Window window(testsupport::sampleSnapshot(), {808, 300});
        const core::Millis length = window.length();
        const QPointF pointer(400, 200);
        const core::Millis fixed = window.scene().scale.at(pointer.x());
        const auto pinch = [&](double value) {
            QNativeGestureEvent event(
                Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, pointer, pointer,
                window.canvas()->mapToGlobal(pointer), value, {});
            QCoreApplication::sendEvent(window.canvas(), &event);
        };
        pinch(0.25);
        QVERIFY(window.length() < length);
        QVERIFY(std::abs(window.scene().scale.x(fixed) - pointer.x()) < 2);
        pinch(-0.2);
        QVERIFY(near(window.length(), length, length / 50));
        // Two fingers go both ways at once.
        const core::TimeInterval range = window.range();
        QWheelEvent event(
            pointer, window.canvas()->mapToGlobal(pointer), {-60, -20}, {-480, -160}, Qt::NoButton, {},
            Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(window.canvas(), &event);
        QVERIFY(window.range().earliest > range.earliest);
        QVERIFY(window.panel.view()->verticalScrollBar()->value() > 0);
    }

    void causesAreClosedByAClick() {
        Window window;
        QVERIFY(laneNames(window).contains("ddos"));
        const rendering::SceneLane* lane = laneOf(window, "cyberattack");
        QVERIFY(lane);
        const QPoint label(40, qRound(lane->rect.center().y()));
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, label);
        QVERIFY(!laneNames(window).contains("ddos"));
        QVERIFY(window.panel.view()->layoutShown().findClaim({testsupport::kGroupClaims, 0}).valid());
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, label);
        QVERIFY(laneNames(window).contains("ddos"));
        // One that holds nothing else stays as it is.
        const QStringList before = laneNames(window);
        const rendering::SceneLane* leaf = laneOf(window, "configuration");
        QTest::mouseClick(window.canvas(), Qt::LeftButton, {}, {40, qRound(leaf->rect.center().y())});
        QCOMPARE(laneNames(window), before);
    }

    void lanesAreChosenAndRemembered() {
        Window window;
        LaneKeeper* lanes = window.panel.lanes();
        lanes->setBelow(core::LaneGroup::Speakers);
        QVERIFY(laneNames(window).contains("Lumora"));
        lanes->hide({core::LaneGroup::Speakers, "Lumora"});
        QVERIFY(!laneNames(window).contains("Lumora"));
        lanes->togglePinned({core::LaneGroup::Causes, "ddos"});
        QCOMPARE(laneNames(window).first(), QStringLiteral("ddos"));
        lanes->toggleClosed("technical");
        lanes->setHeight({core::LaneGroup::Causes, "cyberattack"}, 90);
        const core::LaneArrangement kept = lanes->arrangement();
        // What is written down brings it back; another case begins without, but for the group.
        LaneKeeper again;
        again.restore(QStringLiteral("/again.faultline"), arrangementOf(arrangementJson(kept)));
        QVERIFY(again.arrangement() == kept);
        LaneKeeper other;
        other.restore(QStringLiteral("/again.faultline"), kept);
        other.open(QStringLiteral("/elsewhere.faultline"));
        QVERIFY(other.arrangement().hidden.empty() && other.arrangement().pinned.empty());
        QCOMPARE(other.arrangement().below, core::LaneGroup::Speakers);
        // The menus offer it back.
        QMenu menu;
        lanes->fillGroupMenu(menu, window.panel.view()->layoutShown(), window.session.causes());
        const QList<QAction*> actions = menu.actions();
        const auto found = std::ranges::find_if(
            actions, [](const QAction* action) { return action->text() == QStringLiteral("Show Lumora"); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QVERIFY(laneNames(window).contains("Lumora"));
    }

    void lanesAreDraggedAndResized() {
        Window window(testsupport::sampleSnapshot(), {808, 800});
        const QStringList before = laneNames(window);
        const rendering::SceneLane* last = laneOf(window, "Packet Ledger");
        const rendering::SceneLane* first = laneOf(window, "Shoreline Post");
        QVERIFY(last && first);
        window.drag(window.canvas(), {60, qRound(last->rect.center().y())}, {60, qRound(first->rect.center().y())});
        QStringList after = laneNames(window);
        QVERIFY(after.indexOf("Packet Ledger") < after.indexOf("Shoreline Post"));
        after.sort();
        QStringList sorted = before;
        sorted.sort();
        QCOMPARE(after, sorted);
    }

    void bordersOfLanesAreDragged() {
        Window window(testsupport::sampleSnapshot(), {808, 800});
        const auto height = [&] { return laneOf(window, "ddos")->rect.height(); };
        const auto border = [&] { return QPoint(60, qRound(laneOf(window, "ddos")->rect.bottom())); };
        const double made = height();
        const double top = laneOf(window, "ddos")->rect.top();
        // It follows the hand, and what is below moves with it.
        const double below = laneOf(window, "technical")->rect.top();
        window.drag(window.canvas(), border(), border() + QPoint(0, 57), {}, false);
        QVERIFY(std::abs(height() - made - 57) <= 1);
        QVERIFY(std::abs(laneOf(window, "technical")->rect.top() - below - 57) <= 1);
        QTest::mouseRelease(window.canvas(), Qt::LeftButton, {}, border());
        QVERIFY(std::abs(height() - made - 57) <= 1);
        QCOMPARE(laneOf(window, "ddos")->rect.top(), top);
        // Its marks stand inside.
        for (const rendering::SceneMark& mark : window.scene().marks) {
            if (mark.at.lane == laneOf(window, "ddos")->lane)
                QVERIFY(laneOf(window, "ddos")->rect.contains(mark.rect));
        }
        // Esc takes a drag back.
        window.drag(window.canvas(), border(), border() - QPoint(0, 40), {}, false);
        QVERIFY(height() < made + 57 - 30);
        window.key(Qt::Key_Escape);
        QVERIFY(std::abs(height() - made - 57) <= 1);
        QTest::mouseRelease(window.canvas(), Qt::LeftButton, {}, border());
        QVERIFY(std::abs(height() - made - 57) <= 1);
        // Never lower than its rows, and by a double click as high as they need.
        window.drag(window.canvas(), border(), border() - QPoint(0, 400));
        QVERIFY(height() >= 24 && height() < made);
        QTest::mouseDClick(window.canvas(), Qt::LeftButton, {}, border());
        QCOMPARE(height(), made);
        QVERIFY(window.panel.lanes()->arrangement().heights.empty());
    }

    void menusOfLanesDoAllOfIt() {
        Window window(testsupport::sampleSnapshot(), {808, 800});
        const auto choose = [&](const char* lane, const QString& words) {
            QMenu menu;
            const auto index = static_cast<std::size_t>(laneOf(window, lane)->lane);
            window.panel.lanes()->fillLaneMenu(
                menu, window.panel.view()->sharedLayout(), window.session.causes(), index);
            const QList<QAction*> actions = menu.actions();
            const auto found =
                std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == words; });
            const bool there = found != actions.end() && (*found)->isEnabled();
            if (there)
                (*found)->trigger();
            return there;
        };
        const double made = laneOf(window, "ddos")->rect.height();
        QVERIFY(!choose("ddos", QStringLiteral("Height that its rows need")));
        QVERIFY(choose("ddos", QStringLiteral("Higher")));
        QVERIFY(laneOf(window, "ddos")->rect.height() > made);
        QVERIFY(choose("ddos", QStringLiteral("Lower")) && choose("ddos", QStringLiteral("Lower")));
        QVERIFY(laneOf(window, "ddos")->rect.height() <= made);
        QVERIFY(choose("ddos", QStringLiteral("Height that its rows need")));
        QCOMPARE(laneOf(window, "ddos")->rect.height(), made);
        QVERIFY(choose("technical", QStringLiteral("Move up")));
        QCOMPARE(laneNames(window).first(), QStringLiteral("technical"));
        QVERIFY(choose("Packet Ledger", QStringLiteral("Pin to the top")));
        QCOMPARE(laneNames(window).first(), QStringLiteral("Packet Ledger"));
        QVERIFY(choose("Packet Ledger", QStringLiteral("Unpin")));
        QVERIFY(choose("Packet Ledger", QStringLiteral("Hide")));
        QVERIFY(!laneNames(window).contains(QStringLiteral("Packet Ledger")));
        window.panel.lanes()->showAll();
        QVERIFY(laneNames(window).contains(QStringLiteral("Packet Ledger")));
    }

    void theViewIsCopiedAsPictures() {
        Window window;
        window.panel.copyPicture();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage() && data->hasFormat(QStringLiteral("image/svg+xml")));
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), window.canvas()->size() * 2);
        const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svg.contains("<svg") && svg.contains("DDoS"));
        QTemporaryDir folder;
        for (const char* name : {"a.svg", "a.png"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY(window.panel.view()->savePicture(path));
            QVERIFY(QFileInfo(path).size() > 2000);
        }
        QVERIFY(!window.panel.view()->savePicture(folder.filePath(QStringLiteral("no/such/a.svg"))));
    }

    void offersNoMoreThanTheAxisCanTell_data() {
        QTest::addColumn<double>("millisPerPixel");
        QTest::addColumn<QStringList>("isos");
        QTest::newRow("minutes") << 60000.0 << QStringList({"2023-06-06T14:10Z", "2023-06-06", "2023-06", "2023"});
        QTest::newRow("days") << 7200000.0 << QStringList({"2023-06-06", "2023-06", "2023"});
        QTest::newRow("months") << 86400000.0 * 2 << QStringList({"2023-06", "2023"});
        QTest::newRow("years") << 86400000.0 * 20 << QStringList({"2023"});
    }
    void offersNoMoreThanTheAxisCanTell() {
        QFETCH(double, millisPerPixel);
        ViewState state;
        QStringList isos;
        for (const DateOffer& offer :
             dateOffers(at(6, 14) + 10 * core::kMinute + 31 * core::kSecond, millisPerPixel, state)) {
            isos += offer.iso;
            QVERIFY(!offer.words.isEmpty() && core::parseIso(offer.iso.toStdString()));
        }
        QTEST(isos, "isos");
    }

    void anUndatedChipIsDroppedOnTheAxis() {
        Window window;
        QMimeData data;
        data.setData(QLatin1String(models::kDocumentMime), QByteArray::number(qint64(testsupport::kUndated)));
        const QPoint place(qRound(window.scene().scale.x(at(6, 12))), 200);
        QSignalSpy dropped(window.panel.view(), &TimelineView::documentsDropped);
        QDragEnterEvent enter(place, Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.canvas(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(dropped.size(), 1);
        QVERIFY(near(dropped.first().at(1).value<core::Millis>(), at(6, 12), window.length() / 300));
        auto* menu = window.panel.findChild<QMenu*>(QStringLiteral("dateDropMenu"));
        QVERIFY(menu && menu->actions().size() >= 4);
        QVERIFY(menu->activeAction() && menu->actions().indexOf(menu->activeAction()) == 1); // after the title
        menu->close();
        // A document that has its date is not moved by accident, nor does anything land on the labels.
        QMimeData dated;
        dated.setData(QLatin1String(models::kDocumentMime), QByteArray::number(qint64(testsupport::kExplainer)));
        QDragMoveEvent over(place, Qt::MoveAction, &dated, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.canvas(), &over);
        QVERIFY(!over.isAccepted());
        QDragMoveEvent label({20, 200}, Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.canvas(), &label);
        QVERIFY(!label.isAccepted());
    }

    void emptyStretchesFold() {
        Window window;
        window.panel.fitAll();
        const double open = window.scene().scale.x(at(9, 0)) - window.scene().scale.x(at(5, 0));
        window.panel.setFoldsGaps(true);
        QVERIFY(!window.scene().breaks.empty());
        QVERIFY(window.scene().scale.x(at(9, 0)) - window.scene().scale.x(at(5, 0)) > 4 * open);
        // Hands go on working: what is grabbed stays under the pointer.
        const core::Millis grabbed = window.scene().scale.at(420);
        window.drag(window.canvas(), {420, 330}, {380, 330});
        QVERIFY(std::abs(window.scene().scale.x(grabbed) - 380) < 3);
        // Out as far as it goes: what is left of the case is still a good part of what is seen.
        for (int i = 0; i < 60; ++i)
            window.panel.zoomOut();
        const core::TimeInterval extent = window.panel.view()->layoutShown().extent();
        const rendering::TimeScale& out = window.scene().scale;
        QVERIFY(out.x(extent.latest) - out.x(extent.earliest) > out.width / 8);
        window.panel.setFoldsGaps(false);
        QVERIFY(window.scene().breaks.empty());
    }
};

FAULTLINE_TEST(TimelineHandsTest)
#include "timelinehandstest.moc"
