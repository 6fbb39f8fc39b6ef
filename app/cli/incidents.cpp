// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "models/exports/json.h"

namespace app::cli {
namespace {

using models::exports::dump;
using models::exports::incidentJson;
using models::exports::Json;

void printIncident(const core::Incident& incident, const core::Snapshot& snapshot) {
    printLine(std::to_string(incident.id) + "  " + incident.title);
    for (const std::string& why : incident.why)
        printLine("   because " + why);
    for (const core::DocumentId id : incident.documents) {
        if (const core::DocumentRecord* record = snapshot.document(id))
            printLine("   " + record->file);
    }
    for (const core::DocumentId id : incident.possible) {
        if (const core::DocumentRecord* record = snapshot.document(id))
            printLine("   " + record->file + "  (not established)");
    }
}

} // namespace

int runIncidents(const QStringList& arguments) {
    Usage usage(
        "List the incidents of a case and the documents that are about them.",
        {{QStringLiteral("json"), QStringLiteral("Print a JSON array.")}}, {{"CASE", "the case file"}});
    if (const auto status = usage.parse(arguments, 1, 1))
        return *status;
    return withSnapshot(usage.positionals().first(), [&](const core::Snapshot& snapshot) {
        Json json = Json::array();
        for (const core::Incident& incident : snapshot.findings.incidents) {
            if (usage.has("json"))
                json.push_back(incidentJson(incident, snapshot));
            else
                printIncident(incident, snapshot);
        }
        if (usage.has("json"))
            printLine(dump(json, 1));
        return static_cast<int>(Done);
    });
}

} // namespace app::cli
