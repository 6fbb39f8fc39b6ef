// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportnames.h"

#include "models/items/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace rendering {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rendering::Report", text);
}

} // namespace

QString foldedText(std::string_view utf8) {
    return models::toQt(core::simplified(utf8));
}

ReportNames::ReportNames(const core::Snapshot& snapshot, const core::CauseTree& causes, const ReportScope& scope)
    : m_snapshot(snapshot)
    , m_causes(causes) {
    for (const core::DocumentRecord& each : m_snapshot.documents) {
        if (belongs(each, scope))
            m_order.push_back(&each);
    }
    std::ranges::stable_sort(m_order, {}, [](const core::DocumentRecord* each) {
        const auto& published = each->document.published;
        return published && published->resolved() ? std::pair(0, published->interval->earliest)
                                                  : std::pair(1, core::Millis(0));
    });
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_numbers[m_order[i]->id] = static_cast<int>(i) + 1;
}

bool ReportNames::belongs(const core::DocumentRecord& each, const ReportScope& scope) const {
    if (scope.documents && !scope.documents->contains(each.id))
        return false;
    return scope.incident == 0 || each.incident == scope.incident;
}

QString ReportNames::cited(core::DocumentId id) const {
    return QStringLiteral("[%1]").arg(citation(id));
}

QString ReportNames::source(const core::DocumentRecord& each) {
    return each.document.publisher.empty() ? QFileInfo(models::toQt(each.file)).fileName()
                                           : foldedText(each.document.publisher);
}

QString ReportNames::date(const core::DocumentRecord& each) {
    return each.document.published ? models::toQt(core::displayText(*each.document.published)) : tr("undated");
}

QString ReportNames::title(const core::DocumentRecord& each) {
    return each.document.title.empty() ? tr("(no title)") : foldedText(each.document.title);
}

QString ReportNames::said(const core::Claim& claim) {
    return claim.said && claim.said->resolved() ? models::toQt(core::displayText(*claim.said)) : tr("undated");
}

QString ReportNames::speaker(const core::DocumentRecord& each, const core::Claim& claim) {
    return claim.speaker == "article" ? tr("%1 (own voice)").arg(source(each)) : foldedText(claim.speaker);
}

QString ReportNames::sourceCited(const core::DocumentRecord& each) const {
    return source(each) + QLatin1Char(' ') + cited(each.id);
}

QString ReportNames::cause(const core::Claim& claim) const {
    return models::toQt(m_causes.display(claim.cause));
}

} // namespace rendering
