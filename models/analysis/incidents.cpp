// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidents.h"

#include "models/analysis/incidentindex.h"

namespace analysis {

std::vector<core::Incident> findIncidents(
    std::span<const core::DocumentRecord> documents, const Lexicon& lexicon, std::span<const IncidentTie> ties) {
    std::vector<core::DocumentId> all;
    all.reserve(documents.size());
    for (const core::DocumentRecord& record : documents)
        all.push_back(record.id);
    IncidentIndex index(lexicon);
    index.update(documents, all, ties);
    std::vector<core::Incident> incidents;
    incidents.reserve(index.incidents().size());
    for (const auto& [id, incident] : index.incidents())
        incidents.push_back(incident);
    return incidents;
}

std::string whyPossible(const core::DocumentRecord& record) {
    const std::vector<SignatureTime> times = mainTimes(record);
    if (!times.empty())
        return !bareSignature(record).told.empty()
                   ? "came out later, and names days of its own beside that of the outage"
               : times.front().fromText ? "dates nothing that overlaps with the others"
                                        : "does not say on which day the outage was";
    for (const core::TimeRecord& time : record.times) {
        if (time.time.role == core::TimeRole::Event && !time.time.value.interval &&
            time.time.value.timex.starts_with("XXXX"))
            return "states no full date (only “" + core::elided(core::simplified(time.text), 40) + "”)";
    }
    return "states no date";
}

} // namespace analysis
