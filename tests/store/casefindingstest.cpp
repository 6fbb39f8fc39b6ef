// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>

using namespace storetest;

namespace {

core::CaseFindings sampleFindings() {
    core::CaseFindings findings;
    findings.incidents = {
        {1,
         "Portal, 5 June 2023",
         core::TimeInterval{10, 20},
         {"Portal", "Mail"},
         {1, 2},
         {3},
         {"all name the portal"}},
        {3, "", std::nullopt, {}, {}, {2}, {}}};
    findings.origins = {{1, {1, 2}, "both carry (AP)"}};
    core::Contradiction denial;
    denial.key = "denial|x|y";
    denial.incident = 1;
    denial.sameIncident = core::SameIncident::Established;
    denial.strength = 0.75;
    denial.parts = {{"one side only suspects", 0.75}, {"plain", 1.0}};
    denial.a = {1, 0};
    denial.b = {2, 1};
    denial.alsoA = {{3, 0}, {3, 1}};
    denial.alsoB = {{1, 1}};
    denial.why = {"A asserts it.", "B denies it."};
    core::Contradiction reversal;
    reversal.key = "reversal|z";
    reversal.incident = 3;
    reversal.kind = core::ContradictionKind::Reversal;
    reversal.a = {2, 0};
    reversal.b = {3, 0};
    findings.contradictions = {denial, reversal};
    findings.notReported = {"1 and 3: another outage"};
    return findings;
}

void addThree(store::CaseFile& file) {
    for (int i = 1; i <= 3; ++i) {
        auto made = article(
            "Document " + std::to_string(i), "It was power. It was an attack.", "2023-06-0" + std::to_string(i));
        made.findings.claims = {
            claim(made.document, "It was power.", "power", core::Stance::Asserted, "A"),
            claim(made.document, "It was an attack.", "cyberattack", core::Stance::Denied, "B")};
        const std::string name = std::to_string(i);
        HAS_VALUE(file.add(fileOf(name, "s" + name, name), std::array{made}));
    }
}

} // namespace

class CaseFindingsTest : public QObject {
    Q_OBJECT
private slots:
    void comeBackAsTheyWereGiven() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addThree(file);
        core::CaseFindings findings = sampleFindings();
        HAS_VALUE(file.replaceCaseFindings(findings));
        findings.contradictions[0].id = 1;
        findings.contradictions[1].id = 2;
        QVERIFY(file.caseFindings().value() == findings);
    }
    void numbersStatesAndNotesFollowTheKey() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addThree(file);
        core::CaseFindings findings = sampleFindings();
        HAS_VALUE(file.replaceCaseFindings(findings));
        HAS_VALUE(file.apply({core::CorrectionKind::ContradictionState, "reversal|z", "dismissed"}));
        HAS_VALUE(file.apply({core::CorrectionKind::ContradictionNote, "reversal|z", "Not the same office."}));

        // It vanishes, then comes back before the other one.
        findings.contradictions.pop_back();
        HAS_VALUE(file.replaceCaseFindings(findings));
        QCOMPARE(file.caseFindings()->contradictions.size(), std::size_t(1));
        findings = sampleFindings();
        findings.contradictions[1].sameIncident = core::SameIncident::Established;
        findings.contradictions[1].strength = 1; // the stronger one
        HAS_VALUE(file.replaceCaseFindings(findings));
        const auto read = file.caseFindings().value();
        QCOMPARE(read.contradictions[0].key, std::string("reversal|z"));
        QCOMPARE(read.contradictions[0].id, core::ContradictionId(2));
        QCOMPARE(read.contradictions[0].state, core::ContradictionState::Dismissed);
        QCOMPARE(read.contradictions[0].note, std::string("Not the same office."));
        QCOMPARE(read.contradictions[1].id, core::ContradictionId(1));
        QCOMPARE(read.contradictions[1].state, core::ContradictionState::Open);
    }
    void snapshotPlacesDocumentsAndBuildsEvents() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addThree(file);
        HAS_VALUE(file.replaceCaseFindings(sampleFindings()));
        const auto snapshot = file.snapshot().value();
        QCOMPARE(snapshot->documents.size(), std::size_t(3));
        QCOMPARE(snapshot->documents[0].incident, core::IncidentId(1));
        QVERIFY(!snapshot->documents[1].incidentPossible); // established in one weighs more than possible in another
        QCOMPARE(snapshot->documents[1].incident, core::IncidentId(1));
        QVERIFY(snapshot->documents[2].incidentPossible);
        QCOMPARE(snapshot->documents[1].origin, 0);
        QCOMPARE(snapshot->documents[2].origin, -1);
        QVERIFY(!snapshot->events.empty());
        QVERIFY(snapshot->claim(snapshot->findings.contradictions[0].b));
        QCOMPARE(snapshot->claim(snapshot->findings.contradictions[0].b)->claim.cause, std::string("cyberattack"));
    }
    void aReplacedDocumentTakesItsContradictionsWithIt() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addThree(file);
        QVERIFY(file.needsRefresh().value());
        HAS_VALUE(file.replaceCaseFindings(sampleFindings()));
        QVERIFY(!file.needsRefresh().value());
        HAS_VALUE(file.add(fileOf("1", "other", "bytes"), std::array{article("Document 1", "Nothing is claimed.")}));
        const auto snapshot = file.snapshot().value();
        QCOMPARE(snapshot->findings.contradictions.size(), std::size_t(1));
        QCOMPARE(snapshot->findings.contradictions[0].key, std::string("reversal|z"));
        QVERIFY(file.needsRefresh().value());
    }
    void aClaimThatIsNotThereIsRefused() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addThree(file);
        core::CaseFindings findings = sampleFindings();
        HAS_VALUE(file.replaceCaseFindings(findings));
        findings.incidents[0].documents.push_back(99);
        QVERIFY(!file.replaceCaseFindings(findings));
        // The earlier findings still stand whole.
        QCOMPARE(file.caseFindings()->incidents.size(), std::size_t(2));
        QCOMPARE(file.caseFindings()->contradictions.size(), std::size_t(2));
    }
};

FAULTLINE_TEST(CaseFindingsTest)
#include "casefindingstest.moc"
