// SPDX-License-Identifier: GPL-3.0-or-later
// What a person finds again: saved views, the last view of each case, what was seen, and a layout that can be put back.
#include "views/savedview.h"
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"
#include "views/casememory.h"
#include "views/tables/documentspanel.h"
#include "views/timeline/lanekeeper.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QtTest>

using testsupport::WindowFixture;

namespace {

constexpr int kPatience = 20'000;

QString progress(WindowFixture& f) {
    return f.find<QLabel>("caseProgress")->text();
}

} // namespace

class SavedViewTest : public QObject {
    Q_OBJECT
private slots:
    void textHoldsEverything() {
        views::SavedView view;
        view.filter.incident = 3;
        view.filter.query = QStringLiteral("\"no attack\" OR ddos");
        view.filter.causes = {QStringLiteral("ddos")};
        view.filter.languages = {QString(), QStringLiteral("en")};
        view.filter.excluded = {{models::FacetKind::Source, QStringLiteral("Harbour “Wire”")}};
        view.filter.knownAt = 1'685'966'400'123;
        view.range = {-62135596800000, 253402300800000};
        view.layout[QStringLiteral("tab")] = 2;
        const std::string text = views::savedViewText(view);
        QCOMPARE(views::savedViewOf(text).value(), view);
        QCOMPARE(views::savedViewOf(views::savedViewText({})).value(), views::SavedView{});
        for (const char* broken : {"", "null", "[1]", "{\"filter\":", "ddos"})
            QVERIFY2(!views::savedViewOf(broken), broken);
        // What is no view of ours does no harm.
        const auto odd = views::savedViewOf(
            R"({"filter":{"incident":"x","excluded":[[99,"a"],"b"],"causes":7},"range":[5,1],"layout":[]})");
        QCOMPARE(odd.value(), views::SavedView{});
    }

    void aSavedViewBringsEverythingBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        views::Filter filter;
        filter.causes = {QStringLiteral("cyberattack")};
        f.state().setFilter(filter);
        const core::TimeInterval range{f.state().range().earliest, f.state().range().middle()};
        f.state().setRange(range);
        f.trigger("tab.documents");
        auto* panel = f.window().findChild<views::DocumentsPanel*>();
        panel->table()->sortByColumn(1, Qt::DescendingOrder);
        auto* lanes = f.window().findChild<views::LaneKeeper*>();
        lanes->setHeight({core::LaneGroup::Causes, "ddos"}, 111);
        lanes->setBelow(core::LaneGroup::Speakers);
        const core::LaneArrangement arranged = lanes->arrangement();
        f.trigger("view.save");
        auto* dialog = f.window().findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("Attack, first half"));
        dialog->accept();
        auto* saved = f.find<QListWidget>("savedSearches");
        QTRY_COMPARE(saved->count(), 1);
        QVERIFY(saved->item(0)->text().contains(QStringLiteral("Attack, first half")));
        // Elsewhere, and back by one click.
        f.trigger("edit.clearfilters");
        f.trigger("view.fitall");
        f.trigger("tab.contradictions");
        panel->table()->sortByColumn(2, Qt::AscendingOrder);
        lanes->setHeight({core::LaneGroup::Causes, "ddos"}, 0);
        lanes->setBelow(core::LaneGroup::Sources);
        emit saved->itemClicked(saved->item(0));
        QCOMPARE(f.state().filter(), filter);
        QCOMPARE(f.state().range(), range);
        QVERIFY(lanes->arrangement() == arranged);
        QCOMPARE(f.find<QTabWidget>("lists")->currentIndex(), 2);
        QCOMPARE(panel->table()->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(panel->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        // It is part of the case, and undone like everything else.
        f.trigger("edit.undo");
        QTRY_COMPARE(saved->count(), 0);
    }

    void eachCaseOpensAsItWasLeft() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("one.faultline")));
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        f.trigger("tab.claims");
        f.trigger("view.reader"); // hides it
        views::Filter filter;
        filter.stances = {QStringLiteral("denied")};
        filter.query = QStringLiteral("lumenmail");
        f.state().setFilter(filter);
        const auto pinned = [&] { return f.window().findChild<views::LaneKeeper*>()->arrangement().pinned; };
        const core::LaneKey ddos{core::LaneGroup::Causes, "ddos"};
        f.window().findChild<views::LaneKeeper*>()->togglePinned(ddos);
        QVERIFY(f.newCase(QStringLiteral("two.faultline")));
        QCOMPARE(f.state().filter(), views::Filter{});
        QTRY_VERIFY(pinned().empty());
        f.trigger("view.reader"); // shows it again
        f.trigger("tab.evidence");
        QVERIFY(f.open(QStringLiteral("one.faultline")));
        QCOMPARE(f.find<QTabWidget>("lists")->currentIndex(), 1);
        QVERIFY(!f.window().commands().action(QStringLiteral("view.reader"))->isChecked());
        filter.query.clear(); // a search of yesterday would hide what is new
        QCOMPARE(f.state().filter(), filter);
        QVERIFY(pinned() == std::vector{ddos});
        // After a restart, too.
        f.restart();
        QVERIFY(f.open(QStringLiteral("two.faultline")));
        QCOMPARE(f.find<QTabWidget>("lists")->currentIndex(), 3);
        QVERIFY(f.window().commands().action(QStringLiteral("view.reader"))->isChecked());
    }

    void goingBackNeverLeadsOutOfTheCase() {
        WindowFixture f;
        QVERIFY(f.newCase(QStringLiteral("one.faultline")));
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        views::Filter filter;
        filter.stances = {QStringLiteral("denied")};
        f.state().setFilter(filter);
        QVERIFY(f.newCase(QStringLiteral("two.faultline")));
        QVERIFY(f.open(QStringLiteral("one.faultline")));
        QCOMPARE(f.state().filter(), filter);
        QTRY_VERIFY(f.state().range() != core::TimeInterval{});
        while (f.state().canGoBack()) {
            f.state().goBack();
            QVERIFY(f.state().range() != core::TimeInterval{});
        }
    }

    void layoutCanBePutBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        auto* columns = f.window().findChild<QSplitter*>();
        const QList<int> made = columns->sizes();
        columns->setSizes({300, 700, 440});
        emit columns->splitterMoved(300, 1);
        f.trigger("view.facets");
        f.trigger("tab.documents");
        auto* header = f.window().findChild<views::DocumentsPanel*>()->table()->horizontalHeader();
        const int width = header->sectionSize(1);
        header->resizeSection(1, width + 60);
        f.trigger("view.reset");
        QVERIFY(f.window().commands().action(QStringLiteral("view.facets"))->isChecked());
        QTRY_COMPARE(columns->sizes(), made);
        QCOMPARE(header->sectionSize(1), width);
    }

    void progressIsToldAndLeadsOn() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTRY_VERIFY2(progress(f).startsWith(QStringLiteral("0 of 3 seen")), qPrintable(progress(f)));
        const core::DocumentId first = f.documentOf(QStringLiteral("attack.md"));
        f.state().selectDocument(first);
        QTRY_VERIFY2(progress(f).startsWith(QStringLiteral("1 of 3 seen")), qPrintable(progress(f)));
        f.trigger("go.unseen");
        const core::DocumentId second = f.state().selection().document;
        QVERIFY(second != first);
        f.trigger("go.unseen"); // who asks for the next has seen this one
        QVERIFY(f.state().selection().document != second && f.state().selection().document != first);
        QTRY_VERIFY2(progress(f).startsWith(QStringLiteral("3 of 3 seen")), qPrintable(progress(f)));
        const views::Selection last = f.state().selection();
        f.trigger("go.unseen"); // says so instead of doing nothing
        QCOMPARE(f.state().selection(), last);
        QCOMPARE(
            f.window().findChild<QStatusBar*>()->currentMessage(), QStringLiteral("Every document has been seen."));
        // Claims: each step goes to another one that nobody has judged.
        f.trigger("go.unchecked");
        const views::Selection claim = f.state().selection();
        QVERIFY(claim.claim >= 0);
        f.trigger("go.unchecked");
        QVERIFY(f.state().selection() != claim);
        // Seen stays seen.
        f.restart();
        QVERIFY(f.open(QStringLiteral("test.faultline")));
        QTRY_VERIFY2(progress(f).startsWith(QStringLiteral("3 of 3 seen")), qPrintable(progress(f)));
    }
};

FAULTLINE_TEST(SavedViewTest)
#include "savedviewtest.moc"
