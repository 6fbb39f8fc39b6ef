// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that can only be read: newer ones, those that somebody else writes to, those on file systems without locks, and
// those that were deleted under our feet. They say so, are read and searched, and change nothing.
#include "models/store/opening.h"
#include "models/store/writelock.h"
#include "tests/store/casesamples.h"
#include "tests/store/faultvfs.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <array>
#include <sqlite3.h>
#include <unistd.h>

using namespace storetest;
using store::OpenMode;
using Kind = store::ReadOnlyReason::Kind;

namespace {

void addOne(store::CaseFile& file, const std::string& name = "one") {
    HAS_VALUE(file.add(fileOf(name, "s" + name, name), std::array{article("Title " + name, "Some words.", "2023")}));
}

QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Read and searched, but not changed, and every refusal says the same.
void verifyOnlyRead(store::CaseFile& file, Kind kind) {
    QVERIFY(file.isReadOnly());
    QCOMPARE(file.readOnlyReason().kind, kind);
    const std::string& sentence = file.readOnlyReason().sentence;
    QVERIFY2(sentence.contains("test.faultline"), sentence.c_str());
    QCOMPARE(file.documents()->size(), std::size_t(1));
    QCOMPARE(file.document(1)->body, std::string("Some words."));
    QCOMPARE(file.search("words", 5)->total, std::int64_t(1));
    QVERIFY(file.snapshot().value()->readOnly);
    QVERIFY(file.check()->empty());
    const core::Correction star{core::CorrectionKind::DocumentStar, "1", "1"};
    for (const core::Error& error :
         {file.apply(star).error(), file.doStep(1, "Star", std::array{star}).error(), file.undoStep(1).error(),
          file.add(fileOf("x", "x", "x"), std::array{article("x", "x")}).error(), file.merge(file.path()).error(),
          file.requireWritable().error()}) {
        QCOMPARE(error.code, core::ErrorCode::ReadOnly);
        QCOMPARE(error.message, sentence);
    }
}

} // namespace

class ReadOnlyTest : public QObject {
    Q_OBJECT
private slots:
    void newerCasesAreReadUntouched() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        damage(
            casePath(dir), "CREATE TABLE later (x); ALTER TABLE claim ADD COLUMN later TEXT;"
                           "PRAGMA user_version = 9999; PRAGMA journal_mode = DELETE");
        const QByteArray before = bytesOf(casePath(dir));
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
            auto file = store::CaseFile::open(casePath(dir), mode);
            HAS_VALUE(file);
            verifyOnlyRead(*file, Kind::Newer);
            QVERIFY(file->readOnlyReason().sentence.contains("newer version"));
        }
        QCOMPARE(bytesOf(casePath(dir)), before);
        QVERIFY(!QFile::exists(QString::fromStdString(casePath(dir)) + ".lock"));
    }
    void newerCasesThatCannotBeReadAreRefused_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* change, core::ErrorCode code) {
            QTest::newRow(name) << QByteArray(change) << static_cast<int>(code);
        };
        row("a table is gone", "DROP TABLE cue", core::ErrorCode::NewerCase);
        row("a column has another name", "ALTER TABLE document_text RENAME COLUMN body TO bodies",
            core::ErrorCode::NewerCase);
        row("a view in place of a table", "ALTER TABLE cue RENAME TO cues; CREATE VIEW cue AS SELECT * FROM cues",
            core::ErrorCode::NotACase);
        row("a trigger", "CREATE TRIGGER t AFTER INSERT ON cue BEGIN DELETE FROM claim; END",
            core::ErrorCode::NotACase);
    }
    void newerCasesThatCannotBeReadAreRefused() {
        QFETCH(QByteArray, change);
        QFETCH(int, code);
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        damage(casePath(dir), change.toStdString() + "; PRAGMA user_version = 9999");
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto file = store::CaseFile::open(casePath(dir), mode);
            QVERIFY(!file);
            QCOMPARE(static_cast<int>(file.error().code), code);
        }
    }
    void theSecondReadsAndKnowsWhoWrites() {
        const QTemporaryDir dir;
        auto writer = std::make_unique<store::CaseFile>(openCase(dir));
        addOne(*writer);
        auto second = openCase(dir, OpenMode::ReadWrite);
        verifyOnlyRead(second, Kind::OpenElsewhere);
        const store::ReadOnlyReason& reason = second.readOnlyReason();
        std::array<char, 256> host{};
        QCOMPARE(::gethostname(host.data(), host.size() - 1), 0);
        QCOMPARE(reason.holder.host, std::string(host.data()));
        QVERIFY(!reason.holder.user.empty());
        QVERIFY(reason.holder.since > 1'700'000'000'000);
        for (const std::string& part : {reason.holder.host, reason.holder.user, std::string(" UTC")})
            QVERIFY2(reason.sentence.contains(part), reason.sentence.c_str());
        addOne(*writer, "two"); // who writes is not held up, and who reads sees it
        QCOMPARE(second.documents()->size(), std::size_t(2));
        writer.reset();
        auto third = openCase(dir, OpenMode::ReadWrite);
        QVERIFY(!third.isReadOnly());
        QCOMPARE(third.readOnlyReason().kind, Kind::None);
        addOne(third, "three");
    }
    void whatALockFileTellsIsShownShortAndPlain() {
        const QTemporaryDir dir;
        const auto told = [&](const QByteArray& text) {
            QFile file(QString::fromStdString(casePath(dir)) + ".lock");
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            file.close();
            return store::WriteLock::holderOf(casePath(dir));
        };
        QCOMPARE(
            told("user ada\nhost castle\nsince 1686000000000\n"),
            (store::LockHolder{"ada", "castle", 1'686'000'000'000}));
        QCOMPARE(told("user a\x1b[2Jd a\nsince never"), (store::LockHolder{"a[2Jda", {}, 0}));
        QCOMPARE(told("since 99999999999999999"), store::LockHolder());
        QCOMPARE(told("since -5"), store::LockHolder());
        QCOMPARE(told("user " + QByteArray(5000, 'x')).user.size(), std::size_t(64));
        QCOMPARE(told(QByteArray("\0\xff\n\n\n", 5)), store::LockHolder());
        QFile::remove(QString::fromStdString(casePath(dir)) + ".lock");
        QCOMPARE(store::WriteLock::holderOf(casePath(dir)), store::LockHolder());
    }
    void aShareWithoutLocksIsRead() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        FaultVfs vfs;
        vfs.refuseLocks(SQLITE_BUSY); // what SQLite makes of ENOLCK
        auto file = openCase(dir, OpenMode::ReadWrite);
        verifyOnlyRead(file, Kind::Unlockable);
    }
    void aCaseThatIsGoneSaysSoAndCanBeSavedElsewhere_data() {
        QTest::addColumn<QString>("movedTo");
        QTest::newRow("deleted") << QString();
        QTest::newRow("moved") << QStringLiteral("moved.faultline");
        QTest::newRow("another in its place") << QStringLiteral("replaced");
    }
    void aCaseThatIsGoneSaysSoAndCanBeSavedElsewhere() {
        QFETCH(QString, movedTo);
        const QTemporaryDir dir;
        auto file = openCase(dir);
        addOne(file);
        const QString path = QString::fromStdString(casePath(dir));
        if (movedTo.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            QVERIFY(QFile::rename(path, dir.filePath(movedTo)));
        if (movedTo == QStringLiteral("replaced"))
            QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/cases/version-1.faultline"), path));
        const auto added = file.add(fileOf("x", "x", "x"), std::array{article("x", "x")});
        QVERIFY(!added);
        QCOMPARE(added.error().code, core::ErrorCode::NotFound);
        QVERIFY2(added.error().message.contains("moved or deleted"), added.error().message.c_str());
        QCOMPARE(file.documents()->size(), std::size_t(1)); // it goes on
        const std::string copy = dir.filePath(QStringLiteral("copy.faultline")).toStdString();
        HAS_VALUE(file.copyTo(copy));
        auto saved = store::CaseFile::open(copy, OpenMode::ReadWrite);
        HAS_VALUE(saved);
        QVERIFY(saved->check()->empty());
        QCOMPARE(saved->documents()->size(), std::size_t(1));
        addOne(*saved, "two");
    }
};

FAULTLINE_TEST(ReadOnlyTest)
#include "readonlytest.moc"
