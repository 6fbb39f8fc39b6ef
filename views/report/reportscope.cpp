// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportscope.h"

#include "models/items/labels.h"
#include "models/session.h"
#include "views/filtering.h"
#include "views/viewstate.h"

#include <QCoreApplication>
#include <algorithm>

namespace views {
namespace {

struct Scope {
    Q_DECLARE_TR_FUNCTIONS(views::ReportScope)
};

// "search brought; causes DDoS, Power; source Harbour Wire"
QString inWords(const Filter& filter, const core::Snapshot& snapshot, const core::CauseTree& causes) {
    QStringList parts;
    if (const core::Incident* incident = snapshot.incident(filter.incident))
        parts << Scope::tr("incident %1").arg(models::toQt(incident->title));
    else if (filter.incident == models::kUngrouped)
        parts << Scope::tr("documents of no incident");
    QStringList names;
    for (const QString& each : filter.causes)
        names << models::causeText(causes, each.toStdString());
    const QString comma = QStringLiteral(", ");
    if (!names.isEmpty())
        parts << Scope::tr("causes %1").arg(names.join(comma));
    if (!filter.speakers.isEmpty())
        parts << Scope::tr("speakers %1").arg(filter.speakers.join(comma));
    if (!filter.sources.isEmpty())
        parts << Scope::tr("sources %1").arg(filter.sources.join(comma));
    if (!filter.query.isEmpty())
        parts << Scope::tr("search %1").arg(filter.query);
    return parts.join(QStringLiteral("; "));
}

} // namespace

rendering::ReportScope displayedScope(const models::Session& session, const ViewState& state) {
    rendering::ReportScope scope;
    const Filter& filter = state.filter();
    if (filter.isEmpty())
        return scope;
    scope.incident = std::max<core::IncidentId>(filter.incident, 0);
    const core::SnapshotPtr snapshot = session.snapshot();
    const models::RowPredicate passes(rowFilterOf(state), session.causes());
    scope.narrowedBy = inWords(filter, *snapshot, session.causes());
    auto& documents = scope.documents.emplace();
    for (const core::DocumentRecord& record : snapshot->documents) {
        if (passes.document(record))
            documents.insert(record.id);
    }
    return scope;
}

} // namespace views
