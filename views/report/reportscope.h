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
rendering::ReportScope displayedScope(const models::Session& session, const ViewState& state);

} // namespace views
