// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowfilter.h"

#include "models/core/timelinelayout.h"

#include <algorithm>

namespace models {

bool counts(const core::ClaimRecord& claim) {
    return claim.claim.scope == core::Scope::This && claim.verdict != core::ClaimVerdict::Rejected;
}

std::string monthKey(const core::DocumentRecord& record) {
    const auto& published = record.document.published;
    if (!published || !published->interval)
        return {};
    const std::string from = core::isoText(published->interval->earliest, core::ZoneState::Local);
    const std::string to = core::isoText(published->interval->latest - 1, core::ZoneState::Local);
    return from.substr(0, from.substr(0, 7) == to.substr(0, 7) ? 7 : 4);
}

std::vector<std::string> tagsOf(const core::DocumentRecord& record) {
    std::vector<std::string> tags;
    for (const std::string_view each : core::split(record.tags, ',')) {
        if (const std::string_view tag = core::trimmed(each); !tag.empty())
            tags.emplace_back(tag);
    }
    return tags;
}

RowPredicate::RowPredicate(const RowFilter& filter, const core::CauseTree& causes)
    : m_incident(filter.incident)
    , m_documents(filter.documents)
    , m_knownAt(filter.knownAt) {
    const auto wanted = [&](FacetKind kind, const std::vector<std::string>& any) {
        Wanted made{{any.begin(), any.end()}, {}};
        for (const ExcludedFacet& each : filter.excluded) {
            if (each.kind == kind)
                made.none.insert(each.key);
        }
        return made;
    };
    m_causes = wanted(FacetKind::Cause, filter.causes);
    m_speakers = wanted(FacetKind::Speaker, filter.speakers);
    m_stances = wanted(FacetKind::Stance, filter.stances);
    m_sources = wanted(FacetKind::Source, filter.sources);
    m_months = wanted(FacetKind::Month, filter.months);
    m_tags = wanted(FacetKind::Tag, filter.tags);
    m_languages = wanted(FacetKind::Language, filter.languages);
    for (std::unordered_set<std::string>* each : {&m_causes.any, &m_causes.none}) {
        const std::unordered_set<std::string> chosen = *each;
        for (const core::CauseNode& node : causes.nodes()) {
            if (std::ranges::any_of(chosen, [&](const auto& above) { return causes.isBelowOrSame(node.name, above); }))
                each->insert(node.name);
        }
    }
}

bool RowPredicate::place(const core::DocumentRecord& record) const {
    if (m_incident == kUngrouped ? record.incident != 0 : m_incident != 0 && record.incident != m_incident)
        return false;
    if (!m_sources.passes(record.document.publisher) || !m_languages.passes(record.document.language))
        return false;
    const bool monthMatters = !m_months.any.empty() || !m_months.none.empty();
    if (monthMatters && !m_months.passes(monthKey(record)))
        return false;
    if (!m_tags.any.empty() || !m_tags.none.empty()) {
        const std::vector<std::string> tags = tagsOf(record);
        const auto isIn = [](const std::unordered_set<std::string>& set) {
            return [&set](const std::string& tag) { return set.contains(tag); };
        };
        if (std::ranges::any_of(tags, isIn(m_tags.none)) ||
            (!m_tags.any.empty() && std::ranges::none_of(tags, isIn(m_tags.any))))
            return false;
    }
    return m_documents.contains(record.id);
}

bool RowPredicate::words(const core::Claim& claim) const {
    return m_causes.passes(claim.cause) && m_speakers.passes(claim.speaker) &&
           m_stances.passes(std::string(core::name(claim.stance)));
}

bool RowPredicate::document(const core::DocumentRecord& record) const {
    if (!place(record) || (m_knownAt && !known(core::knownFrom(record))))
        return false;
    const auto passing = [&](const core::ClaimRecord& each) { return counts(each) && words(each.claim); };
    if (!m_causes.any.empty() || !m_speakers.any.empty() || !m_stances.any.empty())
        return std::ranges::any_of(record.claims, passing);
    if (m_causes.none.empty() && m_speakers.none.empty() && m_stances.none.empty())
        return true;
    return std::ranges::none_of(record.claims, counts) || std::ranges::any_of(record.claims, passing);
}

bool RowPredicate::claim(const core::DocumentRecord& record, const core::Claim& claim) const {
    return words(claim) && place(record) && (!m_knownAt || known(core::knownFrom(record, claim)));
}

bool RowPredicate::bothKnown(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const {
    const auto isKnown = [&](const core::ClaimRef& ref) {
        const core::DocumentRecord* record = snapshot.document(ref.document);
        const core::ClaimRecord* found = snapshot.claim(ref);
        return record && found && known(core::knownFrom(*record, found->claim));
    };
    return (isKnown(contradiction.a) || std::ranges::any_of(contradiction.alsoA, isKnown)) &&
           (isKnown(contradiction.b) || std::ranges::any_of(contradiction.alsoB, isKnown));
}

bool RowPredicate::contradiction(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const {
    const auto passes = [&](const core::ClaimRef& ref) {
        const core::DocumentRecord* record = snapshot.document(ref.document);
        const core::ClaimRecord* found = snapshot.claim(ref);
        return record && found && claim(*record, found->claim);
    };
    if (m_knownAt && !bothKnown(snapshot, contradiction))
        return false;
    return passes(contradiction.a) || passes(contradiction.b) || std::ranges::any_of(contradiction.alsoA, passes) ||
           std::ranges::any_of(contradiction.alsoB, passes);
}

bool RowPredicate::event(const core::Snapshot& snapshot, const core::Event& event) const {
    const core::DocumentRecord* record = snapshot.document(event.document);
    if (!record)
        return false;
    if (const core::ClaimRecord* found = snapshot.claim({event.document, event.claim}))
        return claim(*record, found->claim);
    return document(*record);
}

} // namespace models
