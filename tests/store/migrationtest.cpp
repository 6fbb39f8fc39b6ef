// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of earlier versions open with all that was in them. The files are kept as they are:
// tests/data/cases/version-N.faultline, one for each version of the schema, written by the program of its time; that of
// version 1 is one of version 2 without what its migration added.
#include "models/store/schema.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

using namespace storetest;

class MigrationTest : public QObject {
    Q_OBJECT
private slots:
    void everyEarlierVersionOpensWhole_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < store::newestVersion(store::migrations()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyEarlierVersionOpensWhole() {
        QFETCH(int, version);
        const QTemporaryDir dir;
        const QString kept = QStringLiteral(TEST_DATA_DIR "/cases/version-%1.faultline").arg(version);
        QVERIFY2(QFile::exists(kept), "every version of the schema leaves a case behind");
        QVERIFY(QFile::copy(kept, QString::fromStdString(casePath(dir))));
        QFile::setPermissions(QString::fromStdString(casePath(dir)), QFile::ReadOwner | QFile::WriteOwner);
        {
            auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadOnly); // in a copy of its own
            HAS_VALUE(file);
            QCOMPARE(file->documents()->size(), std::size_t(4));
        }
        auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
        HAS_VALUE(file);
        const auto problems = file->check().value();
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
        const core::SnapshotPtr snapshot = file->snapshot().value();
        QCOMPARE(snapshot->documents.size(), std::size_t(4));
        std::size_t claims = 0;
        for (const core::DocumentRecord& each : snapshot->documents)
            claims += each.claims.size();
        QCOMPARE(claims, std::size_t(7));
        QCOMPARE(snapshot->findings.contradictions.size(), std::size_t(5));
        QCOMPARE(snapshot->corrections.size(), std::size_t(8));
        QCOMPARE(snapshot->documents[0].tags, std::string("ferry, check"));
        QCOMPARE(snapshot->documents[0].claims[0].verdict, core::ClaimVerdict::Confirmed);
        QCOMPARE(snapshot->documents[1].note, std::string("Ask the port."));
        QVERIFY(snapshot->documents[1].starred);
        const auto dismissed = std::ranges::count(
            snapshot->findings.contradictions, core::ContradictionState::Dismissed, &core::Contradiction::state);
        QCOMPARE(dismissed, 1);
        const auto document = file->document(1).value();
        QVERIFY(document.body.find("There was no cyberattack") != std::string::npos);
        QCOMPARE(file->search("spokeswoman", 5)->documents, std::vector<core::DocumentId>{1});
        QCOMPARE(file->search("\"no cyberattack\"", 5)->total, std::int64_t(1));
        QVERIFY(!file->originalBytes(3)->empty());
        QVERIFY(file->history()->empty());
        QCOMPARE(
            store::Database(casePath(dir), store::Database::Access::ReadWrite)
                .integer("SELECT count(*) FROM document_text WHERE typeof(body) <> 'blob'"),
            std::optional<std::int64_t>(0));
        // What it was before stands beside it, and what is new works.
        QVERIFY(
            QFile::exists(QString::fromStdString(casePath(dir)) + QStringLiteral(".version-%1.backup").arg(version)));
        HAS_VALUE(file->doStep(
            1, "Rename", std::vector{core::Correction{core::CorrectionKind::DocumentTitle, "1", "Newly named"}}));
        QCOMPARE(file->search("title:newly", 5)->total, std::int64_t(1));
        HAS_VALUE(file->undoStep(1));
        QCOMPARE(file->search("title:newly", 5)->total, std::int64_t(0));
        QVERIFY(file->check()->empty());
    }
};

FAULTLINE_TEST(MigrationTest)
#include "migrationtest.moc"
