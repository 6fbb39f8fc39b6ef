// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportsummary.h"

#include "models/items/labels.h"
#include "views/rendering/reportreversals.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace rendering {
namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(rendering::Summary)
};

constexpr std::size_t kMostCauses = 4;
constexpr std::size_t kMostReversals = 3;
constexpr std::size_t kMostIncidents = 3;

struct Voices {
    std::set<std::string> asserting, denying, suspecting;
};

// A writer's own voice is its publisher's; copies speak with the voice of the first of them.
std::string voiceOf(const core::Snapshot& snapshot, const core::DocumentRecord& record, const core::Claim& claim) {
    if (claim.role != core::SpeakerRole::Writer)
        return claim.speaker;
    const auto& origins = snapshot.findings.origins;
    if (record.origin >= 0 && static_cast<std::size_t>(record.origin) < origins.size()) {
        if (const auto* first = snapshot.document(origins[static_cast<std::size_t>(record.origin)].first))
            return "\n" + (first->document.publisher.empty() ? first->file : first->document.publisher);
    }
    return "\n" + (record.document.publisher.empty() ? record.file : record.document.publisher);
}

using Records = std::vector<const core::DocumentRecord*>;
using ByCause = std::map<std::string, Voices>;

ByCause voicesByCause(const core::Snapshot& snapshot, const Records& records, const models::RowPredicate& displayed) {
    ByCause byCause;
    for (const core::DocumentRecord* record : records) {
        for (const core::ClaimRecord& each : record->claims) {
            if (!models::counts(each) || each.claim.withdrawn || !displayed.claim(*record, each.claim))
                continue;
            Voices& voices = byCause[each.claim.cause];
            std::set<std::string>& set = each.claim.stance == core::Stance::Asserted ? voices.asserting
                                         : each.claim.stance == core::Stance::Denied ? voices.denying
                                                                                     : voices.suspecting;
            set.insert(voiceOf(snapshot, *record, each.claim));
        }
    }
    return byCause;
}

QString speakers(std::size_t count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

QString causeSentence(const QString& cause, const Voices& voices) {
    QStringList parts;
    if (const std::size_t count = voices.asserting.size())
        parts << speakers(count, Summary::tr("one voice asserts it"), Summary::tr("%1 voices assert it"));
    if (const std::size_t count = voices.denying.size())
        parts << speakers(count, Summary::tr("one denies it"), Summary::tr("%1 deny it"));
    if (const std::size_t count = voices.suspecting.size())
        parts << speakers(count, Summary::tr("one suspects it"), Summary::tr("%1 suspect it"));
    return Summary::tr("%1: %2.", "cause, who says it").arg(cause, parts.join(QStringLiteral(", ")));
}

// Most claimed first.
QStringList causeSentences(const ByCause& byCause, const core::CauseTree& causes) {
    std::vector<const ByCause::value_type*> order;
    order.reserve(byCause.size());
    for (const auto& each : byCause)
        order.push_back(&each);
    std::ranges::stable_sort(order, std::ranges::greater(), [](const ByCause::value_type* each) {
        const Voices& voices = each->second;
        return std::pair(voices.asserting.size(), voices.denying.size() + voices.suspecting.size());
    });
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(order.size(), kMostCauses); ++i)
        sentences << causeSentence(models::causeText(causes, order[i]->first), order[i]->second);
    if (order.size() > kMostCauses)
        sentences << speakers(
            order.size() - kMostCauses, Summary::tr("One further cause is named."),
            Summary::tr("%1 further causes are named."));
    return sentences;
}

bool isEstablished(const core::Contradiction& each) {
    return each.state != core::ContradictionState::Dismissed && each.sameIncident == core::SameIncident::Established;
}

QStringList reversals(const core::Snapshot& snapshot, core::IncidentId incident, models::DisplayZone zone) {
    QStringList sentences;
    std::set<QString> told{QString()}; // whom nobody can name is not spoken of here
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        if (each.kind != core::ContradictionKind::Reversal || !isEstablished(each) || each.incident != incident)
            continue;
        const QString who = whoChanged(snapshot, each);
        if (!told.insert(who).second || told.size() > kMostReversals + 1)
            continue;
        const auto& said = snapshot.claim(each.b)->claim.said;
        sentences
            << (said && said->resolved()
                    ? Summary::tr("%1 changed its account (%2).").arg(who, models::whenText(said, zone))
                    : Summary::tr("%1 changed its account.").arg(who));
    }
    return sentences;
}

// An incident as it is told: what its documents say, those only of which it is established that they are about it.
struct Told {
    const core::Incident* incident = nullptr;
    std::ptrdiff_t contradictions = 0;
    Records records;
    ByCause byCause;
};

std::vector<Told> incidentsOf(const core::Snapshot& snapshot, const models::RowPredicate& displayed) {
    std::vector<Told> all;
    for (const core::Incident& incident : snapshot.findings.incidents) {
        Told told{&incident, 0, {}, {}};
        for (const core::DocumentId id : incident.documents) {
            if (const core::DocumentRecord* record = snapshot.document(id); record && displayed.document(*record))
                told.records.push_back(record);
        }
        told.byCause = voicesByCause(snapshot, told.records, displayed);
        if (told.byCause.empty())
            continue;
        told.contradictions =
            std::ranges::count_if(snapshot.findings.contradictions, [&](const core::Contradiction& each) {
                return each.incident == incident.id && isEstablished(each);
            });
        all.push_back(std::move(told));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Told& each) {
        return std::pair(each.contradictions, each.records.size());
    });
    return all;
}

QString paragraphOf(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const Told& told, models::DisplayZone zone) {
    const QString head =
        Summary::tr("%1 (%2).", "incident, documents")
            .arg(models::toQt(told.incident->title), models::documentsText(static_cast<int>(told.records.size())));
    const QStringList sentences = causeSentences(told.byCause, causes) + reversals(snapshot, told.incident->id, zone);
    return head + QLatin1Char(' ') + sentences.join(QLatin1Char(' '));
}

} // namespace

QStringList reportSummary(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const models::RowPredicate& displayed,
    models::DisplayZone zone) {
    const std::vector<Told> incidents = incidentsOf(snapshot, displayed);
    if (incidents.empty()) {
        Records all;
        for (const core::DocumentRecord& record : snapshot.documents)
            all.push_back(&record);
        const ByCause byCause = voicesByCause(snapshot, all, displayed);
        return {
            byCause.empty() ? Summary::tr("No source in this report says what the cause was.")
                            : causeSentences(byCause, causes).join(QLatin1Char(' '))};
    }
    QStringList paragraphs;
    for (std::size_t i = 0; i < std::min(incidents.size(), kMostIncidents); ++i)
        paragraphs << paragraphOf(snapshot, causes, incidents[i], zone);
    if (incidents.size() > kMostIncidents)
        paragraphs << speakers(
            incidents.size() - kMostIncidents, Summary::tr("One further incident stands in this report."),
            Summary::tr("%1 further incidents stand in this report."));
    return paragraphs;
}

} // namespace rendering
