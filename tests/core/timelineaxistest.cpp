// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelineaxis.h"
#include "tests/support/testmain.h"

#include <QTimeZone>
#include <QtTest>

using namespace core;

namespace {

ZoneOffset zone(const char* id) {
    return [zone = QTimeZone(id)](Millis utc) {
        return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * kSecond;
    };
}

} // namespace

class TimelineAxisTest : public QObject {
    Q_OBJECT
private slots:
    void ticksAreRoundAndFit_data() {
        QTest::addColumn<Millis>("length");
        QTest::addColumn<double>("width");
        const Millis lengths[] = {kMinute,     7 * kMinute,  kHour,         5 * kHour,     kDay,
                                  3 * kDay,    10 * kDay,    45 * kDay,     200 * kDay,    800 * kDay,
                                  4000 * kDay, 20000 * kDay, 300000 * kDay, 2000000 * kDay};
        for (const Millis length : lengths) {
            for (const double width : {60.0, 643.0, 3000.0})
                QTest::addRow("%lld min in %.0f px", static_cast<long long>(length / kMinute), width)
                    << length << width;
        }
    }
    void ticksAreRoundAndFit() {
        QFETCH(Millis, length);
        QFETCH(double, width);
        const Millis start = millisOf({2023, 3, 24, 17, 43, 21});
        for (const ZoneOffset& offset :
             {ZoneOffset(), zone("Europe/Berlin"), zone("Asia/Kathmandu"), zone("America/St_Johns")}) {
            const TimeInterval range = clampedToCalendar({start - length / 2, start + length / 2});
            const Axis axis = axisOf(range, width, 56, offset);
            const double pixels = width / static_cast<double>(range.latest - range.earliest);
            for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
                const AxisTick& tick = axis.ticks[i];
                QVERIFY(range.contains(tick.at));
                QVERIFY(tick.begins >= axis.unit);
                QCOMPARE(tick.civil.second, 0);
                switch (axis.unit) {
                case TickUnit::Minute:
                    QCOMPARE(tick.civil.minute % axis.step, 0);
                    break;
                case TickUnit::Hour:
                    QCOMPARE(tick.civil.hour % axis.step, 0);
                    break;
                case TickUnit::Day:
                    QCOMPARE((tick.civil.day - 1) % axis.step, 0);
                    break;
                case TickUnit::Month:
                    QCOMPARE((tick.civil.month - 1) % axis.step, 0);
                    break;
                case TickUnit::Year:
                    QCOMPARE(tick.civil.year % axis.step, 0);
                    break;
                }
                if (i > 0) {
                    const double gap = static_cast<double>(tick.at - axis.ticks[i - 1].at) * pixels;
                    QVERIFY2(gap >= 56 * 0.79, qPrintable(QString::number(gap))); // February is short, spring days too
                }
            }
            // Not fewer than could be had: the next finer step would be too narrow, so at most about 3 labels of room.
            if (axis.unit != TickUnit::Minute || axis.step > 1)
                QVERIFY(static_cast<double>(axis.ticks.size()) >= std::floor(width / (56 * 3.2)) - 1);
        }
    }

    void ticksAreWhereTheClocksSay() {
        // 26 March 2023: Berlin leaves out 02:00; 29 October: it repeats it.
        const ZoneOffset berlin = zone("Europe/Berlin");
        const auto hours = [&](const CivilTime& from, const CivilTime& to) {
            QString text;
            for (const AxisTick& tick : axisOf({millisOf(from), millisOf(to)}, 1000, 190, berlin).ticks)
                text += QStringLiteral("%1@%2 ")
                            .arg(tick.civil.hour)
                            .arg(QString::fromStdString(isoText(tick.at, ZoneState::Utc)).mid(11));
            return text.trimmed();
        };
        QCOMPARE(
            hours({2023, 3, 25, 23, 0, 0}, {2023, 3, 26, 4, 0, 0}),
            QStringLiteral("0@23:00Z 1@00:00Z 3@01:00Z 4@02:00Z 5@03:00Z"));
        const QString autumn = hours({2023, 10, 28, 22, 0, 0}, {2023, 10, 29, 3, 10, 0});
        QVERIFY(
            autumn == "0@22:00Z 1@23:00Z 2@00:00Z 3@02:00Z 4@03:00Z" ||
            autumn == "0@22:00Z 1@23:00Z 2@01:00Z 3@02:00Z 4@03:00Z");
        // Days keep their borders on both sides.
        const Axis days = axisOf({millisOf({2023, 3, 24, 0, 0, 0}), millisOf({2023, 3, 29, 0, 0, 0})}, 600, 70, berlin);
        QCOMPARE(days.ticks.size(), std::size_t(5));
        for (const AxisTick& tick : days.ticks)
            QCOMPARE(displayTime(tick.at, berlin).hour, 0);
    }

    void monthsAndYearsAreNamed() {
        const Axis axis = axisOf({millisOf({2022, 11, 15, 0, 0, 0}), millisOf({2023, 2, 15, 0, 0, 0})}, 600, 60);
        QCOMPARE(axis.unit, TickUnit::Day);
        const auto year = std::ranges::count(axis.ticks, TickUnit::Year, &AxisTick::begins);
        const auto month = std::ranges::count(axis.ticks, TickUnit::Month, &AxisTick::begins);
        QCOMPARE(year, 1);
        QCOMPARE(month, 2);
    }

    void nothingComesOfNothing() {
        QVERIFY(axisOf({5, 5}, 100, 50).ticks.empty());
        QVERIFY(axisOf({5, 1}, 100, 50).ticks.empty());
        QVERIFY(axisOf({0, kDay}, 0, 50).ticks.empty());
        const TimeInterval all{std::numeric_limits<Millis>::min(), std::numeric_limits<Millis>::max()};
        QVERIFY(axisOf(all, 640, 56).ticks.size() < 40);
    }
};

FAULTLINE_TEST(TimelineAxisTest)
#include "timelineaxistest.moc"
