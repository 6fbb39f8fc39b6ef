// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportscope.h"

#include "models/items/facetmodel.h"
#include "models/items/labels.h"
#include "models/session.h"
#include "views/filtering.h"
#include "views/timeline/timelineview.h"
#include "views/viewstate.h"

#include <QCoreApplication>

namespace views {
namespace {

struct Scope {
    Q_DECLARE_TR_FUNCTIONS(views::ReportScope)
};

// "search brought; causes DDoS, Power; source Harbour Wire"
QString inWords(const ViewState& state, const core::Snapshot& snapshot, const core::CauseTree& causes) {
    const Filter& filter = state.filter();
    QStringList parts;
    if (const core::Incident* incident = snapshot.incident(filter.incident))
        parts << Scope::tr("incident %1").arg(models::toQt(incident->title));
    else if (filter.incident == models::kUngrouped)
        parts << Scope::tr("documents of no incident");
    struct Named {
        models::FacetKind kind;
        const QStringList& keys;
        QString words; // %1: the facets
    };
    using enum models::FacetKind;
    for (const Named& each :
         {Named{Cause, filter.causes, Scope::tr("causes %1")},
          Named{Speaker, filter.speakers, Scope::tr("speakers %1")},
          Named{Source, filter.sources, Scope::tr("sources %1")},
          Named{Stance, filter.stances, Scope::tr("stances %1")}, Named{Month, filter.months, Scope::tr("months %1")},
          Named{Tag, filter.tags, Scope::tr("tags %1")},
          Named{Language, filter.languages, Scope::tr("languages %1")}}) {
        QStringList names;
        for (const QString& key : each.keys)
            names << models::facetText(causes, each.kind, key.toStdString());
        if (!names.isEmpty())
            parts << each.words.arg(names.join(QStringLiteral(", ")));
    }
    QStringList without;
    for (const auto& [kind, key] : filter.excluded)
        without << models::facetText(causes, kind, key.toStdString());
    if (!without.isEmpty())
        parts << Scope::tr("without %1").arg(without.join(QStringLiteral(", ")));
    if (!filter.query.isEmpty())
        parts << Scope::tr("search %1").arg(filter.query);
    if (filter.knownAt)
        parts << Scope::tr("what could be known by %1").arg(momentText(state, *filter.knownAt));
    return parts.join(QStringLiteral("; "));
}

} // namespace

rendering::ReportScope displayedScope(
    const models::Session& session, const ViewState& state, const rendering::ReportView& view) {
    rendering::ReportScope scope;
    scope.view = view;
    if (view.lanes == core::LaneArrangement()) // as a report has them
        scope.view.lanes.reset();
    const Filter& filter = state.filter();
    if (filter.isEmpty())
        return scope;
    scope.filter = rowFilterOf(state);
    scope.narrowedBy = inWords(state, *session.snapshot(), session.causes());
    return scope;
}

bool isWhole(const rendering::ReportScope& scope) {
    const rendering::ReportView& view = scope.view;
    return scope.filter.isEmpty() && view.zone == models::DisplayZone::Utc && !view.lanes;
}

QString scopeInWords(const rendering::ReportScope& scope) {
    const rendering::ReportView& view = scope.view;
    QStringList parts;
    if (!scope.narrowedBy.isEmpty())
        parts << scope.narrowedBy;
    if (view.zone.local)
        parts << Scope::tr("times of %1").arg(view.zoneName);
    if (view.lanes)
        parts << Scope::tr("lanes as on the timeline");
    return parts.join(QStringLiteral("; "));
}

} // namespace views
