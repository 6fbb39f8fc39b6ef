// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchhitmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace testsupport;
using models::SearchHitModel;

class SearchHitModelTest : public QObject {
    Q_OBJECT
private slots:
    void momentsAreWrittenAsThoseOfTheLists() {
        SearchHitModel model;
        store::SearchAnswer answer;
        answer.hits = {{kExplainer, "glitch", {}, 1}};
        model.setAnswer(sampleSnapshot(), answer, {false, models::DateStyle::Iso});
        QVERIFY2(
            model.index(0).data().toString().endsWith(QStringLiteral("2023-06-06 14:10 UTC")),
            qPrintable(model.index(0).data().toString()));
    }
    void marksAreCountedInUtf16() {
        SearchHitModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        store::SearchAnswer answer;
        answer.understood = "glitch";
        const std::string snippet = "Caf\u00e9 \U0001F600 glitch or attack";
        const std::size_t at = snippet.find("glitch");
        answer.hits = {{kExplainer, snippet, {{at, at + 6}, {4, 4000}}, 2.5}, {4711, "gone", {}, 1}};
        model.setAnswer(sampleSnapshot(), answer, models::DisplayZone::Utc);
        QCOMPARE(model.rowCount(), 1); // the second is no document of the snapshot
        const QModelIndex hit = model.index(0);
        const auto marks = hit.data(models::QuoteMarksRole).value<QList<QPoint>>();
        QCOMPARE(marks.size(), 1); // the second mark does not fit the text
        QCOMPARE(
            hit.data(models::QuoteRole).toString().mid(marks[0].x(), marks[0].y() - marks[0].x()),
            QStringLiteral("glitch"));
        QCOMPARE(hit.data(models::DocumentRole).toLongLong(), qlonglong{kExplainer});
        QCOMPARE(
            hit.data().toString(),
            QStringLiteral(
                "Glitch or attack? What we know about the Lumora outage — Packet Ledger, 6 June 2023, 14:10 UTC"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

FAULTLINE_TEST(SearchHitModelTest)
#include "searchhitmodeltest.moc"
