// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Values to the JSON of contract.md. Offsets become code points here and nowhere else.

#include "models/core/snapshot.h"
#include "models/importer.h"
#include "models/reading/reader.h"

#include <nlohmann/json.hpp>

namespace models::exports {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text);
Json errorJson(const core::Error& error);
Json publishedJson(const std::optional<core::TimeValue>& value); // earliest, latest, granularity, basis; or null
Json analysedJson(
    const core::Document& document, const std::vector<core::TimeExpression>& times,
    const std::vector<core::Claim>& claims);
Json importJson(const models::ImportSummary& summary);
Json documentHeadJson(const core::DocumentRecord& record); // what names it: id, file, title, publisher, published
Json documentJson(const core::DocumentRecord& record);
Json incidentJson(const core::Incident& incident, const core::Snapshot& snapshot);
Json contradictionJson(const core::Contradiction& contradiction, const core::Snapshot& snapshot);

// One line without spaces; ill-formed UTF-8 cannot fail it.
std::string dump(const Json& json, int indent = -1);

} // namespace models::exports
