// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/outletcopies.h"

#include "models/analysis/disjointsets.h"
#include "models/analysis/incidentwords.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace analysis {
namespace {

using core::DocumentId;
using Record = core::DocumentRecord;
using Statements = std::set<std::pair<std::string_view, core::Stance>>;

// Rejected claims are said by nobody; those on other incidents are no part of what is compared.
Statements statementsOf(const Record& record) {
    Statements said;
    for (const core::ClaimRecord& each : record.claims) {
        if (each.verdict != core::ClaimVerdict::Rejected && each.claim.scope == core::Scope::This)
            said.insert({each.claim.cause, each.claim.stance});
    }
    return said;
}

core::Millis between(const Record& a, const Record& b) {
    const auto& first = a.document.published;
    const auto& second = b.document.published;
    if (!first || !first->interval || !second || !second->interval)
        return std::numeric_limits<core::Millis>::max();
    return std::abs(first->interval->earliest - second->interval->earliest);
}

// An article of an outlet that copies or is copied, with what it says.
struct Article {
    const Record* record;
    Statements said;
};

// Of those that share most claims the one that is nearest in time; none where none is shared.
const Record* copiedBy(const Article& copy, const std::vector<Article>& others) {
    const Record* best = nullptr;
    std::tuple<std::ptrdiff_t, core::Millis> rank{0, 0}; // shared claims, the more the lower; time between
    for (const Article& other : others) {
        const auto shared =
            std::ranges::count_if(copy.said, [&](const auto& each) { return other.said.contains(each); });
        const std::tuple mine{-shared, between(*copy.record, *other.record)};
        if (shared > 0 && other.record->id != copy.record->id && (!best || mine < rank)) {
            best = other.record;
            rank = mine;
        }
    }
    return best;
}

// Origins in the making: sets of documents, with what made them so.
class Joining {
public:
    Joining(std::span<const Record> documents, const OriginIndex& found)
        : m_documents(documents)
        , m_found(found)
        , m_sets(documents.size()) {
        for (const auto& [lowest, origin] : found.origins()) {
            for (const DocumentId id : origin.documents)
                m_sets.join(placeOf(lowest), placeOf(id));
        }
    }

    void join(const Record& copy, const Record& copied) {
        m_sets.join(placeOf(copy.id), placeOf(copied.id));
        m_joined.push_back(placeOf(copy.id));
        m_words[placeOf(copy.id)] = copy.document.publisher + " copies " + copied.document.publisher + " (set by hand)";
    }

    std::map<DocumentId, core::Origin> origins() {
        std::map<DocumentId, core::Origin> origins = m_found.origins();
        std::set<std::size_t> altered;
        for (const std::size_t place : m_joined)
            altered.insert(m_sets.root(place));
        if (altered.empty())
            return origins;
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t place = 0; place < m_documents.size(); ++place) {
            if (altered.contains(m_sets.root(place)))
                members[m_sets.root(place)].push_back(place);
        }
        for (const auto& [root, places] : members) {
            for (const std::size_t place : places)
                origins.erase(m_documents[place].id);
            origins[m_documents[places.front()].id] = describeJoined(places);
        }
        return origins;
    }

private:
    std::size_t placeOf(DocumentId id) const {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(m_documents, id, {}, &Record::id) - m_documents.begin());
    }

    // Who is said to copy is first of all only where everybody is.
    core::Origin describeJoined(const std::vector<std::size_t>& places) const {
        std::vector<const Record*> all, own;
        std::set<std::string> why;
        for (const std::size_t place : places) {
            const Record& record = m_documents[place];
            all.push_back(&record);
            if (const auto words = m_words.find(place); words != m_words.end())
                why.insert(words->second);
            else
                own.push_back(&record);
            if (const auto found = m_found.origins().find(m_found.originOf(record.id));
                found != m_found.origins().end())
                why.insert(found->second.why);
        }
        core::Origin origin = describeOrigin(all, 0, 0);
        if (!own.empty())
            origin.first = describeOrigin(own, 0, 0).first;
        origin.why.clear();
        for (const std::string& each : why)
            origin.why += (origin.why.empty() ? "" : "; ") + each;
        return origin;
    }

    std::span<const Record> m_documents;
    const OriginIndex& m_found;
    DisjointSets m_sets;
    std::vector<std::size_t> m_joined;
    std::map<std::size_t, std::string> m_words; // of a copy
};

} // namespace

DocumentId OutletCopies::originOf(DocumentId id) const {
    const auto place = m_places.find(id);
    return place == m_places.end() ? 0 : place->second;
}

OriginIndex::Changes OutletCopies::update(
    const CaseInput& input, const OriginIndex& found, const OriginIndex::Changes& changed,
    const IncidentOf& incidentOf) {
    if (input.copies.empty() && !m_laidOver) {
        passThrough(found, changed);
        return changed;
    }
    OriginIndex::Changes changes;
    m_laidOver = !input.copies.empty();
    std::map<std::pair<core::IncidentId, std::string_view>, std::vector<Article>> articles;
    std::set<std::string_view> named;
    for (const OutletCopy& each : input.copies)
        named.insert({each.copier, each.copied});
    for (const Record& record : input.documents) {
        const auto home = incidentOf.find(record.id);
        if (home != incidentOf.end() && named.contains(record.document.publisher))
            articles[{home->second, record.document.publisher}].push_back({&record, statementsOf(record)});
    }
    Joining joining(input.documents, found);
    for (const OutletCopy& each : input.copies) {
        for (const auto& [about, copies] : articles) {
            const auto others = articles.find({about.first, each.copied});
            if (about.second != each.copier || others == articles.end())
                continue;
            for (const Article& copy : copies) {
                if (const Record* copied = copiedBy(copy, others->second))
                    joining.join(*copy.record, *copied);
            }
        }
    }
    replaceBy(joining.origins(), changes);
    return changes;
}

void OutletCopies::passThrough(const OriginIndex& found, const OriginIndex::Changes& changed) {
    for (const DocumentId lowest : changed.gone)
        m_origins.erase(lowest);
    for (const DocumentId lowest : changed.made)
        m_origins[lowest] = found.origins().at(lowest);
    for (const DocumentId id : changed.moved) {
        if (const DocumentId lowest = found.originOf(id); lowest != 0)
            m_places[id] = lowest;
        else
            m_places.erase(id);
    }
}

void OutletCopies::replaceBy(std::map<DocumentId, core::Origin> wanted, OriginIndex::Changes& changes) {
    std::unordered_map<DocumentId, DocumentId> places;
    for (const auto& [lowest, origin] : wanted) {
        const auto before = m_origins.find(lowest);
        if (before == m_origins.end() || before->second != origin)
            changes.made.insert(lowest);
        for (const DocumentId id : origin.documents) {
            places.emplace(id, lowest);
            if (originOf(id) != lowest)
                changes.moved.insert(id);
        }
    }
    for (const auto& [lowest, origin] : m_origins) {
        if (!wanted.contains(lowest))
            changes.gone.insert(lowest);
    }
    for (const auto& [id, lowest] : m_places) {
        if (!places.contains(id))
            changes.moved.insert(id);
    }
    m_origins = std::move(wanted);
    m_places = std::move(places);
}

} // namespace analysis
