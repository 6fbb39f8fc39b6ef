// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a case that is worked on: whole, of one moment, and never half of one under the wanted name.
#include "models/store/copying.h"
#include "tests/store/casesamples.h"
#include "tests/store/faultvfs.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <array>
#include <random>
#include <sqlite3.h>

using namespace storetest;

namespace {

constexpr int kDocuments = 6;

// Bytes that do not compress, enough for several steps of the copy.
std::string noise(unsigned seed) {
    std::mt19937 random(seed);
    std::string bytes(4'000'000, '\0');
    for (char& each : bytes)
        each = static_cast<char>(random() & 0xFFU);
    return bytes;
}

void addOne(store::CaseFile& file, int number) {
    const std::string name = "n" + std::to_string(number);
    const std::string bytes = noise(static_cast<unsigned>(number));
    HAS_VALUE(file.add(fileOf(name, "s" + name, bytes), std::array{article("Title " + name, "Some words.")}));
}

std::string copyPath(const QTemporaryDir& dir) {
    return dir.filePath(QStringLiteral("copy.faultline")).toStdString();
}

void verifyWhole(const std::string& path, std::size_t documents) {
    auto copy = store::CaseFile::open(path, store::OpenMode::ReadOnly);
    HAS_VALUE(copy);
    const auto problems = copy->check();
    HAS_VALUE(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : problems->front().c_str());
    QCOMPARE(copy->documents()->size(), documents);
}

} // namespace

class CopyingTest : public QObject {
    Q_OBJECT
private slots:
    void aCopyIsOfOneMomentWhileTheCaseIsWrittenTo() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        for (int i = 0; i < kDocuments; ++i)
            addOne(file, i);
        std::vector<int> shares;
        const auto progress = [&](int done, int total) {
            if (shares.empty())
                addOne(file, 100); // between two steps
            shares.push_back(total > 0 ? 1000 * done / total : -1);
        };
        const auto copied = store::copyCase(casePath(dir), copyPath(dir), {nullptr, progress});
        HAS_VALUE(copied);
        QVERIFY(!shares.empty() && std::ranges::is_sorted(shares) && shares.front() > 0 && shares.back() <= 1000);
        verifyWhole(copyPath(dir), kDocuments);
        QCOMPARE(file.documents()->size(), std::size_t(kDocuments + 1));
        HAS_VALUE(store::copyCase(casePath(dir), copyPath(dir), {})); // in the place of the first
        verifyWhole(copyPath(dir), kDocuments + 1);
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*.new-*")}).size(), 0);
    }
    void whatIsCancelledLeavesNothing() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        for (int i = 0; i < kDocuments; ++i)
            addOne(file, i);
        std::atomic<bool> stop = false;
        const auto copied = store::copyCase(casePath(dir), copyPath(dir), {&stop, [&](int, int) { stop = true; }});
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("copy*")}), QStringList());
    }
    void aFailingWriteLeavesTheEarlierCopyAsItWas() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        HAS_VALUE(file.add(fileOf("a", "a", "a"), std::array{article("A", "Some words.")}));
        HAS_VALUE(store::copyCase(casePath(dir), copyPath(dir), {}));
        HAS_VALUE(file.add(fileOf("b", "b", "b"), std::array{article("B", "Some words.")}));
        FaultVfs vfs;
        int refused = 0;
        for (int writes = 0;; ++writes) {
            vfs.failAfter(writes, SQLITE_FULL);
            const auto copied = store::copyCase(casePath(dir), copyPath(dir), {});
            vfs.heal();
            verifyWhole(copyPath(dir), copied ? 2 : 1);
            QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("*.new-*")}).size(), 0);
            if (copied || QTest::currentTestFailed())
                break;
            QCOMPARE(copied.error().code, core::ErrorCode::DiskFull);
            ++refused;
        }
        QVERIFY(refused > 5);
    }
    void whereNothingMayBeWrittenIsSaid() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        const auto copied = file.copyTo(dir.filePath(QStringLiteral("none/copy.faultline")).toStdString());
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, core::ErrorCode::ReadOnly);
        QVERIFY(copied.error().message.contains("copy.faultline"));
    }
};

FAULTLINE_TEST(CopyingTest)
#include "copyingtest.moc"
