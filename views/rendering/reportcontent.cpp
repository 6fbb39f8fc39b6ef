// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportcontent.h"

#include "models/analysis/documentanalysis.h"
#include "models/analysis/versions.h"
#include "models/core/calendar.h"
#include "models/exports/narrowed.h"
#include "models/items/datewords.h"
#include "models/items/labels.h"
#include "models/items/quoting.h"
#include "models/items/rowfilter.h"
#include "views/rendering/reportappendix.h"
#include "views/rendering/reportmatrix.h"
#include "views/rendering/reportnames.h"
#include "views/rendering/reportplaces.h"
#include "views/rendering/reportreversals.h"
#include "views/rendering/reportsummary.h"
#include "views/rendering/reporttr.h"

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace rendering {
namespace {

constexpr std::size_t kLongestQuote = 1500; // bytes, so that both sides find room on a page beside each other

QString shortHash(const std::string& sha256) {
    return models::toQt(std::string_view(sha256).substr(0, 12)) + QStringLiteral("…");
}

QString dayText(core::Millis at) {
    const core::CivilTime day = core::civilOf(at);
    return models::dayWords(day.year, day.month, day.day);
}

// Both ends of a text that is too long for a quote.
QString shortened(const QString& text, qsizetype longest) {
    if (text.size() <= longest)
        return text;
    QString begin = text.left(longest / 2);
    QString end = text.right(longest / 2);
    if (begin.back().isHighSurrogate()) // not half a character
        begin.chop(1);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return begin + QStringLiteral(" […] ") + end;
}

class Builder {
public:
    // `all` is how many documents the case has.
    Builder(
        const core::Snapshot& snapshot, const core::CauseTree& causes, const ReportScope& scope,
        const ReportInput& input, std::size_t all, const std::atomic<bool>* stop)
        : m_snapshot(snapshot)
        , m_causes(causes)
        , m_scope(scope)
        , m_input(input)
        , m_all(all)
        , m_stop(stop)
        , m_names(snapshot, causes, scope.view.zone, scope.filter)
        , m_places(input) {}

    ReportContent build() {
        addContradictions();
        addEvents();
        addSources();
        addFacts();
        const std::array<std::function<void()>, 4> rest{
            [this] { addReversals(m_content, m_names); }, [this] { addMatrix(m_content, m_names); },
            [this] { addAppendix(m_content, m_names, m_places, m_texts); }, [this] { addUnread(); }};
        for (const auto& add : rest) {
            if (!isStopped())
                add();
        }
        return std::move(m_content);
    }

private:
    bool isStopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }
    const core::DocumentRecord& record(core::DocumentId id) const { return *m_snapshot.document(id); }
    bool inScope(core::DocumentId id) const { return m_names.inScope(id); }

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
            pieces.push_back({models::toQt(std::string_view(claim.text).substr(at, begin - at)), false});
            pieces.push_back({models::toQt(std::string_view(claim.text).substr(begin, end - begin)), true});
            at = end;
        }
        pieces.push_back({models::toQt(std::string_view(claim.text).substr(at)), false});
        // A sentence without an end would leave no room for the other side.
        if (claim.text.size() > kLongestQuote) {
            for (QuotePiece& piece : pieces)
                piece.text = shortened(
                    piece.text, std::max<qsizetype>(40, static_cast<qsizetype>(kLongestQuote / pieces.size())));
        }
        return pieces;
    }

    // Who speaks, as a sentence names them: a company whose page it is, or the outlet whose text it is.
    QString speakerOf(const core::DocumentRecord& each, const core::Claim& claim) const {
        if (!claim.isWriters() || each.document.publisher.empty())
            return models::voiceText(each, claim);
        const QString own = ownerOf(m_snapshot, each);
        return own.isEmpty() ? Report::tr("%1, in its own words").arg(ReportNames::source(each)) : own;
    }

    ReportSide sideOf(const core::ClaimRef& ref) const {
        const core::DocumentRecord& each = record(ref.document);
        const core::Claim& claim = m_snapshot.claim(ref)->claim;
        ReportSide side;
        side.cause = models::causeText(m_causes, claim.cause);
        side.stance = models::stanceText(claim.stance);
        side.family = models::toQt(m_causes.family(claim.cause));
        side.speaker = speakerOf(each, claim);
        side.where = QStringLiteral("%1, %2 [%3]")
                         .arg(ReportNames::source(each), m_names.said(claim))
                         .arg(m_names.citation(each.id));
        side.quote = quoteOf(claim);
        side.document = each.id;
        return side;
    }

    ReportRow alsoRow(const core::ClaimRef& ref) const {
        const core::DocumentRecord& each = record(ref.document);
        const core::Claim& claim = m_snapshot.claim(ref)->claim;
        return {
            {m_names.said(claim), speakerOf(each, claim), m_names.sourceCited(each),
             QStringLiteral("%1, %2: %3")
                 .arg(
                     models::causeText(m_causes, claim.cause), models::stanceText(claim.stance),
                     models::quoted(models::toQt(core::elided(core::simplified(claim.text), 140))))}};
    }

    // "[3] Harbour Wire, “Group claims Outlook hit”, 5 June 2023, harbour-1.html, sha256 77a0…, characters 812–907"
    QString citedLine(core::DocumentId id, const std::set<core::ClaimRef>& claims) {
        const core::DocumentRecord& each = record(id);
        QStringList parts{
            QStringLiteral("[%1] %2").arg(m_names.citation(id)).arg(ReportNames::source(each)),
            QStringLiteral("“%1”").arg(ReportNames::shortTitle(each)), m_names.date(each),
            QFileInfo(models::toQt(each.file)).fileName(), QStringLiteral("sha256 ") + shortHash(each.sha256)};
        for (const core::ClaimRef& ref : claims) {
            const QString place =
                ref.document == id ? m_places.charactersOf(each, m_snapshot.claim(ref)->claim) : QString();
            if (!place.isEmpty() && !parts.contains(place))
                parts << place;
        }
        return parts.join(QStringLiteral(", "));
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
            if (isStopped() || each.state == core::ContradictionState::Dismissed || !isComplete(each))
                continue;
            ReportContradiction item;
            item.a = sideOf(each.a);
            item.b = sideOf(each.b);
            item.possible = each.sameIncident == core::SameIncident::Possible;
            item.title = QStringLiteral("%1: %2 / %3").arg(models::kindText(each.kind), item.a.cause, item.b.cause);
            item.state = Report::tr("%1 · strength: %2 (%3) · %4")
                             .arg(
                                 models::stateText(each.state), models::strengthText(each.strength),
                                 QString::number(each.strength, 'f', 2),
                                 item.possible ? Report::tr("same incident not established")
                                               : Report::tr("same incident established"));
            for (const std::string& why : each.why)
                item.why.append(models::toQt(why));
            for (const core::StrengthPart& part : each.parts) {
                if (part.factor < 1)
                    item.weakens.append(
                        QStringLiteral("%1 (× %2)").arg(models::toQt(part.what), QString::number(part.factor, 'f', 2)));
            }
            std::set<core::ClaimRef> claims{each.a, each.b};
            std::set<core::DocumentId> cited{each.a.document, each.b.document};
            for (const auto* refs : {&each.alsoA, &each.alsoB}) {
                for (const core::ClaimRef& ref : *refs) {
                    if (!inScope(ref.document) || !m_snapshot.claim(ref))
                        continue;
                    item.also.push_back(alsoRow(ref));
                    cited.insert(ref.document);
                    claims.insert(ref);
                }
            }
            std::vector<core::DocumentId> order(cited.begin(), cited.end());
            std::ranges::sort(order, {}, [this](core::DocumentId id) { return m_names.citation(id); });
            for (const core::DocumentId id : order)
                item.cited.append(citedLine(id, claims));
            item.id = each.id;
            item.causes = {m_snapshot.claim(each.a)->claim.cause, m_snapshot.claim(each.b)->claim.cause};
            item.bothDated = isDated(each.a) && isDated(each.b);
            item.note = models::toQt(each.note);
            m_content.contradictions.push_back(std::move(item));
        }
    }

    void tell(ReportEvent& row, const core::DocumentRecord& each, const core::Claim& claim) {
        row.stance = claim.stance;
        row.causeName = claim.cause;
        row.cause = m_texts.of(
            QStringLiteral("%1 — %2").arg(models::causeText(m_causes, claim.cause), models::stanceText(claim.stance)));
        row.family = m_texts.of(models::toQt(m_causes.family(claim.cause)));
        row.who = m_texts.of(models::voiceText(each, claim));
        row.what = m_texts.of(models::quoted(models::toQt(core::elided(core::simplified(claim.text), 320))));
    }

    // What an undated document claims has no moment either, and no event.
    void addUndatedClaims(const core::DocumentRecord& each) {
        for (const core::ClaimRecord& claim : each.claims) {
            const bool dated = claim.claim.said && claim.claim.said->resolved();
            if (dated || !models::counts(claim))
                continue;
            ReportEvent row;
            row.when = Report::tr("undated");
            row.citation = m_names.citation(each.id);
            tell(row, each, claim.claim);
            m_content.undated.push_back(std::move(row));
        }
    }

    ReportEvent reportEvent(const core::Event& event) {
        const core::DocumentRecord& each = record(event.document);
        ReportEvent row;
        row.interval = event.when.interval;
        row.when = m_texts.of(m_names.moment(event.when));
        row.citation = m_names.citation(each.id);
        row.who = m_texts.of(ReportNames::source(each));
        const core::ClaimRecord* claim = m_snapshot.claim({event.document, event.claim});
        if (event.kind == core::EventKind::Statement && claim) {
            tell(row, each, claim->claim);
        } else if (event.kind == core::EventKind::Occurrence) {
            const auto& time = each.times.at(static_cast<std::size_t>(event.time));
            row.what =
                Report::tr("%1: “%2”")
                    .arg(foldedText(time.text), models::toQt(core::elided(core::simplified(time.sentence), 320)));
        } else if (event.kind == core::EventKind::Update) {
            row.what = Report::tr("Update: %1").arg(foldedText(event.label));
        } else {
            row.what = Report::tr("Published: %1").arg(ReportNames::shortTitle(each));
        }
        return row;
    }

    void addEvents() {
        for (std::size_t i = 0; i < m_snapshot.events.size() && !isStopped(); ++i) {
            const core::Event& event = m_snapshot.events[i];
            if (inScope(event.document))
                (i < m_snapshot.undatedFrom ? m_content.events : m_content.undated).push_back(reportEvent(event));
        }
        for (const core::DocumentRecord* each : m_names.documents())
            addUndatedClaims(*each);
    }

    QString copiesOf(const core::DocumentRecord& each) const {
        if (each.origin < 0 || static_cast<std::size_t>(each.origin) >= m_snapshot.findings.origins.size())
            return {};
        const core::Origin& origin = m_snapshot.findings.origins[static_cast<std::size_t>(each.origin)];
        QStringList others;
        for (const core::DocumentId id : origin.documents) {
            if (id != each.id && inScope(id))
                others.append(m_names.cited(id));
        }
        return others.isEmpty() ? QString()
                                : Report::tr("One voice with %1: %2.")
                                      .arg(others.join(QStringLiteral(", ")), models::toQt(origin.why));
    }

    // "Version 2 of 3; the others: [4], [6]."
    QString versionsOf(const core::DocumentRecord& each, const analysis::VersionIndex& index) const {
        const analysis::VersionPlace place = index.of(each);
        if (place.number == 0)
            return {};
        QStringList others;
        for (const analysis::DocumentVersion& version : place.versions) {
            if (version.document != each.id && inScope(version.document))
                others.append(m_names.cited(version.document));
        }
        const QString line = Report::tr("Version %1 of %2").arg(place.number).arg(place.versions.size());
        return others.isEmpty() ? Report::tr("%1; the others are not part of this report.").arg(line)
                                : Report::tr("%1; see also %2.").arg(line, others.join(QStringLiteral(", ")));
    }

    void addSources() {
        const analysis::VersionIndex versions(m_snapshot);
        for (const core::DocumentRecord* each : m_names.documents()) {
            ReportSource source;
            source.number = m_names.citation(each->id);
            source.title = ReportNames::title(*each);
            QStringList detail{
                ReportNames::source(*each),
                m_names.date(*each) +
                    (each->publishedCorrected ? Report::tr(" (date set by the analyst)") : QString())};
            if (!each->document.author.empty())
                detail.append(Report::tr("by %1").arg(foldedText(each->document.author)));
            detail.append(models::toQt(each->file));
            detail.append(QStringLiteral("sha256 ") + models::toQt(each->sha256));
            source.detail = detail.join(QStringLiteral(" · "));
            QStringList ties{versionsOf(*each, versions), copiesOf(*each)};
            ties.removeAll(QString());
            source.copies = ties.join(QLatin1Char(' '));
            m_content.sources.push_back(std::move(source));
        }
    }

    // When the case came to hold what it does.
    std::optional<core::Millis> lastImport() const {
        core::Millis last = 0;
        for (const core::DocumentRecord& each : m_snapshot.documents)
            last = std::max(last, each.importedAt);
        return last > 0 ? std::optional(last) : std::nullopt;
    }

    void addView() {
        QStringList& view = m_content.view;
        if (m_scope.filter.knownAt)
            view << Report::tr("What was written or said later stays out, and what does not say when it was written.");
        if (m_scope.view.zone.local)
            view << Report::tr("Times whose zone is known are written in local time (%1).").arg(m_scope.view.zoneName);
    }

    void addUnread() {
        for (const store::UnreadFile& each : m_input.unread)
            m_content.unread.push_back({{foldedText(each.path), foldedText(each.why)}});
        for (const core::DocumentRecord* each : m_names.documents()) {
            if (!each->document.notice.empty())
                m_content.notices.push_back(
                    {{m_names.cited(each->id) + QLatin1Char(' ') + ReportNames::shortTitle(*each),
                      foldedText(each->document.notice)}});
        }
    }

    void addFact(const QString& what, std::size_t count) {
        m_content.facts.push_back({{what, QString::number(count)}});
    }

    // What is displayed, and what comes with it.
    struct Counts {
        std::set<core::DocumentId> documents;
        std::set<QString> publishers;
        std::set<std::string> speakers;
        std::size_t claims = 0;
        std::size_t otherDocuments = 0; // of other sides alone
        std::size_t otherClaims = 0;
    };

    Counts counted() const {
        Counts counts;
        const models::RowPredicate& displayed = m_names.displayed();
        for (const core::DocumentRecord* each : m_names.documents()) {
            if (displayed.document(*each)) {
                counts.documents.insert(each->id);
                counts.publishers.insert(ReportNames::source(*each));
            } else {
                ++counts.otherDocuments;
            }
            for (const core::ClaimRecord& claim : each->claims) {
                if (claim.verdict == core::ClaimVerdict::Rejected)
                    continue;
                if (!displayed.claim(*each, claim.claim)) {
                    ++counts.otherClaims;
                    continue;
                }
                ++counts.claims;
                if (claim.claim.speaker != core::kWriterVoice)
                    counts.speakers.insert(claim.claim.speaker);
            }
        }
        return counts;
    }

    void tellOtherSides(const Counts& counts) {
        if (counts.otherClaims == 0 && counts.otherDocuments == 0)
            return;
        m_content.view << Report::tr("The other sides of contradictions are quoted beside it and not counted: "
                                     "claims: %1, documents: %2.")
                              .arg(counts.otherClaims)
                              .arg(counts.otherDocuments);
    }

    void addFacts() {
        const Counts counts = counted();
        std::size_t copies = 0;
        for (const core::Origin& origin : m_snapshot.findings.origins)
            copies += static_cast<std::size_t>(
                std::max<std::ptrdiff_t>(0, std::ranges::count_if(origin.documents, [&](core::DocumentId id) {
                                                return counts.documents.contains(id);
                                            }) - 1));
        const std::size_t possible = static_cast<std::size_t>(
            std::ranges::count(m_content.contradictions, true, &ReportContradiction::possible));
        if (counts.documents.size() == m_all)
            addFact(Report::tr("Documents"), m_all);
        else
            m_content.facts.push_back(
                {{Report::tr("Documents"),
                  Report::tr("%1 of the %2 in the case").arg(counts.documents.size()).arg(m_all)}});
        addFact(Report::tr("Independent origins (copies counted once)"), counts.documents.size() - copies);
        addFact(Report::tr("Sources"), counts.publishers.size());
        addFact(Report::tr("Speakers quoted or named"), counts.speakers.size());
        addFact(Report::tr("Claims about a cause"), counts.claims);
        addFact(Report::tr("Contradictions about one incident"), m_content.contradictions.size() - possible);
        addFact(Report::tr("Possible contradictions (same incident not established)"), possible);
        const core::Incident* incident = m_snapshot.incident(m_scope.filter.incident);
        const QString file = QFileInfo(models::toQt(m_snapshot.casePath)).fileName();
        m_content.title = incident ? models::toQt(incident->title) : QFileInfo(file).completeBaseName();
        if (m_content.title.isEmpty())
            m_content.title = Report::tr("Case");
        m_content.subtitle = Report::tr("What the sources say about the cause");
        if (!m_scope.narrowedBy.isEmpty())
            m_content.narrowedBy = Report::tr("Only a part of the case: %1").arg(m_scope.narrowedBy);
        addView();
        tellOtherSides(counts);
        m_content.summary = reportSummary(m_snapshot, m_causes, m_names.displayed(), m_scope.view.zone);
        m_content.made = lastImport();
        if (m_content.made)
            m_content.asOf = Report::tr("As of %1").arg(dayText(*m_content.made));
        m_content.footer = Report::tr("Made with Faultline %1 from %2 · %3 documents · rules %4")
                               .arg(QStringLiteral(FAULTLINE_VERSION), file)
                               .arg(counts.documents.size())
                               .arg(models::toQt(analysis::rulesVersion()));
    }

    const core::Snapshot& m_snapshot;
    const core::CauseTree& m_causes;
    const ReportScope& m_scope;
    const ReportInput& m_input;
    std::size_t m_all;
    const std::atomic<bool>* m_stop;
    ReportNames m_names;
    ReportPlaces m_places;
    SharedTexts m_texts;
    ReportContent m_content;
};

} // namespace

void takeSettings(ReportContent& content, const ReportSettings& settings) {
    if (!settings.title.isEmpty())
        content.title = settings.title;
    bool isSet = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet); // reproducible-builds.org
    if (settings.date.isValid())
        content.made = settings.date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    else if (isSet && epoch >= 0 && epoch < std::numeric_limits<qint64>::max() / core::kSecond)
        content.made = epoch * core::kSecond;
    else
        return;
    content.asOf = dayText(*content.made);
}

core::SnapshotPtr inScope(const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope) {
    // What was known first: of a contradiction, the filter looks at the sides that speak for it then.
    const auto& at = scope.filter.knownAt;
    return models::narrowed(at ? models::knownAt(snapshot, *at) : snapshot, scope.filter, causes);
}

ReportContent reportContent(
    const core::SnapshotPtr& snapshot, const core::CauseTree& causes, const ReportScope& scope,
    const ReportInput& input, const std::atomic<bool>* stop) {
    core::SnapshotPtr part = inScope(snapshot, causes, scope);
    ReportContent content = Builder(*part, causes, scope, input, snapshot->documents.size(), stop).build();
    content.snapshot = std::move(part);
    return content;
}

} // namespace rendering
