// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/worker.h"

#include "models/reading/wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace reading {
namespace {

constexpr qint64 kOverhead = 64LL * 1024 * 1024; // of an answer above its text: spans, evidence, names

// Beside the running program, wherever that was installed.
QString workerPath() {
    return QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).absolutePath() +
           QStringLiteral("/faultline-reader");
}

enum class Ending : unsigned char { Done, Crashed, TooLong, TooMuch, NotStarted };

struct Run {
    Ending ending = Ending::NotStarted;
    QByteArray answer;
};

Run runProcess(const std::string& head, std::string_view bytes, const ReadLimits& limits) {
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(workerPath(), {});
    if (!process.waitForStarted())
        return {};
    QElapsedTimer clock;
    clock.start();
    process.write(head.data(), static_cast<qint64>(head.size()));
    process.write(bytes.data(), static_cast<qint64>(bytes.size()));
    process.closeWriteChannel();
    Run run;
    const qint64 most = static_cast<qint64>(limits.textBytes) * 2 + kOverhead;
    const qint64 allowed = limits.seconds * 1000LL;
    while (process.state() != QProcess::NotRunning) {
        const qint64 left = allowed - clock.elapsed();
        run.ending = left <= 0 ? Ending::TooLong : run.answer.size() > most ? Ending::TooMuch : Ending::NotStarted;
        if (run.ending != Ending::NotStarted) {
            process.kill();
            process.waitForFinished(-1);
            return run;
        }
        process.waitForReadyRead(static_cast<int>(std::min<qint64>(left, 200)));
        run.answer += process.readAllStandardOutput();
    }
    run.answer += process.readAllStandardOutput();
    run.ending =
        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? Ending::Done : Ending::Crashed;
    return run;
}

core::Error errorOf(Ending ending, const std::string& name, const ReadLimits& limits) {
    using enum core::ErrorCode;
    switch (ending) {
    case Ending::TooLong:
        return {
            TooLarge, name + " could not be read: it took longer than " + std::to_string(limits.seconds) +
                          " seconds. Split it and import the parts."};
    case Ending::TooMuch:
        return {TooLarge, name + " could not be read: it holds too much text. Split it and import the parts."};
    case Ending::NotStarted:
        return {
            NotFound, name + " could not be read: the program faultline-reader, which belongs beside this one, is "
                             "missing. Install Faultline again."};
    default:
        return {Malformed, name + " could not be read: the file is damaged."};
    }
}

} // namespace

FormatOf readIsolated(ReadRun& run, std::string_view bytes, const std::string& name) {
    const ReadLimits& limits = run.options.limits;
    const Run outcome = runProcess(encodeTaskHead({name, {}, run.depth, limits}), bytes, limits);
    if (outcome.ending != Ending::Done)
        return std::unexpected(errorOf(outcome.ending, name, limits));
    std::optional<WorkerAnswer> answer =
        decodeAnswer({outcome.answer.constData(), static_cast<std::size_t>(outcome.answer.size())});
    if (!answer)
        return std::unexpected(errorOf(Ending::Crashed, name, limits));
    run.innerFiles += static_cast<int>(answer->documents.size());
    for (core::Document& document : answer->documents) {
        if (auto added = addDocument(run, std::move(document), name); !added)
            return std::unexpected(std::move(added.error()));
    }
    for (UnreadPart& part : answer->unread)
        run.unread.push_back(std::move(part));
    return std::move(answer->format);
}

} // namespace reading
