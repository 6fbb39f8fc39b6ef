// SPDX-License-Identifier: GPL-3.0-or-later
// Times as news agencies and plans write them: ranges and lengths, lists of days, quarters and seasons by the day of
// writing, weekdays at a distance, and what is kept apart (sentences, persons' names, background).
#include "tests/analysis/timefinding.h"
#include "tests/support/testmain.h"

#include <QtTest>

using timetests::addTimeColumns;
using timetests::addTimeRow;
using timetests::checkTimeRow;
using timetests::find;
using timetests::Found;
using timetests::text;

class TimeNewsTest : public QObject {
    Q_OBJECT
private slots:
    void resolves_data() {
        addTimeColumns();
        const auto row = [](const char* body, const char* published, const char* words, const char* expected) {
            const QString name = QString::fromUtf8(words) + " / " + QString::fromUtf8(body).left(40);
            addTimeRow(qPrintable(name), body, published, words, expected);
        };
        // 2019-10-09 is a Wednesday.
        const char* day = "2019-10-09";
        row("The lights went out at half six in the evening on Monday.", day, "half six in the evening on Monday",
            "2019-10-07T18:30 2019-10-07T18:31 minute");
        row("The tills went dead at eight last night.", day, "eight last night",
            "2019-10-08T20:00 2019-10-08T21:00 hour");
        row("It was around eleven yesterday morning that the mast fell.", day, "around eleven yesterday morning",
            "2019-10-08T11:00 2019-10-08T12:00 hour");
        row("Crews reached the hall just before four yesterday afternoon.", day, "just before four yesterday afternoon",
            "2019-10-08T16:00 2019-10-08T17:00 hour");
        row("They had light again by seven on Monday evening.", day, "seven on Monday evening",
            "2019-10-07T19:00 2019-10-07T20:00 hour");
        row("Eight last night said that they had no heat.", day, "last night",
            "2019-10-08T18:00 2019-10-09T06:00 part_of_day");
        row("The clocks stopped at two last night.", day, "last night",
            "2019-10-08T18:00 2019-10-09T06:00 part_of_day");
        row("It snapped at thirteen minutes to six on Monday morning.", day,
            "thirteen minutes to six on Monday morning", "2019-10-07T05:47 2019-10-07T05:48 minute");
        row("The wait fell from thirteen minutes to six on Monday.", day, "Monday",
            "2019-10-07T00:00 2019-10-08T00:00 day");
        row("The pumps stopped on Monday. They began to leak in the early hours of the morning.", day,
            "the early hours of the morning", "2019-10-07T00:00 2019-10-07T06:00 part_of_day");
        row("Trains will run again by midnight.", day, "midnight", "2019-10-10T00:00 2019-10-10T00:01 minute");
        row("The regulator ordered the bank to repair it by October 31.", day, "October 31",
            "2019-10-31T00:00 2019-11-01T00:00 day");
        row("The court ordered the carrier to mend what it had damaged by December 31.", day, "December 31",
            "2019-12-31T00:00 2020-01-01T00:00 day");
        row("Readers will recall that the mast fell on 2 May.", day, "2 May", "2019-05-02T00:00 2019-05-03T00:00 day");
        row("The mast will be put up again on 2 May.", day, "2 May", "2020-05-02T00:00 2020-05-03T00:00 day");
        row("The council will see the report on 30 November.", day, "30 November",
            "2019-11-30T00:00 2019-12-01T00:00 day");
        row("On Friday the council will hear the firm.", day, "Friday", "2019-10-11T00:00 2019-10-12T00:00 day");
        row("The switch, bought in 2012, failed on 2 October.", day, "2 October",
            "2019-10-02T00:00 2019-10-03T00:00 day");
        row("The pump was bought in 2012. It was serviced in May.", day, "May",
            "2019-05-01T00:00 2019-06-01T00:00 month");
        row("The board reports today on the failure of the gate on 22 August 2019. It began at 08:47.", day, "08:47",
            "2019-08-22T08:47 2019-08-22T08:48 minute");
        row("The pumps ran from 9 a.m. for two hours and a half.", day, "from 9 a.m. for two hours and a half",
            "2019-10-09T09:00 2019-10-09T11:30 hour");
        row("Trams stand still for 2.5 hours from 11:00.", day, "2.5 hours from 11:00",
            "2019-10-09T11:00 2019-10-09T13:30 minute");
        row("The bridge is shut for three days starting next Monday.", day, "three days starting next Monday",
            "2019-10-14T00:00 2019-10-17T00:00 day");
        row("Power was off on 4 October from 6:15 for 3 hours.", day, "4 October from 6:15 for 3 hours",
            "2019-10-04T06:15 2019-10-04T09:15 minute");
        row("It opens two weeks from 14 October.", day, "two weeks from 14 October",
            "2019-10-28T00:00 2019-10-29T00:00 day");
        row("Alarms rang between 3 and 5 on 2 October.", day, "between 3 and 5 on 2 October",
            "2019-10-02T03:00 2019-10-02T05:00 hour");
        row("Alarms rang between 7 and 9:30 last night.", day, "between 7 and 9:30 last night",
            "2019-10-08T19:00 2019-10-08T21:30 minute");
        row("Crews meet tonight from 6 to 8.", day, "tonight from 6 to 8", "2019-10-09T18:00 2019-10-09T20:00 hour");
        row("They spoke this morning between 10:30 and 11.", day, "this morning between 10:30 and 11",
            "2019-10-09T10:30 2019-10-09T11:00 minute");
        row("Guards watched from 0730 to 0915 on Monday.", day, "from 0730 to 0915 on Monday",
            "2019-10-07T07:30 2019-10-07T09:15 minute");
        row("Lunch was Tuesday at 1:00 - 1:45 pm as always.", day, "Tuesday at 1:00 - 1:45 pm",
            "2019-10-08T13:00 2019-10-08T13:45 minute");
        row("Visitors came from two twenty to four forty five.", day, "from two twenty to four forty five",
            "2019-10-09T02:20 2019-10-09T04:45 minute");
        row("The bus left at five-thirty yesterday evening.", day, "five-thirty yesterday evening",
            "2019-10-08T17:30 2019-10-08T17:31 minute");
        row("Files vanished between March and now.", day, "between March and now",
            "2019-03-01T00:00 2019-10-10T00:00 day");
        row("Sales from June to date were poor.", day, "from June to date", "2019-06-01T00:00 2019-10-10T00:00 day");
        row("The line works from August to November.", day, "from August to November",
            "2019-08-01T00:00 2019-12-01T00:00 month");
        row("The court sat on 7, 8 and 11 March 2019.", day, "7", "2019-03-07T00:00 2019-03-08T00:00 day");
        row("The court sat on 7, 8 and 11 March 2019.", day, "8", "2019-03-08T00:00 2019-03-09T00:00 day");
        // A night between two days: the day stands beside the end it is of.
        row("Lifts stood still from 11 p.m. until 3 a.m. Monday.", day, "from 11 p.m. until 3 a.m. Monday",
            "2019-10-06T23:00 2019-10-07T03:00 hour");
        row("Lifts stood still on Monday from 11 p.m. to 3 a.m.", day, "Monday from 11 p.m. to 3 a.m.",
            "2019-10-07T23:00 2019-10-08T03:00 hour");
        // A night of two days is the one between them; 2019-10-07 is a Monday.
        for (const char* words :
             {"the night of Sunday to Monday", "the night from 6 to 7 October", "overnight from Sunday into Monday",
              "the night between Sunday and Monday", "the night of 6/7 October", "the night of October 6-7",
              "overnight Sunday into Monday", "overnight into Monday", "the night to Monday"})
            row(qPrintable(QStringLiteral("Pumps failed in %1.").arg(QLatin1String(words))), day, words,
                "2019-10-06T22:00 2019-10-07T06:00 part_of_day");
        row("Boats sank in the night of 30 September to 1 October.", day, "the night of 30 September to 1 October",
            "2019-09-30T22:00 2019-10-01T06:00 part_of_day");
        row("Rain fell on the night of Sunday and on Friday.", day, "the night of Sunday",
            "2019-10-06T18:00 2019-10-07T06:00 part_of_day");
        row("Valves shut at 0640 local time on Monday.", day, "0640 local time on Monday",
            "2019-10-07T06:40 2019-10-07T06:41 minute");
        row("At 06.40 hrs on 7.10.2019 the mast fell.", day, "06.40 hrs on 7.10.2019",
            "2019-10-07T06:40 2019-10-07T06:41 minute");
        row("Sirens woke them late last night.", day, "late last night",
            "2019-10-08T21:00 2019-10-09T06:00 part_of_day");
        row("Boats were idle in the winter of 2016/17.", day, "the winter of 2016/17",
            "2016-12-01T00:00 2017-03-01T00:00 season");
        row("The lease ends on 31 March next year.", day, "31 March next year",
            "2020-03-31T00:00 2020-04-01T00:00 day");
        row("It opened on the 5th of May last year.", day, "the 5th of May last year",
            "2018-05-05T00:00 2018-05-06T00:00 day");
        row("The panel will report before Christmas.", day, "Christmas", "2019-12-25T00:00 2019-12-26T00:00 day");
        // The half of the day goes on; so does a day that lies far from the others.
        row("The mast fell at 13:20 on Monday and was up again at half past three.", day, "half past three",
            "2019-10-07T15:30 2019-10-07T15:31 minute");
        row("Taps ran dry on Monday. At 14:05 on 3 May 2017 the pump had stopped. By 15:45 it was mended.", day,
            "15:45", "2017-05-03T15:45 2017-05-03T15:46 minute");
        // What had been before the story lends no day to what comes after it.
        row("The mast fell on Monday. Two days before the outage, on Saturday, a bolt was found. It rang at 09:04.",
            day, "09:04", "2019-10-07T09:04 2019-10-07T09:05 minute");
        row("The mast fell on Monday. It had been greased the previous evening. Crews came at 07:42.", day, "07:42",
            "2019-10-07T07:42 2019-10-07T07:43 minute");
        row("Like faults occurred in May and on 2 February.", day, "2 February",
            "2019-02-02T00:00 2019-02-03T00:00 day");
        row("The bridge stuck at 4.15pm on Monday.\n\nHoses played on it from twenty past five.", day,
            "twenty past five", "2019-10-07T17:20 2019-10-07T17:21 minute");
        // A clock time of another month is of no day that was told of before.
        row("Taps ran dry on Monday. In May 2017 they ran dry from 22:40 to 01:15.", day, "from 22:40 to 01:15",
            "open");
        row("Taps ran dry on Monday. Last year the gates were shut from 08:00.", day, "08:00", "open");
        row("Taps ran dry on Monday. A like outage in May began at 10:15.", day, "10:15", "open");
        row("Taps ran dry on Monday. The pump that was bought in 2017 stopped at 10:15.", day, "10:15",
            "2019-10-07T10:15 2019-10-07T10:16 minute");
        row("Taps ran dry on Monday. This week they ran dry again from 10:15.", day, "10:15",
            "2019-10-07T10:15 2019-10-07T10:16 minute");
        row("Rain fell from 22:40 on 2 October until 01:15.", day, "from 22:40 on 2 October until 01:15",
            "2019-10-02T22:40 2019-10-03T01:15 minute");
        row("Dues rose in the second quarter of 2019 and fell a year earlier.", day, "a year earlier",
            "2018-04-01T00:00 2018-07-01T00:00 season");
        row("The mill shut in 1971 and was a theatre a decade later.", day, "a decade later",
            "1981-01-01T00:00 1982-01-01T00:00 year");
        row("Sleet is forecast for Friday.", day, "Friday", "2019-10-11T00:00 2019-10-12T00:00 day");
        row("The raft should be back on Saturday.", day, "Saturday", "2019-10-12T00:00 2019-10-13T00:00 day");
        row("Shops were shut for Eid al-Adha this year.", day, "Eid al-Adha this year",
            "2019-08-12T00:00 2019-08-13T00:00 day");
        row("Storms came on June 3 and 9.", day, "9", "2019-06-09T00:00 2019-06-10T00:00 day");
        row("Tests ran on 11/20/2018, and on 11/22.", day, "11/22", "2018-11-22T00:00 2018-11-23T00:00 day");
        row("They met on 9/25, 9/27 or 9/30.", day, "9/30", "2019-09-30T00:00 2019-10-01T00:00 day");
        row("We meet this Friday (11 October) in Bonn.", day, "this Friday (11 October)",
            "2019-10-11T00:00 2019-10-12T00:00 day");
        row("It was shut Friday 10/11 for repairs.", day, "Friday 10/11", "2019-10-11T00:00 2019-10-12T00:00 day");
        row("The board sits on Monday 21.", day, "Monday 21", "2019-10-21T00:00 2019-10-22T00:00 day");
        row("The fair ends around the 28th of this month.", day, "around the 28th of this month",
            "2019-10-28T00:00 2019-10-29T00:00 day");
        row("The fair ends on the 28th this month.", day, "the 28th this month",
            "2019-10-28T00:00 2019-10-29T00:00 day");
        row("Nobody comes the week after next.", day, "the week after next", "2019-10-21T00:00 2019-10-28T00:00 week");
        row("It failed the year before last.", day, "the year before last", "2017-01-01T00:00 2018-01-01T00:00 year");
        row("Losses for the year to date grew.", day, "the year to date", "2019-01-01T00:00 2019-10-09T00:00 year");
        row("The rest of the month is dry.", day, "The rest of the month",
            "2019-10-09T00:00 2019-11-01T00:00 part_of_month");
        row("A valve broke earlier in the week.", day, "earlier in the week", "2019-10-07T00:00 2019-10-09T00:00 week");
        row("It snapped two Fridays ago.", day, "two Fridays ago", "2019-09-27T00:00 2019-09-28T00:00 day");
        row("It snapped two weeks ago on a Tuesday.", day, "two weeks ago on a Tuesday",
            "2019-09-24T00:00 2019-09-25T00:00 day");
        row("We vote on Monday three weeks from now.", day, "Monday three weeks from now",
            "2019-10-28T00:00 2019-10-29T00:00 day");
        row("Jazz came back in the nineties.", day, "the nineties", "1990-01-01T00:00 2000-01-01T00:00 year");
        row("Profit fell in the second quarter.", day, "the second quarter",
            "2019-04-01T00:00 2019-07-01T00:00 season");
        row("Fourth-quarter profit fell, it said in February.", "2019-02-12", "Fourth-quarter",
            "2018-10-01T00:00 2019-01-01T00:00 season");
        row("The roof leaked last winter.", "2019-04-02", "last winter", "2018-12-01T00:00 2019-03-01T00:00 season");
        row("The roof leaks this winter.", "2019-01-15", "this winter", "2018-12-01T00:00 2019-03-01T00:00 season");
        row("Sirens rang over the weekend, residents say.", "2019-10-10", "the weekend",
            "2019-10-05T00:00 2019-10-07T00:00 day");
        row("The strike ends by Friday. Drivers blocked the depot on Tuesday night.", day, "Tuesday night",
            "2019-10-08T18:00 2019-10-09T06:00 part_of_day");
        row("It was built in June 1950. The panel meets October 12.", day, "October 12",
            "2019-10-12T00:00 2019-10-13T00:00 day");
        row("The engine caught fire at 6:30 a.m. on Wednesday. It was built on February 12, 2013. "
            "At 0930 GMT it was out.",
            day, "0930 GMT", "2019-10-09T09:30Z 2019-10-09T09:31Z minute");
        row("For the week ended September 28 sales rose.", day, "the week ended September 28",
            "2019-09-23T00:00 2019-09-30T00:00 week");
        row("He was born 03/18/40 in Leeds.", "2016-11-07", "03/18/40", "1940-03-18T00:00 1940-03-19T00:00 day");
        row("The concert planned for Friday night was called off.", day, "Friday night",
            "2019-10-04T18:00 2019-10-05T06:00 part_of_day");
        row("The storm made landfall at 8 p.m. Monday and by midnight it was over.", day, "midnight",
            "2019-10-08T00:00 2019-10-08T00:01 minute");
        row("The fair runs until Friday and is sold out.", day, "Friday", "2019-10-11T00:00 2019-10-12T00:00 day");
        row("Most parcels will have arrived by Friday.", day, "Friday", "2019-10-11T00:00 2019-10-12T00:00 day");
        row("By Monday morning all but a handful of the four thousand farms in both valleys that lost water had it "
            "back.",
            day, "Monday morning", "2019-10-07T06:00 2019-10-07T12:00 part_of_day");
        row("She was testing scheduled recipes on the evening of July 30 and chose the wrong one.", "2020-01-28",
            "the evening of July 30", "2019-07-30T18:00 2019-07-31T00:00 part_of_day");
        row("Recipes are scheduled for the evening of July 30.", "2020-01-28", "the evening of July 30",
            "2020-07-30T18:00 2020-07-31T00:00 part_of_day");
        row("The judge rejected it on November 20.", "2020-01-15", "November 20",
            "2019-11-20T00:00 2019-11-21T00:00 day");
        row("It flew for about three hours, from noon until 3pm.", day, "from noon until 3pm",
            "2019-10-09T12:00 2019-10-09T15:00 minute");
        row("He scored 30 goals in the 2011-12 season.", day, "2011-12", "2011-01-01T00:00 2013-01-01T00:00 year");
        row("In the mid-sixties it was rebuilt.", day, "the mid-sixties", "1963-05-01T00:00 1966-09-01T00:00 year");
        row("The Christmas outage cost millions.", "2019-01-09", "The Christmas",
            "2018-12-25T00:00 2018-12-26T00:00 day");
        row("The coach crashed on Wednesday. He had driven since Tuesday evening. At midday the road was open.", day,
            "midday", "2019-10-09T12:00 2019-10-09T12:01 minute");
        row("The chairman retires on March 30.", day, "March 30", "2020-03-30T00:00 2020-03-31T00:00 day");
        row("The trial, begun on 4 February, resumes next week.", "2019-04-02", "4 February",
            "2019-02-04T00:00 2019-02-05T00:00 day");
        // lengths and repetitions stay off the axis
        row("It will be back in 20 minutes.", "2019-10-09T10:00Z", "in 20 minutes", "open PT20M");
        row("Trains run Friday mornings only.", day, "Friday mornings", "open XXXX-WXX-5");
        row("The shop opens Tuesdays at 9am.", day, "Tuesdays at 9am", "open XXXX-WXX-2");
        row("In recent years little was done.", day, "recent years", "open PAST_REF");
    }
    void resolves() { checkTimeRow(); }

    void hourAndMinuteAreWrittenAlike() {
        const Found found = find("It broke at 3 p.m. and at 4:20 p.m. on 9 October 2019.", "");
        QCOMPARE(found.times.at(0).value.timex, std::string("2019-10-09T15:00"));
        QCOMPARE(found.times.at(0).value.granularity, core::Granularity::Hour);
        QCOMPARE(found.times.at(1).value.timex, std::string("2019-10-09T16:20"));
    }
    void eventsAreAnchors() {
        const Found found = find(
            "The outage began at 10:15 UTC on Monday. Two hours after the outage began, mail was back; half an hour "
            "after the failure, nothing was.",
            "2023-06-07");
        QCOMPARE(
            text(found.named("Two hours after the outage began")->value),
            std::string("2023-06-05T12:15Z 2023-06-05T12:16Z minute"));
        QCOMPARE(
            text(found.named("half an hour after the failure")->value),
            std::string("2023-06-05T10:45Z 2023-06-05T10:46Z minute"));
        // nothing to count from, and two beginnings to choose between
        for (const char* body :
             {"An hour after the outage began, mail was back.", "One attack began at 9:00, another failure started at "
                                                                "11:00. An hour after the outage began it rained."}) {
            const Found open = find(body, "2023-06-07");
            QVERIFY2(!open.named("An hour after the outage began")->value.resolved(), body);
        }
    }
    void bothReadingsAreKept() {
        const Found open = find("It broke on 03/04/2023 at noon.", "2023-06-20");
        QVERIFY(!open.times.at(0).value.resolved());
        QVERIFY(open.times.at(0).value.basis.find("either 2023-03-04 or 2023-04-03") != std::string::npos);
        // the zones of a document tell of its country
        QCOMPARE(
            text(find("It broke on 03/04/2023. At 9 a.m. ET it was back.", "").named("03/04/2023")->value),
            std::string("2023-03-04T00:00 2023-03-05T00:00 day"));
        QCOMPARE(
            text(find("It broke on 03/04/2023. At 9 a.m. CET it was back.", "").named("03/04/2023")->value),
            std::string("2023-04-03T00:00 2023-04-04T00:00 day"));
        QVERIFY(!find("It broke on 03/04/2023. Back at 9 a.m. ET or 3 p.m. CET.", "")
                     .named("03/04/2023")
                     ->value.resolved());
    }
    void equivalentsAreOneTime() {
        const Found found = find("It fell at 10:00 a.m. EDT (1400 GMT) on 5 June 2023.", "");
        QCOMPARE(found.times.size(), std::size_t(1));
        QCOMPARE(text(found.times.at(0).value), std::string("2023-06-05T14:00Z 2023-06-05T14:01Z minute"));
        const Found odd = find("It fell at 10:00 a.m. EDT (1700 GMT) on 5 June 2023.", "");
        QVERIFY(odd.times.at(0).value.basis.find("brackets does not fit") != std::string::npos);
    }
    void openEndsAreSaid() {
        const Found found = find(
            "Since March it has leaked; it must be mended by Friday, not before Monday and used until May 2020.",
            "2019-10-09");
        const auto basis = [&found](const char* words) { return found.named(words)->value.basis; };
        QVERIFY(basis("March").find("from then on") != std::string::npos);
        QVERIFY(basis("Friday").find("no later than then") != std::string::npos);
        QVERIFY(basis("Monday").find("before then") != std::string::npos);
        QVERIFY(basis("May 2020").find("up to then") != std::string::npos);
        QVERIFY(find("It leaked in March.", "2019-10-09").times.at(0).value.basis.find("one end") == std::string::npos);
    }
    void sentencesPartExpressions() {
        const Found found = find("It began at 9:30 a.m. Earlier in the day it rained.", "2019-10-09");
        QVERIFY2(found.named("Earlier in the day"), found.list().c_str());
    }
    void personsAreNoMonths() {
        const Found found = find("May Smith, April Jones and August Wilson met the Sunday Times.", "2019-10-09");
        QVERIFY2(found.times.empty(), found.list().c_str());
        QVERIFY(find("In April Jones left.", "2019-10-09").named("April"));
    }
};

FAULTLINE_TEST(TimeNewsTest)
#include "timenewstest.moc"
