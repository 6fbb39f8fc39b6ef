// SPDX-License-Identifier: GPL-3.0-or-later
// How long the PDF report takes, what it needs, and how soon it stops. Each figure is taken in a process of its own, so
// that the memory is its own; the baseline lays the same rows out as a table of QTextDocument. Prints a table.
//
//   benchmark_report                    all of them
//   benchmark_report CASE EVENTS ...    one: "big 10000 1000", "pages 100000", "sample CASE", "baseline 10000", "cancel
//   10000"
#include "views/rendering/report.h"
#include "models/core/snapshot.h"
#include "models/store/casefile.h"
#include "tests/benchmarks/ratio.h"
#include "tests/support/samplesnapshot.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

namespace {

// The resident memory now, and its highest so far (MB).
double residentNow() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}
double residentPeak() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1e3;
}

core::SnapshotPtr withContradictions(std::size_t events, std::size_t contradictions) {
    auto snapshot = std::make_shared<core::Snapshot>(*testsupport::bigSnapshot(events));
    // Sentences as long as those of articles.
    for (core::DocumentRecord& record : snapshot->documents) {
        for (core::ClaimRecord& each : record.claims)
            each.claim.text +=
                " of the engineers, who had looked at the logs of that night, names what they hold for the "
                "reason why nobody could reach the mail service for hours.";
    }
    core::buildEvents(*snapshot);
    auto& all = snapshot->findings.contradictions;
    const std::size_t begin = all.size();
    for (std::size_t i = begin; begin > 0 && i < contradictions; ++i) {
        core::Contradiction each = all[i % begin];
        each.id = static_cast<core::ContradictionId>(i + 1);
        all.push_back(std::move(each));
    }
    if (all.size() > contradictions)
        all.resize(contradictions);
    return snapshot;
}

int pagesOf(const QString& path) {
    QProcess info;
    info.start(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path});
    info.waitForFinished();
    return info.readAllStandardOutput().trimmed().toInt();
}

struct Cost {
    double seconds = 0, megabytes = 0;
};

Cost writeAndTell(const char* what, const core::SnapshotPtr& snapshot, rendering::ReportOptions options = {}) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const double idle = residentNow();
    QElapsedTimer clock;
    clock.start();
    const auto written = rendering::writeReport(snapshot, core::CauseTree::builtIn(), path, options);
    const auto elapsed = clock.elapsed();
    const Cost cost{static_cast<double>(elapsed) / 1e3, residentPeak() - idle};
    std::printf(
        "| %s | %s%lld ms | %d pages, %.1f MB | %.0f MB above idle |\n", what, written ? "" : "FAILED ",
        static_cast<long long>(elapsed), pagesOf(path), static_cast<double>(QFile(path).size()) / 1e6, cost.megabytes);
    return cost;
}

void baseline(std::size_t rows) {
    const core::SnapshotPtr snapshot = withContradictions(rows, 0);
    const auto content = rendering::reportContent(snapshot, core::CauseTree::builtIn(), {});
    QTemporaryDir folder;
    QElapsedTimer clock;
    clock.start();
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 9));
    QTextCursor cursor(&document);
    QTextTable* table = cursor.insertTable(static_cast<int>(content.events.size()), 3);
    for (int i = 0; i < table->rows(); ++i) {
        const rendering::ReportEvent& event = content.events[static_cast<std::size_t>(i)];
        table->cellAt(i, 0).firstCursorPosition().insertText(event.when);
        table->cellAt(i, 1).firstCursorPosition().insertText(event.what);
        table->cellAt(i, 2).firstCursorPosition().insertText(event.who);
    }
    QPdfWriter writer(folder.filePath(QStringLiteral("table.pdf")));
    document.print(&writer);
    std::printf(
        "| the same rows through a QTextDocument table | %lld ms | | |\n", static_cast<long long>(clock.elapsed()));
}

// The moment of asking in ten places, the longest wait for the end.
void cancelling(std::size_t events) {
    const core::SnapshotPtr snapshot = withContradictions(events, events / 10);
    QTemporaryDir folder;
    qint64 longest = 0;
    bool left = false;
    for (const int after : {1, 50, 120, 250, 500, 900, 1300, 1800, 2400, 3000}) {
        std::atomic<bool> stop = false;
        rendering::ReportOptions options;
        options.stop = &stop;
        QElapsedTimer since;
        std::thread asking([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            since.start();
            stop = true;
        });
        const auto written = rendering::writeReport(
            snapshot, core::CauseTree::builtIn(), folder.filePath(QStringLiteral("c.pdf")), options);
        const bool wasAsked = !written && stop;
        asking.join();
        if (wasAsked)
            longest = std::max(longest, since.elapsed());
        if (!written)
            left = left || !QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden);
    }
    benchmark::row(
        "report: longest of ten cancels", static_cast<double>(longest), "ms", benchmark::Wanted::AtMost, 100);
    std::printf(
        "| cancelled at ten moments | at most %lld ms until it ended | %s | |\n", static_cast<long long>(longest),
        left ? "A FILE WAS LEFT" : "no file left");
}

int run(const QStringList& arguments) {
    const QString& what = arguments.value(1);
    const std::size_t count = arguments.value(2).toULongLong();
    if (what == QLatin1String("big")) {
        const Cost cost = writeAndTell(
            "10,000 events, 1,000 contradictions", withContradictions(count, arguments.value(3).toULongLong()));
        benchmark::row(
            "report of 10,000 events, 1,000 contradictions", cost.seconds, "s", benchmark::Wanted::AtMost, 4);
        benchmark::row("report: memory", cost.megabytes, "MB", benchmark::Wanted::AtMost, 150);
    } else if (what == QLatin1String("pages")) {
        writeAndTell("100,000 events", withContradictions(count, 0));
    } else if (what == QLatin1String("baseline")) {
        baseline(count);
    } else if (what == QLatin1String("rows")) {
        rendering::ReportOptions options;
        options.settings.parts = {rendering::ReportPart::Events};
        writeAndTell("10,000 events alone", withContradictions(count, 0), options);
    } else if (what == QLatin1String("cancel")) {
        cancelling(count);
    } else if (what == QLatin1String("sample")) {
        auto file = store::CaseFile::open(arguments.value(2).toStdString(), store::OpenMode::ReadOnly);
        const auto snapshot = file ? file->snapshot() : std::unexpected(file.error());
        if (!snapshot)
            return 1;
        const Cost first = writeAndTell("sample case, first report of the process", *snapshot);
        benchmark::row("report of the sample case, first", first.seconds * 1e3, "ms", benchmark::Wanted::AtMost, 250);
        writeAndTell("sample case, next report", *snapshot);
    } else {
        return 2;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() > 1)
        return run(arguments);
    QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.faultline"));
    const QString cli = QGuiApplication::applicationDirPath() + QStringLiteral("/faultline-cli");
    QProcess::execute(cli, {QStringLiteral("import"), sample, QStringLiteral(PROJECT_DIR "/resources/samples")});
    std::printf("| what | time | file | memory |\n|---|---|---|---|\n");
    std::fflush(stdout);
    const QString all = QStringLiteral("big 10000 1000;rows 10000;baseline 10000;sample %1;pages 100000;cancel 10000");
    for (const QString& each : all.arg(sample).split(QLatin1Char(';')))
        QProcess::execute(QGuiApplication::applicationFilePath(), each.split(QLatin1Char(' ')));
    return 0;
}
