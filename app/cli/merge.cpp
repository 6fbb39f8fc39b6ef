// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/importer.h"
#include "models/store/merging.h"
#include "models/userlexicon.h"

namespace app::cli {
namespace {

std::string quoted(const std::string& value) {
    return value.empty() ? std::string("nothing") : "“" + value + "”";
}

void printConflicts(const store::Merge& merged) {
    for (const store::Merge::Conflict& each : merged.conflicts)
        printLine(
            std::string(core::name(each.ours.kind)) + " of " + each.ours.target + ": " + quoted(each.ours.value) +
            " here, " + quoted(each.theirs) + " there; " + (each.tookTheirs ? "theirs" : "ours") +
            " is later and holds.");
}

core::Result<store::Merge> mergeOne(const std::filesystem::path& into, const std::filesystem::path& other) {
    core::Result<store::Merge> merged = store::mergeCase(into, other);
    if (!merged)
        return merged;
    const auto lexicon = models::loadUserLexicon();
    if (!lexicon)
        return std::unexpected(lexicon.error());
    core::Result<store::CaseFile> file = store::CaseFile::open(into, store::OpenMode::ReadWrite);
    if (!file)
        return std::unexpected(file.error());
    // Corrected times first, then the look across the case, where either is due.
    if (auto done = models::recoverCase(*file, **lexicon); !done)
        return std::unexpected(done.error());
    return merged;
}

} // namespace

int runMerge(const QStringList& arguments) {
    Usage usage(
        "Take the work of colleagues into a case: documents unite by content; of two corrections of the same thing the "
        "later one holds, and where they differ both are named. The other cases are only read; merging again changes "
        "nothing.",
        {}, {{"CASE", "the case that the others are merged into"}, {"OTHER...", "the other cases"}});
    if (const auto status = usage.parse(arguments, 2))
        return *status;
    QStringList others = usage.positionals();
    const std::filesystem::path into(utf8(others.takeFirst()));
    for (const QString& other : others) {
        const auto merged = mergeOne(into, std::filesystem::path(utf8(other)));
        if (!merged)
            return fail(merged.error());
        printConflicts(*merged);
        printLine(
            utf8(other) + ": " + counted(merged->documents, "document") + " and " +
            counted(static_cast<std::int64_t>(merged->taken.size()), "correction") + " came in, " +
            counted(static_cast<std::int64_t>(merged->conflicts.size()), "conflict") + ".");
        if (!merged->before.empty())
            printLine("The case as it was before: " + merged->before.string());
    }
    return Done;
}

} // namespace app::cli
