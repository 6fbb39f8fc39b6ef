// SPDX-License-Identifier: GPL-3.0-or-later
// The two articles that the project started from. They are not part of it; where they are missing the tests are
// skipped.
#include "models/session.h"
#include "tests/support/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr int kWait = 30000; // ms
const QString kFirst = QStringLiteral("000_9e063dd004eb342d.txt");
const QString kSecond = QStringLiteral("002_da70d0b7749e557b.txt");

QJsonObject analysed(const QString& path) {
    const auto outcome = testsupport::runCli({QStringLiteral("analyze"), QStringLiteral("--json"), path});
    return outcome.json().object().value(QStringLiteral("documents")).toArray().at(0).toObject();
}

// "cause stance speaker scope" of each claim.
QStringList claimLines(const QJsonObject& document) {
    QStringList lines;
    for (const QJsonValue& value : document.value(QStringLiteral("claims")).toArray()) {
        const QJsonObject claim = value.toObject();
        QStringList words;
        for (const char* key : {"cause", "stance", "speaker", "scope"})
            words.append(claim.value(QLatin1String(key)).toString());
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace

class SeedsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_seeds = QDir(QStringLiteral(PROJECT_DIR "/../shared/seeds"));
        if (!m_seeds.exists(kFirst) || !m_seeds.exists(kSecond))
            QSKIP("the seed articles are not beside the project (../shared/seeds)");
    }
    void firstArticle() {
        const QJsonObject document = analysed(m_seeds.filePath(kFirst));
        const QStringList claims = claimLines(document);
        QVERIFY2(claims.contains(QStringLiteral("technical asserted Microsoft this")), qPrintable(claims.join(u'\n')));
        QVERIFY2(claims.contains(QStringLiteral("cyberattack denied Microsoft this")), qPrintable(claims.join(u'\n')));
        bool earlier = false;
        for (const QJsonValue& value : document.value(QStringLiteral("claims")).toArray()) {
            const QJsonObject claim = value.toObject();
            if (claim.value(QStringLiteral("text")).toString().contains(QStringLiteral("Forms Library"))) {
                QCOMPARE(claim.value(QStringLiteral("scope")).toString(), QStringLiteral("other"));
                earlier = true;
            }
        }
        QVERIFY(earlier);
        const QString body = document.value(QStringLiteral("body")).toString();
        QVERIFY(!body.contains(QStringLiteral("Explore more")) && !body.contains(QStringLiteral("Top Talent")));
        QVERIFY(!body.contains(QStringLiteral("Off On")));
        QVERIFY(document.value(QStringLiteral("published")).isNull());
    }
    void secondArticle() {
        const QJsonObject document = analysed(m_seeds.filePath(kSecond));
        QVERIFY(claimLines(document).contains(QStringLiteral("cyberattack asserted Microsoft this")));
        int found = 0;
        for (const QJsonValue& value : document.value(QStringLiteral("times")).toArray()) {
            const QJsonObject time = value.toObject();
            if (!time.value(QStringLiteral("text")).toString().contains(QStringLiteral("early June")))
                continue;
            ++found;
            QCOMPARE(time.value(QStringLiteral("timex")).toString(), QStringLiteral("XXXX-06"));
            QCOMPARE(time.value(QStringLiteral("granularity")).toString(), QStringLiteral("part_of_month"));
            QVERIFY(!time.value(QStringLiteral("resolved")).toBool());
            QVERIFY(time.value(QStringLiteral("earliest")).isNull());
        }
        QVERIFY(found > 0);
        QVERIFY(!document.value(QStringLiteral("body")).toString().contains(QStringLiteral("Also Read")));
    }
    void noYearIsInvented() {
        for (const QString& name : {kFirst, kSecond}) {
            for (const QJsonValue& value : analysed(m_seeds.filePath(name)).value(QStringLiteral("times")).toArray())
                QVERIFY(!value.toObject().value(QStringLiteral("resolved")).toBool());
        }
    }
    void onePossibleContradictionAndItsReport() {
        const QTemporaryDir folder;
        const QString casePath = folder.filePath(QStringLiteral("seeds.faultline"));
        QCOMPARE(testsupport::runCli({QStringLiteral("import"), casePath, m_seeds.path()}).status, 0);
        const QJsonArray found =
            testsupport::runCli({QStringLiteral("contradictions"), casePath, QStringLiteral("--json")}).json().array();
        QCOMPARE(found.size(), 1);
        const QJsonObject each = found.at(0).toObject();
        QCOMPARE(each.value(QStringLiteral("same_incident")).toString(), QStringLiteral("possible"));
        QVERIFY(!each.value(QStringLiteral("why")).toArray().isEmpty());
        const QString pdf = folder.filePath(QStringLiteral("seeds.pdf"));
        QCOMPARE(testsupport::runCli({QStringLiteral("report"), casePath, QStringLiteral("-o"), pdf}).status, 0);
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        QVERIFY(text.contains(QStringLiteral("It is not established that the two speak of one incident.")));
        for (const char* side : {"a", "b"}) {
            const QString quote =
                each.value(QLatin1String(side)).toObject().value(QStringLiteral("text")).toString().simplified();
            QVERIFY2(text.contains(quote.left(60)), qPrintable(quote));
        }
    }
    void dateMovesEarlyJuneOntoTheAxis() {
        const QTemporaryDir folder;
        models::Session session;
        QSignalSpy imported(&session, &models::Session::importFinished);
        QObject::connect(
            &session, &models::Session::caseOpened, &session, [&] { session.importPaths({m_seeds.path()}); });
        session.open(folder.filePath(QStringLiteral("seeds.faultline")), true);
        QVERIFY(imported.wait(kWait));
        QCOMPARE(session.snapshot()->undatedFrom, std::size_t(0)); // both stand in the tray, nothing on the axis
        core::DocumentId second = 0;
        for (const core::DocumentRecord& each : session.snapshot()->documents) {
            if (QString::fromStdString(each.file).endsWith(kSecond))
                second = each.id;
        }
        QSignalSpy changed(&session, &models::Session::snapshotChanged);
        session.apply(
            {core::Correction{core::CorrectionKind::DocumentPublished, std::to_string(second), "2023-06-20"}},
            QStringLiteral("Date"));
        QVERIFY(changed.wait(kWait));
        const core::SnapshotPtr snapshot = session.snapshot();
        const auto end = snapshot->events.begin() + static_cast<std::ptrdiff_t>(snapshot->undatedFrom);
        QVERIFY(std::any_of(snapshot->events.begin(), end, [](const core::Event& event) {
            return event.kind == core::EventKind::Occurrence &&
                   core::isoText(event.when.interval->earliest, event.when.zone) == "2023-06-01T00:00" &&
                   core::isoText(event.when.interval->latest, event.when.zone) == "2023-06-11T00:00";
        }));
    }

private:
    QDir m_seeds;
};

FAULTLINE_TEST(SeedsTest)
#include "seedstest.moc"
