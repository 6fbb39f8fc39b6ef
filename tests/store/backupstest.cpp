// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups: one a day, only of what has changed, with a limit, and whole ones while the case is written.
#include "models/store/backups.h"
#include "tests/store/casesamples.h"
#include "tests/support/testmain.h"

#include <array>
#include <fstream>

using namespace storetest;

class BackupsTest : public QObject {
    Q_OBJECT

    static void add(store::CaseFile& file, int number) {
        const std::string name = std::to_string(number);
        HAS_VALUE(file.add(fileOf(name, "s" + name, name), std::array{article("Title " + name, "Body " + name + ".")}));
    }
    static QStringList backups(const QTemporaryDir& dir) {
        return QDir(QString::fromStdString(store::backupFolder(casePath(dir)).string())).entryList(QDir::Files);
    }

private slots:
    void oneADayAndOnlyOfWhatHasChanged() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        QVERIFY(!store::backUpCase(casePath(dir), "2023-06-05").value()); // nothing was ever put into it
        add(file, 1);
        const auto first = store::backUpCase(casePath(dir), "2023-06-05").value();
        QVERIFY(first);
        add(file, 2);
        QVERIFY(!store::backUpCase(casePath(dir), "2023-06-05").value());
        QVERIFY(store::backUpCase(casePath(dir), "2023-06-06").value());
        QVERIFY(!store::backUpCase(casePath(dir), "2023-06-07").value()); // as it was
        QCOMPARE(backups(dir), (QStringList{"2023-06-05.faultline", "2023-06-06.faultline"}));
        auto restored = store::CaseFile::open(*first, store::OpenMode::ReadOnly).value();
        QCOMPARE(restored.documents()->size(), std::size_t(1)); // as it was then, whole
        QVERIFY(restored.check()->empty());
        QCOMPARE(file.documents()->size(), std::size_t(2));
    }
    void theOldestGoWhereThereAreMany() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        for (int day = 1; day <= 6; ++day) {
            add(file, day);
            QVERIFY(store::backUpCase(casePath(dir), "2023-06-0" + std::to_string(day), nullptr, 3).value());
        }
        QCOMPARE(backups(dir), (QStringList{"2023-06-04.faultline", "2023-06-05.faultline", "2023-06-06.faultline"}));
    }
    void whatIsStoppedOrDamagedLeavesNoBackup() {
        const QTemporaryDir dir;
        auto file = openCase(dir);
        for (int i = 0; i < 40; ++i) // more than is copied between two looks
            HAS_VALUE(file.add(
                fileOf(std::to_string(i), "s" + std::to_string(i), std::string(10, 'x')),
                std::array{article("T", QString(300'000, QLatin1Char('a' + i % 26)).toStdString())}));
        const std::atomic<bool> stop = true;
        const auto stopped = store::backUpCase(casePath(dir), "2023-06-05", &stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
        QVERIFY(backups(dir).isEmpty());
        QVERIFY(store::backUpCase(casePath(dir), "2023-06-05").value());
        // A backup that cannot be read does not stand for the case.
        std::ofstream(store::backupFolder(casePath(dir)) / "2023-06-06.faultline") << "no database";
        QVERIFY(store::backUpCase(casePath(dir), "2023-06-07").value());
        QVERIFY(!store::backUpCase(dir.filePath(QStringLiteral("none")).toStdString(), "2023-06-05"));
    }
};

FAULTLINE_TEST(BackupsTest)
#include "backupstest.moc"
