// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"
#include "models/core/embedded.h"
#include "models/store/repair.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <array>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace storetest;
using store::OpenMode;

namespace {

QString qPath(const QTemporaryDir& dir) {
    return QString::fromStdString(casePath(dir));
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int64_t pragma(const std::string& path, const std::string& name) {
    store::Database database(path, store::Database::Access::ReadWrite);
    return database.integer("PRAGMA " + name).value_or(-1);
}

void addOne(store::CaseFile& file, const std::string& name = "one") {
    HAS_VALUE(file.add(fileOf(name, "s" + name, name), std::array{article("Title " + name, "Some words.", "2023")}));
}

core::ErrorCode codeOf(const core::Result<store::CaseFile>& opened) {
    return opened ? core::ErrorCode::Internal : opened.error().code;
}

// Permissions do not bind root; as somebody else they do.
class Unprivileged {
public:
    Unprivileged() {
        if (m_wasRoot && ::seteuid(65534) != 0)
            qFatal("cannot become another user");
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_wasRoot = ::geteuid() == 0;
};

constexpr auto kReadable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto kEnterable = kReadable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr auto kAnyWrite = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNoCaseIsRefusedUntouched_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("This is a letter.\n").repeated(100);
        QTest::newRow("short text") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("magic and garbage") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x');
        const QTemporaryDir dir;
        damage(casePath(dir), "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        QTest::newRow("another program's database") << read(qPath(dir));
        damage(casePath(dir), "PRAGMA journal_mode = WAL; PRAGMA application_id = 1234; INSERT INTO t VALUES (2)");
        QTest::newRow("another program's log database") << read(qPath(dir));
    }
    void whatStrangersDefineIsRefused_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON correction BEGIN DELETE FROM document; END"
                                 << "the trigger “t”";
        QTest::newRow("view") << "CREATE VIEW seen AS SELECT 1"
                              << "the view “seen”";
        QTest::newRow("view for a table")
            << "ALTER TABLE origin RENAME TO kept; CREATE VIEW origin AS SELECT * FROM kept"
            << "the table “kept”";
        QTest::newRow("table") << "CREATE TABLE luggage (x)"
                               << "the table “luggage”";
        QTest::newRow("other columns") << "ALTER TABLE setting ADD COLUMN more TEXT DEFAULT ''"
                                       << "another definition of the table “setting”";
        QTest::newRow("index by a condition") << "CREATE INDEX i ON claim (cause) WHERE stance <> ''"
                                              << "the index “i”";
    }
    void whatStrangersDefineIsRefused() {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        const QTemporaryDir dir;
        openCase(dir);
        damage(casePath(dir), sql.toUtf8().constData());
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
            const auto opened = store::CaseFile::open(casePath(dir), mode);
            QVERIFY(!opened.has_value());
            QCOMPARE(opened.error().code, core::ErrorCode::NotACase);
            const QString message = QString::fromStdString(opened.error().message);
            QVERIFY2(message.contains(named) && message.contains(QLatin1String("repair")), qPrintable(message));
        }
        const std::string rescued = dir.filePath(QStringLiteral("rescued.faultline")).toStdString();
        if (!sql.startsWith(QLatin1String("ALTER TABLE origin"))) // a table that is a view is lost with the rest of it
            HAS_VALUE(store::rescueCase(casePath(dir), rescued));
    }
    void statisticsOfTheIndexesAreNoStrangers() {
        const QTemporaryDir dir;
        openCase(dir);
        damage(casePath(dir), "ANALYZE");
        HAS_VALUE(store::CaseFile::open(casePath(dir), OpenMode::ReadWrite));
    }
    void whatIsNoCaseIsRefusedUntouched() {
        QFETCH(QByteArray, bytes);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
            const QTemporaryDir dir;
            write(qPath(dir), bytes);
            const auto opened = store::CaseFile::open(casePath(dir), mode);
            QCOMPARE(codeOf(opened), core::ErrorCode::NotACase);
            QVERIFY(opened.error().message.contains("test.faultline"));
            QCOMPARE(read(qPath(dir)), bytes);
            QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{"test.faultline"});
        }
    }
    void whatIsNotThereIsSaid() {
        const QTemporaryDir dir;
        QCOMPARE(codeOf(store::CaseFile::open(casePath(dir), OpenMode::ReadOnly)), core::ErrorCode::NotFound);
        QCOMPARE(codeOf(store::CaseFile::open(casePath(dir), OpenMode::ReadWrite)), core::ErrorCode::NotFound);
        const std::string deep = casePath(dir) + "/no/such/folder.faultline";
        QCOMPARE(codeOf(store::CaseFile::open(deep, OpenMode::Create)), core::ErrorCode::ReadOnly);
        QCOMPARE(codeOf(store::CaseFile::open(dir.path().toStdString(), OpenMode::Create)), core::ErrorCode::NotACase);
        QVERIFY(QDir(dir.path()).isEmpty());
    }
    void anEmptyFileBecomesACaseWhenItMayBeWritten() {
        const QTemporaryDir dir;
        write(qPath(dir), {});
        QCOMPARE(codeOf(store::CaseFile::open(casePath(dir), OpenMode::ReadOnly)), core::ErrorCode::Empty);
        auto file = openCase(dir, OpenMode::ReadWrite);
        addOne(file);
        QVERIFY(file.check()->empty());
    }
    void namesWithSpecialCharactersWork() {
        const QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("a b?c#d%41&é東'\".faultline")).toStdString();
        {
            auto file = store::CaseFile::open(path, OpenMode::Create);
            HAS_VALUE(file);
            addOne(*file);
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(store::CaseFile::open(path, OpenMode::ReadOnly)->documents()->size(), std::size_t(1));
    }
    void onlyOneMayWriteAndReadersGoOn() {
        const QTemporaryDir dir;
        auto writer = std::make_unique<store::CaseFile>(openCase(dir));
        addOne(*writer);
        QVERIFY(openCase(dir, OpenMode::ReadWrite).isReadOnly());
        auto reader = openCase(dir, OpenMode::ReadOnly);
        QVERIFY(reader.isReadOnly() && !writer->isReadOnly());
        QCOMPARE(reader.documents()->size(), std::size_t(1));
        addOne(*writer, "two");
        QCOMPARE(reader.documents()->size(), std::size_t(2));
        QCOMPARE(reader.apply({core::CorrectionKind::DocumentStar, "1", "1"}).error().code, core::ErrorCode::ReadOnly);
        QCOMPARE(
            reader.add(fileOf("x", "x", "x"), std::array{article("x", "x")}).error().code, core::ErrorCode::ReadOnly);
        writer.reset();
        QVERIFY(!QFile::exists(qPath(dir) + ".lock"));
        auto third = openCase(dir, OpenMode::ReadWrite);
        addOne(third, "three");
        QCOMPARE(reader.documents()->size(), std::size_t(3));
    }
    void aLinkIsTheSameCase() {
        const QTemporaryDir dir;
        auto writer = openCase(dir);
        const QString link = dir.filePath(QStringLiteral("link.faultline"));
        QVERIFY(QFile::link(qPath(dir), link));
        QCOMPARE(
            store::CaseFile::open(link.toStdString(), OpenMode::ReadWrite)->readOnlyReason().kind,
            store::ReadOnlyReason::Kind::OpenElsewhere);
    }
    void anotherProcessIsLockedOutUntilItsOwnerDies() {
        const QTemporaryDir dir;
        int ready[2];
        int end[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(end) == 0);
        const pid_t child = ::fork();
        char token = 'x';
        if (child == 0) {
            ::close(end[1]);
            auto file = openCase(dir);
            addOne(file);
            const bool told = ::write(ready[1], &token, 1) == 1;
            ::_exit(told && ::read(end[0], &token, 1) == 0 ? 9 : 1); // dies without closing anything
        }
        ::close(end[0]);
        QCOMPARE(::read(ready[0], &token, 1), ssize_t(1));
        QVERIFY(openCase(dir, OpenMode::ReadWrite).isReadOnly());
        QCOMPARE(openCase(dir, OpenMode::ReadOnly).documents()->size(), std::size_t(1));
        ::close(end[1]);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(QFile::exists(qPath(dir) + ".lock")); // left behind
        auto file = openCase(dir, OpenMode::ReadWrite);
        QCOMPARE(file.documents()->size(), std::size_t(1));
        QVERIFY(file.check()->empty());
    }
    void whatCannotBeWrittenIsOpenedForReading_data() {
        QTest::addColumn<bool>("folderWritable");
        QTest::newRow("read-only file") << true;
        QTest::newRow("read-only folder") << false;
    }
    void whatCannotBeWrittenIsOpenedForReading() {
        QFETCH(bool, folderWritable);
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        QVERIFY(QFile::setPermissions(qPath(dir), kReadable));
        QVERIFY(QFile::setPermissions(dir.path(), folderWritable ? kEnterable | kAnyWrite : kEnterable));
        const QByteArray before = read(qPath(dir));
        {
            const Unprivileged nobody;
            for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::Create}) {
                auto file = store::CaseFile::open(casePath(dir), mode);
                HAS_VALUE(file);
                QVERIFY(file->isReadOnly());
                QCOMPARE(
                    file->readOnlyReason().kind, mode == OpenMode::ReadOnly ? store::ReadOnlyReason::Kind::None
                                                                            : store::ReadOnlyReason::Kind::Protected);
                QCOMPARE(file->documents()->size(), std::size_t(1));
                QVERIFY(file->snapshot().value()->readOnly);
                QCOMPARE(file->search("words", 5)->total, std::int64_t(1));
                QCOMPARE(
                    file->apply({core::CorrectionKind::DocumentStar, "1", "1"}).error().code,
                    core::ErrorCode::ReadOnly);
                QVERIFY(file->check()->empty());
            }
            const std::string other = dir.filePath(QStringLiteral("new.faultline")).toStdString();
            if (!folderWritable)
                QCOMPARE(codeOf(store::CaseFile::open(other, OpenMode::Create)), core::ErrorCode::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(dir.path(), kEnterable | QFileDevice::WriteOwner));
        QCOMPARE(read(qPath(dir)), before);
    }
    void whatMayNotBeReadIsSaid() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
        }
        QVERIFY(QFile::setPermissions(qPath(dir), {}));
        QVERIFY(QFile::setPermissions(dir.path(), kEnterable | kAnyWrite));
        const Unprivileged nobody;
        QCOMPARE(codeOf(store::CaseFile::open(casePath(dir), OpenMode::ReadWrite)), core::ErrorCode::NoPermission);
        QCOMPARE(codeOf(store::CaseFile::open(casePath(dir), OpenMode::ReadOnly)), core::ErrorCode::NoPermission);
    }
    void damagedCasesNeverCrash_data() {
        QTest::addColumn<int>("keep");      // per cent of the file
        QTest::addColumn<int>("overwrite"); // per cent at which 9,000 bytes are overwritten; -1: none
        for (const int keep : {1, 5, 25, 50, 75, 99})
            QTest::newRow(qPrintable(QStringLiteral("cut at %1 %").arg(keep))) << keep << -1;
        for (int at = 1; at < 98; at += 4)
            QTest::newRow(qPrintable(QStringLiteral("overwritten at %1 %").arg(at))) << 100 << at;
    }
    void damagedCasesNeverCrash() {
        QFETCH(int, keep);
        QFETCH(int, overwrite);
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            const core::Document document = fullDocument();
            for (int i = 0; i < 5; ++i) {
                const std::string name = std::to_string(i);
                HAS_VALUE(file.add(
                    fileOf(name, name, "bytes"),
                    std::array{store::AnalysedDocument{document, fullFindings(document)}}));
            }
        }
        QByteArray bytes = read(qPath(dir));
        bytes.truncate(bytes.size() * keep / 100);
        if (overwrite >= 0)
            bytes.replace(bytes.size() * overwrite / 100, 9000, QByteArray(9000, '\xA5'));
        write(qPath(dir), bytes);
        auto file = store::CaseFile::open(casePath(dir), OpenMode::ReadWrite);
        if (!file) {
            QVERIFY(file.error().message.contains("test.faultline"));
            return;
        }
        bool isNamed = false;
        const auto check = file->check();
        isNamed = !check || !check->empty();
        QVERIFY(isNamed);
        const auto isGood = [](const auto& result) { return result || !result.error().message.empty(); };
        QVERIFY(isGood(file->documents()));
        QVERIFY(isGood(file->snapshot()));
        QVERIFY(isGood(file->search("faulty OR port*", 10)));
        QVERIFY(isGood(file->document(1)));
        QVERIFY(isGood(file->originalBytes(2)));
        QVERIFY(isGood(file->add(fileOf("n", "n", "n"), std::array{article("n", "n")})));
    }
    void theOldestVersionOpensWithTheNewest() {
        const QTemporaryDir dir;
        damage(
            casePath(dir),
            std::string(core::embeddedText("schema/0001.sql")) +
                "INSERT INTO file VALUES (1, 'a.txt', 'txt', 's1', 3, 1700000000000, 1);"
                "INSERT INTO original VALUES (1, x'28B52FFD200319000061626323');"
                "INSERT INTO document (id, file, number, imported, format, title, publisher, author, url, language, "
                "agency,"
                " services, notice, body_bytes) VALUES (1, 1, 1, 5, 'txt', 'Old title', '', '', '', '', '', '', '', 9);"
                "INSERT INTO document_text VALUES (1, 'Old title', '', '', '', 'Old words');"
                "INSERT INTO document_fts (rowid, title, publisher, author, runs, body)"
                " VALUES (1, 'Old title', '', '', '', 'Old words');"
                "PRAGMA application_id = 0x464C544E; PRAGMA user_version = 1");
        auto file = openCase(dir, OpenMode::ReadWrite);
        QCOMPARE(file.document(1)->body, std::string("Old words"));
        QCOMPARE(file.search("old", 5)->total, std::int64_t(1));
        addOne(file);
        QCOMPARE(file.documents()->size(), std::size_t(2));
    }
    void migrationsKeepACopyAndRunOnce() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        std::vector<store::Migration> steps = store::migrations();
        const int newest = store::newestVersion(steps);
        steps.push_back({newest + 1, "CREATE TABLE added (x); INSERT INTO added VALUES (1)"});
        steps.push_back({newest + 2, "INSERT INTO added VALUES (2)"});
        const QString backup = qPath(dir) + QStringLiteral(".version-%1.backup").arg(newest);
        write(backup, "an older backup"); // stays as it is
        for (int round = 0; round < 2; ++round) {
            store::OpenedCase opened = store::openCase(casePath(dir), OpenMode::ReadWrite, steps);
            QCOMPARE(opened.database->integer("SELECT count(*) FROM added"), std::optional<std::int64_t>(2));
            QCOMPARE(opened.database->integer("SELECT count(*) FROM document"), std::optional<std::int64_t>(1));
        }
        QCOMPARE(pragma(casePath(dir), "user_version"), std::int64_t(newest + 2));
        QCOMPARE(read(backup), QByteArray("an older backup"));
        const QString copy = qPath(dir) + QStringLiteral(".version-%1.2.backup").arg(newest);
        QCOMPARE(pragma(copy.toStdString(), "user_version"), std::int64_t(newest));
        QCOMPARE(store::CaseFile::open(copy.toStdString(), OpenMode::ReadOnly)->documents()->size(), std::size_t(1));
        // The program of before meets the migrated case.
        auto newer = openCase(dir, OpenMode::ReadWrite);
        QCOMPARE(newer.readOnlyReason().kind, store::ReadOnlyReason::Kind::Newer);
        QCOMPARE(newer.documents()->size(), std::size_t(1));
    }
    void aFailingMigrationLeavesTheLastGoodVersion() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        std::vector<store::Migration> steps = store::migrations();
        const int newest = store::newestVersion(steps);
        steps.push_back({newest + 1, "DELETE FROM document_text; this is no SQL"});
        bool failed = false;
        try {
            store::openCase(casePath(dir), OpenMode::ReadWrite, steps);
        } catch (const store::Failure&) {
            failed = true;
        }
        QVERIFY(failed);
        auto file = openCase(dir, OpenMode::ReadWrite);
        QCOMPARE(file.documents()->size(), std::size_t(1));
        QVERIFY(file.check()->empty());
    }
    void readingAnOlderCaseLeavesItAsItIs() {
        const QTemporaryDir dir;
        {
            auto file = openCase(dir);
            addOne(file);
        }
        const QByteArray before = read(qPath(dir));
        std::vector<store::Migration> steps = store::migrations();
        steps.push_back({store::newestVersion(steps) + 1, "CREATE TABLE added (x)"});
        store::OpenedCase opened = store::openCase(casePath(dir), OpenMode::ReadOnly, steps);
        QVERIFY(opened.readOnly);
        QCOMPARE(opened.database->integer("SELECT count(*) FROM added"), std::optional<std::int64_t>(0));
        QCOMPARE(opened.database->integer("SELECT count(*) FROM document"), std::optional<std::int64_t>(1));
        QCOMPARE(read(qPath(dir)), before);
    }
};

FAULTLINE_TEST(OpeningTest)
#include "openingtest.moc"
