// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two tables of a report: whose account changed, and who stands how to which cause (models/items/evidence.h). Pure; any
// thread.

#include "views/rendering/reportcontent.h"
#include "views/rendering/reportnames.h"

namespace rendering {

// After the contradictions, whose numbers they name.
void addReversals(ReportContent& content, const ReportNames& names);
void addMatrix(ReportContent& content, const ReportNames& names);

} // namespace rendering
