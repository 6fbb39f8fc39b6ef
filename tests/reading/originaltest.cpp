// SPDX-License-Identifier: GPL-3.0-or-later
// The original beside the extracted text: what was left out, and why; pages of a PDF as pictures.
#include "models/reading/original.h"
#include "models/reading/sitefurniture.h"
#include "tests/reading/packing.h"
#include "tests/support/pdfsample.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const char* const kPage =
    "<html><head><title>Ferry stands still</title></head><body><nav><a href=/a>Harbour</a> <a href=/b>Sport</a></nav>"
    "<article><h1>Ferry stands still</h1><p>By Ida Holm</p>"
    "<p>No boat sailed on Monday, the ferry company said, because a disk in its booking system was full and "
    "nobody could buy a ticket.</p>"
    "<p>Its captain said that the boat was ready to sail at any time, and that the fault was on land and not at "
    "sea.</p><p>Read more: Ten quays to visit</p>"
    "<p>The company that owns the boat said in the evening that the disk had been full since Sunday night.</p>"
    "<script>document.title = 'Gone'</script></article>"
    "<footer><p>Quay Press, all rights reserved.</p></footer></body></html>";

} // namespace

class OriginalTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    reading::OriginalText original(const std::string& bytes, const std::string& name) const {
        const auto read = reading::readBytes(bytes, name, *m_lexicon);
        if (!read)
            return {};
        return reading::originalOf(bytes, name, read->documents.front(), *m_lexicon);
    }
    static const reading::OriginalBlock* find(const reading::OriginalText& original, std::string_view words) {
        for (const reading::OriginalBlock& block : original.blocks) {
            if (block.text.find(words) != std::string::npos)
                return &block;
        }
        return nullptr;
    }

private slots:
    void everyBlockOfAPageIsThereWithWhyItWasLeftOut_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("first paragraph") << "No boat sailed" << "";
        QTest::newRow("last paragraph") << "full since Sunday" << "";
        QTest::newRow("menu") << "Sport" << "navigation";
        QTest::newRow("foot") << "all rights reserved" << "foot of the page";
        QTest::newRow("teaser") << "Ten quays" << "teaser";
        QTest::newRow("byline") << "By Ida Holm" << "byline";
        QTest::newRow("headline") << "Ferry stands still" << "title";
    }
    void everyBlockOfAPageIsThereWithWhyItWasLeftOut() {
        QFETCH(QString, words);
        QFETCH(QString, why);
        const reading::OriginalText page = original(kPage, "ferry.html");
        const reading::OriginalBlock* block = find(page, words.toStdString());
        QVERIFY(block);
        QCOMPARE(QString::fromStdString(block->leftOut), why);
        QVERIFY2(!find(page, "document.title"), "scripts are no text");
        QVERIFY2(page.source.find("<script>") != std::string::npos, "but they stand in the source");
        QVERIFY(!page.hasPages);
    }
    void whatTheSiteRepeatsIsNamed() {
        const auto read = reading::readBytes(kPage, "ferry.html", *m_lexicon);
        QVERIFY(read.has_value());
        core::Document document = read->documents.front();
        const std::string line = "Its captain said that the boat was ready to sail at any time, and that the fault was "
                                 "on land and not at sea.";
        document.evidence.push_back({"body", std::string(reading::kRepeated), line});
        const auto page = reading::originalOf(kPage, "ferry.html", document, *m_lexicon);
        const reading::OriginalBlock* block = find(page, "Its captain said");
        QVERIFY(block);
        QCOMPARE(block->leftOut, std::string(reading::kRepeated));
    }
    void linesOfATextTellWhatTheyBecame() {
        const reading::OriginalText text = original(
            "Ferry stands still\n\nBy Ida Holm\n\nJune 5, 2023\n\nNo boat sailed on Monday, the ferry company said, "
            "because a disk in its booking system was full and nobody could buy a ticket for any of its "
            "boats.\n\nPeople "
            "who had booked were told to wait at the quay until noon, and many of them went home in the evening, the "
            "harbour said.\n\nThe captain said that the boat was ready to sail at any time, and that the fault was on "
            "land and not at sea.\n",
            "ferry.txt");
        const reading::OriginalBlock* body = find(text, "No boat sailed");
        const reading::OriginalBlock* title = find(text, "Ferry stands still");
        const reading::OriginalBlock* author = find(text, "Ida Holm");
        QVERIFY(body && title && author);
        QCOMPARE(body->leftOut, std::string());
        QVERIFY(!title->leftOut.empty());
        QVERIFY(!author->leftOut.empty());
    }
    void aPdfHasItsLinesAndItsPagesAsPictures() {
        const std::string pdf = testsupport::pdf(
            {{"Harbour report 12", "Boats stop at the quay", "No boat sailed on Monday because a disk was full."},
             {"Harbour report 12", "The ferry sails again since Tuesday morning, the company said."},
             {"Harbour report 12", "Nobody was hurt, and the tickets will be paid back."}});
        const reading::OriginalText text = original(pdf, "report.pdf");
        QVERIFY(text.hasPages);
        QVERIFY2(text.source.empty(), "the bytes of a PDF are nothing to read");
        QVERIFY(find(text, "No boat sailed"));
        const reading::OriginalBlock* running = find(text, "Harbour report 12");
        QVERIFY(running);
        QVERIFY2(!running->leftOut.empty(), "the running title is no part of the text");
        QVERIFY(find(text, "Page 3"));
        QVERIFY2(!find(text, "Page 4"), "there are three");
        const auto picture = reading::pictureOfPage(pdf, "report.pdf", 1, 600);
        QVERIFY2(picture.has_value(), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->page, 1);
        QCOMPARE(picture->pages, 3);
        QVERIFY(picture->width >= 598 && picture->width <= 602);
        QCOMPARE(picture->rgb.size(), static_cast<std::size_t>(picture->width) * picture->height * 3);
        const auto darkest = static_cast<unsigned char>(
            *std::ranges::min_element(picture->rgb, {}, [](char c) { return static_cast<unsigned char>(c); }));
        QVERIFY2(darkest < 128, "dark letters are drawn");
        QVERIFY2(picture->rgb.starts_with("\xFF\xFF\xFF"), "on white paper");
    }
    void aPageInAnArchiveInAnArchiveIsTakenOut() {
        const std::string inner = testsupport::packed({{"pages/ferry.html", kPage}, {"note.txt", "Boats sail again."}});
        const std::string outer = testsupport::packed({{"week.zip", inner}}, testsupport::Packing::TarGz);
        const auto read = reading::readBytes(outer, "papers.tar.gz", *m_lexicon);
        QVERIFY(read.has_value());
        const auto page = std::ranges::find(read->documents, std::string("html"), &core::Document::format);
        QVERIFY(page != read->documents.end());
        const auto bytes = reading::ownBytes(outer, "papers.tar.gz", *page);
        QVERIFY2(bytes.has_value(), bytes ? "" : bytes.error().message.c_str());
        QCOMPARE(*bytes, std::string(kPage));
        // A file that stands alone is its own bytes.
        QCOMPARE(*reading::ownBytes(kPage, "ferry.html", *page), std::string(kPage));
    }
    void whatHangsOnAMessageIsTakenOut() {
        const std::string inner = "From: Ida Holm <ida@norvik.example>\nSubject: Question\nDate: Tue, 14 May 2024 "
                                  "09:00:00 +0200\n\nWas it an attack, the harbour wants to know?\n";
        const std::string mail =
            "From: ops@norvik.example\nSubject: Papers\nDate: Wed, 15 May 2024 08:00:00 +0000\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed; boundary=cut\n\n--cut\nContent-Type: text/plain\n\nThe disk was full, and "
            "nobody broke in.\n\n> Was it an attack?\n--cut\nContent-Type: text/html; name=ferry.html\n"
            "Content-Disposition: attachment; filename=ferry.html\nContent-Transfer-Encoding: base64\n\n" +
            QByteArray(kPage).toBase64().toStdString() + "\n--cut\nContent-Type: message/rfc822\n\n" + inner +
            "\n--cut--\n";
        const std::string box =
            "From a@b.example Wed May 15 08:00:00 2024\nFrom: a@b.example\nSubject: Other\n\nThe boats sail "
            "again.\n\nFrom ops@norvik.example Wed May 15 08:00:00 2024\n" +
            mail + "\n";
        for (const auto& [bytes, name] : {std::pair(mail, "papers.eml"), std::pair(box, "papers.mbox")}) {
            const auto read = reading::readBytes(bytes, name, *m_lexicon);
            QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
            const auto own = [&](std::string_view words) {
                const auto document = std::ranges::find_if(read->documents, [&](const core::Document& each) {
                    return each.body.find(words) != std::string::npos;
                });
                return document == read->documents.end() ? std::string("no document")
                                                         : reading::ownBytes(bytes, name, *document).value_or("error");
            };
            QVERIFY2(own("No boat sailed") == kPage, own("No boat sailed").c_str());
            QVERIFY2(own("Was it an attack, the harbour").starts_with("From: Ida Holm"), "the message inside");
            const std::string message = own("nobody broke in");
            QVERIFY2(message.find("Subject: Papers") < 200, "the message that it hangs on");
            const auto shown = reading::originalOf(message, name, read->documents.front(), *m_lexicon);
            QVERIFY(find(shown, "Subject: Papers") && !find(shown, "Subject: Papers")->leftOut.empty());
            QVERIFY(find(shown, "ferry.html") && !find(shown, "ferry.html")->leftOut.empty());
            QVERIFY2(find(shown, "Was it an attack?"), "what it quotes is there");
        }
    }
    void aSavedPageIsShownAsThePageInIt() {
        const std::string bytes = std::string("From: <Saved by a browser>\nSnapshot-Content-Location: "
                                              "https://quay.example/ferry\nSubject: Ferry\nMIME-Version: "
                                              "1.0\nContent-Type: multipart/related; boundary=cut\n\n--cut\n"
                                              "Content-Type: text/html\nContent-Location: "
                                              "https://quay.example/ferry\n\n") +
                                  kPage + "\n--cut--\n";
        const reading::OriginalText shown = original(bytes, "ferry.mhtml");
        const reading::OriginalBlock* menu = find(shown, "Sport");
        QVERIFY(menu);
        QCOMPARE(menu->leftOut, std::string("navigation"));
        QVERIFY2(shown.source.starts_with("<html>"), "the page's own source");
    }
    void aRecordIsShownByItself_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("table") << "papers.csv"
                               << QByteArray("title,date,source,text\nFirst boat,2024-05-14,Quay Press,The first boat "
                                             "sailed at noon.\n\"Second, boat\",2024-05-15,Quay Press,\"The second "
                                             "boat stayed.\nIts disk was full.\"\n");
        QTest::newRow("feed") << "papers.xml"
                              << QByteArray("<rss version=\"2.0\"><channel><title>Quay Press</title><item><title>First "
                                            "boat</title><description>The first boat sailed at "
                                            "noon.</description></item><item><title>Second, boat</title><description>"
                                            "&lt;p&gt;The second boat stayed. Its disk was full.&lt;/p&gt;"
                                            "</description></item></channel></rss>");
        QTest::newRow("JSON feed")
            << "papers.json"
            << QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quay "
                          "Press\",\"items\":[{\"id\":\"1\",\"title\":\"First boat\",\"content_text\":\"The first boat "
                          "sailed at noon.\"},{\"id\":\"2\",\"title\":\"Second, boat\",\"content_text\":\"The second "
                          "boat stayed. Its disk was full.\"}]}");
        QTest::newRow("status page")
            << "status.json"
            << QByteArray(
                   "{\"page\":{\"name\":\"Quay status\"},\"incidents\":[{\"name\":\"First "
                   "boat\",\"created_at\":\"2024-05-14T08:00:00Z\",\"incident_updates\":[{\"body\":\"The first boat "
                   "sailed at "
                   "noon.\",\"status\":\"resolved\",\"created_at\":\"2024-05-14T09:00:00Z\"}]},{\"name\":\"Second, "
                   "boat\",\"created_at\":\"2024-05-15T08:00:00Z\",\"incident_updates\":[{\"body\":\"The second boat "
                   "stayed. Its disk was "
                   "full.\",\"status\":\"identified\",\"created_at\":\"2024-05-15T09:00:00Z\"}]}]}");
    }
    void aRecordIsShownByItself() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = reading::readBytes(bytes.toStdString(), name.toStdString(), *m_lexicon);
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QCOMPARE(read->documents.size(), std::size_t{2});
        const auto second = std::ranges::find(read->documents, std::string("Second, boat"), &core::Document::title);
        QVERIFY(second != read->documents.end());
        const auto shown = reading::originalOf(bytes.toStdString(), name.toStdString(), *second, *m_lexicon);
        QVERIFY(find(shown, "The second boat stayed"));
        QVERIFY2(!find(shown, "The first boat"), "that is another record");
        QVERIFY(shown.source.find("second boat") != std::string::npos);
        QVERIFY(shown.source.find("first boat") == std::string::npos);
        const reading::OriginalBlock* title = find(shown, "Second, boat");
        QVERIFY(title);
        QCOMPARE(title->leftOut, std::string("title"));
    }
    void timesOfAnExportTellWhatTheyBecame() {
        const std::string bytes =
            "{\"page\":{\"name\":\"Quay status\"},\"incidents\":[{\"name\":\"Boats\",\"created_at\":"
            "\"2024-05-15T08:00:00Z\",\"updated_at\":\"2024-05-15T10:30:00Z\",\"monitoring_at\":"
            "\"2024-05-15T09:40:00Z\",\"incident_updates\":[{\"body\":\"The second boat stayed. Its disk was full.\","
            "\"status\":\"identified\",\"created_at\":\"2024-05-15T11:00:00+02:00\"}]}]}";
        const auto read = reading::readBytes(bytes, "status.json", *m_lexicon);
        QVERIFY(read.has_value());
        const auto shown = reading::originalOf(bytes, "status.json", read->documents.front(), *m_lexicon);
        for (const auto& [stamp, fate] :
             {std::pair("2024-05-15T08:00:00Z", "published"), std::pair("2024-05-15T10:30:00Z", "modified"),
              std::pair("2024-05-15T11:00:00+02:00", "part date"),
              std::pair("2024-05-15T09:40:00Z", "not part of the text")}) {
            const reading::OriginalBlock* block = find(shown, stamp);
            QVERIFY2(block, stamp);
            QCOMPARE(block->leftOut, std::string(fate));
        }
    }
    void noPictureIsAnErrorInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        const QByteArray good = QByteArray::fromStdString(testsupport::pdf({{"One page."}}));
        QTest::newRow("beyond the last page") << good << 1;
        QTest::newRow("before the first") << good << -1;
        QTest::newRow("damaged") << good.left(60) << 0;
        QTest::newRow("no PDF") << QByteArray("The boats stood still.") << 0;
    }
    void noPictureIsAnErrorInWords() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, page);
        const auto picture = reading::pictureOfPage(bytes.toStdString(), "x.pdf", page, 600);
        QVERIFY(!picture);
        QVERIFY(picture.error().message.find("x.pdf") != std::string::npos);
    }
    void aLongSourceIsCutBetweenCharacters() {
        std::string text = "Boats.\n\n";
        while (text.size() < reading::kMostSourceBytes + 10)
            text += "Fähre ";
        const auto shown = reading::originalOf(text, "long.txt", {}, *m_lexicon);
        QVERIFY(shown.sourceCut);
        QVERIFY(shown.source.size() <= reading::kMostSourceBytes);
        QVERIFY(core::isUtf8(shown.source));
    }
};

FAULTLINE_TEST(OriginalTest)
#include "originaltest.moc"
