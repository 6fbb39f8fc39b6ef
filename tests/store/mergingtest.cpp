// SPDX-License-Identifier: GPL-3.0-or-later
// Two cases of colleagues become one: documents by content, corrections by time, conflicts named.
#include "models/store/merging.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>
#include <sqlite3.h>

using namespace storetest;

namespace {

using Kind = core::CorrectionKind;

void add(store::CaseFile& file, const std::string& name) {
    auto made = article("Title " + name, "It was no update, said " + name + ".", "2023-06-05");
    made.findings.claims = {
        claim(made.document, "It was no update", "faulty-update", core::Stance::Denied, "Speaker " + name)};
    HAS_VALUE(file.add(fileOf(name + ".txt", "sha-" + name, "bytes of " + name), std::array{made}));
}

core::DocumentId idOf(store::CaseFile& file, const std::string& name) {
    const auto records = file.documents().value();
    for (const core::DocumentRecord& each : records) {
        if (each.sha256 == "sha-" + name)
            return each.id;
    }
    return 0;
}

void correct(store::CaseFile& file, Kind kind, const std::string& name, const std::string& value) {
    HAS_VALUE(file.apply({kind, std::to_string(idOf(file, name)), value}));
}

void setChanged(const std::string& path, const char* value, int changed) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    const std::string sql =
        "UPDATE correction SET changed = " + std::to_string(changed) + " WHERE value = '" + value + "'";
    QCOMPARE(sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

class MergingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_mine, m_theirs;

    QStringList copies(const QString& pattern = QStringLiteral("*.before-merge*.faultline")) const {
        return QDir(m_mine.path()).entryList({pattern});
    }

private slots:
    void init() {
        for (QTemporaryDir* each : {&m_mine, &m_theirs})
            QFile::remove(QString::fromStdString(casePath(*each)));
        for (const QString& copy : copies())
            QFile::remove(m_mine.filePath(copy));
        auto mine = openCase(m_mine);
        add(mine, "a");
        add(mine, "b");
        auto theirs = openCase(m_theirs);
        add(theirs, "c"); // other numbers than mine
        add(theirs, "b");
        add(theirs, "d");
    }

    void documentsUniteByContent() {
        const auto merged = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(merged);
        QCOMPARE(merged->documents, 2);
        QCOMPARE(merged->files, 2);
        QVERIFY(merged->conflicts.empty() && merged->taken.empty());
        auto file = openCase(m_mine, store::OpenMode::ReadOnly);
        QCOMPARE(file.documents()->size(), std::size_t(4));
        auto theirs = openCase(m_theirs, store::OpenMode::ReadOnly);
        const auto c = file.document(idOf(file, "c")).value();
        QCOMPARE(c, theirs.document(idOf(theirs, "c")).value());
        const auto record = file.record(idOf(file, "d")).value();
        QCOMPARE(record.claims.size(), std::size_t(1));
        QCOMPARE(record.claims[0].claim.speaker, std::string("Speaker d"));
        QCOMPARE(file.originalBytes(idOf(file, "d")).value(), std::string("bytes of d"));
        QCOMPARE(file.search("\"said d\"", 5)->total, std::int64_t(1));
        QVERIFY(file.needsRefresh().value());
        const auto problems = file.check().value();
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
        QCOMPARE(theirs.documents()->size(), std::size_t(3)); // only read
    }
    void mergingAgainChangesNothing() {
        {
            auto theirs = openCase(m_theirs, store::OpenMode::ReadWrite);
            correct(theirs, Kind::DocumentTitle, "c", "Renamed");
        }
        HAS_VALUE(store::mergeCase(casePath(m_mine), casePath(m_theirs)));
        const auto before = openCase(m_mine, store::OpenMode::ReadOnly).snapshot().value();
        const auto again = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(again);
        QCOMPARE(again->documents, 0);
        QVERIFY(again->taken.empty() && again->conflicts.empty());
        const auto after = openCase(m_mine, store::OpenMode::ReadOnly).snapshot().value();
        QCOMPARE(after->revision, before->revision);
        QCOMPARE(after->documents, before->documents);
        QCOMPARE(after->corrections, before->corrections);
    }
    void theCaseAsItWasStaysBesideIt() {
        const auto before = openCase(m_mine, store::OpenMode::ReadOnly).snapshot().value();
        const auto merged = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(merged);
        QVERIFY(merged->before != std::filesystem::path(casePath(m_mine)));
        {
            auto copy = store::CaseFile::open(merged->before, store::OpenMode::ReadOnly);
            HAS_VALUE(copy);
            QCOMPARE(copy->snapshot().value()->documents, before->documents);
            QVERIFY(copy->check()->empty());
        }
        // Where nothing comes in there is nothing to keep, and an earlier copy is not touched.
        const auto again = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(again);
        QVERIFY(again->before.empty());
        QCOMPARE(copies().size(), 1);
        {
            auto theirs = openCase(m_theirs, store::OpenMode::ReadWrite);
            add(theirs, "f");
        }
        const auto third = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(third);
        QVERIFY(third->before != merged->before);
        QCOMPARE(copies().size(), 2);
    }
    void correctionsFollowTheirDocuments() {
        {
            auto theirs = openCase(m_theirs, store::OpenMode::ReadWrite);
            correct(theirs, Kind::DocumentTitle, "b", "B renamed");
            correct(theirs, Kind::DocumentPublished, "c", "2021-05");
            HAS_VALUE(theirs.apply({Kind::ClaimVerdict, theirs.record(idOf(theirs, "d"))->claims[0].key, "rejected"}));
            HAS_VALUE(theirs.apply(
                {Kind::SameIncident, core::incidentTarget({idOf(theirs, "c"), idOf(theirs, "b")}), "together"}));
            HAS_VALUE(theirs.apply({Kind::SourceGrade, "Speaker c", "B"}));
        }
        const auto merged = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(merged);
        QCOMPARE(merged->taken.size(), std::size_t(5));
        QVERIFY(merged->conflicts.empty());
        auto file = openCase(m_mine, store::OpenMode::ReadOnly);
        QCOMPARE(file.record(idOf(file, "b"))->document.title, std::string("B renamed"));
        QCOMPARE(file.search("title:renamed", 5)->documents, std::vector{idOf(file, "b")});
        QCOMPARE(file.search("before:2022", 5)->documents, std::vector{idOf(file, "c")});
        QCOMPARE(file.record(idOf(file, "d"))->claims[0].verdict, core::ClaimVerdict::Rejected);
        const std::string target = core::incidentTarget({idOf(file, "c"), idOf(file, "b")});
        const auto corrections = file.corrections().value();
        QVERIFY(
            std::ranges::find(corrections, core::Correction{Kind::SameIncident, target, "together"}) !=
            corrections.end());
    }
    void theLaterOfTwoCorrectionsHolds() {
        {
            auto mine = openCase(m_mine, store::OpenMode::ReadWrite);
            correct(mine, Kind::DocumentTitle, "b", "mine early");
            correct(mine, Kind::DocumentAuthor, "b", "mine late");
            correct(mine, Kind::DocumentNote, "b", "the same");
            auto theirs = openCase(m_theirs, store::OpenMode::ReadWrite);
            correct(theirs, Kind::DocumentTitle, "b", "theirs late");
            correct(theirs, Kind::DocumentAuthor, "b", "theirs early");
            correct(theirs, Kind::DocumentNote, "b", "the same");
        }
        setChanged(casePath(m_mine), "mine early", 1000);
        setChanged(casePath(m_theirs), "theirs early", 1000);
        const auto merged = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(merged);
        QCOMPARE(merged->taken.size(), std::size_t(1));
        QCOMPARE(merged->conflicts.size(), std::size_t(2));
        auto file = openCase(m_mine, store::OpenMode::ReadOnly);
        const auto document = file.record(idOf(file, "b"))->document;
        QCOMPARE(document.title, std::string("theirs late"));
        QCOMPARE(document.author, std::string("mine late"));
        for (const store::Merge::Conflict& each : merged->conflicts)
            QCOMPARE(each.tookTheirs, each.ours.kind == Kind::DocumentTitle);
    }
    void twoNamesThatLendEachOtherAreAConflict() {
        {
            auto mine = openCase(m_mine, store::OpenMode::ReadWrite);
            HAS_VALUE(mine.apply({Kind::SourceSame, "Speaker a", "Speaker x"}));
            HAS_VALUE(mine.apply({Kind::SourceSame, "Speaker x", "Speaker b"}));
            QVERIFY(!mine.apply({Kind::SourceSame, "Speaker x", "Speaker a"})); // a goes by x, whatever x goes by
            auto theirs = openCase(m_theirs, store::OpenMode::ReadWrite);
            HAS_VALUE(theirs.apply({Kind::SourceSame, "Speaker b", "Speaker a"}));
            HAS_VALUE(theirs.apply({Kind::SourceSame, "Speaker c", "Speaker a"}));
        }
        const auto merged = store::mergeCase(casePath(m_mine), casePath(m_theirs));
        HAS_VALUE(merged);
        QCOMPARE(merged->taken.size(), std::size_t(1));
        QCOMPARE(merged->conflicts.size(), std::size_t(1));
        QCOMPARE(merged->conflicts[0].ours.target, std::string("Speaker b"));
        QVERIFY(!merged->conflicts[0].tookTheirs);
        auto file = openCase(m_mine, store::OpenMode::ReadOnly);
        QCOMPARE(file.record(idOf(file, "c"))->claims[0].claim.speaker, std::string("Speaker b"));
    }
    void whatCannotBeMergedIsRefused() {
        QVERIFY(!store::mergeCase(casePath(m_mine), casePath(m_mine)));
        QVERIFY(!store::mergeCase(casePath(m_mine), casePath(m_theirs) + ".none"));
        const auto held = openCase(m_mine, store::OpenMode::ReadWrite);
        QVERIFY(!store::mergeCase(casePath(m_mine), casePath(m_theirs))); // somebody has it open
        QVERIFY(copies(QStringLiteral("*merge*")).isEmpty());
    }
};

FAULTLINE_TEST(MergingTest)
#include "mergingtest.moc"
