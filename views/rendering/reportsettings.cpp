// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportsettings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rendering {
namespace {

struct PartName {
    ReportPart part;
    const char* name;
    const char* label;
};
constexpr std::array kParts{
    PartName{ReportPart::Timeline, "timeline", QT_TRANSLATE_NOOP("rendering::Report", "Timeline")},
    PartName{ReportPart::Contradictions, "contradictions", QT_TRANSLATE_NOOP("rendering::Report", "Contradictions")},
    PartName{ReportPart::Reversals, "reversals", QT_TRANSLATE_NOOP("rendering::Report", "Reversals")},
    PartName{ReportPart::Voices, "voices", QT_TRANSLATE_NOOP("rendering::Report", "Who says what")},
    PartName{ReportPart::Matrix, "matrix", QT_TRANSLATE_NOOP("rendering::Report", "Evidence matrix")},
    PartName{ReportPart::Events, "events", QT_TRANSLATE_NOOP("rendering::Report", "Events in order")},
    PartName{ReportPart::Incidents, "incidents", QT_TRANSLATE_NOOP("rendering::Report", "Incidents")},
    PartName{ReportPart::Passages, "passages", QT_TRANSLATE_NOOP("rendering::Report", "Quoted passages")},
    PartName{ReportPart::Data, "data", QT_TRANSLATE_NOOP("rendering::Report", "The data, attached as JSON")},
};

const PartName& entryOf(ReportPart part) {
    return *std::ranges::find(kParts, part, &PartName::part);
}

} // namespace

const std::set<ReportPart>& allReportParts() {
    static const std::set<ReportPart> all = [] {
        std::set<ReportPart> parts;
        for (const PartName& each : kParts)
            parts.insert(each.part);
        return parts;
    }();
    return all;
}

QString name(ReportPart part) {
    return QLatin1String(entryOf(part).name);
}

QString label(ReportPart part) {
    return QCoreApplication::translate("rendering::Report", entryOf(part).label);
}

std::optional<ReportPart> reportPartOf(const QString& name) {
    const auto found =
        std::ranges::find_if(kParts, [&](const PartName& each) { return name == QLatin1String(each.name); });
    return found == kParts.end() ? std::nullopt : std::optional(found->part);
}

} // namespace rendering
