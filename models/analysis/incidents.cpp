// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidents.h"

#include "models/analysis/incidentgroups.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace analysis {
namespace {

constexpr std::size_t kMostServices = 5;
constexpr std::size_t kMostReasons = 8;

struct NameShare {
    std::size_t key = 0;
    int documents = 0;
    bool firm = false;
    double weight = 0;
};

double titleFactor(core::NameKind kind) {
    switch (kind) {
    case core::NameKind::Service:
        return 1.8;
    case core::NameKind::Operator:
        return 1.4;
    case core::NameKind::Place:
        return 1;
    default:
        return 0.8;
    }
}

// Names of a group's documents, best for a title first.
std::vector<NameShare> sharedNames(const IncidentGroup& group, const SignatureSet& set) {
    std::map<std::size_t, NameShare> shares;
    const auto read = [&](std::size_t index) {
        const Signature& signature = set.signatures[index];
        for (const SignatureName& name : signature.names) {
            NameShare& share = shares[name.key];
            share.key = name.key;
            ++share.documents;
            share.firm = share.firm || name.firm;
            share.weight += name.weight / std::max(signature.norm, 1e-9) * titleFactor(set.names[name.key].kind);
        }
    };
    std::ranges::for_each(group.established, read);
    std::ranges::for_each(group.possible, read);
    std::vector<NameShare> names;
    for (const auto& [key, share] : shares) {
        if (share.firm)
            names.push_back(share);
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &NameShare::weight);
    return names;
}

std::string windowText(const core::TimeInterval& window) {
    core::TimeValue value;
    value.interval = window;
    value.granularity = core::Granularity::Day;
    return core::displayText(value);
}

std::string quotedTitle(const core::DocumentRecord& record) {
    const std::string_view title =
        record.document.title.empty() ? std::string_view(record.file) : record.document.title;
    return "“" + core::elided(title, 80) + "”";
}

std::vector<std::string> reasons(
    const core::Incident& incident, const IncidentGroup& group, const std::vector<NameShare>& names,
    const SignatureSet& set, std::span<const core::DocumentRecord> documents) {
    std::vector<std::string> why;
    const int size = static_cast<int>(group.size());
    if (size == 1)
        why.emplace_back("only one document is about it so far");
    for (const NameShare& share : names) {
        if (size == 1 || share.documents < 2 || why.size() >= 3)
            break;
        const std::string many = share.documents == size
                                     ? (size == 2 ? "both documents" : "all " + std::to_string(size) + " documents")
                                     : std::to_string(share.documents) + " of " + std::to_string(size) + " documents";
        why.push_back(many + " name " + set.names[share.key].text);
    }
    if (incident.window && group.established.size() > 1)
        why.push_back("their days overlap (" + windowText(*incident.window) + ")");
    const auto addByHand = [&](const std::vector<std::size_t>& indexes, const char* what) {
        for (const std::size_t index : indexes) {
            if (why.size() < kMostReasons)
                why.push_back(quotedTitle(documents[set.signatures[index].document]) + what);
        }
    };
    addByHand(group.byHand, " was put here by hand");
    addByHand(group.left, " was taken out by hand");
    for (const std::size_t index : group.established) {
        const auto& yearless = set.signatures[index].yearless;
        if (!yearless || why.size() >= kMostReasons)
            continue;
        why.push_back(
            quotedTitle(documents[set.signatures[index].document]) + " states no year, but its “" +
            core::elided(yearless->words, 40) + "” and “" + core::elided(yearless->weekdayWords, 40) +
            "” fall together on a day of this incident");
    }
    for (const std::size_t index : group.possible) {
        if (why.size() >= kMostReasons)
            break;
        const core::DocumentRecord& record = documents[set.signatures[index].document];
        why.push_back("not established for " + quotedTitle(record) + ": it " + whyPossible(record));
    }
    return why;
}

// In the order of ids, whatever the order of the corrections.
std::vector<SignatureTie> signatureTies(
    std::span<const core::DocumentRecord> documents, std::span<const IncidentTie> ties) {
    std::vector<SignatureTie> found;
    found.reserve(ties.size());
    const auto indexOf = [&](core::DocumentId id) {
        const auto it = std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id);
        return it != documents.end() && it->id == id ? std::optional(static_cast<std::size_t>(it - documents.begin()))
                                                     : std::nullopt;
    };
    for (const IncidentTie& tie : ties) {
        const auto moved = indexOf(tie.moved);
        const auto anchor = indexOf(tie.anchor);
        if (moved && anchor)
            found.push_back({*moved, *anchor, tie.together});
    }
    std::ranges::sort(found, {}, [](const SignatureTie& tie) { return std::pair(tie.moved, tie.anchor); });
    return found;
}

core::Incident describe(
    const IncidentGroup& group, const SignatureSet& set, std::span<const core::DocumentRecord> documents) {
    core::Incident incident;
    incident.window = group.window;
    const auto ids = [&](const std::vector<std::size_t>& indexes) {
        std::vector<core::DocumentId> out;
        for (const std::size_t index : indexes)
            out.push_back(documents[set.signatures[index].document].id);
        std::ranges::sort(out);
        return out;
    };
    incident.documents = ids(group.established);
    incident.possible = ids(group.possible);
    const std::vector<NameShare> names = sharedNames(group, set);
    for (const NameShare& share : names) {
        if (incident.services.size() < kMostServices && (share.documents > 1 || group.size() == 1))
            incident.services.push_back(set.names[share.key].text);
    }
    incident.title = names.empty() ? "Unnamed outage" : set.names[names.front().key].text;
    incident.title += ", " + (incident.window ? windowText(*incident.window) : std::string("undated"));
    incident.why = reasons(incident, group, names, set, documents);
    incident.id = std::min(
        incident.documents.empty() ? incident.possible.front() : incident.documents.front(),
        incident.possible.empty() ? incident.documents.front() : incident.possible.front());
    return incident;
}

// A provider's outage and those of its customers stay apart; that the one's documents name the other is said.
void link(std::vector<core::Incident>& incidents, const std::vector<IncidentGroup>& groups, const SignatureSet& set) {
    constexpr std::size_t kMostLinks = 3;
    std::unordered_map<std::size_t, std::vector<std::size_t>> bySubject;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto& [name, count] : groups[i].subjects) {
            if (count > 0)
                bySubject[name].push_back(i);
        }
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::map<std::size_t, std::size_t> linked; // incident, and the name that links it
        for (const auto& [name, count] : groups[i].firm) {
            const auto it = count > 0 && !groups[i].subjects.contains(name) ? bySubject.find(name) : bySubject.end();
            if (it == bySubject.end() || it->second.size() > kMostLinks)
                continue;
            for (const std::size_t other : it->second) {
                const auto& mine = incidents[i].window;
                const auto& theirs = incidents[other].window;
                if (mine && theirs && mine->overlaps(*theirs)) {
                    const auto [known, isNew] = linked.try_emplace(other, name);
                    known->second = std::min(known->second, name);
                }
            }
        }
        for (const auto& [other, name] : linked) {
            if (other != i && linked.size() <= kMostLinks)
                incidents[i].why.push_back(
                    "linked with “" + incidents[other].title + "”, but not the same: documents here name " +
                    set.names[name].text);
        }
    }
}

} // namespace

std::vector<core::Incident> findIncidents(
    std::span<const core::DocumentRecord> documents, const Lexicon& lexicon, std::span<const IncidentTie> ties) {
    const SignatureSet set = buildSignatures(documents, lexicon);
    const std::vector<IncidentGroup> groups = groupSignatures(set.signatures, signatureTies(documents, ties));
    std::vector<core::Incident> incidents;
    incidents.reserve(groups.size());
    for (const IncidentGroup& group : groups)
        incidents.push_back(describe(group, set, documents));
    link(incidents, groups, set);
    std::ranges::sort(incidents, {}, &core::Incident::id);
    return incidents;
}

std::string whyPossible(const core::DocumentRecord& record) {
    const std::vector<SignatureTime> times = mainTimes(record);
    if (!times.empty())
        return times.front().fromText ? "dates nothing that overlaps with the others"
                                      : "does not say on which day the outage was";
    for (const core::TimeRecord& time : record.times) {
        if (time.time.role == core::TimeRole::Event && !time.time.value.interval &&
            time.time.value.timex.starts_with("XXXX"))
            return "states no full date (only “" + core::elided(core::simplified(time.text), 40) + "”)";
    }
    return "states no date";
}

} // namespace analysis
