// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidentindex.h"

#include "models/analysis/incidents.h"
#include "models/analysis/incidentwords.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <xxhash.h>

namespace analysis {
namespace {

constexpr std::size_t kCrowded = 400; // heaviest names of documents that share a name: it is too common to look by
constexpr std::size_t kMostLinks = 3;

constexpr std::size_t kNoName = std::numeric_limits<std::size_t>::max();

std::size_t heaviestName(const Signature& signature) {
    return signature.names.empty() ? kNoName : signature.names.front().key;
}

template <typename Value>
void eraseOne(std::vector<Value>& values, Value value) {
    const auto it = std::ranges::find(values, value);
    if (it != values.end()) {
        *it = values.back();
        values.pop_back();
    }
}

bool overlap(const core::Incident& a, const core::Incident& b) {
    return a.window && b.window && a.window->overlaps(*b.window);
}

} // namespace

void IncidentIndex::readDocument(
    std::span<const core::DocumentRecord> documents, core::DocumentId id, std::set<Slot>& stale) {
    const auto record = std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id);
    const bool inCase = record != documents.end() && record->id == id;
    const auto known = m_slots.find(id);
    if (known == m_slots.end() && !inCase)
        return;
    Slot slot = 0;
    if (known != m_slots.end()) {
        slot = known->second;
    } else if (!m_free.empty()) {
        slot = m_free.back();
        m_free.pop_back();
    } else {
        slot = static_cast<Slot>(m_entries.size());
        m_entries.emplace_back();
    }
    stale.insert(slot);
    Entry& entry = m_entries[slot];
    std::vector<OwnName> own = inCase ? m_names.read(*record) : std::vector<OwnName>();
    if (known == m_slots.end() || !inCase || own != entry.own) {
        if (known != m_slots.end())
            m_names.remove(id, entry.own);
        if (inCase)
            m_names.add(id, own);
        entry.own = std::move(own);
    }
    entry.id = inCase ? id : 0; // a slot is free once its signature is gone
    if (inCase)
        m_slots[id] = slot;
    else
        m_slots.erase(known);
}

void IncidentIndex::readTies(std::span<const IncidentTie> ties, std::set<Slot>& stale) {
    std::vector<IncidentTie> now;
    std::ranges::copy_if(ties, std::back_inserter(now), [&](const IncidentTie& tie) {
        return m_slots.contains(tie.moved) && m_slots.contains(tie.anchor);
    });
    std::ranges::sort(now);
    const auto [first, last] = std::ranges::unique(now);
    now.erase(first, last);
    std::vector<IncidentTie> differ;
    std::ranges::set_symmetric_difference(now, m_ties, std::back_inserter(differ));
    for (const IncidentTie& tie : differ) {
        for (const core::DocumentId id : {tie.moved, tie.anchor}) {
            if (const auto it = m_slots.find(id); it != m_slots.end())
                stale.insert(it->second);
        }
    }
    m_ties = std::move(now);
    m_tied.clear();
    for (const IncidentTie& tie : m_ties)
        m_tied.insert({tie.moved, tie.anchor});
}

void IncidentIndex::addStaleByName(const CaseNames::Changes& changes, std::set<Slot>& stale) const {
    for (const std::size_t name : changes.names) {
        if (name < m_bearers.size())
            stale.insert(m_bearers[name].begin(), m_bearers[name].end());
    }
    if (!changes.all && changes.run.empty())
        return;
    for (Slot slot = 0; slot < m_entries.size(); ++slot) {
        const Entry& entry = m_entries[slot];
        if (entry.takesPart && (changes.all || std::ranges::any_of(changes.run, [&](std::uint64_t hash) {
                                    return std::ranges::binary_search(entry.openTo, hash);
                                })))
            stale.insert(stale.end(), slot);
    }
}

// Enters a document under a name that it leads with, or takes it out.
void IncidentIndex::lead(std::size_t name, Slot slot, const Signature& signature, bool on) {
    Leads& leads = m_leads[name];
    if (!on)
        eraseOne(leads.places, slot);
    else
        leads.places.push_back(slot);
    const std::size_t heaviest = heaviestName(signature);
    if (leads.places.size() <= kCrowded) {
        leads.heaviest.clear();
        leads.counted = false;
    } else if (!leads.counted) {
        leads.counted = true;
        for (const Slot each : leads.places)
            ++leads.heaviest[heaviestName(each == slot ? signature : m_entries[each].signature)];
    } else if (on) {
        ++leads.heaviest[heaviest];
    } else if (--leads.heaviest[heaviest] == 0) {
        leads.heaviest.erase(heaviest);
    }
}

// Returns whether its incident may come out otherwise for it: not after a claim was only given another stance.
bool IncidentIndex::describe(
    std::span<const core::DocumentRecord> documents, Slot slot, std::unordered_set<std::size_t>& shifted) {
    Entry& entry = m_entries[slot];
    Signature made;
    std::uint64_t words = 0;
    const bool tookPart = std::exchange(entry.takesPart, false);
    std::vector<std::uint64_t> openTo;
    if (entry.id != 0) {
        const core::DocumentRecord& record = recordOf(documents, entry.id);
        made = bareSignature(record);
        made.document = entry.id;
        entry.takesPart = made.aboutOutage || m_tied.contains(entry.id);
        if (entry.takesPart) {
            openTo = m_names.openTo(record, entry.own);
            m_names.describe(made, record, entry.own);
            const std::string told = record.document.title + '\n' + record.file + '\n' + whyPossible(record);
            words = XXH3_64bits(told.data(), told.size());
        }
    }
    m_bearers.resize(m_names.size());
    m_leads.resize(m_names.size());
    const auto inOther = [](const Signature& other, const SignatureName& name, bool leading) {
        return std::ranges::any_of(
            other.names, [&](const SignatureName& each) { return each.key == name.key && (!leading || each.leading); });
    };
    if (entry.id != 0 && tookPart == entry.takesPart &&
        (!tookPart || (words == entry.words && openTo == entry.openTo && made == entry.signature)))
        return false;
    entry.words = words;
    entry.openTo = std::move(openTo);
    const Signature old = std::exchange(entry.signature, {});
    const bool same = heaviestName(old) == heaviestName(made);
    for (const SignatureName& name : old.names) {
        if (!inOther(made, name, false))
            eraseOne(m_bearers[name.key], slot);
        if (name.leading && (!same || !inOther(made, name, true))) {
            lead(name.key, slot, old, false);
            shifted.insert(name.key);
        }
    }
    for (const SignatureName& name : made.names) {
        if (!inOther(old, name, false))
            m_bearers[name.key].push_back(slot);
        if (name.leading && (!same || !inOther(old, name, true))) {
            lead(name.key, slot, made, true);
            shifted.insert(name.key);
        }
    }
    entry.signature = std::move(made);
    return true;
}

// Documents that a name has begun or ceased to lead to.
void IncidentIndex::addCrowded(const std::unordered_set<std::size_t>& shifted, std::set<Slot>& stale) {
    for (const std::size_t name : shifted) {
        const bool crowded = m_leads[name].heaviest.size() > kCrowded;
        if (std::exchange(m_leads[name].crowded, crowded) != crowded)
            stale.insert(m_leads[name].places.begin(), m_leads[name].places.end());
    }
}

void IncidentIndex::index(const Found& found, bool on) {
    const auto enter = [&](auto& table, const std::vector<std::size_t>& names) {
        for (const std::size_t name : names) {
            if (on)
                table[name].insert(found.incident.id);
            else if (std::set<core::IncidentId>& ids = table[name]; ids.erase(found.incident.id) > 0 && ids.empty())
                table.erase(name);
        }
    };
    enter(m_byFirm, found.firm);
    enter(m_bySubject, found.subjects);
}

// Incidents whose sentences on other incidents may speak of this one.
std::set<core::IncidentId> IncidentIndex::linkedWith(const Found& found) const {
    std::set<core::IncidentId> with;
    for (const std::size_t name : found.subjects) {
        const auto it = m_byFirm.find(name);
        if (it == m_byFirm.end())
            continue;
        std::ranges::copy_if(it->second, std::inserter(with, with.end()), [&](core::IncidentId id) {
            return overlap(m_found.at(id).incident, found.incident);
        });
    }
    return with;
}

// A provider's outage and those of its customers stay apart; that the one's documents name the other is said.
std::vector<std::string> IncidentIndex::links(
    std::span<const core::DocumentRecord> documents, const Found& found) const {
    std::map<core::IncidentId, std::string> linked; // and the name that links it
    for (const std::size_t name : found.firm) {
        const auto it = std::ranges::binary_search(found.subjects, name) ? m_bySubject.end() : m_bySubject.find(name);
        if (it == m_bySubject.end())
            continue;
        std::vector<core::IncidentId> others;
        for (const core::IncidentId id : it->second) {
            if (id != found.incident.id && overlap(m_found.at(id).incident, found.incident))
                others.push_back(id);
        }
        if (others.empty() || others.size() > kMostLinks)
            continue;
        const std::string text = nameText(documents, name);
        for (const core::IncidentId id : others) {
            const auto [known, isNew] = linked.try_emplace(id, text);
            known->second = std::min(known->second, text);
        }
    }
    std::vector<std::string> sentences;
    if (linked.size() <= kMostLinks) {
        for (const auto& [id, name] : linked)
            sentences.push_back(
                "linked with “" + m_found.at(id).incident.title + "”, but not the same: documents here name " + name);
    }
    return sentences;
}

IncidentIndex::Changes IncidentIndex::update(
    std::span<const core::DocumentRecord> documents, std::span<const core::DocumentId> touched,
    std::span<const IncidentTie> ties) {
    std::set<Slot> stale;
    for (const core::DocumentId id : touched)
        readDocument(documents, id, stale);
    std::set<Slot> byOthers;
    readTies(ties, byOthers);
    addStaleByName(m_names.takeChanges(), byOthers);
    stale.insert(byOthers.begin(), byOthers.end());
    std::unordered_set<std::size_t> shifted;
    std::erase_if(stale, [&](Slot slot) { return !describe(documents, slot, shifted) && !byOthers.contains(slot); });
    addCrowded(shifted, stale);

    const std::vector<Slot> places = surroundings(stale);
    std::map<core::IncidentId, Found> before;
    for (const std::size_t number : m_freeNeighbourhoods) {
        const auto it = m_incidentsOf.find(number);
        if (it == m_incidentsOf.end())
            continue;
        for (const core::IncidentId id : it->second)
            before.insert(m_found.extract(id));
        m_incidentsOf.erase(it);
    }
    std::vector<core::IncidentId> after;
    for (const std::vector<Slot>& each : neighbourhoods(places)) {
        const std::size_t number = cluster(documents, each);
        std::ranges::copy(m_incidentsOf[number], std::back_inserter(after));
    }
    for (const Slot slot : stale) {
        if (m_entries[slot].id == 0)
            m_free.push_back(slot);
    }
    Changes changes = compare(documents, before, after);
    changes.lookedAt = places.size();
    return changes;
}

IncidentIndex::Changes IncidentIndex::compare(
    std::span<const core::DocumentRecord> documents, const std::map<core::IncidentId, Found>& before,
    const std::vector<core::IncidentId>& after) {
    Changes changes;
    std::set<core::IncidentId> toWord(after.begin(), after.end());
    std::vector<const Found*> altered;
    for (const auto& [id, found] : before) {
        const auto now = m_found.find(id);
        if (now == m_found.end()) {
            changes.gone.push_back(id);
            m_incidents.erase(id);
        }
        if (now == m_found.end() || now->second != found) {
            index(found, false);
            altered.push_back(&found);
        }
    }
    for (const core::IncidentId id : after) {
        const Found& found = m_found.at(id);
        const auto old = before.find(id);
        if (old == before.end() || old->second != found) {
            index(found, true);
            altered.push_back(&found);
        }
    }
    for (const Found* found : altered)
        toWord.merge(linkedWith(*found));
    for (const core::IncidentId id : toWord) {
        core::Incident worded = m_found.at(id).incident;
        std::ranges::move(links(documents, m_found.at(id)), std::back_inserter(worded.why));
        core::Incident& shown = m_incidents[id];
        if (shown != worded) {
            shown = std::move(worded);
            changes.made.push_back(id);
        }
    }
    return changes;
}

} // namespace analysis
