// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the dates of a page is its publication: what its head states, what it shows, and on whose clock.
#include "models/reading/htmlreader.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const std::string kText = "<p>The booking system of the Norvik ferries stopped at 6:10 on Monday morning, and for five "
                          "hours nobody could buy a ticket, the operator said in a statement to this paper.</p>"
                          "<p>Engineers traced the failure to a disk array in the harbour office, which had filled up "
                          "overnight with logs that nobody had cleared since the spring of last year.</p>";

std::string head(const char* published, const char* modified) {
    std::string data = R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stop")";
    if (*published)
        data += std::string(R"(,"datePublished":")") + published + '"';
    if (*modified)
        data += std::string(R"(,"dateModified":")") + modified + '"';
    return data + "}</script>";
}

std::string page(const std::string& head, const std::string& line) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Ferries stop</title>" + head +
           "</head><body><main><div><h1>Ferries stop</h1></div><div class=meta>" + line + "</div><div>" + kText +
           "</div></main></body></html>";
}

} // namespace

class PageDatesTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();
    reading::ReadingLexicon m_words = reading::ReadingLexicon::builtIn();

private slots:
    void thePublicationIs_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("earliest"); // as the contract writes it
        QTest::addColumn<QString>("timex");
        const auto row = [](const char* name, const std::string& html, const char* earliest, const char* timex) {
            QTest::newRow(name) << QString::fromStdString(html) << earliest << timex;
        };
        const std::string both = head("2019-03-30T12:00:00Z", "2023-12-19T14:00:00Z");
        row("shown as the date of the page, and that of its last version", page(both, "<span>Dec 19, 2023</span>"),
            "2023-12-19T14:00Z", "2023-12-19T14:00:00Z");
        row("the same with the moment in the element",
            page(both, "<time datetime=\"2023-12-19T09:00:00-05:00\">19 December 2023</time>"), "2023-12-19T14:00Z",
            "2023-12-19T09:00:00-05:00");
        row("a clock without a zone",
            page(head("2023-12-22T16:22:00Z", "2023-12-23T05:39:00Z"), "<p>Saturday 23 December 2023 05:39, UK</p>"),
            "2023-12-23T05:39Z", "2023-12-23T05:39:00Z");
        // What says that it is an update is one.
        row("labelled", page(both, "<p>Updated: Dec 19, 2023</p>"), "2019-03-30T12:00Z", "2019-03-30T12:00:00Z");
        row("labelled in an element before it", page(both, "<b>Last updated</b> <span>Dec 19, 2023</span>"),
            "2019-03-30T12:00Z", "2019-03-30T12:00:00Z");
        row("both shown", page(both, "<span>Mar 30, 2019</span> <span>Dec 19, 2023</span>"), "2019-03-30T12:00Z",
            "2019-03-30T12:00:00Z");
        row("two in one line, and the element has the later one",
            page(
                both, "<time datetime=\"2023-12-19T14:00:00Z\">Posted: Mar 30, 2019 8:00 AM EDT | Last Updated: "
                      "December 19</time>"),
            "2019-03-30T12:00Z", "2019-03-30T08:00-04:00");
        row("below a long standfirst",
            page(
                both, "<p>For five hours on a Monday nobody could buy a ticket for a boat in the harbour of Norvik, "
                      "and this is the story of the disk that was to blame for all of it.</p><p>Dec 19, 2023</p>"),
            "2023-12-19T14:00Z", "2023-12-19T14:00:00Z");
        row("a day that may be the first one elsewhere",
            page(head("2023-12-22T16:22:00Z", "2023-12-23T05:39:00Z"), "<p>23 December 2023</p>"), "2023-12-22T16:22Z",
            "2023-12-22T16:22:00Z");
        row("a date of something else", page(both, "<span>May 4, 2021</span>"), "2019-03-30T12:00Z",
            "2019-03-30T12:00:00Z");
        // One moment, and the publisher's own clock.
        row("the element has the distance from UTC",
            page(head("2023-12-23T03:22:07Z", ""), "<time datetime=\"2023-12-22T22:22:07-0500\">Dec 22, 2023</time>"),
            "2023-12-23T03:22Z", "2023-12-22T22:22:07-0500");
        row("the line names the zone",
            page(head("2023-12-20T01:00:21Z", ""), "<div>Published 8:00 PM EST, Tue December 19, 2023</div>"),
            "2023-12-20T01:00Z", "2023-12-19T20:00-05:00");
        row("another moment is not that one",
            page(head("2023-12-23T03:22:07Z", ""), "<time datetime=\"2023-12-22T20:00:00-0500\">Dec 22, 2023</time>"),
            "2023-12-23T03:22Z", "2023-12-23T03:22:07Z");
        row("below the standfirst",
            page(
                "", "<p>For five hours on a Monday nobody could buy a ticket for a boat in the harbour of Norvik, and "
                    "this is the story of the disk that was to blame for all of it.</p><span>Oct 17, 2023</span>"),
            "2023-10-17T00:00", "2023-10-17");
    }
    void thePublicationIs() {
        QFETCH(QString, html);
        const core::Document document = reading::readHtml(html.toStdString(), *m_lexicon, m_words);
        QVERIFY(document.published && document.published->interval);
        QTEST(
            QString::fromStdString(core::isoText(document.published->interval->earliest, document.published->zone)),
            "earliest");
        QTEST(QString::fromStdString(document.published->timex), "timex");
    }
    void whenAnEventIsIsNoPublication() {
        const auto event = [](const char* type, const std::string& rest) {
            return page(
                "", std::string("<div itemscope itemtype=\"https://schema.org/") + type +
                        "\"><time datetime=\"2023-12-30T22:00:00-05:00\">12/30/2023 10:00 PM</time>"
                        "<div>Saturday December 30, 2023</div></div>" +
                        rest);
        };
        const auto published = [&](const std::string& html) {
            const core::Document document = reading::readHtml(html, *m_lexicon, m_words);
            return document.published ? document.published->timex : std::string();
        };
        QCOMPARE(published(event("MusicEvent", "")), std::string());
        QCOMPARE(published(event("MusicEvent", "<p>December 4, 2023</p>")), std::string("2023-12-04"));
        QCOMPARE(published(event("NewsArticle", "")), std::string("2023-12-30T22:00:00-05:00"));
    }
    void theFirstPublicationStaysInTheEvidence() {
        const std::string html =
            page(head("2019-03-30T12:00:00Z", "2023-12-19T14:00:00Z"), "<span>Dec 19, 2023</span>");
        const core::Document document = reading::readHtml(html, *m_lexicon, m_words);
        std::vector<std::string> stated;
        for (const core::FieldEvidence& each : document.evidence) {
            if (each.field == "published")
                stated.push_back(each.raw);
        }
        QCOMPARE(stated, (std::vector<std::string>{"2019-03-30T12:00:00Z", "Dec 19, 2023"}));
        QVERIFY(document.modified.has_value());
    }
};

FAULTLINE_TEST(PageDatesTest)
#include "pagedatestest.moc"
