// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rendering/reportsummary.h"

#include "models/items/labels.h"
#include "models/items/rowfilter.h"

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

std::map<std::string, Voices> voicesByCause(const core::Snapshot& snapshot) {
    std::map<std::string, Voices> byCause;
    for (const core::DocumentRecord& record : snapshot.documents) {
        for (const core::ClaimRecord& each : record.claims) {
            if (!models::counts(each) || each.claim.withdrawn)
                continue;
            Voices& voices = byCause[each.claim.cause];
            std::set<std::string>& set = each.claim.stance == core::Stance::Asserted ? voices.asserting
                                         : each.claim.stance == core::Stance::Denied ? voices.denying
                                                                                     : voices.suspecting;
            set.insert(voiceOf(snapshot, record, each.claim));
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

QStringList reversals(const core::Snapshot& snapshot) {
    QStringList sentences;
    std::set<std::string> told;
    for (const core::Contradiction& each : snapshot.findings.contradictions) {
        const core::ClaimRecord* later = snapshot.claim(each.b);
        if (each.kind != core::ContradictionKind::Reversal || each.state == core::ContradictionState::Dismissed ||
            each.sameIncident != core::SameIncident::Established || !later)
            continue;
        const core::DocumentRecord* record = snapshot.document(each.b.document);
        if (!told.insert(voiceOf(snapshot, *record, later->claim)).second || told.size() > kMostReversals)
            continue;
        const QString who = later->claim.role == core::SpeakerRole::Writer ? models::sourceText(*record)
                                                                           : models::toQt(later->claim.speaker);
        sentences
            << (later->claim.said && later->claim.said->resolved()
                    ? Summary::tr("%1 changed its account (%2).").arg(who, models::whenText(later->claim.said))
                    : Summary::tr("%1 changed its account.").arg(who));
    }
    return sentences;
}

} // namespace

QString reportSummary(const core::Snapshot& snapshot, const core::CauseTree& causes) {
    const std::map<std::string, Voices> byCause = voicesByCause(snapshot);
    if (byCause.empty())
        return Summary::tr("No source in this report says what the cause was.");
    std::vector<std::pair<std::string, const Voices*>> order;
    order.reserve(byCause.size());
    for (const auto& [cause, voices] : byCause)
        order.emplace_back(cause, &voices);
    std::ranges::stable_sort(order, [](const auto& a, const auto& b) {
        const auto weight = [](const Voices& each) {
            return std::pair(each.asserting.size(), each.denying.size() + each.suspecting.size());
        };
        return weight(*a.second) > weight(*b.second);
    });
    QStringList sentences;
    for (const auto& [cause, voices] : order) {
        if (sentences.size() == static_cast<qsizetype>(kMostCauses))
            break;
        sentences << causeSentence(models::causeText(causes, cause), *voices);
    }
    if (order.size() > kMostCauses)
        sentences << speakers(
            order.size() - kMostCauses, Summary::tr("One further cause is named."),
            Summary::tr("%1 further causes are named."));
    return (sentences + reversals(snapshot)).join(QLatin1Char(' '));
}

} // namespace rendering
