// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/claimmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace testsupport;
using models::ClaimModel;

class ClaimModelTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

private slots:
    void holdsUnderTheModelTester() {
        ClaimModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(50'000), emptySnapshot(true)}) {
            model.setSnapshot(each);
            std::size_t claims = 0;
            for (const core::DocumentRecord& record : each->documents)
                claims += record.claims.size();
            QTRY_COMPARE(model.rowCount(), static_cast<int>(claims));
            model.sort(ClaimModel::Speaker, Qt::DescendingOrder);
            model.sort(ClaimModel::Verdict, Qt::AscendingOrder);
            QTRY_VERIFY(!model.isPending());
            QCOMPARE(model.rowCount(), static_cast<int>(claims));
        }
    }
    void aRowTellsTheWholeClaim() {
        ClaimModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const QModelIndex denial = model.indexOf({kExplainer, 1});
        QVERIFY(denial.isValid());
        const auto cell = [&](int column) { return denial.siblingAtColumn(column).data().toString(); };
        QCOMPARE(cell(ClaimModel::Cause), QStringLiteral("Cyberattack"));
        QCOMPARE(cell(ClaimModel::Stance), QStringLiteral("denied"));
        QCOMPARE(cell(ClaimModel::Speaker), QStringLiteral("Lumora"));
        QCOMPARE(cell(ClaimModel::Source), QStringLiteral("Packet Ledger"));
        QCOMPARE(cell(ClaimModel::Words), QStringLiteral("It has seen nothing to suggest hostile action."));
        QCOMPARE(cell(ClaimModel::Verdict), QStringLiteral("unchecked"));
        QCOMPARE(denial.data(models::FamilyRole).toString(), QStringLiteral("malicious"));
        QCOMPARE(denial.data(models::StanceRole).toInt(), static_cast<int>(core::Stance::Denied));
        QCOMPARE(
            denial.data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Lumora denies “Cyberattack” (6 June 2023, 14:10 UTC, Packet Ledger). Verdict: unchecked. "
                           "Words: It has seen nothing to suggest hostile action."));
    }
    void backgroundAndWritersVoiceAreNamed() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        core::ClaimRecord& claim = snapshot->documents[kUnrelated - 1].claims[0];
        claim.claim.scope = core::Scope::Other;
        claim.claim.speaker = "article";
        claim.verdict = core::ClaimVerdict::Rejected;
        ClaimModel model(m_causes);
        model.setSnapshot(snapshot);
        const QModelIndex row = model.indexOf({kUnrelated, 0});
        QCOMPARE(row.siblingAtColumn(ClaimModel::Stance).data().toString(), QStringLiteral("asserted (background)"));
        QCOMPARE(row.siblingAtColumn(ClaimModel::Speaker).data().toString(), QStringLiteral("Writer’s own voice"));
        QCOMPARE(row.siblingAtColumn(ClaimModel::Verdict).data().toString(), QStringLiteral("rejected"));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("another incident")));
    }
    void filtersByCauseSpeakerAndSource() {
        ClaimModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const int all = model.rowCount();
        model.setFilter({.causes = {"ddos"}, .speakers = {"Grey Heron"}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.unfilteredCount(), all);
        model.setFilter({.causes = {"ddos"}, .speakers = {"Grey Heron"}, .sources = {"Shoreline Post"}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.ref(0), (core::ClaimRef{kWireCopy, 0}));
        QVERIFY(!model.indexOf({kGroupClaims, 0}).isValid());
    }
};

FAULTLINE_TEST(ClaimModelTest)
#include "claimmodeltest.moc"
