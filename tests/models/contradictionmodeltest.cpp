// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contradictionmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace testsupport;
using models::ContradictionModel;

class ContradictionModelTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

private slots:
    void holdsUnderTheModelTester() {
        ContradictionModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(50'000), emptySnapshot(true)}) {
            model.setSnapshot(each);
            model.sort(ContradictionModel::State, Qt::DescendingOrder);
            model.sort(-1);
            QTRY_VERIFY(!model.isPending());
            QCOMPARE(model.rowCount(), static_cast<int>(each->findings.contradictions.size()));
        }
    }
    void keepsTheAnalysisOrder() {
        ContradictionModel model(m_causes);
        const core::SnapshotPtr sample = sampleSnapshot();
        model.setSnapshot(sample);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.contradiction(row).id, sample->findings.contradictions[static_cast<std::size_t>(row)].id);
        model.sort(ContradictionModel::Kind, Qt::DescendingOrder);
        QCOMPARE(model.contradiction(0).kind, core::ContradictionKind::Reversal);
        model.sort(-1);
        QCOMPARE(model.contradiction(1).id, core::ContradictionId{kDenial});
    }
    void sidesAnswerForThemselves() {
        ContradictionModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const QModelIndex row = model.indexOf(kDenial);
        const QModelIndex one = row.siblingAtColumn(ContradictionModel::OneSide);
        const QModelIndex other = row.siblingAtColumn(ContradictionModel::OtherSide);
        QCOMPARE(row.data().toString(), QStringLiteral("Denial"));
        QCOMPARE(
            one.data().toString(),
            QStringLiteral(
                "DDoS — Grey Heron, 5 Jun 2023, 15:20 UTC\nHarbour Wire, Shoreline Post · 2 documents, 1 origin"));
        QCOMPARE(
            other.data().toString(),
            QStringLiteral("Cyberattack denied — Lumora, 6 Jun 2023, 14:10 UTC\nPacket Ledger"));
        QCOMPARE(other.data(models::DocumentRole).toLongLong(), qlonglong{kExplainer});
        QCOMPARE(other.data(models::ClaimRole).toInt(), 1);
        QCOMPARE(
            other.data(models::QuoteRole).toString(), QStringLiteral("It has seen nothing to suggest hostile action."));
        QCOMPARE(row.data(models::StrengthRole).toDouble(), 0.72);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        for (const char* part :
             {"Denial", "strong", "same incident established", "Grey Heron asserts", "Lumora denies"})
            QVERIFY2(spoken.contains(QLatin1String(part)), qPrintable(spoken));
    }
    void possibleAndWeakOnesSaySo() {
        ContradictionModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const auto cell = [&](core::ContradictionId id, int column) {
            return model.indexOf(id).siblingAtColumn(column).data().toString();
        };
        QVERIFY(cell(kUndatedDenial, ContradictionModel::Why).startsWith(QStringLiteral("May be two incidents")));
        QVERIFY(!cell(kDenial, ContradictionModel::Why).contains(QStringLiteral("two incidents")));
        QCOMPARE(cell(kDismissedPair, ContradictionModel::State), QStringLiteral("Dismissed · weak"));
        QCOMPARE(cell(kReversal, ContradictionModel::State), QStringLiteral("Accepted"));
        QCOMPARE(model.openCount(), 2); // the possible and the dismissed ones never count as established and open
    }
    void dismissedOnesCanBeHidden() {
        ContradictionModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        model.setDismissedShown(false);
        QVERIFY(!model.indexOf(kDismissedPair).isValid());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.unfilteredCount(), 5);
    }
    void aContradictionWithoutItsClaimsIsLeftOut() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents[kExplainer - 1].claims.clear();
        ContradictionModel model(m_causes);
        model.setSnapshot(snapshot);
        QVERIFY(!model.indexOf(kDenial).isValid());
        QVERIFY(model.indexOf(kReversal).isValid());
    }
};

FAULTLINE_TEST(ContradictionModelTest)
#include "contradictionmodeltest.moc"
