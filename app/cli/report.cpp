// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"

#include "views/rendering/report.h"
#include "views/rendering/reportpresets.h"

namespace app::cli {
namespace {

// Nothing when a word is none of ours; that has been said then.
std::optional<rendering::ReportSettings> settingsOf(const Usage& usage) {
    rendering::ReportSettings settings;
    settings.title = usage.value("title").simplified();
    settings.author = usage.value("author").simplified();
    settings.note = usage.value("note").trimmed();
    settings.landscape = usage.has("landscape");
    settings.date = QDate::fromString(usage.value("date"), Qt::ISODate);
    if (usage.has("date") && !settings.date.isValid()) {
        wrongUsage("--date wants a day as 2026-11-22, not " + utf8(usage.value("date")));
        return std::nullopt;
    }
    const QString paper = usage.value("paper");
    if (paper == QLatin1String("letter")) {
        settings.paper = rendering::ReportPaper::Letter;
    } else if (!paper.isEmpty() && paper != QLatin1String("a4")) {
        wrongUsage("--paper wants a4 or letter, not " + utf8(paper));
        return std::nullopt;
    }
    if (usage.has("preset")) {
        const rendering::ReportPreset* preset = rendering::reportPreset(usage.value("preset"));
        if (!preset) {
            wrongUsage("there is no preset " + utf8(usage.value("preset")) + "; see report --help");
            return std::nullopt;
        }
        settings.parts = preset->parts;
    }
    if (!usage.has("parts"))
        return settings;
    settings.parts.clear();
    for (const QString& word : usage.value("parts").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto part = rendering::reportPartOf(word.trimmed());
        if (!part) {
            wrongUsage("there is no part " + utf8(word) + "; see report --help");
            return std::nullopt;
        }
        settings.parts.insert(*part);
    }
    return settings;
}

} // namespace

int runReport(const QStringList& arguments) {
    Usage usage(
        "Write the timeline report as PDF.",
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral("Write to OUT.pdf."),
          QStringLiteral("OUT.pdf")},
         {QStringLiteral("incident"), QStringLiteral("Only incident ID."), QStringLiteral("ID")},
         {QStringLiteral("query"), QStringLiteral("Only documents that match QUERY."), QStringLiteral("QUERY")},
         {QStringLiteral("title"), QStringLiteral("Title on the cover."), QStringLiteral("TEXT")},
         {QStringLiteral("author"), QStringLiteral("Author on the cover."), QStringLiteral("TEXT")},
         {QStringLiteral("date"), QStringLiteral("Day on the cover and in the file, as 2026-11-22."),
          QStringLiteral("DAY")},
         {QStringLiteral("note"), QStringLiteral("Note on the cover."), QStringLiteral("TEXT")},
         {QStringLiteral("paper"), QStringLiteral("a4 or letter."), QStringLiteral("PAPER")},
         {QStringLiteral("landscape"), QStringLiteral("Pages lie on their side.")},
         {QStringLiteral("preset"), QStringLiteral("Parts for a purpose: full, brief, chronology or evidence."),
          QStringLiteral("PRESET")},
         {QStringLiteral("parts"),
          QStringLiteral(
              "Only these, by comma: timeline, contradictions, reversals, voices, matrix, events, incidents, "
              "passages, data."),
          QStringLiteral("PARTS")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    if (const auto status = outputRefused(usage, "report wants -o OUT.pdf"))
        return *status;
    const auto settings = settingsOf(usage);
    if (!settings)
        return WrongUsage;
    auto input = openInScope(usage);
    if (!input)
        return input.error();
    rendering::ReportOptions options;
    options.settings = *settings;
    options.scope = std::move(input->scope);
    options.input = rendering::reportInput(input->snapshot->casePath);
    const core::Result<void> written =
        rendering::writeReport(input->snapshot, core::CauseTree::builtIn(), usage.value("output"), options);
    return written ? Done : fail(written.error());
}

} // namespace app::cli
