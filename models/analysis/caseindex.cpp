// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/caseindex.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kMostNotReported = 200;

// An origin goes by the number of its lowest document, which does not depend on how the case came about.
std::vector<int> originNumbers(std::span<const core::DocumentRecord> documents, const OutletCopies& origins) {
    std::vector<int> numbers(documents.size(), -1);
    for (const auto& [lowest, origin] : origins.origins()) {
        auto from = documents.begin();
        for (const core::DocumentId id : origin.documents) {
            from = std::ranges::lower_bound(from, documents.end(), id, {}, &core::DocumentRecord::id);
            numbers[static_cast<std::size_t>(from - documents.begin())] = static_cast<int>(lowest);
        }
    }
    return numbers;
}

template <typename Function>
void forMembers(const core::Incident& incident, Function function) {
    std::ranges::for_each(incident.documents, function);
    std::ranges::for_each(incident.possible, function);
}

} // namespace

CaseIndex::CaseIndex(const Lexicon& lexicon)
    : m_lexicon(lexicon)
    , m_words(ContradictionLexicon::load())
    , m_incidentIndex(lexicon) {}

// "9 documents, 2 origins": copies of each other count once.
void CaseIndex::addOriginSentence(core::Incident& incident) const {
    std::set<core::DocumentId> origins;
    std::size_t copies = 0;
    forMembers(incident, [&](core::DocumentId id) {
        const core::DocumentId origin = m_copies.originOf(id);
        copies += origin != 0 && !origins.insert(origin).second ? 1 : 0;
    });
    const std::size_t size = incident.documents.size() + incident.possible.size();
    if (copies > 0)
        incident.why.push_back(
            std::to_string(size) + " documents, " + std::to_string(size - copies) +
            (size - copies == 1 ? " origin" : " origins") + ": the others are copies");
}

// Which incident each document is about now.
void CaseIndex::follow(const IncidentIndex::Changes& incidents) {
    for (const core::IncidentId id : incidents.gone) {
        forMembers(m_incidents.at(id), [&](core::DocumentId member) {
            if (const auto home = m_home.find(member); home != m_home.end() && home->second == id)
                m_home.erase(home);
        });
        m_incidents.erase(id);
        m_contradictions.erase(id);
    }
    for (const core::IncidentId id : incidents.made) {
        if (const auto old = m_incidents.find(id); old != m_incidents.end()) {
            forMembers(old->second, [&](core::DocumentId member) {
                if (const auto home = m_home.find(member); home != m_home.end() && home->second == id)
                    m_home.erase(home);
            });
        }
    }
    for (const core::IncidentId id : incidents.made)
        forMembers(m_incidentIndex.incidents().at(id), [&](core::DocumentId member) { m_home[member] = id; });
}

// Incidents that came out otherwise, or whose documents did.
std::set<core::IncidentId> CaseIndex::staleIncidents(
    const CaseInput& input, std::span<const core::DocumentId> touched, const IncidentIndex::Changes& incidents,
    const OriginIndex::Changes& origins) {
    std::set<core::IncidentId> stale(incidents.made.begin(), incidents.made.end());
    const auto addHome = [&](core::DocumentId id) {
        if (const auto home = m_home.find(id); home != m_home.end())
            stale.insert(home->second);
    };
    std::ranges::for_each(touched, addHome);
    std::ranges::for_each(origins.moved, addHome);
    if (m_grades != input.grades) {
        for (const auto& [id, found] : m_contradictions)
            stale.insert(id);
        m_grades = input.grades;
    }
    return stale;
}

FindingsChange CaseIndex::update(const CaseInput& input, std::span<const core::DocumentId> touched) {
    const OriginIndex::Changes copies = m_originIndex.update(input.documents, touched);
    const IncidentIndex::Changes incidents = m_incidentIndex.update(input.documents, touched, input.ties);
    follow(incidents);
    const OriginIndex::Changes origins = m_copies.update(input, m_originIndex, copies, m_home);
    FindingsChange change;
    change.lookedAt = incidents.lookedAt;
    change.goneIncidents = incidents.gone;
    change.goneOrigins = {origins.gone.begin(), origins.gone.end()};
    for (const core::DocumentId lowest : origins.made)
        change.origins.push_back(m_copies.origins().at(lowest));
    const std::set<core::IncidentId> stale = staleIncidents(input, touched, incidents, origins);
    const std::vector<int> numbers = originNumbers(input.documents, m_copies);
    const ContradictionFinder finder(input, numbers, m_lexicon, m_words);
    for (const core::IncidentId id : stale) {
        core::Incident told = m_incidentIndex.incidents().at(id);
        ContradictionFindings found = finder.find(told);
        addOriginSentence(told);
        core::Incident& shown = m_incidents[id];
        if (shown != told) {
            shown = std::move(told);
            change.incidents.push_back(shown);
        }
        change.compared.push_back(id);
        change.contradictions.insert(
            change.contradictions.end(), found.contradictions.begin(), found.contradictions.end());
        if (found.contradictions.empty() && found.notReported.empty())
            m_contradictions.erase(id);
        else
            m_contradictions[id] = std::move(found);
    }
    return change;
}

core::CaseFindings CaseIndex::findings() const {
    core::CaseFindings findings;
    findings.incidents.reserve(m_incidents.size());
    for (const auto& [id, incident] : m_incidents)
        findings.incidents.push_back(incident);
    for (const auto& [lowest, origin] : m_copies.origins())
        findings.origins.push_back(origin);
    for (const auto& [id, found] : m_contradictions) {
        findings.contradictions.insert(
            findings.contradictions.end(), found.contradictions.begin(), found.contradictions.end());
        for (const std::string& note : found.notReported) {
            if (findings.notReported.size() < kMostNotReported)
                findings.notReported.push_back(note);
        }
    }
    std::ranges::sort(findings.contradictions, ranksBefore);
    return findings;
}

} // namespace analysis
