// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Incidents as status services export them: Google Cloud's incidents.json, the AWS Health Dashboard's current events,
// Slack's status history, Status.io and FireHydrant pages. A document an incident; its updates are dated parts, oldest
// first. Pure; any thread.

#include "models/core/document.h"
#include "models/reading/blocks.h"

#include <QJsonDocument>

#include <optional>
#include <string>
#include <vector>

namespace reading {

// One update of an incident.
struct StatusUpdate {
    std::optional<core::TimeValue> at;
    std::string label;
    std::vector<Block> blocks;
};

// Text of an update, which may be HTML, Markdown or plain.
std::vector<Block> blocksOfUpdate(const std::string& body, bool markdown = false);
// Appends the updates to the document's body as parts, oldest first; where stamps are missing the order given holds.
void takeUpdates(std::vector<StatusUpdate> updates, core::Document& document);

struct StatusHistory {
    bool known = false; // the JSON has the shape of one of the services
    std::vector<core::Document> documents;
};
StatusHistory readStatusHistory(const QJsonDocument& json);

} // namespace reading
