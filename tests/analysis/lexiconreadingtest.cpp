// SPDX-License-Identifier: GPL-3.0-or-later
// For every line of the lexicon that is a rule a sentence, and what is read in it: tests/data/lexicon/*.tsv. The rows
// were found by lexiconrowstest and read by people in samples only: they hold what is read, so that no rule changes its
// meaning or is lost to another one unseen. What is right is said by tests/data/claims.tsv and the gold cases.
#include "tests/analysis/lexiconrows.h"
#include "tests/support/testmain.h"

#include <QtTest>

using namespace lexiconlines;

class LexiconReadingTest : public QObject {
    Q_OBJECT
private slots:
    void everyRowIsReadAsBefore_data() {
        QTest::addColumn<QString>("file");
        for (const std::string& file : files())
            QTest::newRow(file.c_str()) << QString::fromStdString(file);
    }
    void everyRowIsReadAsBefore() {
        QFETCH(QString, file);
        constexpr int kShown = 20;
        const std::string name = file.toStdString();
        const Words words = wholeLexicon();
        int different = 0;
        for (const Row& row : rowsOf(name)) {
            if (row.sentence.empty())
                continue;
            const std::string read = readingOf(name, row.sentence, words);
            if (read != row.reading && ++different <= kShown)
                qWarning(
                    "[%s] %s: “%s” was read as\n  %s\nand is read as\n  %s", row.section.c_str(), row.line.c_str(),
                    row.sentence.c_str(), row.reading.c_str(), read.c_str());
        }
        QVERIFY2(
            different == 0,
            qPrintable(QStringLiteral("%1 sentences of tests/data/lexicon/%2.tsv are read otherwise. If that is "
                                      "meant, write them anew (FAULTLINE_UPDATE_GOLDEN=1 test_analysis "
                                      "lexiconrowstest) and look at the difference.")
                           .arg(different)
                           .arg(file)));
    }
};

FAULTLINE_TEST(LexiconReadingTest)
#include "lexiconreadingtest.moc"
