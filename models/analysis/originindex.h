// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The copies in a case that changes. Fingerprints are cut into bands; documents that share a band are compared with the
// first of that bucket and with the one before them in it: enough to chain copies together, and linear even where
// 100,000 copies fall into one bucket. Documents that share bands, directly or through others, make a block; a change
// looks only at the blocks that it touches. Documents that come last, as new ones do, are only added to theirs. What
// comes out is what a new index would find in the same documents. One thread at a time.

#include "models/analysis/disjointsets.h"
#include "models/analysis/origins.h"

#include <map>
#include <set>
#include <unordered_map>

namespace analysis {

bool areCopies(const core::DocumentRecord& a, const core::DocumentRecord& b, double share);
// `members`: by id.
core::Origin describeOrigin(const std::vector<const core::DocumentRecord*>& members, double lowest, double highest);

class OriginIndex {
public:
    struct Changes {
        std::set<core::DocumentId> moved;      // documents that have another origin than before
        std::set<core::DocumentId> made, gone; // origins, by their lowest documents; made: new or told otherwise
    };
    Changes update(std::span<const core::DocumentRecord> documents, std::span<const core::DocumentId> touched);
    // By their lowest documents.
    const std::map<core::DocumentId, core::Origin>& origins() const { return m_origins; }
    // The lowest document of its origin; 0: it is nobody's copy and nobody copies it.
    core::DocumentId originOf(core::DocumentId id) const;

private:
    using Documents = std::vector<core::DocumentId>;
    struct Copies {
        Documents documents; // by id
        double lowest = 1, highest = 0;
    };
    struct Place {
        std::uint64_t print = 0;     // of fingerprint and agency
        core::DocumentId block = 0;  // by one of its documents
        core::DocumentId origin = 0; // by its lowest document; 0: nobody's copy
    };
    struct Work; // what an update has to look at

    Work readTouched(std::span<const core::DocumentRecord> documents, std::span<const core::DocumentId> touched);
    Documents surroundings(std::span<const core::DocumentRecord> documents, const Work& work) const;
    void rebuild(std::span<const core::DocumentRecord> documents, const Documents& ids);
    void append(std::span<const core::DocumentRecord> documents, core::DocumentId id);
    void joinBlocks(core::DocumentId a, core::DocumentId b);
    void joinCopies(core::DocumentId a, core::DocumentId b, double share);
    void place(core::DocumentId id, core::DocumentId origin);

    std::unordered_map<core::DocumentId, Place> m_places;
    std::unordered_map<core::DocumentId, Documents> m_blocks;
    std::unordered_map<core::DocumentId, Copies> m_copies; // of two or more, by their lowest documents
    std::map<core::DocumentId, core::Origin> m_origins;
    core::DocumentId m_last = 0;
    std::unordered_map<core::DocumentId, core::DocumentId> m_before; // origins of what was moved in this update
    std::set<core::DocumentId> m_altered;                            // origins, in this update
};

} // namespace analysis
