// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up of the window on the sample case against an empty QMainWindow, both as whole processes from start to the end
// of the first painting of their content, in turns. Ends with 1 when the median is over twice the baseline plus 150 ms.

#include "tests/benchmarks/ratio.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kRuns = 11;
constexpr double kFactor = 2;
constexpr double kAllowance = 150; // ms

// Milliseconds, or -1 when the program failed.
double timed(const QString& program, const QStringList& arguments) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(program), process.readAllStandardError().constData());
        return -1;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString bin = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    const QString casePath = folder.filePath(QStringLiteral("sample.faultline"));
    if (timed(
            bin + QStringLiteral("/faultline-cli"),
            {QStringLiteral("import"), casePath, QStringLiteral(PROJECT_DIR "/resources/samples")}) < 0)
        return 2;
    std::vector<double> empty;
    std::vector<double> window;
    for (int i = 0; i < kRuns; ++i) {
        empty.push_back(timed(bin + QStringLiteral("/empty_window"), {}));
        window.push_back(timed(bin + QStringLiteral("/faultline"), {QStringLiteral("--quit-when-shown"), casePath}));
        if (empty.back() < 0 || window.back() < 0)
            return 2;
    }
    const double limit = kFactor * median(empty) + kAllowance;
    std::printf(
        "start-up: window on the sample case %.0f ms, empty QMainWindow %.0f ms (medians of %d), ratio %.2f, limit "
        "%.0f ms: %s\n",
        median(window), median(empty), kRuns, median(window) / median(empty), limit,
        median(window) <= limit ? "within" : "OVER");
    benchmark::row(
        "start-up, of its limit of twice an empty window and 150 ms", median(window) / limit, "of it",
        benchmark::Wanted::AtMost, 1);
    return median(window) <= limit ? 0 : 1;
}
