// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportappendix.h"

#include "models/correctiontargets.h"
#include "models/items/labels.h"
#include "models/items/quoting.h"
#include "models/items/rowfilter.h"
#include "views/rendering/reporttr.h"

#include <algorithm>
#include <array>

namespace rendering {
namespace {

constexpr std::size_t kLongestPassage = 1200; // so that a row fits on a page

using Voices = std::map<QString, std::vector<int>>; // who, and the citations

QString joined(const Voices& voices) {
    QStringList all;
    for (const auto& [who, citations] : voices) {
        QStringList numbers;
        for (const int each : citations)
            numbers.append(QStringLiteral("[%1]").arg(each));
        all.append(who + QLatin1Char(' ') + numbers.join(QStringLiteral(", ")));
    }
    return all.join(QStringLiteral("; "));
}

using Records = std::vector<const core::DocumentRecord*>;

void addVoices(ReportContent& content, const ReportNames& names, const QString& incident, const Records& documents) {
    std::map<std::string, std::array<Voices, 3>> byCause; // by core::Stance
    for (const core::DocumentRecord* each : documents) {
        for (const core::ClaimRecord& record : each->claims) {
            if (!models::counts(record) || !names.displayed().claim(*each, record.claim))
                continue;
            const core::Claim& claim = record.claim;
            auto& numbers =
                byCause[claim.cause][static_cast<std::size_t>(claim.stance)][models::voiceText(*each, claim)];
            if (numbers.empty() || numbers.back() != names.citation(each->id))
                numbers.push_back(names.citation(each->id));
        }
    }
    for (const core::CauseNode& cause : names.causes().nodes()) {
        const auto found = byCause.find(cause.name);
        if (found == byCause.end())
            continue;
        const auto of = [&](core::Stance stance) { return joined(found->second[static_cast<std::size_t>(stance)]); };
        content.voices.push_back(
            {incident, models::causeText(names.causes(), cause.name), models::toQt(cause.family),
             of(core::Stance::Asserted), of(core::Stance::Suspected), of(core::Stance::Denied)});
    }
}

// Incident by incident, in the order of their first documents; last what belongs to none.
void addVoices(ReportContent& content, const ReportNames& names) {
    std::vector<core::IncidentId> order;
    std::map<core::IncidentId, Records> byIncident;
    for (const core::DocumentRecord* each : names.documents()) {
        Records& records = byIncident[each->incident];
        if (records.empty() && each->incident != 0)
            order.push_back(each->incident);
        records.push_back(each);
    }
    for (const core::IncidentId id : order) {
        const core::Incident* incident = names.snapshot().incident(id);
        addVoices(content, names, incident ? models::toQt(incident->title) : QString(), byIncident[id]);
    }
    addVoices(content, names, Report::tr("Documents of no incident"), byIncident[0]);
}

QString citedList(const std::vector<core::DocumentId>& documents, const ReportNames& names) {
    QStringList all;
    for (const core::DocumentId id : documents) {
        if (names.inScope(id))
            all.append(names.cited(id));
    }
    return all.join(QStringLiteral(", "));
}

void addIncidents(ReportContent& content, const ReportNames& names) {
    const core::CaseFindings& findings = names.snapshot().findings;
    for (const core::Incident& each : findings.incidents) {
        const QString sure = citedList(each.documents, names);
        const QString perhaps = citedList(each.possible, names);
        if (sure.isEmpty() && perhaps.isEmpty())
            continue;
        ReportIncident item;
        item.title = models::toQt(each.title);
        item.documents = perhaps.isEmpty() ? sure
                         : sure.isEmpty()  ? Report::tr("perhaps %1").arg(perhaps)
                                           : Report::tr("%1; perhaps also %2").arg(sure, perhaps);
        QStringList why;
        for (const std::string& reason : each.why)
            why.append(models::toQt(reason));
        item.why = why.join(QStringLiteral("; "));
        item.contradictions =
            static_cast<int>(std::ranges::count_if(findings.contradictions, [&](const core::Contradiction& found) {
                return found.incident == each.id && found.state != core::ContradictionState::Dismissed &&
                       names.inScope(found.a.document) && names.inScope(found.b.document);
            }));
        content.incidents.push_back(std::move(item));
    }
}

void addPassages(ReportContent& content, const ReportNames& names, ReportPlaces& places, SharedTexts& texts) {
    for (const core::DocumentRecord* each : names.documents()) {
        ReportPassages passages{names.citation(each->id), ReportNames::shortTitle(*each), {}};
        for (const core::ClaimRecord& record : each->claims) {
            const core::Claim& claim = record.claim;
            ReportEvent row;
            row.what = models::quoted(models::toQt(core::elided(core::simplified(claim.text), kLongestPassage)));
            row.cause = QStringLiteral("%1 — %2").arg(
                models::causeText(names.causes(), claim.cause), models::stanceText(claim.stance, claim.weak));
            if (record.verdict == core::ClaimVerdict::Rejected)
                row.cause += Report::tr(" (rejected by the analyst)");
            else if (claim.scope != core::Scope::This)
                row.cause += Report::tr(" (about another event)");
            row.what = texts.of(row.what);
            row.cause = texts.of(row.cause);
            row.family = texts.of(models::toQt(names.causes().family(claim.cause)));
            row.who = texts.of(models::voiceText(*each, claim));
            row.when = texts.of(names.said(claim));
            row.place = places.charactersOf(*each, claim);
            row.citation = passages.citation;
            passages.claims.push_back(std::move(row));
        }
        if (!passages.claims.empty())
            content.passages.push_back(std::move(passages));
    }
}

// The analyst's own marks change nothing that the report says.
bool changesReport(core::CorrectionKind kind) {
    using enum core::CorrectionKind;
    constexpr std::array kMarks{SourceNote, SavedView, DocumentNote, DocumentStar, DocumentTags, SavedSearch};
    return std::ranges::find(kMarks, kind) == kMarks.end();
}

class Corrections {
public:
    explicit Corrections(const ReportNames& names)
        : m_names(names)
        , m_targets(names.snapshot().documents) {
        for (const core::DocumentRecord* each : names.documents()) {
            for (const core::ClaimRecord& record : each->claims)
                m_claims[record.key] = {each->id, &record.claim};
        }
        for (const core::Contradiction& each : names.snapshot().findings.contradictions) {
            if (names.inScope(each.a.document) && names.inScope(each.b.document))
                m_contradictions[each.key] = &each;
        }
    }

    // What was corrected, as the report names it; empty: nothing of its scope.
    QString target(const core::Correction& each) {
        if (const auto claim = m_claims.find(each.target); claim != m_claims.end())
            return QStringLiteral("“%1” %2").arg(
                foldedText(core::elided(core::simplified(claim->second.second->text), 90)),
                m_names.cited(claim->second.first));
        if (const auto found = m_contradictions.find(each.target); found != m_contradictions.end())
            return QStringLiteral("%1 / %2").arg(
                m_names.cited(found->second->a.document), m_names.cited(found->second->b.document));
        if (each.kind == core::CorrectionKind::DocumentSetAside)
            return models::toQt(each.value);
        if (core::isOfClaim(each.kind))
            return {}; // the document says it no more
        if (each.kind == core::CorrectionKind::SourceGrade || core::isOfSource(each.kind))
            return models::toQt(each.target);
        if (const auto pair = core::incidentTargetOf(each.target)) {
            if (!m_names.inScope(pair->moved) || !m_names.inScope(pair->anchor))
                return {};
            return QStringLiteral("%1, %2").arg(m_names.cited(pair->moved), m_names.cited(pair->anchor));
        }
        const core::DocumentId id = m_targets.of(each);
        return m_names.inScope(id) ? m_names.cited(id) : QString();
    }

private:
    const ReportNames& m_names;
    models::CorrectionTargets m_targets;
    std::map<std::string, std::pair<core::DocumentId, const core::Claim*>> m_claims;
    std::map<std::string, const core::Contradiction*> m_contradictions;
};

void addCorrections(ReportContent& content, const ReportNames& names) {
    Corrections corrections(names);
    for (const core::Correction& each : names.snapshot().corrections) {
        const bool said = !each.value.empty() && changesReport(each.kind);
        const QString target = said ? corrections.target(each) : QString();
        const bool named = each.kind == core::CorrectionKind::DocumentSetAside; // by what would be its value
        if (!target.isEmpty())
            content.byHand.push_back(
                {{models::correctionText(each.kind), target, named ? QString() : foldedText(each.value)}});
    }
}

} // namespace

void addAppendix(ReportContent& content, const ReportNames& names, ReportPlaces& places, SharedTexts& texts) {
    addVoices(content, names);
    addIncidents(content, names);
    addPassages(content, names, places, texts);
    addCorrections(content, names);
}

} // namespace rendering
