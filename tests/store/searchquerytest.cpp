// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchquery.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <algorithm>
#include <random>

class SearchQueryTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    std::string understood(std::string_view query) const {
        return store::queryText(store::parseQuery(query, m_causes));
    }

private slots:
    void isUnderstood_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* query, const char* expected) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
        };
        row("", "");
        row("  \t ", "");
        row("outage", "outage");
        row("big  outage", "big outage");
        row("big AND outage", "big outage");
        row("\"big  outage\"", "\"big outage\"");
        row("“big outage”", "\"big outage\"");
        row("\"big outage", "\"big outage\"");
        row("stance:deni\xC2\xA0 x", "\"stance:deni\" x");
        row("title:big\xC2\xA0outage \"\xC2\xA0no\xC2\xA0"
            "evidence\xC2\xA0\"",
            "title:big outage \"no evidence\"");
        row("-router", "-router");
        row("NOT router", "-router");
        row("--router", "-router");
        row("-(-router)", "router");
        row("a - b", "a b");
        row("a -", "a");
        row("foo-bar", "foo-bar");
        row("a OR b", "a OR b");
        row("a OR", "a");
        row("OR a", "a");
        row("a b OR c d", "a b OR c d");
        row("(a OR b) c", "(a OR b) c");
        row("((a))", "a");
        row("(a b) c", "a b c");
        row("a OR (b OR c)", "a OR b OR c");
        row("-(a b)", "-(a b)");
        row("(a OR b", "a OR b");
        row("a) b", "a b");
        row("a OR b) c", "a OR b c");
        row("a) OR (b", "a OR b");
        row("()", "");
        row("micro*", "micro*");
        row("micro**", "micro*");
        row("*", "");
        row("\"big out\"*", "\"big out\"*");
        row("title:outage", "title:outage");
        row("TITLE: outage", "title:outage");
        row("title:\"big outage\" x", "title:\"big outage\" x");
        row("title:(a OR b*)", "title:a OR title:b*");
        row("title:-a", "-title:a");
        row("title:", "");
        row("title: OR x", "x");
        row("source:reuters author:\"a b\"", "source:reuters author:\"a b\"");
        row("cause:cyberattack", "cause:cyberattack");
        row("cause:CyberAttack stance:Denied x", "cause:cyberattack stance:denied x");
        row("cause:gremlins", "\"cause:gremlins\"");
        row("stance:maybe", "\"stance:maybe\"");
        row("cause:(power OR dns)", "cause:power OR cause:dns");
        row("cause:power stance:asserted cause:dns", "(cause:power stance:asserted) cause:dns");
        row("cause:power (cause:dns stance:asserted)", "cause:power (cause:dns stance:asserted)");
        row("-(cause:power stance:asserted)", "-(cause:power stance:asserted)");
        row("speaker:\"The  Vendor\"", "speaker:\"The Vendor\"");
        row("on:2023-06-05", "during:2023-06-05");
        row("during:2023-06..2023-08", "during:2023-06..2023-08");
        row("during:2023-08..2023-06", "\"during:2023-08..2023-06\"");
        row("certainly:2023", "certainly:2023");
        row("before:2023-06 after:2022", "before:2023-06 after:2022");
        row("on:friday", "\"on:friday\"");
        row("is:undated -is:starred has:contradiction", "is:undated -is:starred has:contradiction");
        row("is:blue", "\"is:blue\"");
        row("lang:EN tag:\"to check\"", "lang:en tag:\"to check\"");
        row("a NEAR b", "NEAR(a b, 10)");
        row("a NEAR/5 b", "NEAR(a b, 5)");
        row("a NEAR/5 b NEAR/5 c d", "NEAR(a b c, 5) d");
        row("a NEAR/5 b NEAR/3 c", "NEAR(a b, 5) \"NEAR/3\" c");
        row("NEAR(a \"b c\", 3)", "NEAR(a \"b c\", 3)");
        row("NEAR(a, b,4)", "NEAR(a b, 4)");
        row("near(a b)", "near a b");
        row("NEAR(a)", "a");
        row("NEAR", "\"NEAR\"");
        row("a NEAR", "a \"NEAR\"");
        row("NEAR b", "\"NEAR\" b");
        row("a NEAR -b", "a \"NEAR\" -b");
        row("a NEAR cause:power", "a \"NEAR\" cause:power");
        row("NEAR(a b cause:power, 2)", "NEAR(a b, 2) cause:power");
        row("NEAR(a b*, 2)", "NEAR(a b*, 2)");
        row("NEAR(a b, 99999999)", "NEAR(a b, 1000)");
        row("NEAR/x", "NEAR/x");
        row("NEAR(OR, b)", "NEAR(\"OR\" b, 10)");
        row("title:NEAR(a b)", "NEAR(title:a title:b, 10)");
        row("-NEAR(a b)", "-NEAR(a b, 10)");
        row("10,000 NEAR b", "NEAR(\"10,000\" b, 10)");
        row("~hack", "~hack");
        row("~\"data centre\" x", "~\"data centre\" x");
        row("-~hack", "-~hack");
        row("title:~hack", "title:~hack");
        row("~", "");
        row("~~a ~ b a~b", "~a b a~b");
        row("~mic*", "mic*");
        row("incident:12 incident:\"Harbour Mail\"", "incident:12 incident:\"Harbour Mail\"");
        row("is:copy", "is:copy");
        row("https://example.org/a?b", "https://example.org/a?b");
        row("10.0.0.1 U.S. c++ O'Brien 12:30", "10.0.0.1 U.S. c++ O'Brien 12:30");
        row("東京の障害 -Müller", "東京の障害 -Müller");
    }
    void isUnderstood() {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(understood(query.toStdString())), expected);
    }
    void datesAreHalfOpenIntervals() {
        const auto node = store::parseQuery("during:2023-06..2023-08", m_causes);
        QCOMPARE(node.kind, store::QueryNode::Kind::Date);
        QCOMPARE(core::isoText(node.interval.earliest, core::ZoneState::Local), std::string("2023-06-01T00:00"));
        QCOMPARE(core::isoText(node.interval.latest, core::ZoneState::Local), std::string("2023-09-01T00:00"));
    }
    void whatIsShownMeansTheSame() {
        // Pieces that matter to the language, put together at random: the query as understood must read as itself.
        const std::vector<std::string> pieces = {"a",        "bb",      "NEAR",
                                                 "NEAR/3",   "NEAR(",   ", 4)",
                                                 ",",        "~",       "incident:",
                                                 "is:copy",  "\"",      "“",
                                                 "(",        ")",       " ",
                                                 " ",        " ",       "-",
                                                 "OR",       "NOT",     "AND",
                                                 "*",        ":",       "title:",
                                                 "cause:",   "power",   "dns",
                                                 "stance:",  "denied",  "speaker:",
                                                 "on:",      "2023",    "2023-06..2024",
                                                 "is:",      "undated", "tag:",
                                                 "source:(", "\n",      "\xff",
                                                 "\xc3",     "東京",    "é",
                                                 "'",        "..",      "has:contradiction",
                                                 "x y",      "+",       "\\",
                                                 "{",        "^",       "NEAR(",
                                                 "lang:",    "\xC2\xA0"};
        std::mt19937 random(20231109);
        const auto pick = [&](std::size_t count) {
            return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
        };
        for (int round = 0; round < 5000; ++round) {
            std::string query;
            for (std::size_t length = pick(24); length > 0; --length)
                query += pieces[pick(pieces.size())];
            const store::QueryNode node = store::parseQuery(query, m_causes);
            const std::string text = store::queryText(node);
            if (store::queryText(store::parseQuery(text, m_causes)) != text || !core::isUtf8(text)) {
                qWarning(
                    "query: %s\n1st: %s\n2nd: %s", query.c_str(), text.c_str(),
                    store::queryText(store::parseQuery(text, m_causes)).c_str());
                QFAIL("the query as understood means something else");
            }
            QVERIFY2(store::parseQuery(text, m_causes) == node, query.c_str());
        }
    }
    void hugeQueriesEnd() {
        QVERIFY(!understood(std::string(200'000, '(') + "a").contains("b"));
        QCOMPARE(understood(std::string(200, '(') + "a OR b" + std::string(200, ')')), std::string("a OR b"));
        std::string many;
        for (int i = 0; i < 5000; ++i)
            many += "w" + std::to_string(i) + " ";
        const std::string text = understood(many);
        QVERIFY(text.starts_with("w0 w1 "));
        QCOMPARE(std::ranges::count(text, ' '), std::ptrdiff_t(199));
    }
};

FAULTLINE_TEST(SearchQueryTest)
#include "searchquerytest.moc"
