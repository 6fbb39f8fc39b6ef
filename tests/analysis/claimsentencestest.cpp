// SPDX-License-Identifier: GPL-3.0-or-later
// What single sentences say about the cause, from tests/data/claims.tsv.
#include "models/analysis/claimlexicon.h"
#include "models/analysis/documentanalysis.h"
#include "tests/support/testmain.h"

#include <QtTest>

#include <QFile>

namespace {

QString claimsOf(const QString& sentence) {
    static const std::shared_ptr<const analysis::Lexicon> lexicon = analysis::loadLexicon();
    core::Document document;
    const std::string lead = "The service was down for hours on Monday, and the outage hit thousands of users.\n\n";
    document.body = lead + sentence.toStdString();
    QStringList found;
    for (const core::Claim& claim : analysis::analyseDocument(document, *lexicon).claims) {
        if (claim.span.begin < lead.size())
            continue;
        QString text =
            QString::fromStdString(claim.cause) + " " + QString::fromUtf8(core::name(claim.stance).data())[0];
        if (claim.scope == core::Scope::Other)
            text += " other";
        found << text;
    }
    found.removeDuplicates();
    found.sort();
    return found.isEmpty() ? QStringLiteral("-") : found.join("; ");
}

} // namespace

class ClaimSentencesTest : public QObject {
    Q_OBJECT
private slots:
    void lexiconIsWhole() {
        const auto lexicon = analysis::loadLexicon();
        for (const std::string& problem : lexicon->claims->problems())
            QFAIL(problem.c_str());
        QVERIFY(lexicon->claims->patternCount() > 1000);
    }
    void sentences_data() {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("claims");
        QFile file(TEST_DATA_DIR "/claims.tsv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        int line = 0;
        for (const QString& row : QString::fromUtf8(file.readAll()).split('\n')) {
            ++line;
            const QStringList parts = row.split('\t');
            if (row.startsWith('#') || parts.size() != 2)
                continue;
            QStringList claims = parts[1].split("; ");
            claims.sort();
            QTest::addRow("line %d: %s", line, qPrintable(parts[0].left(60))) << parts[0] << claims.join("; ");
        }
    }
    void sentences() {
        QFETCH(QString, sentence);
        QFETCH(QString, claims);
        QCOMPARE(claimsOf(sentence), claims);
    }
    // What a turn of phrase says does not depend on the cause in it.
    void phrases_data() {
        QTest::addColumn<QString>("stance");
        QTest::addColumn<QString>("phrase");
        QFile file(TEST_DATA_DIR "/claimphrases.tsv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& row : QString::fromUtf8(file.readAll()).split('\n')) {
            const QStringList parts = row.split('\t');
            if (!row.startsWith('#') && parts.size() == 2)
                QTest::addRow("%s: %s", qPrintable(parts[0]), qPrintable(parts[1])) << parts[0] << parts[1];
        }
    }
    void phrases() {
        QFETCH(QString, stance);
        QFETCH(QString, phrase);
        static const std::vector<std::pair<QString, QString>> causes = {
            {"a cyberattack", "cyberattack"},        {"the storm", "environment"},
            {"a software bug", "software-bug"},      {"the power supply", "power"},
            {"a faulty update", "faulty-update"},    {"human error", "human-error"},
            {"the maintenance work", "maintenance"}, {"the router", "hardware"},
            {"the supplier", "third-party"}};
        for (const auto& [words, cause] : causes) {
            QString opening = words;
            opening[0] = opening[0].toUpper();
            const QString sentence = QString(phrase).replace("{x}", words).replace("{X}", opening);
            const QString found = claimsOf(sentence);
            QVERIFY2(found == (stance == "-" ? stance : cause + ' ' + stance), qPrintable(sentence + " -> " + found));
        }
    }
};

FAULTLINE_TEST(ClaimSentencesTest)
#include "claimsentencestest.moc"
