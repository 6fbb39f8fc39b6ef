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
};

FAULTLINE_TEST(ClaimSentencesTest)
#include "claimsentencestest.moc"
