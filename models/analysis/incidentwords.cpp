// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/incidentwords.h"

#include "models/analysis/incidents.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <map>

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
                why.push_back(quotedTitle(recordOf(documents, set.signatures[index].document)) + what);
        }
    };
    addByHand(group.byHand, " was put here by hand");
    addByHand(group.left, " was taken out by hand");
    for (const std::size_t index : group.established) {
        const auto& yearless = set.signatures[index].yearless;
        if (!yearless || why.size() >= kMostReasons)
            continue;
        why.push_back(
            quotedTitle(recordOf(documents, set.signatures[index].document)) + " states no year, but its “" +
            core::elided(yearless->words, 40) + "” and “" + core::elided(yearless->weekdayWords, 40) +
            "” fall together on a day of this incident");
    }
    for (const std::size_t index : group.possible) {
        if (why.size() >= kMostReasons)
            break;
        const core::DocumentRecord& record = recordOf(documents, set.signatures[index].document);
        why.push_back("not established for " + quotedTitle(record) + ": it " + whyPossible(record));
    }
    return why;
}

} // namespace

const core::DocumentRecord& recordOf(std::span<const core::DocumentRecord> documents, core::DocumentId id) {
    return *std::ranges::lower_bound(documents, id, {}, &core::DocumentRecord::id);
}

core::Incident describeIncident(
    const IncidentGroup& group, const SignatureSet& set, std::span<const core::DocumentRecord> documents) {
    core::Incident incident;
    incident.window = group.window;
    const auto ids = [&](const std::vector<std::size_t>& indexes) {
        std::vector<core::DocumentId> out;
        out.reserve(indexes.size());
        for (const std::size_t index : indexes)
            out.push_back(set.signatures[index].document);
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

} // namespace analysis
