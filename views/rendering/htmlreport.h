// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The report as one HTML page that needs nothing else: the same words as the PDF, and a timeline to zoom and search.
// The page loads nothing (a content security policy forbids it), and everything from articles stands in it as text. The
// page's frame is resources/exporting/timeline.html. Pure function; any thread.

#include "views/rendering/reportcontent.h"
#include "views/rendering/reportsettings.h"

#include <string>

namespace rendering {

// Of the settings: title, author, note, and the parts that the page has.
std::string htmlReport(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope = {},
    const ReportSettings& settings = {}, const ReportInput& input = {});

} // namespace rendering
