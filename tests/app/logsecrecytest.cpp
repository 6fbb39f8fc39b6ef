// SPDX-License-Identifier: GPL-3.0-or-later
// What is in articles, what is typed into the search and what is written into a correction stays out of the log, at its
// most talkative. A word that stands in all of these is looked for in the log; names of files are no secret.
#include "models/session.h"
#include "tests/support/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <mutex>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/spdlog.h>

namespace {

using testsupport::runCli;

constexpr int kWait = 30000; // ms; a test ends as soon as the signal comes
const QByteArray kMarker = "quillonbark";

// One that can be read and those that cannot, each with the word where its reader stumbles.
const std::pair<const char*, const char*> kFiles[] = {
    {"good.html",
     "<html><head><title>QUILLONBARK bookings fail</title><meta name=author content=\"Ann Quillonbark\">"
     "<meta property=\"article:published_time\" content=\"2023-06-05\"></head><body><p>The booking service Quillonbark "
     "was down for hours on Monday, and the outage hit thousands of passengers at the stations.</p><p>The outage was "
     "caused by a cyberattack, Ann Quillonbark said.</p></body></html>"},
    {"dates.md",
     "---\ntitle: Quillonbark\ndate: quillonbark\n---\nThe outage at Quillonbark was blamed on an update.\n"},
    {"cut.json", "{\"incidents\": [{\"name\": \"Quillonbark\", \"incident_updates\": [{\"body\": \"quillonbark"},
    {"types.json", "{\"page\": {\"name\": 7}, \"incidents\": {\"quillonbark\": [\"quillonbark\"]}}"},
    {"bundle.json", "{\"type\": \"bundle\", \"id\": \"quillonbark\", \"objects\": [{\"type\": \"quillonbark\"}, 3]}"},
    {"cut.pdf", "%PDF-1.7\n1 0 obj << /Title (Quillonbark) /Type /quillonbark\nxref quillonbark"},
    {"cut.zip", "PK\x03\x04quillonbark quillonbark quillonbark quillonbark quillonbark quillonbark"},
    {"cut.docx", "PK\x03\x04\x14quillonbark<w:t>quillonbark</w:t>"},
    {"cut.xml", "<?xml version=\"1.0\" encoding=\"quillonbark\"?><rss><channel><item><title>Quillonbark</titel>"},
    {"charset.html",
     "<html><head><meta charset=\"quillonbark\"></head><body><p>Quillonbark failed on Monday.</p></body>"},
    {"mail.eml",
     "From: Quillonbark <a@quillonbark>\nSubject: quillonbark\nDate: quillonbark\nMIME-Version: 1.0\n"
     "Content-Type: quillonbark/plain; charset=quillonbark\nContent-Transfer-Encoding: quillonbark\n\nQuillonbark.\n"},
    {"table.csv", "title,date,text\n\"Quillonbark,quillonbark,\"quillonbark\"\"quillonbark\n"},
    {"picture.png", "\x89PNG\r\n\x1a\nquillonbark"},
};

QString files(const QString& folder) {
    QDir(folder).mkpath(QStringLiteral("in"));
    for (const auto& [name, bytes] : kFiles) {
        QFile file(folder + QStringLiteral("/in/") + QString::fromUtf8(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    return folder + QStringLiteral("/in");
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Lines of the log that hold the word.
QByteArray told(const QByteArray& log) {
    QByteArray lines;
    for (const QByteArray& line : log.split('\n')) {
        if (line.toLower().contains(kMarker))
            lines += line + '\n';
    }
    return lines;
}

std::mutex qtMessagesLock;
QByteArray qtMessages;

void keepQtMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
    const std::scoped_lock lock(qtMessagesLock);
    qtMessages += message.toUtf8() + '\n';
}

} // namespace

class LogSecrecyTest : public QObject {
    Q_OBJECT
private slots:
    void theCommandLine() {
        const QTemporaryDir folder;
        const QString inputs = files(folder.path());
        const QString file = folder.filePath(QStringLiteral("a.faultline"));
        const QString word = QString::fromUtf8(kMarker);
        const QString out = folder.filePath(QStringLiteral("out"));
        QStringList formats{QStringLiteral("html"), QStringLiteral("md"),   QStringLiteral("csv-claims"),
                            QStringLiteral("json"), QStringLiteral("ical"), QStringLiteral("stix")};
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-v"), file, inputs}).status, 3);
        runCli({QStringLiteral("analyze"), QStringLiteral("-v"), QStringLiteral("--explain"), inputs});
        for (const QString& query :
             {word, word + QStringLiteral(" AND ("), QStringLiteral("cause:") + word, QStringLiteral("on:") + word,
              QStringLiteral("\"") + word})
            runCli({QStringLiteral("search"), QStringLiteral("-v"), file, query});
        for (const QString& format : formats)
            QCOMPARE(
                runCli({QStringLiteral("export"), QStringLiteral("-v"), file, QStringLiteral("--format"), format,
                        QStringLiteral("-o"), out})
                    .status,
                0);
        runCli(
            {QStringLiteral("export"), QStringLiteral("-v"), file, QStringLiteral("--query"), word + QLatin1Char('(')});
        for (const char* command : {"reanalyze", "check", "contradictions", "incidents"})
            QCOMPARE(runCli({QString::fromUtf8(command), QStringLiteral("-v"), file}).status, 0);
        const QByteArray log =
            read(qEnvironmentVariable("XDG_STATE_HOME") + QStringLiteral("/faultline/faultline.log"));
        QVERIFY2(log.contains("cut.json"), "What could not be imported is told, by its name");
        QCOMPARE(told(log), QByteArray());
    }
    void theSessionOfTheWindow() {
        const QTemporaryDir folder;
        const QString inputs = files(folder.path());
        const QString logged = folder.filePath(QStringLiteral("all.log"));
        const auto before = spdlog::default_logger();
        auto logger = spdlog::basic_logger_mt("secrecy", logged.toStdString());
        logger->set_level(spdlog::level::trace);
        logger->flush_on(spdlog::level::trace);
        spdlog::set_default_logger(logger);
        qtMessages.clear();
        const QtMessageHandler handler = qInstallMessageHandler(keepQtMessage);
        work(folder.filePath(QStringLiteral("b.faultline")), inputs);
        qInstallMessageHandler(handler);
        spdlog::set_default_logger(before);
        spdlog::drop("secrecy");
        QVERIFY2(!QTest::currentTestFailed(), "");
        const QByteArray log = read(logged);
        QVERIFY(log.contains("cut.json"));
        QCOMPARE(told(log), QByteArray());
        QCOMPARE(told(qtMessages), QByteArray());
    }

private:
    // Import, pasted text, searches, right and wrong corrections.
    static void work(const QString& file, const QString& inputs) {
        const QString word = QString::fromUtf8(kMarker);
        const std::string value = kMarker.toStdString();
        models::Session session;
        QSignalSpy opened(&session, &models::Session::caseOpened);
        session.open(file, true);
        QVERIFY(opened.wait(kWait));
        QSignalSpy imported(&session, &models::Session::importFinished);
        session.importPaths({inputs});
        QVERIFY(imported.wait(kWait));
        session.importText(word + QStringLiteral(": the outage was caused by a storm."), word);
        QVERIFY(imported.wait(kWait));
        QSignalSpy found(&session, &models::Session::searchFinished);
        for (const QString& query : {word, word + QStringLiteral(" AND ("), QStringLiteral("on:") + word}) {
            session.search(query);
            QVERIFY(found.wait(kWait));
        }
        QVERIFY(!session.snapshot()->documents.empty());
        const std::string document = std::to_string(session.snapshot()->documents.front().id);
        for (const core::CorrectionKind kind :
             {core::CorrectionKind::DocumentTitle, core::CorrectionKind::DocumentNote}) {
            QSignalSpy applied(&session, &models::Session::correctionApplied);
            session.apply({{kind, document, value}}, word);
            QVERIFY(applied.wait(kWait));
        }
        for (const core::CorrectionKind kind :
             {core::CorrectionKind::DocumentPublished, core::CorrectionKind::ClaimVerdict,
              core::CorrectionKind::TimeMeaning}) {
            QSignalSpy failed(&session, &models::Session::stepFailed);
            session.apply({{kind, document, value}}, word);
            QVERIFY(failed.wait(kWait));
        }
        QSignalSpy refused(&session, &models::Session::openFailed);
        session.open(inputs + QStringLiteral("/cut.pdf"), false);
        QVERIFY(refused.wait(kWait));
    }
};

FAULTLINE_TEST(LogSecrecyTest)
#include "logsecrecytest.moc"
