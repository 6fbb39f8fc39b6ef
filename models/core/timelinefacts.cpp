// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/timelinefacts.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace core {

void TimelineFacts::indexDocuments() {
    const auto& documents = m_shot.documents;
    const DocumentId last = documents.empty() ? 0 : documents.back().id;
    if (last <= 0 || static_cast<std::size_t>(last) > 4 * documents.size() + 64)
        return;
    m_byId.resize(static_cast<std::size_t>(last) + 1, kNoDocument);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].id >= 0)
            m_byId[static_cast<std::size_t>(documents[i].id)] = static_cast<std::uint32_t>(i);
    }
}

std::uint32_t TimelineFacts::indexOf(DocumentId id) const {
    if (m_byId.empty()) {
        const DocumentRecord* found = m_shot.document(id);
        return found ? static_cast<std::uint32_t>(found - m_shot.documents.data()) : kNoDocument;
    }
    return id >= 0 && static_cast<std::size_t>(id) < m_byId.size() ? m_byId[static_cast<std::size_t>(id)] : kNoDocument;
}

namespace {

// Causes by number, and whether the filter lets them through.
class Causes {
public:
    Causes(const CauseTree& tree, const TimelineFilter& filter, std::vector<ClaimedCause>& causes)
        : m_tree(tree)
        , m_filter(filter)
        , m_causes(causes) {}
    std::uint16_t numberOf(const std::string& cause) {
        const auto [it, isNew] = m_numbers.try_emplace(cause, static_cast<std::uint16_t>(m_causes.size()));
        if (isNew) {
            m_causes.push_back({cause, 0});
            // Of a cause that the tree does not know nothing stands above.
            m_shown.push_back(
                m_filter.causes.empty() ||
                (m_tree.find(cause) && std::ranges::any_of(m_filter.causes, [&](const std::string& each) {
                     return m_tree.isBelowOrSame(cause, each);
                 })));
        }
        return it->second;
    }
    bool shown(std::uint16_t cause) const { return m_shown[cause]; }

private:
    const CauseTree& m_tree;
    const TimelineFilter& m_filter;
    std::vector<ClaimedCause>& m_causes;
    std::unordered_map<std::string_view, std::uint16_t> m_numbers;
    std::vector<bool> m_shown;
};

// Documents of which it is the same stand in the same lanes below the causes.
class Places {
public:
    explicit Places(LaneGroup below)
        : m_below(below) {}
    std::uint32_t numberOf(const DocumentRecord& record) {
        return m_numbers.try_emplace(wordsOf(record), static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }
    std::size_t count() const { return m_numbers.size(); }

private:
    const std::string& wordsOf(const DocumentRecord& record) {
        switch (m_below) {
        case LaneGroup::Sources:
            return record.document.publisher;
        case LaneGroup::Incidents:
            return m_words = std::to_string(record.incident);
        case LaneGroup::Tags:
            return record.tags;
        default:
            return m_words;
        }
    }

    LaneGroup m_below;
    std::string m_words;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
};

} // namespace

void TimelineFacts::gather(
    const CauseTree& tree, const TimelineFilter& filter, LaneGroup below,
    const std::vector<std::pair<ClaimRef, ContradictionId>>& flagged) {
    std::size_t claims = 0;
    for (const DocumentRecord& record : m_shot.documents)
        claims += record.claims.size();
    m_documents.reserve(m_shot.documents.size());
    m_claims.reserve(claims);
    Causes causes(tree, filter, m_causes);
    Places places(below);
    const std::unordered_set<std::string_view> speakers(filter.speakers.begin(), filter.speakers.end());
    auto next = flagged.begin(); // documents come by id, and so do flagged claims
    for (const DocumentRecord& record : m_shot.documents) {
        DocumentFacts document{
            knownFrom(record),
            static_cast<std::uint32_t>(m_claims.size()),
            static_cast<std::uint32_t>(record.claims.size()),
            places.numberOf(record),
            !filter.documents || filter.documents->contains(record.id),
            !record.document.parts.empty()};
        m_documents.push_back(document);
        while (next != flagged.end() && next->first.document < record.id)
            ++next;
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const Claim& claim = record.claims[i].claim;
            const std::uint16_t cause = causes.numberOf(claim.cause);
            while (next != flagged.end() && next->first < ClaimRef{record.id, static_cast<std::int32_t>(i)})
                ++next;
            const bool shown =
                document.shown && causes.shown(cause) && (speakers.empty() || speakers.contains(claim.speaker));
            m_causes[cause].claims += shown ? 1 : 0;
            m_claims.push_back(
                {knownFrom(record, claim), cause, claim.stance, claim.weak, shown,
                 next != flagged.end() && next->first == ClaimRef{record.id, static_cast<std::int32_t>(i)}});
        }
    }
    m_places = places.count();
}

namespace {

Millis knownOf(const TimelineFacts& facts, const ClaimRef& ref) {
    const DocumentRecord* record = facts.find(ref.document);
    return record ? knownFrom(*record, {EventKind::Statement, ref.document, ref.index, -1, {}, {}}) : kNeverKnown;
}

// A contradiction can be seen when a voice of either side can be known.
Millis arisesAt(const TimelineFacts& facts, const Contradiction& each) {
    const auto side = [&facts](const ClaimRef& first, const std::vector<ClaimRef>& also) {
        Millis earliest = knownOf(facts, first);
        for (const ClaimRef& ref : also)
            earliest = std::min(earliest, knownOf(facts, ref));
        return earliest;
    };
    return std::max(side(each.a, each.alsoA), side(each.b, each.alsoB));
}

} // namespace

TimelineDisputes::TimelineDisputes(const Snapshot& shot, const TimelineFacts& facts) {
    for (const Contradiction& each : shot.findings.contradictions) {
        if (each.state == ContradictionState::Dismissed)
            continue;
        const Millis arises = arisesAt(facts, each);
        m_arises.emplace(each.id, arises);
        const auto flag = [&](const ClaimRef& ref) {
            m_flagged.emplace_back(ref, each.id);
            m_claimArises.emplace_back(ref, arises);
        };
        flag(each.a);
        flag(each.b);
        std::ranges::for_each(each.alsoA, flag);
        std::ranges::for_each(each.alsoB, flag);
    }
    // Stable: findings come strongest first, and the strongest is kept; of moments the earliest.
    const auto claimOf = [](const auto& pair) { return pair.first; };
    std::ranges::stable_sort(m_flagged, {}, claimOf);
    const auto rest = std::ranges::unique(m_flagged, {}, claimOf);
    m_flagged.erase(rest.begin(), rest.end());
    std::ranges::sort(m_claimArises);
    const auto later = std::ranges::unique(m_claimArises, {}, claimOf);
    m_claimArises.erase(later.begin(), later.end());
}

std::vector<Millis> TimelineDisputes::momentsShown(const Snapshot& shot, const TimelineFacts& gathered) const {
    const auto isShown = [&gathered](const ClaimRef& ref) {
        const std::uint32_t at = gathered.indexOf(ref.document);
        const ClaimFacts* claim =
            at == TimelineFacts::kNoDocument ? nullptr : gathered.claim(gathered.document(at), ref.index);
        return claim && claim->shown;
    };
    std::vector<Millis> moments;
    for (const Contradiction& each : shot.findings.contradictions) {
        const auto found = m_arises.find(each.id);
        if (found != m_arises.end() &&
            (isShown(each.a) || isShown(each.b) || std::ranges::any_of(each.alsoA, isShown) ||
             std::ranges::any_of(each.alsoB, isShown)))
            moments.push_back(found->second);
    }
    std::ranges::sort(moments);
    return moments;
}

Millis TimelineDisputes::arises(const ClaimRef& ref) const {
    const auto found = std::ranges::lower_bound(m_claimArises, ref, {}, [](const auto& pair) { return pair.first; });
    return found != m_claimArises.end() && found->first == ref ? found->second : kNeverKnown;
}

} // namespace core
