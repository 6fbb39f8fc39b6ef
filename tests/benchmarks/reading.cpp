// SPDX-License-Identifier: GPL-3.0-or-later
// HTML to article on saved pages, against Readability.js with jsdom, in the same run on one core. Both are measured in
// processor time of the whole process, so that what else the machine does is no part of it. The pages are those
// given on the command line (a folder of *.html or *.html.gz), else the corpus beside the project. Node and npm are
// used when they are there: the packages are fetched into a scratch folder, by this benchmark only. Ends with 1 when a
// target is missed: 30 times as fast, 10 ms a page at the median, peak memory at most 8 times the largest page.

#include "models/reading/reader.h"
#include "tests/benchmarks/ratio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <sched.h>
#include <vector>

namespace {

constexpr double kTimesAsFast = 30;
constexpr double kMedianMs = 10;
constexpr double kTimesMemory = 8;

struct Page {
    QString name;
    std::string html;
};

QByteArray unpacked(const QString& path) {
    if (!path.endsWith(QLatin1String(".gz"))) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

std::vector<Page> pagesIn(const QString& folder) {
    std::vector<Page> pages;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.html"), QStringLiteral("*.html.gz")}, QDir::Files)) {
        if (std::string html = unpacked(dir.filePath(name)).toStdString(); !html.empty())
            pages.push_back({name.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".html"), std::move(html)});
    }
    return pages;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Of all threads of this process, so far.
double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// A field of /proc/self/status in bytes.
double statusBytes(const char* field) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).simplified().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

// In a process of its own: what reading one page adds to the peak of the memory.
int printPeak(const QString& file) {
    const auto lexicon = analysis::loadLexicon();
    [[maybe_unused]] const auto warm = reading::readBytes("<p>The boats stood still.</p>", "warm.html", *lexicon);
    QFile page(file);
    if (!page.open(QIODevice::ReadOnly))
        return 2;
    std::string html = page.readAll().toStdString();
    const double before = statusBytes("VmRSS:");
    const auto read = reading::readBytes(std::move(html), "page.html", *lexicon);
    std::printf("%.0f\n", read ? statusBytes("VmHWM:") - before : -1.0);
    return 0;
}

double peakOf(const Page& page, const QString& folder) {
    QFile file(folder + QLatin1Char('/') + page.name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(page.html)) < 0)
        return -1;
    file.close();
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak"), file.fileName()});
    self.waitForFinished(-1);
    return self.readAllStandardOutput().trimmed().toDouble();
}

struct Baseline {
    double totalMs = 0;
    double medianMs = 0;
};

// Nothing: it could not be measured here, and a sentence has said why.
std::optional<Baseline> readability(const std::vector<Page>& pages, const QString& scratch) {
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (node.isEmpty() || npm.isEmpty()) {
        std::printf("reading: node or npm is missing, so the comparison with Readability.js is left out\n");
        return std::nullopt;
    }
    QProcess install;
    install.setWorkingDirectory(scratch);
    install.start(
        npm, {QStringLiteral("install"), QStringLiteral("--silent"), QStringLiteral("--no-audit"),
              QStringLiteral("--no-fund"), QStringLiteral("jsdom@24"), QStringLiteral("@mozilla/readability@0.5")});
    if (!install.waitForFinished(300'000) || install.exitCode() != 0) {
        std::printf("reading: npm could not fetch jsdom and Readability.js, so the comparison is left out\n");
        return std::nullopt;
    }
    for (const Page& page : pages) {
        QFile file(scratch + QLatin1Char('/') + page.name);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(page.html)) < 0)
            return std::nullopt;
    }
    QFile::copy(QStringLiteral(BENCHMARK_DIR "/readability.mjs"), scratch + QStringLiteral("/readability.mjs"));
    QProcess run;
    run.setWorkingDirectory(scratch);
    run.start(node, {QStringLiteral("readability.mjs")});
    run.waitForFinished(-1);
    const QJsonObject answer = QJsonDocument::fromJson(run.readAllStandardOutput()).object();
    if (run.exitCode() != 0 || answer.isEmpty()) {
        std::printf("reading: Readability.js failed: %s\n", run.readAllStandardError().right(300).constData());
        return std::nullopt;
    }
    return Baseline{answer[QLatin1String("total")].toDouble(), answer[QLatin1String("median")].toDouble()};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--peak") == 0)
        return printPeak(QString::fromLocal8Bit(argv[2]));
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(PROJECT_DIR "/../shared/benchmarks/articles/html");
    const std::vector<Page> pages = pagesIn(folder);
    if (pages.empty()) {
        std::printf("reading: there are no saved pages in %s, so nothing was measured\n", qPrintable(folder));
        return 0;
    }
    cpu_set_t one; // what runs from here on, Node with all its threads included, shares one core
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    sched_setaffinity(0, sizeof one, &one);
    const auto lexicon = analysis::loadLexicon();
    std::vector<double> times;
    double total = 0;
    for (const Page& page : pages) {
        const double start = processorMs();
        const auto read = reading::readBytes(page.html, page.name.toStdString(), *lexicon);
        times.push_back(processorMs() - start);
        total += times.back();
        if (!read)
            std::printf("reading: %s\n", read.error().message.c_str());
    }
    const QTemporaryDir scratch;
    const Page& largest = *std::ranges::max_element(pages, {}, [](const Page& page) { return page.html.size(); });
    const double memory = peakOf(largest, scratch.path()) / static_cast<double>(largest.html.size());
    const auto other = readability(pages, scratch.path());
    bool met = median(times) <= kMedianMs && memory > 0 && memory <= kTimesMemory;
    std::printf(
        "reading: %zu pages, %.2f ms a page at the median (limit %.0f), %.0f ms together; peak memory %.1f times the "
        "largest page of %.1f MB (limit %.0f)\n",
        pages.size(), median(times), kMedianMs, total, memory, static_cast<double>(largest.html.size()) / 1e6,
        kTimesMemory);
    benchmark::row("pages: median", median(times), "ms", benchmark::Wanted::AtMost, kMedianMs);
    benchmark::row("pages: peak memory", memory, "times the largest page", benchmark::Wanted::AtMost, kTimesMemory);
    if (other) {
        const double ratio = other->totalMs / total;
        met = met && ratio >= kTimesAsFast;
        benchmark::row(
            "pages: against Readability.js with jsdom", ratio, "times as fast", benchmark::Wanted::AtLeast,
            kTimesAsFast);
        std::printf(
            "reading: Readability.js with jsdom %.0f ms at the median, %.0f ms together: %.1f times as long (target "
            "%.0f); medians %.1f times\n",
            other->medianMs, other->totalMs, ratio, kTimesAsFast, other->medianMs / median(times));
    }
    std::printf("reading: %s\n", met ? "within" : "OVER");
    return met ? 0 : 1;
}
