// SPDX-License-Identifier: GPL-3.0-or-later
// The sample case is what a newcomer sees first: what Faultline must find in it, and what it must not.
#include "models/importer.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>
#include <set>

namespace {

std::string baseName(const std::string& file) {
    return std::filesystem::path(file).filename().string().substr(0, 2);
}

} // namespace

class SampleCaseTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyArticleIsRead();
    void onePublishedStoryAndItsCopyAreOneOrigin();
    void oneIncidentWithoutTheStranger();
    void theOperatorTakesItsFirstAccountBack();
    void contradictions_data();
    void contradictions();
    void nothingFalse();

private:
    const core::DocumentRecord& document(core::DocumentId id) const { return *m_snapshot.document(id); }
    const core::Claim& claim(const core::ClaimRef& ref) const {
        return document(ref.document).claims.at(static_cast<std::size_t>(ref.index)).claim;
    }
    std::string side(const core::ClaimRef& ref) const {
        return baseName(document(ref.document).file) + " " + claim(ref).cause + " " +
               std::string(core::name(claim(ref).stance));
    }

    core::Snapshot m_snapshot;
};

void SampleCaseTest::initTestCase() {
    QTemporaryDir folder;
    const auto lexicon = analysis::loadLexicon();
    auto file = store::CaseFile::open(folder.filePath("sample.faultline").toStdString(), store::OpenMode::Create);
    QVERIFY(file.has_value());
    const auto summary = models::importPaths(*file, {PROJECT_DIR "/resources/samples"}, *lexicon);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->imported, 11);
    QVERIFY(summary->failed.empty());
    const auto snapshot = file->snapshot();
    QVERIFY(snapshot.has_value());
    m_snapshot = **snapshot;
}

void SampleCaseTest::everyArticleIsRead() {
    const std::set<std::string> undated = {"09"};
    for (const core::DocumentRecord& record : m_snapshot.documents) {
        QVERIFY2(!record.document.title.empty(), record.file.c_str());
        QVERIFY2(record.document.published.has_value() != undated.contains(baseName(record.file)), record.file.c_str());
    }
}

void SampleCaseTest::onePublishedStoryAndItsCopyAreOneOrigin() {
    QCOMPARE(m_snapshot.findings.origins.size(), std::size_t(1));
    const core::Origin& origin = m_snapshot.findings.origins[0];
    QCOMPARE(origin.documents.size(), std::size_t(2));
    QCOMPARE(baseName(document(origin.first).file), std::string("01"));
    QCOMPARE(baseName(document(origin.documents[1]).file), std::string("02"));
}

void SampleCaseTest::oneIncidentWithoutTheStranger() {
    QCOMPARE(m_snapshot.findings.incidents.size(), std::size_t(1));
    const core::Incident& incident = m_snapshot.findings.incidents[0];
    QVERIFY2(incident.title.starts_with("Larkline, 14"), incident.title.c_str());
    QCOMPARE(incident.documents.size(), std::size_t(9));
    QCOMPARE(incident.possible.size(), std::size_t(1));
    QCOMPARE(baseName(document(incident.possible[0]).file), std::string("09"));
    QVERIFY(incident.window->contains(core::parseIso("2025-10-14T06:40Z")->interval->earliest));
    QVERIFY(!incident.window->contains(core::parseIso("2025-10-24T12:00Z")->interval->earliest));
}

void SampleCaseTest::theOperatorTakesItsFirstAccountBack() {
    for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
        if (each.kind != core::ContradictionKind::Reversal)
            continue;
        if (side(each.a) == "03 cyberattack denied" && side(each.b) == "07 ddos asserted") {
            QVERIFY(each.sameIncident == core::SameIncident::Established);
            QVERIFY(claim(each.a).said->interval->earliest < claim(each.b).said->interval->earliest);
            return;
        }
    }
    QFAIL("the reversal of 24 October is missing");
}

void SampleCaseTest::contradictions_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("same");
    constexpr int kDenial = static_cast<int>(core::ContradictionKind::Denial);
    constexpr int kEstablished = static_cast<int>(core::SameIncident::Established);
    constexpr int kPossible = static_cast<int>(core::SameIncident::Possible);
    QTest::newRow("a group's boast against the status page")
        << "04 ddos asserted" << "03 cyberattack denied" << kDenial << kEstablished;
    QTest::newRow("the operator against the authority")
        << "07 ddos asserted" << "05 cyberattack denied" << kDenial << kEstablished;
    QTest::newRow("the union against the operator")
        << "06 power asserted" << "07 power denied" << kDenial << kEstablished;
    QTest::newRow("the undated column") << "07 ddos asserted" << "09 cyberattack denied" << kDenial << kPossible;
}

void SampleCaseTest::contradictions() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, kind);
    QFETCH(int, same);
    int found = 0;
    for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
        if (side(each.a) != a.toStdString() || side(each.b) != b.toStdString())
            continue;
        ++found;
        QCOMPARE(static_cast<int>(each.kind), kind);
        QCOMPARE(static_cast<int>(each.sameIncident), same);
    }
    QCOMPARE(found, 1);
}

void SampleCaseTest::nothingFalse() {
    const std::set<std::string> causes = {"ddos", "cyberattack", "power", "technical", "configuration"};
    QVERIFY(m_snapshot.findings.contradictions.size() <= 12);
    for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
        for (const core::ClaimRef& ref : {each.a, each.b}) {
            QVERIFY2(causes.contains(claim(ref).cause), side(ref).c_str());
            QVERIFY2(baseName(document(ref.document).file) != "11", "the lighthouse market");
            QVERIFY(claim(ref).scope == core::Scope::This);
        }
        QVERIFY(baseName(document(each.a.document).file) != baseName(document(each.b.document).file));
        QVERIFY(!each.why.empty());
        const bool undated =
            baseName(document(each.a.document).file) == "09" || baseName(document(each.b.document).file) == "09";
        QCOMPARE(each.sameIncident == core::SameIncident::Possible, undated);
    }
}

FAULTLINE_TEST(SampleCaseTest)
#include "samplecasetest.moc"
