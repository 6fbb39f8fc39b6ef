// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/files.h"
#include "models/reading/reader.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

class FilesTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    fs::path root() const { return m_dir.path().toStdString(); }
    static void write(const fs::path& path, std::string_view text) {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

private slots:
    void foldersAreListedInOrderWithoutHiddenFiles() {
        const fs::path top = root() / "list";
        write(top / "b.txt", "b");
        write(top / "a" / "z.txt", "z");
        write(top / "a" / "c.txt", "c");
        write(top / ".hidden", "no");
        write(top / ".git" / "config", "no");
        const reading::FoundFiles found = reading::findFiles({top});
        const std::vector<fs::path> expected{top / "a" / "c.txt", top / "a" / "z.txt", top / "b.txt"};
        QCOMPARE(found.files, expected);
        QVERIFY(found.failed.empty());
    }
    void casesAmongTheirArticlesArePassedOver() {
        const fs::path top = root() / "withcase";
        for (const char* name :
             {"june.faultline", "june.faultline-wal", "june.faultline-shm", "june.faultline.lock",
              "june.faultline.backups/2023-06-05.faultline", "on.faultlines.txt", "faultline.txt"})
            write(top / name, "x");
        const std::vector<fs::path> expected{top / "faultline.txt", top / "on.faultlines.txt"};
        QCOMPARE(reading::findFiles({top}).files, expected);
        // Named by itself it is not: that it is a case has to be said.
        QCOMPARE(reading::findFiles({top / "june.faultline"}).files, std::vector<fs::path>{top / "june.faultline"});
    }
    void linksThatRunInCirclesEnd() {
        const fs::path top = root() / "loop";
        write(top / "one.txt", "1");
        fs::create_directory_symlink(top, top / "again");
        fs::create_symlink(top / "self", top / "self");
        fs::create_symlink(top / "nowhere", top / "dangling");
        const reading::FoundFiles found = reading::findFiles({top});
        QCOMPARE(found.files, std::vector<fs::path>{top / "one.txt"});
    }
    void pipesAndDevicesAreNeitherListedNorWaitedFor() {
        const fs::path top = root() / "special";
        write(top / "one.txt", "1");
        QCOMPARE(::mkfifo((top / "pipe").c_str(), 0600), 0);
        QCOMPARE(reading::findFiles({top}).files, std::vector<fs::path>{top / "one.txt"});
        for (const fs::path& path : {top / "pipe", fs::path("/dev/zero"), top}) {
            const auto bytes = reading::loadFile(path);
            QVERIFY(!bytes.has_value());
            QCOMPARE(bytes.error().code, core::ErrorCode::Unsupported);
        }
    }
    void whatIsNotThereIsNamed() {
        const fs::path path = root() / "missing.txt";
        const reading::FoundFiles found = reading::findFiles({path});
        QVERIFY(found.files.empty());
        QCOMPARE(found.failed.size(), std::size_t{1});
        QCOMPARE(found.failed.front().second.code, core::ErrorCode::NotFound);
        QVERIFY(found.failed.front().second.message.find("missing.txt") != std::string::npos);
    }
    void hugeFilesAreRefusedByTheirSize() {
        const fs::path path = root() / "huge.txt";
        write(path, "x");
        fs::resize_file(path, 200UL * 1024 * 1024); // sparse: takes no room
        const auto bytes = reading::loadFile(path);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, core::ErrorCode::TooLarge);
        QVERIFY(bytes.error().message.find("200 MiB") != std::string::npos);
    }
    void filesWithoutPermissionAreNamed() {
        const fs::path path = root() / "secret.txt";
        write(path, "x");
        fs::permissions(path, fs::perms::none);
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        const auto bytes = reading::loadFile(path);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, core::ErrorCode::NoPermission);
        QVERIFY(bytes.error().message.find("permission") != std::string::npos);
    }
    void theSystemsRefusalBecomesASentence() {
        const core::Error error = reading::systemError(EACCES, "secret.txt");
        QCOMPARE(error.code, core::ErrorCode::NoPermission);
        QCOMPARE(
            error.message,
            std::string(
                "secret.txt may not be read: you lack the permission. Ask for it, or import a copy that is yours."));
        QCOMPARE(reading::systemError(ENOENT, "a").code, core::ErrorCode::NotFound);
        QCOMPARE(reading::systemError(ELOOP, "a").code, core::ErrorCode::NotFound);
        QVERIFY(reading::systemError(EIO, "a").message.starts_with("a could not be read: "));
    }
};

FAULTLINE_TEST(FilesTest)
#include "filestest.moc"
