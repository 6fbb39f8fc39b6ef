// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/liveblog.h"
#include "models/reading/bylines.h"
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

const char* const kTold[] = {
    "The ferry company said at the quay that it was looking into the failure of its booking system, and asked people "
    "to "
    "come back later.",
    "A spokesman said that a disk was full and that nobody had broken in, but would not say for how long it had been "
    "known to the people in charge.",
    "All boats sail again, the company said, and thanked its passengers for their patience over a long and cold "
    "morning "
    "at the harbour.",
};

// Paragraphs that begin with a clock time, each with the one of kTold that its number names.
std::string told(std::initializer_list<std::pair<std::string_view, std::size_t>> entries) {
    std::string html;
    for (const auto& [clock, text] : entries)
        html.append("<p>").append(clock).append(kTold[text]).append("</p>");
    return html;
}

std::string page(const std::string& entries) {
    return "<html><head><title>Ferries: live</title><meta property=\"article:published_time\" "
           "content=\"2024-05-14T09:00:00+02:00\"></head><body><main><h1>Ferries: live</h1><p>Follow here what happens "
           "at the "
           "quay today, where no boat has sailed since the early morning and many people wait.</p>" +
           entries + "</main></body></html>";
}

} // namespace

class LiveBlogTest : public QObject {
    Q_OBJECT
    std::shared_ptr<const analysis::Lexicon> m_lexicon = analysis::loadLexicon();

    core::Document read(const std::string& bytes, std::string_view name) const {
        const auto file = reading::readBytes(bytes, name, *m_lexicon);
        return file ? file->documents.front() : core::Document{};
    }
    static std::string stamp(const core::TimeValue& time) {
        return time.interval ? core::isoText(time.interval->earliest, time.zone) : std::string();
    }

private slots:
    void entriesOfAPageBecomePartsOldestFirst() {
        std::string entries;
        const char* const clocks[] = {"9.05 am CEST: First word", "11.40 am CEST: A disk", "1.15 pm CEST: Boats sail"};
        for (std::size_t i = 3; i-- > 0;)
            entries += std::string("<div><h3>") + clocks[i] + "</h3><p>" + kTold[i] + "</p></div>";
        const core::Document document = read(page(entries), "live.html");
        QCOMPARE(document.parts.size(), std::size_t{3});
        QCOMPARE(stamp(document.parts[0].at), std::string("2024-05-14T07:05Z"));
        QCOMPARE(stamp(document.parts[2].at), std::string("2024-05-14T11:15Z"));
        QCOMPARE(document.parts[1].label, std::string("11.40 am CEST"));
        QVERIFY(document.body.starts_with("Follow here what happens"));
        QVERIFY(document.body.find("looking into") < document.body.find("disk was full"));
        QVERIFY(document.body.find("disk was full") < document.body.find("All boats sail"));
        QVERIFY(core::slice(document.body, document.parts[1].span).starts_with("11.40 am CEST: A disk"));
    }
    void whatFollowsTheLastEntryIsNoEntry() {
        std::string entries;
        const char* const labels[] = {"Bulletin 1 (9:05 a.m.)", "Bulletin 2 (11:40 a.m.)", "Bulletin 3 (1:15 p.m.)"};
        for (std::size_t i = 3; i-- > 0;)
            entries += std::string("<h3>") + labels[i] + "</h3><p>" + kTold[i] + "</p>";
        const core::Document document = read(
            page(entries + "<h3>About the ferries</h3><p>They were built in the years before the war.</p>"),
            "live.html");
        QCOMPARE(document.parts.size(), std::size_t{3});
        QVERIFY(document.body.ends_with("About the ferries\n\nThey were built in the years before the war."));
        QVERIFY(core::slice(document.body, document.parts[0].span).find("About") == std::string_view::npos);
        for (const core::Span& heading : document.headings)
            QVERIFY(heading.end <= document.body.size());
        QCOMPARE(std::string(core::slice(document.body, document.headings.back())), std::string("About the ferries"));
    }
    void timeElementsAreStamps() {
        std::string entries;
        for (std::size_t i = 3; i-- > 0;)
            entries += "<div><p><time datetime=\"2024-05-1" + std::to_string(4 + i) +
                       "T08:00:00Z\">8 a.m.</time></p><p>" + kTold[i] + "</p></div>";
        const core::Document document = read(page(entries), "live.html");
        QCOMPARE(document.parts.size(), std::size_t{3});
        QCOMPARE(stamp(document.parts[0].at), std::string("2024-05-14T08:00Z"));
        QCOMPARE(stamp(document.parts[2].at), std::string("2024-05-16T08:00Z"));
    }
    void entriesPastMidnightBelongToTheNextDay() {
        std::string entries;
        const char* const clocks[] = {"22:10", "23:50", "00:20"};
        for (std::size_t i = 0; i < 3; ++i)
            entries += std::string("<h3>") + clocks[i] + "</h3><p>" + kTold[i] + "</p>";
        const core::Document document = read(page(entries), "live.html");
        QCOMPARE(document.parts.size(), std::size_t{3});
        QCOMPARE(stamp(document.parts[1].at), std::string("2024-05-14T21:50Z"));
        QCOMPARE(stamp(document.parts[2].at), std::string("2024-05-14T22:20Z"));
    }
    void entriesThatStateTheirDayAreNotOfTheDayOfPublication() {
        std::string entries;
        const char* const clocks[] = {
            "Sunday 12 May 2024, 21:40 – Investigating", "22:15 – Update", "23:05 – Update",
            "Monday 13 May, 06:30 – Update", "07:10 – Update"};
        for (std::size_t i = 0; i < 5; ++i)
            entries += std::string("<h3>") + clocks[i] + "</h3><p>" + kTold[i % 3] + "</p>";
        const core::Document document = read(page(entries), "log.html");
        for (const core::DocumentPart& part : document.parts)
            QVERIFY2(!part.at.interval || stamp(part.at) < "2024-05-13T23:59Z", stamp(part.at).c_str());
    }
    void anOrdinaryArticleHasNoParts() {
        const core::Document two = read(page(told({{"9:05 a.m.: ", 0}, {"", 1}, {"11:40 a.m.: ", 2}})), "page.html");
        QVERIFY(two.parts.empty());
        const core::Document wild = read(
            page(told(
                {{"9:05 - ", 0},
                 {"7:00 - ", 1},
                 {"22:40 - ", 2},
                 {"3:10 - ", 0},
                 {"1:10 - ", 1},
                 {"20:00 - ", 2},
                 {"1:10 - ", 1},
                 {"0:30 - ", 2},
                 {"23:30 - ", 2},
                 {"5:30 - ", 2}})),
            "page.html");
        QVERIFY(wild.parts.empty());
    }
    void clocksAtTheBeginningOfALine() {
        QCOMPARE(reading::leadingClock("5:02 p.m. CST: What we know"), std::string_view("5:02 p.m. CST"));
        QCOMPARE(reading::leadingClock("14.30 \u2013 Pressekonferenz"), std::string_view("14.30"));
        QCOMPARE(reading::leadingClock("9:05am"), std::string_view("9:05am"));
        QVERIFY(reading::leadingClock("9:05 was the last boat").empty());
        QVERIFY(reading::leadingClock("1.75 million people").empty());
        QVERIFY(reading::leadingClock("12:345").empty());
        QCOMPARE(reading::labelClock("Bulletin 3 (6:30 p.m. ET)"), std::string_view("6:30 p.m. ET"));
        QVERIFY(reading::labelClock("The boat left late (6:30 p.m. at the earliest)").empty());
    }
    void anUpdateStatedByItsClockIsOfTheSameDay() {
        const core::Document document = read(
            "<html><head><title>Ferries stop</title></head><body><article><h1>Ferries stop</h1><p>Published May 14, "
            "2024, 9:30 "
            "a.m. ET. Updated 8:20 p.m. ET</p><p>" +
                std::string(kTold[0]) + "</p><p>" + kTold[1] + "</p></article></body></html>",
            "page.html");
        QVERIFY(document.published && document.modified);
        QCOMPARE(stamp(*document.published), std::string("2024-05-14T13:30Z"));
        QCOMPARE(stamp(*document.modified), std::string("2024-05-15T00:20Z"));
    }
    void aDateLineInPiecesIsNoBody() {
        const core::Document document = read(
            "<html><head><title>Ferries stop</title></head><body><article><h1>Ferries stop</h1><p>May 14, 2024, 5:24 "
            "AM UTC "
            "/ Updated May 14, 2024, 2:01 PM UTC / Source: Coast Wire</p><p>" +
                std::string(kTold[0]) + "</p><p>" + kTold[1] + "</p></article></body></html>",
            "page.html");
        QVERIFY(document.body.starts_with("The ferry company"));
        QVERIFY(document.published && document.modified);
        QCOMPARE(stamp(*document.published), std::string("2024-05-14T05:24Z"));
        QCOMPARE(stamp(*document.modified), std::string("2024-05-14T14:01Z"));
    }
    void mastheadsInCapitalsBecomeNames() {
        const core::Document document = read(
            "GAZETTE OF THE COAST PROVINCES\n\nFerries stop at the quay\n\nBy Ida Holm\n\n" + std::string(kTold[0]) +
                "\n",
            "page.txt");
        QCOMPARE(document.publisher, std::string("Gazette of the Coast Provinces"));
    }
    void theHostNamesAPublisherThatThePageDoesNot() {
        const core::Document document = read(
            "<html><head><link rel=\"canonical\" href=\"https://www.quay.example/a/1\"></head><body><p>" +
                std::string(kTold[0]) + "</p></body></html>",
            "page.html");
        QCOMPARE(document.publisher, std::string("quay.example"));
    }
    void aPageThatNamesItselfAboveItsHeadline() {
        const core::Document document = read(
            "<html><head><title>Ferries stop</title></head><body><header><a class=\"logo\"><img alt=\"The Quay Post "
            "logo\"></a>"
            "</header><h1>Ferries stop</h1><p>" +
                std::string(kTold[0]) + "</p></body></html>",
            "page.html");
        QCOMPARE(document.publisher, std::string("The Quay Post"));
    }
    void embeddedPostsAreNoBody() {
        const core::Document document = read(
            page(told({{"", 0}})
                     .append("<blockquote class=\"twitter-tweet\"><p>Sharks ate the cable, believe me!"
                             "</p>&mdash; Somebody (@some) <a href=\"#\">May 14, 2024</a></blockquote>")
                     .append(told({{"", 1}}))),
            "page.html");
        QVERIFY(document.body.find("looking into") != std::string::npos);
        QVERIFY(document.body.find("Sharks") == std::string::npos);
    }
};

FAULTLINE_TEST(LiveBlogTest)
#include "liveblogtest.moc"
