// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportnames.h"

#include "models/items/labels.h"
#include "views/rendering/reporttr.h"

#include <QFileInfo>
#include <algorithm>

namespace rendering {
namespace {

constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestTitle = 200;

} // namespace

QString foldedText(std::string_view utf8) {
    return models::toQt(core::simplified(utf8));
}

ReportNames::ReportNames(
    const core::Snapshot& snapshot, const core::CauseTree& causes, models::DisplayZone zone,
    const models::RowFilter& filter)
    : m_snapshot(snapshot)
    , m_causes(causes)
    , m_zone(zone)
    , m_displayed(filter, causes) {
    m_order.reserve(m_snapshot.documents.size());
    for (const core::DocumentRecord& each : m_snapshot.documents)
        m_order.push_back(&each);
    std::ranges::stable_sort(m_order, {}, [](const core::DocumentRecord* each) {
        const auto& published = each->document.published;
        return published && published->resolved() ? std::pair(0, published->interval->earliest)
                                                  : std::pair(1, core::Millis(0));
    });
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_numbers[m_order[i]->id] = static_cast<int>(i) + 1;
}

QString ReportNames::cited(core::DocumentId id) const {
    return QStringLiteral("[%1]").arg(citation(id));
}

QString ReportNames::source(const core::DocumentRecord& each) {
    return each.document.publisher.empty() ? QFileInfo(models::toQt(each.file)).fileName()
                                           : foldedText(core::elided(each.document.publisher, kLongestName));
}

QString ReportNames::moment(const core::TimeValue& value) const {
    return models::whenText(value, m_zone);
}

QString ReportNames::date(const core::DocumentRecord& each) const {
    return each.document.published ? moment(*each.document.published) : Report::tr("undated");
}

QString ReportNames::title(const core::DocumentRecord& each) {
    return each.document.title.empty() ? Report::tr("(no title)") : foldedText(each.document.title);
}

QString ReportNames::shortTitle(const core::DocumentRecord& each) {
    return each.document.title.size() <= kLongestTitle ? title(each)
                                                       : foldedText(core::elided(each.document.title, kLongestTitle));
}

QString ReportNames::said(const core::Claim& claim) const {
    return claim.said && claim.said->resolved() ? moment(*claim.said) : Report::tr("undated");
}

QString ReportNames::sourceCited(const core::DocumentRecord& each) const {
    return source(each) + QLatin1Char(' ') + cited(each.id);
}

} // namespace rendering
