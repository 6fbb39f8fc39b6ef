// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "models/core/embedded.h"
#include "views/rendering/exporting.h"

namespace app::cli {
namespace {

QString formatNames() {
    QStringList names;
    for (const rendering::ExportFormat& each : rendering::exportFormats())
        names.append(QLatin1String(each.name));
    return names.join(QStringLiteral(", "));
}

int writeFormat(const Usage& usage, const rendering::ExportFormat& format) {
    auto input = openInScope(usage);
    if (!input)
        return input.error();
    rendering::ExportOptions options;
    options.scope = std::move(input->scope);
    options.input = rendering::reportInput(input->snapshot->casePath);
    const core::CauseTree causes = core::CauseTree::builtIn();
    const QString output = usage.value("output");
    if (output != QLatin1String("-")) {
        const core::Result<void> written = rendering::writeExport(input->snapshot, causes, format, output, options);
        return written ? Done : fail(written.error());
    }
    const core::Result<QByteArray> bytes = rendering::exported(input->snapshot, causes, format, options);
    if (!bytes)
        return fail(bytes.error());
    print({bytes->constData(), static_cast<std::size_t>(bytes->size())});
    return Done;
}

} // namespace

int runExport(const QStringList& arguments) {
    Usage usage(
        "Write the case's data for other tools.",
        {{QStringLiteral("format"), formatNames() + QLatin1Char('.'), QStringLiteral("FORMAT")},
         {{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT; - is standard output."),
          QStringLiteral("OUT")},
         {QStringLiteral("incident"), QStringLiteral("Only incident ID."), QStringLiteral("ID")},
         {QStringLiteral("query"), QStringLiteral("Only documents that match QUERY."), QStringLiteral("QUERY")},
         {QStringLiteral("schema"), QStringLiteral("Print what the fields of json mean (JSON Schema), and end.")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 0, 1))
        return *status;
    if (usage.has("schema")) {
        print(core::embeddedText("exporting/case.schema.json"));
        return Done;
    }
    if (usage.positionals().isEmpty())
        return wrongUsage("export wants a case; see export --help");
    if (const auto status = outputRefused(usage, "export wants -o OUT"))
        return *status;
    const rendering::ExportFormat* format = rendering::exportFormat(usage.value("format"));
    return format ? writeFormat(usage, *format) : wrongUsage("--format wants one of " + utf8(formatNames()));
}

} // namespace app::cli
