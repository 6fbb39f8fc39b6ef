// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of the timeline by a right click, and what hands and keys do beside the wheel: middle button, Home and End.
#include "tests/support/testmain.h"
#include "tests/views/timelinewindow.h"
#include "views/timeline/lanekeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

using namespace views;
using Window = testsupport::TimelineWindow;

namespace {

const core::ClaimRef kClaim{testsupport::kGroupClaims, 0};

// Right click; chooses the action with these words and tells what the menu offered.
QStringList chooseAt(Window& window, QPoint at, const QString& words = {}) {
    QStringList offered;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction* action : menu->actions()) {
            offered += action->text();
            if (action->isEnabled() && action->text() == words)
                action->trigger();
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, window.canvas()->mapToGlobal(at));
    QApplication::sendEvent(window.canvas(), &event);
    return offered;
}

} // namespace

class TimelineMenusTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void aMarkCanBeZoomedTo() {
        Window window;
        const core::Millis before = window.length();
        const QStringList offered = chooseAt(window, window.pointOf(kClaim), QStringLiteral("Zoom to it"));
        QVERIFY2(offered.contains(QStringLiteral("Compare the two sides")), qPrintable(offered.join(u'|')));
        QVERIFY(window.length() < before);
        QVERIFY(window.panel.view()->currentMark().valid());
        QCOMPARE(window.state.selection().document, kClaim.document);
    }

    void aMarkTellsWhatWasKnownThen() {
        Window window;
        chooseAt(window, window.pointOf(kClaim), QStringLiteral("Show what was known then"));
        const core::MarkPosition at = window.panel.view()->layoutShown().findClaim(kClaim);
        QCOMPARE(window.panel.view()->knownAt(), std::optional(window.panel.view()->layoutShown().mark(at).anchor()));
    }

    void aMarkIsCopiedAsASentence() {
        Window window;
        QApplication::clipboard()->clear();
        chooseAt(window, window.pointOf(kClaim), QStringLiteral("Copy as text"));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("asserts")));
    }

    void emptyPlacesOfferTheWhole() {
        Window window;
        const QPoint empty(qRound(window.scene().plot().right()) - 4, 40);
        window.panel.view()->zoomBy(0.2);
        const core::TimeInterval close = window.range();
        const QStringList offered = chooseAt(window, empty, QStringLiteral("Show everything"));
        QVERIFY(!offered.contains(QStringLiteral("Zoom to it")));
        QVERIFY(offered.contains(QStringLiteral("Copy as picture")));
        QVERIFY(window.range().earliest < close.earliest && window.range().latest > close.latest);
    }

    void labelsHaveMenusOfTheirLanes() {
        Window window;
        const rendering::SceneLane& lane = window.scene().lanes.front();
        const std::size_t lanes = window.panel.view()->layoutShown().lanes().size();
        QStringList offered = chooseAt(window, {40, qRound(lane.rect.center().y())}, QStringLiteral("Hide"));
        QVERIFY(offered.contains(QStringLiteral("Pin to the top")) && offered.contains(QStringLiteral("Higher")));
        QCOMPARE(window.panel.view()->layoutShown().lanes().size(), lanes - 1);
        const QPoint title = window.scene().titles.front().rect.topLeft().toPoint() + QPoint(40, 12);
        offered = chooseAt(window, title, QStringLiteral("Show all"));
        QVERIFY(offered.contains(QStringLiteral("Speakers")));
        QCOMPARE(window.panel.view()->layoutShown().lanes().size(), lanes);
    }

    void theMiddleButtonChoosesARange() {
        Window window;
        const rendering::TimeScale scale = window.scene().scale;
        const QPoint from(300, 200);
        const QPoint to(500, 220);
        QTest::mousePress(window.canvas(), Qt::MiddleButton, {}, from);
        for (const QPoint at : {QPoint(400, 210), to}) {
            QMouseEvent move(
                QEvent::MouseMove, at, window.canvas()->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::MiddleButton, {});
            QApplication::sendEvent(window.canvas(), &move);
        }
        QTest::mouseRelease(window.canvas(), Qt::MiddleButton, {}, to);
        const auto tolerance = static_cast<core::Millis>(2 * scale.millisPerPixel());
        QVERIFY(std::abs(window.range().earliest - scale.at(300)) <= tolerance);
        QVERIFY(std::abs(window.range().latest - scale.at(500)) <= tolerance);
    }

    void homeAndEndGoToTheEnds() {
        Window window;
        const std::vector<core::MarkPosition>& order = window.panel.view()->layoutShown().order();
        window.key(Qt::Key_End);
        QCOMPARE(window.panel.view()->currentMark(), order.back());
        window.key(Qt::Key_Home);
        QCOMPARE(window.panel.view()->currentMark(), order.front());
        QScrollBar* bar = window.panel.view()->verticalScrollBar();
        bar->setValue(0);
        window.key(Qt::Key_PageDown);
        QVERIFY(bar->maximum() == 0 || bar->value() > 0);
        window.key(Qt::Key_PageUp);
        QCOMPARE(bar->value(), 0);
    }
};

FAULTLINE_TEST(TimelineMenusTest)
#include "timelinemenustest.moc"
