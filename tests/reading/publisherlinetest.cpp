// SPDX-License-Identifier: GPL-3.0-or-later
// Who publishes a text, by a line at its head; and which of the lines at the head is the headline then.
#include "models/reading/publisherline.h"
#include "models/analysis/lexicon.h"
#include "models/reading/textreader.h"
#include "tests/support/testmain.h"

#include <QtTest>

class PublisherLineTest : public QObject {
    Q_OBJECT
private slots:
    void names_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* line, const char* expected) { QTest::newRow(line) << line << expected; };
        row("Ina Dahl, Fern Gazette", "Fern Gazette");
        row("By Ina Dahl, Trams & Trains", "Trams & Trains");
        row("Ina Dahl | Upper Fern Sentinel", "Upper Fern Sentinel");
        row("Ina Dahl, consumer editor, Second Helping", "Second Helping");
        row("Posted by Ina Dahl on Night Shift", "Night Shift");
        row("Fern Cloud Engineering Blog, by Jo Brook, Head of Storage", "Fern Cloud Engineering Blog");
        row("News release, Fern Corp.", "Fern Corp.");
        row("Fern Bank plc, 20 Mill Street, Leeds LS1 4AB", "Fern Bank plc");
        row("Fern Health Systems, Media Office", "Fern Health Systems");
        row("The Fern Courant", "The Fern Courant");
        row("Northern Payments Oversight Board", "Northern Payments Oversight Board");
        row("Coastal Press Service", "Coastal Press Service");
        row("By Ina Dahl and Jo Brook", "");
        row("Ina Dahl", "");
        row("Ina Dahl, Banking Correspondent", "");
        row("Ina Dahl, Madrid", "");
        row("Transport committee: what the port said", "");
        row("Review of the loss of supply at Fern, February 2023", "");
        row("Findings on the April 17 stoppage", "");
        row("", "");
        row(", | ,", "");
    }
    void names() {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto lexicon = analysis::loadLexicon();
        const std::string found =
            reading::publisherIn(line.toStdString(), true, *lexicon->names, reading::ReadingLexicon::builtIn());
        QCOMPARE(QString::fromStdString(found), expected);
    }
    void heads_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("expected"); // title | publisher | author
        QTest::newRow("people over a paper")
            << "Trams stand still in the snow for a second day\nIna Dahl and Jo Brook\nThe Fern Courant\n3 May 2021"
            << "Trams stand still in the snow for a second day | The Fern Courant | Ina Dahl, Jo Brook";
        QTest::newRow("somebody with a role over a paper with its day")
            << "Bank's chief 'sorry' as tills stay shut for a fifth day\nIna Dahl-Brook, Banking Correspondent\nThe "
               "Daily Fern, Monday 3 May 2021"
            << "Bank's chief 'sorry' as tills stay shut for a fifth day | The Daily Fern | Ina Dahl-Brook";
        QTest::newRow("who investigates")
            << "Loss of the North Hall: final report, summary of findings\nNorthern Power System Operator (NPSO)\n3 "
               "May "
               "2021"
            << "Loss of the North Hall: final report, summary of findings | Northern Power System Operator (NPSO) | ";
        QTest::newRow("a letter with its address")
            << "Letter to the council on the loss of the hall\nFern Bank plc, 20 Mill Street, Leeds LS1 4AB\n3 May 2021"
            << "Letter to the council on the loss of the hall | Fern Bank plc | ";
    }
    void heads() {
        QFETCH(QString, head);
        QFETCH(QString, expected);
        const auto lexicon = analysis::loadLexicon();
        const QString text =
            head +
            QStringLiteral("\n\nThe hall went dark a little after four in the afternoon, and those who work in it "
                           "were sent home by the fire brigade before the hour was over.\n\nNobody was hurt, and "
                           "the hall was open again on the morning after.");
        const core::Document document =
            reading::readText(text.toStdString(), *lexicon, reading::ReadingLexicon::builtIn());
        QCOMPARE(
            QString::fromStdString(document.title + " | " + document.publisher + " | " + document.author), expected);
    }
};

FAULTLINE_TEST(PublisherLineTest)
#include "publisherlinetest.moc"
