// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casepreview.h"

#include "models/analysis/timezones.h"
#include "models/importer.h"

#include <QTemporaryDir>
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace models {
namespace {

constexpr std::size_t kMostOrderChanges = 100;

// The same event in two snapshots: kind, document, claim, time, and which one of those that share all of these.
using EventName = std::tuple<core::EventKind, core::DocumentId, std::int32_t, std::int32_t, int>;

std::map<EventName, const core::Event*> byName(const core::Snapshot& snapshot) {
    std::map<EventName, const core::Event*> events;
    // In the order of the documents, which a shift in time does not change.
    std::vector<const core::Event*> all;
    all.reserve(snapshot.events.size());
    for (const core::Event& each : snapshot.events)
        all.push_back(&each);
    std::ranges::stable_sort(all, {}, [](const core::Event* each) { return std::tie(each->document, each->label); });
    for (const core::Event* each : all) {
        EventName name{each->kind, each->document, each->claim, each->time, 0};
        while (events.contains(name))
            ++std::get<4>(name);
        events.emplace(name, each);
    }
    return events;
}

core::IncidentId incidentOf(const core::Snapshot& snapshot, core::DocumentId id) {
    const core::DocumentRecord* record = snapshot.document(id);
    return record ? record->incident : 0;
}

// In UTC: a local time by the zone of its document where the analyst gave it one, else as wide as it may lie.
core::TimeInterval placed(const core::Snapshot& snapshot, const core::Event& event) {
    const core::DocumentRecord* record = snapshot.document(event.document);
    if (event.when.zone == core::ZoneState::Utc || !record || record->document.zone.empty())
        return core::comparable(event.when);
    const core::TimeInterval& local = *event.when.interval;
    const auto from = analysis::zoneOffset(record->document.zone, local.earliest);
    const auto to = analysis::zoneOffset(record->document.zone, local.latest);
    return from && to ? core::TimeInterval{local.earliest - *from * core::kMinute, local.latest - *to * core::kMinute}
                      : core::comparable(event.when);
}

void compareOrder(
    const core::Snapshot& now, const core::Snapshot& then, const std::map<EventName, const core::Event*>& before,
    const std::map<EventName, const core::Event*>& after, const std::set<EventName>& moved, CaseChange& change) {
    for (const EventName& name : moved) {
        const core::Event& was = *before.at(name);
        const core::Event& is = *after.at(name);
        for (const auto& [other, standing] : before) {
            const bool twice = moved.contains(other) && other <= name;
            const auto it = after.find(other);
            if (twice || it == after.end())
                continue;
            const core::IncidentId incident = incidentOf(now, was.document);
            const bool together = standing->document == was.document ||
                                  (incident != 0 && incident == incidentOf(now, standing->document));
            if (!together)
                continue;
            const EventOrder from = orderOf(now, was, *standing);
            const EventOrder to = orderOf(then, is, *it->second);
            if (from == to)
                continue;
            if (change.order.size() == kMostOrderChanges) {
                change.moreOrder = true;
                return;
            }
            change.order.push_back({was, *standing, from, to});
        }
    }
}

} // namespace

std::vector<core::Contradiction> onlyIn(
    const std::vector<core::Contradiction>& these, const std::vector<core::Contradiction>& those) {
    std::unordered_set<std::string_view> known;
    for (const core::Contradiction& each : those)
        known.insert(each.key);
    std::vector<core::Contradiction> only;
    std::ranges::copy_if(
        these, std::back_inserter(only), [&](const core::Contradiction& each) { return !known.contains(each.key); });
    return only;
}

core::Result<core::SnapshotPtr> previewCorrections(
    store::CaseFile& file, const std::vector<core::Correction>& corrections, const analysis::Lexicon& lexicon) {
    const QTemporaryDir folder; // readable by the user alone
    if (!folder.isValid())
        return core::fail(
            core::ErrorCode::NoPermission,
            "There is no room for a temporary copy of the case; free some space in the folder for temporary files.");
    const std::filesystem::path path = folder.filePath(QStringLiteral("preview.faultline")).toStdString();
    if (auto copied = file.copyTo(path); !copied)
        return std::unexpected(copied.error());
    core::Result<store::CaseFile> copy = store::CaseFile::open(path, store::OpenMode::ReadWrite);
    if (!copy)
        return std::unexpected(copy.error());
    for (const core::Correction& correction : corrections) {
        if (auto written = writeCorrection(*copy, correction); !written)
            return std::unexpected(written.error());
    }
    if (auto done = followCorrections(*copy, corrections, lexicon); !done)
        return std::unexpected(done.error());
    return copy->snapshot();
}

EventOrder orderOf(const core::Snapshot& snapshot, const core::Event& a, const core::Event& b) {
    if (!a.when.interval || !b.when.interval)
        return EventOrder::Open;
    // Times of unknown zone in one document share it.
    const bool sameClock = a.document == b.document && a.when.zone == b.when.zone;
    const core::TimeInterval first = sameClock ? *a.when.interval : placed(snapshot, a);
    const core::TimeInterval second = sameClock ? *b.when.interval : placed(snapshot, b);
    if (first.latest <= second.earliest)
        return EventOrder::Before;
    return second.latest <= first.earliest ? EventOrder::After : EventOrder::Open;
}

CaseChange compareCases(const core::Snapshot& now, const core::Snapshot& then) {
    CaseChange change;
    const auto before = byName(now);
    const auto after = byName(then);
    std::set<EventName> moved;
    for (const auto& [name, event] : before) {
        const auto it = after.find(name);
        if (it == after.end() || it->second->when == event->when)
            continue;
        const bool inPlace =
            it->second->when.interval == event->when.interval && it->second->when.zone == event->when.zone;
        if (inPlace)
            continue;
        moved.insert(name);
        change.moved.push_back({*event, *it->second});
    }
    compareOrder(now, then, before, after, moved, change);
    change.gone = onlyIn(now.findings.contradictions, then.findings.contradictions);
    change.appeared = onlyIn(then.findings.contradictions, now.findings.contradictions);
    return change;
}

} // namespace models
