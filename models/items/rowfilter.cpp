// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowfilter.h"

#include <algorithm>

namespace models {

bool counts(const core::ClaimRecord& claim) {
    return claim.claim.scope == core::Scope::This && claim.verdict != core::ClaimVerdict::Rejected;
}

RowPredicate::RowPredicate(const RowFilter& filter, const core::CauseTree& causes)
    : m_incident(filter.incident)
    , m_anyCause(filter.causes.empty())
    , m_anySpeaker(filter.speakers.empty())
    , m_anySource(filter.sources.empty())
    , m_causes(filter.causes.begin(), filter.causes.end())
    , m_speakers(filter.speakers.begin(), filter.speakers.end())
    , m_sources(filter.sources.begin(), filter.sources.end())
    , m_documents(filter.documents) {
    for (const core::CauseNode& node : causes.nodes()) {
        const auto above = [&](const std::string& chosen) { return causes.isBelowOrSame(node.name, chosen); };
        if (std::ranges::any_of(filter.causes, above))
            m_causes.insert(node.name);
    }
}

bool RowPredicate::place(const core::DocumentRecord& record) const {
    if (m_incident == kUngrouped ? record.incident != 0 : m_incident != 0 && record.incident != m_incident)
        return false;
    if (!m_anySource && !m_sources.contains(record.document.publisher))
        return false;
    return !m_documents || m_documents->contains(record.id);
}

bool RowPredicate::words(const core::Claim& claim) const {
    return (m_anyCause || m_causes.contains(claim.cause)) && (m_anySpeaker || m_speakers.contains(claim.speaker));
}

bool RowPredicate::document(const core::DocumentRecord& record) const {
    if (!place(record))
        return false;
    if (m_anyCause && m_anySpeaker)
        return true;
    return std::ranges::any_of(
        record.claims, [&](const core::ClaimRecord& each) { return counts(each) && words(each.claim); });
}

bool RowPredicate::claim(const core::DocumentRecord& record, const core::Claim& claim) const {
    return words(claim) && place(record);
}

bool RowPredicate::contradiction(const core::Snapshot& snapshot, const core::Contradiction& contradiction) const {
    const auto passes = [&](const core::ClaimRef& ref) {
        const core::DocumentRecord* record = snapshot.document(ref.document);
        const core::ClaimRecord* found = snapshot.claim(ref);
        return record && found && claim(*record, found->claim);
    };
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
