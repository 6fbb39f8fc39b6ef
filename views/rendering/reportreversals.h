// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whose account changed, for the summary and the chapter of reversals. Pure; any thread.

#include "views/rendering/reportnames.h"

namespace rendering {

// The party of a reversal. A publisher is named only where it speaks for itself: one that passes on the words of
// others (a distributor of press releases, an agency) has changed nothing. Empty where nobody can be named.
QString whoChanged(const core::Snapshot& snapshot, const core::Contradiction& reversal);

// The service or company of a document's incident, where the document is from a page of its own ("Cloudflare status
// page"); else empty.
QString ownerOf(const core::Snapshot& snapshot, const core::DocumentRecord& record);

// After the contradictions, whose numbers they name.
void addReversals(ReportContent& content, const ReportNames& names);

} // namespace rendering
