// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reports for a purpose: which parts they have. Any thread.

#include "views/rendering/reportsettings.h"

#include <QString>
#include <set>
#include <span>

namespace rendering {

struct ReportPreset {
    const char* name;  // for scripts: "brief"
    const char* label; // English, see label()
    std::set<ReportPart> parts;
};
std::span<const ReportPreset> reportPresets(); // the first has everything
const ReportPreset* reportPreset(const QString& name);
QString label(const ReportPreset& preset); // for people: "In brief"

} // namespace rendering
