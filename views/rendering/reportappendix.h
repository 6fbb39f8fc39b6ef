// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts of a report that lay the whole case out for checking: who stands for which cause, the incidents, what the
// analyst changed by hand, and every passage that the rules took for a claim. Pure; any thread.

#include "views/rendering/reportcontent.h"
#include "views/rendering/reportnames.h"
#include "views/rendering/reportplaces.h"

namespace rendering {

void addAppendix(ReportContent& content, const ReportNames& names, ReportPlaces& places, SharedTexts& texts);

} // namespace rendering
