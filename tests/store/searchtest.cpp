// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <array>
#include <random>

using namespace storetest;

namespace {

// Document numbers are those of the tests' expectations.
void fill(store::CaseFile& file) {
    const auto add = [&](int number, store::AnalysedDocument made) {
        const std::string name = std::to_string(number);
        HAS_VALUE(file.add(fileOf(name, "s" + name, name), std::array{made}));
    };
    auto first = article("Router outage in Oslo", "Fjordnett said a faulty router caused the outage.", "2023-06-05");
    first.document.publisher = "Oslo Times";
    first.document.author = "Jörg Müller";
    first.findings.claims = {
        claim(first.document, "a faulty router caused the outage", "hardware", core::Stance::Asserted, "Fjordnett AS"),
        claim(first.document, "outage", "ddos", core::Stance::Denied, "Kripos")};
    add(1, first);
    auto second = article("Group claims attack", "A group calling itself Nordlys attacked the network.", "2023-06");
    second.document.publisher = "Reuters";
    second.document.language = "en";
    second.findings.claims = {
        claim(second.document, "attacked the network", "ddos", core::Stance::Asserted, "Nordlys")};
    add(2, second);
    auto third = article("", "Network work at U.S. site 10.0.0.1; O'Brien wrote c++ for AT&T. Café société.");
    add(3, third);
    auto fourth = article("東京の障害", "東京都で大規模な通信障害が発生。KDDIの説明。", "2022-07-02T01:35+09:00");
    add(4, fourth);
    auto fifth =
        article("Microscope prices", "Microscopes and micrometers. router router router. § 5 applies.", "2024");
    add(5, fifth);
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::CaseFile> m_file;

private slots:
    void initTestCase() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<store::CaseFile>(openCase(*m_dir));
        fill(*m_file);
    }
    void cleanupTestCase() { m_file.reset(); }

    // Lists, counts and reports are narrowed by these: none may be missing.
    void everyMatchingDocumentIsNamedHoweverManyThereAre() {
        const QTemporaryDir dir;
        auto made = article("Ebb", "The tide went out.");
        made.document.language = "is";
        {
            auto file = openCase(dir);
            HAS_VALUE(file.add(fileOf("ebb", "ebb", "ebb"), std::array{made}));
        }
        damage(
            casePath(dir),
            "WITH RECURSIVE more(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM more WHERE n < 100050) INSERT INTO "
            "document (file, number, imported, format, title, publisher, author, url, language, agency, services, "
            "notice, "
            "body_bytes) SELECT file, n, imported, format, title, publisher, author, url, language, agency, services, "
            "notice, body_bytes FROM document, more");
        auto file = openCase(dir, store::OpenMode::ReadWrite);
        const auto answer = file.search("lang:is", 0);
        HAS_VALUE(answer);
        QCOMPARE(answer->total, 100'050);
        QCOMPARE(answer->documents.size(), std::size_t(100'050));
    }

    void aQuickAnswerScoresTheNewestAndSaysSo() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        constexpr std::size_t kMany = 2'100;
        std::vector<store::AnalysedDocument> articles{article("Ferry ferry", "Ferry, ferry and ferry again.")};
        for (std::size_t i = 1; i < kMany; ++i)
            articles.push_back(
                article("Notes " + std::to_string(i), "Much else, and once a ferry, before other words."));
        articles.push_back(article("Trains", "No boats."));
        HAS_VALUE(file.add(fileOf("all", "s", "s"), articles));
        for (const char* query : {"ferry", "ferry -boats -is:starred"}) {
            const auto exact = file.search(query, 5);
            HAS_VALUE(exact);
            QVERIFY(exact->orderIsExact);
            QCOMPARE(exact->hits.front().document, core::DocumentId{1});
            const auto quick = file.search(query, 5, 0, store::SearchOrder::Relevance, store::SearchDepth::Quick);
            HAS_VALUE(quick);
            QVERIFY(!quick->orderIsExact);
            QCOMPARE(quick->hits.size(), std::size_t{5});
            QVERIFY(quick->hits.front().document > 100);
            QCOMPARE(quick->total, std::int64_t{kMany});
            QCOMPARE(quick->documents, exact->documents);
        }
        const auto few = file.search("boats", 5, 0, store::SearchOrder::Relevance, store::SearchDepth::Quick);
        QVERIFY(few->orderIsExact);
    }

    void finds_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("expected"); // in any order
        const auto row = [](const char* query, const QList<int>& expected) {
            QTest::newRow(query) << QString::fromUtf8(query) << expected;
        };
        row("", {1, 2, 3, 4, 5});
        row("router", {1, 5});
        row("ROUTER outage", {1});
        row("\"faulty router\"", {1});
        row("\"router faulty\"", {});
        row("router -outage", {5});
        row("-router", {2, 3, 4});
        row("outage OR attacked", {1, 2});
        row("(outage OR attacked) network", {2});
        row("network -(attacked OR claims)", {3});
        row("micro*", {5});
        row("microscop*", {5});
        row("\"faulty rou\"*", {1});
        row("muller", {1});
        row("cafe societe", {3});
        row("U.S.", {3});
        row("10.0.0.1", {3});
        row("O'Brien", {3});
        row("O’Brien", {3});
        row("c++ AT&T", {3});
        row("foo-bar", {});
        row("router ++", {1, 5});
        row("++", {3});
        row("§", {5});
        row("-++", {1, 2, 4, 5});
        row("title:router", {1});
        row("title:(outage OR attack)", {1, 2});
        row("-title:router router", {5});
        row("source:times", {1});
        row("source:\"oslo times\" OR source:reut*", {1, 2});
        row("author:mueller", {});
        row("author:müller", {1});
        row("東京", {4});
        row("通信障害", {4});
        row("障害 KDDI", {4});
        row("京都で", {4});
        row("都", {4});
        row("明", {4});
        row("kddi", {4});
        row("京障", {});
        row("title:障害", {4});
        row("title:通信", {});
        row("cause:ddos", {1, 2});
        row("cause:malicious", {1, 2});
        row("cause:ddos stance:denied", {1});
        row("cause:hardware stance:denied", {});
        row("cause:technical", {1});
        row("speaker:fjordnett", {1});
        row("speaker:\"fjordnett as\" cause:hardware", {1});
        row("speaker:fjord", {});
        row("stance:asserted -router", {2});
        row("cause:gremlins", {});
        row("on:2023-06-05", {1, 2});
        row("certainly:2023-06-05", {1});
        row("during:2023", {1, 2});
        row("before:2023", {4});
        row("before:2023-06-02", {2, 4});
        row("after:2023-06-10", {2, 5});
        row("during:2022..2023 -network", {1, 4});
        row("is:undated", {3});
        row("-is:undated router", {1, 5});
        row("lang:EN", {2});
        row("tag:check", {});
        row("NEAR(router outage)", {1});
        row("routers", {1, 5}); // in any form
        row("attacking", {2});
        row("\"routers\"", {}); // in quotes as written
        row("-routers", {2, 3, 4});
        row("title:attacks", {2});
        row("caused", {1});
        row("said", {1});
        row("says", {1}); // irregular
        row("faulty NEAR/2 caused", {1});
        row("faulty NEAR/0 caused", {});
        row("fault NEAR causing", {});
        row("faulty NEAR causing", {1});
        row("NEAR(group network, 20)", {2});
        row("group NEAR/1 network", {});
        row("title:(group NEAR attack)", {2});
        row("-(group NEAR network)", {1, 3, 4, 5});
        row("通信 NEAR kddi", {4});
        row("~hack", {2});
        row("hack", {});
        row("~hack -attack", {});
        row("~frobnicate", {});
        row("~router", {1, 5});
        row("incident:none", {1, 2, 3, 4, 5});
        row("incident:oslo", {});
        row("is:copy", {});
        row("router) OR (group", {1, 2, 5});
    }
    void finds() {
        QFETCH(QString, query);
        QFETCH(QList<int>, expected);
        const auto answer = m_file->search(query.toStdString(), 50);
        HAS_VALUE(answer);
        QList<int> documents;
        for (const core::DocumentId id : answer->documents)
            documents.append(static_cast<int>(id));
        QCOMPARE(documents, expected);
        QCOMPARE(answer->total, std::int64_t(expected.size()));
        QVERIFY(answer->totalIsExact);
        QCOMPARE(answer->hits.size(), std::size_t(expected.size()));
        for (const store::SearchHit& hit : answer->hits)
            QVERIFY(documents.contains(static_cast<int>(hit.document)));
    }
    void theQueryAsUnderstoodIsShown() {
        QCOMPARE(m_file->search("  Router  ++ (x", 5)->understood, std::string("Router x"));
        QCOMPARE(m_file->search("++", 5)->understood, std::string("++"));
        QCOMPARE(m_file->search("", 5)->understood, std::string());
    }
    void titlesWeighMoreAndTheBestComesFirst() {
        const auto answer = m_file->search("router", 10).value();
        QCOMPARE(answer.hits[0].document, core::DocumentId(1));
        QVERIFY(answer.hits[0].score > answer.hits[1].score);
        QVERIFY(answer.hits[1].score > 0);
    }
    void withoutWordsTheNewestComesFirst() {
        std::vector<core::DocumentId> order;
        const auto answer = m_file->search("", 10).value();
        for (const store::SearchHit& hit : answer.hits)
            order.push_back(hit.document);
        QCOMPARE(order, (std::vector<core::DocumentId>{5, 1, 2, 4, 3}));
    }
    void limitAndOffsetPage() {
        const auto all = m_file->search("router OR network", 10).value();
        QCOMPARE(all.hits.size(), std::size_t(4));
        const auto page = m_file->search("router OR network", 2, 1).value();
        QCOMPARE(page.total, std::int64_t(4));
        QCOMPARE(page.hits.size(), std::size_t(2));
        QCOMPARE(page.hits[0].document, all.hits[1].document);
        QCOMPARE(page.hits[1].document, all.hits[2].document);
        QVERIFY(m_file->search("router", 10, 99)->hits.empty());
        QVERIFY(m_file->search("router", 10, std::numeric_limits<std::size_t>::max())->hits.empty());
    }
    void snippetsMarkWhatMatched_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("document");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("words") << "faulty outage" << 1 << QStringList{"faulty", "outage"};
        QTest::newRow("phrase") << "\"faulty router\"" << 1 << QStringList{"faulty router"};
        QTest::newRow("prefix") << "micro*" << 5 << QStringList{"Microscopes", "micrometers"};
        QTest::newRow("accents") << "cafe" << 3 << QStringList{"Café"};
        QTest::newRow("excluded words are not marked") << "faulty -attacked" << 1 << QStringList{"faulty"};
        QTest::newRow("another form") << "outages causing" << 1 << QStringList{"caused", "outage"};
        QTest::newRow("for the same cause") << "~hack" << 2 << QStringList{"attacked"};
        QTest::newRow("near each other") << "faulty NEAR outage" << 1 << QStringList{"faulty", "outage"};
        QTest::newRow("no spaces") << "通信障害" << 4 << QStringList{"通信障害"};
        QTest::newRow("nothing to mark") << "during:2023-06-05" << 1 << QStringList{};
    }
    void snippetsMarkWhatMatched() {
        QFETCH(QString, query);
        QFETCH(int, document);
        QFETCH(QStringList, marked);
        const auto answer = m_file->search(query.toStdString(), 50).value();
        const auto hit = std::ranges::find(answer.hits, document, &store::SearchHit::document);
        QVERIFY(hit != answer.hits.end());
        QVERIFY(!hit->snippet.empty());
        QStringList found;
        for (const core::Span span : hit->snippetMarks)
            found.append(QString::fromStdString(std::string(core::slice(hit->snippet, span))));
        QCOMPARE(found, marked);
    }
    void longBodiesAreCutAtWords() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        std::string body;
        for (int i = 0; i < 3000; ++i)
            body += "Zürich wörter\n\n";
        body += "the needle  lies\nhere among the words of the end and " + body;
        HAS_VALUE(file.add(fileOf("a", "s", "x"), std::array{article("t", body)}));
        const auto hit = file.search("needle here", 1)->hits.at(0);
        QVERIFY(hit.snippet.starts_with("…") && hit.snippet.ends_with("…"));
        QVERIFY(hit.snippet.contains("the needle lies here among"));
        QVERIFY(core::isUtf8(hit.snippet) && hit.snippet.size() < 300);
        QCOMPARE(std::string(core::slice(hit.snippet, hit.snippetMarks.at(0))), std::string("needle"));
        QCOMPARE(std::string(core::slice(hit.snippet, hit.snippetMarks.at(1))), std::string("here"));
    }
    void incidentsAndCopiesAreFields() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        fill(file);
        core::CaseFindings findings;
        core::Incident incident;
        incident.id = 7;
        incident.title = "Fjordnett outage, June 2023";
        incident.documents = {1, 2};
        incident.possible = {5};
        findings.incidents = {incident};
        findings.origins = {{1, {1, 2, 5}, "one text"}};
        HAS_VALUE(file.replaceCaseFindings(findings));
        const auto found = [&](const char* query) { return file.search(query, 9)->documents; };
        using Ids = std::vector<core::DocumentId>;
        QCOMPARE(found("incident:fjordnett"), (Ids{1, 2, 5}));
        QCOMPARE(found("incident:\"june 2023\" -router"), (Ids{2}));
        QCOMPARE(found("incident:7"), (Ids{1, 2, 5}));
        QCOMPARE(found("incident:none"), (Ids{3, 4}));
        QCOMPARE(found("incident:6"), (Ids{}));
        QCOMPARE(found("is:copy"), (Ids{2, 5}));
        QCOMPARE(found("incident:7 -is:copy"), (Ids{1}));
    }
    void hitsAreOrderedAsAskedFor() {
        const auto order = [&](store::SearchOrder by) {
            std::vector<core::DocumentId> ids;
            const auto answer = m_file->search("-is:copy", 10, 0, by).value();
            for (const store::SearchHit& hit : answer.hits)
                ids.push_back(hit.document);
            return ids;
        };
        QCOMPARE(order(store::SearchOrder::Newest), (std::vector<core::DocumentId>{5, 1, 2, 4, 3}));
        QCOMPARE(order(store::SearchOrder::Oldest), (std::vector<core::DocumentId>{4, 2, 1, 5, 3})); // undated last
        const auto bySource = order(store::SearchOrder::Source);
        const auto place = [&](core::DocumentId id) { return std::ranges::find(bySource, id) - bySource.begin(); };
        QVERIFY(place(1) < place(2)); // Oslo Times, Reuters
    }
    void nothingFoundIsExplained_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("absent");
        QTest::addColumn<QStringList>("offers"); // "dropped|query|total"
        const auto row = [](const char* query, const QStringList& absent, const QStringList& offers) {
            QTest::newRow(query) << QString::fromUtf8(query) << absent << offers;
        };
        row("router outage", {}, {}); // something is found
        row("router zebra", {"zebra"}, {"zebra|router|2"});
        row("router group", {}, {"group|router|2", "router|group|1"});
        row("outage -router", {}, {"outage|-router|3", "-router|outage|1"});
        row("router source:reuters is:undated", {}, {"source:reuters is:undated|router|2"});
        row("zebra yak", {"zebra", "yak"}, {});
        row("microsc", {"microsc"}, {"|microsc*|1"});
        row("cause:hardware stance:denied", {"cause:hardware stance:denied"}, {});
        row("zebra OR yak", {"zebra OR yak"}, {});
        row("", {}, {});
    }
    void nothingFoundIsExplained() {
        QFETCH(QString, query);
        QFETCH(QStringList, absent);
        QFETCH(QStringList, offers);
        const auto answer = m_file->search(query.toStdString(), 5).value();
        QStringList parts;
        for (const std::string& each : answer.absent)
            parts << QString::fromStdString(each);
        QCOMPARE(parts, absent);
        QVERIFY(answer.offers.empty() == offers.isEmpty());
        for (const store::SearchOffer& each : answer.offers) {
            const QString text =
                QString::fromStdString(each.dropped + "|" + each.query + "|") + QString::number(each.total);
            QVERIFY2(offers.contains(text), qPrintable(text));
            QCOMPARE(m_file->search(each.query, 5)->total, each.total); // the offer is true
        }
    }
    void correctionsAreSearched() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        fill(file);
        using Kind = core::CorrectionKind;
        HAS_VALUE(file.apply({Kind::DocumentTitle, "3", "Renamed"}));
        HAS_VALUE(file.apply({Kind::DocumentPublisher, "3", "Nowhere Post"}));
        HAS_VALUE(file.apply({Kind::DocumentPublished, "3", "2021-05"}));
        HAS_VALUE(file.apply({Kind::DocumentTags, "3", "To check, wire"}));
        HAS_VALUE(file.apply({Kind::DocumentStar, "3", "1"}));
        HAS_VALUE(file.apply({Kind::ClaimVerdict, file.documents()->at(1).claims[0].key, "rejected"}));
        for (const char* query : {"title:renamed", "source:nowhere", "before:2022", "tag:\"to check\"", "is:starred"}) {
            const auto answer = file.search(query, 5).value();
            QVERIFY2(answer.documents == std::vector<core::DocumentId>{3}, query);
        }
        QCOMPARE(file.search("cause:ddos", 5)->documents, std::vector<core::DocumentId>{1});
        HAS_VALUE(file.apply({Kind::DocumentTitle, "3", ""}));
        QCOMPARE(file.search("renamed", 5)->total, std::int64_t(0));
    }
    void garbageIsNeverAnError() {
        const std::vector<std::string> pieces = {
            "router",
            "out",
            "\"",
            "'",
            "(",
            ")",
            " ",
            " ",
            "-",
            "OR",
            "NOT",
            "AND",
            "*",
            ":",
            "title:",
            "cause:",
            "ddos",
            "stance:",
            "denied",
            "speaker:",
            "on:",
            "2023",
            "..",
            "is:undated",
            "tag:",
            "{",
            "}",
            "^",
            "+",
            "NEAR(",
            "NEAR(a b, 3)",
            "NEAR/2",
            "~",
            "~hack",
            "incident:",
            "\n",
            "\xff",
            "\xe6\x9d",
            "東京",
            "é",
            ",",
            "\\",
            "%",
            "_",
            ";",
            "--",
            "/*",
            "document_fts:",
            "rank",
            "🙂",
            "\xc2\xa0",
            "#",
            "source:(",
            "body:"};
        std::mt19937 random(1109);
        const auto pick = [&](std::size_t count) {
            return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
        };
        for (int round = 0; round < 2000; ++round) {
            std::string query;
            for (std::size_t length = pick(16); length > 0; --length)
                query += pieces[pick(pieces.size())];
            const auto answer = m_file->search(query, 5);
            QVERIFY2(answer.has_value(), query.c_str());
            const auto again = m_file->search(answer->understood, 5);
            HAS_VALUE(again);
            QVERIFY2(again->documents == answer->documents, (query + " / " + answer->understood).c_str());
        }
        const std::string zero("router\0outage", 13);
        QCOMPARE(m_file->search(zero, 5)->documents, std::vector<core::DocumentId>{1});
        HAS_VALUE(m_file->search(std::string(1'000'000, 'a'), 5));
        HAS_VALUE(m_file->search(std::string(9'000, '('), 5));
        std::string many;
        for (int i = 0; i < 3000; ++i)
            many += " w" + std::to_string(i) + (i % 2 != 0 ? " OR" : "");
        HAS_VALUE(m_file->search(many, 5));
    }
};

FAULTLINE_TEST(SearchTest)
#include "searchtest.moc"
