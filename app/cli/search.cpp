// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

#include <cmath>
#include <optional>

namespace app::cli {
namespace {

using models::exports::dump;
using models::exports::Json;
using models::exports::textOrNull;

constexpr int kDefaultLimit = 20;

Json hitJson(const store::SearchHit& hit, const core::DocumentRecord& record) {
    Json json = models::exports::documentHeadJson(record);
    json["snippet"] = hit.snippet;
    json["score"] = std::round(hit.score * 1000) / 1000;
    return json;
}

void printWhyNothing(const store::SearchAnswer& answer) {
    for (const std::string& part : answer.absent)
        printLine("  no document has " + part);
    for (const store::SearchOffer& each : answer.offers)
        printLine(
            "  " + (each.dropped.empty() ? std::string("words that begin like it") : "without " + each.dropped) + ": " +
            counted(each.total, "document") + " for " + each.query);
}

std::optional<store::SearchOrder> orderOf(std::string_view name) {
    if (name == "relevance")
        return store::SearchOrder::Relevance;
    if (name == "newest")
        return store::SearchOrder::Newest;
    if (name == "oldest")
        return store::SearchOrder::Oldest;
    if (name == "source")
        return store::SearchOrder::Source;
    return std::nullopt;
}

void printAnswer(const store::SearchAnswer& answer, const core::Snapshot& snapshot, bool asJson) {
    Json json;
    json["query"] = answer.understood;
    json["total"] = answer.total;
    json["total_is_exact"] = answer.totalIsExact;
    json["hits"] = Json::array();
    if (!answer.others.empty())
        json["others"] = answer.others;
    if (answer.total == 0) {
        json["absent"] = answer.absent;
        json["offers"] = Json::array();
        for (const store::SearchOffer& each : answer.offers)
            json["offers"].push_back(
                {{"dropped", textOrNull(each.dropped)}, {"query", each.query}, {"total", each.total}});
    }
    if (!asJson) {
        printLine(
            (answer.totalIsExact ? counted(answer.total, "document") : std::to_string(answer.total) + "+ documents") +
            " for " + answer.understood);
        printWhyNothing(answer);
    }
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
        if ((each == QLatin1String("--limit") || each == QLatin1String("--sort")) && i + 1 < arguments.size())
            options << arguments[++i];
    }
    return QStringList{arguments.first()} + options + QStringList{QStringLiteral("--")} + others;
}

} // namespace

int runSearch(const QStringList& arguments) {
    Usage usage(
        "Search the text of a case, best first.",
        {{QStringLiteral("json"), QStringLiteral("Print one JSON object.")},
         {QStringLiteral("limit"), QStringLiteral("Show at most N hits (20)."), QStringLiteral("N")},
         {QStringLiteral("sort"), QStringLiteral("relevance (the default), newest, oldest or source."),
          QStringLiteral("ORDER")}},
        {{"CASE", "the case file"},
         {"QUERY", "words in all their forms, \"exactly these\", -not, OR, (groups), prefix*, a NEAR/5 b, ~hack (and "
                   "what else names that cause); title: source: author: speaker: cause: stance: tag: incident: lang:; "
                   "on: before: after: during: certainly: with 2023, 2023-06, 2023-06-05 or 2023-06..2023-08; "
                   "has:contradiction is:undated is:copy is:starred"}});
    if (const auto status = usage.parse(withQueryApart(arguments), 2, 2))
        return *status;
    bool isNumber = true;
    const int limit = usage.has("limit") ? usage.value("limit").toInt(&isNumber) : kDefaultLimit;
    if (!isNumber || limit < 0)
        return wrongUsage("--limit wants a number");
    const auto order = orderOf(usage.has("sort") ? utf8(usage.value("sort")) : "relevance");
    if (!order)
        return wrongUsage("--sort wants relevance, newest, oldest or source");
    const QStringList given = usage.positionals();
    std::expected<store::CaseFile, int> file = openToRead(given[0]);
    if (!file)
        return file.error();
    const core::Result<store::SearchAnswer> answer =
        file->search(utf8(given[1]), static_cast<std::size_t>(limit), 0, *order);
    if (!answer)
        return fail(answer.error());
    const core::Result<core::SnapshotPtr> snapshot = file->snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    printAnswer(*answer, **snapshot, usage.has("json"));
    return Done;
}

} // namespace app::cli
