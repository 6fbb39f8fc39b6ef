// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment of an import, of steps, a migration, a merge or a backup loses nothing that it
// has said was done: the case opens, is whole, and holds it. 50 times; FAULTLINE_KILLS=1000 for more.
#include "models/store/backups.h"
#include "models/store/merging.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>
#include <random>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace storetest;

namespace {

constexpr int kSteps = 400;       // more than is reached before the end comes
constexpr int kLongest = 120'000; // µs
constexpr unsigned kLongestMigration = 40'000;

std::string titleOf(int step) {
    return "Title " + std::to_string(step);
}

// One step of the history each; every third is undone and done again.
bool correct(store::CaseFile& file, core::DocumentId id, int step) {
    const core::Correction title{core::CorrectionKind::DocumentTitle, std::to_string(id), titleOf(step)};
    const core::Correction star{core::CorrectionKind::DocumentStar, std::to_string(id), "1"};
    const bool done = file.doStep(step, titleOf(step), std::array{title, star}).has_value();
    return done && (step % 3 != 0 || (file.undoStep(step).has_value() && file.redoStep(step).has_value()));
}

// In the child: every step that was done is told through the pipe.
[[noreturn]] void work(const std::string& path, int pipe) {
    auto file = store::CaseFile::open(path, store::OpenMode::Create);
    for (int step = 1; file && step <= kSteps; ++step) {
        const std::string name = "f" + std::to_string(step);
        auto made = article("Document " + name, "It was no update, said " + name + ".", "2023-06-05");
        made.findings.claims = {
            claim(made.document, "It was no update", "faulty-update", core::Stance::Denied, "Speaker")};
        const bool added = file->add(fileOf(name, name, name), std::array{made}).has_value();
        const auto records = added ? file->documents() : core::Result<std::vector<core::DocumentRecord>>();
        const bool corrected = added && records && correct(*file, records->back().id, step);
        if (step % 7 == 3)
            (void)store::backUpCase(path, "2023-06-" + std::to_string(10 + step % 20));
        if (!corrected || ::write(pipe, &step, sizeof step) != sizeof step)
            break;
    }
    ::_exit(0);
}

// How many steps the child had told of when it was killed: so long after it began, or after its first step, which it
// gets to on a busy machine too.
int killed(const std::string& path, unsigned delay, bool afterAStep) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0)
        work(path, ends[1]);
    ::close(ends[1]);
    int last = 0;
    if (afterAStep && ::read(ends[0], &last, sizeof last) != sizeof last)
        return -1;
    ::usleep(delay);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    for (int step = 0; ::read(ends[0], &step, sizeof step) == sizeof step;)
        last = step;
    ::close(ends[0]);
    return last;
}

int kills() {
    const int wanted = qEnvironmentVariableIntValue("FAULTLINE_KILLS");
    return wanted > 0 ? wanted : 50;
}

// Kills a child in the middle of what it does, so long after it began to.
template <typename Work>
void killIn(unsigned delay, Work work) {
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    char begun = 'b';
    if (child == 0) {
        if (::write(ends[1], &begun, 1) == 1)
            work();
        ::_exit(0);
    }
    ::close(ends[1]);
    QCOMPARE(::read(ends[0], &begun, 1), ssize_t(1));
    ::close(ends[0]);
    ::usleep(delay);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

void copyFile(const QString& from, const std::string& to) {
    QVERIFY(QFile::copy(from, QString::fromStdString(to)));
    QFile::setPermissions(QString::fromStdString(to), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasDoneIsThereAfterAKill() {
        std::mt19937 random(20230605);
        int told = 0;
        for (int round = 0; round < kills(); ++round) {
            const QTemporaryDir dir;
            const unsigned delay = std::uniform_int_distribution<unsigned>(0, kLongest)(random);
            const int steps = killed(casePath(dir), delay, round % 2 == 1);
            QVERIFY(steps >= 0);
            told += steps;
            if (!QFile::exists(QString::fromStdString(casePath(dir)))) {
                QCOMPARE(steps, 0); // killed before the case was made
                continue;
            }
            auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
            HAS_VALUE(file);
            const auto problems = file->check();
            HAS_VALUE(problems);
            QVERIFY2(problems->empty(), problems->empty() ? "" : problems->front().c_str());
            const auto documents = file->documents().value();
            QVERIFY2(static_cast<int>(documents.size()) >= steps, std::to_string(steps).c_str());
            for (int step = 1; step <= steps; ++step)
                QCOMPARE(documents[static_cast<std::size_t>(step - 1)].document.title, titleOf(step));
            const auto history = file->history().value();
            QVERIFY(static_cast<int>(history.size()) >= steps);
            for (const store::Step& each : history) { // a step is there with all that it did
                const core::DocumentRecord& record = documents[static_cast<std::size_t>(each.id - 1)];
                QCOMPARE(record.document.title == titleOf(static_cast<int>(each.id)), !each.undone);
                QCOMPARE(record.starred, !each.undone);
            }
            const auto folder = QString::fromStdString(store::backupFolder(casePath(dir)).string());
            for (const QString& name : QDir(folder).entryList({QStringLiteral("*.faultline")})) {
                auto backup = store::CaseFile::open((folder + u'/' + name).toStdString(), store::OpenMode::ReadOnly);
                HAS_VALUE(backup);
                QVERIFY(backup->check()->empty());
            }
        }
        QVERIFY(told > 0); // some were killed in the middle of their work
    }
    void aMigrationThatIsKilledIsDoneAtTheNextOpening() {
        std::mt19937 random(20240314);
        for (int round = 0; round < kills(); ++round) {
            const QTemporaryDir dir;
            copyFile(QStringLiteral(TEST_DATA_DIR "/cases/version-1.faultline"), casePath(dir));
            killIn(std::uniform_int_distribution<unsigned>(0, kLongestMigration)(random), [&] {
                (void)store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
            });
            auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
            HAS_VALUE(file);
            const auto problems = file->check().value();
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
            QCOMPARE(file->documents()->size(), std::size_t(4));
            QCOMPARE(file->corrections()->size(), std::size_t(8));
            QCOMPARE(file->search("spokeswoman", 5)->total, std::int64_t(1));
        }
    }
    void aMergeThatIsKilledHasTakenAllOrNothing() {
        std::mt19937 random(20240321);
        for (int round = 0; round < kills(); ++round) {
            const QTemporaryDir dir;
            {
                (void)openCase(dir);
            }
            const QString other = QStringLiteral(TEST_DATA_DIR "/cases/version-2.faultline");
            killIn(std::uniform_int_distribution<unsigned>(0, kLongestMigration)(random), [&] {
                (void)store::mergeCase(casePath(dir), other.toStdString());
            });
            auto file = store::CaseFile::open(casePath(dir), store::OpenMode::ReadWrite);
            HAS_VALUE(file);
            QVERIFY(file->check()->empty());
            const std::size_t documents = file->documents()->size();
            QVERIFY(documents == 0 || documents == 4);
            QCOMPARE(file->corrections()->size(), documents == 0 ? std::size_t(0) : std::size_t(8));
            HAS_VALUE(file->merge(other.toStdString()));
            QCOMPARE(file->documents()->size(), std::size_t(4));
        }
    }
};

FAULTLINE_TEST(KillTest)
#include "killtest.moc"
