// SPDX-License-Identifier: GPL-3.0-or-later
// Outlets that the analyst says copy each other: what counts as one voice then, and what stays a voice of its own.
#include "tests/analysis/casebuilder.h"
#include "tests/support/testmain.h"

#include <QtTest>

using namespace testsupport;

class OutletCopiesTest : public QObject {
    Q_OBJECT
private slots:
    void sayingTheSameIsOneVoice() {
        CaseBuilder built;
        built.document("Harbour Wire", "2031-05-03", {says("ddos")})
            .document("Fenwick Gazette", "2031-05-04", {says("ddos")})
            .document("Norbridge", "2031-05-05", {denies("ddos")});
        QVERIFY(built.run().origins.empty());
        const core::CaseFindings found = built.copies("Fenwick Gazette", "Harbour Wire").run();
        QCOMPARE(found.origins.size(), std::size_t(1));
        QCOMPARE(found.origins[0].documents, (std::vector<core::DocumentId>{1, 2}));
        QCOMPARE(found.origins[0].first, core::DocumentId(1));
        QCOMPARE(found.origins[0].why, std::string("Fenwick Gazette copies Harbour Wire (set by hand)"));
        // Two outlets against one were two contradictions, or one with a voice more; now it is one between two origins.
        QCOMPARE(found.contradictions.size(), std::size_t(1));
        const core::Contradiction& only = found.contradictions[0];
        QCOMPARE(only.alsoA.size() + only.alsoB.size(), std::size_t(1));
        QVERIFY(mentions(found.incidents.at(0).why, "2 origins"));
    }

    void sayingTheOppositeStaysAVoiceOfItsOwn() {
        CaseBuilder built;
        built.document("Harbour Wire", "2031-05-03", {says("ddos")})
            .document("Fenwick Gazette", "2031-05-04", {denies("ddos")});
        const auto before = built.run();
        const auto found = built.copies("Fenwick Gazette", "Harbour Wire").run();
        QCOMPARE(before.contradictions.size(), std::size_t(1));
        QCOMPARE(found.contradictions, before.contradictions);
        QVERIFY(found.origins.empty());
    }

    void anotherIncidentIsNoCopy() {
        CaseBuilder built;
        built.document("Harbour Wire", "2031-05-03", {says("power")})
            .document("Fenwick Gazette", "2031-09-20", {says("power")})
            .names({{"Quayside Cloud", core::NameKind::Service, 4, true}, {"outage", core::NameKind::Failure, 3, true}})
            .copies("Fenwick Gazette", "Harbour Wire");
        QVERIFY(built.run().origins.empty());
    }

    // Of several articles it is the one that says most of the same, and then the one nearest in time.
    void theArticleThatItTookIsFound() {
        CaseBuilder built;
        built.document("Harbour Wire", "2031-05-03", {says("power")})
            .document("Harbour Wire", "2031-05-06", {says("power"), denies("ddos")})
            .document("Harbour Wire", "2031-05-08", {says("power")})
            .document("Fenwick Gazette", "2031-05-04", {says("power")})
            .document("Fenwick Gazette", "2031-05-09", {says("power"), denies("ddos")})
            .copies("Fenwick Gazette", "Harbour Wire");
        const auto origins = built.run().origins;
        QCOMPARE(origins.size(), std::size_t(2));
        QCOMPARE(origins[0].documents, (std::vector<core::DocumentId>{1, 4}));
        QCOMPARE(origins[1].documents, (std::vector<core::DocumentId>{2, 5}));
    }

    // Whatever was published first: the one that is copied stands first.
    void theCopiedOneIsFirst() {
        CaseBuilder built;
        built.document("Fenwick Gazette", "", {says("power")})
            .document("Harbour Wire", "", {says("power")})
            .copies("Fenwick Gazette", "Harbour Wire");
        QCOMPARE(built.run().origins.at(0).first, core::DocumentId(2));
        QCOMPARE(built.copies("Harbour Wire", "Fenwick Gazette").run().origins.at(0).first, core::DocumentId(1));
    }
};

FAULTLINE_TEST(OutletCopiesTest)
#include "outletcopiestest.moc"
