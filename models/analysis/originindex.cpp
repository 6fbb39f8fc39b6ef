// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/originindex.h"

#include "models/analysis/incidentwords.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

#include <xxhash.h>

namespace analysis {
namespace {

constexpr std::size_t kBands = 32;
constexpr std::size_t kRows = kMinhashSize / kBands;
constexpr std::size_t kLooseRows = 2; // worth their false candidates only among documents of one agency
constexpr std::size_t kLooseBands = kMinhashSize / kLooseRows;
constexpr std::size_t kMany = 64; // documents to place anew, from which on one pass over all is cheaper

using Record = core::DocumentRecord;

bool hasPrint(const Record& record) {
    return record.minhash.size() == kMinhashSize;
}

std::string agencyOf(const Record& record) {
    return core::lowerAscii(record.document.agency);
}

std::uint64_t printOf(const Record& record) {
    const std::string agency = agencyOf(record);
    return XXH3_64bits_withSeed(
        record.minhash.data(), record.minhash.size() * sizeof(std::uint32_t),
        XXH3_64bits(agency.data(), agency.size()));
}

// Calls back with the numbers of the bands that two documents share, loose ones after the others.
template <typename Function>
void forSharedBands(const Record& a, const Record& b, bool oneAgency, Function function) {
    std::uint32_t any = 0;
    for (std::size_t k = 0; k < kMinhashSize; ++k)
        any += a.minhash[k] == b.minhash[k] ? 1 : 0;
    if (any < kLooseRows)
        return;
    const auto same = [&](std::size_t from, std::size_t rows) {
        return std::equal(
            a.minhash.begin() + static_cast<std::ptrdiff_t>(from),
            a.minhash.begin() + static_cast<std::ptrdiff_t>(from + rows),
            b.minhash.begin() + static_cast<std::ptrdiff_t>(from));
    };
    for (std::size_t band = 0; band < kBands; ++band) {
        if (same(band * kRows, kRows))
            function(band);
    }
    for (std::size_t band = 0; oneAgency && band < kLooseBands; ++band) {
        if (same(band * kLooseRows, kLooseRows))
            function(kBands + band);
    }
}

bool isOneAgency(const std::string& agency, const Record& other) {
    return !agency.empty() && agency.size() == other.document.agency.size() && agency == agencyOf(other);
}

// The blocks and copies among documents that share bands with no others.
class CopyFinder {
public:
    explicit CopyFinder(std::vector<const Record*> documents)
        : m_documents(std::move(documents))
        , blocks(m_documents.size())
        , copies(m_documents.size())
        , m_compared(m_documents.size()) {
        for (std::size_t band = 0; band < kBands; ++band)
            readBand(band * kRows, kRows, false);
        for (std::size_t band = 0; band < kLooseBands; ++band)
            readBand(band * kLooseRows, kLooseRows, true);
    }

private:
    std::vector<const Record*> m_documents;

public:
    struct Link {
        std::size_t a;
        double share;
    };
    DisjointSets blocks, copies;
    std::vector<Link> links;

private:
    void readBand(std::size_t from, std::size_t rows, bool withinAgency) {
        std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> buckets; // first and latest of a bucket
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
            const Record& record = *m_documents[i];
            if (!hasPrint(record) || (withinAgency && record.document.agency.empty()))
                continue;
            const std::string agency = withinAgency ? agencyOf(record) : std::string();
            const std::uint64_t seed = XXH3_64bits(agency.data(), agency.size());
            const std::uint64_t key =
                XXH3_64bits_withSeed(record.minhash.data() + from, rows * sizeof(std::uint32_t), seed);
            const auto [it, isNew] = buckets.try_emplace(key, i, i);
            if (isNew)
                continue;
            blocks.join(it->second.first, i);
            compare(it->second.first, i);
            if (it->second.second != it->second.first)
                compare(it->second.second, i);
            it->second.second = i;
        }
    }
    void compare(std::size_t a, std::size_t b) {
        auto& known = m_compared[b]; // the same two in one band after the other
        if (std::ranges::find(known, a + 1) != known.end())
            return;
        known = {a + 1, known[0]};
        const double share = similarity(m_documents[a]->minhash, m_documents[b]->minhash);
        if (areCopies(*m_documents[a], *m_documents[b], share)) {
            links.push_back({a, share});
            copies.join(a, b);
        }
    }
    std::vector<std::array<std::size_t, 2>> m_compared; // one more than the number; 0: none
};

} // namespace

struct OriginIndex::Work {
    std::vector<core::DocumentId> appended; // new and after all others; by id
    std::vector<core::DocumentId> placed;   // to be placed anew, in the case
    std::set<core::DocumentId> blocks;      // that have lost a document or hold one with another print
};

core::DocumentId OriginIndex::originOf(core::DocumentId id) const {
    const auto it = m_places.find(id);
    return it == m_places.end() ? 0 : it->second.origin;
}

void OriginIndex::place(core::DocumentId id, core::DocumentId origin) {
    Place& now = m_places.at(id);
    m_before.try_emplace(id, now.origin);
    now.origin = origin;
}

OriginIndex::Work OriginIndex::readTouched(
    std::span<const Record> documents, std::span<const core::DocumentId> touched) {
    Work work;
    const core::DocumentId last = m_last;
    for (const core::DocumentId id : std::set<core::DocumentId>(touched.begin(), touched.end())) {
        const auto record = std::ranges::lower_bound(documents, id, {}, &Record::id);
        const bool inCase = record != documents.end() && record->id == id;
        const auto known = m_places.find(id);
        if (known == m_places.end()) {
            if (!inCase)
                continue;
            m_places[id] = {printOf(*record), 0, 0};
            m_last = std::max(m_last, id);
            (id > last ? work.appended : work.placed).push_back(id);
            continue;
        }
        Place& place = known->second;
        if (inCase && place.print == printOf(*record)) {
            if (place.origin != 0)
                m_altered.insert(place.origin); // its publication may be another
            continue;
        }
        if (place.block != 0)
            work.blocks.insert(place.block);
        if (inCase) {
            place.print = printOf(*record);
            work.placed.push_back(id);
        } else {
            m_before.try_emplace(id, place.origin);
            if (place.origin != 0)
                m_altered.insert(place.origin);
            m_copies.erase(place.origin); // those that are left are placed anew
            m_places.erase(known);
        }
    }
    return work;
}

// What is placed anew and all that shares bands with it or did so.
OriginIndex::Documents OriginIndex::surroundings(std::span<const Record> documents, const Work& work) const {
    std::set<core::DocumentId> blocks = work.blocks;
    std::set<core::DocumentId> found(work.placed.begin(), work.placed.end());
    for (const core::DocumentId id : work.placed) {
        const Record& mine = recordOf(documents, id);
        const std::string agency = agencyOf(mine);
        if (!hasPrint(mine))
            continue;
        for (const Record& other : documents) {
            const auto known = m_places.find(other.id);
            if (other.id == id || known == m_places.end() || !hasPrint(other))
                continue;
            forSharedBands(mine, other, isOneAgency(agency, other), [&](std::size_t) {
                if (known->second.block != 0)
                    blocks.insert(known->second.block);
                found.insert(other.id);
            });
        }
    }
    for (const core::DocumentId block : blocks) {
        for (const core::DocumentId id : m_blocks.at(block)) {
            if (m_places.contains(id))
                found.insert(id);
        }
    }
    return {found.begin(), found.end()};
}

void OriginIndex::rebuild(std::span<const Record> documents, const Documents& ids) {
    std::vector<const Record*> records;
    for (const core::DocumentId id : ids) {
        const Place& known = m_places.at(id);
        m_blocks.erase(known.block);
        m_copies.erase(known.origin);
        if (known.origin != 0)
            m_altered.insert(known.origin);
        records.push_back(&recordOf(documents, id));
    }
    CopyFinder finder(records);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const core::DocumentId block = ids[finder.blocks.root(i)];
        m_places.at(ids[i]).block = block;
        m_blocks[block].push_back(ids[i]);
        place(ids[i], ids[finder.copies.root(i)]);
        m_copies[ids[finder.copies.root(i)]].documents.push_back(ids[i]);
    }
    for (const CopyFinder::Link& link : finder.links) {
        Copies& copies = m_copies.at(ids[finder.copies.root(link.a)]);
        copies.lowest = std::min(copies.lowest, link.share);
        copies.highest = std::max(copies.highest, link.share);
    }
    for (const core::DocumentId id : ids) {
        const core::DocumentId origin = m_places.at(id).origin;
        const auto copies = m_copies.find(origin);
        if (copies == m_copies.end() || copies->second.documents.size() < 2) {
            m_copies.erase(origin);
            place(id, 0);
        } else {
            m_altered.insert(origin);
        }
    }
}

void OriginIndex::joinBlocks(core::DocumentId a, core::DocumentId b) {
    core::DocumentId into = m_places.at(a).block;
    core::DocumentId from = m_places.at(b).block;
    if (into == from)
        return;
    if (m_blocks[into].size() < m_blocks[from].size())
        std::swap(into, from);
    Documents moved = std::move(m_blocks[from]);
    m_blocks.erase(from);
    Documents& all = m_blocks[into];
    for (const core::DocumentId id : moved)
        m_places.at(id).block = into;
    all.insert(all.end(), moved.begin(), moved.end());
}

void OriginIndex::joinCopies(core::DocumentId a, core::DocumentId b, double share) {
    const auto groupOf = [&](core::DocumentId id) {
        const core::DocumentId origin = m_places.at(id).origin;
        if (origin != 0)
            return origin;
        place(id, id);
        m_copies[id] = {{id}, 1, 0};
        return id;
    };
    const core::DocumentId into = std::min(groupOf(a), groupOf(b));
    const core::DocumentId from = std::max(groupOf(a), groupOf(b));
    m_altered.insert({into, from});
    Copies& all = m_copies[into];
    if (into != from) {
        const Copies moved = std::move(m_copies[from]);
        m_copies.erase(from);
        for (const core::DocumentId id : moved.documents)
            place(id, into);
        const auto middle = static_cast<std::ptrdiff_t>(all.documents.size());
        all.documents.insert(all.documents.end(), moved.documents.begin(), moved.documents.end());
        std::ranges::inplace_merge(all.documents, all.documents.begin() + middle);
        all.lowest = std::min(all.lowest, moved.lowest);
        all.highest = std::max(all.highest, moved.highest);
    }
    all.lowest = std::min(all.lowest, share);
    all.highest = std::max(all.highest, share);
}

void OriginIndex::append(std::span<const Record> documents, core::DocumentId id) {
    m_places.at(id).block = id;
    m_blocks[id] = {id};
    const Record& mine = recordOf(documents, id);
    if (!hasPrint(mine))
        return;
    const std::string agency = agencyOf(mine);
    std::array<const Record*, kBands + kLooseBands> first{};
    std::array<const Record*, kBands + kLooseBands> latest{};
    for (const Record& other : documents) {
        if (other.id >= id)
            break;
        if (!hasPrint(other))
            continue;
        forSharedBands(mine, other, isOneAgency(agency, other), [&](std::size_t band) {
            first[band] = first[band] ? first[band] : &other;
            latest[band] = &other;
        });
    }
    std::set<const Record*> partners(first.begin(), first.end());
    partners.insert(latest.begin(), latest.end());
    partners.erase(nullptr);
    for (const Record* other : partners) {
        joinBlocks(id, other->id);
        const double share = similarity(mine.minhash, other->minhash);
        if (areCopies(mine, *other, share))
            joinCopies(id, other->id, share);
    }
}

OriginIndex::Changes OriginIndex::update(std::span<const Record> documents, std::span<const core::DocumentId> touched) {
    m_before.clear();
    m_altered.clear();
    Work work = readTouched(documents, touched);
    if (work.appended.size() + work.placed.size() > kMany) {
        Documents all;
        all.reserve(documents.size());
        for (const Record& record : documents)
            all.push_back(record.id);
        m_blocks.clear();
        rebuild(documents, all);
    } else {
        if (!work.placed.empty() || !work.blocks.empty()) {
            // Those that come later are not there yet.
            const auto known = documents.subspan(
                0, static_cast<std::size_t>(
                       (work.appended.empty()
                            ? documents.end()
                            : std::ranges::lower_bound(documents, work.appended.front(), {}, &Record::id)) -
                       documents.begin()));
            const Documents ids = surroundings(known, work);
            for (const core::DocumentId block : work.blocks)
                m_blocks.erase(block);
            rebuild(known, ids);
        }
        for (const core::DocumentId id : work.appended)
            append(documents, id);
    }
    Changes changes;
    for (const auto& [id, before] : m_before) {
        if (originOf(id) != before)
            changes.moved.insert(id);
    }
    for (const core::DocumentId origin : m_altered) {
        const auto copies = m_copies.find(origin);
        if (copies == m_copies.end()) {
            if (m_origins.erase(origin) > 0)
                changes.gone.insert(origin);
            continue;
        }
        std::vector<const Record*> members;
        for (const core::DocumentId id : copies->second.documents)
            members.push_back(&recordOf(documents, id));
        core::Origin told = describeOrigin(members, copies->second.lowest, copies->second.highest);
        core::Origin& shown = m_origins[origin];
        if (shown != told) {
            shown = std::move(told);
            changes.made.insert(origin);
        }
    }
    return changes;
}

} // namespace analysis
