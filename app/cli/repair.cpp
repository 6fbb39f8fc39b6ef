// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/importer.h"
#include "models/importlimits.h"
#include "models/store/repair.h"
#include "models/userlexicon.h"

namespace app::cli {
namespace {

// What is lost of a document's findings is found again, and lost documents are read from the bytes that were kept.
core::Result<void> makeWhole(store::CaseFile& file, store::Rescue& rescued) {
    const auto lexicon = models::loadUserLexicon();
    if (!lexicon)
        return std::unexpected(lexicon.error());
    const auto documents = file.documents();
    if (!documents)
        return std::unexpected(documents.error());
    for (const core::DocumentRecord& each : *documents) {
        if (auto done = models::analyseAgain(file, each.id, **lexicon); !done)
            return done;
    }
    models::ImportHooks hooks;
    hooks.limits = models::importLimits();
    for (store::Rescue::File& each : rescued.lost) {
        const auto summary = models::importText(file, std::move(each.bytes), each.path, **lexicon, hooks);
        if (!summary)
            return std::unexpected(summary.error());
        if (!summary->failed.empty())
            rescued.losses.push_back(each.path + " is lost: " + summary->failed.front().error.message);
        else
            printLine(each.path + " was read again from its original.");
    }
    return models::refreshCase(file, **lexicon);
}

} // namespace

int runRepair(const QStringList& arguments) {
    Usage usage(
        "Rescue what can be read of a damaged case into a new file; the damaged one is not touched.",
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("The new case; it must not exist."),
          QStringLiteral("NEW")}},
        {{"CASE", "the damaged case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (!usage.has("output"))
        return wrongUsage("repair wants -o NEW, the file to rescue into");
    const std::filesystem::path to(utf8(usage.value("output")));
    core::Result<store::Rescue> rescued =
        store::rescueCase(std::filesystem::path(utf8(usage.positionals().first())), to);
    if (!rescued)
        return fail(rescued.error());
    core::Result<store::CaseFile> file = store::CaseFile::open(to, store::OpenMode::ReadWrite);
    if (!file)
        return fail(file.error());
    if (const auto whole = makeWhole(*file, *rescued); !whole)
        return fail(whole.error());
    const auto documents = file->documents();
    const auto problems = file->check();
    if (!documents || !problems)
        return fail(documents ? problems.error() : documents.error());
    for (const std::string& each : rescued->losses)
        printLine(each);
    for (const std::string& each : *problems)
        printLine(each);
    printLine(
        counted(static_cast<std::int64_t>(documents->size()), "document") + " rescued into " + to.string() +
        (rescued->losses.empty() && problems->empty() ? "; nothing was lost." : "."));
    return rescued->losses.empty() && problems->empty() ? Done : SomeUnread;
}

} // namespace app::cli
