// SPDX-License-Identifier: GPL-3.0-or-later
// Words between quotation marks, whatever marks they bring along.
#include "models/items/quoting.h"
#include "tests/support/testmain.h"

#include <QtTest>

class QuotingTest : public QObject {
    Q_OBJECT
private slots:
    void marksNeverStandSideBySide_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("none") << "It was a fault."
                              << "“It was a fault.”";
        QTest::newRow("an apostrophe") << "It wasn't us."
                                       << "“It wasn't us.”";
        QTest::newRow("at its beginning") << "\"This is a fault,\" Tamsen said."
                                          << "“‘This is a fault,’ Tamsen said.”";
        QTest::newRow("at its end") << "Tamsen said: “it is a fault.”"
                                    << "“Tamsen said: ‘it is a fault.’”";
        QTest::newRow("as a whole") << "“It is a fault.”"
                                    << "“It is a fault.”";
        QTest::newRow("as a whole, typed") << "\"It is a fault.\""
                                           << "“It is a fault.”";
        QTest::newRow("twice") << "\"No,\" she said, \"never.\""
                               << "“‘No,’ she said, ‘never.’”";
        QTest::newRow("of another language") << "„Nein“, sagte sie."
                                             << "“‘Nein’, sagte sie.”";
        QTest::newRow("nothing") << ""
                                 << "“”";
    }
    void marksNeverStandSideBySide() {
        QFETCH(QString, words);
        QFETCH(QString, quoted);
        QCOMPARE(models::quoted(words), quoted);
    }
    void theFormIsThatOfTheLanguage() {
        QCOMPARE(models::quoted(QStringLiteral("Nein"), QStringLiteral("„%1“")), QStringLiteral("„Nein“"));
        QCOMPARE(
            models::quoted(QStringLiteral("„Nein“, sagte sie."), QStringLiteral("„%1“")),
            QStringLiteral("„‚Nein‘, sagte sie.“"));
    }
};

FAULTLINE_TEST(QuotingTest)
#include "quotingtest.moc"
