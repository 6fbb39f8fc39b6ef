// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportcontent.h"

#include "models/analysis/documentanalysis.h"
#include "models/analysis/versions.h"
#include "models/items/labels.h"
#include "models/items/rowfilter.h"
#include "views/rendering/reportsummary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <set>

namespace rendering {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rendering::Report", text);
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString folded(std::string_view utf8) {
    return text(core::simplified(utf8));
}

QString kindWord(core::ContradictionKind kind) {
    switch (kind) {
    case core::ContradictionKind::Denial:
        return tr("Denial");
    case core::ContradictionKind::Exclusive:
        return tr("Exclusive causes");
    case core::ContradictionKind::Reversal:
        return tr("Reversal");
    }
    return {};
}

QString stateWord(core::ContradictionState state) {
    switch (state) {
    case core::ContradictionState::Open:
        return tr("Open");
    case core::ContradictionState::Postponed:
        return tr("Postponed");
    case core::ContradictionState::Accepted:
        return tr("Accepted");
    case core::ContradictionState::Dismissed:
        return tr("Dismissed");
    }
    return {};
}

QString shortHash(const std::string& sha256) {
    return text(std::string_view(sha256).substr(0, 12)) + QStringLiteral("…");
}

class Builder {
public:
    Builder(const core::Snapshot& snapshot, const core::CauseTree& causes, const ReportScope& scope)
        : m_snapshot(snapshot)
        , m_causes(causes)
        , m_scope(scope) {}

    ReportContent build() {
        collectDocuments();
        addContradictions();
        addEvents();
        addSources();
        addFacts();
        return std::move(m_content);
    }

private:
    const core::DocumentRecord& record(core::DocumentId id) const { return *m_snapshot.document(id); }
    bool inScope(core::DocumentId id) const { return m_content.documents.contains(id); }
    int citation(core::DocumentId id) const { return m_numbers.at(id); }

    QString sourceName(const core::DocumentRecord& each) const {
        return each.document.publisher.empty() ? QFileInfo(text(each.file)).fileName()
                                               : folded(each.document.publisher);
    }

    QString dateOf(const core::DocumentRecord& each) const {
        return each.document.published ? text(core::displayText(*each.document.published)) : tr("undated");
    }

    QString speakerOf(const core::DocumentRecord& each, const core::Claim& claim) const {
        return claim.speaker == "article" ? tr("%1 (own voice)").arg(sourceName(each)) : folded(claim.speaker);
    }

    QString said(const core::Claim& claim) const {
        return claim.said && claim.said->resolved() ? text(core::displayText(*claim.said)) : tr("undated");
    }

    bool belongs(const core::DocumentRecord& each) const {
        if (m_scope.documents && !m_scope.documents->contains(each.id))
            return false;
        return m_scope.incident == 0 || each.incident == m_scope.incident;
    }

    void collectDocuments() {
        std::vector<const core::DocumentRecord*> records;
        for (const core::DocumentRecord& each : m_snapshot.documents) {
            if (belongs(each))
                records.push_back(&each);
        }
        // Numbered in the order of their dates, undated ones last, so that citations read in time.
        std::ranges::stable_sort(records, {}, [](const core::DocumentRecord* each) {
            const auto& published = each->document.published;
            return published && published->resolved() ? std::pair(0, published->interval->earliest)
                                                      : std::pair(1, core::Millis(0));
        });
        for (const core::DocumentRecord* each : records) {
            m_content.documents.insert(each->id);
            m_numbers[each->id] = static_cast<int>(m_order.size()) + 1;
            m_order.push_back(each);
        }
    }

    std::vector<QuotePiece> quoteOf(const core::Claim& claim) const {
        std::vector<core::Cue> cues = claim.cues;
        std::ranges::sort(cues, {}, [](const core::Cue& cue) { return cue.span; });
        std::vector<QuotePiece> pieces;
        std::size_t at = 0;
        for (const core::Cue& cue : cues) {
            if (!claim.span.contains(cue.span) || cue.span.begin - claim.span.begin < at ||
                cue.span.end - claim.span.begin > claim.text.size())
                continue;
            const std::size_t begin = cue.span.begin - claim.span.begin;
            const std::size_t end = cue.span.end - claim.span.begin;
            pieces.push_back({text(std::string_view(claim.text).substr(at, begin - at)), false});
            pieces.push_back({text(std::string_view(claim.text).substr(begin, end - begin)), true});
            at = end;
        }
        pieces.push_back({text(std::string_view(claim.text).substr(at)), false});
        return pieces;
    }

    ReportSide sideOf(const core::ClaimRef& ref) const {
        const core::DocumentRecord& each = record(ref.document);
        const core::Claim& claim = m_snapshot.claim(ref)->claim;
        ReportSide side;
        side.cause = text(m_causes.display(claim.cause));
        side.stance = models::stanceText(claim.stance);
        side.family = text(m_causes.family(claim.cause));
        side.speaker = speakerOf(each, claim);
        side.where = QStringLiteral("%1, %2 [%3]").arg(sourceName(each), said(claim)).arg(citation(each.id));
        side.quote = quoteOf(claim);
        side.document = each.id;
        return side;
    }

    ReportRow alsoRow(const core::ClaimRef& ref) const {
        const core::DocumentRecord& each = record(ref.document);
        const core::Claim& claim = m_snapshot.claim(ref)->claim;
        return {
            {said(claim), speakerOf(each, claim),
             QStringLiteral("%1 [%2]").arg(sourceName(each)).arg(citation(each.id)),
             QStringLiteral("%1, %2: “%3”")
                 .arg(
                     text(m_causes.display(claim.cause)), models::stanceText(claim.stance),
                     text(core::elided(core::simplified(claim.text), 140)))}};
    }

    QString citedLine(core::DocumentId id) const {
        const core::DocumentRecord& each = record(id);
        return QStringLiteral("[%1] %2, “%3”, %4, %5, sha256 %6")
            .arg(citation(id))
            .arg(
                sourceName(each), titleOf(each), dateOf(each), QFileInfo(text(each.file)).fileName(),
                shortHash(each.sha256));
    }

    QString titleOf(const core::DocumentRecord& each) const {
        return each.document.title.empty() ? tr("(no title)") : folded(each.document.title);
    }

    bool isComplete(const core::Contradiction& each) const {
        return inScope(each.a.document) && inScope(each.b.document) && m_snapshot.claim(each.a) &&
               m_snapshot.claim(each.b);
    }

    bool isDated(const core::ClaimRef& ref) const {
        const auto& when = m_snapshot.claim(ref)->claim.said;
        return when && when->resolved();
    }

    void addContradictions() {
        for (const core::Contradiction& each : m_snapshot.findings.contradictions) {
            if (each.state == core::ContradictionState::Dismissed || !isComplete(each))
                continue;
            ReportContradiction item;
            item.a = sideOf(each.a);
            item.b = sideOf(each.b);
            item.possible = each.sameIncident == core::SameIncident::Possible;
            item.title = QStringLiteral("%1: %2 / %3").arg(kindWord(each.kind), item.a.cause, item.b.cause);
            item.state = tr("%1 · strength: %2 (%3) · %4")
                             .arg(
                                 stateWord(each.state), models::strengthText(each.strength),
                                 QString::number(each.strength, 'f', 2),
                                 item.possible ? tr("same incident not established") : tr("same incident established"));
            for (const std::string& why : each.why)
                item.why.append(text(why));
            for (const core::StrengthPart& part : each.parts) {
                if (part.factor < 1)
                    item.weakens.append(
                        QStringLiteral("%1 (× %2)").arg(text(part.what), QString::number(part.factor, 'f', 2)));
            }
            std::set<core::DocumentId> cited{each.a.document, each.b.document};
            for (const auto* refs : {&each.alsoA, &each.alsoB}) {
                for (const core::ClaimRef& ref : *refs) {
                    if (!inScope(ref.document) || !m_snapshot.claim(ref))
                        continue;
                    item.also.push_back(alsoRow(ref));
                    cited.insert(ref.document);
                }
            }
            std::vector<core::DocumentId> order(cited.begin(), cited.end());
            std::ranges::sort(order, {}, [this](core::DocumentId id) { return citation(id); });
            for (const core::DocumentId id : order)
                item.cited.append(citedLine(id));
            item.id = each.id;
            item.documents = {each.a.document, each.b.document};
            item.causes = {m_snapshot.claim(each.a)->claim.cause, m_snapshot.claim(each.b)->claim.cause};
            item.bothDated = isDated(each.a) && isDated(each.b);
            item.note = text(each.note);
            m_content.contradictions.push_back(std::move(item));
        }
    }

    void tell(ReportEvent& row, const core::DocumentRecord& each, const core::Claim& claim) const {
        row.stance = claim.stance;
        row.causeName = claim.cause;
        row.cause =
            QStringLiteral("%1 — %2").arg(text(m_causes.display(claim.cause)), models::stanceText(claim.stance));
        row.family = text(m_causes.family(claim.cause));
        row.who = speakerOf(each, claim);
        row.what = QStringLiteral("“%1”").arg(text(core::elided(core::simplified(claim.text), 320)));
    }

    // What an undated document claims has no moment either, and no event.
    void addUndatedClaims(const core::DocumentRecord& each) {
        for (const core::ClaimRecord& claim : each.claims) {
            const bool dated = claim.claim.said && claim.claim.said->resolved();
            if (dated || !models::counts(claim))
                continue;
            ReportEvent row;
            row.when = tr("undated");
            row.citation = citation(each.id);
            tell(row, each, claim.claim);
            m_content.undated.push_back(std::move(row));
        }
    }

    ReportEvent reportEvent(const core::Event& event) const {
        const core::DocumentRecord& each = record(event.document);
        ReportEvent row;
        row.interval = event.when.interval;
        row.when = text(core::displayText(event.when));
        row.citation = citation(each.id);
        row.who = sourceName(each);
        const core::ClaimRecord* claim = m_snapshot.claim({event.document, event.claim});
        if (event.kind == core::EventKind::Statement && claim) {
            tell(row, each, claim->claim);
        } else if (event.kind == core::EventKind::Occurrence) {
            const auto& time = each.times.at(static_cast<std::size_t>(event.time));
            row.what = tr("%1: “%2”").arg(folded(time.text), text(core::elided(core::simplified(time.sentence), 320)));
        } else if (event.kind == core::EventKind::Update) {
            row.what = tr("Update: %1").arg(folded(event.label));
        } else {
            row.what = tr("Published: %1").arg(titleOf(each));
        }
        return row;
    }

    void addEvents() {
        for (std::size_t i = 0; i < m_snapshot.events.size(); ++i) {
            const core::Event& event = m_snapshot.events[i];
            if (inScope(event.document))
                (i < m_snapshot.undatedFrom ? m_content.events : m_content.undated).push_back(reportEvent(event));
        }
        for (const core::DocumentRecord* each : m_order)
            addUndatedClaims(*each);
    }

    QString copiesOf(const core::DocumentRecord& each) const {
        if (each.origin < 0 || static_cast<std::size_t>(each.origin) >= m_snapshot.findings.origins.size())
            return {};
        const core::Origin& origin = m_snapshot.findings.origins[static_cast<std::size_t>(each.origin)];
        QStringList others;
        for (const core::DocumentId id : origin.documents) {
            if (id != each.id && inScope(id))
                others.append(QStringLiteral("[%1]").arg(citation(id)));
        }
        return others.isEmpty() ? QString()
                                : tr("One voice with %1: %2.").arg(others.join(QStringLiteral(", ")), text(origin.why));
    }

    // "Version 2 of 3; the others: [4], [6]."
    QString versionsOf(const core::DocumentRecord& each, const analysis::VersionIndex& index) const {
        const analysis::VersionPlace place = index.of(each);
        if (place.number == 0)
            return {};
        QStringList others;
        for (const analysis::DocumentVersion& version : place.versions) {
            if (version.document != each.id && inScope(version.document))
                others.append(QStringLiteral("[%1]").arg(citation(version.document)));
        }
        const QString line = tr("Version %1 of %2").arg(place.number).arg(place.versions.size());
        return others.isEmpty() ? tr("%1; the others are not part of this report.").arg(line)
                                : tr("%1; see also %2.").arg(line, others.join(QStringLiteral(", ")));
    }

    void addSources() {
        const analysis::VersionIndex versions(m_snapshot);
        for (const core::DocumentRecord* each : m_order) {
            ReportSource source;
            source.number = citation(each->id);
            source.title = titleOf(*each);
            QStringList detail{
                sourceName(*each),
                dateOf(*each) + (each->publishedCorrected ? tr(" (date set by the analyst)") : QString())};
            if (!each->document.author.empty())
                detail.append(tr("by %1").arg(folded(each->document.author)));
            detail.append(text(each->file));
            detail.append(QStringLiteral("sha256 ") + text(each->sha256));
            source.detail = detail.join(QStringLiteral(" · "));
            QStringList ties{versionsOf(*each, versions), copiesOf(*each)};
            ties.removeAll(QString());
            source.copies = ties.join(QLatin1Char(' '));
            m_content.sources.push_back(std::move(source));
        }
    }

    void addFact(const QString& what, std::size_t count) {
        m_content.facts.push_back({{what, QString::number(count)}});
    }

    void addFacts() {
        std::set<QString> publishers;
        std::set<std::string> speakers;
        std::size_t claims = 0;
        for (const core::DocumentRecord* each : m_order) {
            publishers.insert(sourceName(*each));
            for (const core::ClaimRecord& claim : each->claims) {
                if (claim.verdict == core::ClaimVerdict::Rejected)
                    continue;
                ++claims;
                if (claim.claim.speaker != "article")
                    speakers.insert(claim.claim.speaker);
            }
        }
        std::size_t copies = 0;
        for (const core::Origin& origin : m_snapshot.findings.origins)
            copies += static_cast<std::size_t>(std::max<std::ptrdiff_t>(
                0, std::ranges::count_if(origin.documents, [this](core::DocumentId id) { return inScope(id); }) - 1));
        const std::size_t possible = static_cast<std::size_t>(
            std::ranges::count(m_content.contradictions, true, &ReportContradiction::possible));
        const std::size_t all = m_snapshot.documents.size();
        if (m_order.size() == all)
            addFact(tr("Documents"), all);
        else
            m_content.facts.push_back({{tr("Documents"), tr("%1 of the %2 in the case").arg(m_order.size()).arg(all)}});
        addFact(tr("Independent origins (copies counted once)"), m_order.size() - copies);
        addFact(tr("Sources"), publishers.size());
        addFact(tr("Speakers quoted or named"), speakers.size());
        addFact(tr("Claims about a cause"), claims);
        addFact(tr("Contradictions about one incident"), m_content.contradictions.size() - possible);
        addFact(tr("Possible contradictions (same incident not established)"), possible);
        const core::Incident* incident = m_snapshot.incident(m_scope.incident);
        const QString file = QFileInfo(text(m_snapshot.casePath)).fileName();
        m_content.title = incident ? text(incident->title) : QFileInfo(file).completeBaseName();
        if (m_content.title.isEmpty())
            m_content.title = tr("Case");
        m_content.subtitle = tr("What the sources say about the cause");
        if (!m_scope.narrowedBy.isEmpty())
            m_content.narrowedBy = tr("Only a part of the case: %1").arg(m_scope.narrowedBy);
        m_content.summary = reportSummary(m_snapshot, m_causes, m_content.documents);
        m_content.footer = tr("Made with Faultline %1 from %2 · %3 documents · rules %4")
                               .arg(QStringLiteral(FAULTLINE_VERSION), file)
                               .arg(m_order.size())
                               .arg(text(analysis::rulesVersion()));
    }

    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
    const ReportScope& m_scope;
    ReportContent m_content;
    std::map<core::DocumentId, int> m_numbers;
    std::vector<const core::DocumentRecord*> m_order;
};

} // namespace

ReportContent reportContent(const core::Snapshot& snapshot, const core::CauseTree& causes, const ReportScope& scope) {
    return Builder(snapshot, causes, scope).build();
}

} // namespace rendering
