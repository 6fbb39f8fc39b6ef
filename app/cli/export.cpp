// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/caseinput.h"

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
        {{QStringLiteral("format"), QStringLiteral("json, csv, md or timelinejs (html and stix are to come)."),
          QStringLiteral("FORMAT")},
         {{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT; - is standard output."),
          QStringLiteral("OUT")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (!usage.has("output"))
        return wrongUsage("export wants -o OUT");
    const QString format = usage.value("format");
    if (format == QLatin1String("html") || format == QLatin1String("stix"))
        return fail(
            {core::ErrorCode::Unsupported,
             "export to " + utf8(format) + " is not there yet; json, csv, md and timelinejs are."});
    const auto isOneOf = [&](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names, [&](const char* name) { return format == QLatin1String(name); });
    };
    if (!isOneOf({"json", "csv", "md", "timelinejs"}))
        return wrongUsage("--format wants json, csv, md or timelinejs");
    return withSnapshot(usage.positionals().first(), [&](const core::Snapshot& snapshot) {
        const core::CauseTree causes = core::CauseTree::builtIn();
        const std::string text = format == QLatin1String("json")  ? exportJson(snapshot)
                                 : format == QLatin1String("csv") ? exportCsv(snapshot)
                                 : format == QLatin1String("md")  ? exportMarkdown(snapshot, causes)
                                                                  : exportTimelineJs(snapshot, causes);
        if (usage.value("output") == QLatin1String("-")) {
            print(text);
            return static_cast<int>(Done);
        }
        return writeFile(usage.value("output"), text);
    });
}

} // namespace app::cli
