// SPDX-License-Identifier: GPL-3.0-or-later
// Which day a report tells of: not the day of its byline, not one that somebody quoted tells of, and none where the
// words name some day of a kind, hours of opening, or a day that nothing in the text settles.
#include "tests/analysis/timefinding.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <algorithm>

using timetests::addTimeColumns;
using timetests::addTimeRow;
using timetests::checkTimeRow;
using timetests::text;

class TimeTellingTest : public QObject {
    Q_OBJECT
private slots:
    void tellsOf_data() {
        addTimeColumns();
        const auto row = addTimeRow;
        // 2023-05-17 is a Wednesday.
        const char* day = "2023-05-17";
        row("byline with a name",
            "Storage group, Lisbon - 17 May 2023\n\nOn 2 May our shop was shut for an hour.\n\nWhat broke\n\nAt 08:14 "
            "a "
            "controller reset itself.",
            day, "08:14", "2023-05-02T08:14 2023-05-02T08:15 minute");
        row("byline alone", "17 May 2023\n\nThe ferry lost its steering on 2 May. Crew dropped an anchor at 21:05.",
            day, "21:05", "2023-05-02T21:05 2023-05-02T21:06 minute");
        row("a byline and nothing else tells of its own day",
            "Posted by Ana, 17 May 2023\n\nThe lifts stopped at 08:14.", day, "08:14",
            "2023-05-17T08:14 2023-05-17T08:15 minute");
        row("day of a log", "17 May 2023\n\n09:00 Pumps stopped.\n\n09:40 Pumps are running.", day, "09:40",
            "2023-05-17T09:40 2023-05-17T09:41 minute");
        row("a log that begins before its first date",
            "22:15 - Looking into it\n\nPumps 1 and 2 are off.\n\nMonday 15 May, 07:30 - Update\n\nPump 1 is back.\n\n"
            "Wednesday 17 May, 11:00 - Solved\n\nAll is well.",
            day, "22:15", "open");
        row("a log with the newest entry first",
            "11:00 - Solved\n\nAll is well.\n\nTuesday 16 May, 07:30 - Update\n\nPump 1 is back.\n\n"
            "Monday 15 May, 22:15 - Looking into it\n\nPumps 1 and 2 are off.",
            day, "11:00", "2023-05-17T11:00 2023-05-17T11:01 minute");
        row("today's report on another day",
            "The board today publishes what it knows of the flooding of 28 March. The gate opened at 04:20.", day,
            "04:20", "2023-03-28T04:20 2023-03-28T04:21 minute");
        row("today's own day",
            "The pumps stopped today. A report on them was due on 28 March. The gate opened at 04:20.", day, "04:20",
            "2023-05-17T04:20 2023-05-17T04:21 minute");
        row("somebody quoted tells of another day",
            "The exchange went silent on Tuesday.\n\n\u201cWe had trouble with it on Sunday already,\u201d said the "
            "porter.\n\nCalls came through again at 10:25.",
            day, "10:25", "2023-05-16T10:25 2023-05-16T10:26 minute");
        row("inside the quotation its own day stands",
            "The exchange went silent on Tuesday.\n\n\"It began on Sunday. By 10:25 two lines were dead,\" he said.",
            day, "10:25", "2023-05-14T10:25 2023-05-14T10:26 minute");
        // Some day of a kind
        row("any", "It fails on any busy Monday.", day, "Monday", "open");
        row("a night", "They moved it between a Saturday night and dawn.", day, "Saturday night", "open");
        row("a meal", "They were done before a Sunday dinner.", day, "Sunday", "open");
        row("of a kind", "It was a quiet Thursday.", day, "Thursday", "open");
        row("a day's paper", "In a Monday filing the bank named the vendor.", day, "Monday",
            "2023-05-15T00:00 2023-05-16T00:00 day");
        row("each month's", "Sirens are tried on the last Friday of the month.", day, "the last Friday of the month",
            "open");
        row("opening hours", "The mast fell on Monday. Owners can collect papers between 9am and 4pm.", day,
            "between 9am and 4pm", "open");
        row("hours of the event", "The mast fell on Monday. Trains stood still between 9am and 4pm.", day,
            "between 9am and 4pm", "2023-05-15T09:00 2023-05-15T16:00 hour");
        // A weekday of a story that is weeks old
        row("the weekday, long after", "The mill burned down on 3 April. It was inspected on the Saturday.", day,
            "the Saturday", "open");
        row("the day after it",
            "The mill burned down on 3 April. It was inspected on the Saturday and sold the next day.", day,
            "the next day", "open");
        row("the weekday, days after", "The mill burned down on 14 May. It was inspected on the Monday.", day,
            "the Monday", "2023-05-15T00:00 2023-05-16T00:00 day");
        row("that day, of none", "Cleverer people hold that there was too much wind that day.", day, "that day",
            "open");
        row("the next day, after none", "Clerks were back at their desks the next day.", day, "the next day", "open");
        row("that weekend, of a season", "The move came last autumn. Nobody slept that weekend.", day, "that weekend",
            "open");
        // What only describes, and what leans on a "will"
        row("attributive", "The feeder had been cut off for planned repairs on 6 August.", day, "6 August",
            "2022-08-06T00:00 2022-08-07T00:00 day");
        row("planned for", "The works are planned for 6 August.", day, "6 August",
            "2023-08-06T00:00 2023-08-07T00:00 day");
        row("will have been", "Every pump will have been drained and refitted by October.", day, "October",
            "2023-10-01T00:00 2023-11-01T00:00 month");
        row("a month's thing", "He asks for the April bill to be paid.", day, "April",
            "2023-04-01T00:00 2023-05-01T00:00 month");
        row("comes up", "The lease comes up for renewal in February.", day, "February",
            "2024-02-01T00:00 2024-03-01T00:00 month");
        row("before last", "Two mills burned down the winter before last.", day, "the winter before last",
            "2021-12-01T00:00 2022-03-01T00:00 season");
        row("undated", "A gate stuck that morning.\n\nAt 06:35 it was freed.", "", "06:35", "open");
        // What somebody said on a day is not of that day.
        row("day of a statement",
            "The tram line went dark on Monday.\n\nThe depot stated on Tuesday that ice was to blame. The log shows no "
            "ice between 06:00 and 07:00.",
            day, "between 06:00 and 07:00", "2023-05-15T06:00 2023-05-15T07:00 minute");
        row("that morning, said later",
            "The tram line went dark on Monday.\n\n\"Our wires were sound,\" the depot said on Tuesday. A fuse had "
            "blown "
            "at 06:12 that morning, by the log.",
            day, "06:12 that morning", "2023-05-15T06:12 2023-05-15T06:13 minute");
        // Hopes look ahead, however they are told.
        row("hoped to", "The mayor hoped to have trams back by the weekend.", day, "the weekend",
            "2023-05-20T00:00 2023-05-22T00:00 day");
        row("no prospect of", "He saw no prospect of the trams running again before Monday.", day, "Monday",
            "2023-05-22T00:00 2023-05-23T00:00 day");
        row("a journey ahead", "The mayor flies to Porto on Friday.", day, "Friday",
            "2023-05-19T00:00 2023-05-20T00:00 day");
        row("a season of any year", "A full tank lasts for two days in winter.", day, "winter", "open");
    }

    void tellsOf() { checkTimeRow(); }

    void titleNamesTheDay_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const char* log = "The drive tripped at 08:14 and again at 08:40.";
        QTest::newRow("a day before") << "Loss of drive of 2 May 2023: interim report" << log << "2023-05-02T08:14";
        QTest::newRow("no year") << "What broke on 2 May" << log << "2023-05-02T08:14";
        QTest::newRow("the text's own day goes before")
            << "Loss of drive of 2 May 2023"
            << "On 4 May the ferry sailed again. The drive tripped at 08:14."
            << "2023-05-04T08:14";
        QTest::newRow("two days") << "Faults of 2 May and 4 May 2023" << log << "2023-05-17T08:14";
        QTest::newRow("a day to come") << "New drive from 2 June 2023" << log << "2023-05-17T08:14";
    }
    void titleNamesTheDay() {
        QFETCH(QString, title);
        QFETCH(QString, body);
        QFETCH(QString, expected);
        core::Document document = timetests::documentOf(body.toStdString(), "2023-05-17");
        document.title = title.toStdString();
        const auto times = analysis::findTimes(document, timetests::lexicon());
        const auto clock = std::ranges::find_if(
            times, [&](const core::TimeExpression& each) { return core::slice(document.body, each.span) == "08:14"; });
        QVERIFY(clock != times.end());
        QVERIFY(QString::fromStdString(text(clock->value)).startsWith(expected));
    }
};

FAULTLINE_TEST(TimeTellingTest)
#include "timetellingtest.moc"
