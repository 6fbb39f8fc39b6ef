// SPDX-License-Identifier: GPL-3.0-or-later
// Which statements are one voice's: copies, speakers quoted in several documents, an operator and its people.
#include "tests/analysis/casebuilder.h"
#include "tests/support/testmain.h"

#include <QtTest>

using core::ContradictionKind;
using core::SameIncident;
using core::SpeakerRole;
using core::Stance;
using testsupport::CaseBuilder;
using testsupport::denies;
using testsupport::mentions;
using testsupport::says;
using testsupport::suspects;

namespace {

constexpr const char* kDay = "2031-05-03T09:00Z";
constexpr const char* kNextDay = "2031-05-04T09:00Z";

} // namespace

class ContradictionVoicesTest : public QObject {
    Q_OBJECT
private slots:
    void copiesAreOneVoice() {
        std::vector<std::uint32_t> print(128);
        for (std::size_t i = 0; i < print.size(); ++i)
            print[i] = static_cast<std::uint32_t>(i);
        CaseBuilder built;
        for (int i = 0; i < 9; ++i)
            built.document("Outlet " + std::to_string(i), kDay, {says("sabotage")}).minhash(print);
        built.document("Norbridge status page", kDay, {denies("sabotage")});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.origins.size(), std::size_t(1));
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QCOMPARE(findings.contradictions[0].alsoA.size(), std::size_t(8));
        // and copies never contradict each other
        CaseBuilder copies;
        copies.document("A", kDay, {says("sabotage", "Mara Voss", SpeakerRole::Other)}).minhash(print);
        copies.document("B", kDay, {denies("sabotage")}).minhash(print);
        QCOMPARE(copies.run().contradictions.size(), std::size_t(0));
    }

    // Three copies each of who holds it and who denies it, on three days, with a few words changed: one contradiction.
    void copiesOnLaterDaysMultiplyNothing() {
        const auto print = [](std::uint32_t seed, std::uint32_t changed) {
            std::vector<std::uint32_t> values(128, seed);
            for (std::size_t i = 0; i < changed; ++i)
                values[i * 9] = seed + 1000 + changed;
            return values;
        };
        const char* days[] = {"2031-05-03T09:00Z", "2031-05-04T07:00Z", "2031-05-06"};
        for (const bool named : {true, false}) {
            CaseBuilder built;
            for (std::uint32_t i = 0; i < 3; ++i) {
                built
                    .document("Paper " + std::to_string(i), days[i], {says("ddos", "Red Heron", SpeakerRole::Attacker)})
                    .minhash(print(7, i));
                built
                    .document(
                        "Sheet " + std::to_string(i), days[i],
                        {named ? denies("ddos", "Harbour Authority", SpeakerRole::Authority) : denies("ddos")})
                    .minhash(print(8000, i));
            }
            const core::CaseFindings findings = built.run();
            QCOMPARE(findings.origins.size(), std::size_t(2));
            QCOMPARE(findings.contradictions.size(), std::size_t(1));
            QCOMPARE(findings.contradictions[0].alsoA.size(), std::size_t(2));
            QCOMPARE(findings.contradictions[0].alsoB.size(), std::size_t(2));
        }
    }
    void copiesOfACompanysOwnPageAreOneStatement() {
        const std::vector<std::uint32_t> print(128, 7);
        CaseBuilder built;
        built.document("Norbridge", kDay, {denies("ddos")}).minhash(print);
        built.document("Norbridge press office", kNextDay, {denies("ddos")}).minhash(print);
        built.document("Vell Observer", kDay, {says("ddos", "Red Heron", SpeakerRole::Attacker)});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
    }
    void anOrganisationIsKnownWithoutWhatStandsInFront() {
        CaseBuilder built;
        built.document("Harbour Gazette", kDay, {says("ddos", "the Vell Harbour Authority", SpeakerRole::Authority)})
            .document("Vell Observer", kDay, {says("ddos", "Harbour Authority", SpeakerRole::Authority)})
            .document("Norbridge status page", kDay, {denies("ddos")});
        QCOMPARE(built.run().contradictions.size(), std::size_t(1));
        CaseBuilder two; // which of them is meant is not known
        two.document("Harbour Gazette", kDay, {says("ddos", "the Vell Harbour Authority", SpeakerRole::Authority)})
            .document("Coast Mail", kDay, {says("ddos", "the Marn Harbour Authority", SpeakerRole::Authority)})
            .document("Vell Observer", kDay, {says("ddos", "Harbour Authority", SpeakerRole::Authority)})
            .document("Norbridge status page", kDay, {denies("ddos")});
        QCOMPARE(two.run().contradictions.size(), std::size_t(3));
    }
    // Two writers of one paper are two; one writer who tells of two outages takes nothing back.
    void writersOfOnePaperAreNotOneTeller() {
        const auto found = [](const char* firstAuthor, const char* secondAuthor) {
            CaseBuilder built;
            built.document("Harbour Gazette", kDay, {says("ddos")});
            built.last().document.author = firstAuthor;
            built.document("Harbour Gazette", "", {denies("ddos")});
            built.last().document.author = secondAuthor;
            return built.run().contradictions.size();
        };
        QCOMPARE(found("Ida Berg", "Ida Berg"), std::size_t(0));
        QCOMPARE(found("", ""), std::size_t(0));
        QCOMPARE(found("Ida Berg", "Tom Falk"), std::size_t(1));
    }
    void aSpeakerQuotedTwiceIsOneVoice() {
        CaseBuilder built;
        built.document("Harbour Gazette", kDay, {says("ddos", "Red Heron", SpeakerRole::Attacker)})
            .document("Vell Observer", kDay, {says("ddos", "Red Heron", SpeakerRole::Attacker)})
            .document("Norbridge status page", kDay, {denies("ddos")});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QCOMPARE(findings.contradictions[0].alsoA.size(), std::size_t(1));
        // last names stand for persons named in full elsewhere
        CaseBuilder persons;
        persons.document("Harbour Gazette", kDay, {says("ddos", "Mara Voss", SpeakerRole::Expert)})
            .document("Vell Observer", kDay, {says("ddos", "Ms. Voss", SpeakerRole::Expert)})
            .document("Norbridge status page", kDay, {denies("ddos")});
        QCOMPARE(persons.run().contradictions.size(), std::size_t(1));
    }

    void laterStatementOfOneSpeakerReplacesTheEarlier() {
        CaseBuilder built;
        built.document("Vell Observer", kNextDay, {says("ddos", "Norbridge", SpeakerRole::Operator)})
            .document("Harbour Gazette", kDay, {denies("cyberattack", "Norbridge", SpeakerRole::Operator)});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        const core::Contradiction& reversal = findings.contradictions[0];
        QVERIFY(reversal.kind == ContradictionKind::Reversal);
        QCOMPARE(reversal.a.document, core::DocumentId(2)); // said first
        QVERIFY(mentions(reversal.why, "later statement replaces the earlier"));
        // from accident to attack without a denial
        CaseBuilder quiet;
        quiet.document("Norbridge status page", kDay, {says("technical")})
            .document("Vell Observer", kNextDay, {says("ddos", "Norbridge", SpeakerRole::Operator)});
        QCOMPARE(quiet.run().contradictions.size(), std::size_t(1));
        QVERIFY(quiet.run().contradictions[0].kind == ContradictionKind::Reversal);
        // a suspicion of one's own, later dropped or confirmed, is none
        CaseBuilder dropped;
        dropped.document("Harbour Gazette", kDay, {suspects("ddos", "Norbridge", SpeakerRole::Operator)})
            .document("Vell Observer", kNextDay, {denies("ddos", "Norbridge", SpeakerRole::Operator)});
        QCOMPARE(dropped.run().contradictions.size(), std::size_t(0));
        CaseBuilder confirmed;
        confirmed.document("Harbour Gazette", kDay, {suspects("ddos", "Norbridge", SpeakerRole::Operator)})
            .document("Vell Observer", kNextDay, {says("ddos", "Norbridge", SpeakerRole::Operator)});
        QCOMPARE(confirmed.run().contradictions.size(), std::size_t(0));
    }

    void anOperatorSpeaksThroughItsPeople() {
        for (const char* speaker :
             {"a Norbridge spokeswoman", "Norbridge's chief executive", "the company", "Tilda Ekwall"}) {
            CaseBuilder built;
            built.document("Norbridge status page", kDay, {denies("faulty-update")})
                .document("Vell Observer", kNextDay, {says("faulty-update", speaker, SpeakerRole::Operator)});
            const core::CaseFindings findings = built.run();
            QVERIFY2(findings.contradictions.size() == 1, speaker);
            QVERIFY2(findings.contradictions[0].kind == ContradictionKind::Reversal, speaker);
        }
        CaseBuilder other; // somebody at the company is not the company
        other.document("Norbridge status page", kDay, {denies("faulty-update")})
            .document(
                "Vell Observer", kNextDay,
                {says("faulty-update", "two engineers at Norbridge", SpeakerRole::Anonymous)});
        QVERIFY(other.run().contradictions[0].kind == ContradictionKind::Denial);
    }

    void undatedStatementsOfOneSpeakerAreNoReversal() {
        CaseBuilder built;
        built.document("Harbour Gazette", "", {denies("cyberattack", "Norbridge", SpeakerRole::Operator)})
            .document("Vell Observer", "", {says("cyberattack", "Norbridge", SpeakerRole::Operator)});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QVERIFY(findings.contradictions[0].kind == ContradictionKind::Denial);
        QVERIFY(findings.contradictions[0].sameIncident == SameIncident::Possible);
        QVERIFY(mentions(findings.contradictions[0].why, "which statement came first is not known"));
    }
};

FAULTLINE_TEST(ContradictionVoicesTest)
#include "contradictionvoicestest.moc"
