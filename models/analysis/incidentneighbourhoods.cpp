// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents of a case can matter to each other, and the incidents within one such neighbourhood.
#include "models/analysis/disjointsets.h"
#include "models/analysis/incidentindex.h"
#include "models/analysis/incidentwords.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace analysis {
namespace {

constexpr core::Millis kReach = kNear + 2 * kZones; // between the times of documents that can meet
constexpr core::Millis kAlways = std::numeric_limits<core::Millis>::max();

// The times by which a document can meet others; none: it can meet any.
std::vector<core::TimeInterval> reachOf(const Signature& signature) {
    std::vector<core::TimeInterval> reach;
    for (const SignatureTime& time : signature.times) {
        if (time.weight >= kTelling)
            reach.push_back({time.when.earliest - (time.fromText ? 0 : kLater), time.when.latest});
    }
    reach.insert(reach.end(), signature.told.begin(), signature.told.end());
    return reach;
}

bool canMeet(const std::vector<core::TimeInterval>& a, const std::vector<core::TimeInterval>& b) {
    if (a.empty() || b.empty())
        return true;
    return std::ranges::any_of(a, [&](const core::TimeInterval& mine) {
        return std::ranges::any_of(b, [&](const core::TimeInterval& theirs) {
            return mine.earliest <= theirs.latest + kReach && theirs.earliest <= mine.latest + kReach;
        });
    });
}

} // namespace

void IncidentIndex::addNeighbours(Slot slot, std::set<std::size_t>& found) const {
    const Entry& entry = m_entries[slot];
    const std::vector<core::TimeInterval> reach = reachOf(entry.signature);
    for (const SignatureName& name : entry.signature.names) {
        if (!isLead(name))
            continue;
        for (const Slot other : m_leads[name.key].places) {
            const auto& near = m_entries[other].neighbourhood;
            if (near && !found.contains(*near) && canMeet(reach, reachOf(m_entries[other].signature)))
                found.insert(*near);
        }
    }
    for (const IncidentTie& tie : m_ties) {
        if (tie.moved != entry.id && tie.anchor != entry.id)
            continue;
        const auto& near = m_entries[m_slots.at(tie.moved == entry.id ? tie.anchor : tie.moved)].neighbourhood;
        if (near)
            found.insert(*near);
    }
}

// Stale documents with all that is, was or may come to be in a neighbourhood with them; by id.
std::vector<IncidentIndex::Slot> IncidentIndex::surroundings(const std::set<Slot>& stale) {
    std::set<std::size_t> found;
    for (const Slot slot : stale) {
        if (m_entries[slot].neighbourhood)
            found.insert(*m_entries[slot].neighbourhood);
    }
    for (const Slot slot : stale) {
        if (found.size() + m_freeNeighbourhoods.size() < m_neighbourhoods.size() && m_entries[slot].takesPart)
            addNeighbours(slot, found);
    }
    std::set<Slot> all;
    for (const std::size_t each : found) {
        all.insert(m_neighbourhoods[each].begin(), m_neighbourhoods[each].end());
        m_neighbourhoods[each].clear();
        m_freeNeighbourhoods.push_back(each);
    }
    all.insert(stale.begin(), stale.end());
    std::vector<Slot> places;
    for (const Slot slot : all) {
        m_entries[slot].neighbourhood.reset();
        if (m_entries[slot].takesPart)
            places.push_back(slot);
    }
    std::ranges::sort(places, {}, [&](Slot slot) { return m_entries[slot].id; });
    return places;
}

// Connected components, each by id, in the order of their lowest documents.
std::vector<std::vector<IncidentIndex::Slot>> IncidentIndex::neighbourhoods(const std::vector<Slot>& places) const {
    struct Stay {
        std::size_t name;
        core::TimeInterval when;
        std::size_t who; // in `places`
        bool always;
    };
    std::vector<Stay> stays;
    std::unordered_map<core::DocumentId, std::size_t> whoIs;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Entry& entry = m_entries[places[i]];
        if (!m_ties.empty())
            whoIs.emplace(entry.id, i);
        const std::vector<core::TimeInterval> reach = reachOf(entry.signature);
        for (const SignatureName& name : entry.signature.names) {
            if (!isLead(name))
                continue;
            for (const core::TimeInterval& when : reach)
                stays.push_back({name.key, when, i, false});
            if (reach.empty())
                stays.push_back({name.key, {}, i, true});
        }
    }
    std::ranges::sort(
        stays, {}, [](const Stay& stay) { return std::tuple(stay.name, !stay.always, stay.when.earliest, stay.who); });
    DisjointSets sets(places.size());
    core::Millis until = 0;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        const bool first = i == 0 || stays[i - 1].name != stays[i].name;
        if (!first && (stays[i - 1].always || stays[i].when.earliest <= until + kReach))
            sets.join(stays[i - 1].who, stays[i].who);
        until = stays[i].always                                    ? kAlways - kReach
                : first || stays[i].when.earliest > until + kReach ? stays[i].when.latest
                                                                   : std::max(until, stays[i].when.latest);
    }
    for (const IncidentTie& tie : m_ties) {
        const auto moved = whoIs.find(tie.moved);
        const auto anchor = whoIs.find(tie.anchor);
        if (moved != whoIs.end() && anchor != whoIs.end())
            sets.join(moved->second, anchor->second);
    }
    std::vector<std::vector<Slot>> found;
    std::vector<std::size_t> numbers(places.size(), places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::size_t& number = numbers[sets.root(i)];
        if (number == places.size()) {
            number = found.size();
            found.emplace_back();
        }
        found[number].push_back(places[i]);
    }
    return found;
}

std::string IncidentIndex::nameText(std::span<const core::DocumentRecord> documents, std::size_t name) const {
    const auto [id, at] = m_names.spelling(name);
    return id == 0 ? m_names.key(name) : recordOf(documents, id).names[at].name;
}

SignatureSet IncidentIndex::setOf(
    std::span<const core::DocumentRecord> documents, const std::vector<Slot>& places) const {
    SignatureSet set;
    std::unordered_map<std::size_t, std::size_t> numbers;
    for (const Slot slot : places) {
        set.signatures.push_back(m_entries[slot].signature);
        for (SignatureName& name : set.signatures.back().names) {
            name.leading = isLead(name);
            const auto [it, isNew] = numbers.try_emplace(name.key, set.names.size());
            if (isNew)
                set.names.push_back({nameText(documents, name.key), m_names.kind(name.key), name.key});
            name.key = it->second;
        }
    }
    return set;
}

std::size_t IncidentIndex::cluster(std::span<const core::DocumentRecord> documents, const std::vector<Slot>& places) {
    std::size_t number = m_neighbourhoods.size();
    if (m_freeNeighbourhoods.empty()) {
        m_neighbourhoods.emplace_back();
    } else {
        number = m_freeNeighbourhoods.back();
        m_freeNeighbourhoods.pop_back();
    }
    std::unordered_map<core::DocumentId, std::size_t> place;
    for (const Slot slot : places) {
        m_entries[slot].neighbourhood = number;
        place.emplace(m_entries[slot].id, place.size());
    }
    m_neighbourhoods[number] = places;
    std::vector<SignatureTie> ties;
    for (const IncidentTie& tie : m_ties) {
        const auto moved = place.find(tie.moved);
        if (moved != place.end())
            ties.push_back({moved->second, place.at(tie.anchor), tie.together});
    }
    const SignatureSet set = setOf(documents, places);
    std::vector<core::IncidentId>& mine = m_incidentsOf[number];
    for (const IncidentGroup& group : groupSignatures(set.signatures, ties)) {
        Found found{describeIncident(group, set, documents), {}, {}};
        for (const auto& [name, count] : group.firm) {
            if (count > 0)
                found.firm.push_back(set.names[name].inCase);
        }
        for (const auto& [name, count] : group.subjects) {
            if (count > 0)
                found.subjects.push_back(set.names[name].inCase);
        }
        std::ranges::sort(found.firm);
        std::ranges::sort(found.subjects);
        mine.push_back(found.incident.id);
        m_found.emplace(found.incident.id, std::move(found));
    }
    return number;
}

} // namespace analysis
