// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/narrowed.h"

#include "models/correctiontargets.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace models {
namespace {

class Narrowing {
public:
    // `reaches` says which documents the other side of a contradiction may stand in.
    Narrowing(const core::Snapshot& all, const RowPredicate& passes, const RowPredicate& reaches)
        : m_all(all)
        , m_passes(passes)
        , m_reaches(reaches)
        , m_part(std::make_shared<core::Snapshot>()) {}

    core::SnapshotPtr make() {
        m_part->casePath = m_all.casePath;
        m_part->revision = m_all.revision;
        m_part->readOnly = m_all.readOnly;
        for (const core::DocumentRecord& record : m_all.documents) {
            if (m_passes.document(record))
                m_kept.insert(record.id);
        }
        chooseContradictions();
        for (const core::DocumentRecord& record : m_all.documents) {
            if (m_kept.contains(record.id))
                addDocument(record);
        }
        for (const core::Contradiction* each : m_contradictions)
            m_part->findings.contradictions.push_back(renumbered(*each));
        addIncidents();
        addOrigins();
        addEvents();
        addCorrections();
        return m_part;
    }

private:
    void chooseContradictions() {
        for (const core::Contradiction& each : m_all.findings.contradictions) {
            const core::DocumentRecord* a = m_all.document(each.a.document);
            const core::DocumentRecord* b = m_all.document(each.b.document);
            if (!a || !b || !m_reaches.document(*a) || !m_reaches.document(*b) || !m_passes.contradiction(m_all, each))
                continue;
            m_kept.insert({a->id, b->id});
            m_contradictions.push_back(&each);
            m_needed.insert({each.a, each.b});
            for (const auto* refs : {&each.alsoA, &each.alsoB})
                m_needed.insert(refs->begin(), refs->end());
        }
    }

    void addDocument(const core::DocumentRecord& record) {
        core::DocumentRecord& made = m_part->documents.emplace_back(record);
        std::vector<std::int32_t>& places = m_places[record.id];
        made.claims.clear();
        made.origin = -1;
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const core::ClaimRef ref{record.id, static_cast<std::int32_t>(i)};
            const bool wanted = m_needed.contains(ref) || m_passes.claim(record, record.claims[i].claim);
            places.push_back(wanted ? static_cast<std::int32_t>(made.claims.size()) : -1);
            if (wanted)
                made.claims.push_back(record.claims[i]);
        }
    }

    core::ClaimRef renumbered(const core::ClaimRef& ref) const {
        const auto places = m_places.find(ref.document);
        const auto index = static_cast<std::size_t>(ref.index);
        if (places == m_places.end() || ref.index < 0 || index >= places->second.size())
            return {ref.document, -1};
        return {ref.document, places->second[index]};
    }

    core::Contradiction renumbered(core::Contradiction each) const {
        each.a = renumbered(each.a);
        each.b = renumbered(each.b);
        for (auto* refs : {&each.alsoA, &each.alsoB}) {
            for (core::ClaimRef& ref : *refs)
                ref = renumbered(ref);
            std::erase_if(*refs, [](const core::ClaimRef& ref) { return ref.index < 0; });
        }
        return each;
    }

    std::vector<core::DocumentId> keptOf(std::vector<core::DocumentId> documents) const {
        std::erase_if(documents, [this](core::DocumentId id) { return !m_kept.contains(id); });
        return documents;
    }

    void addIncidents() {
        for (core::Incident incident : m_all.findings.incidents) {
            incident.documents = keptOf(std::move(incident.documents));
            incident.possible = keptOf(std::move(incident.possible));
            if (!incident.documents.empty() || !incident.possible.empty())
                m_part->findings.incidents.push_back(std::move(incident));
        }
    }

    void addOrigins() {
        for (core::Origin origin : m_all.findings.origins) {
            origin.documents = keptOf(std::move(origin.documents));
            if (origin.documents.size() < 2)
                continue;
            if (!m_kept.contains(origin.first))
                origin.first = origin.documents.front();
            const auto place = static_cast<int>(m_part->findings.origins.size());
            for (core::DocumentRecord& record : m_part->documents) {
                if (std::ranges::find(origin.documents, record.id) != origin.documents.end())
                    record.origin = place;
            }
            m_part->findings.origins.push_back(std::move(origin));
        }
    }

    void addEvents() {
        for (std::size_t i = 0; i < m_all.events.size(); ++i) {
            if (i == m_all.undatedFrom)
                m_part->undatedFrom = m_part->events.size();
            const core::Event& event = m_all.events[i];
            if (!m_kept.contains(event.document) || !m_passes.event(m_all, event))
                continue;
            core::Event& made = m_part->events.emplace_back(event);
            if (made.claim >= 0)
                made.claim = renumbered({event.document, event.claim}).index;
        }
        if (m_all.undatedFrom >= m_all.events.size())
            m_part->undatedFrom = m_part->events.size();
    }

    bool isAboutWhatIsKept(const core::Correction& correction, CorrectionTargets& targets) const {
        switch (correction.kind) {
        case core::CorrectionKind::SourceGrade:
            return true;
        case core::CorrectionKind::SavedSearch:
            return false;
        case core::CorrectionKind::SameIncident: {
            const auto pair = core::incidentTargetOf(correction.target);
            return pair && m_kept.contains(pair->moved) && m_kept.contains(pair->anchor);
        }
        case core::CorrectionKind::ContradictionState:
        case core::CorrectionKind::ContradictionNote:
            return std::ranges::any_of(
                m_contradictions, [&](const core::Contradiction* each) { return each->key == correction.target; });
        default:
            return core::isOfSource(correction.kind) || m_kept.contains(targets.of(correction));
        }
    }

    void addCorrections() {
        CorrectionTargets targets(m_all.documents);
        for (const core::Correction& each : m_all.corrections) {
            if (isAboutWhatIsKept(each, targets))
                m_part->corrections.push_back(each);
        }
    }

    const core::Snapshot& m_all;
    const RowPredicate& m_passes;
    const RowPredicate& m_reaches;
    std::shared_ptr<core::Snapshot> m_part;
    std::unordered_set<core::DocumentId> m_kept;
    std::vector<const core::Contradiction*> m_contradictions;
    std::set<core::ClaimRef> m_needed;
    std::unordered_map<core::DocumentId, std::vector<std::int32_t>> m_places; // old index of a claim: new one, or -1
};

} // namespace

core::SnapshotPtr narrowed(const core::SnapshotPtr& snapshot, const RowFilter& filter, const core::CauseTree& causes) {
    if (filter.isEmpty())
        return snapshot;
    const RowPredicate passes(filter, causes);
    const RowPredicate reaches({.incident = filter.incident, .documents = filter.documents}, causes);
    return Narrowing(*snapshot, passes, reaches).make();
}

core::SnapshotPtr sidesOf(const core::Snapshot& snapshot, core::ContradictionId id) {
    auto part = std::make_shared<core::Snapshot>();
    const core::Contradiction* found = snapshot.contradiction(id);
    if (!found)
        return part;
    core::Contradiction& pair = part->findings.contradictions.emplace_back(*found);
    pair.alsoA.clear();
    pair.alsoB.clear();
    std::array documents{pair.a.document, pair.b.document};
    std::ranges::sort(documents);
    for (const core::DocumentId document : documents) {
        const core::DocumentRecord* record = snapshot.document(document);
        if (!record || (!part->documents.empty() && part->documents.back().id == document))
            continue;
        part->documents.push_back(*record);
        part->documents.back().origin = -1;
    }
    core::buildEvents(*part);
    return part;
}

} // namespace models
