// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a time and is none, and what no text should contain: never a crash, never a guess.
#include "tests/analysis/timefinding.h"
#include "tests/support/testmain.h"

#include <QtTest>

using timetests::find;
using timetests::Found;
using timetests::text;

class TimeBadInputTest : public QObject {
    Q_OBJECT
private slots:
    void nothingResolves_data() {
        QTest::addColumn<QString>("body");
        for (const char* body : {
                 "On 31 June 2023, June 31 and 30 February it failed.",
                 "On 5 June 99999 and on 5 June 0 it failed.",
                 "In the year 0, in year 99999 and on 0000-00-00 or 99999-01-01.",
                 "It stopped at 25:61, 24:30, 12:60, 10:15:61 and 10:15:30:20.",
                 "See https://example.com/2021/03/10/outage-2021-03-10.html?t=10:15 for more.",
                 "See (www.example.com/2019/04/05) or mail ops-2019@example.com.",
                 "The files /var/log/2021-03-10.log and dump_20210310.csv are lost.",
                 "Version 2.10.3, v10.12.2018, Ubuntu 20.04, kernel 5.10.0-8 and build 20210310.1.",
                 "It costs $12.30, \xC2\xA3"
                 "10.15, \xE2\x82\xAC"
                 "1999, USD 2020 or 10.30 euros.",
                 "They won 3-1, 21-19 and 6-4 6-3; a 16:9 screen at odds of 10:1.",
                 "Call 555-2019, +1 212-555-1999, 0800 1234, 1800-2020-11 or (020) 7946 0958.",
                 "Hosts 192.168.10.12 and 127.0.0.1:8080 answered, fe80::1:2 did not.",
                 "for (int i = 2019; i < 2021; ++i) a[2010] = x.y(2015);",
                 "if (now == 12:30) return 2020-01;",
                 "Flight BA 1900, room 2015, ISO 8601:2004, CVE-2021-44228, port 2049 and error 1066.",
                 "Order 2020-11-12-001, ISBN 978-0-306-40615-7 and part 133-03-03-2020.",
                 "She ran it in 2:05:30, as Psalm 12:10 has it.",
                 "24/7 support, 9/11, 50/50, 3/4 of users and rev. 12-34-56 or 10-20-30.",
                 "The 2000 people, 1,999 users, 2020 servers and 2,021.5 tons.",
                 "On the 32nd of May and the 0th of June.",
                 "It took 999999999999 days, 99999 centuries later and 100000 hours from now.",
                 "Rats lived on the 25th and 26th floors, men in their mid-twenties above them.",
                 "The Sun at 14 was a tabloid; by then about 3.3 million read it.",
                 "Screen shot 12-24-18 PM and 7-24-03 PM.",
                 "He sang Christmas songs at the Winter Park and the Summer Games, took a room for the night "
                 "and paid a post-midnight visit.",
                 "the 500th week of 2020x, the 40th day of it",
             })
            QTest::newRow(qPrintable(QString::fromUtf8(body).left(60))) << QString::fromUtf8(body);
    }
    void nothingResolves() {
        QFETCH(QString, body);
        for (const char* published : {"2023-06-20T10:00Z", ""}) {
            const Found found = find(body.toStdString(), published);
            for (const core::TimeExpression& each : found.times)
                QVERIFY2(!each.value.resolved(), found.list().c_str());
        }
    }

    void whatStandsBesideThemIsFound() {
        QCOMPARE(
            text(find("See https://example.com/2021/ of 5 June 2023.", "").times.at(0).value),
            std::string("2023-06-05T00:00 2023-06-06T00:00 day"));
        QCOMPARE(
            text(find("It ran from 1/13/2023-1/15/2023 and", "").times.at(0).value),
            std::string("2023-01-13T00:00 2023-01-16T00:00 day"));
    }
    void aMomentSaidTwiceIsNoEmptyRange() {
        for (const char* body :
             {"Stopped 5 June 2023 10:00:00 - 5 June 2023 10:00:00.",
              "Down from 5 June 2023 at 10:00 to 5 June at 10:00.",
              "Log of 2023-06-05 10:00:00,123 - 05 June 10:00:00,123."}) {
            for (const core::TimeExpression& each : find(body, "2023-06-20").times)
                QVERIFY2(!each.value.interval || each.value.interval->earliest < each.value.interval->latest, body);
        }
        QCOMPARE(
            text(find("Stopped 5 June 2023 10:00:00 - 5 June 2023 10:00:00.", "").times.at(0).value),
            std::string("2023-06-05T10:00 2023-06-05T10:01 minute"));
    }
    void directionMarksAndBrokenBytes() {
        const Found marks = find("\xE2\x80\xAEOn 5\xE2\x80\x8F June 2023\xE2\x80\xAC at 10:15\xE2\x80\x8E UTC.", "");
        QCOMPARE(marks.times.size(), std::size_t(1));
        QCOMPARE(text(marks.times.at(0).value), std::string("2023-06-05T10:15Z 2023-06-05T10:16Z minute"));
        for (const char* broken : {"\xED\xA0\x80", "\xED\xB0\x80", "\xFF", "\xC3", "\xE2\x80", "\xF0\x9F\x95"}) {
            const Found found = find("On 5 June 2023 " + std::string(broken) + " and 6 June 2023", "");
            QVERIFY(found.named("5 June 2023") && found.named("6 June 2023"));
            find("5 June 202" + std::string(broken), "2023-06-20");
            find(broken, "");
        }
    }
    void manyTimesInALine() {
        for (const char* piece : {"5 June 2023 ", "03/04/2023, ", "10:15 CST; ", "Monday ", "18 and ", "3/4, "}) {
            std::string line;
            for (int i = 0; i < 10000; ++i)
                line += piece;
            const Found found = find(line, "2023-06-20T10:00Z");
            QVERIFY(found.times.size() <= 10000);
        }
        QCOMPARE(find("Monday", "2023-06-20").times.size(), std::size_t(1));
    }
};

FAULTLINE_TEST(TimeBadInputTest)
#include "timebadinputtest.moc"
