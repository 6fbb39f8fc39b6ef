// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

#include "models/reanalysis.h"
#include "models/userlexicon.h"

namespace app::cli {
namespace {

using models::exports::Json;

std::string told(const std::optional<core::Claim>& claim) {
    if (!claim)
        return "nothing";
    return claim->cause + " " + std::string(core::name(claim->stance)) + " by " + claim->speaker +
           (claim->scope == core::Scope::Other ? " (another incident)" : "");
}

std::string quoteOf(const std::optional<core::Claim>& was, const std::optional<core::Claim>& is) {
    return (is ? *is : *was).text;
}

const char* name(store::CorrectionFate::Kind kind) {
    using enum store::CorrectionFate::Kind;
    return kind == Moved ? "moved" : kind == Altered ? "altered" : "lost";
}

void printSummary(const models::ReanalysisSummary& summary, const core::Snapshot& now) {
    printLine(
        counted(summary.documents, "document") + " analysed again: " + counted(summary.found(false, true), "claim") +
        " found, " + std::to_string(summary.found(true, false)) + " gone, " +
        std::to_string(summary.found(true, true)) + " read otherwise; " +
        counted(static_cast<std::int64_t>(summary.appeared.size()), "contradiction") + " found, " +
        std::to_string(summary.gone.size()) + " gone.");
    const auto fileOf = [&](core::DocumentId id) {
        const core::DocumentRecord* record = now.document(id);
        return record ? record->file : std::string();
    };
    for (const models::ClaimChange& each : summary.claims)
        printLine(
            fileOf(each.document) + ": " + told(each.was) + " -> " + told(each.is) + ": “" +
            quoteOf(each.was, each.is) + "”");
    for (const store::CorrectionFate& each : summary.corrections)
        printLine(
            "Correction to look at: " + std::string(core::name(each.correction.kind)) + " \"" + each.correction.value +
            "\" in " + fileOf(each.document) + ": " + told(each.was) + " -> " + told(each.is) + ": “" +
            quoteOf(each.was, each.is) + "”");
    for (const core::Correction& each : summary.waiting)
        printLine(
            "Correction that waits: " + std::string(core::name(each.kind)) + " \"" + each.value +
            "\" of a contradiction that is not found any more.");
}

Json claimJson(const std::optional<core::Claim>& claim) {
    if (!claim)
        return nullptr;
    return {
        {"text", claim->text},
        {"cause", claim->cause},
        {"stance", core::name(claim->stance)},
        {"speaker", claim->speaker},
        {"scope", core::name(claim->scope)}};
}

Json summaryJson(const models::ReanalysisSummary& summary) {
    Json claims = Json::array();
    for (const models::ClaimChange& each : summary.claims)
        claims.push_back({{"document", each.document}, {"was", claimJson(each.was)}, {"is", claimJson(each.is)}});
    Json corrections = Json::array();
    for (const store::CorrectionFate& each : summary.corrections)
        corrections.push_back(
            {{"fate", name(each.kind)},
             {"kind", core::name(each.correction.kind)},
             {"value", each.correction.value},
             {"document", each.document},
             {"was", claimJson(each.was)},
             {"is", claimJson(each.is)}});
    return {
        {"documents", summary.documents},
        {"claims", std::move(claims)},
        {"contradictions", {{"found", summary.appeared.size()}, {"gone", summary.gone.size()}}},
        {"corrections", std::move(corrections)},
        {"waiting", summary.waiting.size()}};
}

} // namespace

int runReanalyze(const QStringList& arguments) {
    Usage usage(
        "Analyse the whole case again by the rules and words as they are now, and tell what that changed: claims, "
        "contradictions, and corrections that rest on what is read otherwise. All of it or nothing is kept.",
        {{QStringLiteral("json"), QStringLiteral("Print the outcome as one JSON object.")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    const auto lexicon = models::loadUserLexicon();
    if (!lexicon)
        return fail(lexicon.error());
    auto file = openToWrite(usage.positionals().first());
    if (!file)
        return file.error();
    const auto summary = models::reanalyse(*file, **lexicon);
    if (!summary)
        return fail(summary.error());
    const auto now = file->snapshot();
    if (!now)
        return fail(now.error());
    if (usage.has("json"))
        printLine(models::exports::dump(summaryJson(*summary)));
    else
        printSummary(*summary, **now);
    return Done;
}

} // namespace app::cli
