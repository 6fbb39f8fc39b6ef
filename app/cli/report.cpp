// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "views/rendering/report.h"

namespace app::cli {

int runReport(const QStringList& arguments) {
    Usage usage(
        "Write the timeline report as PDF.",
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT.pdf."),
          QStringLiteral("OUT.pdf")},
         {QStringLiteral("incident"), QStringLiteral("Only incident ID."), QStringLiteral("ID")},
         {QStringLiteral("query"), QStringLiteral("Only documents that match QUERY."), QStringLiteral("QUERY")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (const auto status = outputRefused(usage, "report wants -o OUT.pdf"))
        return *status;
    core::Result<store::CaseFile> file =
        store::CaseFile::open(std::filesystem::path(utf8(usage.positionals().first())), store::OpenMode::ReadOnly);
    if (!file)
        return fail(file.error());
    const core::Result<core::SnapshotPtr> snapshot = file->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    rendering::ReportOptions options;
    const auto incident = incidentOption(usage, **snapshot);
    if (!incident)
        return WrongUsage;
    options.scope.incident = *incident;
    if (usage.has("query")) {
        const core::Result<store::SearchAnswer> answer = file->search(utf8(usage.value("query")), 0);
        if (!answer)
            return fail(answer.error());
        if (answer->total == 0)
            return fail(
                {core::ErrorCode::NotFound,
                 "no document matches " + answer->understood + ", so no report was written."});
        options.scope.documents.emplace(answer->documents.begin(), answer->documents.end());
        options.scope.narrowedBy =
            QStringLiteral("documents that match %1").arg(QString::fromStdString(answer->understood));
    }
    const core::Result<void> written =
        rendering::writeReport(*snapshot, core::CauseTree::builtIn(), usage.value("output"), options);
    return written ? Done : fail(written.error());
}

} // namespace app::cli
