// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentences.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

QStringList sentencesOf(const std::string& text) {
    QStringList out;
    for (const analysis::Sentence& s : analysis::splitSentences(std::string_view(text)))
        out << QString::fromUtf8(text.data() + s.span.begin, static_cast<qsizetype>(s.span.size()));
    return out;
}

QStringList tokensOf(const std::string& text) {
    QStringList out;
    for (const analysis::Token& t : analysis::tokenize(text, {0, text.size()}))
        out << QString::fromStdString(t.lower);
    return out;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT
private slots:
    void splits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char* name, const QString& text, const QStringList& want) {
            QTest::newRow(name) << text << want;
        };
        row("plain", "The grid failed. Nobody knows why.", {"The grid failed.", "Nobody knows why."});
        row("titles", "Mr. Ortega met Dr. Lund. They agreed.", {"Mr. Ortega met Dr. Lund.", "They agreed."});
        row("initials", "J. R. Hale resigned. So did A. Moss.", {"J. R. Hale resigned.", "So did A. Moss."});
        row("clock", "It broke at 9:15 a.m. ET on Tuesday. Staff noticed at 10 a.m. The fix came late.",
            {"It broke at 9:15 a.m. ET on Tuesday.", "Staff noticed at 10 a.m.", "The fix came late."});
        row("country", "The U.S. Treasury waited. It hit the U.S. The rest was spared.",
            {"The U.S. Treasury waited.", "It hit the U.S.", "The rest was spared."});
        row("company", "Norvik Inc. Chairman Bo Lee left. He sued Norvik Inc. The court agreed.",
            {"Norvik Inc. Chairman Bo Lee left.", "He sued Norvik Inc.", "The court agreed."});
        row("decimals", "Release 2.10.3 went to example.com. Load rose 3.5 percent.",
            {"Release 2.10.3 went to example.com.", "Load rose 3.5 percent."});
        row("quotes", "\"It was us. Nobody else,\" she said. \"We are sorry.\" He left.",
            {"\"It was us.", "Nobody else,\" she said.", "\"We are sorry.\"", "He left."});
        row("curly", u"\u201cIs it over?\u201d he asked. \u201cYes.\u201d"_qs,
            {u"\u201cIs it over?\u201d he asked."_qs, u"\u201cYes.\u201d"_qs});
        row("question answered no", "Was it an attack? No. It was rain.", {"Was it an attack?", "No.", "It was rain."});
        row("number sign", "Unit No. 4 tripped. Then it rained.", {"Unit No. 4 tripped.", "Then it rained."});
        row("list", "- first thing\n- second thing", {"- first thing", "- second thing"});
        row("wrapped", "The operator said that a transformer on the northern line had\nfailed overnight.",
            {"The operator said that a transformer on the northern line had\nfailed overnight."});
        row("ellipsis", u"We waited\u2026 and waited. Then nothing."_qs,
            {u"We waited\u2026 and waited."_qs, "Then nothing."});
        row("empty", "  \n\n ", {});
    }
    void splits() {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(text.toStdString()), sentences);
    }
    void headingsAndParagraphs() {
        const std::string text = "What went wrong\n\nA pump stopped. The hall grew hot.\n\nNext steps";
        const auto sentences = analysis::splitSentences(std::string_view(text));
        QCOMPARE(sentences.size(), std::size_t(4));
        QVERIFY(sentences[0].heading && !sentences[1].heading && !sentences[2].heading && sentences[3].heading);
        QCOMPARE(sentences[2].paragraph, std::size_t(1));
        QCOMPARE(sentences[3].paragraph, std::size_t(2));
    }
    void headingsOfTheDocumentCount() {
        core::Document document;
        document.body = "Was it rain?\n\nIt was not.";
        document.headings = {{0, 12}};
        const auto sentences = analysis::splitSentences(document);
        QVERIFY(sentences[0].heading);
        QVERIFY(!sentences[1].heading);
    }
    void anEndlessSentenceIsCut() {
        std::string text;
        for (int i = 0; i < 20000; ++i)
            text += "word ";
        const auto sentences = analysis::splitSentences(std::string_view(text));
        QVERIFY(sentences.size() > 20);
        for (const auto& s : sentences)
            QVERIFY(s.span.size() < 2200);
    }
    void tokens_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const QString& text, const QStringList& want) {
            QTest::newRow(qPrintable(text)) << text << want;
        };
        row("A denial-of-service attack", {"a", "denial-of-service", "attack"});
        row(u"It didn\u2019t fail."_qs, {"it", "didn't", "fail", "."});
        row("AT&T and the U.S. said", {"at&t", "and", "the", "u.s.", "said"});
        row("at 9:15 a.m. on 3,000 servers", {"at", "9:15", "a.m.", "on", "3,000", "servers"});
        row(u"\u201cdown\u201d \u2014 again"_qs, {"\"", "down", "\"", "--", "again"});
        row("``quoted''", {"\"", "quoted", "\""});
        row(u"soft\u00ADhyphen and\u00A0space"_qs, {"softhyphen", "and", "space"});
        row("DNS/BGP (both)", {"dns", "/", "bgp", "(", "both", ")"});
        row("status.example.com.", {"status.example.com", "."});
    }
    void tokens() {
        QFETCH(QString, text);
        QFETCH(QStringList, tokens);
        QCOMPARE(tokensOf(text.toStdString()), tokens);
    }
    void spansPointAtTheWords() {
        const std::string text = "Caf\u00e9 \u201cNord\u201d closed";
        for (const analysis::Token& t : analysis::tokenize(text, {0, text.size()}))
            QVERIFY(core::isUtf8(core::slice(text, t.span)));
        const auto tokens = analysis::tokenize(text, {0, text.size()});
        QCOMPARE(core::slice(text, tokens[2].span), std::string_view("Nord"));
        QVERIFY(tokens[2].capital && !tokens[4].capital);
    }
    void illFormedAndTruncatedInputIsSurvived() {
        for (const std::string text : {"\xE2\x80", "\xF0", "a.\xE2", "...", "''", "?!?!", "\xC3"}) {
            analysis::splitSentences(std::string_view(text));
            analysis::tokenize(text, {0, text.size()});
        }
        QVERIFY(analysis::tokenize("abc", {5, 9}).empty());
    }
};

FAULTLINE_TEST(SentencesTest)
#include "sentencestest.moc"
