// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts use it: golden JSON, exit statuses, and what it says of bad input.
#include "tests/support/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <unistd.h>

namespace {

using Outcome = testsupport::CliOutcome;
using testsupport::runCli;

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// What differs from run to run is taken out.
QJsonValue settled(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array.append(settled(each));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        object.remove(QStringLiteral("seconds"));
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = settled(it.value());
        return object;
    }
    return value;
}

QByteArray settledText(const QByteArray& output) {
    QByteArray text;
    const QJsonDocument whole = QJsonDocument::fromJson(output);
    if (!whole.isNull())
        return QJsonDocument(
                   whole.isArray() ? QJsonDocument(settled(whole.array()).toArray())
                                   : QJsonDocument(settled(whole.object()).toObject()))
            .toJson();
    for (const QByteArray& line : output.split('\n')) {
        if (!line.isEmpty())
            text += QJsonDocument(settled(QJsonDocument::fromJson(line).object()).toObject()).toJson();
    }
    return text;
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    // With FAULTLINE_UPDATE_GOLDEN set the files are written anew; read the difference before committing it.
    void golden_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("analyze-txt") << QStringList{"analyze", "--json", "articles/ferry-times.txt"};
        QTest::newRow("analyze-html") << QStringList{"analyze", "--json", "articles/night-desk.html"};
        QTest::newRow("analyze-md") << QStringList{"analyze", "--json", "articles/review.md"};
        QTest::newRow("analyze-status") << QStringList{"analyze", "--json", "articles/status.json"};
        QTest::newRow("import") << QStringList{"import", "CASE", "--json", "articles"};
        QTest::newRow("import-again") << QStringList{"import", "CASE", "--json", "articles"};
        QTest::newRow("documents") << QStringList{"documents", "CASE", "--json"};
        QTest::newRow("documents-query") << QStringList{"documents", "CASE", "\"denial-of-service\"", "--json"};
        QTest::newRow("search") << QStringList{"search", "CASE", "salt OR refund", "--json"};
        QTest::newRow("incidents") << QStringList{"incidents", "CASE", "--json"};
        QTest::newRow("contradictions") << QStringList{"contradictions", "CASE", "--json"};
    }
    void golden() {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(QStringLiteral("CASE"), m_folder.filePath(QStringLiteral("golden.faultline")));
        const Outcome outcome = runCli(arguments);
        QCOMPARE(outcome.status, 0);
        const QByteArray got = settledText(outcome.out);
        QVERIFY(!got.isEmpty());
        const QString path =
            QStringLiteral(TEST_DATA_DIR "/cli/golden/%1.json").arg(QLatin1String(QTest::currentDataTag()));
        if (!qEnvironmentVariableIsEmpty("FAULTLINE_UPDATE_GOLDEN")) {
            QDir().mkpath(QFileInfo(path).path());
            writeFile(path, got);
        }
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray wanted = file.readAll();
        if (got != wanted) {
            writeFile(m_folder.filePath(QStringLiteral("got.json")), got);
            m_folder.setAutoRemove(false);
        }
        QVERIFY2(
            got == wanted,
            qPrintable(
                QStringLiteral("differs from %1; got %2").arg(path, m_folder.filePath(QStringLiteral("got.json")))));
    }

    void exitStatuses_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no command") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{"frobnicate"} << 2;
        QTest::newRow("unknown option") << QStringList{"analyze", "--frob", "articles/review.md"} << 2;
        QTest::newRow("missing argument") << QStringList{"import"} << 2;
        QTest::newRow("one too many") << QStringList{"check", "a", "b"} << 2;
        QTest::newRow("bad date") << QStringList{"analyze", "--published", "soon", "articles/review.md"} << 2;
        QTest::newRow("no output named") << QStringList{"export", "x.faultline", "--format", "json"} << 2;
        QTest::newRow("no such case") << QStringList{"documents", "nowhere.faultline"} << 1;
        QTest::newRow("no such file") << QStringList{"analyze", "--json", "nowhere.txt", "articles/review.md"} << 3;
        QTest::newRow("version") << QStringList{"--version"} << 0;
        QTest::newRow("help") << QStringList{"--help"} << 0;
    }
    void exitStatuses() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Outcome outcome = runCli(arguments);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.err.trimmed().isEmpty(), status == 0);
    }
    void everyCommandHelps_data() {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"analyze", "import", "documents", "search", "incidents", "contradictions", "report", "picture", "export",
              "check", "copy", "merge", "repair"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandHelps() {
        QFETCH(QString, command);
        const Outcome outcome = runCli({command, QStringLiteral("--help")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("Usage: faultline-cli " + command.toUtf8() + " [options]"));
    }

    void standardInputIsRead() {
        const Outcome outcome = runCli(
            {QStringLiteral("analyze"), QStringLiteral("--json"), QStringLiteral("--text"), QStringLiteral("-")},
            QDir::tempPath(), "The outage was caused by a burst pipe.");
        QCOMPARE(outcome.status, 0);
        const QJsonObject document =
            outcome.json().object().value(QStringLiteral("documents")).toArray().at(0).toObject();
        QCOMPARE(
            document.value(QStringLiteral("body")).toString(),
            QStringLiteral("The outage was caused by a burst pipe."));
        QVERIFY(document.value(QStringLiteral("title")).isNull());
    }
    void offsetsCountCodePoints() {
        const QString text =
            QStringLiteral("Le caf\u00e9 \U0001F600 ferm\u00e9. The outage was caused by a power failure.");
        const Outcome outcome = runCli(
            {QStringLiteral("analyze"), QStringLiteral("--json"), QStringLiteral("--text"), QStringLiteral("-")},
            QDir::tempPath(), text.toUtf8());
        const QJsonArray claims = outcome.json()
                                      .object()
                                      .value(QStringLiteral("documents"))
                                      .toArray()
                                      .at(0)
                                      .toObject()
                                      .value(QStringLiteral("claims"))
                                      .toArray();
        QVERIFY(!claims.isEmpty());
        const QJsonObject claim = claims.at(0).toObject();
        const QList<uint> points = text.toUcs4();
        const qsizetype start = claim.value(QStringLiteral("start")).toInt();
        const qsizetype end = claim.value(QStringLiteral("end")).toInt();
        QString words;
        for (qsizetype i = start; i < end; ++i)
            words += QString::fromUcs4(reinterpret_cast<const char32_t*>(&points[i]), 1);
        QCOMPARE(words, claim.value(QStringLiteral("text")).toString());
    }

    void badInputIsNamedAndTheRestGoesOn() {
        const QString pile = m_folder.filePath(QStringLiteral("pile"));
        QDir().mkpath(pile + QStringLiteral("/pictures"));
        writeFile(pile + QStringLiteral("/empty.txt"), {});
        writeFile(
            pile + QStringLiteral("/pictures/photo.jpg"),
            QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000") + QByteArray(500, '\x9c'));
        writeFile(pile + QStringLiteral("/shape.json"), "{\"hello\": [1, 2, 3]}");
        writeFile(
            pile + QStringLiteral("/latin.txt"), "Die St\xf6rung dauerte eine Stunde. The outage in Z\xfcrich was "
                                                 "caused by a power failure, the caf\xe9 owner said.\n");
        writeFile(
            pile + QStringLiteral("/cut.html"),
            "<html><head><title>Cut</title></head><body><article><p>The outage was caused by a failed router, the "
            "company said on the evening of the day.</p><p>It las");
        QFile large(pile + QStringLiteral("/large.txt"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200LL * 1024 * 1024));
        large.close();
        const QString casePath = m_folder.filePath(QStringLiteral("bad.faultline"));
        const Outcome outcome = runCli({QStringLiteral("import"), casePath, QStringLiteral("--json"), pile});
        QCOMPARE(outcome.status, 3);
        const QJsonObject summary = outcome.json().object();
        QStringList failed;
        for (const QJsonValue& each : summary.value(QStringLiteral("failed")).toArray()) {
            failed.append(QFileInfo(each.toObject().value(QStringLiteral("file")).toString()).fileName());
            const QString message = each.toObject().value(QStringLiteral("message")).toString();
            QVERIFY2(message.contains(failed.last()), qPrintable(message));
            QVERIFY(message.endsWith(QLatin1Char('.')));
            QVERIFY(outcome.err.contains(failed.last()));
        }
        failed.sort();
        QCOMPARE(failed, QStringList({"empty.txt", "large.txt", "photo.jpg", "shape.json"}));
        QCOMPARE(summary.value(QStringLiteral("imported")).toInt(), 2);
        QCOMPARE(runCli({QStringLiteral("check"), casePath}).status, 0);
    }
    void fileWithoutPermissionIsNamed() {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = m_folder.filePath(QStringLiteral("secret.txt"));
        writeFile(path, "words");
        QFile::setPermissions(path, {});
        const Outcome outcome = runCli({QStringLiteral("analyze"), QStringLiteral("--json"), path});
        QCOMPARE(outcome.status, 3);
        QCOMPARE(
            outcome.json().object().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("no-permission"));
    }
    void whatIsNoCaseStaysAsItIs() {
        const QString path = m_folder.filePath(QStringLiteral("notes.faultline"));
        const QByteArray bytes = QByteArray("These are my notes, not a database. ").repeated(50);
        writeFile(path, bytes);
        const Outcome outcome = runCli({QStringLiteral("import"), path, QStringLiteral("articles")});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains(QStringLiteral("notes.faultline")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    void exportsAreWhole() {
        const QString casePath = m_folder.filePath(QStringLiteral("export.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const Outcome json = runCli(
            {QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("json"),
             QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.json().object().value(QStringLiteral("documents")).toArray().size(), 4);
        const Outcome csv = runCli(
            {QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("csv"),
             QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(csv.status, 0);
        QVERIFY(csv.out.startsWith("kind,earliest,latest,"));
        QVERIFY(csv.out.count("\r\n") > 4);
        QVERIFY(csv.out.contains("ddos"));
        const Outcome timeline = runCli(
            {QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("timelinejs"),
             QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY(!timeline.json().object().value(QStringLiteral("events")).toArray().isEmpty());
        const Outcome page = runCli(
            {QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("html"),
             QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY(page.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.out.trimmed().endsWith("</html>"));
        const QString kept = m_folder.filePath(QStringLiteral("kept.md"));
        QCOMPARE(
            runCli({QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("md"),
                    QStringLiteral("-o"), kept})
                .status,
            0);
        QVERIFY(QFileInfo(kept).size() > 500);
    }
    void exportsHoldWhatIsAskedFor() {
        const QString casePath = m_folder.filePath(QStringLiteral("parts.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const auto documentsOf = [&](const QStringList& more) {
            const Outcome json = runCli(
                QStringList{
                    QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("-o"), QStringLiteral("-")} +
                more);
            return json.status == 0 ? json.json().object().value(QStringLiteral("documents")).toArray().size() : -1;
        };
        const auto all = documentsOf({});
        const auto some = documentsOf({QStringLiteral("--query"), QStringLiteral("attack")});
        QVERIFY(some > 0 && some < all);
        QCOMPARE(documentsOf({QStringLiteral("--query"), QStringLiteral("zzzzqqq")}), -1);
        QCOMPARE(documentsOf({QStringLiteral("--incident"), QStringLiteral("4711")}), -1);
        const Outcome schema = runCli({QStringLiteral("export"), QStringLiteral("--schema")});
        QCOMPARE(schema.status, 0);
        QVERIFY(schema.json().object().value(QStringLiteral("$defs")).toObject().contains(QStringLiteral("claim")));
        const Outcome drawing = runCli(
            {QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("svg"),
             QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY(drawing.out.contains("<svg"));
    }
    void nothingIsWrittenOverACase() {
        const QString casePath = m_folder.filePath(QStringLiteral("kept.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        QFile file(casePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const QString other = m_folder.filePath(QStringLiteral("other.faultline"));
        QVERIFY(QFile::copy(casePath, other));
        for (const QStringList& command :
             {QStringList{QStringLiteral("export"), casePath, QStringLiteral("--format"), QStringLiteral("csv")},
              QStringList{QStringLiteral("report"), casePath}, QStringList{QStringLiteral("picture"), casePath}}) {
            for (const QString& out : {casePath, other, casePath + QStringLiteral("-wal")}) {
                const Outcome outcome = runCli(command + QStringList{QStringLiteral("-o"), out});
                QCOMPARE(outcome.status, 1);
                QVERIFY2(outcome.err.contains(QStringLiteral("choose another name")), qPrintable(outcome.err));
            }
        }
        QFile again(casePath);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(again.readAll() == before);
    }
    void nothingReadMakesNoCase() {
        const QString casePath = m_folder.filePath(QStringLiteral("none.faultline"));
        const Outcome outcome = runCli({QStringLiteral("import"), casePath, m_folder.filePath(QStringLiteral("gone"))});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!QFileInfo::exists(casePath));
    }
    void aQueryMayBeginWithAMinus() {
        const QString casePath = m_folder.filePath(QStringLiteral("minus.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const Outcome outcome = runCli(
            {QStringLiteral("search"), casePath, QStringLiteral("-ddos"), QStringLiteral("--json"),
             QStringLiteral("--limit"), QStringLiteral("5")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().object().value(QStringLiteral("query")).toString(), QStringLiteral("-ddos"));
    }
    void nothingFoundIsExplained() {
        const QString casePath = m_folder.filePath(QStringLiteral("nothing.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const Outcome outcome = runCli(
            {QStringLiteral("search"), casePath, QStringLiteral("outages frobnication"), QStringLiteral("--json"),
             QStringLiteral("--sort"), QStringLiteral("newest")});
        QCOMPARE(outcome.status, 0);
        const QJsonObject answer = outcome.json().object();
        QCOMPARE(answer.value(QStringLiteral("total")).toInt(), 0);
        QCOMPARE(answer.value(QStringLiteral("absent")).toArray(), QJsonArray{QStringLiteral("frobnication")});
        const QJsonObject offer = answer.value(QStringLiteral("offers")).toArray().at(0).toObject();
        QCOMPARE(offer.value(QStringLiteral("query")).toString(), QStringLiteral("outages"));
        QVERIFY(offer.value(QStringLiteral("total")).toInt() > 0);
        QCOMPARE(
            runCli({QStringLiteral("search"), casePath, QStringLiteral("x"), QStringLiteral("--sort"),
                    QStringLiteral("colour")})
                .status,
            2);
    }
    void twoCasesAreMerged() {
        const QString mine = m_folder.filePath(QStringLiteral("mine.faultline"));
        const QString theirs = m_folder.filePath(QStringLiteral("theirs.faultline"));
        const QString whole = m_folder.filePath(QStringLiteral("both.faultline"));
        QStringList files;
        const QDir articles(QStringLiteral(TEST_DATA_DIR "/cli/articles"));
        for (const QString& name : articles.entryList(QDir::Files))
            files << QStringLiteral("articles/") + name;
        const QStringList first = files.mid(0, files.size() / 2 + 1);
        const QStringList second = files.mid(files.size() / 2);
        QVERIFY(runCli(QStringList{QStringLiteral("import"), mine} + first).status != 1);
        QVERIFY(runCli(QStringList{QStringLiteral("import"), theirs} + second).status != 1);
        QVERIFY(runCli(QStringList{QStringLiteral("import"), whole} + files).status != 1);
        QCOMPARE(runCli({QStringLiteral("merge"), mine, theirs}).status, 0);
        const auto told = [](const char* command, const QString& of) {
            QJsonArray rows = runCli({QLatin1String(command), of, QStringLiteral("--json")}).json().array();
            for (QJsonValueRef each : rows) { // contradictions are numbered as they are found
                QJsonObject row = each.toObject();
                row.remove(QStringLiteral("id"));
                each = row;
            }
            return rows;
        };
        for (const char* command : {"documents", "incidents", "contradictions"})
            QCOMPARE(told(command, mine), told(command, whole));
        const Outcome again = runCli({QStringLiteral("merge"), mine, theirs});
        QVERIFY(again.out.contains("0 documents and 0 corrections came in"));
        QCOMPARE(runCli({QStringLiteral("check"), mine}).status, 0);
    }
    void aDamagedCaseIsRescued() {
        const QString casePath = m_folder.filePath(QStringLiteral("damaged.faultline"));
        const QString rescued = m_folder.filePath(QStringLiteral("rescued.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const Outcome whole = runCli({QStringLiteral("repair"), casePath, QStringLiteral("-o"), rescued});
        QCOMPARE(whole.status, 0);
        QVERIFY(whole.out.contains("nothing was lost"));
        for (const char* command : {"documents", "contradictions", "incidents"})
            QCOMPARE(
                runCli({QLatin1String(command), rescued, QStringLiteral("--json")}).out,
                runCli({QLatin1String(command), casePath, QStringLiteral("--json")}).out);
        QCOMPARE(runCli({QStringLiteral("repair"), casePath, QStringLiteral("-o"), rescued}).status, 1); // never over
        QCOMPARE(runCli({QStringLiteral("repair"), casePath}).status, 2);
        QCOMPARE(runCli({QStringLiteral("check"), rescued}).status, 0);
    }
    void aReportOfNothingIsNoReport() {
        const QString casePath = m_folder.filePath(QStringLiteral("empty.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const QString pdf = m_folder.filePath(QStringLiteral("nothing.pdf"));
        QCOMPARE(
            runCli({QStringLiteral("report"), casePath, QStringLiteral("-o"), pdf, QStringLiteral("--query"),
                    QStringLiteral("zzzzqqq")})
                .status,
            1);
        QVERIFY(!QFileInfo::exists(pdf));
    }
    void aStixBundleHangsTogether() {
        const QString casePath = m_folder.filePath(QStringLiteral("stix.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const QStringList command{QStringLiteral("export"),   casePath,
                                  QStringLiteral("--format"), QStringLiteral("stix"),
                                  QStringLiteral("-o"),       QStringLiteral("-")};
        const Outcome stix = runCli(command);
        QCOMPARE(stix.status, 0);
        QCOMPARE(runCli(command).out, stix.out);
        const QJsonArray objects = stix.json().object().value(QStringLiteral("objects")).toArray();
        QSet<QString> ids;
        QMap<QString, int> types;
        for (const QJsonValue& each : objects) {
            const QString id = each[QStringLiteral("id")].toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
            ++types[each[QStringLiteral("type")].toString()];
            QVERIFY(id.startsWith(each[QStringLiteral("type")].toString() + QStringLiteral("--")));
            QCOMPARE(each[QStringLiteral("spec_version")].toString(), QStringLiteral("2.1"));
        }
        QCOMPARE(types.value(QStringLiteral("report")), 4);
        QVERIFY(types.value(QStringLiteral("note")) > 0);
        QVERIFY(types.value(QStringLiteral("opinion")) > 0);
        for (const QJsonValue& each : objects) {
            for (const QJsonValue& ref : each[QStringLiteral("object_refs")].toArray())
                QVERIFY2(ids.contains(ref.toString()), qPrintable(ref.toString()));
            if (each[QStringLiteral("type")] != QStringLiteral("identity"))
                QVERIFY(each[QStringLiteral("object_refs")].toArray().size() > 0);
        }
    }
    void reportAndPictureAreWritten() {
        const QString casePath = m_folder.filePath(QStringLiteral("report.faultline"));
        QCOMPARE(runCli({QStringLiteral("import"), casePath, QStringLiteral("articles")}).status, 0);
        const QString pdf = m_folder.filePath(QStringLiteral("r.pdf"));
        QCOMPARE(runCli({QStringLiteral("report"), casePath, QStringLiteral("-o"), pdf}).status, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        // The same case gives the same bytes, in another process as well.
        const QString again = m_folder.filePath(QStringLiteral("r2.pdf"));
        QCOMPARE(runCli({QStringLiteral("report"), casePath, QStringLiteral("-o"), again}).status, 0);
        QFile second(again);
        QVERIFY(second.open(QIODevice::ReadOnly));
        file.seek(0);
        QVERIFY(file.readAll() == second.readAll());
        const QString png = m_folder.filePath(QStringLiteral("t.png"));
        QCOMPARE(runCli({QStringLiteral("picture"), casePath, QStringLiteral("-o"), png}).status, 0);
        QVERIFY(QFileInfo(png).size() > 10000);
    }

private:
    QTemporaryDir m_folder;
};

FAULTLINE_TEST(CliTest)
#include "clitest.moc"
