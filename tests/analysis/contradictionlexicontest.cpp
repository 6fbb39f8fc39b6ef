// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionlexicon.h"
#include "models/analysis/lexicon.h"
#include "models/core/causetree.h"
#include "tests/support/testmain.h"

#include <QtTest>

using analysis::ContradictionLexicon;

namespace {

const ContradictionLexicon& words() {
    static const ContradictionLexicon loaded = ContradictionLexicon::load();
    return loaded;
}

// The first cue names the cause; each is looked up in the text.
core::Claim claim(const char* cause, core::Stance stance, const char* text, const std::vector<const char*>& cues) {
    core::Claim made;
    made.cause = cause;
    made.stance = stance;
    made.text = text;
    made.span = {500, 500 + made.text.size()};
    for (const char* each : cues) {
        const std::size_t at = made.text.find(each);
        made.cues.push_back({{500 + at, 500 + at + std::string_view(each).size()}, each});
    }
    return made;
}

} // namespace

class ContradictionLexiconTest : public QObject {
    Q_OBJECT
private slots:
    void mechanismsMeetOrDoNot_data() {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("meet"); // or one of them means the cause in general
        QTest::newRow("fire and storm") << "environment" << "a fire" << "the storm" << false;
        QTest::newRow("fire and blaze") << "environment" << "wildfires" << "the blaze" << true;
        QTest::newRow("storm and weather") << "environment" << "a storm" << "the weather" << true;
        QTest::newRow("rain is storm and water") << "environment" << "heavy rain" << "flooding" << true;
        QTest::newRow("batteries and the grid") << "power" << "the UPS batteries" << "the grid" << false;
        QTest::newRow("a surge and a power failure") << "power" << "a surge" << "power failure" << true;
        QTest::newRow("routers and disks") << "hardware" << "two routers" << "a disk array" << false;
        QTest::newRow("a router and equipment") << "hardware" << "router" << "equipment" << true;
        QTest::newRow("outsourcing and a contractor") << "third-party" << "outsourcing" << "contractor's" << false;
        QTest::newRow("work and its lack") << "maintenance" << "scheduled work" << "neglect" << false;
        QTest::newRow("routes lost and too many routes")
            << "routing" << "withdrawn routes" << "a flood of routes" << false;
        QTest::newRow("attacks have no kinds here") << "ddos" << "a flood" << "a botnet" << true;
    }
    void mechanismsMeetOrDoNot() {
        QFETCH(QString, cause);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, meet);
        const auto of = [&](const QString& text) {
            const QByteArray bytes = text.toUtf8();
            return words().mechanisms(
                claim(cause.toUtf8().constData(), core::Stance::Asserted, bytes.constData(), {bytes.constData()}));
        };
        const analysis::Mechanisms a = of(first);
        const analysis::Mechanisms b = of(second);
        QCOMPARE(a == 0 || b == 0 || (a & b) != 0, meet);
    }
    void aDenialOfEveryKindIsGeneral() {
        QCOMPARE(
            words().mechanisms(
                claim("environment", core::Stance::Denied, "No storm or other natural event was to blame.", {"storm"})),
            analysis::Mechanisms(0));
        QVERIFY(
            words().mechanisms(claim("environment", core::Stance::Denied, "The storm was not to blame.", {"storm"})) !=
            0);
    }
    void denialsAtADistance_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cues");
        QTest::addColumn<bool>("indirect");
        QTest::newRow("beside it") << "There was no flood." << QStringList{"flood", "no"} << false;
        QTest::newRow("small words between")
            << "It was down to error, and not by an attack." << QStringList{"attack", "not"} << false;
        QTest::newRow("a causal frame") << "No broken part of ours anywhere in the hall was to blame."
                                        << QStringList{"broken part", "was to blame", "No"} << false;
        QTest::newRow("far off, with a causal frame")
            << "Nobody who was asked in the hall that night thinks that a broken fan was to blame."
            << QStringList{"broken fan", "was to blame", "Nobody"} << false;
        QTest::newRow("far off") << "Nobody here is writing this off as bad luck." << QStringList{"bad luck", "Nobody"}
                                 << true;
        QTest::newRow("after the cause") << "The fire raged and nothing stood in its way."
                                         << QStringList{"fire", "nothing"} << true;
        QTest::newRow("a negation that is the cause") << "It fell over because nobody had tested it."
                                                      << QStringList{"nobody had tested", "because", "nobody"} << true;
        QTest::newRow("a negation inside plain words")
            << "The switches were not broken." << QStringList{"switches were not broken", "not"} << false;
    }
    void denialsAtADistance() {
        QFETCH(QString, text);
        QFETCH(QStringList, cues);
        QFETCH(bool, indirect);
        std::vector<QByteArray> bytes;
        for (const QString& each : cues)
            bytes.push_back(each.toUtf8());
        std::vector<const char*> plain;
        for (const QByteArray& each : bytes)
            plain.push_back(each.constData());
        const QByteArray whole = text.toUtf8();
        QCOMPARE(
            words().isIndirectDenial(claim("technical", core::Stance::Denied, whole.constData(), plain)), indirect);
        QVERIFY(!words().isIndirectDenial(claim("technical", core::Stance::Asserted, whole.constData(), plain)));
    }
    void whoSpeaksOfItself() {
        QVERIFY(words().isFirstPerson("We did it to ourselves."));
        QVERIFY(words().isFirstPerson("The change was ours."));
        QVERIFY(!words().isFirstPerson("“We did it,” the company said."));
        QVERIFY(!words().isFirstPerson("\"We did it,\" the company said."));
        QVERIFY(words().isOwnPage("Company blog"));
        QVERIFY(words().isOwnPage("engineering"));
        QVERIFY(!words().isOwnPage("Harbour Gazette"));
        QVERIFY(!words().isOwnPage(""));
    }
    void whoIsAnotherCompany() {
        QVERIFY(words().isOtherCompany("the status page of one payments company"));
        QVERIFY(words().isOtherCompany("a rival carrier"));
        QVERIFY(!words().isOtherCompany("the company"));
        QVERIFY(!words().isOtherCompany("the payment company"));
    }
    void everyMechanismNamesACause() {
        const core::CauseTree causes = core::CauseTree::builtIn();
        const analysis::LexiconFile file = analysis::LexiconFile::builtIn("lexicon/en/contradictions.txt");
        QVERIFY(!file.entries("mechanisms").empty());
        for (const analysis::LexiconEntry& entry : file.entries("mechanisms")) {
            const std::string cause = entry.key.substr(0, entry.key.find(" / "));
            QVERIFY2(causes.find(cause) != nullptr, entry.key.c_str());
            QVERIFY2(!entry.values().empty(), entry.key.c_str());
        }
    }
};

FAULTLINE_TEST(ContradictionLexiconTest)
#include "contradictionlexicontest.moc"
