// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/origins.h"
#include "tests/support/testmain.h"

#include <QtTest>

namespace {

// Words that differ from seed to seed, so that two texts share nothing by chance.
std::string prose(int words, int seed) {
    std::string text;
    unsigned state = 2166136261U + static_cast<unsigned>(seed) * 977U;
    for (int i = 0; i < words; ++i) {
        state = state * 1664525U + 1013904223U;
        text +=
            (i % 12 == 11 ? "word" + std::to_string(state % 5000) + ". " : "term" + std::to_string(state % 5000) + ' ');
    }
    return text;
}

core::DocumentRecord record(
    core::DocumentId id, const std::string& body, const char* published = nullptr, const char* agency = "") {
    core::DocumentRecord made;
    made.id = id;
    made.minhash = analysis::minhash(body);
    made.document.agency = agency;
    if (published)
        made.document.published = core::parseIso(published);
    return made;
}

} // namespace

class OriginsTest : public QObject {
    Q_OBJECT
private slots:
    void sameTextSamePrint() {
        const std::string text = prose(200, 1);
        QCOMPARE(analysis::minhash(text).size(), analysis::kMinhashSize);
        QCOMPARE(analysis::similarity(analysis::minhash(text), analysis::minhash(text)), 1.0);
        QCOMPARE(analysis::similarity(analysis::minhash(text), analysis::minhash(prose(200, 2))), 0.0);
        QVERIFY(analysis::minhash("only four words here").empty());
        QCOMPARE(analysis::similarity({}, analysis::minhash(text)), 0.0);
    }
    void printIsTheSameOnEveryMachine() {
        const auto print = analysis::minhash("The line between the two islands was cut at noon, the company said.");
        QCOMPARE(print.at(0), 238'139'511U);
        QCOMPARE(print.at(127), 210'360'446U);
    }
    void punctuationAndCaseDoNotMatter() {
        QCOMPARE(
            analysis::minhash("“It’s down,” they said – all of it."),
            analysis::minhash("it's DOWN they said all of it"));
    }
    void copies_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("agencies");
        QTest::addColumn<bool>("copy");
        const std::string whole = prose(400, 7);
        const QString text = QString::fromStdString(whole);
        const QString other = QString::fromStdString(prose(400, 8));
        QTest::newRow("identical") << text << text << "" << true;
        QTest::newRow("cut by a third") << text << text.left(text.size() * 2 / 3) << "" << true;
        QTest::newRow("with a box around it") << text << other.left(600) + text + other.right(600) << "" << true;
        QTest::newRow("unrelated") << text << other << "" << false;
        QTest::newRow("one shared paragraph") << text << other + text.left(500) << "" << false;
        QTest::newRow("a wire story cut hard") << text << text.left(text.size() / 5) + other.left(400) << "CNA" << true;
        QTest::newRow("as much, but no agency") << text << text.left(text.size() / 5) + other.left(400) << "" << false;
    }
    void copies() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, agencies);
        QFETCH(bool, copy);
        const QByteArray agency = agencies.toUtf8();
        const std::vector records = {
            record(1, first.toStdString(), nullptr, agency.constData()),
            record(2, second.toStdString(), nullptr, agency.constData())};
        const auto origins = analysis::findOrigins(records);
        QCOMPARE(origins.size(), std::size_t(copy ? 1 : 0));
        if (copy)
            QVERIFY(origins[0].why.find("word sequences") != std::string::npos);
    }
    void firstIsTheEarliestPublished() {
        const std::string text = prose(300, 3);
        const std::vector records = {
            record(1, text), record(2, text, "2031-05-03T10:00Z"), record(3, text, "2031-05-03T08:00Z"),
            record(4, prose(300, 4))};
        const auto origins = analysis::findOrigins(records);
        QCOMPARE(origins.size(), std::size_t(1));
        QCOMPARE(origins[0].first, core::DocumentId(3));
        QCOMPARE(origins[0].documents, (std::vector<core::DocumentId>{1, 2, 3}));
    }
    void agencyIsNamed() {
        const std::string text = prose(300, 5);
        const std::vector records = {record(1, text, nullptr, "CNA"), record(2, text, nullptr, "cna")};
        QVERIFY(analysis::findOrigins(records).at(0).why.find("both carry CNA") != std::string::npos);
    }
    void thousandsOfCopiesAreOneOrigin() {
        std::vector<core::DocumentRecord> records;
        const core::DocumentRecord one = record(1, prose(300, 6));
        for (core::DocumentId id = 1; id <= 20'000; ++id) {
            records.push_back(one);
            records.back().id = id;
        }
        const auto origins = analysis::findOrigins(records);
        QCOMPARE(origins.size(), std::size_t(1));
        QCOMPARE(origins[0].documents.size(), std::size_t(20'000));
    }
};

FAULTLINE_TEST(OriginsTest)
#include "originstest.moc"
