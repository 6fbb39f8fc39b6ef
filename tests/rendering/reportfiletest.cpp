// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a file: what is on its pages and around them, with odd text, few and many items, and where it cannot be
// written.
#include "models/exports/exports.h"
#include "models/exports/narrowed.h"
#include "tests/rendering/pdftools.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/testmain.h"
#include "views/rendering/report.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace testsupport;
using rendering::ReportOptions;
using rendering::ReportPart;

namespace {

const core::CauseTree& causes() {
    static const core::CauseTree tree = core::CauseTree::builtIn();
    return tree;
}

// Files of this process can be no longer while it lives, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit less = m_before;
        less.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

core::SnapshotPtr changed(const std::function<void(core::Snapshot&)>& change) {
    auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
    change(*snapshot);
    core::buildEvents(*snapshot);
    return snapshot;
}

core::SnapshotPtr withTitles(const std::string& title) {
    return changed([&](core::Snapshot& snapshot) {
        for (core::DocumentRecord& record : snapshot.documents) {
            record.document.title = title;
            record.document.publisher = title;
        }
    });
}

} // namespace

class ReportFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const core::SnapshotPtr& snapshot, const ReportOptions& options = {}) {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        QFile::remove(path);
        const auto written = rendering::writeReport(snapshot, causes(), path, options);
        if (!written)
            qWarning() << QString::fromStdString(written.error().message);
        return path;
    }
    QStringList left() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void init() {
        for (const QString& each : left())
            QFile::remove(m_folder.filePath(each));
    }

    // What PDF/A-3b wants and can be seen without a checker of it.
    void whatPdfAWantsIsThere() {
        ReportOptions options;
        options.settings.date = QDate(2025, 6, 17);
        const QString path = write(sampleSnapshot(), options);
        const QByteArray raw = runTool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), path, QStringLiteral("-")});
        for (const char* wanted :
             {"/GTS_PDFA1", "/DestOutputProfile", "/AFRelationship /Data", "/AF [", "/ModDate",
              "/Subtype /application#2fjson", "<pdfaid:part>3</pdfaid:part>", "/Lang", "/ID ["})
            QVERIFY2(raw.contains(wanted), wanted);
        for (const char* unwanted : {"/JavaScript", "/Encrypt", "/LZWDecode", "/Launch", "/XFA"})
            QVERIFY2(!raw.contains(unwanted), unwanted);
        // Each font is a program in the file, and what its letters are is said.
        const auto fonts = raw.count("/Subtype /Type0");
        QVERIFY(fonts >= 4);
        QCOMPARE(raw.count("/CIDToGIDMap /Identity"), fonts);
        QCOMPARE(raw.count("/ToUnicode"), fonts);
        QCOMPARE(raw.count("/FontFile2"), fonts);
    }

    // Through Qt's painter it would take several times as long, and as much room.
    void plainTextIsWrittenByTheReportItself() {
        ReportOptions options;
        options.settings.parts = {ReportPart::Events, ReportPart::Passages};
        const QString path = write(sampleSnapshot(), options);
        QVERIFY(isSound(path));
        QVERIFY(!runTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).contains("/Form"));
        QVERIFY(textOf(path).contains(QStringLiteral("Quoted passages")));
    }

    void theDataIsAttached() {
        ReportOptions options;
        options.scope.filter.causes = {"ddos"};
        options.scope.narrowedBy = QStringLiteral("causes DDoS");
        const core::SnapshotPtr snapshot = sampleSnapshot();
        const QString path = write(snapshot, options);
        QVERIFY(isSound(path));
        const QByteArray data = runTool(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=case.json"), path});
        const auto part = models::narrowed(snapshot, options.scope.filter, causes());
        QCOMPARE(data, QByteArray::fromStdString(models::exports::exportJson(*part, causes())));
        QVERIFY(runTool(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).contains("/AFRelationship"));
        options.settings.parts.erase(ReportPart::Data);
        const QByteArray none =
            runTool(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), write(snapshot, options)});
        QVERIFY(!none.contains("case.json"));
    }

    void nothingLeavesThePageOrLiesOnOther_data() {
        QTest::addColumn<core::SnapshotPtr>("snapshot");
        QTest::addColumn<bool>("landscape");
        const std::string longTitle = "An outage that " + std::string(1900, 'x') + " nobody could explain at all";
        std::string words;
        while (words.size() < 2000)
            words += "outage of the mail service ";
        QTest::newRow("nothing") << emptySnapshot(true) << false;
        QTest::newRow("one") << changed([](core::Snapshot& snapshot) {
            snapshot.documents.resize(1);
            snapshot.findings = {};
            snapshot.documents.front().origin = -1;
        }) << false;
        QTest::newRow("ten") << sampleSnapshot() << false;
        QTest::newRow("ten, landscape") << sampleSnapshot() << true;
        QTest::newRow("twelve") << bigSnapshot(12, 3) << false;
        QTest::newRow("a thousand") << bigSnapshot(1000, 60) << false;
        QTest::newRow("a word without end") << withTitles(longTitle) << false;
        QTest::newRow("titles of 2,000 characters") << withTitles(words) << true;
        QTest::newRow("a note of many pages") << changed([&](core::Snapshot& snapshot) {
            for (core::Contradiction& each : snapshot.findings.contradictions)
                each.note = words + words + words + words;
        }) << true;
        QTest::newRow("quotes without end") << changed([&](core::Snapshot& snapshot) {
            for (core::DocumentRecord& record : snapshot.documents) {
                for (core::ClaimRecord& each : record.claims) {
                    each.claim.text = words + words + words;
                    each.claim.cues.clear();
                }
            }
        }) << true;
    }
    void nothingLeavesThePageOrLiesOnOther() {
        QFETCH(core::SnapshotPtr, snapshot);
        QFETCH(bool, landscape);
        ReportOptions options;
        options.settings.landscape = landscape;
        const QString path = write(snapshot, options);
        QVERIFY(isSound(path));
        const PdfWords all = wordsOf(path);
        QVERIFY(!all.words.empty());
        for (const PdfWord& each : all.words) {
            const QSizeF size = all.pages.at(static_cast<std::size_t>(each.page));
            const QRectF room = QRectF(QPointF(), size).adjusted(40, 30, -40, -25);
            QVERIFY2(
                room.contains(each.box),
                qPrintable(QStringLiteral("page %1: %2").arg(each.page + 1).arg(each.text.left(40))));
        }
        // In the figures words may stand on marks; elsewhere none lies on another.
        options.settings.parts.erase(ReportPart::Timeline);
        options.settings.parts.erase(ReportPart::Contradictions);
        const PdfWords plain = wordsOf(write(snapshot, options));
        for (std::size_t i = 0; i < plain.words.size(); ++i) {
            for (std::size_t j = i + 1; j < plain.words.size() && plain.words[j].page == plain.words[i].page; ++j) {
                const QRectF both = plain.words[i].box & plain.words[j].box;
                QVERIFY2(
                    both.width() < 1.5 || both.height() < 4,
                    qPrintable(QStringLiteral("page %1: %2 and %3")
                                   .arg(plain.words[i].page + 1)
                                   .arg(plain.words[i].text, plain.words[j].text)));
            }
        }
    }

    void tenThousandItemsAreAllThere() {
        const core::SnapshotPtr snapshot = bigSnapshot(10'000, 60);
        ReportOptions options;
        options.settings.parts = {ReportPart::Events};
        const QString path = write(snapshot, options);
        QVERIFY(isSound(path));
        const QStringList pages = textOf(path, {QStringLiteral("-raw")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY2(pages.size() > 300, qPrintable(QString::number(pages.size())));
        static const QRegularExpression citation(QStringLiteral("\\[\\d+\\]"));
        qsizetype rows = 0;
        bool inEvents = true;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].trimmed().endsWith(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
            inEvents = inEvents && !pages[i].contains(QStringLiteral("2 Sources\n[1]"));
            rows += inEvents ? pages[i].count(citation) : 0;
        }
        QVERIFY(!inEvents);
        const auto content = rendering::reportContent(snapshot, causes(), {});
        QCOMPARE(rows, static_cast<qsizetype>(content.events.size() + content.undated.size()));
    }

    void wordsAreFoundAsTheyRead_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("found");
        QTest::newRow("soft hyphens") << QStringLiteral("A con\u00ADfig\u00ADu\u00ADra\u00ADtion")
                                      << QStringLiteral("configuration");
        QTest::newRow("no ligatures") << QStringLiteral("An official configuration") << QStringLiteral("official");
        QTest::newRow("accents") << QStringLiteral("Größere Störung in Łódź")
                                 << QStringLiteral("Größere Störung in Łódź");
        QTest::newRow("Cyrillic") << QStringLiteral("Сбой в системе") << QStringLiteral("Сбой в системе");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0007c tail") << QStringLiteral("a b c tail");
        QTest::newRow("overrides") << QStringLiteral("safe \u202Egpj.exe tail") << QStringLiteral("gpj.exe tail");
    }
    void wordsAreFoundAsTheyRead() {
        QFETCH(QString, title);
        QFETCH(QString, found);
        const QString path = write(withTitles(title.toStdString()));
        QVERIFY(isSound(path));
        const QString text = textOf(path).simplified();
        QVERIFY2(text.contains(found), qPrintable(text.left(400)));
    }

    // No font here may have them; what matters is that the rest stands.
    void everyScriptGivesAFile_data() {
        QTest::addColumn<QString>("title");
        QTest::newRow("Arabic") << QStringLiteral("انقطاع الخدمة — outage 42");
        QTest::newRow("Chinese") << QStringLiteral("服务中断 outage 42");
        QTest::newRow("emoji") << QStringLiteral("🔥🚒 👩‍🚒 outage 42");
        QTest::newRow("half a surrogate") << QString(QChar(0xD83D)) + QStringLiteral(" outage 42");
        QTest::newRow("combining without end")
            << QStringLiteral("o") + QString(500, QChar(0x0301)) + QStringLiteral(" outage 42");
    }
    void everyScriptGivesAFile() {
        QFETCH(QString, title);
        const QString path = write(withTitles(title.toStdString()));
        QVERIFY(isSound(path));
        QVERIFY(textOf(path).contains(QStringLiteral("42")));
    }

    void thePagesReadInOrder() {
        const QString text = textOf(write(sampleSnapshot()), {QStringLiteral("-raw")}).simplified();
        qsizetype at = text.indexOf(QStringLiteral("CONTENTS"));
        for (const char* chapter :
             {"WHEN EACH SIDE SAID IT", "WHY IT IS SHOWN", "Undated", "How this was made", "Every passage"}) {
            const qsizetype next = text.indexOf(QLatin1String(chapter), at);
            QVERIFY2(next > at, chapter);
            at = next;
        }
        // A page's number is what it ends with.
        const QStringList pages = textOf(m_folder.filePath(QStringLiteral("report.pdf")), {QStringLiteral("-raw")})
                                      .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(pages[i].trimmed().endsWith(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
    }

    void manyEventsTakeTheTimelineApart() {
        ReportOptions options;
        options.settings.parts = {ReportPart::Timeline};
        const QString path = write(bigSnapshot(600, 90), options);
        const PdfWords all = wordsOf(path);
        const int pages = static_cast<int>(all.pages.size());
        QVERIFY2(pages > 6, qPrintable(QString::number(pages)));
        // The lanes are named on each page, under an axis.
        for (int page = 2; page + 2 < pages; ++page) {
            const auto has = [&](const char* word) {
                return std::ranges::any_of(all.words, [&](const PdfWord& each) {
                    return each.page == page && each.text == QLatin1String(word);
                });
            };
            QVERIFY2(has("UTC") && (has("DDoS") || has("Publisher")), qPrintable(QString::number(page + 1)));
        }
    }

    void whoChangedTheirAccountIsListed() {
        const auto content = rendering::reportContent(sampleSnapshot(), causes(), {});
        QCOMPARE(content.reversals.size(), std::size_t(1));
        QVERIFY(content.reversals.front().first.contains(QStringLiteral("asserted")));
        QVERIFY(content.reversals.front().first != content.reversals.front().later);
        QVERIFY(textOf(write(sampleSnapshot())).contains(QStringLiteral("The two statements")));
    }

    void theMatrixHoldsEveryStance() {
        auto snapshot = std::make_shared<core::Snapshot>(*sampleSnapshot());
        for (core::DocumentRecord& each : snapshot->documents) {
            if (!each.claims.empty())
                each.claims.front().claim.speaker = core::kWriterVoice;
        }
        const auto content = rendering::reportContent(snapshot, causes(), {});
        QVERIFY(!content.matrix.empty());
        bool byItsWriter = false;
        for (const auto& part : content.matrix) {
            QVERIFY(part.causes.size() <= 6);
            for (const auto& row : part.rows) {
                QCOMPARE(row.cells.size(), part.causes.size() + 1);
                QVERIFY2(!row.cells.first().startsWith(QLatin1String("article")), qPrintable(row.cells.first()));
                byItsWriter = byItsWriter || row.cells.first().endsWith(QLatin1String("(own voice)"));
            }
        }
        QVERIFY(byItsWriter);
        const QString text = textOf(write(snapshot)).simplified();
        QVERIFY(text.contains(QStringLiteral("Evidence matrix")));
    }

    void aFullDiskLeavesWhatWasThere() {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("the report of yesterday") > 0);
        before.close();
        for (const rlim_t bytes : {rlim_t(1000), rlim_t(30'000)}) {
            const FullDisk full(bytes);
            const auto written = rendering::writeReport(sampleSnapshot(), causes(), path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, core::ErrorCode::ReadOnly);
            QVERIFY(written.error().message.find("cannot be written") != std::string::npos);
        }
        QCOMPARE(left(), QStringList{QStringLiteral("report.pdf")});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("the report of yesterday"));
    }

    void aFolderThatTakesNothingIsSaidAtOnce() {
        int steps = 0;
        ReportOptions options;
        options.progress = [&](int, int) { ++steps; };
        const auto written =
            rendering::writeReport(sampleSnapshot(), causes(), QStringLiteral("/proc/report.pdf"), options);
        QVERIFY(!written);
        QVERIFY(written.error().message.find("/proc/report.pdf") != std::string::npos);
        QCOMPARE(steps, 0);
    }

    void aTargetThatIsOpenElsewhereIsReplaced() {
        const QString path = write(sampleSnapshot());
        QFile open(path);
        QVERIFY(open.open(QIODevice::ReadOnly));
        const QByteArray before = open.read(100);
        QVERIFY(rendering::writeReport(emptySnapshot(true), causes(), path).has_value());
        open.seek(0);
        QCOMPARE(open.read(100), before); // who reads the old one goes on reading it
        QVERIFY(isSound(path));
    }

    void stoppingAnywhereLeavesNoFile_data() {
        QTest::addColumn<int>("step");
        for (const int step : {1, 10, 30, 60, 90, 95})
            QTest::addRow("%d", step) << step;
    }
    void stoppingAnywhereLeavesNoFile() {
        QFETCH(int, step);
        std::atomic<bool> stop = false;
        ReportOptions options;
        options.stop = &stop;
        int last = 0;
        options.progress = [&](int done, int total) {
            QVERIFY(done >= last && done <= total);
            last = done;
            stop = done >= step;
        };
        const auto written = rendering::writeReport(
            bigSnapshot(300, 30), causes(), m_folder.filePath(QStringLiteral("report.pdf")), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::Cancelled);
        QCOMPARE(left(), QStringList());
    }
};

FAULTLINE_TEST(ReportFileTest)
#include "reportfiletest.moc"
