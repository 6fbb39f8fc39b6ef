// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "models/exports/json.h"

#include "models/analysis/documentanalysis.h"
#include "models/importlimits.h"
#include "models/userlexicon.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace app::cli {
namespace {

using models::exports::analysedJson;
using models::exports::dump;
using models::exports::errorJson;
using models::exports::Json;

struct AnalyzeOptions {
    bool json = false;
    bool explain = false;
    reading::ReadOptions read;
    std::optional<core::TimeValue> published; // overrides what the files state
};

core::Result<reading::ReadFile> readInput(
    const QString& file, const analysis::Lexicon& lexicon, const reading::ReadOptions& options) {
    if (file != QLatin1String("-"))
        return reading::readFile(std::filesystem::path(utf8(file)), lexicon, options);
    core::Result<std::string> bytes = readStandardInput();
    if (!bytes)
        return std::unexpected(bytes.error());
    return reading::readBytes(std::move(*bytes), "-", lexicon, options);
}

void printForPeople(const core::Document& document, const analysis::DocumentFindings& findings, bool explain) {
    printLine(document.title.empty() ? "(no title)" : document.title);
    printLine(
        "  published: " + (document.published ? core::displayText(*document.published) : std::string("not stated")));
    if (!document.publisher.empty())
        printLine("  publisher: " + document.publisher);
    for (const core::TimeExpression& time : findings.times) {
        printLine(
            "  time   “" + std::string(core::slice(document.body, time.span)) + "” = " + core::displayText(time.value) +
            (time.value.basis.empty() ? "" : " (" + time.value.basis + ")"));
    }
    for (const core::Claim& claim : findings.claims) {
        printLine(
            "  claim  " + claim.cause + " " + std::string(core::name(claim.stance)) + " by " + claim.speaker +
            ", scope " + std::string(core::name(claim.scope)) + " [" + claim.rule + "]: “" +
            core::simplified(claim.text) + "”");
    }
    if (!explain)
        return;
    for (const analysis::SentenceTrace& trace : findings.traces) {
        printLine("  sentence “" + core::simplified(trace.text) + "”");
        for (const std::string& note : trace.notes)
            printLine("    " + note);
    }
}

Json tracesJson(const analysis::DocumentFindings& findings, const core::OffsetMap& map) {
    Json json = Json::array();
    for (const analysis::SentenceTrace& trace : findings.traces) {
        json.push_back(
            {{"start", map.codePoint(trace.span.begin)},
             {"end", map.codePoint(trace.span.end)},
             {"text", trace.text},
             {"notes", trace.notes}});
    }
    return json;
}

void count(std::vector<std::pair<std::string, int>>& notices, const std::string& notice) {
    const auto known = std::ranges::find(notices, notice, &std::pair<std::string, int>::first);
    if (known == notices.end())
        notices.emplace_back(notice, 1);
    else
        ++known->second;
}

// False when the file could not be read.
bool analyzeFile(const QString& name, const analysis::Lexicon& lexicon, const AnalyzeOptions& options) {
    core::Result<reading::ReadFile> file = readInput(name, lexicon, options.read);
    Json json;
    json["file"] = utf8(name);
    json["format"] = file ? Json(file->format) : Json();
    json["sha256"] = file ? Json(file->sha256) : Json();
    json["error"] = file ? Json() : errorJson(file.error());
    json["documents"] = Json::array();
    json["unread"] = Json::array(); // files inside this one
    if (!file) {
        complain(file.error().message);
        if (options.json)
            printLine(dump(json));
        return false;
    }
    std::vector<std::pair<std::string, int>> notices; // and how many documents have them
    for (core::Document& document : file->documents) {
        if (options.published)
            document.published = options.published;
        const analysis::DocumentFindings findings = analysis::analyseDocument(document, lexicon, {options.explain});
        if (!document.notice.empty())
            count(notices, document.notice);
        if (!options.json) {
            printForPeople(document, findings, options.explain);
            continue;
        }
        Json row = analysedJson(document, findings.times, findings.claims);
        if (options.explain)
            row["sentences"] = tracesJson(findings, core::OffsetMap(document.body));
        json["documents"].push_back(std::move(row));
    }
    for (const auto& [notice, documents] : notices)
        complain(
            utf8(name) + ": " + notice +
            (documents > 1 ? " (" + std::to_string(documents) + " of its documents)" : std::string()));
    for (const reading::UnreadPart& part : file->unread) {
        complain(part.error.message);
        Json row = errorJson(part.error);
        row["file"] = part.name;
        json["unread"].push_back(std::move(row));
    }
    if (options.json)
        printLine(dump(json));
    return file->unread.empty();
}

} // namespace

int runAnalyze(const QStringList& arguments) {
    Usage usage(
        "Read and analyse files, keep nothing.",
        {{QStringLiteral("json"), QStringLiteral("Print JSON Lines, one object a file.")},
         {QStringLiteral("published"), QStringLiteral("Take DATE (ISO 8601) as the publication date."),
          QStringLiteral("DATE")},
         {QStringLiteral("text"), QStringLiteral("Take each file as bare article text: no title, nothing removed.")},
         {QStringLiteral("explain"),
          QStringLiteral("Say for each sentence with a cause word what was found, or why nothing was.")}},
        {{"FILE...", "files to read; - is standard input"}});
    if (const auto status = usage.parse(arguments, 1))
        return *status;
    AnalyzeOptions options;
    options.json = usage.has("json");
    options.explain = usage.has("explain");
    options.read.bareText = usage.has("text");
    options.read.limits = models::importLimits();
    if (usage.has("published")) {
        options.published = core::parseIso(utf8(usage.value("published")));
        if (!options.published)
            return wrongUsage("--published wants a date such as 2023-06-05 or 2023-06-05T16:00Z");
        options.published->basis = "given on the command line";
    }
    const auto loaded = models::loadUserLexicon();
    if (!loaded)
        return fail(loaded.error());
    const analysis::Lexicon& lexicon = **loaded;
    bool allRead = true;
    for (const QString& name : usage.positionals())
        allRead &= analyzeFile(name, lexicon, options);
    return allRead ? Done : SomeUnread;
}

} // namespace app::cli
