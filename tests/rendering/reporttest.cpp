// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/report.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

class ReportTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(write(m_path));
        if (const QString pictures = qEnvironmentVariable("FAULTLINE_PICTURES"); !pictures.isEmpty())
            QFile::copy(m_path, pictures + QStringLiteral("/report.pdf"));
    }
    void contentNamesBothSidesAndWhatIsNotEstablished() {
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const auto content = rendering::reportContent(*snapshot, core::CauseTree::builtIn(), {});
        std::size_t open = 0;
        std::size_t possible = 0;
        for (const core::Contradiction& each : snapshot->findings.contradictions) {
            open += each.state != core::ContradictionState::Dismissed;
            possible +=
                each.state != core::ContradictionState::Dismissed && each.sameIncident == core::SameIncident::Possible;
        }
        QCOMPARE(content.contradictions.size(), open); // dismissed ones stay out
        QVERIFY(possible > 0);
        std::size_t marked = 0;
        for (const auto& item : content.contradictions) {
            QVERIFY(!item.a.quote.empty() && !item.b.quote.empty());
            QVERIFY(!item.why.isEmpty());
            QCOMPARE(item.state.contains(QStringLiteral("not established")), item.possible);
            marked += item.possible;
        }
        QCOMPARE(marked, possible);
        QCOMPARE(content.sources.size(), snapshot->documents.size());
        // What has no moment, and what documents without a date claim: two claims of one and one of the other.
        QCOMPARE(content.undated.size(), snapshot->events.size() - snapshot->undatedFrom + 3);
    }
    void whatWasLeftOutIsSaid() {
        const auto snapshot = testsupport::sampleSnapshot();
        const auto whole = rendering::reportContent(*snapshot, core::CauseTree::builtIn(), {});
        QVERIFY(whole.narrowedBy.isEmpty());
        QCOMPARE(whole.facts.front().cells.at(1), QString::number(snapshot->documents.size()));
        rendering::ReportScope scope;
        scope.documents = {testsupport::kGroupClaims};
        scope.narrowedBy = QStringLiteral("search herons");
        const auto part = rendering::reportContent(*snapshot, core::CauseTree::builtIn(), scope);
        QVERIFY(part.narrowedBy.contains(QStringLiteral("search herons")));
        QCOMPARE(part.facts.front().cells.at(1), QStringLiteral("1 of the 10 in the case"));
    }
    void claimsOfUndatedDocumentsAreNotLost() {
        const auto snapshot = testsupport::sampleSnapshot();
        const auto content = rendering::reportContent(*snapshot, core::CauseTree::builtIn(), {});
        for (const core::ClaimRecord& each : snapshot->document(testsupport::kUndated)->claims) {
            const QString words = QString::fromStdString(each.claim.text);
            QVERIFY2(
                std::ranges::any_of(
                    content.undated,
                    [&](const rendering::ReportEvent& event) { return event.what.contains(words) && event.stance; }),
                qPrintable(words));
        }
    }
    void scopeLeavesOutOtherDocuments() {
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        rendering::ReportScope scope;
        scope.documents = {testsupport::kGroupClaims, testsupport::kExplainer};
        const auto content = rendering::reportContent(*snapshot, core::CauseTree::builtIn(), scope);
        QCOMPARE(content.sources.size(), std::size_t(2));
        QCOMPARE(content.contradictions.size(), std::size_t(1));
    }
    void wordsCanBeSelected() {
        const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        const QString plain = text.simplified();
        for (const char* expected :
             {"Timeline", "Contradictions", "Events in order", "Sources", "WHY IT IS SHOWN", "not established"})
            QVERIFY2(plain.contains(QLatin1String(expected)), expected);
        for (const core::DocumentRecord& each : snapshot->documents)
            QVERIFY2(plain.contains(QString::fromStdString(each.sha256).left(12)), each.file.c_str());
    }
    void facingQuotesStandSideBySide() {
        const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
        const QStringList lines = text.split(QLatin1Char('\n'));
        // Both boxes begin with “cause — stance”: with -layout they share a line.
        QVERIFY(std::ranges::any_of(lines, [](const QString& line) {
            return line.count(QStringLiteral(" — ")) == 2 && line.contains(QStringLiteral("asserted"));
        }));
    }
    void fontsAreEmbedded() {
        const QStringList lines =
            run(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(QLatin1String(" yes ")), qPrintable(lines[i]));
    }
    void fileIsSoundAndHasBookmarks() {
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path})
                    .contains(QLatin1String("No syntax or stream encoding errors")));
        const QString json =
            run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), m_path});
        QVERIFY(json.contains(QStringLiteral("2 Contradictions")));
        QVERIFY(json.contains(QStringLiteral("2.1 ")));
    }
    void sameCaseGivesTheSameBytes() {
        const QString again = m_folder.filePath(QStringLiteral("again.pdf"));
        QVERIFY(write(again));
        QFile a(m_path);
        QFile b(again);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll() == b.readAll(), true);
    }
    void placeThatCannotBeWrittenIsSaid() {
        const auto written = rendering::writeReport(
            testsupport::sampleSnapshot(), core::CauseTree::builtIn(),
            QStringLiteral("/nonexistent/folder/report.pdf"));
        QVERIFY(!written);
        QVERIFY(written.error().message.find("/nonexistent/folder/report.pdf") != std::string::npos);
    }
    void cancelledReportLeavesNoFile() {
        const QString path = m_folder.filePath(QStringLiteral("cancelled.pdf"));
        const std::atomic<bool> stop = true;
        rendering::ReportOptions options;
        options.stop = &stop;
        const auto written =
            rendering::writeReport(testsupport::sampleSnapshot(), core::CauseTree::builtIn(), path, options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
    void emptyCaseStillGivesAReport() {
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        QVERIFY(rendering::writeReport(std::make_shared<const core::Snapshot>(), core::CauseTree::builtIn(), path)
                    .has_value());
        QVERIFY(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                    .contains(QStringLiteral("No contradictions")));
    }

private:
    static bool write(const QString& path) {
        return rendering::writeReport(testsupport::sampleSnapshot(), core::CauseTree::builtIn(), path).has_value();
    }
    // Both are in packaging/test's list; without them there is nothing to check with.
    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted() || !process.waitForFinished()) {
            QTest::qFail(qPrintable(program + QStringLiteral(" is not installed")), __FILE__, __LINE__);
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_path;
};

FAULTLINE_TEST(ReportTest)
#include "reporttest.moc"
