// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A group of signatures as an incident with its title and its reasons in words. Pure; any thread.

#include "models/analysis/incidentgroups.h"

#include <span>
#include <string>

namespace analysis {

// The record of a document that is in the case. `documents`: by id.
const core::DocumentRecord& recordOf(std::span<const core::DocumentRecord> documents, core::DocumentId id);

core::Incident describeIncident(
    const IncidentGroup& group, const SignatureSet& set, std::span<const core::DocumentRecord> documents);

} // namespace analysis
