// SPDX-License-Identifier: GPL-3.0-or-later
// The session with real files and a real case: what the window relies on.
#include "models/session.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <utility>

namespace {

constexpr int kWait = 30000; // ms; a test ends as soon as the signal comes

core::Correction published(core::DocumentId id, const char* value) {
    return {core::CorrectionKind::DocumentPublished, std::to_string(id), value};
}

const core::DocumentRecord* byFile(const core::Snapshot& snapshot, const std::string& ending) {
    for (const core::DocumentRecord& each : snapshot.documents) {
        if (each.file.ends_with(ending))
            return &each;
    }
    return nullptr;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_case = m_folder->filePath(QStringLiteral("test.faultline"));
        m_session = std::make_unique<models::Session>();
    }
    void cleanup() {
        m_session.reset();
        m_folder.reset();
    }

    void importPublishesASnapshot() {
        QVERIFY(openCase());
        QSignalSpy progress(m_session.get(), &models::Session::jobProgress);
        QVERIFY(importArticles());
        QVERIFY(!progress.isEmpty());
        QVERIFY(!m_session->isBusy());
        QCOMPARE(m_session->snapshot()->documents.size(), std::size_t(4));
        QVERIFY(m_session->snapshot()->undatedFrom > 0);
    }
    void sameFilesAgainChangeNothing() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const auto before = m_session->snapshot();
        QVERIFY(importArticles());
        QCOMPARE(m_summary.unchanged, 4);
        QCOMPARE(m_summary.imported, 0);
        QVERIFY(m_session->snapshot()->documents == before->documents);
        QVERIFY(m_session->snapshot()->findings == before->findings);
    }
    void nothingWithoutACase() {
        QSignalSpy failed(m_session.get(), &models::Session::failed);
        m_session->importPaths({QStringLiteral(TEST_DATA_DIR "/cli/articles")});
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_session->snapshot() != nullptr);
        QVERIFY(m_session->snapshot()->documents.empty());
    }
    void failedOpeningKeepsWhatWasOpen() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const QString other = m_folder->filePath(QStringLiteral("other.faultline"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all. ").repeated(100));
        file.close();
        QSignalSpy refused(m_session.get(), &models::Session::openFailed);
        m_session->open(other, false);
        QCOMPARE(m_session->opening(), other);
        QVERIFY(refused.wait(kWait));
        QTRY_COMPARE(m_session->opening(), QString());
        QVERIFY(refused.first().at(1).toString().contains(QStringLiteral("other.faultline")));
        QCOMPARE(m_session->casePath(), m_case);
        QCOMPARE(m_session->snapshot()->documents.size(), std::size_t(4));
    }
    void caseOpenElsewhereIsForReading() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        models::Session second;
        QSignalSpy opened(&second, &models::Session::caseOpened);
        second.open(m_case, false);
        QCOMPARE(second.opening(), m_case);
        QVERIFY(opened.wait(kWait));
        QTRY_COMPARE(second.opening(), QString());
        QVERIFY(second.snapshot()->readOnly);
        QCOMPARE(second.readOnlyReason().kind, store::ReadOnlyReason::Kind::OpenElsewhere);
        QCOMPARE(second.snapshot()->documents.size(), std::size_t(4));
        // Once the first is closed the second may write.
        m_session->close();
        m_session.reset();
        second.open(m_case, false);
        QVERIFY(opened.wait(kWait));
        QVERIFY(!second.snapshot()->readOnly);
    }
    void dateIsSetAndTakenBack() {
        QVERIFY(openCase());
        writeFile(
            QStringLiteral("undated.txt"),
            "Rail bookings fail\n\nThe booking service Tramline failed for hours in early May, and passengers stood in "
            "line at the stations.\n\n"
            "The outage was caused by a cyberattack, the railway company said after its investigation had ended.\n");
        QVERIFY(import({m_folder->filePath(QStringLiteral("undated.txt"))}));
        const auto before = m_session->snapshot();
        QCOMPARE(before->documents.size(), std::size_t(1));
        QVERIFY(!before->documents[0].document.published);
        QCOMPARE(before->undatedFrom, std::size_t(0)); // nothing has a place on the axis

        QVERIFY(apply(published(before->documents[0].id, "2022-05-20")));
        const auto dated = m_session->snapshot();
        QVERIFY(dated->documents[0].publishedCorrected);
        const bool onAxis = std::any_of(dated->events.begin(), dated->events.end(), [](const core::Event& event) {
            return event.kind == core::EventKind::Occurrence && event.when.resolved() &&
                   core::isoText(event.when.interval->earliest, event.when.zone) == "2022-05-01T00:00";
        });
        QVERIFY2(onAxis, "“early May” moves onto the axis with its document's date");

        QVERIFY(changes([&] { m_session->undo(m_step); }));
        QVERIFY(m_session->snapshot()->documents == before->documents);
        QVERIFY(m_session->snapshot()->events == before->events);
    }
    void wrongDateIsRefusedAndChangesNothing() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const auto before = m_session->snapshot();
        QSignalSpy failed(m_session.get(), &models::Session::failed);
        QSignalSpy stepFailed(m_session.get(), &models::Session::stepFailed);
        const std::int64_t step =
            m_session->apply({published(before->documents[0].id, "next Tuesday")}, QStringLiteral("Date"));
        QVERIFY(failed.wait(kWait));
        QCOMPARE(stepFailed.first().at(0).toLongLong(), qlonglong(step));
        QVERIFY(failed.first().at(0).toString().contains(QStringLiteral("next Tuesday")));
        QVERIFY(m_session->snapshot()->documents == before->documents);
    }
    void correctionsSurviveReopening() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const core::DocumentId id = byFile(*m_session->snapshot(), "review.md")->id;
        QVERIFY(apply({core::CorrectionKind::DocumentTags, std::to_string(id), "ferry, ddos"}));
        const auto before = m_session->snapshot();
        m_session = std::make_unique<models::Session>();
        QVERIFY(openCase());
        QVERIFY(m_session->snapshot()->documents == before->documents);
        QCOMPARE(m_session->snapshot()->document(id)->tags, std::string("ferry, ddos"));
    }
    void whatWasDoneCanBeUndoneInALaterRun() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const core::DocumentId id = byFile(*m_session->snapshot(), "review.md")->id;
        const auto tagged = [&](const char* tags) {
            return core::Correction{core::CorrectionKind::DocumentTags, std::to_string(id), tags};
        };
        QVERIFY(apply(tagged("first")));
        QVERIFY(apply(tagged("second")));
        QVERIFY(changes([&] { m_session->undo(m_step); }));
        QCOMPARE(m_session->snapshot()->document(id)->tags, std::string("first"));
        m_session = std::make_unique<models::Session>();
        QVERIFY(openCase());
        const std::vector<store::Step> steps = m_session->history();
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps[0].name, std::string("Correct"));
        QVERIFY(!steps[0].undone && steps[1].undone);
        QVERIFY(changes([&] { m_session->redo(steps[1].id); }));
        QCOMPARE(m_session->snapshot()->document(id)->tags, std::string("second"));
        QVERIFY(changes([&] { m_session->undo(steps[1].id); }));
        QVERIFY(changes([&] { m_session->undo(steps[0].id); }));
        QCOMPARE(m_session->snapshot()->document(id)->tags, std::string());
        QVERIFY(apply(tagged("other"))); // takes the place of what was undone
        m_session = std::make_unique<models::Session>();
        QVERIFY(openCase());
        QCOMPARE(m_session->history().size(), std::size_t(1));
    }
    void newestSearchAnswers() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        QSignalSpy answers(m_session.get(), &models::Session::searchFinished);
        for (const char* typed : {"r", "re", "ref", "refu", "refund"})
            m_session->search(QString::fromLatin1(typed));
        QTRY_VERIFY_WITH_TIMEOUT(
            !answers.isEmpty() && answers.last().at(0).toString() == QStringLiteral("refund"), kWait);
        const auto answer = qvariant_cast<store::SearchAnswer>(answers.last().at(1));
        QCOMPARE(answer.documents.size(), std::size_t(1));
        QCOMPARE(answer.documents[0], byFile(*m_session->snapshot(), "ferry-times.txt")->id);
    }
    void textComesWithItsBody() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const auto* record = byFile(*m_session->snapshot(), "ferry-times.txt");
        QSignalSpy ready(m_session.get(), &models::Session::textReady);
        m_session->requestText(record->id);
        QVERIFY(ready.wait(kWait));
        const auto text = qvariant_cast<models::DocumentText>(ready.first().at(0));
        QCOMPARE(text.id, record->id);
        QVERIFY(text.document.body.find("faulty software update") != std::string::npos);
        for (const core::ClaimRecord& claim : record->claims) {
            if (!claim.claim.inTitle)
                QCOMPARE(std::string(core::slice(text.document.body, claim.claim.span)), claim.claim.text);
        }
    }
    void whatCannotBeReadIsAnsweredWithTheReason() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        QSignalSpy original(m_session.get(), &models::Session::originalFailed);
        QSignalSpy compared(m_session.get(), &models::Session::comparingFailed);
        constexpr core::DocumentId kNone = 4711;
        m_session->requestOriginal(kNone);
        m_session->compareVersions(kNone, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(!original.isEmpty() && !compared.isEmpty(), kWait);
        QCOMPARE(qvariant_cast<core::DocumentId>(original.first().at(0)), kNone);
        QVERIFY(!original.first().at(1).toString().isEmpty());
        QVERIFY(!compared.first().at(1).toString().isEmpty());
    }
    void aCaseThatIsGoneIsAnsweredForEachRequest() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const auto id = byFile(*m_session->snapshot(), "ferry-times.txt")->id;
        const QString path = QString::fromStdString(m_session->snapshot()->casePath);
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
        QSignalSpy text(m_session.get(), &models::Session::textFailed);
        QSignalSpy original(m_session.get(), &models::Session::originalFailed);
        m_session->requestText(id);
        m_session->requestOriginal(id);
        QTRY_VERIFY_WITH_TIMEOUT(!text.isEmpty() && !original.isEmpty(), kWait);
    }
    void cancelledImportKeepsWhatWasStored() {
        QVERIFY(openCase());
        QStringList files;
        for (int i = 0; i < 60; ++i) {
            const QString name = QStringLiteral("a%1.txt").arg(i);
            writeFile(
                name, "The bridge was closed for an hour because of a power failure, number " + QByteArray::number(i) +
                          ", the council said.\n");
            files.append(m_folder->filePath(name));
        }
        QSignalSpy finished(m_session.get(), &models::Session::importFinished);
        // Cancelled when the first progress is heard of; what is stored by then stays.
        QObject::connect(
            m_session.get(), &models::Session::jobStarted, m_session.get(), [this] { m_session->cancelJob(); });
        m_session->importPaths(files);
        QVERIFY(finished.wait(kWait));
        const auto summary = qvariant_cast<models::ImportSummary>(finished.first().at(0));
        QCOMPARE(m_session->snapshot()->documents.size(), static_cast<std::size_t>(summary.imported));
        QVERIFY(summary.imported <= 60);
        QVERIFY(!m_session->isBusy());
    }
    void cancellingStopsOneJob() {
        QVERIFY(openCase());
        QSignalSpy finished(m_session.get(), &models::Session::importFinished);
        m_session->importText(QStringLiteral("The quay was dark after a power failure."), QStringLiteral("quay"));
        m_session->importPaths({QStringLiteral(TEST_DATA_DIR "/cli/articles")});
        m_session->cancelJob();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kWait);
        QCOMPARE(qvariant_cast<models::ImportSummary>(finished.at(1).at(0)).imported, 4);
    }
    // Numbers of documents and steps are those of a case: what was asked for in one is not done in the next.
    void whatIsAskedWhileAnotherCaseOpensIsNotDoneThere() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        const QString first = std::exchange(m_case, m_folder->filePath(QStringLiteral("second.faultline")));
        QVERIFY(openCase());
        writeFile(QStringLiteral("one.txt"), "A boat sank on 3 May 2021 because a valve had failed.\n");
        QVERIFY(import({m_folder->filePath(QStringLiteral("one.txt"))}));
        const auto second = m_session->snapshot();
        const QString other = std::exchange(m_case, first);
        QVERIFY(openCase());
        QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
        QSignalSpy failed(m_session.get(), &models::Session::failed);
        QSignalSpy applied(m_session.get(), &models::Session::correctionApplied);
        m_session->open(other, false);
        m_session->apply({published(1, "2020-02-02")}, QStringLiteral("Correct"));
        m_session->importText(QStringLiteral("The quay was dark."), QStringLiteral("quay"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, kWait);
        QCOMPARE(opened.size(), 1);
        QVERIFY(applied.isEmpty());
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("another case was opened")));
        QVERIFY(m_session->snapshot()->documents == second->documents);
    }
    void closingForgetsTheCase() {
        QVERIFY(openCase());
        QVERIFY(importArticles());
        QSignalSpy changed(m_session.get(), &models::Session::snapshotChanged);
        m_session->close();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_session->isOpen());
        QVERIFY(m_session->snapshot()->documents.empty());
    }

private:
    bool openCase() {
        QSignalSpy opened(m_session.get(), &models::Session::caseOpened);
        m_session->open(m_case, true);
        return opened.wait(kWait);
    }
    bool import(const QStringList& paths) {
        QSignalSpy finished(m_session.get(), &models::Session::importFinished);
        m_session->importPaths(paths);
        if (!finished.wait(kWait))
            return false;
        m_summary = qvariant_cast<models::ImportSummary>(finished.first().at(0));
        return true;
    }
    bool importArticles() { return import({QStringLiteral(TEST_DATA_DIR "/cli/articles")}); }
    template <typename Function>
    bool changes(Function function) {
        QSignalSpy changed(m_session.get(), &models::Session::snapshotChanged);
        function();
        return changed.wait(kWait);
    }
    bool apply(const core::Correction& correction) {
        return changes([&] { m_step = m_session->apply({correction}, QStringLiteral("Correct")); });
    }
    void writeFile(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
    std::int64_t m_step = 0; // of the last correction
    std::unique_ptr<models::Session> m_session;
    models::ImportSummary m_summary;
};

FAULTLINE_TEST(SessionTest)
#include "sessiontest.moc"
