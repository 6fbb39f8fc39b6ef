// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a screen reader finds it: every call here is one that such a program makes through QAccessible.
#include "views/timeline/timelineaccessible.h"
#include "models/core/calendar.h"
#include "tests/support/testmain.h"
#include "tests/views/timelinewindow.h"

#include <QAccessible>
#include <QAccessibleActionInterface>

using namespace views;
using Window = testsupport::TimelineWindow;

namespace {

struct Told {
    QObject* object;
    QAccessible::Event kind;
    int child;
};
QList<Told>& told() {
    static QList<Told> all;
    return all;
}
void listen(QAccessibleEvent* event) {
    told() += {event->object(), event->type(), event->child()};
}

QAccessibleInterface* accessOf(Window& window) {
    return QAccessible::queryAccessibleInterface(window.panel.view());
}

QStringList sentences(QAccessibleInterface* list) {
    QStringList all;
    for (int i = 0; i < list->childCount(); ++i)
        all += list->child(i)->text(QAccessible::Name);
    return all;
}

} // namespace

class TimelineAccessibleTest : public QObject {
    Q_OBJECT
private slots:
    void marksAreItemsOfAList() {
        Window window(testsupport::sampleSnapshot(), {1200, 800});
        QAccessibleInterface* list = accessOf(window);
        QVERIFY(list && list->isValid());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Timeline"));
        QVERIFY(list->childCount() > 10);
        core::Millis last = std::numeric_limits<core::Millis>::min();
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* item = list->child(i);
            QVERIFY(item && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), i);
            QVERIFY2(!item->text(QAccessible::Name).isEmpty(), "an item without words");
            QVERIFY(item->state().selectable && item->state().focusable);
            // It says where it stands, and what stands there is it.
            const QRect rect = item->rect();
            QVERIFY(!rect.isEmpty());
            const QPoint middle = window.canvas()->mapFromGlobal(rect.center());
            if (const auto hit = window.scene().hit(middle); hit.mark && !hit.link) {
                QAccessibleInterface* there = list->childAt(rect.center().x(), rect.center().y());
                QVERIFY(there);
                // In the order of time.
                if (there == item) {
                    const core::Millis at = window.panel.view()->layoutShown().mark(hit.mark->at).anchor();
                    QVERIFY(at >= last);
                    last = at;
                }
            }
        }
        QVERIFY(!list->child(-1) && !list->child(list->childCount()));
        QVERIFY(sentences(list).contains(QStringLiteral(
            "6 June 2023, 14:10 UTC: Lumora denies Cyberattack, Packet Ledger; contradicts Grey Heron")));
    }

    void onlyWhatIsSeenOrSelected() {
        Window window(testsupport::sampleSnapshot(), {1200, 800});
        window.state.setRange({core::millisOf({2023, 6, 5, 0, 0, 0}), core::millisOf({2023, 6, 7, 0, 0, 0})});
        QAccessibleInterface* list = accessOf(window);
        const QString later = QStringLiteral("19 June 2023");
        QVERIFY(!sentences(list).join(u'|').contains(later));
        // What is selected elsewhere is an item all the same, and says that it is out of sight.
        window.state.selectClaim({testsupport::kFollowUp, 0});
        QVERIFY(sentences(list).last().contains(later));
        QAccessibleInterface* item = list->child(list->childCount() - 1);
        QVERIFY(item->state().selected && item->state().offscreen);
        // A million marks are no million items.
        window.panel.showSnapshot(testsupport::bigSnapshot(15000, 100));
        window.panel.fitAll();
        QVERIFY(list->childCount() > 20 && list->childCount() < 4000);
        QVERIFY(sentences(list).first().contains(QStringLiteral("events, ")));
    }

    void keysAreSpoken() {
        Window window(testsupport::sampleSnapshot(), {1200, 800});
        QAccessibleInterface* list = accessOf(window);
        QVERIFY(!list->focusChild());
        window.key(Qt::Key_Home);
        told().clear();
        QAccessible::installUpdateHandler(listen);
        const core::TimelineLayout& layout = window.panel.view()->layoutShown();
        for (int step = 1; step < 6; ++step) {
            window.key(Qt::Key_Right);
            QAccessibleInterface* here = list->focusChild();
            QVERIFY(here);
            QVERIFY(here->state().focused && here->state().selected);
            QVERIFY2(!here->state().offscreen, "what is spoken is in sight");
            QCOMPARE(window.panel.view()->currentMark(), layout.order()[std::size_t(step)]);
            // Qt hands events on only where a screen reader has asked for them, which the offscreen platform never
            // does.
            if (!QAccessible::isActive())
                continue;
            const auto focus = std::ranges::find_if(told(), [&](const Told& each) {
                return each.kind == QAccessible::Focus && each.object == window.panel.view() &&
                       each.child == list->indexOfChild(here);
            });
            QVERIFY2(focus != told().end(), "nobody was told");
            told().clear();
        }
        QAccessible::installUpdateHandler(nullptr);
    }

    void anItemCanBePressed() {
        Window window(testsupport::sampleSnapshot(), {1200, 800});
        QAccessibleInterface* list = accessOf(window);
        const qsizetype index = sentences(list).indexOf(
            QStringLiteral("6 June 2023, 14:10 UTC: Lumora denies Cyberattack, Packet Ledger; contradicts Grey Heron"));
        QVERIFY(index >= 0);
        QAccessibleActionInterface* action = list->child(int(index))->actionInterface();
        QVERIFY(action && action->actionNames().contains(QAccessibleActionInterface::pressAction()));
        action->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(window.state.selection(), (Selection{testsupport::kDenial, testsupport::kExplainer, 1, -1}));
        QVERIFY(list->focusChild() && list->focusChild()->state().selected);
    }

    void itemsEndWithTheirCase() {
        Window window(testsupport::sampleSnapshot(), {1200, 800});
        QAccessibleInterface* list = accessOf(window);
        window.key(Qt::Key_Home);
        QVERIFY(list->childCount() > 10 && list->child(0));
        window.panel.showSnapshot(testsupport::emptySnapshot(true));
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!list->child(0) && !list->focusChild());
        window.panel.showSnapshot(testsupport::sampleSnapshot());
        QVERIFY(list->childCount() > 10);
        for (const QString& sentence : sentences(list))
            QVERIFY(!sentence.isEmpty());
    }
};

FAULTLINE_TEST(TimelineAccessibleTest)
#include "timelineaccessibletest.moc"
