// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder: what appears in it is told of when it is complete.
#include "models/folderwatch.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;

class FolderWatchTest : public QObject {
    Q_OBJECT
    static constexpr int kPatience = 20'000;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString& name, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly) const {
        QFile file(m_folder->filePath(name));
        if (!file.open(mode) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QStringList told(const QSignalSpy& spy) {
        QStringList all;
        for (const QList<QVariant>& each : spy)
            all += each.first().toStringList();
        return all;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsThereAndWhatComesIsToldOnce() {
        const QString old = write(QStringLiteral("old.txt"), "was there");
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        watch.setFolders({m_folder->path()});
        QTRY_COMPARE_WITH_TIMEOUT(told(settled), QStringList{old}, kPatience);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("later")));
        const QString inside = write(QStringLiteral("later/new.html"), "<p>new</p>");
        const QString beside = write(QStringLiteral("new.txt"), "new");
        QTRY_COMPARE_WITH_TIMEOUT(told(settled).size(), 3, kPatience);
        QVERIFY(told(settled).contains(inside));
        QVERIFY(told(settled).contains(beside));
    }
    void aChangedFileIsToldOfAgain() {
        const QString file = write(QStringLiteral("a.txt"), "first");
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        watch.setFolders({m_folder->path()});
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, kPatience);
        write(QStringLiteral("a.txt"), "and more", QIODevice::Append);
        write(QStringLiteral("b.txt"), "something happens in the folder");
        QTRY_COMPARE_WITH_TIMEOUT(told(settled).count(file), 2, kPatience);
    }
    void aFileThatGrowsWaitsUntilItIsComplete() {
        // Grows between any two looks, as the look itself is told of by the thread that writes.
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        const QString growing = write(QStringLiteral("growing.txt"), "0");
        QTimer writer;
        int rounds = 0;
        connect(&writer, &QTimer::timeout, this, [&] {
            write(QStringLiteral("growing.txt"), "more ", QIODevice::Append);
            if (++rounds == 40) {
                writer.stop();
                write(QStringLiteral("done.txt"), "the other is complete");
            }
        });
        watch.setPause(200ms);
        writer.start(5ms);
        watch.setFolders({m_folder->path()});
        QTRY_VERIFY_WITH_TIMEOUT(told(settled).contains(growing), kPatience);
        QCOMPARE(rounds, 40);
    }
    void aFileThatIsCreatedEmptyAndWrittenLaterIsToldOfSoon() {
        const QString late = write(QStringLiteral("late.txt"), "");
        const QString other = write(QStringLiteral("other.txt"), "told of once the watch has settled");
        models::FolderWatch watch;
        watch.setPause(100ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        watch.setFolders({m_folder->path()});
        QTRY_COMPARE_WITH_TIMEOUT(told(settled), QStringList{other}, kPatience);
        write(QStringLiteral("late.txt"), "written in place, which changes no folder");
        QTRY_COMPARE_WITH_TIMEOUT(told(settled), (QStringList{other, late}), kPatience);
    }
    void whatIsNotFinishedOrHiddenOrACaseIsLeft() {
        for (const char* name :
             {"a.html.part", "b.crdownload", ".hidden.txt", "notes.txt~", "my.faultline", "empty.txt"})
            write(QString::fromLatin1(name), qstrcmp(name, "empty.txt") == 0 ? "" : "bytes");
        const QString good = write(QStringLiteral("good.txt"), "bytes");
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        watch.setFolders({m_folder->path()});
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, kPatience);
        QCOMPARE(told(settled), QStringList{good});
    }
    void aMissingFolderIsToldOfOnce() {
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy lost(&watch, &models::FolderWatch::folderLost);
        const QString gone = m_folder->filePath(QStringLiteral("gone"));
        watch.setFolders({gone});
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, kPatience);
        QCOMPARE(lost.first().first().toString(), gone);
    }
    void nothingIsToldAfterTheWatchEnded() {
        write(QStringLiteral("a.txt"), "first");
        models::FolderWatch watch;
        watch.setPause(20ms);
        QSignalSpy settled(&watch, &models::FolderWatch::settled);
        watch.setFolders({m_folder->path()});
        watch.setFolders({});
        QTest::qWait(0);
        QVERIFY(watch.folders().isEmpty());
        watch.setFolders({m_folder->path()}); // begins anew
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, kPatience);
    }
};

FAULTLINE_TEST(FolderWatchTest)
#include "folderwatchtest.moc"
