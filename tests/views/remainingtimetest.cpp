// SPDX-License-Identifier: GPL-3.0-or-later
// How long a job will still take.
#include "views/importing/remainingtime.h"
#include "tests/support/testmain.h"
#include "views/plurals.h"

#include <QtTest>

using views::RemainingTime;

class RemainingTimeTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSaidAtFirst() {
        RemainingTime time(1'000);
        time.reach(1'000, 0, 100);
        QVERIFY(!time.left());
        time.reach(3'500, 20, 100);
        QVERIFY(!time.left());
    }

    void anEvenPaceIsToldRight() {
        RemainingTime time(0);
        for (int second = 0; second <= 40; ++second)
            time.reach(second * 1'000, second, 100);
        QVERIFY(time.left());
        QCOMPARE(*time.left(), 60'000);
    }

    void aSlowerPaceIsFollowed() {
        RemainingTime time(0);
        time.reach(0, 0, 1'000);
        for (int second = 1; second <= 10; ++second)
            time.reach(second * 1'000, second * 50, 1'000); // would end in ten seconds more
        for (int second = 11; second <= 130; ++second)
            time.reach(second * 1'000, 500 + (second - 10), 1'000); // one a second: 380 more
        QVERIFY(*time.left() > 300'000);
        QVERIFY(*time.left() <= 380'000);
    }

    void itCountsDownWhileOnePieceTakesLong() {
        RemainingTime time(0);
        time.reach(0, 0, 10);
        time.reach(10'000, 5, 10);
        QCOMPARE(*time.left(), 10'000);
        time.reach(14'000, 5, 10);
        QCOMPARE(*time.left(), 6'000);
        time.reach(60'000, 5, 10);
        QCOMPARE(*time.left(), 0);
    }

    void anotherTotalIsLearnedAnew() {
        RemainingTime time(0);
        time.reach(0, 0, 10);
        time.reach(10'000, 5, 10);
        QVERIFY(time.left());
        time.reach(11'000, 0, 5'000); // the next step of the same job
        QVERIFY(!time.left());
        time.reach(12'000, 100, 5'000);
        QVERIFY(!time.left());
        time.reach(14'500, 350, 5'000);
        QVERIFY(time.left());
    }

    void nothingIsLeftOfAJobWithoutAnEnd() {
        RemainingTime time(0);
        time.reach(5'000, 0, 0);
        time.reach(50'000, 0, 0);
        QVERIFY(!time.left());
        time.reach(60'000, 0, 7);
        time.reach(70'000, 7, 7);
        QVERIFY(!time.left());
    }

    void itIsSaidInWords_data() {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64{0} << "less than a minute left";
        QTest::newRow("half a minute") << qint64{30'000} << "less than a minute left";
        QTest::newRow("a minute") << qint64{58'000} << "about 1 minute left";
        QTest::newRow("four") << qint64{4 * 60'000 + 20'000} << "about 4 minutes left";
        QTest::newRow("an hour and a quarter") << qint64{75 * 60'000} << "about 75 minutes left";
        QTest::newRow("three hours") << qint64{170 * 60'000} << "about 3 hours left";
    }
    void itIsSaidInWords() {
        QFETCH(qint64, left);
        views::EnglishPlurals plurals;
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        QTEST(RemainingTime::text(left), "words");
    }
};

FAULTLINE_TEST(RemainingTimeTest)
#include "remainingtimetest.moc"
