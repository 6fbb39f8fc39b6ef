// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

class FeedReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Result<reading::ReadFile> read(const std::string& bytes, std::string_view name = "feed.xml") const {
        return reading::readBytes(bytes, name, *m_lexicon);
    }
    static std::string stamp(const std::optional<core::TimeValue>& time) {
        return time ? core::isoText(time->interval->earliest, time->zone) : std::string();
    }
    static std::string rss(const std::string& item, const std::string& attributes = {}) {
        return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"" + attributes +
               "><channel><title>Coast Wire</title><language>en-gb</language>" + item + "</channel></rss>";
    }

private slots:
    void anEntryOfRssIsADocument() {
        const auto file = read(rss(
            "<item><title>Ferries &amp; trains "
            "stop</title><media:title>wrong</media:title><link>https://coast.example/1"
            "</link><dc:creator>Ida Holm</dc:creator><pubDate>Tue, 14 Jan 2025 09:30:00 "
            "EST</pubDate><description>Short."
            "</description><content:encoded><![CDATA[<p>No boat sailed on Monday.</p><p>A disk was full, the company "
            "said.</p>]]></content:encoded></item><item><title>Second</title><description>&lt;b&gt;All&lt;/b&gt; is "
            "well.</description></item>"));
        QVERIFY(file.has_value());
        QCOMPARE(file->format, std::string("feed"));
        QCOMPARE(file->documents.size(), std::size_t{2});
        const core::Document& document = file->documents[0];
        QCOMPARE(document.title, std::string("Ferries & trains stop"));
        QCOMPARE(document.publisher, std::string("Coast Wire"));
        QCOMPARE(document.author, std::string("Ida Holm"));
        QCOMPARE(document.url, std::string("https://coast.example/1"));
        QCOMPARE(document.language, std::string("en"));
        QCOMPARE(document.body, std::string("No boat sailed on Monday.\n\nA disk was full, the company said."));
        QCOMPARE(stamp(document.published), std::string("2025-01-14T14:30Z"));
        QCOMPARE(file->documents[1].body, std::string("All is well."));
        QVERIFY(!file->documents[1].published.has_value());
    }
    void theTruePublisherOfAnEntryIsKept() {
        const auto file =
            read(rss("<item><title>Ferries stop - The Quay Post</title><source url=\"https://quay.example\">"
                     "The Quay Post</source><description>No boat sailed.</description></item>"));
        QVERIFY(file.has_value());
        QCOMPARE(file->documents[0].publisher, std::string("The Quay Post"));
        QCOMPARE(file->documents[0].title, std::string("Ferries stop"));
    }
    void atomSaysTheSameInOtherWords() {
        const auto file = read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Norvik status</title><entry>"
            "<title type=\"html\">Boats &lt;i&gt;late&lt;/i&gt;</title><link rel=\"self\" "
            "href=\"https://n.example/self\"/>"
            "<link href=\"https://n.example/e1\"/><id>tag:n.example,1</id><published>2024-05-14T07:00:00Z</published>"
            "<updated>2024-05-15T07:00:00Z</updated><author><name>Ida Holm</name></author><author><name>Per Aas</name>"
            "</author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One boat.</p><p>Two &amp; "
            "three.</p></div></content></entry></feed>",
            "atom");
        QVERIFY(file.has_value());
        const core::Document& document = file->documents.front();
        QCOMPARE(document.title, std::string("Boats late"));
        QCOMPARE(document.author, std::string("Ida Holm, Per Aas"));
        QCOMPARE(document.url, std::string("https://n.example/e1"));
        QCOMPARE(document.body, std::string("One boat.\n\nTwo & three."));
        QCOMPARE(stamp(document.published), std::string("2024-05-14T07:00Z"));
        QCOMPARE(stamp(document.modified), std::string("2024-05-15T07:00Z"));
    }
    void rdfKeepsItsItemsBesideTheChannel() {
        const auto file =
            read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel><title>Old wire"
                 "</title></channel><item><title>Boats</title><dc:date>2003-04-05T06:07:00+02:00</dc:date>"
                 "<description>Plain words.</description></item></rdf:RDF>");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents[0].publisher, std::string("Old wire"));
        QCOMPARE(stamp(file->documents[0].published), std::string("2003-04-05T04:07Z"));
    }
    void datesOfFeedsInAllTheirForms_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("GMT") << "Sun, 21 Jul 2024 18:11:00 GMT" << "2024-07-21T18:11Z";
        QTest::newRow("Z") << "Sun, 21 Jul 2024 18:11:00 Z" << "2024-07-21T18:11Z";
        QTest::newRow("UT") << "Sun, 21 Jul 2024 18:11:00 UT" << "2024-07-21T18:11Z";
        QTest::newRow("PDT") << "Sun, 21 Jul 2024 11:11:00 PDT" << "2024-07-21T18:11Z";
        QTest::newRow("offset") << "Sun, 21 Jul 2024 20:11:00 +0200" << "2024-07-21T18:11Z";
        QTest::newRow("full weekday") << "Sunday, 21 Jul 2024 18:11:00 GMT" << "2024-07-21T18:11Z";
        QTest::newRow("hour of one digit") << "Sun, 21 Jul 2024 8:11:00 GMT" << "2024-07-21T08:11Z";
        QTest::newRow("no weekday") << "21 Jul 2024 18:11 GMT" << "2024-07-21T18:11Z";
        QTest::newRow("ISO") << "2024-07-21T18:11:00.000Z" << "2024-07-21T18:11Z";
        QTest::newRow("ISO, no colon") << "2024-07-21T20:11:00+0200" << "2024-07-21T18:11Z";
        QTest::newRow("nonsense") << "soon" << "";
    }
    void datesOfFeedsInAllTheirForms() {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        const auto file = read(
            rss("<item><title>Boats</title><pubDate>" + written.toStdString() +
                "</pubDate><description>No boat sailed."
                "</description></item>"));
        QVERIFY(file.has_value());
        QCOMPARE(QString::fromStdString(stamp(file->documents[0].published)), expected);
    }
    void damagedFeedsGiveWhatTheyHold() {
        const auto loose =
            read(rss("<item><title>Salt & vinegar&nbsp;shop</title><description>Shut.</description></item>"));
        QVERIFY(loose.has_value());
        QCOMPARE(loose->documents[0].title, std::string("Salt & vinegar shop"));
        QVERIFY(loose->documents[0].notice.empty());
        const auto cut = read("<rss><channel><item><title>First</title><description>Whole.</description></item><item>"
                              "<title>Sec");
        QVERIFY(cut.has_value());
        QCOMPARE(cut->documents[0].body, std::string("Whole."));
        QVERIFY(cut->documents[0].notice.find("damaged") != std::string::npos);
        QVERIFY(
            cut->documents[0].notice.find(".,") == std::string::npos); // the parser's sentence became a part of ours
    }
    void entitiesThatAFileDeclaresAreNotExpanded() {
        const auto file =
            read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lots\"><!ENTITY b SYSTEM "
                 "\"file:///etc/hostname\">]><rss><channel><item><title>&a; &b;</title></item></channel></rss>");
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, core::ErrorCode::Malformed);
        QVERIFY(file.error().message.find("entities") != std::string::npos);
    }
    void aFeedWithoutEntriesSaysSo() {
        const auto file = read(rss(""));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, core::ErrorCode::Empty);
        const auto bare =
            read("<rss><channel><title>t</title><item><author>Ann</author></item></channel></rss>", "bare.xml");
        QVERIFY(!bare.has_value());
        QVERIFY(bare.error().message.contains("neither a title nor text"));
    }
    void jsonFeedIsReadInBothVersions() {
        const auto file = read(
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Coast Wire\", \"language\": \"en\", "
            "\"authors\": [{\"name\": \"Per Aas\"}], \"items\": [{\"id\": \"1\", \"url\": \"https://coast.example/1\", "
            "\"title\": \"Boats\", \"content_html\": \"<p>No boat.</p>\", \"date_published\": "
            "\"2024-05-14T09:00:00+02:00\"},"
            "{\"id\": \"2\", \"author\": {\"name\": \"Ida Holm\"}, \"content_text\": \"Only 3 < 4 words.\"}]}",
            "feed");
        QVERIFY(file.has_value());
        QCOMPARE(file->documents.size(), std::size_t{2});
        QCOMPARE(file->documents[0].author, std::string("Per Aas"));
        QCOMPARE(file->documents[0].body, std::string("No boat."));
        QCOMPARE(stamp(file->documents[0].published), std::string("2024-05-14T07:00Z"));
        QCOMPARE(file->documents[1].author, std::string("Ida Holm"));
        QCOMPARE(file->documents[1].body, std::string("Only 3 < 4 words."));
    }
};

FAULTLINE_TEST(FeedReaderTest)
#include "feedreadertest.moc"
