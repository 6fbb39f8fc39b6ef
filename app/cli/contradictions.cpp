// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

#include <cstdio>
#include <utility>

namespace app::cli {
namespace {

using models::exports::contradictionJson;
using models::exports::dump;
using models::exports::Json;

void printSide(const char* which, const core::ClaimRef& ref, const core::Snapshot& snapshot) {
    const core::ClaimRecord* claim = snapshot.claim(ref);
    const core::DocumentRecord* record = snapshot.document(ref.document);
    if (!claim || !record)
        return;
    const std::string speaker = claim->claim.speaker != core::kWriterVoice ? claim->claim.speaker
                                : record->document.publisher.empty()       ? std::string("the writer")
                                                                     : record->document.publisher + " (own voice)";
    printLine(
        std::string("   ") + which + "  " + claim->claim.cause + " " + std::string(core::name(claim->claim.stance)) +
        " by " + speaker + ", " + (claim->claim.said ? core::displayText(*claim->claim.said) : std::string("undated")));
    printLine("      “" + core::simplified(claim->claim.text) + "”");
    printLine(
        "      " + (record->document.title.empty() ? std::string("(no title)") : record->document.title) + " · " +
        record->file);
}

void printContradiction(const core::Contradiction& each, const core::Snapshot& snapshot) {
    char strength[16];
    std::snprintf(strength, sizeof strength, "%.2f", each.strength);
    printLine(
        std::to_string(each.id) + "  " + std::string(core::name(each.kind)) + ", strength " + strength +
        ", same incident " + std::string(core::name(each.sameIncident)) + ", " + std::string(core::name(each.state)));
    printSide("A", each.a, snapshot);
    printSide("B", each.b, snapshot);
    for (const std::string& why : each.why)
        printLine("   - " + why);
    printLine("");
}

// What was tempting and why it was left out; each line begins with the title of its incident.
void printNotReported(const core::Snapshot& snapshot, core::IncidentId incident) {
    const core::Incident* only = incident == 0 ? nullptr : snapshot.incident(incident);
    bool first = true;
    for (const std::string& line : snapshot.findings.notReported) {
        if (only && !line.starts_with(only->title + ": "))
            continue;
        if (std::exchange(first, false))
            printLine("Not reported:");
        printLine("   - " + line);
    }
}

} // namespace

int runContradictions(const QStringList& arguments) {
    Usage usage(
        "List the contradictions between sources, strongest first, with both quotes.",
        {{QStringLiteral("json"), QStringLiteral("Print a JSON array.")},
         {QStringLiteral("incident"), QStringLiteral("Only those of incident ID."), QStringLiteral("ID")},
         {QStringLiteral("all"), QStringLiteral("Dismissed ones as well, and what was not reported and why.")}},
        {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    return withSnapshot(usage.positionals().first(), [&](const core::Snapshot& snapshot) {
        const auto incident = incidentOption(usage, snapshot);
        if (!incident)
            return static_cast<int>(WrongUsage);
        Json json = Json::array();
        for (const core::Contradiction& each : snapshot.findings.contradictions) {
            if ((*incident != 0 && each.incident != *incident) ||
                (each.state == core::ContradictionState::Dismissed && !usage.has("all")))
                continue;
            if (usage.has("json"))
                json.push_back(contradictionJson(each, snapshot));
            else
                printContradiction(each, snapshot);
        }
        if (usage.has("json"))
            printLine(dump(json, 1));
        else if (snapshot.findings.contradictions.empty())
            printLine("No contradictions were found.");
        if (usage.has("all") && !usage.has("json"))
            printNotReported(snapshot, *incident);
        return static_cast<int>(Done);
    });
}

} // namespace app::cli
