// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlreader.h"
#include "models/reading/htmlslim.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

// Running text of the article in the pages below.
const std::string kFirst =
    "The booking system of the Norvik ferries stopped at 6:10 on Monday morning, and for five hours nobody "
    "could buy a ticket, the operator said.";
const std::string kSecond =
    "Engineers traced the failure to a disk array in the harbour office, which had filled up overnight with "
    "logs that nobody had cleared since the spring.";
const std::string kThird =
    "Boats sailed on time all the same, because the crews let passengers on board and wrote down their "
    "names, as they had done before there were computers.";

std::string paragraph(const std::string& text) {
    return "<p>" + text + "</p>\n";
}

std::string page(const std::string& head, const std::string& body) {
    return "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">" + head + "</head><body>" + body +
           "</body></html>";
}

std::string times(int count, const std::string& text) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

struct Furniture {
    const char* row;
    std::string html; // stands between the paragraphs of the article
    const char* words;
};

const Furniture kFurniture[] = {
    {"advert", "<div class=\"ad-slot\"><p>Buy a boat today, with nothing down and ten years to pay it back.</p></div>",
     "Buy a boat"},
    {"newsletter box",
     "<div class=\"newsletter-signup\"><p>Harbour news in your inbox every morning before you sail.</p></div>",
     "inbox"},
    {"labelled teaser", "<p>Read more: Crane topples on to empty quay</p>", "Crane topples"},
    {"teaser in a link", "<p><a href=\"/x\">Related: Crane topples on to empty quay</a></p>", "Crane topples"},
    {"link list",
     "<ul><li><a href=\"/a\">Crane topples on to empty quay</a></li><li><a href=\"/b\">Gull steals a "
     "chart</a></li></ul>",
     "Gull steals"},
    {"caption", "<figure><img src=\"f.jpg\"><figcaption>The quay at Norvik last summer.</figcaption></figure>",
     "last summer"},
    {"pull quote", "<blockquote class=\"big\"><p>\u201cwrote down their names\u201d</p></blockquote>",
     "\u201cwrote down"},
    {"share bar", "<p>Share: Facebook, X, Email</p>", "Facebook"},
    {"hidden text", "<p style=\"display: none\">Members get the tide tables a week before everybody else does.</p>",
     "tide tables"},
    {"standfirst", "<p class=\"article-dek\">What the harbour knew, and what it did not say to its sailors.</p>",
     "What the harbour"},
    {"template", "<template><p>Nothing that stands in a template is shown on the page, ever.</p></template>",
     "Nothing that"},
    {"script", "<script>var words = 'Scripts hold text that nobody was meant to read.';</script>", "Scripts hold"},
    {"aside", "<aside><h3>In brief</h3><p>The tide turns at noon and the fish market opens at one.</p></aside>",
     "fish market"},
};

} // namespace

class HtmlReaderTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    reading::ReadingLexicon m_words = reading::ReadingLexicon::builtIn();

    core::Document read(const std::string& html) const { return reading::readHtml(html, *m_lexicon, m_words); }

private slots:
    void onlyTheArticleIsBody() {
        const core::Document document = read(page(
            "<title>Ferries without tickets | Norvik Post</title>",
            "<nav><a href=\"/\">Home</a> <a href=\"/sea\">Sea</a></nav><article><h1>Ferries without tickets</h1>"
            "<p class=\"by\">By Jo Field</p>" +
                paragraph(kFirst) + "<h2>What failed</h2>" + paragraph(kSecond) + paragraph(kThird) +
                "<p>Jo Field covers the coast for the Post.</p></article><footer><p>Norvik Post, since "
                "1877.</p></footer>"));
        QCOMPARE(document.body, kFirst + "\n\nWhat failed\n\n" + kSecond + "\n\n" + kThird);
        QCOMPARE(document.headings.size(), std::size_t{1});
        QCOMPARE(std::string(core::slice(document.body, document.headings.front())), std::string("What failed"));
        QCOMPARE(document.title, std::string("Ferries without tickets"));
        QCOMPARE(document.author, std::string("Jo Field"));
        QCOMPARE(document.publisher, std::string("Norvik Post"));
        QCOMPARE(document.language, std::string("en"));
    }
    void furnitureInsideTheArticleStaysOut_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kFurniture)); ++i)
            QTest::newRow(kFurniture[i].row) << i;
    }
    void furnitureInsideTheArticleStaysOut() {
        QFETCH(int, index);
        const Furniture& furniture = kFurniture[index];
        for (const char* tag : {"article", "div"}) {
            const std::string open = std::string("<") + tag + ">";
            const std::string close = std::string("</") + tag + ">";
            const core::Document document = read(
                page("", open + paragraph(kFirst) + paragraph(kSecond) + furniture.html + paragraph(kThird) + close));
            QCOMPARE(document.body, kFirst + "\n\n" + kSecond + "\n\n" + kThird);
        }
    }
    void correctionsStay() {
        const std::string note =
            "Correction: an earlier version of this article said that the disk array stood in Oslo.";
        const core::Document document = read(page(
            "", "<article>" + paragraph(kFirst) + paragraph(kSecond) + paragraph(note) +
                    "<p>Sign up for our newsletter</p></article>"));
        QVERIFY(document.body.ends_with(note));
    }
    void aBodyInSeveralPiecesIsOneBody() {
        const core::Document document = read(page(
            "", "<article><section><div class=\"article-text\">" + paragraph(kFirst) + paragraph(kSecond) +
                    "</div></section><div class=\"ad\">Buy</div><section><div class=\"article-text\">" +
                    paragraph(kThird) + "</div></section></article>"));
        QCOMPARE(document.body, kFirst + "\n\n" + kSecond + "\n\n" + kThird);
    }
    void listsAndTablesAreBody() {
        const core::Document document = read(page(
            "",
            "<article>" + paragraph(kFirst) +
                "<ul><li>The ticket desk opened again at eleven.</li><li>The web shop followed at noon.</li></ul>"
                "<table><tr><td>06:10</td><td>First errors</td></tr><tr><td>11:15</td><td>Repaired</td></tr></table>" +
                paragraph(kSecond) + "</article>"));
        QCOMPARE(
            document.body, kFirst +
                               "\n\n- The ticket desk opened again at eleven.\n- The web shop followed at noon.\n\n"
                               "06:10 | First errors\n11:15 | Repaired\n\n" +
                               kSecond);
    }
    void metadataNamesItsSource() {
        const core::Document document = read(page(
            "<title>x</title><link rel=\"canonical\" href=\"https://example.org/ferries\">"
            "<meta property=\"article:modified_time\" content=\"2024-05-07T08:00:00Z\">"
            "<script type=\"application/ld+json\">{\"@context\":{\"@vocab\":\"https://schema.org\"},\"@graph\":["
            "{\"@type\":\"WebSite\",\"name\":\"Other\"},{\"@type\":\"Organization\",\"@id\":\"#pub\",\"name\":\"Norvik "
            "Post\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Ferries &amp; tickets\",\"datePublished\":"
            "\"2024-05-06T23:30:00-05:00\",\"author\":[{\"name\":\"Jo Field\"},{\"name\":\"Ann Lee\"}],"
            "\"publisher\":{\"@id\":\"#pub\"}}]}</script>",
            "<article>" + paragraph(kFirst) + paragraph(kSecond) + "</article>"));
        QCOMPARE(document.title, std::string("Ferries & tickets"));
        QCOMPARE(document.author, std::string("Jo Field, Ann Lee"));
        QCOMPARE(document.publisher, std::string("Norvik Post"));
        QCOMPARE(document.url, std::string("https://example.org/ferries"));
        QVERIFY(document.published && document.modified);
        QCOMPARE(document.published->basis, std::string("JSON-LD datePublished"));
        QCOMPARE(
            core::isoText(document.published->interval->earliest, document.published->zone),
            std::string("2024-05-07T04:30Z"));
        const auto stated = std::ranges::find(document.evidence, std::string("published"), &core::FieldEvidence::field);
        QVERIFY(stated != document.evidence.end());
        QCOMPARE(stated->raw, std::string("2024-05-06T23:30:00-05:00"));
    }
    void nothingStatedMeansNoDate() {
        const core::Document document =
            read(page("<title>Ferries</title>", "<article>" + paragraph(kFirst) + paragraph(kSecond) + "</article>"));
        QVERIFY(!document.published && !document.modified);
    }
    void brokenLinkedDataIsPassedOver() {
        const core::Document document = read(page(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Cut</script>"
            "<meta property=\"og:title\" content=\"Ferries without tickets\">",
            "<article>" + paragraph(kFirst) + "</article>"));
        QCOMPARE(document.title, std::string("Ferries without tickets"));
    }
    void aPageCutInTheMiddleIsRead() {
        const std::string whole = page(
            "<title>Ferries</title>",
            "<article>" + paragraph(kFirst) + paragraph(kSecond) + paragraph(kThird) + "</article>");
        const core::Document document = read(whole.substr(0, whole.find("sailed on time")));
        QVERIFY(document.body.starts_with(kFirst + "\n\n" + kSecond));
    }
    void aSiteIsNamedBehindTheHeadline_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("publisher");
        for (const char* mark : {" | ", " - ", " \u2013 ", " \u00b7 ", " :: ", " \u00bb ", " // "})
            QTest::newRow(mark) << QStringLiteral("The old ferry runs again%1Norvik Post").arg(QString::fromUtf8(mark))
                                << QStringLiteral("Norvik Post");
        QTest::newRow("a letter of two bytes")
            << QStringLiteral("The old ferry runs again | °north") << QStringLiteral("°north");
        QTest::newRow("accented") << QStringLiteral("The old ferry runs again » Überblick")
                                  << QStringLiteral("Überblick");
    }
    void aSiteIsNamedBehindTheHeadline() {
        QFETCH(QString, title);
        QTEST(
            QString::fromStdString(read(page("<title>" + title.toStdString() + "</title>", "")).publisher),
            "publisher");
    }
    void aPageThatEndsInTheMiddleSaysSo_data() {
        QTest::addColumn<std::string>("html");
        QTest::addColumn<bool>("cut");
        const std::string start = "<!doctype html><html><head><title>Ferries</title></head><body><article>";
        const std::string text = paragraph(kFirst) + paragraph(kSecond);
        QTest::newRow("whole") << start + text + "</article></body></html>" << false;
        QTest::newRow("end left out") << start + text << false;
        QTest::newRow("in a sentence") << start + text + "<p>The spokes" << true;
        QTest::newRow("in a tag") << start + text + "<div class=\"tea" << true;
        QTest::newRow("before any text") << start.substr(0, 40) << true;
        QTest::newRow("no page at all") << text + "The end" << false;
    }
    void aPageThatEndsInTheMiddleSaysSo() {
        QFETCH(std::string, html);
        QFETCH(bool, cut);
        QCOMPARE(read(html).notice.find("cut off") != std::string::npos, cut);
    }
    void pagesOfAnyDepthAreRead_data() {
        QTest::addColumn<std::string>("html");
        const std::string text = paragraph(kFirst) + paragraph(kSecond);
        QTest::newRow("20,000 nested") << times(20000, "<div>") + text + times(20000, "</div>");
        QTest::newRow("100,000 nested, never closed") << times(100000, "<div>") + text;
        QTest::newRow("closed by other tags") << times(50000, "<div></span>") + text;
        QTest::newRow("unclosed formatting") << times(30000, "<b><i><a>") + text;
        QTest::newRow("formatting of its own kind each time") << [] {
            std::string out;
            for (int i = 0; i < 20000; ++i)
                out += "<p><font size=" + std::to_string(i) + ">";
            return out;
        }() + text;
        QTest::newRow("hidden in noscript") << "<noscript>" + times(50000, "<div>") + text;
        QTest::newRow("hidden in a foreign title") << text + "<svg><title>" + times(50000, "<div>");
        QTest::newRow("tags in attributes") << times(20000, "<div title='<div><div>'>") + text;
        QTest::newRow("nested tables") << times(20000, "<table><tr><td>") + text;
        QTest::newRow("nested lists") << times(20000, "<ul><li>") + text;
        // What looks for its end anew each time, or compares each with all, would take minutes.
        QTest::newRow("attributes") << [] {
            std::string tag = "<div";
            for (int i = 0; i < 200000; ++i)
                tag += " a" + std::to_string(i) + "=1";
            return tag + '>';
        }() + text;
        QTest::newRow("comments never closed") << text + times(300000, "<!--");
        for (const char* name : {"title", "script"}) {
            std::string tag = std::string("<") + name;
            for (int i = 0; i < 100000; ++i)
                tag += " a" + std::to_string(i) + "=1";
            QTest::addRow("attributes of %s", name) << text + tag + "></" + name + ">";
        }
        QTest::newRow("drawings in capitals") << text + times(100000, "<SVG>") + "<div></svg>";
        QTest::newRow("drawings never closed") << text + times(100000, "<svg>");
        QTest::newRow("drawings closed by themselves") << text + times(100000, "<svg/>") + "</svg>";
        QTest::newRow("sections never closed") << text + times(100000, "<svg><![CDATA[");
        QTest::newRow("nested after a comment that is empty") << "<!-->" + times(50000, "<div>") + text + "-->";
    }
    void pagesOfAnyDepthAreRead() {
        QFETCH(std::string, html);
        const core::Document document = read(html);
        QVERIFY(document.body.find("Engineers traced the failure") != std::string::npos);
    }
    // Formatting left open is repeated by the parser in every paragraph: a small file, a tree of gigabytes.
    void aPageThatGrowsBeyondMeasureIsReadFromItsBeginning() {
        std::string html = page("", "<p>Engineers traced the failure to a worn bearing.</p>");
        QVERIFY(read(html).notice.empty());
        html.resize(html.find("</body>"));
        html += "<p>";
        for (int i = 0; i < 12; ++i)
            html += "<b id=" + std::to_string(i) + ">";
        const core::Document document = read(html + times(300'000, "<p>x") + "</body></html>");
        QVERIFY(document.body.find("Engineers traced the failure") != std::string::npos);
        QVERIFY2(document.notice.find("only its beginning was read") != std::string::npos, document.notice.c_str());
    }
    void shallowPagesKeepTheirTags() {
        const std::string html = "<!DOCTYPE html><html lang=\"en\"><body><div><p>a<p>b<br><ul><li>c<li>d</ul><!-- "
                                 "<div> --></div></body></html>";
        QCOMPARE(reading::slimHtml(html, 100), html);
        QCOMPARE(
            reading::slimHtml("<div><div><div>x</div></div></div>", 2),
            std::string("<div><div><br>x</div></div></div>"));
    }
    void aSmallerThanSignIsNoTag() {
        std::string words;
        for (int i = 0; i < 300; ++i)
            words += "word" + std::to_string(i) + ' ';
        const std::string slim = reading::slimHtml("<p>latency <5 ms " + words + "</p><p>the end</p>", 64);
        QVERIFY(slim.contains("word299") && slim.ends_with("</p><p>the end</p>"));
        // Nor does what stands in a declaration open a comment.
        std::string deep;
        std::string flat;
        for (int i = 0; i < 100; ++i) {
            deep += "<div>";
            flat += i < 9 ? "<div>" : "<br>";
        }
        QCOMPARE(reading::slimHtml("<!x<!-- >" + deep + "-->", 9), "<!x<!-- >" + flat + "-->");
    }
    void attributesThatNobodyAsksForGoBeforeParsing() {
        const auto slim = [](const char* html, const char* expected) {
            QCOMPARE(reading::slimHtml(html, 9), std::string(expected));
        };
        slim("<div a1=\"x>y\" b c = '>' d>x</div>", "<div    >x</div>");
        slim("<div CLASS=\"x>y\" onclick=go() data-testid=t>x</div f>", "<div CLASS=\"x>y\"  data-testid=t>x</div >");
        slim("<p id=\"1\"b=\"2\"lang=\"3\">x", "<p id=\"1\"lang=\"3\">x");
        slim("<link rel=canonical href=u><a href=u>x</a>", "<link rel=canonical href=u><a >x</a>");
        slim("<img src=s alt=A/><p alt=B>x", "<img  alt=A/><p >x");
        slim("<p title='never closed>x", "<p ");
        slim("<title b>a <i c>d</title><p e>x", "<title >a <i c>d</title><p >x");
        slim("if a <b and c> d", "if a <b  > d");
    }
    void commentsEndWhereTheyEnd() {
        const std::string deep = "<div><div><div>x</div></div></div>";
        const std::string flat = "<div><div><br>x</div></div></div>";
        for (const char* comment : {"<!-->", "<!--->", "<!-- a -->", "<!-- a --!>", "<!-- <div> <!-- -->"})
            QCOMPARE(reading::slimHtml(comment + deep, 2), comment + flat);
        QCOMPARE(reading::slimHtml("<!-- never closed " + deep, 2), "<!-- never closed " + flat);
    }
    void strokesOfDrawingsGoBeforeParsing() {
        QCOMPARE(
            reading::slimHtml("<p>a</p><svg id=x><path d=\"M0 0\"/><title>Logo</title></svg><p>b</p>", 9),
            std::string("<p>a</p><svg id=x></svg><p>b</p>"));
        // Not closed, closed by itself, or with text in it: as it is.
        for (const char* html :
             {"<p>a</p><svg><path id=\"a\"><p>b</p>", "<svg/><p>b</p><svg></svg>",
              "<svg><foreignObject>b</foreignObject></svg>", "<svg><p>b</p></svg>"})
            QCOMPARE(reading::slimHtml(html, 9), std::string(html));
    }
    void scriptsGoBeforeParsingAndLinkedDataStays() {
        QCOMPARE(
            reading::slimHtml("<p>a</p><script>var b = '<div>';</script><STYLE>p{}</STYLE><p>c</p>", 9),
            std::string("<p>a</p><script></script><STYLE></STYLE><p>c</p>"));
        const std::string data = "<script type=\"application/ld+json\">{\"a\": \"<div>\"}</script>";
        QCOMPARE(reading::slimHtml(data, 9), data);
        const std::string title = "<title>How to use <script></title><p>In the head.</p>";
        QCOMPARE(reading::slimHtml(title, 9), title);
    }
    void aPageWithoutTextSaysSo() {
        const core::Document document = read(page("<title>Sign in</title>", "<nav><a href=\"/\">Home</a></nav>"));
        QVERIFY(document.body.empty());
        QVERIFY(!document.notice.empty());
        QCOMPARE(document.title, std::string("Sign in"));
    }
};

FAULTLINE_TEST(HtmlReaderTest)
#include "htmlreadertest.moc"
