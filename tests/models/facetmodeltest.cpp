// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetmodel.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace testsupport;
using models::FacetKind;
using models::FacetModel;

class FacetModelTest : public QObject {
    Q_OBJECT

    const core::CauseTree m_causes = core::CauseTree::builtIn();

    static int count(const FacetModel& model, FacetKind kind, const char* key) {
        const QModelIndex found = model.find(kind, QString::fromUtf8(key));
        return found.isValid() ? found.data(models::CountRole).toInt() : -1;
    }

private slots:
    void holdsUnderTheModelTester() {
        FacetModel model(m_causes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const core::SnapshotPtr& each :
             {emptySnapshot(false), sampleSnapshot(), bigSnapshot(50'000), emptySnapshot(true)}) {
            model.setSnapshot(each);
            QTRY_VERIFY(each->documents.empty() ? model.rowCount() == 0 : model.rowCount() >= 3);
            model.setFilter({.causes = {"ddos"}});
            model.setFilter({});
        }
    }
    void countsClaimsAndDocuments() {
        FacetModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        QCOMPARE(count(model, FacetKind::Cause, "ddos"), 6);
        QCOMPARE(count(model, FacetKind::Cause, "cyberattack"), 10); // with those below it
        QCOMPARE(count(model, FacetKind::Cause, "certificate-expiry"), 1);
        QCOMPARE(count(model, FacetKind::Cause, "power"), -1);
        QCOMPARE(count(model, FacetKind::Speaker, "Grey Heron"), 2);
        QCOMPARE(count(model, FacetKind::Source, "Harbour Wire"), 3);
        const QModelIndex copy = model.find(FacetKind::Source, QStringLiteral("Shoreline Post"));
        QCOMPARE(copy.data(models::CopiesRole).toInt(), 1);
        QCOMPARE(copy.parent().data().toString(), QStringLiteral("Sources — 9 of 10 independent"));
    }
    void stancesMonthsTagsAndLanguagesAreOfferedWhereThereIsAChoice() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        for (core::DocumentRecord& each : snapshot->documents)
            each.document.language = "en";
        FacetModel model(m_causes);
        model.setSnapshot(std::make_shared<core::Snapshot>(*snapshot));
        QVERIFY(count(model, FacetKind::Stance, "asserted") > 0);
        QVERIFY(count(model, FacetKind::Stance, "denied") > 0);
        QCOMPARE(
            model.find(FacetKind::Month, QStringLiteral("2023-06")).data().toString(), QStringLiteral("June 2023"));
        QVERIFY(count(model, FacetKind::Month, "") > 0); // undated
        QCOMPARE(count(model, FacetKind::Tag, "wire"), -1);
        QCOMPARE(count(model, FacetKind::Language, "en"), -1); // no choice
        snapshot->documents[0].tags = "wire, to check";
        snapshot->documents[1].tags = "wire";
        snapshot->documents[0].document.language = "de";
        model.setSnapshot(snapshot);
        QCOMPARE(count(model, FacetKind::Tag, "wire"), 2);
        QCOMPARE(count(model, FacetKind::Tag, "to check"), 1);
        QCOMPARE(count(model, FacetKind::Language, "de"), 1);
        QCOMPARE(model.find(FacetKind::Language, QStringLiteral("de")).data().toString(), QStringLiteral("German"));
    }
    void excludedFacetsStayToBeTakenBack() {
        FacetModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const int others = count(model, FacetKind::Source, "Harbour Wire");
        model.setFilter({.excluded = {{FacetKind::Source, "Harbour Wire"}, {FacetKind::Cause, "cyberattack"}}});
        const QModelIndex source = model.find(FacetKind::Source, QStringLiteral("Harbour Wire"));
        QVERIFY(source.data(models::ExcludedRole).toBool());
        QVERIFY(!source.data(models::ChosenRole).toBool());
        QVERIFY(source.data(models::CountRole).toInt() <= others); // what choosing it instead would show
        QVERIFY(model.find(FacetKind::Cause, QStringLiteral("cyberattack")).data(models::ExcludedRole).toBool());
    }
    void causesAreNestedWithoutIdleLevels() {
        FacetModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        const QModelIndex ddos = model.find(FacetKind::Cause, QStringLiteral("ddos"));
        QCOMPARE(ddos.parent().data().toString(), QStringLiteral("Cyberattack"));
        QCOMPARE(ddos.parent().parent().data().toString(), QStringLiteral("Cause claimed"));
        QVERIFY(!model.find(FacetKind::Cause, QStringLiteral("malicious")).isValid());
        QCOMPARE(ddos.data(models::FamilyRole).toString(), QStringLiteral("malicious"));
    }
    void aGroupIsCountedUnderTheOthersOnly() {
        FacetModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        model.setFilter({.speakers = {"Grey Heron"}});
        QCOMPARE(count(model, FacetKind::Cause, "ddos"), 2);
        QCOMPARE(count(model, FacetKind::Cause, "technical"), -1);
        QVERIFY(count(model, FacetKind::Speaker, "Lumora") > 2); // still there to be chosen as well
        QVERIFY(model.find(FacetKind::Speaker, QStringLiteral("Grey Heron")).data(models::ChosenRole).toBool());
        QCOMPARE(count(model, FacetKind::Source, "Packet Ledger"), -1);
    }
    void whatIsChosenStaysToBeUnchosen() {
        FacetModel model(m_causes);
        model.setSnapshot(sampleSnapshot());
        model.setFilter({.incident = 2, .causes = {"ddos"}, .speakers = {"Grey Heron"}, .sources = {"Gone Gazette"}});
        QCOMPARE(count(model, FacetKind::Cause, "ddos"), 0);
        QCOMPARE(count(model, FacetKind::Speaker, "Grey Heron"), 0);
        QCOMPARE(count(model, FacetKind::Source, "Gone Gazette"), 0);
    }
    void gradesAreShown() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        snapshot->corrections.push_back({core::CorrectionKind::SourceGrade, "Grey Heron", "E"});
        FacetModel model(m_causes);
        model.setSnapshot(snapshot);
        const QModelIndex group = model.find(FacetKind::Speaker, QStringLiteral("Grey Heron"));
        QCOMPARE(group.data(models::GradeRole).toString(), QStringLiteral("E"));
        QVERIFY(group.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("graded E")));
    }
};

FAULTLINE_TEST(FacetModelTest)
#include "facetmodeltest.moc"
