// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/documentmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace testsupport;
using models::DocumentModel;

class DocumentModelTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

    static QString cell(const DocumentModel& model, core::DocumentId id, int column) {
        return model.indexOf(id).siblingAtColumn(column).data().toString();
    }

private slots:
    void holdsUnderTheModelTester() {
        DocumentModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(50'000), emptySnapshot(true), core::SnapshotPtr()}) {
            model.setSnapshot(each);
            model.sort(DocumentModel::Source, Qt::DescendingOrder);
            model.sort(-1);
            QTRY_VERIFY(!model.isPending());
            QCOMPARE(model.rowCount(), each ? static_cast<int>(each->documents.size()) : 0);
        }
    }
    void aSnapshotIsOneReset() {
        DocumentModel model(m_causes);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const core::SnapshotPtr sample = sampleSnapshot();
        model.setSnapshot(sample);
        model.setSnapshot(sample);
        QCOMPARE(resets.size(), 1);
        model.setFilter({.incident = 2});
        model.setFilter({.incident = 2});
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.unfilteredCount(), 10);
    }
    void rowsSayWhatTheDocumentIs() {
        DocumentModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        QCOMPARE(cell(model, kGroupClaims, DocumentModel::Published), QStringLiteral("5 Jun 2023, 15:20 UTC"));
        QCOMPARE(cell(model, kGroupClaims, DocumentModel::State), QStringLiteral("copied by 1"));
        QCOMPARE(cell(model, kWireCopy, DocumentModel::State), QStringLiteral("copy"));
        QCOMPARE(cell(model, kUndated, DocumentModel::Published), QStringLiteral("undated"));
        QCOMPARE(cell(model, kUndated, DocumentModel::State), QStringLiteral("needs a date"));
        QCOMPARE(
            cell(model, kUndated, DocumentModel::InIncident), QStringLiteral("Lumora Mail, 5–9 June 2023 (possibly)"));
        QCOMPARE(cell(model, kExplainer, DocumentModel::Claims), QStringLiteral("3"));
        const QString spoken = model.indexOf(kExplainer).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("What we know")) && spoken.contains(QStringLiteral("Packet Ledger")));
        QVERIFY(!model.indexOf(4711).isValid());
    }
    void aRevisionSaysWhichVersionItIs() {
        auto snapshot = std::make_shared<core::Snapshot>();
        snapshot->documents.resize(3);
        for (int i = 0; i < 3; ++i) {
            core::DocumentRecord& each = snapshot->documents[static_cast<std::size_t>(i)];
            each.id = i + 1;
            each.sha256 = std::to_string(i);
            each.document.url = i < 2 ? "https://quay.example/ferry" : "https://quay.example/crane";
            each.document.published = core::parseIso("2024-03-02");
            each.document.modified = core::parseIso(i == 0 ? "2024-03-05" : "2024-03-03");
        }
        DocumentModel model(m_causes);
        model.setSnapshot(snapshot);
        QCOMPARE(cell(model, 1, DocumentModel::State), QStringLiteral("version 2/2"));
        QCOMPARE(cell(model, 2, DocumentModel::State), QStringLiteral("version 1/2"));
        QCOMPARE(cell(model, 3, DocumentModel::State), QString());
    }
    void aDocumentWithoutTitleAndSourceIsStillNamed() {
        auto snapshot = std::make_shared<core::Snapshot>();
        snapshot->documents.resize(1);
        snapshot->documents[0].id = 1;
        snapshot->documents[0].file = "/inbox/Z\u00fcrich/a note.txt";
        DocumentModel model(m_causes);
        model.setSnapshot(snapshot);
        QCOMPARE(cell(model, 1, DocumentModel::Title), QStringLiteral("a note.txt"));
        QCOMPARE(cell(model, 1, DocumentModel::Source), QStringLiteral("source not named"));
        QCOMPARE(cell(model, 1, DocumentModel::InIncident), QStringLiteral("not established"));
    }
    void sortingKeepsUndatedOnesLastAndSelectionsInPlace() {
        DocumentModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const QPersistentModelIndex explainer(model.indexOf(kExplainer));
        model.sort(DocumentModel::Title, Qt::AscendingOrder);
        QCOMPARE(explainer.data(models::DocumentRole).toLongLong(), qlonglong{kExplainer});
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(
                model.index(row - 1, DocumentModel::Title).data().toString().toCaseFolded() <=
                model.index(row, DocumentModel::Title).data().toString().toCaseFolded());
        model.sort(DocumentModel::Published, Qt::AscendingOrder);
        QCOMPARE(explainer.data(models::DocumentRole).toLongLong(), qlonglong{kExplainer});
        QCOMPARE(model.record(model.rowCount() - 3).id, core::DocumentId{kUnrelated});
        QVERIFY(!model.record(model.rowCount() - 1).document.published);
        model.setSnapshot(std::make_shared<core::Snapshot>(*sampleSnapshot())); // the order outlives a new snapshot
        QVERIFY(!model.record(model.rowCount() - 1).document.published);
    }
    void theDisplayZoneMovesMomentsAndNoDays() {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        DocumentModel model(m_causes);
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents[kUndated - 1].document.published = core::parseIso("2023-06-07");
        model.setSnapshot(snapshot);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setZone(models::DisplayZone::Local);
        QCOMPARE(changed.size(), 1);
        const QString moment = cell(model, kGroupClaims, DocumentModel::Published);
        const QString day = cell(model, kUndated, DocumentModel::Published);
        model.setZone(models::DisplayZone::Utc);
        const QString again = cell(model, kGroupClaims, DocumentModel::Published);
        if (before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
        QVERIFY2(moment.startsWith(QStringLiteral("6 Jun 2023, 00:20 ")), qPrintable(moment));
        QVERIFY(!moment.contains(QStringLiteral("UTC")));
        QCOMPARE(day, QStringLiteral("7 Jun 2023"));
        QCOMPARE(again, QStringLiteral("5 Jun 2023, 15:20 UTC"));
    }
    void datesThatNeedALookAreCounted() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        core::TimeRecord time;
        time.text = "Sunday, 5 June 2023";
        time.time.value = core::parseIso("2023-06-05").value();
        time.time.trace.weekdayDiffers = true;
        snapshot->documents[kExplainer - 1].times.push_back(time);
        DocumentModel model(m_causes);
        model.setSnapshot(snapshot);
        QVERIFY(cell(model, kExplainer, DocumentModel::State).contains(QStringLiteral("check a date")));
        const QModelIndex state = model.indexOf(kExplainer).siblingAtColumn(DocumentModel::State);
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(QStringLiteral("5 June 2023 was a Monday.")));
    }
};

FAULTLINE_TEST(DocumentModelTest)
#include "documentmodeltest.moc"
