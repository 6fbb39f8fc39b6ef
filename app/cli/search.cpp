// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/json.h"

#include <cmath>

namespace app::cli {
namespace {

constexpr int kDefaultLimit = 20;

Json hitJson(const store::SearchHit& hit, const core::DocumentRecord& record) {
    Json json;
    json["id"] = record.id;
    json["file"] = record.file;
    json["title"] = textOrNull(record.document.title);
    json["publisher"] = textOrNull(record.document.publisher);
    json["published"] = publishedJson(record.document.published);
    json["snippet"] = hit.snippet;
    json["score"] = std::round(hit.score * 1000) / 1000;
    return json;
}

void printAnswer(const store::SearchAnswer& answer, const core::Snapshot& snapshot, bool asJson) {
    Json json;
    json["query"] = answer.understood;
    json["total"] = answer.total;
    json["total_is_exact"] = answer.totalIsExact;
    json["hits"] = Json::array();
    if (!asJson)
        printLine(
            (answer.totalIsExact ? counted(answer.total, "document") : std::to_string(answer.total) + "+ documents") +
            " for " + answer.understood);
    for (const store::SearchHit& hit : answer.hits) {
        const core::DocumentRecord* record = snapshot.document(hit.document);
        if (!record)
            continue;
        if (asJson) {
            json["hits"].push_back(hitJson(hit, *record));
            continue;
        }
        printLine("\n" + (record->document.title.empty() ? record->file : record->document.title));
        printLine(
            "  " +
            (record->document.published ? core::displayText(*record->document.published) : std::string("undated")) +
            " · " +
            (record->document.publisher.empty() ? std::string("source not stated") : record->document.publisher) +
            " · " + record->file);
        printLine("  " + core::simplified(hit.snippet));
    }
    if (asJson)
        printLine(dump(json, 1));
}

// A query may begin with a minus: "-power" is no option.
QStringList withQueryApart(const QStringList& arguments) {
    if (arguments.contains(QStringLiteral("--")))
        return arguments;
    QStringList options;
    QStringList others;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& each = arguments[i];
        const bool isOption =
            each.startsWith(QLatin1String("--")) || each == QLatin1String("-v") || each == QLatin1String("-h");
        (isOption ? options : others) << each;
        if (each == QLatin1String("--limit") && i + 1 < arguments.size())
            options << arguments[++i];
    }
    return QStringList{arguments.first()} + options + QStringList{QStringLiteral("--")} + others;
}

} // namespace

int runSearch(const QStringList& arguments) {
    Usage usage(
        "Search the text of a case, best first.",
        {{QStringLiteral("json"), QStringLiteral("Print one JSON object.")},
         {QStringLiteral("limit"), QStringLiteral("Show at most N hits (20)."), QStringLiteral("N")}},
        {{"CASE", "the case file"},
         {"QUERY", "words, \"phrases\", -not, OR, (groups), prefix*, title: source: speaker: cause: stance:, on: "
                   "before: after: during:"}});
    if (const auto status = usage.parse(withQueryApart(arguments), 2, 2))
        return *status;
    bool isNumber = true;
    const int limit = usage.has("limit") ? usage.value("limit").toInt(&isNumber) : kDefaultLimit;
    if (!isNumber || limit < 0)
        return wrongUsage("--limit wants a number");
    const QStringList given = usage.positionals();
    core::Result<store::CaseFile> file =
        store::CaseFile::open(std::filesystem::path(utf8(given[0])), store::OpenMode::ReadOnly);
    if (!file)
        return fail(file.error());
    const core::Result<store::SearchAnswer> answer = file->search(utf8(given[1]), static_cast<std::size_t>(limit));
    if (!answer)
        return fail(answer.error());
    const core::Result<core::SnapshotPtr> snapshot = file->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    printAnswer(*answer, **snapshot, usage.has("json"));
    return Done;
}

} // namespace app::cli
