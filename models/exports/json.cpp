// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/json.h"

#include "models/core/documentnotes.h"

#include <cmath>

namespace models::exports {
namespace {

Json intervalFields(const core::TimeValue& value) {
    Json json = Json::object();
    json["earliest"] = nullptr;
    json["latest"] = nullptr;
    if (value.interval) {
        json["earliest"] = core::isoText(value.interval->earliest, value.zone);
        json["latest"] = core::isoText(value.interval->latest, value.zone);
    }
    json["granularity"] = core::name(value.granularity);
    return json;
}

Json anchorJson(const core::TimeTrace& trace) {
    switch (trace.anchor) {
    case core::AnchorKind::Publication:
        return "publication";
    case core::AnchorKind::Part:
        return "part";
    case core::AnchorKind::Mention:
        return trace.mention; // its place among the times
    case core::AnchorKind::Hand:
        return "hand";
    case core::AnchorKind::None:
        break;
    }
    return {};
}

Json intervalJson(const core::TimeInterval& interval, core::ZoneState zone) {
    return {core::isoText(interval.earliest, zone), core::isoText(interval.latest, zone)};
}

Json timeJson(const core::TimeExpression& time, std::string_view body, const core::OffsetMap& map) {
    Json json;
    json["start"] = map.codePoint(time.span.begin);
    json["end"] = map.codePoint(time.span.end);
    json["text"] = core::slice(body, time.span);
    json["resolved"] = time.value.resolved();
    json.update(intervalFields(time.value));
    json["timex"] = textOrNull(time.value.timex);
    json["basis"] = textOrNull(time.value.basis);
    json["role"] = time.role == core::TimeRole::Event ? "event" : time.role == core::TimeRole::Stamp ? "stamp" : "span";
    json["rules"] = time.rules;
    json["anchor"] = anchorJson(time.trace);
    json["zone"] = textOrNull(time.trace.zone);
    json["approximate"] = time.value.approximate;
    json["reach"] = time.trace.reach ? intervalJson(*time.trace.reach, time.value.zone) : Json();
    json["candidates"] = Json::array();
    for (const core::TimeInterval& each : time.trace.readings)
        json["candidates"].push_back(intervalJson(each, time.value.zone));
    return json;
}

Json claimJson(const core::Claim& claim, const core::OffsetMap& map) {
    Json json;
    json["start"] = map.codePoint(claim.span.begin);
    json["end"] = map.codePoint(claim.span.end);
    json["text"] = claim.text;
    json["cause"] = claim.cause;
    json["stance"] = core::name(claim.stance);
    json["speaker"] = claim.speaker;
    json["scope"] = core::name(claim.scope);
    json["rule"] = claim.rule;
    json["cues"] = Json::array();
    for (const core::Cue& cue : claim.cues)
        json["cues"].push_back({map.codePoint(cue.span.begin), map.codePoint(cue.span.end), cue.text});
    json["role"] = core::name(claim.role);
    json["weak"] = claim.weak;
    json["withdrawn"] = claim.withdrawn;
    json["said"] = publishedJson(claim.said);
    return json;
}

// Where an incident's or contradiction's document lies.
std::string fileOf(const core::Snapshot& snapshot, core::DocumentId id) {
    const core::DocumentRecord* record = snapshot.document(id);
    return record ? record->file : std::string();
}

Json sideJson(const core::ClaimRef& ref, const core::Snapshot& snapshot) {
    Json json;
    const core::DocumentRecord* record = snapshot.document(ref.document);
    const core::ClaimRecord* claim = snapshot.claim(ref);
    json["file"] = fileOf(snapshot, ref.document);
    json["document"] = ref.document;
    json["title"] = record ? textOrNull(record->document.title) : Json();
    if (claim) {
        json["text"] = claim->claim.text;
        json["cause"] = claim->claim.cause;
        json["stance"] = core::name(claim->claim.stance);
        json["speaker"] = claim->claim.speaker;
        json["said"] = publishedJson(claim->claim.said);
    }
    return json;
}

Json notesJson(const std::optional<core::TimeValue>& published, const std::vector<core::NotedTime>& noted) {
    Json json = Json::array();
    for (const core::DocumentNote& note : core::documentNotes(published, noted))
        json.push_back({{"kind", core::name(note.kind)}, {"time", note.time}, {"text", note.text}});
    return json;
}

} // namespace

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json errorJson(const core::Error& error) {
    return {{"code", core::name(error.code)}, {"message", error.message}};
}

Json publishedJson(const std::optional<core::TimeValue>& value) {
    if (!value || !value->resolved())
        return {};
    Json json = intervalFields(*value);
    json["basis"] = textOrNull(value->basis);
    return json;
}

Json analysedJson(
    const core::Document& document, const std::vector<core::TimeExpression>& times,
    const std::vector<core::Claim>& claims) {
    Json json;
    json["title"] = textOrNull(document.title);
    json["publisher"] = textOrNull(document.publisher);
    json["author"] = textOrNull(document.author);
    json["url"] = textOrNull(document.url);
    json["language"] = textOrNull(document.language);
    json["published"] = publishedJson(document.published);
    json["modified"] = publishedJson(document.modified);
    json["agency"] = textOrNull(document.agency);
    json["notice"] = textOrNull(document.notice);
    json["body"] = document.body;
    const core::OffsetMap map(document.body);
    const core::OffsetMap titleMap(document.title);
    json["times"] = Json::array();
    for (const core::TimeExpression& time : times)
        json["times"].push_back(timeJson(time, document.body, map));
    std::vector<core::NotedTime> noted;
    noted.reserve(times.size());
    for (const core::TimeExpression& time : times)
        noted.push_back({&time, core::slice(document.body, time.span)});
    json["notes"] = notesJson(document.published, noted);
    json["claims"] = Json::array();
    json["title_claims"] = Json::array(); // their offsets count in the title
    for (const core::Claim& claim : claims)
        json[claim.inTitle ? "title_claims" : "claims"].push_back(claimJson(claim, claim.inTitle ? titleMap : map));
    return json;
}

Json importJson(const models::ImportSummary& summary) {
    Json json;
    json["imported"] = summary.imported;
    json["unchanged"] = summary.unchanged;
    json["revised"] = summary.revised;
    json["failed"] = Json::array();
    for (const models::ImportFailure& failure : summary.failed) {
        Json row;
        row["file"] = failure.file;
        row.update(errorJson(failure.error));
        json["failed"].push_back(std::move(row));
    }
    json["documents"] = summary.documents;
    json["claims"] = summary.claims;
    json["contradictions"] = summary.contradictions;
    json["seconds"] = std::round(summary.seconds * 1000) / 1000;
    return json;
}

Json documentHeadJson(const core::DocumentRecord& record) {
    Json json;
    json["id"] = record.id;
    json["file"] = record.file;
    json["title"] = textOrNull(record.document.title);
    json["publisher"] = textOrNull(record.document.publisher);
    json["published"] = publishedJson(record.document.published);
    return json;
}

Json documentJson(const core::DocumentRecord& record) {
    Json json = documentHeadJson(record);
    json["incident"] = record.incident == 0 ? Json() : Json(record.incident);
    json["incident_established"] = record.incident != 0 && !record.incidentPossible;
    json["claims"] = record.claims.size();
    json["zone"] = textOrNull(record.document.zone);
    std::vector<core::NotedTime> noted;
    noted.reserve(record.times.size());
    for (const core::TimeRecord& each : record.times)
        noted.push_back({&each.time, each.text});
    json["notes"] = notesJson(record.document.published, noted);
    return json;
}

// Its window is as sure of the zone as the least sure of its documents.
core::ZoneState zoneOf(const core::Incident& incident, const core::Snapshot& snapshot) {
    for (const core::DocumentId id : incident.documents) {
        const core::DocumentRecord* record = snapshot.document(id);
        if (record && record->document.published && record->document.published->zone == core::ZoneState::Local)
            return core::ZoneState::Local;
    }
    return core::ZoneState::Utc;
}

Json incidentJson(const core::Incident& incident, const core::Snapshot& snapshot) {
    Json json;
    json["id"] = incident.id;
    json["title"] = incident.title;
    json["earliest"] = nullptr;
    json["latest"] = nullptr;
    if (incident.window) {
        const core::ZoneState zone = zoneOf(incident, snapshot);
        json["earliest"] = core::isoText(incident.window->earliest, zone);
        json["latest"] = core::isoText(incident.window->latest, zone);
    }
    // All of its documents; those that are not established to be about it are named once more under "possible".
    json["documents"] = Json::array();
    for (const core::DocumentId id : incident.documents)
        json["documents"].push_back(fileOf(snapshot, id));
    json["possible"] = Json::array();
    for (const core::DocumentId id : incident.possible) {
        json["documents"].push_back(fileOf(snapshot, id));
        json["possible"].push_back(fileOf(snapshot, id));
    }
    int contradictions = 0;
    for (const core::Contradiction& each : snapshot.findings.contradictions)
        contradictions += each.incident == incident.id && each.state != core::ContradictionState::Dismissed;
    json["contradictions"] = contradictions;
    json["why"] = incident.why;
    return json;
}

Json contradictionJson(const core::Contradiction& contradiction, const core::Snapshot& snapshot) {
    Json json;
    json["id"] = contradiction.id;
    json["incident"] = contradiction.incident == 0 ? Json() : Json(contradiction.incident);
    json["kind"] = core::name(contradiction.kind);
    json["strength"] = std::round(contradiction.strength * 1000) / 1000;
    json["same_incident"] = core::name(contradiction.sameIncident);
    json["state"] = core::name(contradiction.state);
    json["a"] = sideJson(contradiction.a, snapshot);
    json["b"] = sideJson(contradiction.b, snapshot);
    json["why"] = contradiction.why;
    json["parts"] = Json::array();
    for (const core::StrengthPart& part : contradiction.parts)
        json["parts"].push_back({{"what", part.what}, {"factor", part.factor}});
    for (const auto& [key, refs] :
         {std::pair{"also_a", &contradiction.alsoA}, std::pair{"also_b", &contradiction.alsoB}}) {
        json[key] = Json::array();
        for (const core::ClaimRef& ref : *refs)
            json[key].push_back(sideJson(ref, snapshot));
    }
    json["note"] = textOrNull(contradiction.note);
    return json;
}

std::string dump(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace models::exports
