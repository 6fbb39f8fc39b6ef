// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictions.h"
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

// "denial ddos/cyberattack; ..." of what was reported
QString summary(const core::CaseFindings& findings, const CaseBuilder& built) {
    QStringList lines;
    for (const core::Contradiction& each : findings.contradictions) {
        const auto claim = [&](const core::ClaimRef& ref) {
            return QString::fromStdString(built.records()[static_cast<std::size_t>(ref.document - 1)]
                                              .claims[static_cast<std::size_t>(ref.index)]
                                              .claim.cause);
        };
        lines << QString::fromUtf8(core::name(each.kind).data()) + " " + claim(each.a) + "/" + claim(each.b);
    }
    lines.sort();
    return lines.join("; ");
}

} // namespace

namespace {

struct Row {
    const char* what;
    std::vector<ClaimSpec> first, second;
    const char* reported;    // summary
    const char* notReported; // a part of the reason; null for none
};

const std::vector<Row>& rows() {
    static const std::vector<Row> all = {
        // denial
        {"a cause held and denied", {says("ddos")}, {denies("ddos")}, "denial ddos/ddos", nullptr},
        {"denying the general denies the specific",
         {says("ddos")},
         {denies("cyberattack")},
         "denial ddos/cyberattack",
         nullptr},
        {"denying everything malicious denies malware",
         {says("malware")},
         {denies("malicious")},
         "denial malware/malicious",
         nullptr},
        {"denying a technical fault denies a bug",
         {says("software-bug")},
         {denies("technical")},
         "denial software-bug/technical",
         nullptr},
        {"denying the specific leaves the general",
         {says("cyberattack")},
         {denies("intrusion")},
         "",
         "narrower cause is denied"},
        {"denying one sibling leaves the other", {says("ddos")}, {denies("malware")}, "", nullptr},
        {"a suspicion against a denial",
         {suspects("sabotage")},
         {denies("sabotage")},
         "denial sabotage/sabotage",
         nullptr},
        {"a rumour against no sign of it",
         {{.cause = "sabotage",
           .stance = Stance::Suspected,
           .speaker = "callers",
           .role = SpeakerRole::Anonymous,
           .weak = true}},
         {{.cause = "sabotage", .stance = Stance::Denied, .weak = true}},
         "",
         "too weak"},
        {"a suspicion whose own document carries the denial",
         {suspects("ddos", "a trade union", SpeakerRole::Other),
          denies("ddos", "Harbour Police", SpeakerRole::Authority)},
         {denies("ddos")},
         "",
         "carries the denial as well"},
        {"both documents report the same dispute",
         {says("ddos", "Red Heron", SpeakerRole::Attacker),
          denies("ddos", "Ostermark Ministry", SpeakerRole::Authority)},
         {says("ddos", "Red Heron", SpeakerRole::Attacker),
          denies("ddos", "Ostermark Ministry", SpeakerRole::Authority)},
         "",
         "both documents report the dispute"},
        {"both documents report both sides, each with voices of its own",
         {says("ddos", "Red Heron", SpeakerRole::Attacker), denies("ddos", "Harbour Police", SpeakerRole::Authority)},
         {says("ddos", "Grey Gull", SpeakerRole::Attacker),
          denies("ddos", "Ostermark Ministry", SpeakerRole::Authority)},
         "",
         "both documents report both sides"},
        {"a suspicion, and a denial in a document that gives it as a fact",
         {suspects("ddos")},
         {says("ddos", "Red Heron", SpeakerRole::Attacker),
          denies("ddos", "Ostermark Ministry", SpeakerRole::Authority)},
         "",
         "also gives it as a fact"},
        {"a dispute in one document, and a second one that takes a side",
         {says("ddos", "Red Heron", SpeakerRole::Attacker),
          denies("ddos", "Ostermark Ministry", SpeakerRole::Authority)},
         {denies("ddos")},
         "denial ddos/ddos",
         nullptr},
        {"agreement is none", {says("hardware")}, {says("hardware")}, "", nullptr},
        {"two denials are none", {denies("ddos")}, {denies("cyberattack")}, "", nullptr},
        {"withdrawn inside its own document",
         {{.cause = "capacity", .withdrawn = true}, says("hardware")},
         {denies("capacity")},
         "",
         nullptr},
        {"rejected by the analyst", {{.cause = "capacity", .rejected = true}}, {denies("capacity")}, "", nullptr},
        {"another incident's cause",
         {{.cause = "capacity", .scope = core::Scope::Other}, says("hardware")},
         {denies("capacity")},
         "",
         nullptr},
        {"taken back by the same voice in the same document",
         {says("capacity"), denies("capacity"), says("hardware")},
         {denies("capacity")},
         "",
         "taken back"},
        {"the headline says what the body says",
         {{.cause = "ddos", .inTitle = true}, says("ddos")},
         {denies("ddos")},
         "denial ddos/ddos",
         nullptr},
        {"a headline alone counts",
         {{.cause = "ddos", .inTitle = true}},
         {denies("ddos")},
         "denial ddos/ddos",
         nullptr},
        // exclusive
        {"an attack or a blunder", {says("ddos")}, {says("human-error")}, "exclusive ddos/human-error", nullptr},
        {"an attack or a mere fault",
         {says("technical", "Norbridge", SpeakerRole::Operator)},
         {says("intrusion")},
         "exclusive intrusion/technical",
         nullptr},
        {"an attack that is only suspected competes", {says("power")}, {suspects("cyberattack")}, "", "causes compete"},
        {"two suspicions compete", {suspects("power")}, {suspects("cyberattack")}, "", "causes compete"},
        {"links of a chain", {says("human-error")}, {says("configuration")}, "", "may have brought about"},
        {"links that are two steps apart",
         {says("maintenance")},
         {says("configuration")},
         "",
         "may have brought about"},
        {"a third party goes with anything", {says("third-party")}, {says("hardware")}, "", "may have brought about"},
        {"an attack by traffic fills the lines", {says("ddos")}, {says("capacity")}, "", "may have brought about"},
        {"general and specific", {says("technical")}, {says("certificate-expiry")}, "", "general form"},
        {"two attacks, one narrower", {says("cyberattack")}, {says("ddos")}, "", "general form"},
        {"siblings, each the only cause",
         {says("certificate-expiry")},
         {says("cable-damage")},
         "exclusive cable-damage/certificate-expiry",
         nullptr},
        {"siblings, but one account has a link to the other",
         {says("certificate-expiry"), says("human-error")},
         {says("cable-damage")},
         "",
         nullptr},
        {"siblings given by an unnamed source",
         {says("certificate-expiry", "an insider", SpeakerRole::Anonymous)},
         {says("cable-damage")},
         "",
         nullptr},
        {"both documents report both accounts, each with voices of its own",
         {says("ddos", "Red Heron", SpeakerRole::Attacker),
          says("human-error", "Harbour Police", SpeakerRole::Authority)},
         {says("ddos", "Grey Gull", SpeakerRole::Attacker),
          says("human-error", "Ostermark Ministry", SpeakerRole::Authority)},
         "",
         "both documents report both"},
        {"one document states both", {says("ddos"), says("configuration")}, {says("configuration")}, "", "states both"},
        // what the documents themselves hold
        {"a document that rejects what it reports",
         {says("ddos", "Red Heron", SpeakerRole::Attacker), denies("cyberattack")},
         {denies("ddos")},
         "",
         "rejects it itself"},
        {"a document that sets aside the denial that it reports",
         {says("power")},
         {denies("power", "Ostermark Ministry", SpeakerRole::Authority), says("power")},
         "",
         "sets it aside itself"},
        {"a document whose own voice is read both ways settles nothing",
         {says("power")},
         {denies("power", "Ostermark Ministry", SpeakerRole::Authority), says("power"), denies("power")},
         "denial power/power",
         nullptr},
        {"a mere glitch, no: a wrong setting",
         {says("software-bug")},
         {denies("technical"), says("configuration")},
         "",
         "denies less than all"},
        {"no fault at all: an attack",
         {says("software-bug")},
         {denies("technical"), says("sabotage")},
         "denial software-bug/technical",
         nullptr},
        {"a suspicion below a general denial",
         {suspects("software-bug")},
         {denies("technical")},
         "",
         "narrower than what is denied"},
        {"what unnamed people first suspected, beside what was found",
         {suspects("routing", "outside observers", SpeakerRole::Anonymous), says("human-error")},
         {denies("routing")},
         "",
         "has another cause as well"},
        {"what unnamed people suspect, and nobody knows better",
         {suspects("routing", "outside observers", SpeakerRole::Anonymous)},
         {denies("routing")},
         "denial routing/routing",
         nullptr},
        {"two kinds of one cause",
         {{.cause = "environment", .text = "A fire took it down.", .causeCue = "fire"}},
         {{.cause = "environment",
           .stance = Stance::Denied,
           .text = "The storm did not take it down.",
           .causeCue = "storm"}},
         "",
         "another kind of it"},
        {"one kind of one cause",
         {{.cause = "environment", .text = "A fire took it down.", .causeCue = "fire"}},
         {{.cause = "environment",
           .stance = Stance::Denied,
           .text = "The blaze did not take it down.",
           .causeCue = "blaze"}},
         "denial environment/environment",
         nullptr},
        {"a denial at a distance",
         {says("technical")},
         {{.cause = "technical",
           .stance = Stance::Denied,
           .text = "Nobody here is writing this off as bad luck.",
           .causeCue = "bad luck",
           .cues = {"Nobody"}}},
         "",
         "too weak"},
        {"another company's own systems",
         {says("hardware", "one payments company", SpeakerRole::Operator)},
         {denies("hardware", "Norbridge", SpeakerRole::Operator)},
         "",
         "systems of its own"},
        {"an attack by hearsay is no rival of an account",
         {says("power")},
         {says("cyberattack", "callers", SpeakerRole::Anonymous)},
         "",
         nullptr},
        {"a glitch in passing is no rival of an attack", {says("technical")}, {says("intrusion")}, "", nullptr},
        {"several rivals of two documents are one question",
         {says("power"), says("cooling"), says("hardware")},
         {says("sabotage"), says("intrusion", "Ostermark Ministry", SpeakerRole::Authority)},
         "exclusive cooling/intrusion",
         nullptr},
        {"what happened, and that it was not the cause",
         {suspects("cooling", "Ann Lie", SpeakerRole::Expert)},
         {{.cause = "cooling", .text = "Two chillers failed at noon.", .causeCue = "chillers failed"},
          {.cause = "cooling",
           .stance = Stance::Denied,
           .text = "The heat in the hall was not the cause.",
           .causeCue = "heat in the hall",
           .cues = {"was not the cause"}}},
         "denial cooling/cooling",
         nullptr},
        {"a link that is said to be the whole",
         {{.cause = "human-error",
           .speaker = "Ann Lie",
           .role = SpeakerRole::Expert,
           .text = "Somebody mistyped a line, and that is all there is to it."}},
         {{.cause = "data-corruption", .speaker = "Ostermark Ministry", .role = SpeakerRole::Authority}},
         "exclusive data-corruption/human-error",
         nullptr},
        {"a link beside another",
         {{.cause = "human-error",
           .speaker = "Ann Lie",
           .role = SpeakerRole::Expert,
           .text = "Somebody mistyped a line, and that led to it."}},
         {{.cause = "data-corruption", .speaker = "Ostermark Ministry", .role = SpeakerRole::Authority}},
         "",
         "may have brought about"},
        {"a denial says it already", {says("ddos")}, {denies("ddos"), says("power")}, "denial ddos/ddos", nullptr},
    };
    return all;
}

} // namespace

class ContradictionsTest : public QObject {
    Q_OBJECT
private slots:
    void pairsOfClaims_data();
    void pairsOfClaims();
    void possibleIncidentIsSaidAndRankedBelow();
    void onesOwnTwoOutagesAreNoReversal();
    void twoCausesOfWhatMayBeTwoOutagesAreNoRivals();
    void strengthIsTheProductOfItsParts();
    void gradesWeaken();
    void everyReasonIsASentence();
    void manyVoicesStayFewRows();
};

void ContradictionsTest::pairsOfClaims_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].what) << static_cast<int>(i);
}

void ContradictionsTest::pairsOfClaims() {
    QFETCH(int, row);
    const Row& each = rows().at(static_cast<std::size_t>(row));
    CaseBuilder built;
    built.document("Harbour Gazette", kDay, each.first).document("Vell Observer", kDay, each.second);
    const core::CaseFindings findings = built.run();
    QVERIFY2(findings.incidents.size() == 1, each.what);
    QVERIFY2(
        summary(findings, built) == each.reported, qPrintable(QString(each.what) + ": " + summary(findings, built)));
    if (each.notReported)
        QVERIFY2(mentions(findings.notReported, each.notReported), each.what);
}

void ContradictionsTest::possibleIncidentIsSaidAndRankedBelow() {
    CaseBuilder built;
    built.document("Harbour Gazette", kDay, {suspects("ddos")})
        .document("Vell Observer", kDay, {denies("ddos")})
        .document("Anon Weekly", "", {says("ddos")});
    const core::CaseFindings findings = built.run();
    QCOMPARE(findings.contradictions.size(), std::size_t(2));
    QVERIFY(findings.contradictions[0].sameIncident == SameIncident::Established);
    const core::Contradiction& possible = findings.contradictions[1];
    QVERIFY(possible.sameIncident == SameIncident::Possible);
    QVERIFY(mentions(possible.why, "not established"));
    QVERIFY(mentions(possible.why, "states no date"));
    QVERIFY(!mentions(findings.contradictions[0].why, "not established"));
}

// A company that tells of two outages, one of them without a date, takes nothing back.
void ContradictionsTest::onesOwnTwoOutagesAreNoReversal() {
    CaseBuilder built;
    built.document("Norbridge", kDay, {denies("power", "article", SpeakerRole::Operator)})
        .document("Norbridge", "", {says("power", "article", SpeakerRole::Operator)});
    const core::CaseFindings findings = built.run();
    for (const core::Contradiction& each : findings.contradictions)
        QVERIFY(each.sameIncident == SameIncident::Established);
}

void ContradictionsTest::twoCausesOfWhatMayBeTwoOutagesAreNoRivals() {
    CaseBuilder built;
    built.document("Harbour Gazette", kDay, {says("sabotage")}).document("Anon Weekly", "", {says("power")});
    const core::CaseFindings findings = built.run();
    QVERIFY(findings.contradictions.empty());
    QVERIFY(mentions(findings.notReported, "not established"));
}

void ContradictionsTest::strengthIsTheProductOfItsParts() {
    const auto strength = [](const ClaimSpec& a, const ClaimSpec& b) {
        CaseBuilder built;
        built.document("Harbour Gazette", kDay, {a}).document("Vell Observer", kDay, {b});
        const core::CaseFindings findings = built.run();
        double product = 1;
        for (const core::StrengthPart& part : findings.contradictions.at(0).parts)
            product *= part.factor;
        return std::abs(product - findings.contradictions[0].strength) < 1e-9 ? product : -1;
    };
    const double plain = strength(says("ddos"), denies("ddos"));
    QVERIFY(plain > 0.99);
    QVERIFY(strength(says("ddos"), denies("cyberattack")) < plain);
    QVERIFY(strength(suspects("ddos"), denies("ddos")) < plain);
    QVERIFY(
        strength({.cause = "ddos", .stance = Stance::Suspected, .weak = true}, denies("ddos")) <
        strength(suspects("ddos"), denies("ddos")));
    QVERIFY(strength(says("ddos"), {.cause = "ddos", .stance = Stance::Denied, .weak = true}) < plain);
    QVERIFY(strength(says("ddos"), says("power")) < plain);
    QVERIFY(strength(says("certificate-expiry"), says("cable-damage")) < strength(says("ddos"), says("power")));
    QVERIFY(strength(says("ddos", "somebody", SpeakerRole::Anonymous), denies("ddos")) < plain);
}

void ContradictionsTest::gradesWeaken() {
    CaseBuilder built;
    built.document("Harbour Gazette", kDay, {says("ddos")}).document("Vell Observer", kDay, {denies("ddos")});
    const double plain = built.run().contradictions.at(0).strength;
    built.grade("Harbour Gazette", 'E');
    const core::CaseFindings graded = built.run();
    QVERIFY(graded.contradictions.at(0).strength < plain);
    QVERIFY(std::ranges::any_of(graded.contradictions[0].parts, [](const core::StrengthPart& part) {
        return part.what.find("graded E") != std::string::npos;
    }));
    built.grade("Harbour Gazette", 'A');
    QCOMPARE(built.run().contradictions.at(0).strength, plain);
}

void ContradictionsTest::everyReasonIsASentence() {
    CaseBuilder built;
    built.document("Harbour Gazette", kDay, {suspects("ddos"), says("power", "Mara Voss", SpeakerRole::Expert)})
        .document("Vell Observer", "", {denies("malicious"), denies("power")})
        .document("Norbridge status page", kNextDay, {says("intrusion")});
    const core::CaseFindings findings = built.run();
    QVERIFY(!findings.contradictions.empty());
    for (const core::Contradiction& each : findings.contradictions) {
        QVERIFY(!each.why.empty());
        for (const std::string& line : each.why)
            QVERIFY2(line.ends_with('.'), line.c_str());
        QVERIFY(!each.key.empty());
        QVERIFY(each.a.document != each.b.document);
    }
}

void ContradictionsTest::manyVoicesStayFewRows() {
    CaseBuilder built;
    for (int i = 0; i < 300; ++i)
        built.document("Outlet " + std::to_string(i), kDay, {i % 2 ? says("ddos") : denies("ddos")});
    const core::CaseFindings findings = built.run();
    QCOMPARE(findings.incidents.size(), std::size_t(1));
    QVERIFY(findings.contradictions.size() <= 400);
    QVERIFY(mentions(findings.notReported, "not compared one by one"));
}

FAULTLINE_TEST(ContradictionsTest)
#include "contradictionstest.moc"
