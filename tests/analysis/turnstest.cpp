// SPDX-License-Identifier: GPL-3.0-or-later
// Who is taken for the speaker where a text is laid out by speakers: transcripts, debates, mail that is passed on.
#include "models/analysis/documentanalysis.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

QStringList speakersIn(const QString& body) {
    static const std::shared_ptr<const analysis::Lexicon> lexicon = analysis::loadLexicon();
    core::Document document;
    document.body = "The service was down for hours, and the outage hit thousands of users.\n\n" + body.toStdString();
    QStringList found;
    for (const core::Claim& claim : analysis::analyseDocument(document, *lexicon).claims)
        found << QString::fromStdString(claim.cause + ": " + claim.speaker);
    return found;
}

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT
private slots:
    void speakers_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("speakers");
        QTest::newRow("a transcript in capitals")
            << "PRESENTER: Was it hackers?\n\nMARA DREW: No. It was a failed disk.\n\nPRESENTER: I see.\n\n"
               "DREW: It was an expired certificate that set it off."
            << QStringList{"hardware: Mara Drew", "certificate-expiry: Mara Drew"};
        QTest::newRow("capitals with accents")
            << QString::fromUtf8("HOST: Good morning.\n\nJO\xC3\x83O LEIT\xC3\x83O: A squirrel caused the outage.")
            << QStringList{QString::fromUtf8("environment: Jo\xC3\xA3o Leit\xC3\xA3o")};
        QTest::newRow("a debate")
            << "Mrs Ada Obi (North Downs): What was the cause?\n\nThe Minister for Rail (Mr Tom Lark): The outage was "
               "caused by a cable that had been cut.\n\nMrs Obi: I thank him.\n\nMr Lark: It was not caused by "
               "sabotage."
            << QStringList{"cable-damage: Tom Lark", "sabotage: Tom Lark"};
        QTest::newRow("a quotation inside a turn keeps its own speaker")
            << "HOST: Well?\n\nMARA DREW: The bank said that hackers caused the outage."
            << QStringList{"cyberattack: The bank"};
        QTest::newRow("a name with what its bearer is")
            << "MARA DREW, PRESENTER: Good morning. What happened?\n\nJO PELL: The outage was caused by a squirrel.\n\n"
               "DREW: Thank you."
            << QStringList{"environment: Jo Pell"};
        QTest::newRow("who speaks again is named in short")
            << "JO PELL: We will see.\n\nMARA DREW: Why?\n\nPELL: The outage was caused by a squirrel."
            << QStringList{"environment: Jo Pell"};
        QTest::newRow("forwarded mail")
            << "Please see below.\n\n-----Original Message-----\nFrom: Jo Pell <jo@example.org>\nTo: All staff\n\n"
               "The outage was caused by a disk that failed."
            << QStringList{"hardware: Jo Pell"};
        QTest::newRow("a quoted mail, and the answer to it")
            << "On Mon, 3 Mar 2025, Priya Nair wrote:\n> The outage was caused by a bad firewall rule.\n\n"
               "I say it was caused by a squirrel."
            << QStringList{"configuration: Priya Nair", "environment: article"};
        QTest::newRow("a log has labels, and no speakers")
            << "IDENTIFIED: The outage was caused by a failed disk.\n\nRESOLVED: The outage was caused by a squirrel."
            << QStringList{"hardware: article", "environment: article"};
    }
    void speakers() {
        QFETCH(QString, body);
        QFETCH(QStringList, speakers);
        QCOMPARE(speakersIn(body), speakers);
    }
};

FAULTLINE_TEST(TurnsTest)
#include "turnstest.moc"
