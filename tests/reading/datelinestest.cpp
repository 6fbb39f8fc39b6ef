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
