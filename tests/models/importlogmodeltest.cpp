// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importlogmodel.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using models::ImportLogModel;

class ImportLogModelTest : public QObject {
    Q_OBJECT
private slots:
    void namesEveryFileProblemsFirst() {
        ImportLogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        models::ImportSummary summary;
        summary.files = {
            {"a.html", store::AddOutcome::Added, 2, {}},
            {"b.html", store::AddOutcome::Unchanged, 1, {}},
            {"c.txt", store::AddOutcome::Revised, 1, "3 bytes that are no UTF-8 were replaced"}};
        summary.failed = {
            {"photo.png", {core::ErrorCode::Unsupported, "photo.png is a picture; only texts are read."}}};
        model.add(summary);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.problemCount(), 1);
        QCOMPARE(model.index(0, ImportLogModel::File).data().toString(), QStringLiteral("photo.png"));
        QCOMPARE(
            model.index(0, ImportLogModel::Message).data().toString(),
            QStringLiteral("photo.png is a picture; only texts are read."));
        QCOMPARE(model.index(0, 0).data(models::SeverityRole).toInt(), static_cast<int>(models::Severity::Problem));
        QCOMPARE(model.index(1, 0).data(models::SeverityRole).toInt(), static_cast<int>(models::Severity::Notice));
        QCOMPARE(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("photo.png: not read. photo.png is a picture; only texts are read."));
        model.add({}); // an import of nothing adds no rows
        model.add(summary);
        QCOMPARE(model.rowCount(), 7); // what failed again stands there once
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
    void thousandsOfFiles() {
        ImportLogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        models::ImportSummary summary;
        for (int i = 0; i < 50'000; ++i)
            summary.files.push_back({std::to_string(i), store::AddOutcome::Added, 1, {}});
        model.add(summary);
        QCOMPARE(model.rowCount(), 50'000);
    }
};

FAULTLINE_TEST(ImportLogModelTest)
#include "importlogmodeltest.moc"
