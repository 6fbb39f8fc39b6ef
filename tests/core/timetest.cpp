// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/time.h"
#include "models/core/calendar.h"
#include "tests/support/testmain.h"

#include <QtTest>

class TimeTest : public QObject {
    Q_OBJECT
private slots:
    void aMarkOfASpanOutsideTheTextIsThatOfNone() {
        QCOMPARE(core::timeMark("On Monday", {3, 90}), core::timeMark("On Monday", {}));
        QCOMPARE(core::timeMark("On Monday", {90, 95}), core::timeMark("On Monday", {}));
        QCOMPARE(core::timeMark("On Monday", {6, 2}), core::timeMark("On Monday", {}));
    }
    void isoForms_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earliest"); // empty: not a date
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("granularity");
        QTest::newRow("year") << "2023"
                              << "2023-01-01T00:00"
                              << "2024-01-01T00:00"
                              << "year";
        QTest::newRow("month") << "2024-02"
                               << "2024-02-01T00:00"
                               << "2024-03-01T00:00"
                               << "month";
        QTest::newRow("day") << "2023-06-05"
                             << "2023-06-05T00:00"
                             << "2023-06-06T00:00"
                             << "day";
        QTest::newRow("utc") << "2023-06-05T16:00:30.250Z"
                             << "2023-06-05T16:00Z"
                             << "2023-06-05T16:01Z"
                             << "minute";
        QTest::newRow("offset") << "2023-06-05T23:30:00-05:00"
                                << "2023-06-06T04:30Z"
                                << "2023-06-06T04:31Z"
                                << "minute";
        QTest::newRow("local") << "2023-06-05 16:00"
                               << "2023-06-05T16:00"
                               << "2023-06-05T16:01"
                               << "minute";
        QTest::newRow("basic") << "20240720T125945Z"
                               << "2024-07-20T12:59Z"
                               << "2024-07-20T13:00Z"
                               << "minute";
        QTest::newRow("hour") << "2024-07-20T12+02:00"
                              << "2024-07-20T10:00Z"
                              << "2024-07-20T11:00Z"
                              << "hour";
        QTest::newRow("29 February") << "2023-02-29"
                                     << ""
                                     << ""
                                     << "";
        QTest::newRow("no date") << "5 June 2023"
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("rest") << "2023-06-05T16:00 or so"
                              << ""
                              << ""
                              << "";
    }
    void isoForms() {
        QFETCH(QString, text);
        QFETCH(QString, earliest);
        QFETCH(QString, latest);
        QFETCH(QString, granularity);
        const auto value = core::parseIso(text.toStdString());
        QCOMPARE(value.has_value(), !earliest.isEmpty());
        if (!value)
            return;
        QCOMPARE(core::isoText(value->interval->earliest, value->zone), earliest.toStdString());
        QCOMPARE(core::isoText(value->interval->latest, value->zone), latest.toStdString());
        QCOMPARE(core::name(value->granularity), granularity.toStdString());
    }
    void unknownZonesAreWidenedForComparison() {
        const auto local = core::parseIso("2023-06-05");
        const auto utc = core::parseIso("2023-06-06T11:00Z");
        QVERIFY(core::comparable(*local).overlaps(core::comparable(*utc)));
        const auto far = core::parseIso("2023-06-06T13:00Z");
        QVERIFY(!core::comparable(*local).overlaps(core::comparable(*far)));
    }
    void calendarGoesBothWays() {
        for (core::Millis at = core::millisOf({1899, 12, 30, 0, 0, 0}); at < core::millisOf({2101, 1, 1, 0, 0, 0});
             at += 13 * core::kDay + 7 * core::kHour)
            QCOMPARE(core::millisOf(core::civilOf(at)), at - ((at % core::kSecond) + core::kSecond) % core::kSecond);
        QCOMPARE(core::isoWeekday(core::millisOf({2026, 11, 21, 0, 0, 0})), 6);
        QCOMPARE(core::civilOf(core::isoWeekInterval(core::millisOf({2023, 6, 4, 23, 0, 0})).earliest).day, 29);
    }
    void displayedForPeople() {
        QCOMPARE(core::displayText(*core::parseIso("2023-06-05")), std::string("5 June 2023"));
        QCOMPARE(core::displayText(*core::parseIso("2023-06-05T14:10Z")), std::string("5 June 2023, 14:10 UTC"));
        QCOMPARE(core::displayText(core::TimeValue{}), std::string("undated"));
        // Codes are for programs; people read words, and never a year that nobody stated.
        for (const auto& [timex, words] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"XXXX-06", "June, year not stated"},
                 {"XXXX-06-05", "5 June, year not stated"},
                 {"XXXX-06-05T12:00", "5 June, year not stated"},
                 {"XXXX-WXX-3TM", "undated"},
                 {"FUTURE_REF", "undated"},
                 {"XXXX-13", "undated"}}) {
            core::TimeValue value;
            value.timex = timex;
            QCOMPARE(core::displayText(value), std::string(words));
        }
    }
};

FAULTLINE_TEST(TimeTest)
#include "timetest.moc"
