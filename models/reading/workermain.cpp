// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/archivereader.h"
#include "models/reading/binaryformats.h"
#include "models/reading/pdfreader.h"
#include "models/reading/sandbox.h"
#include "models/reading/sniff.h"
#include "models/reading/wire.h"
#include "models/reading/worker.h"

#include <cerrno>
#include <clocale>
#include <new>
#include <unistd.h>

namespace reading {
namespace {

std::string standardInput() {
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
    }
}

bool writeAll(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

std::string wholeText(const WorkerTask& task) {
    core::Result<std::string> text = binaryFormat(task.bytes) == BinaryFormat::Pdf
                                         ? wholeTextOfPdf(task.bytes, task.name, task.limits.textBytes)
                                         : wholeTextOfOffice(task.bytes, task.name);
    if (!text)
        return encodeAnswer({std::unexpected(std::move(text.error()))});
    core::Document document;
    document.body = std::move(*text);
    WorkerAnswer answer{"txt"};
    answer.documents.push_back(std::move(document));
    return encodeAnswer(answer);
}

// Where the system cannot confine this process, whoever reads the import log should know.
constexpr std::string_view kUnconfined = "This system offers no seccomp: the process that read the file was limited in "
                                         "time and memory, but not kept from files and network.";

std::string answered(const WorkerTask& task, bool confined) {
    if (task.aim == WorkerAim::WholeText)
        return wholeText(task);
    if (task.aim == WorkerAim::Entry)
        return encodeEntry(entryOf(task.bytes, task.name, task.entry));
    if (task.aim == WorkerAim::Picture)
        return encodePicture(renderPdfPage(task.bytes, task.name, task.page, task.width));
    const auto lexicon = analysis::loadLexicon();
    const ReadingLexicon words = ReadingLexicon::builtIn();
    ReadOptions options;
    options.readBinary = readBinary;
    options.limits = task.limits;
    ReadRun run{*lexicon, words, options};
    run.depth = task.depth;
    FormatOf format = readInto(run, task.bytes, task.name);
    for (core::Document& document : run.documents) {
        if (!confined)
            document.notice += (document.notice.empty() ? "" : " ") + std::string(kUnconfined);
    }
    return encodeAnswer({std::move(format), std::move(run.documents), std::move(run.unread)});
}

std::string failed(WorkerAim aim, core::Error error) {
    if (aim == WorkerAim::Picture)
        return encodePicture(std::unexpected(std::move(error)));
    if (aim == WorkerAim::Entry)
        return encodeEntry(std::unexpected(std::move(error)));
    return encodeAnswer({std::unexpected(std::move(error))});
}

} // namespace

int runWorker() {
    std::setlocale(LC_CTYPE, "C.UTF-8"); // libarchive gives names in the locale's encoding
    std::optional<WorkerTask> task = decodeTask(standardInput());
    if (!task)
        return 2;
    limitResources(task->limits);
    warmUpPdf();
    giveUpFiles();
    const bool confined = giveUpSystemCalls();
    try {
        return writeAll(answered(*task, confined)) ? 0 : 1;
    } catch (const std::bad_alloc&) {
        core::Error error{
            core::ErrorCode::TooLarge, task->name + " could not be read: it needs more than " +
                                           std::to_string(task->limits.memoryMiB) + " MiB of memory."};
        return writeAll(failed(task->aim, std::move(error))) ? 0 : 1;
    }
}

} // namespace reading
