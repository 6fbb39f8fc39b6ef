// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the window shows what is displayed, for a report or an export of it. The first values are those of a report of
// the whole case. Values; any thread.

#include "models/core/timelineaxis.h"
#include "models/core/timelinelayout.h"
#include "models/items/labels.h"

#include <QString>
#include <optional>

namespace rendering {

struct TimelineFigure;

struct ReportView {
    models::DisplayZone zone; // in which moments are written
    core::ZoneOffset offset;  // the same for axes; unset: UTC
    QString zoneName = QStringLiteral("UTC");
    std::optional<core::LaneArrangement> lanes;
};

// Lanes and zone as they are displayed.
void takeView(TimelineFigure& figure, const ReportView& view);

} // namespace rendering
