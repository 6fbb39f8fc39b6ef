// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

using core::ErrorCode;

namespace {

struct BadInput {
    const char* row;
    std::string name;
    std::string bytes;
    ErrorCode code;
    const char* words; // that the sentence holds
};

const BadInput kBadInputs[] = {
    {"empty", "a.txt", "", ErrorCode::Empty, "a.txt is empty"},
    {"white space", "a.txt", " \n\t\r\n  ", ErrorCode::Empty, "white space"},
    {"only a mark", "a.txt", "\xEF\xBB\xBF", ErrorCode::Empty, "white space"},
    {"no-break spaces", "a.txt", "\u00a0\n\u00a0\n", ErrorCode::Empty, "white space"},
    {"picture named as text", "notes.txt", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), ErrorCode::Unsupported,
     "a PNG picture"},
    {"photo", "photo.jpg", std::string("\xFF\xD8\xFF\xE0\0\x10JFIF", 10), ErrorCode::Unsupported, "a JPEG picture"},
    {"pdf without its end", "report.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", ErrorCode::Malformed, "damaged"},
    {"archive without its end", "files.zip", std::string("PK\x03\x04\x14\0\0\0", 8), ErrorCode::Malformed, "damaged"},
    {"bytes without meaning", "core", std::string("\x01\x02\x03\x04\x05\x06\x07\x08 text \x0e\x0f\x10\x11", 18),
     ErrorCode::NotText, "binary"},
    {"feed", "news.rss", "<?xml version=\"1.0\"?><rss><channel></channel></rss>", ErrorCode::Empty, "without entries"},
    {"other xml", "a.xml", "<?xml version=\"1.0\"?><invoice><total>3</total></invoice>", ErrorCode::Unsupported, "XML"},
    {"web archive", "a.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n", ErrorCode::Unsupported, "WARC"},
    {"json of another shape", "config.json", "{\"colour\": \"red\", \"incident\": 4}", ErrorCode::Unsupported,
     "no status page"},
    {"json list of numbers", "data.json", "[1, 2, 3]", ErrorCode::Unsupported, "no status page"},
    {"json cut off", "status.json", "{\"page\": {\"name\": \"Ferro\"}, \"incident\": {\"name\": \"Slow",
     ErrorCode::Malformed, "not complete JSON"},
    {"status page without incidents", "status.json", "{\"page\": {\"name\": \"Ferro\"}, \"incidents\": []}",
     ErrorCode::Empty, "without incidents"},
};

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Document read(const std::string& bytes, std::string_view name, bool bare = false) const {
        const auto result = reading::readBytes(bytes, name, *m_lexicon, {bare});
        return result ? result->documents.front() : core::Document{};
    }

private slots:
    void theDigestIsThatOfTheBytes() {
        QCOMPARE(
            reading::sha256Of("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void bareTextIsAllBody() {
        const core::Document document = read("A headline\n\nRead more: other news\n", "note.txt", true);
        QCOMPARE(document.body, std::string("A headline\n\nRead more: other news"));
        QVERIFY(document.title.empty());
    }
    void whatCannotBeReadIsSaidInASentence_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kBadInputs)); ++i)
            QTest::newRow(kBadInputs[i].row) << i;
    }
    void whatCannotBeReadIsSaidInASentence() {
        QFETCH(int, index);
        const BadInput& input = kBadInputs[index];
        const auto result = reading::readBytes(input.bytes, input.name, *m_lexicon);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, input.code);
        const std::string& message = result.error().message;
        QVERIFY2(message.find(input.words) != std::string::npos, message.c_str());
        QVERIFY2(message.starts_with(input.name) && message.ends_with('.'), message.c_str());
    }
    void tooManyBytesAreRefused() {
        const auto result = reading::readBytes(std::string(reading::kMaxFileBytes + 1, 'a'), "big.txt", *m_lexicon);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
    }
    void theContentDecidesAndTheEndingOnlyHints() {
        const std::string page =
            "<!DOCTYPE html><html><body><p>The registry was down for an hour on Monday.</p></body></html>";
        QCOMPARE(read(page, "saved.txt").format, std::string("html"));
        QCOMPARE(read("---\ntitle: Down\n---\n\nIt was down.\n", "saved").format, std::string("md"));
        QCOMPARE(read("# Down\n\nIt was **down**.\n\n## Why\n\nA fuse.\n", "saved").format, std::string("md"));
        QCOMPARE(read("Down\n\nIt was down, 3 < 4.\n", "saved.html").format, std::string("html"));
        QCOMPARE(read("Down\n\nIt was down.\n", "saved.json").format, std::string("txt"));
        const std::string status =
            "{\"incident\": {\"name\": \"Slow\", \"incident_updates\": [{\"body\": \"Looking.\"}]}}";
        QCOMPARE(read(status, "export").format, std::string("statuspage"));
    }
    void zeroBytesInATextAreLeftOut() {
        const std::string text =
            "The ferry office lost its booking system" + std::string(1, '\0') + " on Friday, it said.";
        const core::Document document = read(text, "a.txt", true);
        QCOMPARE(document.body, std::string("The ferry office lost its booking system on Friday, it said."));
        QVERIFY(document.notice.find("ero bytes") != std::string::npos);
    }
    void damagedUtf8IsReadAndSaid() {
        const core::Document document =
            read("Caf\xC3\xA9s were closed in Li\xC3\xA8ge, K\xC3\xB6ln and Malm\xC3\xB6\xFF.", "a.txt", true);
        QVERIFY(document.body.starts_with("Caf\u00e9s were closed in Li\u00e8ge"));
        QVERIFY(document.body.find("\uFFFD") != std::string::npos);
        QVERIFY(document.notice.find("UTF-8") != std::string::npos);
    }
    void textsInOtherLanguagesSaySo() {
        std::string german;
        for (int i = 0; i < 6; ++i)
            german += "Das Amt war nicht zu erreichen, weil der Strom ausgefallen war und die Leitung nicht hielt. "
                      "Die Leute standen vor der T\u00fcr und warteten auf den Bus. ";
        const core::Document document = read(german, "a.txt", true);
        QCOMPARE(document.notice, std::string("Not analysed: the text seems to be German."));
        QVERIFY(document.body.starts_with("Das Amt"));
        QVERIFY(read("The office was closed because the power had failed.", "b.txt", true).notice.empty());
    }
    void theLanguageIsKnownOrLeftOpen() {
        const std::string english =
            "The ferry office lost its booking system on Friday, and it was not until the evening that "
            "anyone could buy a ticket for the boats to the islands.";
        const std::string german =
            "Die F\u00e4hrgesellschaft verlor am Freitag ihr Buchungssystem, und erst am Abend konnte man "
            "wieder eine Fahrkarte zu den Inseln kaufen, sagte der Betreiber.";
        QCOMPARE(read(english, "a.txt").language, std::string("en"));
        QCOMPARE(read(german, "a.txt").language, std::string());
        QCOMPARE(read("Sold out.", "a.txt").language, std::string());
        QCOMPARE(read("---\nlang: de\n---\n\n" + english, "a.md").language, std::string("de"));
    }
    void theBytesAreKeptAsTheyWere() {
        const std::string bytes = "\xEF\xBB\xBFThe ferry office lost its booking system.\r\n";
        const auto result = reading::readBytes(bytes, "a.txt", *m_lexicon);
        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, bytes);
        QCOMPARE(result->sha256, reading::sha256Of(bytes));
    }
    void theSeedsKeepTheirTextAndLoseTheirTeasers() {
        const std::filesystem::path folder = "/work/shared/seeds";
        if (!std::filesystem::exists(folder))
            QSKIP("the seed articles are not on this machine");
        for (const std::filesystem::path& path : reading::findFiles({folder}).files) {
            const auto result = reading::readFile(path, *m_lexicon);
            QVERIFY(result.has_value());
            const core::Document& document = result->documents.front();
            QVERIFY(!document.published.has_value());
            QVERIFY(document.title.find("Outlook") != std::string::npos);
            for (const char* teaser :
                 {"Explore more", "Off On", "Also Read", "Understanding AI", "GitProtect", "Top Talent"})
                QVERIFY2(document.body.find(teaser) == std::string::npos, teaser);
        }
    }
};

FAULTLINE_TEST(ReaderTest)
#include "readertest.moc"
