// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The formats of `faultline-cli export`, each a function from a snapshot to the file's text (UTF-8).

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <string>

namespace app::cli {

// Everything in one object: case, documents with claims and times, incidents, origins, contradictions, corrections.
std::string exportJson(const core::Snapshot& snapshot);
// RFC 4180, a row an event: publications, updates, claims, dated statements; undated ones last.
std::string exportCsv(const core::Snapshot& snapshot);
// Markdown: the contradictions with both quotes, the events in order, the sources.
std::string exportMarkdown(const core::Snapshot& snapshot, const core::CauseTree& causes);
// The JSON that TimelineJS reads; what is undated stays out, as it has no place there.
std::string exportTimelineJs(const core::Snapshot& snapshot, const core::CauseTree& causes);

// A STIX 2.1 bundle: an identity a source, a report a document, a note a claim, and for each contradiction an opinion of
// either side on the other's note. Identifiers follow from the case, so the same case gives the same bundle.
std::string exportStix(const core::Snapshot& snapshot, const core::CauseTree& causes);

} // namespace app::cli
