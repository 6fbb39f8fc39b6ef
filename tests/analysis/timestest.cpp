// SPDX-License-Identifier: GPL-3.0-or-later
// Every class of time expression: what it resolves to against a publication date, and what stays open without one.
#include "tests/analysis/timefinding.h"
#include "tests/support/testmain.h"

#include <QtTest>

using timetests::addTimeColumns;
using timetests::addTimeRow;
using timetests::checkTimeRow;
using timetests::documentOf;
using timetests::find;
using timetests::Found;
using timetests::lexicon;
using timetests::text;

class TimesTest : public QObject {
    Q_OBJECT
private slots:
    void resolves_data() {
        addTimeColumns();
        const auto row = addTimeRow;
        // 2023-06-20 is a Tuesday.
        row("month day year", "The mail service broke on June 5, 2023 in Ohio.", "", "June 5, 2023",
            "2023-06-05T00:00 2023-06-06T00:00 day");
        row("day month year", "It broke on 5 June 2023.", "", "5 June 2023", "2023-06-05T00:00 2023-06-06T00:00 day");
        row("ordinal of", "Since the 25th of August, 2017 it works.", "", "the 25th of August, 2017",
            "2017-08-25T00:00 2017-08-26T00:00 day");
        row("iso", "Log starts 2021-03-02T04:05Z here.", "", "2021-03-02T04:05Z",
            "2021-03-02T04:05Z 2021-03-02T04:06Z minute");
        row("slashes", "Written 2017/01/31 by hand.", "", "2017/01/31", "2017-01-31T00:00 2017-02-01T00:00 day");
        row("month year", "A fault in February 2016 was similar.", "", "February 2016",
            "2016-02-01T00:00 2016-03-01T00:00 month");
        row("year", "The tower was built in 2011 without pumps.", "", "2011", "2011-01-01T00:00 2012-01-01T00:00 year");
        row("decade", "In the 1990s nobody cared.", "", "the 1990s", "1990-01-01T00:00 2000-01-01T00:00 year");
        row("before Christ", "A relay of fires in 480 BC carried news.", "", "480 BC",
            "-479-01-01T00:00 -478-01-01T00:00 year");
        row("no year, published", "Phones fell silent on May 30.", "2023-06-20", "May 30",
            "2023-05-30T00:00 2023-05-31T00:00 day");
        row("no year, not published", "Phones fell silent on May 30.", "", "May 30", "open XXXX-05-30");
        row("near date ahead of a past verb", "The note, added June 22, was short.", "2023-06-20", "June 22",
            "2023-06-22T00:00 2023-06-23T00:00 day");
        row("far month is past", "A storm cut the line in November.", "2023-06-20", "November",
            "2022-11-01T00:00 2022-12-01T00:00 month");
        row("far month ahead", "The fix will follow in November.", "2023-06-20", "November",
            "2023-11-01T00:00 2023-12-01T00:00 month");
        row("early month", "The outages of early June cost trust.", "2023-06-20", "early June",
            "2023-06-01T00:00 2023-06-11T00:00 part_of_month");
        row("early month undated", "The outages of early June cost trust.", "", "early June", "open XXXX-06");
        row("late month", "Work began in late March 2022.", "", "late March 2022",
            "2022-03-21T00:00 2022-04-01T00:00 part_of_month");
        row("mid year", "It is to be replaced by mid-2025.", "2023-06-20", "mid-2025",
            "2025-06-01T00:00 2025-09-01T00:00 season");
        row("season of year", "In the spring of 2021 the pumps failed.", "", "the spring of 2021",
            "2021-03-01T00:00 2021-06-01T00:00 season");
        row("quarter", "Sales fell in Q3 2022.", "", "Q3 2022", "2022-07-01T00:00 2022-10-01T00:00 season");
        row("quarters", "Losses over the last two quarters grew.", "2023-06-20", "the last two quarters",
            "2022-10-01T00:00 2023-04-01T00:00 season");
        row("last month name", "It happened last October too.", "2023-06-20", "last October",
            "2022-10-01T00:00 2022-11-01T00:00 month");
        row("yesterday", "Trains stopped yesterday.", "2023-06-20", "yesterday",
            "2023-06-19T00:00 2023-06-20T00:00 day");
        row("yesterday undated", "Trains stopped yesterday.", "", "yesterday", "open DCT-P1D");
        row("last week", "They met last week.", "2023-06-20", "last week", "2023-06-12T00:00 2023-06-19T00:00 week");
        row("this year", "No such fault was seen this year.", "2023-06-20", "this year",
            "2023-01-01T00:00 2024-01-01T00:00 year");
        row("weekend behind", "The weekend was quiet.", "2023-06-20", "The weekend",
            "2023-06-17T00:00 2023-06-19T00:00 day");
        row("end of the year", "It should end by the end of the year.", "2023-06-20", "the end of the year",
            "2023-10-01T00:00 2024-01-01T00:00 season");
        row("later this week", "More will follow later this week.", "2023-06-20", "later this week",
            "2023-06-20T00:00 2023-06-26T00:00 week");
        row("weekday behind", "The hub burnt on Friday.", "2023-06-20", "Friday",
            "2023-06-16T00:00 2023-06-17T00:00 day");
        row("weekday of publication", "The hub burnt on Tuesday.", "2023-06-20", "Tuesday",
            "2023-06-20T00:00 2023-06-21T00:00 day");
        row("weekday ahead", "The panel will meet on Friday.", "2023-06-20", "Friday",
            "2023-06-23T00:00 2023-06-24T00:00 day");
        row("weekday undated", "The hub burnt on Friday.", "", "Friday", "open XXXX-WXX-5");
        row("last weekday", "The hub burnt last Monday.", "2023-06-20", "last Monday",
            "2023-06-12T00:00 2023-06-13T00:00 day");
        row("that weekday, date stated", "It began on June 16, 2023. By that Friday evening all was well.", "",
            "that Friday evening", "2023-06-16T18:00 2023-06-17T00:00 part_of_day");
        row("weekday and ordinal", "They meet on Friday the 23rd, she will say.", "2023-06-20", "Friday the 23rd",
            "2023-06-23T00:00 2023-06-24T00:00 day");
        row("holiday", "The site failed on Christmas Day 2020.", "", "Christmas Day 2020",
            "2020-12-25T00:00 2020-12-26T00:00 day");
        row("movable feast", "The site failed on Good Friday 2022.", "", "Good Friday 2022",
            "2022-04-15T00:00 2022-04-16T00:00 day");
        row("nth weekday", "Voting fell on the first Monday of May 2022.", "", "the first Monday of May 2022",
            "2022-05-02T00:00 2022-05-03T00:00 day");
        row("week of", "Tests ran in the week of June 7, 2023.", "", "the week of June 7, 2023",
            "2023-06-05T00:00 2023-06-12T00:00 week");
        row("days ago", "The cable broke two days ago.", "2023-06-20", "two days ago",
            "2023-06-18T00:00 2023-06-19T00:00 day");
        row("years ago", "The plant opened three years ago.", "2023-06-20", "three years ago",
            "2020-01-01T00:00 2021-01-01T00:00 year");
        row("days later", "It broke on 3 March 2020. Nine days later it was whole.", "", "Nine days later",
            "2020-03-12T00:00 2020-03-13T00:00 day");
        row("hours later", "At 08:10 on 3 March 2020 the link fell. Two hours later it was back.", "",
            "Two hours later", "2020-03-03T10:10 2020-03-03T10:11 minute");
        row("weeks after a date", "They reported 3 weeks after January 12, 2021.", "", "3 weeks after January 12, 2021",
            "2021-02-02T00:00 2021-02-03T00:00 day");
        row("the day before", "It failed on 3 March 2020; the part was changed the day before.", "", "the day before",
            "2020-03-02T00:00 2020-03-03T00:00 day");
        row("the following morning", "It failed on 3 March 2020. The following morning it was back.", "",
            "The following morning", "2020-03-04T06:00 2020-03-04T12:00 part_of_day");
        row("12-hour clock", "Banks closed at 3:40 p.m. on Friday.", "2023-06-20", "3:40 p.m. on Friday",
            "2023-06-16T15:40 2023-06-16T15:41 minute");
        row("hour only", "Banks closed around 11pm on June 5, 2023.", "", "around 11pm on June 5, 2023",
            "2023-06-05T23:00 2023-06-06T00:00 hour");
        row("dot clock", "Screens went dark at 10.58am yesterday.", "2023-06-20", "10.58am yesterday",
            "2023-06-19T10:58 2023-06-19T10:59 minute");
        row("words", "It was half past nine on Saturday morning when it broke.", "2023-06-20",
            "half past nine on Saturday morning", "2023-06-17T09:30 2023-06-17T09:31 minute");
        row("words with zone", "At nine in the evening UTC it broke.", "2023-06-20", "nine in the evening UTC",
            "2023-06-20T21:00Z 2023-06-20T22:00Z hour");
        row("military", "Sensors tripped at 1400 UTC on 23 February 2024.", "", "1400 UTC on 23 February 2024",
            "2024-02-23T14:00Z 2024-02-23T14:01Z minute");
        row("noon Eastern in summer", "On Monday, June 5, 2023 at noon Eastern it broke.", "",
            "Monday, June 5, 2023 at noon Eastern", "2023-06-05T16:00Z 2023-06-05T16:01Z minute");
        row("winter zone", "It broke at 8:15 a.m. ET on January 11, 2023.", "", "8:15 a.m. ET on January 11, 2023",
            "2023-01-11T13:15Z 2023-01-11T13:16Z minute");
        row("standard time named in summer", "It broke at 9:00 EST on July 3, 2023.", "", "9:00 EST on July 3, 2023",
            "2023-07-03T13:00Z 2023-07-03T13:01Z minute");
        row("zone by place", "It broke at 1am Singapore time on 8 November 2023.", "",
            "1am Singapore time on 8 November 2023", "2023-11-07T17:00Z 2023-11-07T18:00Z hour");
        row("local time", "It broke at 4:56 p.m. local time on Thursday.", "2023-06-20",
            "4:56 p.m. local time on Thursday", "2023-06-15T16:56 2023-06-15T16:57 minute");
        row("equivalent in brackets", "It broke at 10:00 am (0800 GMT) on 3 May 2022.", "",
            "10:00 am (0800 GMT) on 3 May 2022", "2022-05-03T08:00Z 2022-05-03T08:01Z minute");
        row("clock range", "Traffic was lost from 11:10 to 13:20 UTC on 21 October 2016.", "",
            "from 11:10 to 13:20 UTC on 21 October 2016", "2016-10-21T11:10Z 2016-10-21T13:20Z minute");
        row("clock range past midnight", "Between 23:10 and 00:40 on 3 March 2020 it rained.", "",
            "Between 23:10 and 00:40 on 3 March 2020", "2020-03-03T23:10 2020-03-04T00:40 minute");
        row("range with two days", "Down from 4:58 a.m. EDT on July 8, 2022 to 7 a.m. EDT on July 9, all told.", "",
            "from 4:58 a.m. EDT on July 8, 2022 to 7 a.m. EDT on July 9", "2022-07-08T08:58Z 2022-07-09T11:00Z minute");
        row("range of days", "Closed from 26 June to 28 June 2020.", "", "from 26 June to 28 June 2020",
            "2020-06-26T00:00 2020-06-29T00:00 day");
        row("range of years", "The works took from 2014 to 2018.", "", "from 2014 to 2018",
            "2014-01-01T00:00 2019-01-01T00:00 year");
        row("evening", "It broke on Monday evening.", "2023-06-20", "Monday evening",
            "2023-06-19T18:00 2023-06-20T00:00 part_of_day");
        row("early morning", "Early this morning a disk died.", "2023-06-20", "Early this morning",
            "2023-06-20T00:00 2023-06-20T09:00 part_of_day");
        row("late weekday", "The site fell late Monday.", "2023-06-20", "late Monday",
            "2023-06-19T21:00 2023-06-20T00:00 part_of_day");
        row("night to", "It burnt in the night to Wednesday.", "2023-06-21", "the night to Wednesday",
            "2023-06-20T22:00 2023-06-21T06:00 part_of_day");
        row("overnight", "Crews had worked overnight.", "2023-06-20", "overnight",
            "2023-06-19T22:00 2023-06-20T06:00 part_of_day");
        row("year from its neighbour", "Queues grew in July and September 2016.", "2023-06-20", "July",
            "2016-07-01T00:00 2016-08-01T00:00 month");
        row("year from the same date", "It began on July 8, 2022. Repair of the July 8 fault went on.", "2024-07-05",
            "July 8", "2022-07-08T00:00 2022-07-09T00:00 day");
        row("no-break space", "It broke on June\u00A05,\u00A02023.", "", "June\u00A05,\u00A02023",
            "2023-06-05T00:00 2023-06-06T00:00 day");
        row("soft hyphen", "It broke on Septem\u00ADber 5, 2023.", "", "Septem\u00ADber 5, 2023",
            "2023-09-05T00:00 2023-09-06T00:00 day");
        row("curly dash", "Down 11:10\u201313:20 UTC on 2 May 2021.", "", "11:10\u201313:20 UTC on 2 May 2021",
            "2021-05-02T11:10Z 2021-05-02T13:20Z minute");
        row("no such day", "The form said 31 June 2020.", "", "31 June 2020", "open ");
        row("length", "It lasted more than two hours and ten minutes.", "2023-06-20", "two hours and ten minutes",
            "open PT2H10M");
        row("length ahead", "Work goes on over the next four weeks.", "2023-06-20", "four weeks", "open P4W");
        row("frequency", "Tests run every Tuesday.", "2023-06-20", "every Tuesday", "open XXXX-WXX-2");
        row("vague shift", "It fell a few days later.", "2023-06-20", "a few days later", "open FUTURE_REF");
    }
    void resolves() { checkTimeRow(); }

    void isNoTime_data() {
        QTest::addColumn<QString>("body");
        for (const char* body :
             {"Upgrade to 2.10.3 at once.",
              "Support is there 24/7.",
              "Nobody may enter, and March to the gate was slow.",
              "Theresa May spoke.",
              "Theresa May said nothing.",
              "Call (206) 555-1212 or +86 138-2010-2015.",
              "The router at 10.20.30.40 answered.",
              "It costs $2019 or 2,019 euros.",
              "Some 2000 customers were hit.",
              "Windows 2012 machines and Windows 11 froze.",
              "See https://example.org/2023/06/05/outage.html for more.",
              "Write to desk2021@example.org soon.",
              "The ratio was 4:3, the score 2-1.",
              "Their rivals won the cup 12:11, the harbour team said.",
              "Bookmakers had odds of 10:11.",
              "A second wave came.",
              "They sat in the sun and sat down.",
              "Midnight Blizzard is a group.",
              "The fall of the wall was near.",
              "Rule 1859 was dropped.",
              "Error 1066 appeared.",
              "They read The Sunday Times there.",
              "25:61 is no time.",
              "They had not mended CVE-2020-1472 or CVE-1999-0517.",
              "Its address is 2001:db8::17, said the note.",
              "The loop is int year = 2023; for (i = 0; i < 2024; ++i) and so on.",
              "With timeout=2010 the job hung, and sleep 2000 was no help.",
              "Ring 0800 2020 2021 at any hour.",
              "Letters go to PO Box 1999, said issue 2021.",
              "Version 2.10.2023 fails where release 10.4.2021 does not.",
              "The tag 1.2.2023-rc1 was withdrawn.",
              "Their day-to-day work and up-to-date lists."})
            QTest::newRow(body) << QString::fromUtf8(body);
    }
    void isNoTime() {
        QFETCH(QString, body);
        const Found found = find(body.toStdString(), "2023-06-20");
        for (const core::TimeExpression& each : found.times)
            QVERIFY2(!each.value.resolved(), std::string(core::slice(found.body, each.span)).c_str());
    }

    void clockTimesInheritTheirDay() {
        const Found found = find(
            "The bank's network fell on Thursday morning. Cards failed from 9:20 a.m.\n\nAt 10:05 a.m. a first fix was "
            "tried.",
            "2023-06-20");
        QCOMPARE(text(found.named("9:20 a.m.")->value), std::string("2023-06-15T09:20 2023-06-15T09:21 minute"));
        QCOMPARE(text(found.named("10:05 a.m.")->value), std::string("2023-06-15T10:05 2023-06-15T10:06 minute"));
    }
    void daysOfWordsLendNoDay() {
        const Found found = find(
            "Shops lost power on Wednesday.\n\nThe grid said on Friday that it was sorry. Lights came back at 9:20 "
            "a.m.",
            "2023-06-20");
        QCOMPARE(text(found.named("9:20 a.m.")->value), std::string("2023-06-14T09:20 2023-06-14T09:21 minute"));
    }
    void zonesAreInheritedInTheParagraphOnly() {
        const Found found = find(
            "It began at 7:10 a.m. EDT on October 21, 2016. By 9:20 a.m. it was over.\n\nAt 11:30 a.m. it began again.",
            "");
        QCOMPARE(text(found.named("9:20 a.m.")->value), std::string("2016-10-21T13:20Z 2016-10-21T13:21Z minute"));
        QCOMPARE(text(found.named("11:30 a.m.")->value), std::string("2016-10-21T11:30 2016-10-21T11:31 minute"));
    }
    void zoneStatedForAll() {
        const Found found =
            find("All times are UTC.\n\nOn 3 May 2021 the change went out.\n\n- 11:05 load\n- 11:28 errors", "");
        QCOMPARE(text(found.named("11:28")->value), std::string("2021-05-03T11:28Z 2021-05-03T11:29Z minute"));
    }
    void logsRollOverMidnight() {
        const Found found =
            find("Events of 3 May 2021.\n\n22:50 alarm\n23:40 crew called\n00:15 switch off\n02:30 power back", "");
        QCOMPARE(text(found.named("23:40")->value), std::string("2021-05-03T23:40 2021-05-03T23:41 minute"));
        QCOMPARE(text(found.named("00:15")->value), std::string("2021-05-04T00:15 2021-05-04T00:16 minute"));
        QCOMPARE(text(found.named("02:30")->value), std::string("2021-05-04T02:30 2021-05-04T02:31 minute"));
    }
    void laterThanOneOfTwoTimesStaysOpen() {
        const Found found =
            find("On 3 May 2021 it fell at 11:10 UTC, seven in the morning there. It rose two hours later.", "");
        QVERIFY(!found.named("two hours later")->value.resolved());
    }
    void nothingIsInventedWithoutADate() {
        const Found found = find(
            "On Friday at 6:10 a.m. the core went dark. Last week it had been repaired. In January, March and late May "
            "it failed too. At noon it was back.",
            "");
        QVERIFY(!found.times.empty());
        for (const core::TimeExpression& each : found.times)
            QVERIFY2(!each.value.resolved(), std::string(core::slice(found.body, each.span)).c_str());
    }
    void backgroundYearsLendNoDayToAnUndatedStory() {
        const Found found = find(
            "Jan 11 (Wire) - Flights halted on Wednesday, the first stop since Sept. 11, 2001.\n\nThe order came at "
            "7:20 a.m. and ended at 9 a.m.",
            "");
        QVERIFY(!found.named("7:20 a.m.")->value.resolved());
        QVERIFY(!found.named("9 a.m.")->value.resolved());
    }
    void aDateGivenLaterResolvesEverything() {
        core::Document document = documentOf("The attacks of early June were denied. On Monday they were not.", "");
        auto times = analysis::findTimes(document, lexicon());
        QCOMPARE(text(times.at(0).value), std::string("open XXXX-06"));
        QCOMPARE(core::name(times.at(0).value.granularity), std::string_view("part_of_month"));
        document.published = core::parseIso("2023-06-20");
        times = analysis::findTimes(document, lexicon());
        QCOMPARE(text(times.at(0).value), std::string("2023-06-01T00:00 2023-06-11T00:00 part_of_month"));
        QCOMPARE(text(times.at(1).value), std::string("2023-06-19T00:00 2023-06-20T00:00 day"));
    }
    void thePublishersCalendarDayIsTheAnchor() {
        // 23:30 in New York is the next day in UTC.
        const Found found = find("Cards failed today.", "2023-06-19T23:30:00-04:00");
        QCOMPARE(text(found.named("today")->value), std::string("2023-06-19T00:00 2023-06-20T00:00 day"));
    }
    void partsAnchorTheirTimes() {
        core::Document document =
            documentOf("We saw errors at 17:25 UTC today.\n\nFixed at 02:10.", "2021-06-08T17:00Z");
        document.parts = {
            {{0, 32}, *core::parseIso("2021-06-08T17:31Z"), "identified"},
            {{34, document.body.size()}, *core::parseIso("2021-06-09T02:44Z"), "resolved"}};
        const auto times = analysis::findTimes(document, lexicon());
        QCOMPARE(times.size(), std::size_t(2));
        QCOMPARE(text(times[0].value), std::string("2021-06-08T17:25Z 2021-06-08T17:26Z minute"));
        QCOMPARE(text(times[1].value), std::string("2021-06-09T02:10Z 2021-06-09T02:11Z minute"));
    }
    void dayAndMonthInFigures() {
        QVERIFY(!find("It broke on 03/04/2023.", "2023-06-20").named("03/04/2023")->value.resolved());
        QCOMPARE(
            text(find("It broke on 03/04/2023 and was back on 25/04/2023.", "").named("03/04/2023")->value),
            std::string("2023-04-03T00:00 2023-04-04T00:00 day"));
        core::Document document = documentOf("It broke on 03/04/2023.", "");
        document.url = "https://www.example.co.uk/a";
        QCOMPARE(
            text(analysis::findTimes(document, lexicon()).at(0).value),
            std::string("2023-04-03T00:00 2023-04-04T00:00 day"));
    }
    void aWeekdayThatDoesNotFitIsFlagged() {
        const Found found = find("It broke on Monday, June 6, 2023.", "");
        QVERIFY(found.times.at(0).value.resolved());
        QVERIFY(found.times.at(0).value.basis.find("weekday does not fit") != std::string::npos);
    }
    void lettersOfSeveralZones() {
        QCOMPARE(
            text(find("At 5 p.m. CST on 3 January 2023 the Texas grid tripped.", "").times.at(0).value),
            std::string("2023-01-03T23:00Z 2023-01-04T00:00Z hour"));
        QCOMPARE(
            text(find("At 5 p.m. CST on 3 January 2023 Beijing lost power, and Shanghai in China too.", "")
                     .times.at(0)
                     .value),
            std::string("2023-01-03T09:00Z 2023-01-03T10:00Z hour"));
        QCOMPARE(
            text(find("At 5 p.m. IST on 3 January 2023 Mumbai lost power.", "").times.at(0).value),
            std::string("2023-01-03T11:30Z 2023-01-03T12:30Z hour"));
        QCOMPARE(
            text(find("At 5 p.m. IST on 3 January 2023 the servers fell.", "").times.at(0).value),
            std::string("2023-01-03T17:00 2023-01-03T18:00 hour"));
    }
    void rolesOfTimes() {
        const Found found = find(
            "3 May 2021, 14:10 UTC\n\nPower failed at noon and stayed off for two hours, as it does every night.", "");
        QVERIFY(found.times.at(0).role == core::TimeRole::Stamp);
        QVERIFY(found.named("noon")->role == core::TimeRole::Event);
        QVERIFY(found.named("two hours")->role == core::TimeRole::Span);
        QVERIFY(found.named("every night")->role == core::TimeRole::Span);
    }

    void dateLines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* line, const char* expected) { QTest::newRow(line) << line << expected; };
        row("Published June 5, 2023, 4:12 pm ET", "2023-06-05T20:12Z 2023-06-05T20:13Z minute");
        row("Tue 8 Jun 2021 11.32 BST", "2021-06-08T10:32Z 2021-06-08T10:33Z minute");
        row("Mon, 05 Jun 2023 16:00:30 +0000", "2023-06-05T16:00Z 2023-06-05T16:01Z minute");
        row("Mon, 05 Jun 2023 16:00:30 -0500", "2023-06-05T21:00Z 2023-06-05T21:01Z minute");
        row("By A. Writer | Friday, 12 March 2021", "2021-03-12T00:00 2021-03-13T00:00 day");
        row("NOV 16, 2023, 1:05 PM SGT", "2023-11-16T05:05Z 2023-11-16T05:06Z minute");
        row("Fri Oct 21, 2016 | 7:05pm EDT", "2016-10-21T23:05Z 2016-10-21T23:06Z minute");
        row("6:10 a.m. CST Feb. 22, 2024", "2024-02-22T12:10Z 2024-02-22T12:11Z minute");
        row("July 8, 2022 - 3:40 p.m. EDT", "2022-07-08T19:40Z 2022-07-08T19:41Z minute");
        row("Wed Oct 26 15:50:06 UTC 2016", "2016-10-26T15:50Z 2016-10-26T15:51Z minute");
        row("2017/01/31 11:27pm UTC", "2017-01-31T23:27Z 2017-01-31T23:28Z minute");
        row("23 February 2024, 1400 UTC", "2024-02-23T14:00Z 2024-02-23T14:01Z minute");
        row("2023-06-05T16:00:00.250Z", "2023-06-05T16:00Z 2023-06-05T16:01Z minute");
        row("WASHINGTON, Jan 11 (Wire)", "");
        row("Updated 2 hours ago", "");
        row("Friday", "");
        row("03/04/2023", "");
    }
    void dateLines() {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto value = analysis::parseDateLine(line.toStdString(), lexicon());
        QCOMPARE(value ? QString::fromStdString(text(*value)) : QString(), expected);
    }

    void spansAreInOrderAndFit() {
        std::string body = "On 5 June 2023 at noon UTC, \xE2\x80\x9CMonday\xE2\x80\x9D, 7\xE2\x80\x93"
                           "9 June 2023, early June and so on. \xF0\x9F\x95\x90 At 3 p.m. the next day.";
        const Found found = find(body, "2023-06-20");
        std::size_t last = 0;
        for (const core::TimeExpression& each : found.times) {
            QVERIFY(each.span.begin >= last && each.span.end > each.span.begin && each.span.end <= body.size());
            last = each.span.end;
            QVERIFY(core::isUtf8(core::slice(body, each.span)));
        }
        QVERIFY(found.times.size() >= 5);
    }
    void hostileInput() {
        std::string many;
        for (int i = 0; i < 10000; ++i)
            many += "5 June 2023 ";
        QCOMPARE(find(many, "2023-06-20").times.size(), std::size_t(10000));
        for (const char* piece :
             {"about ", "week of ", "the ", "two hours ", "from ", "-", "2014-", "12:", "early ", "twenty ", "(",
              "last ", "\xE2\x80\xAE", "\xED\xA0\x80", "99999 ", "0000-00-00 ", "in the morning at "}) {
            std::string text;
            while (text.size() < 60000)
                text += piece;
            find(text, "2023-06-20"); // neither hangs nor crashes
            find(text.substr(0, text.size() - 1), "");
        }
        QVERIFY(find("", "2023-06-20").times.empty());
        QVERIFY(!find("On 31/02/2023 and in the year 0 and 99999.", "2023-06-20").named("31/02/2023"));
    }
};

FAULTLINE_TEST(TimesTest)
#include "timestest.moc"
