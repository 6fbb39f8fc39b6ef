// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/caseinput.h"
#include "views/rendering/htmlreport.h"

#include <QSaveFile>
#include <algorithm>

namespace app::cli {
namespace {

// Whole or not at all: an earlier file of the name stays when writing fails.
int writeFile(const QString& path, const std::string& text) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.commit())
        return fail({core::ErrorCode::ReadOnly, utf8(path) + " cannot be written: " + utf8(file.errorString()) + "."});
    return Done;
}

} // namespace

int runExport(const QStringList& arguments) {
    Usage usage(
        "Write the case's data for other tools.",
        {{QStringLiteral("format"), QStringLiteral("json, csv, html, md, timelinejs or stix."),
          QStringLiteral("FORMAT")},
         {{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT; - is standard output."),
          QStringLiteral("OUT")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (const auto status = outputRefused(usage, "export wants -o OUT"))
        return *status;
    const QString format = usage.value("format");
    const auto isOneOf = [&](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names, [&](const char* name) { return format == QLatin1String(name); });
    };
    if (!isOneOf({"json", "csv", "html", "md", "timelinejs", "stix"}))
        return wrongUsage("--format wants json, csv, html, md, timelinejs or stix");
    return withSnapshot(usage.positionals().first(), [&](const core::Snapshot& snapshot) {
        const core::CauseTree causes = core::CauseTree::builtIn();
        const std::string text = format == QLatin1String("json")   ? exportJson(snapshot)
                                 : format == QLatin1String("csv")  ? exportCsv(snapshot)
                                 : format == QLatin1String("html") ? rendering::htmlReport(snapshot, causes)
                                 : format == QLatin1String("md")   ? exportMarkdown(snapshot, causes)
                                 : format == QLatin1String("stix") ? exportStix(snapshot, causes)
                                                                   : exportTimelineJs(snapshot, causes);
        if (usage.value("output") == QLatin1String("-")) {
            print(text);
            return static_cast<int>(Done);
        }
        return writeFile(usage.value("output"), text);
    });
}

} // namespace app::cli
