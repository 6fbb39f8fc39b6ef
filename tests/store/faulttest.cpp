// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"
#include "models/store/merging.h"
#include "tests/store/casesamples.h"
#include "tests/store/faultvfs.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <array>
#include <atomic>
#include <functional>
#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace storetest;

namespace {

constexpr int kMostWrites = 2000; // far above what one step takes; reaching it means that nothing was counted

store::AnalysedDocument sample(int number) {
    core::Document document = fullDocument();
    document.title += " " + std::to_string(number);
    return {document, fullFindings(document)};
}

core::Result<store::AddOutcome> addSample(store::CaseFile& file, int number) {
    const std::string name = "document " + std::to_string(number);
    return file.add(fileOf(name, "s" + name, name), std::array{sample(number)});
}

void copyKept(const char* version, const QString& to) {
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/cases/%1.faultline").arg(QLatin1String(version)), to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

core::CaseFindings findingsOfTwo() {
    core::CaseFindings findings;
    findings.incidents = {{1, "Portal", std::nullopt, {"Portal"}, {1, 2}, {}, {}}};
    core::Contradiction denial;
    denial.key = "k";
    denial.a = {1, 0};
    denial.b = {2, 1};
    findings.contradictions = {denial};
    return findings;
}

// What an analyst does one after the other; returns how many steps were acknowledged, and the first refusal.
int work(const std::string& path, std::optional<core::Error>& refusal) {
    auto file = store::CaseFile::open(path, store::OpenMode::Create);
    if (!file) {
        refusal = file.error();
        return 0;
    }
    int done = 1;
    const auto isDone = [&](const auto& result) {
        if (!result && !refusal)
            refusal = result.error();
        if (!refusal)
            ++done;
    };
    isDone(addSample(*file, 1));
    isDone(addSample(*file, 2));
    isDone(file->replaceCaseFindings(findingsOfTwo()));
    isDone(file->apply({core::CorrectionKind::DocumentTitle, "1", "Corrected"}));
    isDone(file->add(fileOf("document 1", "other", "other"), std::array{sample(1)}));
    return done;
}

// Every acknowledged step is there, at most one more, nothing halved.
void verifyAfter(const std::string& path, int done) {
    if (done == 0 && !std::filesystem::exists(path))
        return;
    auto file = store::CaseFile::open(path, store::OpenMode::ReadWrite);
    HAS_VALUE(file);
    const auto problems = file->check();
    HAS_VALUE(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : problems->front().c_str());
    const auto snapshot = file->snapshot();
    HAS_VALUE(snapshot);
    const core::Snapshot& now = **snapshot;
    const bool isRevised = !now.documents.empty() && now.documents[0].sha256 == "other";
    const int stands = 1 + static_cast<int>(now.documents.size()) +
                       (isRevised || !now.findings.contradictions.empty() ? 1 : 0) + (now.corrections.empty() ? 0 : 1) +
                       (isRevised ? 1 : 0);
    QVERIFY2(stands >= done && stands <= done + 1, qPrintable(QStringLiteral("%1 of %2").arg(stands).arg(done)));
    for (const core::DocumentRecord& record : now.documents) {
        QCOMPARE(record.claims.size(), std::size_t(2));
        QCOMPARE(record.times.size(), std::size_t(2));
        QCOMPARE(file->document(record.id)->body, fullDocument().body);
    }
    QCOMPARE(file->search("faulty update", 5)->total, std::int64_t(now.documents.size()));
}

} // namespace

class FaultTest : public QObject {
    Q_OBJECT
private slots:
    void aFailingWriteLosesNothing_data() {
        QTest::addColumn<int>("sqliteCode");
        QTest::addColumn<int>("expected");
        QTest::newRow("disk full") << SQLITE_FULL << static_cast<int>(core::ErrorCode::DiskFull);
        QTest::newRow("i/o error") << SQLITE_IOERR_WRITE << static_cast<int>(core::ErrorCode::Database);
    }
    void aFailingWriteLosesNothing() {
        QFETCH(int, sqliteCode);
        QFETCH(int, expected);
        FaultVfs vfs;
        int refused = 0;
        for (int writes = 0; writes < kMostWrites; ++writes) {
            const QTemporaryDir dir;
            std::optional<core::Error> refusal;
            vfs.failAfter(writes, sqliteCode);
            const int done = work(casePath(dir), refusal);
            const bool wasReached = vfs.writes() > writes;
            vfs.heal();
            if (refusal) {
                ++refused;
                QCOMPARE(static_cast<int>(refusal->code), expected);
                QVERIFY2(refusal->message.contains("test.faultline"), refusal->message.c_str());
            }
            verifyAfter(casePath(dir), done);
            if (QTest::currentTestFailed()) {
                qWarning("at write %d after %d steps", writes, done);
                return;
            }
            if (!wasReached)
                break;
        }
        QVERIFY(refused > 20);
    }
    void ofSeveralFilesAllAreStoredOrNone() {
        FaultVfs vfs;
        int refused = 0;
        for (int writes = 0; writes < kMostWrites; ++writes) {
            const QTemporaryDir dir;
            auto file = openCase(dir);
            const std::array one{sample(1)};
            const std::array two{sample(2)};
            vfs.failAfter(writes, SQLITE_FULL);
            const auto added = file.addAll(std::array{
                store::AnalysedFile{fileOf("a", "s1", "1"), one}, store::AnalysedFile{fileOf("b", "s2", "2"), two}});
            const bool wasReached = vfs.writes() > writes;
            vfs.heal();
            refused += added ? 0 : 1;
            QCOMPARE(file.documents()->size(), std::size_t(added ? 2 : 0));
            QVERIFY(file.check()->empty());
            if (!wasReached)
                break;
        }
        QVERIFY(refused > 0);
    }
    void aFailingWriteOfWhatIsLongLeavesTheCaseWhole_data() {
        using Work = std::function<bool(const std::string& path, const std::string& other)>;
        QTest::addColumn<Work>("work");
        QTest::addColumn<int>("sqliteCode");
        const std::pair<const char*, Work> works[] = {
            {"migration",
             [](const std::string& path, const std::string&) {
                 return store::CaseFile::open(path, store::OpenMode::ReadWrite).has_value();
             }},
            {"merge", [](const std::string& path,
                         const std::string& other) { return store::mergeCase(path, other).has_value(); }},
            {"backup", [](const std::string& path, const std::string&) {
                 return store::backUpCase(path, "2023-06-05").has_value();
             }}};
        for (const auto& [name, work] : works) {
            QTest::addRow("%s, disk full", name) << work << SQLITE_FULL;
            QTest::addRow("%s, i/o error", name) << work << SQLITE_IOERR_WRITE;
        }
    }
    // Of a case of the first version, which is to be brought up to date first.
    void aFailingWriteOfWhatIsLongLeavesTheCaseWhole() {
        using Work = std::function<bool(const std::string& path, const std::string& other)>;
        QFETCH(Work, work);
        QFETCH(int, sqliteCode);
        FaultVfs vfs;
        int refused = 0;
        for (int writes = 0; writes < kMostWrites; ++writes) {
            const QTemporaryDir dir;
            const QString other = dir.filePath(QStringLiteral("other.faultline"));
            copyKept("version-1", QString::fromStdString(casePath(dir)));
            {
                copyKept("version-3", other);
                auto theirs = store::CaseFile::open(other.toStdString(), store::OpenMode::ReadWrite);
                HAS_VALUE(theirs);
                HAS_VALUE(addSample(*theirs, 1));
            }
            vfs.failAfter(writes, sqliteCode);
            const bool done = work(casePath(dir), other.toStdString());
            const bool wasReached = vfs.writes() > writes;
            vfs.heal();
            refused += done ? 0 : 1;
            auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
            HAS_VALUE(file);
            const auto problems = file->check();
            HAS_VALUE(problems);
            QVERIFY2(problems->empty(), problems->empty() ? "" : problems->front().c_str());
            const std::size_t documents = file->documents()->size();
            QVERIFY(documents == 4 || documents == 5);
            QCOMPARE(file->corrections()->size(), std::size_t(8));
            QCOMPARE(file->search("spokeswoman", 5)->total, std::int64_t(1));
            const QDir backups(QString::fromStdString(store::backupFolder(casePath(dir)).string()));
            for (const QString& name : backups.entryList({QStringLiteral("*.faultline")}))
                QVERIFY(store::CaseFile::open(backups.filePath(name).toStdString(), store::OpenMode::ReadOnly)
                            ->check()
                            ->empty());
            if (QTest::currentTestFailed()) {
                qWarning("at write %d", writes);
                return;
            }
            if (!wasReached)
                break;
        }
        QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
    }
    void afterAFullDiskTheSameCaseFileGoesOn() {
        FaultVfs vfs;
        const QTemporaryDir dir;
        auto file = openCase(dir);
        HAS_VALUE(addSample(file, 1));
        vfs.failAfter(3, SQLITE_FULL);
        QCOMPARE(addSample(file, 2).error().code, core::ErrorCode::DiskFull);
        vfs.heal();
        QCOMPARE(file.documents()->size(), std::size_t(1));
        HAS_VALUE(addSample(file, 2));
        QCOMPARE(file.documents()->size(), std::size_t(2));
        QVERIFY(file.check()->empty());
    }
    void aCrashAtAnyWriteLosesNothing() {
        FaultVfs vfs;
        int crashed = 0;
        for (int writes = 0; writes < kMostWrites; ++writes) {
            const QTemporaryDir dir;
            int acknowledged[2];
            QCOMPARE(::pipe(acknowledged), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                vfs.crashAfter(writes);
                auto file = store::CaseFile::open(casePath(dir), store::OpenMode::Create);
                const auto tell = [&](bool good) {
                    if (!good || ::write(acknowledged[1], "+", 1) != 1)
                        ::_exit(8);
                };
                tell(file.has_value());
                tell(addSample(*file, 1).has_value());
                tell(addSample(*file, 2).has_value());
                tell(file->replaceCaseFindings(findingsOfTwo()).has_value());
                tell(file->apply({core::CorrectionKind::DocumentTitle, "1", "Corrected"}).has_value());
                ::_exit(0);
            }
            ::close(acknowledged[1]);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            char told[16];
            const ssize_t done = ::read(acknowledged[0], told, sizeof told);
            ::close(acknowledged[0]);
            const int exit = WEXITSTATUS(status);
            QVERIFY2(WIFEXITED(status) && (exit == 0 || exit == 9), qPrintable(QString::number(status)));
            crashed += exit == 9;
            verifyAfter(casePath(dir), static_cast<int>(done));
            if (QTest::currentTestFailed()) {
                qWarning("at write %d after %d steps", writes, static_cast<int>(done));
                return;
            }
            if (exit == 0)
                break;
        }
        QVERIFY(crashed > 20);
    }
    void anInterruptedCallIsCancelledAndTheNextOneWorks() {
        FaultVfs vfs;
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            HAS_VALUE(addSample(file, 1));
        }
        auto file = openCase(dir);
        vfs.onRead = [&] { file.interrupt(); };
        QCOMPARE(file.search("faulty", 5).error().code, core::ErrorCode::Cancelled);
        QCOMPARE(addSample(file, 2).error().code, core::ErrorCode::Cancelled);
        vfs.onRead = nullptr;
        vfs.onWrite = [&] { file.interrupt(); };
        QCOMPARE(addSample(file, 2).has_value(), true); // its last write was the commit: too late to take back
        vfs.onWrite = nullptr;
        QCOMPARE(file.search("faulty", 5)->total, std::int64_t(2));
        QVERIFY(file.check()->empty());
        file.interrupt(); // nothing runs: nothing happens
        QCOMPARE(file.search("faulty", 5)->total, std::int64_t(2));
    }
    void anotherThreadMayInterrupt() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        for (int i = 0; i < 20; ++i)
            HAS_VALUE(addSample(file, i));
        std::atomic<bool> enough = false;
        std::thread other([&] {
            while (!enough)
                file.interrupt();
        });
        int cancelled = 0;
        // Many times: the interruption must not hit the clearing up either.
        for (int round = 0; round < 100'000 && cancelled < 200; ++round) {
            const auto answer = file.search("faulty OR portal*", 20);
            cancelled += !answer && answer.error().code == core::ErrorCode::Cancelled;
        }
        enough = true;
        other.join();
        QVERIFY(cancelled > 0);
        const auto answer = file.search("faulty", 5);
        HAS_VALUE(answer);
        QCOMPARE(answer->total, std::int64_t(20));
    }
};

FAULTLINE_TEST(FaultTest)
#include "faulttest.moc"
