// SPDX-License-Identifier: GPL-3.0-or-later
// The command line and a case that somebody else works on, or that a newer program wrote.
#include "models/store/casefile.h"
#include "tests/support/cli.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

namespace {

using Outcome = testsupport::CliOutcome;
using testsupport::runCli;

// As a much newer program would write it: user_version, which stands at byte 60 of the file
// (sqlite.org/fileformat.html).
void setVersion(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
    QCOMPARE(file.write(QByteArray::fromHex("0000270f")), 4);
}

} // namespace

class CliCaseTest : public QObject {
    Q_OBJECT
private slots:
    // By the command line as by the window: what can only be read is read, and whoever wants to change it learns why
    // not.
    void whatCanOnlyBeReadIsReadAndNotChanged_data() {
        QTest::addColumn<bool>("newer");
        QTest::newRow("open elsewhere") << false;
        QTest::newRow("written by a newer version") << true;
    }
    void whatCanOnlyBeReadIsReadAndNotChanged() {
        QFETCH(bool, newer);
        const QString path =
            m_folder.filePath(newer ? QStringLiteral("newer.faultline") : QStringLiteral("held.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), path, QStringLiteral("articles/review.md")}).status, 0);
        std::optional<store::CaseFile> holder;
        if (newer)
            setVersion(path);
        else
            holder.emplace(*store::CaseFile::open(path.toStdString(), store::OpenMode::ReadWrite));
        const QString why = newer ? QStringLiteral("newer version") : QStringLiteral("open in another window (by ");
        const QStringList changing[] = {
            {QStringLiteral("import"), path, QStringLiteral("articles/status.json")},
            {QStringLiteral("reanalyze"), path},
            {QStringLiteral("merge"), path, m_folder.filePath(QStringLiteral("theirs.faultline"))}};
        for (const QStringList& each : changing) {
            const Outcome outcome = runCli(each);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(why), qPrintable(outcome.err));
        }
        const QStringList reading[] = {
            {QStringLiteral("documents"), path},
            {QStringLiteral("search"), path, QStringLiteral("review OR cause*")},
            {QStringLiteral("contradictions"), path},
            {QStringLiteral("check"), path},
            {QStringLiteral("export"), path, QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),
             m_folder.filePath(QStringLiteral("only-read.csv"))}};
        for (const QStringList& each : reading) {
            const Outcome outcome = runCli(each);
            QVERIFY2(outcome.status == 0, qPrintable(each.first() + QLatin1Char(' ') + outcome.err));
            QCOMPARE(outcome.err.contains(why), newer); // who only reads is not in anybody's way
        }
    }
    void aCaseThatIsOpenIsCopied() {
        const QString path = m_folder.filePath(QStringLiteral("worked-on.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), path, QStringLiteral("articles/review.md")}).status, 0);
        const auto holder = store::CaseFile::open(path.toStdString(), store::OpenMode::ReadWrite);
        QVERIFY(holder && !holder->isReadOnly());
        const QString copy = m_folder.filePath(QStringLiteral("copied.faultline"));
        const QStringList arguments{QStringLiteral("copy"), path, QStringLiteral("-o"), copy};
        QCOMPARE(runCli(arguments).status, 0);
        QCOMPARE(
            runCli({QStringLiteral("documents"), copy, QStringLiteral("--json")}).out,
            runCli({QStringLiteral("documents"), path, QStringLiteral("--json")}).out);
        QCOMPARE(runCli({QStringLiteral("check"), copy}).status, 0);
        QCOMPARE(runCli(arguments).status, 1); // never over a case
        QCOMPARE(runCli({QStringLiteral("copy"), path}).status, 2);
    }

private:
    QTemporaryDir m_folder;
};

FAULTLINE_TEST(CliCaseTest)
#include "clicasetest.moc"
