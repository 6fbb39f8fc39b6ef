// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/report.h"
#include "models/items/labels.h"
#include "models/items/rowfilter.h"
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
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
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
        const auto whole = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        QVERIFY(whole.narrowedBy.isEmpty());
        QCOMPARE(whole.facts.front().cells.at(1), QString::number(snapshot->documents.size()));
        rendering::ReportScope scope;
        scope.filter.documents = {testsupport::kGroupClaims};
        scope.narrowedBy = QStringLiteral("search herons");
        const auto part = rendering::reportContent(snapshot, core::CauseTree::builtIn(), scope);
        QVERIFY(part.narrowedBy.contains(QStringLiteral("search herons")));
        QCOMPARE(part.facts.front().cells.at(1), QStringLiteral("1 of the 10 in the case"));
    }
    // The window counts what passes; the other sides of its contradictions are there to be read, not to be counted.
    void whatIsDisplayedIsCountedWithoutTheOtherSides() {
        const auto snapshot = testsupport::sampleSnapshot();
        const core::CauseTree causes = core::CauseTree::builtIn();
        rendering::ReportScope scope;
        scope.filter.causes = {"ddos"};
        const models::RowPredicate displayed(scope.filter, causes);
        std::size_t documents = 0;
        std::size_t claims = 0;
        for (const core::DocumentRecord& each : snapshot->documents) {
            documents += displayed.document(each);
            for (const core::ClaimRecord& claim : each.claims)
                claims += claim.verdict != core::ClaimVerdict::Rejected && displayed.claim(each, claim.claim);
        }
        const auto content = rendering::reportContent(snapshot, causes, scope);
        QVERIFY(content.sources.size() > documents); // other sides stand in it
        const auto fact = [&](qsizetype place) {
            return content.facts.at(static_cast<std::size_t>(place)).cells.at(1);
        };
        QCOMPARE(fact(0), QStringLiteral("%1 of the 10 in the case").arg(documents));
        QCOMPARE(fact(4), QString::number(claims));
        QVERIFY(content.view.join(QLatin1Char(' ')).contains(QStringLiteral("not counted")));
        const QString ddos = models::causeText(causes, "ddos");
        for (const rendering::ReportVoices& each : content.voices)
            QCOMPARE(each.cause, ddos);
        for (const rendering::ReportMatrix& each : content.matrix)
            QCOMPARE(each.causes, QStringList{ddos});
        for (const QString& each : content.summary)
            QVERIFY2(!each.contains(QStringLiteral("echnical fault")), qPrintable(each));
    }
    void claimsOfUndatedDocumentsAreNotLost() {
        const auto snapshot = testsupport::sampleSnapshot();
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        for (const core::ClaimRecord& each : snapshot->document(testsupport::kUndated)->claims) {
            const QString words = QString::fromStdString(each.claim.text);
            QVERIFY2(
                std::ranges::any_of(
                    content.undated,
                    [&](const rendering::ReportEvent& event) { return event.what.contains(words) && event.stance; }),
                qPrintable(words));
        }
    }
    // Its readers want a name, not that a text spoke with its own voice.
    void whoSaysItInASentence_data() {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("an outlet") << "Harbour Wire"
                                   << "Harbour Wire, in its own words";
        QTest::newRow("a page of the service") << "Zumbra status page"
                                               << "Zumbra";
        QTest::newRow("a name that only begins so") << "Zumbralia"
                                                    << "Zumbralia, in its own words";
    }
    void whoSaysItInASentence() {
        QFETCH(QString, publisher);
        QFETCH(QString, speaker);
        auto snapshot = std::make_shared<core::Snapshot>(*testsupport::sampleSnapshot());
        const core::Contradiction& first = snapshot->findings.contradictions.front();
        for (core::DocumentRecord& each : snapshot->documents) {
            if (each.id != first.a.document)
                continue;
            each.document.publisher = publisher.toStdString();
            for (core::ClaimRecord& claim : each.claims)
                claim.claim.speaker = core::kWriterVoice;
            for (core::Incident& incident : snapshot->findings.incidents) {
                if (incident.id == each.incident)
                    incident.services = {"Zumbra"};
            }
        }
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        QCOMPARE(content.contradictions.front().a.speaker, speaker);
    }

    void scopeLeavesOutOtherDocuments() {
        const core::SnapshotPtr snapshot = testsupport::sampleSnapshot();
        rendering::ReportScope scope;
        scope.filter.documents = {testsupport::kGroupClaims, testsupport::kExplainer};
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), scope);
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
    void citationsAndContentsLeadToTheirPlaces() {
        const QString json =
            run(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=objects"), m_path});
        // Every source is cited somewhere and the contents lead to every chapter; destinations are pages of the file.
        const auto links = json.count(QStringLiteral("\"/Subtype\": \"/Link\""));
        QVERIFY2(
            links > 2 * static_cast<qsizetype>(testsupport::sampleSnapshot()->documents.size()),
            qPrintable(QString::number(links)));
        QVERIFY(
            run(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")}).contains(QStringLiteral("Cited on page ")));
    }
    void choicesShape_data() {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << "a4" << false << "595.28 x 841.89";
        QTest::newRow("A4, landscape") << "a4" << true << "841.89 x 595.28";
        QTest::newRow("Letter") << "letter" << false << "612 x 792";
        QTest::newRow("Letter, landscape") << "letter" << true << "792 x 612";
    }
    void choicesShape() {
        QFETCH(QString, paper);
        QFETCH(bool, landscape);
        QFETCH(QString, size);
        rendering::ReportOptions options;
        options.settings.paper =
            paper == QLatin1String("letter") ? rendering::ReportPaper::Letter : rendering::ReportPaper::A4;
        options.settings.landscape = landscape;
        options.settings.author = QStringLiteral("Ada & Bo");
        options.settings.note = QStringLiteral("For the board only.");
        options.settings.parts = {rendering::ReportPart::Voices};
        const QString path = m_folder.filePath(QStringLiteral("shaped.pdf"));
        QVERIFY(rendering::writeReport(testsupport::sampleSnapshot(), core::CauseTree::builtIn(), path, options)
                    .has_value());
        const QString info = run(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(size), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Ada & Bo")));
        const QString words = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(words.contains(QStringLiteral("For the board only.")));
        QVERIFY(words.contains(QStringLiteral("1 Who says what")));
        QVERIFY(words.contains(QStringLiteral("2 Sources")));
        QVERIFY(!words.contains(QStringLiteral("WHY IT IS SHOWN")));
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QLatin1String("No syntax or stream encoding errors")));
    }
    void correctionsByHandAreOwned() {
        auto snapshot = std::make_shared<core::Snapshot>(*testsupport::sampleSnapshot());
        QVERIFY(rendering::reportContent(snapshot, core::CauseTree::builtIn(), {}).byHand.empty());
        const core::DocumentRecord& document = snapshot->documents.front();
        snapshot->corrections = {
            {core::CorrectionKind::DocumentTitle, std::to_string(document.id), "A truer title"},
            {core::CorrectionKind::ClaimStance, document.claims.front().key, "denied"},
            {core::CorrectionKind::DocumentStar, std::to_string(document.id), "1"},
            {core::CorrectionKind::DocumentTitle, "4711", "of a document that is not there"}};
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        QCOMPARE(content.byHand.size(), std::size_t(2));
        QCOMPARE(content.byHand[0].cells.at(2), QStringLiteral("A truer title"));
        QVERIFY(content.byHand[1].cells.at(1).contains(
            QString::fromStdString(document.claims.front().claim.text).left(30)));
    }
    void everyClaimStandsAmongThePassages() {
        const auto snapshot = testsupport::sampleSnapshot();
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        std::size_t claims = 0;
        for (const core::DocumentRecord& each : snapshot->documents)
            claims += each.claims.size();
        std::size_t passages = 0;
        for (const auto& each : content.passages)
            passages += each.claims.size();
        QCOMPARE(passages, claims);
    }
    void whoStandsForACauseStandsInItsRow() {
        const auto snapshot = testsupport::sampleSnapshot();
        const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
        QVERIFY(!content.voices.empty());
        for (const core::DocumentRecord& each : snapshot->documents) {
            for (const core::ClaimRecord& record : each.claims) {
                if (record.claim.scope != core::Scope::This || record.claim.speaker == "article" ||
                    record.verdict == core::ClaimVerdict::Rejected)
                    continue;
                const QString who = QString::fromStdString(record.claim.speaker);
                QVERIFY2(
                    std::ranges::any_of(
                        content.voices,
                        [&](const rendering::ReportVoices& row) {
                            const QString& cell = record.claim.stance == core::Stance::Asserted ? row.asserted
                                                  : record.claim.stance == core::Stance::Denied ? row.denied
                                                                                                : row.suspected;
                            return cell.contains(who);
                        }),
                    qPrintable(who));
            }
        }
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
