// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/worker.h"

#include "models/reading/wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <algorithm>

namespace reading {
namespace {

constexpr qint64 kOverhead = 64LL * 1024 * 1024; // of an answer above its text: spans, evidence, names

// From where the running program is, wherever that was installed: installed as <prefix>/libexec/faultline/, built
// beside it.
QString workerPath() {
    const QString folder = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).absolutePath();
    const QString installed = folder + QStringLiteral("/../libexec/faultline/faultline-reader");
    return QFileInfo::exists(installed) ? installed : folder + QStringLiteral("/faultline-reader");
}

constexpr std::size_t kPictureBytes =
    static_cast<std::size_t>(kMostPixels) * kMostPixels * 3 / 2; // half of what may come

enum class Ending : unsigned char { Done, Crashed, TooLong, TooMuch, NotStarted, Stopped };

struct Run {
    Ending ending = Ending::NotStarted;
    QByteArray answer;
};

constexpr int kLook = 40; // ms between looks at the clock and at whether it is still wanted

Run runProcess(const WorkerTask& task, std::string_view bytes, const std::atomic<bool>* stop) {
    const std::string head = encodeTaskHead(task);
    const ReadLimits& limits = task.limits;
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
        run.ending = stop && stop->load()       ? Ending::Stopped
                     : left <= 0                ? Ending::TooLong
                     : run.answer.size() > most ? Ending::TooMuch
                                                : Ending::NotStarted;
        if (run.ending != Ending::NotStarted) {
            process.kill();
            process.waitForFinished(-1);
            return run;
        }
        process.waitForReadyRead(static_cast<int>(std::min<qint64>(left, kLook)));
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
    case Ending::Stopped:
        return {Cancelled, name + " was not read: the import was cancelled."};
    case Ending::NotStarted:
        return {
            NotFound, name + " could not be read: the program faultline-reader, which belongs to this one, is "
                             "missing. Install Faultline again."};
    default:
        return {Malformed, name + " could not be read: the file is damaged."};
    }
}

// Runs the task and takes its answer apart; what is no answer is that of a worker that broke.
template <typename Decode>
auto answerTo(const WorkerTask& task, std::string_view bytes, const std::atomic<bool>* stop, const Decode& decode)
    -> core::Result<typename decltype(decode(std::string_view()))::value_type> {
    const Run outcome = runProcess(task, bytes, stop);
    if (outcome.ending != Ending::Done)
        return std::unexpected(errorOf(outcome.ending, task.name, task.limits));
    auto answer = decode({outcome.answer.constData(), static_cast<std::size_t>(outcome.answer.size())});
    if (!answer)
        return std::unexpected(errorOf(Ending::Crashed, task.name, task.limits));
    return std::move(*answer);
}

// The same for an answer that may itself be an error.
template <typename Value>
core::Result<Value> plain(core::Result<core::Result<Value>> answer) {
    return answer ? std::move(*answer) : std::unexpected(std::move(answer.error()));
}

} // namespace

FormatOf readIsolated(ReadRun& run, std::string_view bytes, const std::string& name) {
    const WorkerTask task{.name = name, .bytes = {}, .depth = run.depth, .limits = run.options.limits};
    core::Result<WorkerAnswer> answer = answerTo(task, bytes, run.options.stop, decodeAnswer);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    run.innerFiles += static_cast<int>(answer->documents.size());
    for (core::Document& document : answer->documents) {
        if (auto added = addDocument(run, std::move(document), name); !added)
            return std::unexpected(std::move(added.error()));
    }
    for (UnreadPart& part : answer->unread)
        run.unread.push_back(std::move(part));
    return std::move(answer->format);
}

core::Result<std::string> wholeTextIsolated(
    std::string_view bytes, const std::string& name, const ReadOptions& options) {
    const WorkerTask task{.name = name, .bytes = {}, .limits = options.limits, .aim = WorkerAim::WholeText};
    core::Result<WorkerAnswer> answer = answerTo(task, bytes, options.stop, decodeAnswer);
    if (!answer)
        return std::unexpected(std::move(answer.error()));
    if (!answer->format)
        return std::unexpected(std::move(answer->format.error()));
    return answer->documents.empty() ? std::string() : std::move(answer->documents.front().body);
}

core::Result<std::string> entryIsolated(
    std::string_view archive, const std::string& name, const std::string& entry, const ReadOptions& options) {
    WorkerTask task{.name = name, .bytes = {}, .limits = options.limits, .aim = WorkerAim::Entry, .entry = entry};
    task.limits.textBytes = std::max(task.limits.textBytes, kMaxFileBytes);
    return plain(answerTo(task, archive, options.stop, decodeEntry));
}

core::Result<PagePicture> pictureIsolated(
    std::string_view pdf, const std::string& name, int page, int width, const ReadOptions& options) {
    WorkerTask task{
        .name = name, .bytes = {}, .limits = options.limits, .aim = WorkerAim::Picture, .page = page, .width = width};
    task.limits.textBytes = std::max(task.limits.textBytes, kPictureBytes);
    return plain(answerTo(task, pdf, options.stop, decodePicture));
}

} // namespace reading
