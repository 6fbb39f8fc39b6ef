// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void theDigestIsThatOfTheBytes() {
        QCOMPARE(
            reading::sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void bareTextIsAllBody() {
        const auto lexicon = analysis::loadLexicon();
        const auto read = reading::readBytes("A headline\n\nRead more: other news\n", "note.txt", *lexicon, {true});
        QVERIFY(read.has_value());
        QCOMPARE(read->documents.front().body, std::string("A headline\n\nRead more: other news"));
        QVERIFY(read->documents.front().title.empty());
    }
};

FAULTLINE_TEST(ReaderTest)
#include "readertest.moc"
