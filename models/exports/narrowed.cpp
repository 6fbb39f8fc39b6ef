// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/narrowed.h"

#include "models/core/timelinelayout.h"
#include "models/correctiontargets.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>
#include <unordered_map>

namespace models {
namespace {

// What is kept.
struct Kept {
    std::function<bool(const core::DocumentRecord&)> document;
    std::function<bool(const core::DocumentRecord&, std::size_t claim)> claim;
    std::function<bool(const core::Event&)> event;
    // With the sides that it is to have; its documents and claims are kept with it.
    std::function<std::optional<core::Contradiction>(const core::Contradiction&)> contradiction;
};

class Narrowing {
public:
    Narrowing(const core::Snapshot& all, const Kept& kept)
        : m_all(all)
        , m_wanted(kept)
        , m_part(std::make_shared<core::Snapshot>()) {}

    core::SnapshotPtr make() {
        m_part->casePath = m_all.casePath;
        m_part->revision = m_all.revision;
        m_part->readOnly = m_all.readOnly;
        for (const core::DocumentRecord& record : m_all.documents) {
            if (m_wanted.document(record))
                m_kept.insert(record.id);
        }
        chooseContradictions();
        for (const core::DocumentRecord& record : m_all.documents) {
            if (m_kept.contains(record.id))
                addDocument(record);
        }
        for (const core::Contradiction& each : m_contradictions)
            m_part->findings.contradictions.push_back(renumbered(each));
        addIncidents();
        addOrigins();
        addEvents();
        addCorrections();
        return m_part;
    }

private:
    void chooseContradictions() {
        for (const core::Contradiction& each : m_all.findings.contradictions) {
            if (!m_all.document(each.a.document) || !m_all.document(each.b.document))
                continue;
            std::optional<core::Contradiction> kept = m_wanted.contradiction(each);
            if (!kept)
                continue;
            m_kept.insert({kept->a.document, kept->b.document});
            m_needed.insert({kept->a, kept->b});
            for (const auto* refs : {&kept->alsoA, &kept->alsoB})
                m_needed.insert(refs->begin(), refs->end());
            m_contradictions.push_back(std::move(*kept));
        }
    }

    void addDocument(const core::DocumentRecord& record) {
        core::DocumentRecord& made = m_part->documents.emplace_back(record);
        std::vector<std::int32_t>& places = m_places[record.id];
        made.claims.clear();
        made.origin = -1;
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            const core::ClaimRef ref{record.id, static_cast<std::int32_t>(i)};
            const bool wanted = m_needed.contains(ref) || m_wanted.claim(record, i);
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
            if (!m_kept.contains(event.document) || !m_wanted.event(event))
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
                m_contradictions, [&](const core::Contradiction& each) { return each.key == correction.target; });
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
    const Kept& m_wanted;
    std::shared_ptr<core::Snapshot> m_part;
    std::unordered_set<core::DocumentId> m_kept;
    std::vector<core::Contradiction> m_contradictions;
    std::set<core::ClaimRef> m_needed;
    std::unordered_map<core::DocumentId, std::vector<std::int32_t>> m_places; // old index of a claim: new one, or -1
};

// The first of a side's claims that could be known speaks for it; none: the side could not be known.
bool keepKnown(core::ClaimRef& first, std::vector<core::ClaimRef>& also, const std::set<core::ClaimRef>& known) {
    std::erase_if(also, [&](const core::ClaimRef& ref) { return !known.contains(ref); });
    if (known.contains(first))
        return true;
    if (also.empty())
        return false;
    first = also.front();
    also.erase(also.begin());
    return true;
}

} // namespace

core::SnapshotPtr narrowed(const core::SnapshotPtr& snapshot, const RowFilter& filter, const core::CauseTree& causes) {
    if (filter.isEmpty())
        return snapshot;
    const RowPredicate passes(filter, causes);
    // Which documents the other side of a contradiction may stand in.
    const RowPredicate reaches({.incident = filter.incident, .documents = filter.documents}, causes);
    Kept kept;
    kept.document = [&](const core::DocumentRecord& record) { return passes.document(record); };
    kept.claim = [&](const core::DocumentRecord& record, std::size_t i) {
        return passes.claim(record, record.claims[i].claim);
    };
    kept.event = [&](const core::Event& event) { return passes.event(*snapshot, event); };
    kept.contradiction = [&](const core::Contradiction& each) {
        const bool isKept = reaches.document(*snapshot->document(each.a.document)) &&
                            reaches.document(*snapshot->document(each.b.document)) &&
                            passes.contradiction(*snapshot, each);
        return isKept ? std::optional(each) : std::nullopt;
    };
    return Narrowing(*snapshot, kept).make();
}

core::SnapshotPtr knownAt(const core::SnapshotPtr& snapshot, core::Millis at) {
    std::set<core::ClaimRef> known;
    std::set<core::DocumentId> documents;
    for (const core::DocumentRecord& record : snapshot->documents) {
        if (core::knownFrom(record) <= at)
            documents.insert(record.id);
        for (std::size_t i = 0; i < record.claims.size(); ++i) {
            if (core::knownFrom(record, record.claims[i].claim) <= at)
                known.insert({record.id, static_cast<std::int32_t>(i)});
        }
    }
    for (const core::ClaimRef& ref : known)
        documents.insert(ref.document);
    Kept kept;
    kept.document = [&](const core::DocumentRecord& record) { return documents.contains(record.id); };
    kept.claim = [&](const core::DocumentRecord& record, std::size_t i) {
        return known.contains({record.id, static_cast<std::int32_t>(i)});
    };
    kept.event = [&](const core::Event& event) {
        const core::DocumentRecord* record = snapshot->document(event.document);
        return record && core::knownFrom(*record, event) <= at;
    };
    kept.contradiction = [&](core::Contradiction each) -> std::optional<core::Contradiction> {
        const bool isKept = keepKnown(each.a, each.alsoA, known) && keepKnown(each.b, each.alsoB, known);
        return isKept ? std::optional(std::move(each)) : std::nullopt;
    };
    return Narrowing(*snapshot, kept).make();
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
    std::erase_if(part->events, [](const core::Event& event) {
        return event.kind != core::EventKind::Statement || !event.when.interval;
    });
    part->undatedFrom = part->events.size();
    return part;
}

} // namespace models
