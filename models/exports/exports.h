// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A case, or what is displayed of it (narrowed.h), as text for other tools: each format is a function from a snapshot
// to the file's text (UTF-8). The same snapshot gives the same text. Pure; any thread. Formats that need fonts or the
// words of the report stand above, in views/rendering/exporting.h.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace models::exports {

// Told how far it is; false stops the work, and the text is not whole then.
using Watch = std::function<bool(std::size_t done, std::size_t total)>;

// Everything in one object: case, documents with claims and times, incidents, origins, contradictions, corrections.
// What each field means is said in resources/exporting/case.schema.json. A document a line, so that it can be read in
// pieces.
std::string exportJson(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});
// The same, handed on piece by piece; false when it was stopped.
using Sink = std::function<void(std::string_view piece)>;
bool writeJson(const core::Snapshot& snapshot, const Sink& sink, const Watch& watch = {});

// RFC 4180 with a head. Events: a row each of publications, updates, statements and dated words; undated ones last.
std::string exportEventsCsv(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});
// A row a claim, rejected ones as well.
std::string exportClaimsCsv(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});
// A row a contradiction with both sides, dismissed ones as well.
std::string exportContradictionsCsv(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});

// Markdown: the contradictions with both quotes, the events in order, the sources.
std::string exportMarkdown(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});

// The JSON that TimelineJS reads; what is undated stays out, as it has no place there.
std::string exportTimelineJs(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});

// RFC 5545: an entry a dated event. A moment of a known zone is in UTC, of an unknown one without a zone; what is known
// to the day or less exactly takes whole days. What is undated stays out, and the calendar's description counts it.
std::string exportICalendar(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});

// A STIX 2.1 bundle: an identity a source, a report a document, a note a claim, and for each contradiction an opinion
// of either side on the other's note. Identifiers follow from the case, so the same case gives the same bundle.
std::string exportStix(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch = {});

} // namespace models::exports
