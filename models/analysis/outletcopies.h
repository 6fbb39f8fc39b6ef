// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the analyst says about outlets that copy each other, laid over the copies that the texts show. An article of the
// copier is one voice with the copied outlet's article on the same incident that makes most of the same claims, at
// least one of them; of equal ones with the nearest by publication. What it says that the other does not say stays its
// own. Keeps what it told last, to tell what an update changes. One thread at a time.

#include "models/analysis/caseanalysis.h"
#include "models/analysis/originindex.h"

#include <map>
#include <unordered_map>

namespace analysis {

class OutletCopies {
public:
    using Homes = std::unordered_map<core::DocumentId, core::IncidentId>;

    // `found`: the copies that the texts show, and what the last update changed in them; `homes`: the incidents that
    // documents are about.
    OriginIndex::Changes update(
        const CaseInput& input, const OriginIndex& found, const OriginIndex::Changes& changed, const Homes& homes);
    // By their lowest documents; those of `found` and those that the analyst's word makes.
    const std::map<core::DocumentId, core::Origin>& origins() const { return m_origins; }
    core::DocumentId originOf(core::DocumentId id) const; // as OriginIndex::originOf()

private:
    void follow(const OriginIndex& found, const OriginIndex::Changes& changed);
    void take(std::map<core::DocumentId, core::Origin> wanted, OriginIndex::Changes& changes);

    std::map<core::DocumentId, core::Origin> m_origins;
    std::unordered_map<core::DocumentId, core::DocumentId> m_places; // documents of an origin to it
    bool m_laidOver = false;                                         // the analyst's word made a difference, or might
};

} // namespace analysis
