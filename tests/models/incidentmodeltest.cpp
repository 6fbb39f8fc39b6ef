// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incidentmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace testsupport;
using models::IncidentModel;

class IncidentModelTest : public QObject {
    Q_OBJECT
private slots:
    void holdsUnderTheModelTester() {
        IncidentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(50'000), core::SnapshotPtr(), emptySnapshot(true)})
            model.setSnapshot(each);
        QCOMPARE(model.rowCount(), 0);
    }
    void possibleContradictionsAreNotCountedAsEstablished() {
        IncidentModel model;
        model.setSnapshot(sampleSnapshot());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex june = model.indexOf(1);
        QCOMPARE(june.data().toString(), QStringLiteral("Lumora Mail, 5–9 June 2023"));
        QCOMPARE(june.data(models::CountRole).toInt(), 9);
        QCOMPARE(june.data(models::ContradictionCountRole).toInt(), 2); // neither the dismissed nor the possible ones
        QCOMPARE(june.data(models::PossibleCountRole).toInt(), 2);
        QCOMPARE(model.indexOf(0).row(), 0);
        QCOMPARE(model.indexOf(0).data(models::CountRole).toInt(), 10);
        QVERIFY(!model.indexOf(models::kUngrouped).isValid());
    }
    void copiesCountAsOneOrigin() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        std::vector<core::DocumentRecord*> june;
        for (core::DocumentRecord& each : snapshot->documents) {
            each.origin = -1;
            if (each.incident == 1)
                june.push_back(&each);
        }
        QCOMPARE(june.size(), std::size_t(9));
        IncidentModel model;
        model.setSnapshot(std::make_shared<core::Snapshot>(*snapshot));
        QVERIFY(!model.indexOf(1).data(models::OriginsRole).isValid()); // nothing is a copy: nothing to say
        for (std::size_t i = 0; i < 8; ++i)
            june[i]->origin = 0;
        model.setSnapshot(snapshot);
        QCOMPARE(model.indexOf(1).data(models::OriginsRole).toInt(), 2);
        QVERIFY(model.indexOf(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral(": 9 documents, 2 origins,")));
        QCOMPARE(model.indexOf(0).data(models::OriginsRole).toInt(), 3);
    }
    void documentsOfNoIncidentHaveARow() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->documents[kUnrelated - 1].incident = 0;
        IncidentModel model;
        model.setSnapshot(snapshot);
        const QModelIndex rest = model.indexOf(models::kUngrouped);
        QCOMPARE(rest.row(), model.rowCount() - 1);
        QCOMPARE(rest.data(models::CountRole).toInt(), 1);
        QVERIFY(rest.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Not yet grouped: 1 document")));
    }
};

FAULTLINE_TEST(IncidentModelTest)
#include "incidentmodeltest.moc"
