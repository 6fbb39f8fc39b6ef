// SPDX-License-Identifier: GPL-3.0-or-later
// What the first lines of an article say about its day and its agency where nothing else does.
#include "models/reading/datelines.h"
#include "models/analysis/lexicon.h"
#include "models/core/time.h"
#include "models/reading/markdownreader.h"
#include "models/reading/textreader.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const reading::ReadingLexicon& words() {
    static const reading::ReadingLexicon lexicon = reading::ReadingLexicon::builtIn();
    return lexicon;
}

const analysis::Lexicon& lexicon() {
    static const auto loaded = analysis::loadLexicon();
    return *loaded;
}

QString published(const core::Document& document) {
    if (!document.published)
        return {};
    return QString::fromStdString(
        core::isoText(document.published->interval->earliest, document.published->zone).substr(0, 10) + ", " +
        document.published->basis);
}

} // namespace

class DatelinesTest : public QObject {
    Q_OBJECT
private slots:
    void opens_data() {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* paragraph, const char* agency, const char* date) {
            QTest::newRow(paragraph) << QString::fromUtf8(paragraph) << agency << date;
        };
        row("OSLO, May 3, 2021 (NTA) - Trams stood still on Monday.", "NTA", "May 3, 2021");
        row("OSLO, 3 May 2021 (NTA) \xE2\x80\x94 Trams stood still.", "NTA", "3 May 2021");
        row("SAO PAULO, Brazil, Sept. 12, 2022 (Coast Wire) -- Phones were dead.", "Coast Wire", "Sept. 12, 2022");
        row("TURIN, June 30, 2020 /Fern Newswire/ -- Fern said it was sorry.", "Fern Newswire", "June 30, 2020");
        row("TURIN--(FERN WIRE)--Fern said it was sorry.", "FERN WIRE", "");
        row("BERGEN, 7 November 2019 - The harbour lost power.", "", "7 November 2019");
        row("BERGEN (NTA) - The harbour lost power.", "NTA", "");
        row("BERGEN, Nov 7 (NTA) - The harbour lost power.", "NTA", "");
        row("NASA said on 7 November 2019 that all was well. It had looked - twice.", "", "");
        row("IBM - the maker of the machine - said on 7 November 2019 that all was well.", "", "");
        row("Bergen, 7 November 2019 (NTA) - The harbour lost power.", "", "");
        row("ROUTE 66 (closed since 2019) - lorries turn back.", "", "");
    }
    void opens() {
        QFETCH(QString, paragraph);
        QFETCH(QString, agency);
        QFETCH(QString, date);
        const auto line = reading::parseDateline(paragraph.toStdString(), words());
        QCOMPARE(QString::fromStdString(line ? line->agency : ""), agency);
        QCOMPARE(QString::fromStdString(line ? line->dateText : ""), date);
    }

    void datesAText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("wire") << "Trams stand still\n\nBy Kari Dahl\n\nOSLO, May 3, 2021 (NTA) - Trams stood still on "
                                 "Monday after a fire in a cellar.\n\nNobody was hurt, the company said."
                              << "2021-05-03, dateline";
        QTest::newRow("a stated day goes before")
            << "Trams stand still\n\nPublished 4 May 2021\n\nOSLO, May 3, 2021 (NTA) - Trams stood still on Monday "
               "after a fire in a cellar under the town hall, said the company that runs them.\n\nThey are to run "
               "again on Tuesday, it said, once the cables in that cellar have been looked at one by one."
            << "2021-05-04, date line";
        QTest::newRow("no year") << "Trams stand still\n\nOSLO, May 3 (NTA) - Trams stood still on Monday after a fire "
                                    "in a cellar.\n\nThe last such fire was in 2011."
                                 << "";
        QTest::newRow("log")
            << "Fern Cloud - history\nService: queues\n3 May 2021. All times are in UTC.\n\n10:04 We are "
               "looking into slow queues.\n\n10:40 Queues are quick again."
            << "2021-05-03, head of a log";
        QTest::newRow("a place in small letters")
            << "PRESS RELEASE\n\nFern opens a second hall\n\nPorto, 3 May 2021 - Fern Cloud opened its second hall "
               "today, and with it the company doubles what it can hold.\n\nIt cost six million."
            << "2021-05-03, dateline";
        QTest::newRow("a sentence with a day before a dash")
            << "Fern opens a second hall\n\nWork began, on 3 May 2021 - a Monday - with a speech, and nobody in the "
               "town had thought that it would ever come to its end.\n\nIt cost six million."
            << "";
        QTest::newRow("how long it takes to read")
            << "Fern Notes\n\nHow we lost a morning\n\nPosted by Ina Dahl on 3 May 2021 - 6 min read\n\nNobody could "
               "see a graph between nine and noon, and this is what we found when we looked for the reason."
            << "2021-05-03, date line";
        QTest::newRow("delivered on")
            << "TOWN OF FERN\nOffice of the Clerk\n\nReport on the loss of heat: summary\nDelivered to the Board of "
               "Selectmen May 3, 2021\n\nThe board asked us why the town had no heat for three days in January, and "
               "whether it can happen again. It can. We found four reasons, and the town has known three of them for "
               "years."
            << "2021-05-03, date line";
        QTest::newRow("the session of a board")
            << "Fern Hospitals\nBoard of Governors, open session, 3 May 2021. Item 4\n\nLoss of the north hall, 2 "
               "April 2021: report\n\nThis paper says what happened when the north hall was lost, and what has been "
               "done since then. Two machines cool that hall, and each of them can do it alone when the day is not too "
               "hot."
            << "2021-05-03, date line";
        QTest::newRow("updates of the day in the headline")
            << "Fern Mobile | Help\n\nCalls and texts fail, 3 May 2021\n\nUpdate 1, 07:10\n\nWe know that many "
               "customers cannot make calls this morning, and we are looking into it.\n\nUpdate 2, 08:25\n\nThe cause "
               "has been found and our engineers are on their way to it. Calls to the emergency services go by way of "
               "other networks where there are any."
            << "2021-05-03, date line";
        QTest::newRow("a day in the headline of an article")
            << "Fern Gazette | News\n\nThe great fire of Fern, 3 May 2021\n\nTen years have gone by since the fire in "
               "the cellar, and those who were there remember it as if it had been last week."
            << "";
        QTest::newRow("what kind of text, by whom") << "FERN LEDGER\nTrams and the people who run them\n\nThe heater "
                                                       "did it, probably\nAnalysis by Ina Dahl, 3 May "
                                                       "2021\n\nEight weeks after the fire in the cellar, most of "
                                                       "those who work there have made up their minds."
                                                    << "2021-05-03, date line";
        QTest::newRow("any word before a name and a day")
            << "FERN LEDGER\n\n'The heater was mine': a clerk on a week without trams\nInterview: Ina Dahl, May 3, "
               "2021\n\nJo Brook runs the cellar of the town hall, which went cold for a while in March, and speaks of "
               "the heater that she had brought from home, and of what her colleagues have said to her since then."
            << "2021-05-03, date line";
        QTest::newRow("for whom it is")
            << "FERN TRAM UNION\nStatement to members and press, Monday 3 May 2021\n\nNOT OUR FIRE\n\nThe company says "
               "that a driver left the heater on in the cellar, and every driver who works there knows that it is not "
               "true, since there is no heater."
            << "2021-05-03, date line";
        QTest::newRow("a place under whose release it is")
            << "Fern Trams answers the interim report of the inquiry\nNews release, Fern Trams Corp.\nNorth Fern, "
               "Ohio, "
               "May 3, 2021\n\nThe interim report that the inquiry published in the morning leaves out what our own "
               "engineers found in the cellar, and we have asked for it to be put right."
            << "2021-05-03, date line";
        QTest::newRow("a paper under who wrote it")
            << "The inquiry's last word on the cellar: heaters, and nobody who looked\nIna Dahl-Brook, Oslo "
               "correspondent\nTrams & Trains, May 3, 2021\n\nThe inquiry closed its books in the morning, and those "
               "who had hoped for one name to blame went home without it."
            << "2021-05-03, date line";
        QTest::newRow("a day in a line of its own over the text")
            << "The inquiry's last word on the cellar\n\nThe Great Fire of Fern, May 3, 2021\n\nThe inquiry closed its "
               "books in the morning, and those who had hoped for one name to blame went home without it."
            << "";
        QTest::newRow("for immediate release behind the day")
            << "FERN HOSPITALS\nThe review of the winter\n\nMonday 3 May 2021, for immediate release\n\nThe board has "
               "today received the report on the loss of the north hall, and publishes it in full."
            << "2021-05-03, date line";
        QTest::newRow("what it is about may have been that day")
            << "FERN TRAM UNION\n\nStatement on the fire in the cellar, 3 May 2021\n\nThe company says that a driver "
               "left "
               "the heater on in the cellar, and every driver who works there knows that it is not true."
            << "";
        QTest::newRow("a day that is told of")
            << "Inquiry into the fire of 3 May 2021\n\nTrams stood still after a fire "
               "in a cellar, and nobody has yet said why."
            << "";
    }
    void datesAText() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(published(reading::readText(text.toStdString(), lexicon(), words())), expected);
    }

    void theZoneOfALogIsKept() {
        const core::Document document = reading::readText(
            "FERN CLOUD STATUS | Subscribe\nIncident 12: queues are slow (north)\nAll times CET. Oldest entry "
            "first.\n\n8 "
            "Feb 2025, 11:04 - Looking\nWe are aware that messages have waited for minutes since 10:47, and look into "
            "it. Teams are at work in both halls, and we are sorry for what this does to those who wait for their "
            "mail.\n\n8 Feb 2025, 11:41 - Solved\nQueues are quick again.",
            lexicon(), words());
        QVERIFY2(document.body.find("All times CET") != std::string::npos, document.body.c_str());
        QCOMPARE(document.title, std::string("Incident 12: queues are slow (north)"));
    }

    void datesMarkdown_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString body =
            QStringLiteral("\n\nTrams stood still on Monday after a fire in a cellar under the hall.\n");
        QTest::newRow("below a second heading")
            << "# Trams stand still\n\n## Report of the examiner\n\n3 May 2021\n\n### Why we looked" + body
            << "2021-05-03, date line";
        QTest::newRow("a section that is called by a day")
            << "# Trams stand still" + body + "\n## 3 May 2021" + body << "";
        QTest::newRow("days over entries, the last one first")
            << "# Fern status\n\n## Queues are slow\n\n### 4 May 2021\n\n**00:10 Solved.** All is quick.\n\n### 3 May "
               "2021\n\n**22:04 Looking.** Messages wait.\n"
            << "2021-05-03, first day of a log";
        QTest::newRow("a lone entry of another day")
            << "# Fern status\n\n## Queues are slow\n\n### 3 May 2021\n\n**10:04 Looking.** Messages wait.\n\n**10:40 "
               "Solved.** All is "
               "quick.\n\n### 1 May 2021\n\n**09:00 Done.** New cards are in.\n"
            << "2021-05-03, first day of a log";
    }
    void datesMarkdown() {
        QFETCH(QString, text);
        QTEST(published(reading::readMarkdown(text.toStdString(), lexicon(), words())), "expected");
    }

    void datesALogInMarkdown() {
        const core::Document document = reading::readMarkdown(
            "# Fern status\n\n**Queues are slow** (3 May 2021, all times UTC)\n\n**10:04 - Looking.** Messages wait "
            "for "
            "minutes before they leave.\n\n**10:40 - Solved.** Queues are quick again.\n",
            lexicon(), words());
        QCOMPARE(published(document), QStringLiteral("2021-05-03, head of a log"));
        QVERIFY(document.body.find("all times UTC") != std::string::npos);
    }

    void theAgencyIsTheSourceWhereNoneIsNamed() {
        const std::string text =
            "Trams stand still\n\nOSLO, May 3, 2021 (NTA) - Trams stood still on Monday after a fire "
            "in a cellar.";
        const core::Document document = reading::readText(text, lexicon(), words());
        QCOMPARE(document.agency, std::string("NTA"));
        QCOMPARE(document.publisher, std::string("NTA"));
        QVERIFY(document.body.starts_with("OSLO, May 3"));
    }
};

FAULTLINE_TEST(DatelinesTest)
#include "datelinestest.moc"
