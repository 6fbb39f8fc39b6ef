// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// STIX 2.1 (OASIS): reports of a bundle as documents; in a bundle without a report, the objects that describe something
// in words (campaigns, incidents, malware, notes, ...). References that lead nowhere are passed over. Pure; any thread.

#include "models/core/document.h"

#include <QJsonDocument>

#include <vector>

namespace reading {

struct StixContent {
    bool known = false; // it is STIX
    std::vector<core::Document> documents;
};
StixContent readStix(const QJsonDocument& json);

} // namespace reading
