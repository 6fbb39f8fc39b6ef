// SPDX-License-Identifier: GPL-3.0-or-later
// An article that was imported by mistake: out of the case with one key, and back.
#include "tests/support/testmain.h"
#include "tests/views/windowfixture.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>
#include <QtTest>

using testsupport::WindowFixture;

class SetAsideTest : public QObject {
    Q_OBJECT

    static QTableView* documents(WindowFixture& f) {
        f.trigger("tab.documents");
        return f.find<QTabWidget>("lists")->currentWidget()->findChild<QTableView*>();
    }
    static std::size_t count(WindowFixture& f) { return f.session().snapshot()->documents.size(); }

private slots:
    void deleteTakesADocumentOutOfTheCaseAndUndoBringsItBack() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        const std::size_t contradictions = f.session().snapshot()->findings.contradictions.size();
        QVERIFY(contradictions > 0);
        QTableView* list = documents(f);
        const core::DocumentId denial = f.documentOf(QStringLiteral("denial.txt"));
        f.state().selectDocument(denial);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(count(f), std::size_t(2));
        QVERIFY(f.session().snapshot()->findings.contradictions.size() < contradictions);
        QVERIFY(f.state().selection().document != denial); // the next one is at hand
        auto* aside = f.find<QPushButton>("setAside");
        QVERIFY(aside->isVisible());
        QCOMPARE(aside->text(), QStringLiteral("1 document set aside…"));
        f.state().undoStack()->undo();
        QTRY_COMPARE(count(f), std::size_t(3));
        QCOMPARE(f.session().snapshot()->findings.contradictions.size(), contradictions);
        QVERIFY(!aside->isVisible());
    }
    void searchDoesNotFindWhatIsSetAside() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTableView* list = documents(f);
        f.state().selectDocument(f.documentOf(QStringLiteral("attack.md")));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(count(f), std::size_t(2));
        QSignalSpy found(&f.session(), &models::Session::searchFinished);
        for (const char* query : {"responsibility", "lumenmail", "-nothing", "source:harbour"}) {
            f.session().search(QString::fromLatin1(query), store::SearchOrder::Relevance);
            QVERIFY(found.wait());
            const auto answer = found.takeLast().at(1).value<store::SearchAnswer>();
            const bool others = query != QLatin1String("responsibility") && query != QLatin1String("source:harbour");
            QCOMPARE(answer.total, others ? 2 : 0);
            QCOMPARE(answer.hits.size(), std::size_t(others ? 2 : 0));
        }
        // Nor is it counted in what is offered instead.
        f.session().search(QStringLiteral("lumenmail zeppelin"), store::SearchOrder::Relevance);
        QVERIFY(found.wait());
        const auto offered = found.takeLast().at(1).value<store::SearchAnswer>();
        QVERIFY(!offered.offers.empty());
        QCOMPARE(offered.offers.front().total, 2);
    }
    void severalAreSetAsideAtOnceAndBroughtBackFromTheButton() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTableView* list = documents(f);
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(count(f), std::size_t(0));
        auto* aside = f.find<QPushButton>("setAside");
        QTest::mouseClick(aside, Qt::LeftButton);
        auto* menu = aside->parentWidget()->findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5); // three, a line, all
        menu->actions().first()->trigger();
        QTRY_COMPARE(count(f), std::size_t(1));
        menu->close();
        f.state().undoStack()->undo();
        f.state().undoStack()->undo();
        QTRY_COMPARE(count(f), std::size_t(3));
    }
    void whatIsSetAsideStaysSoWhenTheCaseIsOpenedAgain() {
        WindowFixture f;
        QVERIFY(f.newCase());
        QVERIFY(f.import(f.writeArticles()));
        QTableView* list = documents(f);
        f.state().selectDocument(f.documentOf(QStringLiteral("june.txt")));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(count(f), std::size_t(2));
        QVERIFY(f.close());
        QVERIFY(f.open(QStringLiteral("test.faultline")));
        QCOMPARE(count(f), std::size_t(2));
        QVERIFY(f.import(f.writeArticles())); // the same bytes bring nothing back
        QCOMPARE(count(f), std::size_t(2));
        QCOMPARE(f.find<QPushButton>("setAside")->text(), QStringLiteral("1 document set aside…"));
    }
};

FAULTLINE_TEST(SetAsideTest)
#include "setasidetest.moc"
