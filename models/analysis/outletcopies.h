// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the analyst says about outlets that copy each other, laid over the copies that the texts show. Each article of
// the copier joins the article of the copied outlet about the same incident with which it shares the most claims; ties
// go to the nearest publication date; where none is shared it joins none. What it says that the other does not say
// stays its own. Remembers its last answer, to tell what an update changes; while the analyst names any copies an
// update costs the whole case. One thread at a time.

#include "models/analysis/caseanalysis.h"
#include "models/analysis/originindex.h"

#include <map>
#include <unordered_map>

namespace analysis {

class OutletCopies {
public:
    using IncidentOf = std::unordered_map<core::DocumentId, core::IncidentId>;

    // `found`: the copies that the texts show, and what the last update changed in them.
    OriginIndex::Changes update(
        const CaseInput& input, const OriginIndex& found, const OriginIndex::Changes& changed,
        const IncidentOf& incidentOf);
    // By their lowest documents; those of `found` and those that the analyst's word makes.
    const std::map<core::DocumentId, core::Origin>& origins() const { return m_origins; }
    core::DocumentId originOf(core::DocumentId id) const; // as OriginIndex::originOf()

private:
    void passThrough(const OriginIndex& found, const OriginIndex::Changes& changed);
    void replaceBy(std::map<core::DocumentId, core::Origin> wanted, OriginIndex::Changes& changes);

    std::map<core::DocumentId, core::Origin> m_origins;
    std::unordered_map<core::DocumentId, core::DocumentId> m_places; // documents of an origin to it
    bool m_laidOver = false;                                         // the analyst's word made a difference, or might
};

} // namespace analysis
