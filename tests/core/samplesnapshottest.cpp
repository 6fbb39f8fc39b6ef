// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplesnapshot.h"
#include "models/core/causetree.h"
#include "tests/support/testmain.h"

#include <QtTest>

// The made-up case is what other tests stand on: its references must hold.
class SampleSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void referencesHold() {
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const core::CauseTree tree = core::CauseTree::builtIn();
        for (const core::Contradiction& each : snapshot->findings.contradictions) {
            QVERIFY(snapshot->claim(each.a));
            QVERIFY(snapshot->claim(each.b));
            QVERIFY(snapshot->incident(each.incident));
            QVERIFY(each.a.document != each.b.document);
        }
        for (const core::DocumentRecord& record : snapshot->documents) {
            QVERIFY(snapshot->incident(record.incident));
            for (const core::ClaimRecord& claim : record.claims)
                QVERIFY(tree.find(claim.claim.cause));
        }
        QVERIFY(snapshot->undatedFrom < snapshot->events.size());
        QCOMPARE(snapshot->contradiction(testsupport::kReversal)->kind, core::ContradictionKind::Reversal);
    }
    void bigOnesHaveTheSizeAskedFor() {
        for (const std::size_t size : {std::size_t(1), std::size_t(12), std::size_t(1000)})
            QCOMPARE(testsupport::bigSnapshot(size)->events.size(), size);
    }
};

FAULTLINE_TEST(SampleSnapshotTest)
#include "samplesnapshottest.moc"
