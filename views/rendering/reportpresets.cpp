// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportpresets.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace rendering {

std::span<const ReportPreset> reportPresets() {
    using enum ReportPart;
    static const std::vector<ReportPreset> all{
        {"full", QT_TRANSLATE_NOOP("rendering::Report", "Everything"), allReportParts()},
        {"brief", QT_TRANSLATE_NOOP("rendering::Report", "In brief"), {Timeline, Contradictions, Reversals}},
        {"chronology", QT_TRANSLATE_NOOP("rendering::Report", "Chronology"), {Timeline, Events, Incidents}},
        {"evidence",
         QT_TRANSLATE_NOOP("rendering::Report", "Evidence"),
         {Contradictions, Reversals, Voices, Matrix, Passages, Data}},
    };
    return all;
}

const ReportPreset* reportPreset(const QString& name) {
    const auto all = reportPresets();
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return name == QLatin1String(each.name); });
    return found == all.end() ? nullptr : &*found;
}

QString label(const ReportPreset& preset) {
    return QCoreApplication::translate("rendering::Report", preset.label);
}

} // namespace rendering
