// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a report of the window holds: the documents that the filters let through, with the filters in words. GUI thread.

#include "views/rendering/reportcontent.h"

namespace models {
class Session;
}

namespace views {

class ViewState;

// Everything when nothing is filtered.
// `view`: lanes and zone as the timeline shows them.
rendering::ReportScope displayedScope(
    const models::Session& session, const ViewState& state, const rendering::ReportView& view);
// Whether it is other than the whole case as a report tells it by itself, and how, for people.
bool isWhole(const rendering::ReportScope& scope);
QString scopeInWords(const rendering::ReportScope& scope);

} // namespace views
