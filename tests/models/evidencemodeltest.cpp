// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencemodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace testsupport;
using models::EvidenceBy;
using models::EvidenceModel;

class EvidenceModelTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

    static int rowOf(const EvidenceModel& model, const QString& key) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(models::KeyRole).toString() == key)
                return row;
        }
        return -1;
    }
    static int columnOf(const EvidenceModel& model, const QString& cause) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == cause)
                return column;
        }
        return -1;
    }
    static int cellCount(const EvidenceModel& model) {
        int sum = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = EvidenceModel::FirstCause; column < model.columnCount(); ++column)
                sum += model.index(row, column).data(models::CountRole).toInt();
        }
        return sum;
    }

private slots:
    void holdsUnderTheModelTester() {
        EvidenceModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(20'000), emptySnapshot(true)}) {
            model.setSnapshot(each);
            for (const EvidenceBy by : {EvidenceBy::Sources, EvidenceBy::Documents, EvidenceBy::Speakers})
                model.setBy(by);
            model.setFilter({.causes = {"ddos"}});
            model.setFilter({});
            QTRY_VERIFY(!model.isPending());
        }
    }
    void everyClaimThatCountsStandsInOneCell() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        int expected = 0;
        for (const core::DocumentRecord& record : model.snapshot()->documents)
            expected += static_cast<int>(std::ranges::count_if(record.claims, models::counts));
        QVERIFY(expected > 0);
        for (const EvidenceBy by : {EvidenceBy::Speakers, EvidenceBy::Sources, EvidenceBy::Documents}) {
            model.setBy(by);
            QCOMPARE(cellCount(model), expected);
        }
    }
    void whoDisagreesMostStandsFirst() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(
                model.index(row, 0).data(models::ContradictionCountRole).toInt() <=
                model.index(row - 1, 0).data(models::ContradictionCountRole).toInt());
        QVERIFY(model.index(0, 0).data(models::ContradictionCountRole).toInt() > 0);
    }
    void aCellTellsStancesInTheOrderInWhichTheyWereSaid() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const int row = rowOf(model, QStringLiteral("Lumora"));
        const int column = columnOf(model, QStringLiteral("Cyberattack"));
        QVERIFY(row >= 0 && column >= 0);
        const QModelIndex cell = model.index(row, column);
        QVERIFY(cell.data().toString().contains(QStringLiteral("denied")));
        core::Millis last = std::numeric_limits<core::Millis>::min();
        for (const core::ClaimRef& ref : model.claims(cell)) {
            const auto& said = model.snapshot()->claim(ref)->claim.said;
            const core::Millis at =
                said && said->resolved() ? said->interval->earliest : std::numeric_limits<core::Millis>::max();
            QVERIFY(at >= last);
            last = at;
        }
    }
    void copiesAreOneVoice() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const int row = rowOf(model, QStringLiteral("Grey Heron")); // in an article and its copy
        const QModelIndex cell = model.index(row, columnOf(model, QStringLiteral("DDoS")));
        QCOMPARE(cell.data(models::CountRole).toInt(), 2);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("independent origins: 1")));
    }
    void everyClaimIsFoundInItsCell() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = EvidenceModel::FirstCause; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                for (const core::ClaimRef& ref : model.claims(cell))
                    QCOMPARE(model.cellOf(ref), cell);
            }
        }
        QVERIFY(!model.cellOf({999, 0}).isValid());
    }
    void writersOfDifferentPublishersAreDifferentVoices() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        std::set<std::string> publishers;
        for (core::DocumentRecord& record : snapshot->documents) {
            for (core::ClaimRecord& each : record.claims) {
                each.claim.speaker = core::kWriterVoice;
                if (models::counts(each))
                    publishers.insert(record.document.publisher);
            }
        }
        QVERIFY(publishers.size() > 2 && !publishers.contains(""));
        EvidenceModel model(m_causes);
        model.setSnapshot(snapshot);
        QCOMPARE(model.rowCount(), static_cast<int>(publishers.size()));
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, EvidenceModel::Name).data().toString();
        QVERIFY2(names.contains(QStringLiteral("Harbour Wire (own voice)")), qPrintable(names.join(u'|')));
    }
    void gradesWeighAndAreShown() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->corrections = {
            {core::CorrectionKind::SourceGrade, "Grey Heron", "E"},
            {core::CorrectionKind::SourceGrade, "Harbour Wire", "D"}};
        EvidenceModel model(m_causes);
        model.setSnapshot(snapshot);
        const int column = columnOf(model, QStringLiteral("DDoS"));
        const int heron = rowOf(model, QStringLiteral("Grey Heron"));
        QCOMPARE(model.index(heron, EvidenceModel::Grade).data().toString(), QStringLiteral("E"));
        QVERIFY(model.index(heron, column).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("grades: 0.5")));
        // Who has no grade takes that of the publisher.
        const int researchers = rowOf(model, QStringLiteral("Researchers"));
        QCOMPARE(model.index(researchers, EvidenceModel::Grade).data().toString(), QString());
        QVERIFY(
            model.index(researchers, column).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("grades: 0.7")));
        model.setBy(EvidenceBy::Sources);
        QCOMPARE(
            model.index(rowOf(model, QStringLiteral("Harbour Wire")), EvidenceModel::Grade).data().toString(),
            QStringLiteral("D"));
    }
    void leavingOneOutSaysWhatHangsOnIt() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        QVERIFY(model.comparison().isEmpty());
        QSignalSpy changed(&model, &EvidenceModel::leftOutChanged);
        const QModelIndex name = model.index(rowOf(model, QStringLiteral("Grey Heron")), EvidenceModel::Name);
        QVERIFY(model.setData(name, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        // The group stands in an established denial and in an undated, possible one: never one figure.
        QVERIFY2(
            model.comparison().contains(QStringLiteral("contradictions 1 of 2, possible ones 1 of 2")),
            qPrintable(model.comparison()));
        QCOMPARE(name.siblingAtColumn(EvidenceModel::Contradictions).data().toString(), QStringLiteral("1 + 1"));
        QCOMPARE(name.data(models::PossibleCountRole).toInt(), 1);
        QVERIFY(!name.data(models::ChosenRole).toBool());
        QVERIFY(model.setData(name, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.comparison().isEmpty());
    }
    void aFilterNarrowsRowsAndColumns() {
        EvidenceModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        model.setFilter({.speakers = {"Grey Heron"}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), EvidenceModel::FirstCause + 1);
        model.setFilter({.speakers = {"Nobody"}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }
};

FAULTLINE_TEST(EvidenceModelTest)
#include "evidencemodeltest.moc"
