// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/csvreader.h"
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

class CsvReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Result<reading::ReadFile> read(const std::string& text, std::string_view name) const {
        return reading::readBytes(text, name, *m_lexicon);
    }

private slots:
    void aRowIsADocument() {
        const auto file = read(
            "Headline;Publisher;Publication Date;URL;Body\r\n"
            "Boats stop;Coast Wire;2024-05-14;https://coast.example/1;\"No boat sailed; a disk was "
            "\"\"full\"\".\r\n\r\nSo "
            "they said.\"\r\n"
            "\r\n"
            "Boats sail;;;;All is well.\r\n",
            "reports.csv");
        QVERIFY(file.has_value());
        QCOMPARE(file->format, std::string("csv"));
        QCOMPARE(file->documents.size(), std::size_t{2});
        const core::Document& document = file->documents[0];
        QCOMPARE(document.title, std::string("Boats stop"));
        QCOMPARE(document.publisher, std::string("Coast Wire"));
        QCOMPARE(document.url, std::string("https://coast.example/1"));
        QCOMPARE(document.body, std::string("No boat sailed; a disk was \"full\".\n\nSo they said."));
        QCOMPARE(core::displayText(*document.published), std::string("14 May 2024"));
        QVERIFY(!file->documents[1].published.has_value());
    }
    void theContentTellsATableFromText() {
        const auto table = read("title,date,source,text\nBoats,2024-05-14,Wire,No boat sailed.\n", "export");
        QVERIFY(table.has_value());
        QCOMPARE(table->format, std::string("csv"));
        const auto prose = read("Boats, trains, buses: nothing moved on Monday.\n\nThe cause is unknown.\n", "note");
        QVERIFY(prose.has_value());
        QCOMPARE(prose->format, std::string("txt"));
    }
    void aTableWithoutKnownColumnsIsRefused() {
        const auto file = read("a,b,c\n1,2,3\n", "numbers.csv");
        QVERIFY(!file.has_value());
        QVERIFY(file.error().message.find("first line") != std::string::npos);
        const auto bare = read("title,text\n", "bare.csv");
        QVERIFY(!bare.has_value());
        QCOMPARE(bare.error().code, core::ErrorCode::Empty);
    }
    void fieldsAreSplitAsTheStandardSays() {
        const auto records = reading::csvRecords("a,\"b\nc\",\"d\"\"e\"\nf,,g\n\"open", ',');
        QCOMPARE(records.size(), std::size_t{3});
        QCOMPARE(records[0], (std::vector<std::string>{"a", "b\nc", "d\"e"}));
        QCOMPARE(records[1], (std::vector<std::string>{"f", "", "g"}));
        QCOMPARE(records[2], std::vector<std::string>{"open"});
    }
    void aQuoteThatIsNeverClosedIsTold() {
        const auto file =
            read("title,text\nFerries,They sail.\n\"Boats,They stopped.\nTrains,They run.\n", "boats.csv");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{2});
        QVERIFY(file->documents[0].notice.empty());
        QVERIFY(file->documents[1].notice.contains("never closed"));
    }
};

FAULTLINE_TEST(CsvReaderTest)
#include "csvreadertest.moc"
