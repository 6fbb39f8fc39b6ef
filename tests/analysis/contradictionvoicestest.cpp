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
using testsupport::ClaimSpec;
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
             {"a Norbridge spokeswoman", "Norbridge's chief executive", "the company", "the mail company",
              "Tilda Ekwall"}) {
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

    // "River wardens" need not be the "wardens" of another article: only persons and organisations have short names.
    void aDescriptionHasNoShortName() {
        CaseBuilder built;
        built.document("Harbour Gazette", kDay, {denies("sabotage", "river wardens", SpeakerRole::Authority)})
            .document("Vell Observer", kNextDay, {says("sabotage", "wardens", SpeakerRole::Authority)});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QVERIFY(findings.contradictions[0].kind == ContradictionKind::Denial);
    }

    // A columnist's "we" is not that of those who run the service.
    void aNewspaperThatSaysWeIsNotTheOperator() {
        const auto kindFor = [](const char* publisher) {
            CaseBuilder built;
            built.document("Vell Observer", kDay, {denies("faulty-update", "Norbridge", SpeakerRole::Operator)});
            ClaimSpec first = says("faulty-update");
            first.text = "We think that the new release brought our mail down.";
            ClaimSpec second = first;
            second.text = "We all waited while our release rolled out.";
            built.document(publisher, kNextDay, {first, second});
            return built.run().contradictions.at(0).kind;
        };
        QVERIFY(kindFor("") == ContradictionKind::Reversal);
        QVERIFY(kindFor("Harbour Gazette") == ContradictionKind::Denial);
    }

    // What was said twice in the morning and taken back in the evening of one live page is not held.
    void whatWasSaidLastInADocumentStands() {
        CaseBuilder built;
        built.document(
            "Harbour Gazette", kDay,
            {says("ddos", "Mara Voss", SpeakerRole::Expert), says("ddos", "Mara Voss", SpeakerRole::Expert),
             denies("ddos", "Mara Voss", SpeakerRole::Expert)});
        built.last().claims[2].claim.said = core::parseIso("2031-05-03T18:00Z");
        built.document("Vell Observer", kDay, {denies("ddos", "Jon Sund", SpeakerRole::Expert)});
        QCOMPARE(built.run().contradictions.size(), std::size_t(0));
    }

    void aHeadlineIsNoSecondVoice() {
        CaseBuilder built;
        ClaimSpec title = says("ddos");
        title.inTitle = true;
        built.document("Harbour Gazette", kDay, {title, says("ddos", "Mara Voss", SpeakerRole::Expert)})
            .document("Vell Observer", kDay, {denies("ddos", "Jon Sund", SpeakerRole::Expert)});
        const core::CaseFindings findings = built.run();
        QCOMPARE(findings.contradictions.size(), std::size_t(1));
        QCOMPARE(findings.contradictions[0].a.index, 1);
    }

    // Who denies the other's cause and names another contradicts once, whether in one article or in two.
    void aDenialAndARivalCauseAreOneContradiction() {
        CaseBuilder voices;
        voices.document("Harbour Gazette", kDay, {denies("ddos", "Mara Voss", SpeakerRole::Expert)})
            .document("Coast Mail", kDay, {says("hardware", "Mara Voss", SpeakerRole::Expert)})
            .document("Vell Observer", kDay, {says("ddos", "Jon Sund", SpeakerRole::Expert)});
        QCOMPARE(voices.run().contradictions.size(), std::size_t(1));
        CaseBuilder documents;
        documents
            .document("Harbour Gazette", kDay, {says("hardware"), denies("ddos", "Mara Voss", SpeakerRole::Expert)})
            .document("Vell Observer", kDay, {says("ddos")});
        QCOMPARE(documents.run().contradictions.size(), std::size_t(1));
    }

    // A dispute that a report tells whole is shown once; what has no day of its own need not be a repetition.
    void aStatementWithoutADayIsNoRetelling() {
        const auto contradictions = [](const char* day) {
            CaseBuilder built;
            built.document("Vell Observer", kNextDay, {says("ddos", "Norbridge", SpeakerRole::Operator)})
                .time("2031-05-03", "3 May 2031");
            built
                .document(
                    "Harbour Board", "2031-06-20T09:00Z",
                    {denies("ddos"), says("ddos", "Norbridge", SpeakerRole::Operator)})
                .time("2031-05-03", "3 May 2031");
            built.document("Coast Wire", day, {says("ddos", "Norbridge", SpeakerRole::Operator)});
            if (*day == 0)
                built.time("XXXX-05-03", "May 3", 30).time("XXXX-WXX-6", "on Saturday", 90);
            return built.run().contradictions.size();
        };
        QCOMPARE(contradictions(""), std::size_t(2));
        QCOMPARE(contradictions("2031-05-05T09:00Z"), std::size_t(1));
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
