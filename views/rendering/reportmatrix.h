// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table of a report: who stands how to which cause (models/items/evidence.h). Pure; any thread.

#include "views/rendering/reportcontent.h"
#include "views/rendering/reportnames.h"

namespace rendering {

void addMatrix(ReportContent& content, const ReportNames& names);

} // namespace rendering
