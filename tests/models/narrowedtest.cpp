// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter leaves of a case hangs together by itself.
#include "models/exports/narrowed.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QtTest>
#include <set>

using namespace testsupport;

namespace {

models::RowFilter ofCause(const char* cause) {
    models::RowFilter filter;
    filter.causes = {cause};
    return filter;
}
models::RowFilter ofDocuments(models::DocumentSet documents) {
    models::RowFilter filter;
    filter.documents = std::move(documents);
    return filter;
}

} // namespace

class NarrowedTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();
    const core::SnapshotPtr m_sample = sampleSnapshot();

    core::SnapshotPtr part(const models::RowFilter& filter) const {
        return models::narrowed(m_sample, filter, m_causes);
    }

private slots:
    void nothingFilteredIsTheCaseItself() { QCOMPARE(part({}).get(), m_sample.get()); }

    void everythingInItExists_data() {
        QTest::addColumn<QString>("cause");
        for (const char* cause : {"ddos", "technical", "malicious", "power"})
            QTest::newRow(cause) << QString::fromLatin1(cause);
    }
    void everythingInItExists() {
        QFETCH(QString, cause);
        const core::SnapshotPtr made = part(ofCause(qPrintable(cause)));
        std::set<core::DocumentId> documents;
        for (const core::DocumentRecord& each : made->documents) {
            documents.insert(each.id);
            QVERIFY(each.origin < static_cast<int>(made->findings.origins.size()));
        }
        for (const core::Contradiction& each : made->findings.contradictions) {
            for (const core::ClaimRef& ref : {each.a, each.b}) {
                QVERIFY(made->claim(ref));
                // The same words as before, wherever the claim stands now.
                const core::Contradiction* before = m_sample->contradiction(each.id);
                const core::ClaimRef& old = ref == each.a ? before->a : before->b;
                QCOMPARE(made->claim(ref)->key, m_sample->claim(old)->key);
            }
        }
        for (const core::Event& each : made->events) {
            QVERIFY(documents.contains(each.document));
            QVERIFY(each.claim < 0 || made->claim({each.document, each.claim}));
        }
        for (std::size_t i = 0; i < made->events.size(); ++i)
            QCOMPARE(made->events[i].when.resolved(), i < made->undatedFrom);
        for (const core::Incident& each : made->findings.incidents) {
            for (const core::DocumentId id : each.documents)
                QVERIFY(documents.contains(id));
        }
    }

    void onlyClaimsThatPassOrAreNeededStay() {
        const core::SnapshotPtr made = part(ofCause("ddos"));
        QVERIFY(!made->documents.empty());
        QVERIFY(made->documents.size() < m_sample->documents.size());
        std::set<core::ClaimRef> needed;
        for (const core::Contradiction& each : made->findings.contradictions) {
            needed.insert({each.a, each.b});
            for (const auto* refs : {&each.alsoA, &each.alsoB})
                needed.insert(refs->begin(), refs->end());
        }
        QVERIFY(!needed.empty());
        int other = 0;
        for (const core::DocumentRecord& record : made->documents) {
            for (std::size_t i = 0; i < record.claims.size(); ++i) {
                const bool passes = record.claims[i].claim.cause == "ddos";
                QVERIFY(passes || needed.contains({record.id, static_cast<std::int32_t>(i)}));
                other += !passes;
            }
        }
        QVERIFY(other > 0); // the other side of a contradiction
        for (const core::Event& each : made->events) {
            if (each.kind == core::EventKind::Statement)
                QCOMPARE(made->claim({each.document, each.claim})->claim.cause, std::string("ddos"));
        }
    }

    void aContradictionNeedsBothDocuments() {
        QCOMPARE(part(ofDocuments({kGroupClaims}))->findings.contradictions.size(), std::size_t(0));
        QCOMPARE(part(ofDocuments({kGroupClaims, kExplainer}))->findings.contradictions.size(), std::size_t(1));
    }

    void copiesAloneAreNoCopies() {
        const core::SnapshotPtr both = part(ofDocuments({kGroupClaims, kWireCopy}));
        QCOMPARE(both->findings.origins.size(), std::size_t(1));
        QCOMPARE(both->documents.front().origin, 0);
        const core::SnapshotPtr one = part(ofDocuments({kWireCopy}));
        QVERIFY(one->findings.origins.empty());
        QCOMPARE(one->documents.front().origin, -1);
    }

    void correctionsOfOthersStayOut() {
        auto corrected = std::make_shared<core::Snapshot>(*m_sample);
        const core::DocumentRecord& first = corrected->documents.at(kGroupClaims - 1);
        corrected->corrections = {
            {core::CorrectionKind::DocumentTitle, std::to_string(first.id), "A"},
            {core::CorrectionKind::DocumentTitle, std::to_string(core::DocumentId(kFollowUp)), "B"},
            {core::CorrectionKind::ClaimStance, first.claims.front().key, "denied"},
            {core::CorrectionKind::SavedSearch, "mine", "herons"},
            {core::CorrectionKind::SourceGrade, "Harbour Wire", "B"}};
        const core::SnapshotPtr made = models::narrowed(corrected, ofDocuments({kGroupClaims}), m_causes);
        QCOMPARE(made->corrections.size(), std::size_t(3));
        QCOMPARE(made->corrections.at(0).value, std::string("A"));
    }

    void theSidesOfAContradictionStandAlone() {
        const core::SnapshotPtr made = models::sidesOf(*m_sample, kDenial);
        QCOMPARE(made->documents.size(), std::size_t(2));
        QCOMPARE(made->findings.contradictions.size(), std::size_t(1));
        QVERIFY(made->claim(made->findings.contradictions.front().a));
        QVERIFY(made->undatedFrom > 0);
        QVERIFY(models::sidesOf(*m_sample, 4711)->documents.empty());
    }
};

FAULTLINE_TEST(NarrowedTest)
#include "narrowedtest.moc"
