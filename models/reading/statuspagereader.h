// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Incidents as the Statuspage API gives them (Atlassian, "Statuspage API", incident objects): one {page, incident}
// object or {page, incidents: [...]}. A document an incident; its updates are dated parts, oldest first. Pure; any
// thread.

#include "models/core/document.h"
#include "models/core/error.h"

#include <QJsonDocument>

#include <string>
#include <string_view>
#include <vector>

namespace reading {

core::Result<std::vector<core::Document>> readStatusPage(const QJsonDocument& json, const std::string& name);

} // namespace reading
