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
