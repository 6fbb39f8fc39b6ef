// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

#include "models/importlimits.h"
#include "models/userlexicon.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

namespace app::cli {
namespace {

using models::exports::dump;
using models::exports::importJson;

// Redraws one line of the terminal; silent in a pipe.
class TerminalProgress {
public:
    void show(const models::ImportProgress& at) {
        if (!m_terminal)
            return;
        std::fprintf(stderr, "\r\x1b[K%d of %d  %s", at.done, at.total, core::elided(at.file, 60).c_str());
        std::fflush(stderr);
        m_shown = true;
    }
    void clear() {
        if (m_shown)
            std::fprintf(stderr, "\r\x1b[K");
        m_shown = false;
    }

private:
    bool m_terminal = isatty(STDERR_FILENO) == 1;
    bool m_shown = false;
};

std::string summaryText(const models::ImportSummary& summary) {
    const auto number = [](int value) { return std::to_string(value); };
    return number(summary.imported) + " imported, " + number(summary.unchanged) + " unchanged, " +
           number(summary.revised) + " revised, " + number(static_cast<int>(summary.failed.size())) +
           " not read. The case holds " + counted(summary.documents, "document") + ", " +
           counted(summary.claims, "claim") + " and " + counted(summary.contradictions, "contradiction") + ".";
}

core::Result<models::ImportSummary> importAll(store::CaseFile& file, const QStringList& names) {
    const auto loaded = models::loadUserLexicon();
    if (!loaded)
        return std::unexpected(loaded.error());
    const analysis::Lexicon* lexicon = loaded->get();
    if (auto recovered = models::recoverCase(file, *lexicon); !recovered)
        return std::unexpected(recovered.error());
    if (names == QStringList{QStringLiteral("-")}) {
        core::Result<std::string> bytes = readStandardInput();
        if (!bytes)
            return std::unexpected(bytes.error());
        return models::importText(file, std::move(*bytes), "standard input", *lexicon);
    }
    std::vector<std::filesystem::path> paths;
    for (const QString& name : names)
        paths.emplace_back(utf8(name));
    TerminalProgress progress;
    models::ImportHooks hooks;
    hooks.limits = models::importLimits();
    hooks.progress = [&progress](const models::ImportProgress& at) { progress.show(at); };
    auto summary = models::importPaths(file, paths, *lexicon, hooks);
    progress.clear();
    return summary;
}

} // namespace

int runImport(const QStringList& arguments) {
    Usage usage(
        "Import files and folders into a case; the same bytes again change nothing. Reads text, Markdown, HTML, MHTML, "
        "e-mail, "
        "mailboxes, feeds, PDF, DOCX, ODT, EPUB, CSV, status exports, STIX and archives of these.",
        {{QStringLiteral("json"), QStringLiteral("Print the outcome as one JSON object.")}},
        {{"CASE", "the case file; it is made when missing"},
         {"FILE|FOLDER...", "what to import; - alone is standard input"}});
    if (const auto status = usage.parse(arguments, 2))
        return *status;
    QStringList names = usage.positionals();
    const QString casePath = names.takeFirst();
    const bool isNew = !QFileInfo::exists(casePath);
    std::expected<store::CaseFile, int> opened = openToWrite(casePath, store::OpenMode::Create);
    if (!opened)
        return opened.error();
    std::optional<store::CaseFile> file(std::move(*opened));
    const core::Result<models::ImportSummary> summary = importAll(*file, names);
    if (!summary)
        return fail(summary.error());
    for (const models::ImportFailure& failure : summary->failed)
        complain(failure.error.message);
    for (const models::ImportedFile& imported : summary->files) {
        if (!imported.notice.empty() && imported.outcome != store::AddOutcome::Unchanged)
            complain(imported.file + ": " + imported.notice);
    }
    if (isNew && summary->files.empty()) {
        file.reset();
        QFile::remove(casePath);
        complain(
            summary->failed.empty() ? "there are no files in " + utf8(names.join(QStringLiteral(", "))) +
                                          ", so no case was made; name files or a folder that holds some"
                                    : "nothing could be read, so no case was made");
        if (usage.has("json"))
            printLine(dump(importJson(*summary)));
        return Failed;
    }
    printLine(usage.has("json") ? dump(importJson(*summary)) : summaryText(*summary));
    return summary->failed.empty() ? Done : SomeUnread;
}

} // namespace app::cli
