// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/views/panelfixture.h"
#include "views/contradictions/compareside.h"
#include "views/contradictions/compareview.h"
#include "views/contradictions/momentsview.h"
#include "views/plurals.h"
#include "views/reader/readerview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

using namespace testsupport;

class CompareTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PanelFixture> m_fixture;
    std::unique_ptr<views::CompareView> m_view;

    QString labels() {
        QString all;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    views::ReaderView* side(int index) { return m_view->findChildren<views::CompareSide*>().at(index)->view(); }
    void present(core::ContradictionId id) {
        const core::SnapshotPtr snapshot = sampleSnapshot();
        const core::Contradiction* each = snapshot->contradiction(id);
        m_fixture->state.select({id, each->a.document, each->a.index, -1});
        m_view->present(readerSnapshot());
    }

private slots:
    void init() {
        m_fixture = std::make_unique<PanelFixture>();
        m_view = std::make_unique<views::CompareView>(m_fixture->session, m_fixture->state, nullptr);
    }
    void cleanup() {
        m_view.reset();
        m_fixture.reset();
    }

    void bothSidesStandBesideEachOther() {
        present(kDenial);
        QVERIFY(m_view->isVisible());
        // Until the texts come, the quotes stand for them.
        QVERIFY(side(0)->toPlainText().contains(QStringLiteral("flooded the mail service")));
        QVERIFY(side(1)->toPlainText().contains(QStringLiteral("seen nothing to suggest")));
        emit m_fixture->session.textReady(explainerText());
        QVERIFY(side(1)->toPlainText().contains(QStringLiteral("Thousands of people")));
        QVERIFY(!side(0)->toPlainText().contains(QStringLiteral("Thousands of people")));
        const QString all = labels();
        for (const char* part :
             {"Contradiction 2 of 5", "Denial · strong · same incident established · Open",
              "Group claims Lumora Mail hit", "Glitch or attack?", "DDoS — asserted", "Cyberattack — denied",
              "One side denies the cause", "The same voice in: Shoreline Post", "copies elsewhere: 1"})
            QVERIFY2(all.contains(QString::fromUtf8(part)), part);
    }
    void aTextOfOtherBytesOrAnotherCaseIsAskedForAnew() {
        const core::Contradiction denial = *sampleSnapshot()->contradiction(kDenial);
        const auto shown = [&](const std::string& casePath, const std::string& sha256) {
            auto snapshot = std::make_shared<core::Snapshot>(*readerSnapshot());
            snapshot->casePath = casePath;
            snapshot->documents[kExplainer - 1].sha256 = sha256;
            m_view->close();
            m_fixture->state.select({kDenial, denial.a.document, denial.a.index, -1});
            m_view->present(snapshot);
            return side(1)->toPlainText().contains(QStringLiteral("Thousands of people"));
        };
        QVERIFY(!shown("/cases/a.faultline", "11"));
        emit m_fixture->session.textReady(explainerText());
        QVERIFY(shown("/cases/a.faultline", "11"));
        QVERIFY(!shown("/cases/a.faultline", "22"));
        emit m_fixture->session.textReady(explainerText());
        QVERIFY(!shown("/cases/b.faultline", "22"));
    }
    void aPossibleOneSaysSo() {
        present(kUndatedDenial);
        QVERIFY(labels().contains(QStringLiteral("not established that both speak of one incident")));
    }
    void goesOnInTheOrderOfTheList() {
        present(kReversal);
        m_view->findChild<QPushButton*>(QStringLiteral("next"))->click();
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kDenial});
        QVERIFY(labels().contains(QStringLiteral("Contradiction 2 of 5")));
        m_view->previous();
        m_view->previous();
        QCOMPARE(m_fixture->state.selection().contradiction, core::ContradictionId{kUndatedDenial});
    }
    void aNoteIsKeptWhenGoingOn() {
        present(kDenial);
        m_view->findChild<QPlainTextEdit*>()->insertPlainText(QStringLiteral("Asked the press office."));
        m_view->next();
        QCOMPARE(m_fixture->state.undoStack()->undoText(), QStringLiteral("Note on a contradiction"));
        QCOMPARE(m_view->findChild<QPlainTextEdit*>()->toPlainText(), QString()); // the next one has none
        m_view->close();
        QCOMPARE(m_fixture->state.undoStack()->count(), 1);
    }
    void closesWithItsContradiction() {
        present(kDenial);
        m_fixture->state.selectDocument(kUnrelated); // reading elsewhere leaves it open
        QVERIFY(m_view->isVisible());
        emit m_fixture->session.snapshotChanged(); // the session has no case
        QVERIFY(!m_view->isVisible());
    }
    void momentsAreToldApart_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << "2023-06-05T15:20Z"
                               << "2023-06-06T14:20Z"
                               << "23 hours apart";
        QTest::newRow("days") << "2023-06-16"
                              << "2023-06-05"
                              << "11 days apart";
        QTest::newRow("next day") << "2023-06-16"
                                  << "2023-06-15"
                                  << "1 day apart";
        QTest::newRow("same day") << "2023-06-16"
                                  << "2023-06-16T14:20Z"
                                  << "The times are not exact enough to tell which came first.";
        QTest::newRow("same") << "2023-06-05T15:20Z"
                              << "2023-06-05T15:30Z"
                              << "within one hour";
        QTest::newRow("a clock of no known zone") << "2023-06-05T15:20"
                                                  << "2023-06-05T15:30Z"
                                                  << "The times are not exact enough to tell which came first.";
        QTest::newRow("two clocks of no known zone") << "2023-06-05T09:20"
                                                     << "2023-06-05T15:30"
                                                     << "The times are not exact enough to tell which came first.";
        QTest::newRow("undated") << "2023-06-05"
                                 << ""
                                 << "One side is undated, so their order is not known.";
    }
    void momentsAreToldApart() {
        views::EnglishPlurals plurals; // takes itself out again
        QCoreApplication::installTranslator(&plurals);
        QFETCH(QString, a);
        QFETCH(QString, b);
        core::Claim one;
        core::Claim other;
        one.said = core::parseIso(a.toStdString());
        other.said = core::parseIso(b.toStdString());
        QTEST(views::MomentsView::distanceText(one, other), "text");
    }
};

FAULTLINE_TEST(CompareTest)
#include "comparetest.moc"
