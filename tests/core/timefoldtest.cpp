// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timefold.h"
#include "models/core/calendar.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <random>

using namespace core;

namespace {

const Millis kStart = millisOf({2023, 6, 5, 0, 0, 0});

// Moments every two hours of a day, on each of these days after the start.
std::vector<Millis> onDays(const std::vector<int>& days) {
    std::vector<Millis> moments;
    for (const int day : days) {
        for (int hour = 0; hour < 24; hour += 2)
            moments.push_back(kStart + day * kDay + hour * kHour);
    }
    return moments;
}

} // namespace

class TimeFoldTest : public QObject {
    Q_OBJECT
private slots:
    void longEmptyStretchesAreFound_data() {
        QTest::addColumn<std::vector<int>>("days");
        QTest::addColumn<int>("gaps");
        QTest::newRow("none") << std::vector<int>{} << 0;
        QTest::newRow("one day") << std::vector<int>{0} << 0;
        QTest::newRow("day after day") << std::vector<int>{0, 1, 2, 3} << 0;
        QTest::newRow("two years between") << std::vector<int>{0, 1, 765} << 1;
        QTest::newRow("a decade of single days") << std::vector<int>{0, 400, 900, 1300, 2000, 3600} << 5;
    }
    void longEmptyStretchesAreFound() {
        QFETCH(std::vector<int>, days);
        QFETCH(int, gaps);
        const std::vector<Millis> moments = onDays(days);
        const std::vector<TimeInterval> found = emptyStretches(moments);
        QCOMPARE(std::ssize(found), std::ptrdiff_t(gaps));
        for (const TimeInterval& gap : found) {
            QVERIFY(gap.earliest < gap.latest);
            for (const Millis each : moments)
                QVERIFY2(!gap.contains(each), "something happens in it");
        }
    }

    // A bar may reach on for long after its beginning, and a vague statement back before its middle.
    void whatReachesOnIsFoldedAtTheEnds() {
        const std::vector<Millis> moments = onDays({0, 1, 2});
        const TimeInterval extent{moments.front() - 400 * kDay, moments.back() + 700 * kDay};
        QVERIFY(emptyStretches(moments).empty());
        const std::vector<TimeInterval> found = emptyStretches(moments, extent);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found.front().latest < moments.front() && found.front().earliest > extent.earliest);
        QVERIFY(found.back().earliest > moments.back() && found.back().latest < extent.latest);
        const TimeFold fold = foldOf(found, extent);
        QVERIFY(fold.folded(extent.latest) - fold.folded(extent.earliest) < static_cast<double>(6 * kDay));
        // What ends soon is no emptiness.
        QVERIFY(emptyStretches(moments, {moments.front(), moments.back() + kHour}).empty());
    }

    void evenlySpacedThingsHaveNoGaps() {
        std::vector<Millis> moments;
        for (int i = 0; i < 12; ++i)
            moments.push_back(kStart + i * 30 * kDay);
        QVERIFY(emptyStretches(moments).empty());
    }

    void theMapIsItsOwnWayBack() {
        const std::vector<Millis> moments = onDays({0, 400, 900, 3600});
        const TimeInterval extent{moments.front(), moments.back()};
        const TimeFold fold = foldOf(emptyStretches(moments), extent);
        QCOMPARE(fold.gaps().size(), std::size_t(3));
        std::mt19937 random(7);
        double last = -1e300;
        for (Millis at = extent.earliest - 40 * kDay; at < extent.latest + 40 * kDay;
             at += 1 + static_cast<Millis>(random() % 90000000U)) {
            const double folded = fold.folded(at);
            QVERIFY2(folded > last, "later is later");
            last = folded;
            const Millis back = fold.unfolded(folded);
            const bool inGap =
                std::ranges::any_of(fold.gaps(), [&](const TimeInterval& gap) { return gap.contains(at); });
            QVERIFY(std::abs(back - at) <= (inGap ? kMinute : 1));
        }
        // The whole is hardly longer than what happens in it.
        QVERIFY(fold.folded(extent.latest) - fold.folded(extent.earliest) < static_cast<double>(12 * kDay));
        QCOMPARE(TimeFold().unfolded(TimeFold().folded(kStart)), kStart);
    }
};

FAULTLINE_TEST(TimeFoldTest)
#include "timefoldtest.moc"
