// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"
#include "app/cli/json.h"

#include "models/analysis/documentanalysis.h"
#include "models/core/calendar.h"

namespace app::cli {
namespace {

Json verdictJson(core::ClaimVerdict verdict) {
    switch (verdict) {
    case core::ClaimVerdict::None:
        return nullptr;
    case core::ClaimVerdict::Confirmed:
        return "confirmed";
    case core::ClaimVerdict::Rejected:
        return "rejected";
    }
    return nullptr;
}

Json recordJson(const core::DocumentRecord& record) {
    Json json = documentJson(record);
    json["sha256"] = record.sha256;
    json["author"] = textOrNull(record.document.author);
    json["url"] = textOrNull(record.document.url);
    json["agency"] = textOrNull(record.document.agency);
    json["published_corrected"] = record.publishedCorrected;
    json["tags"] = textOrNull(record.tags);
    json["note"] = textOrNull(record.note);
    json["claims"] = Json::array();
    for (const core::ClaimRecord& each : record.claims) {
        const core::Claim& claim = each.claim;
        json["claims"].push_back(
            {{"text", claim.text},
             {"cause", claim.cause},
             {"stance", core::name(claim.stance)},
             {"speaker", claim.speaker},
             {"role", core::name(claim.role)},
             {"scope", core::name(claim.scope)},
             {"rule", claim.rule},
             {"in_title", claim.inTitle},
             {"withdrawn", claim.withdrawn},
             {"said", publishedJson(claim.said)},
             {"verdict", verdictJson(each.verdict)}});
    }
    json["times"] = Json::array();
    for (const core::TimeRecord& each : record.times) {
        const core::TimeValue& value = each.time.value;
        Json time = value.resolved() ? publishedJson(value) : Json::object();
        time["text"] = each.text;
        time["timex"] = textOrNull(value.timex);
        time["basis"] = textOrNull(value.basis);
        time["sentence"] = each.sentence;
        json["times"].push_back(std::move(time));
    }
    return json;
}

Json timelineJsDate(core::Millis at, core::Granularity granularity) {
    const core::CivilTime civil = core::civilOf(at);
    Json json{{"year", civil.year}};
    if (granularity == core::Granularity::Year)
        return json;
    json["month"] = civil.month;
    if (granularity == core::Granularity::Month || granularity == core::Granularity::Season)
        return json;
    json["day"] = civil.day;
    if (granularity == core::Granularity::Minute || granularity == core::Granularity::Hour) {
        json["hour"] = civil.hour;
        json["minute"] = civil.minute;
    }
    return json;
}

// TimelineJS shows text as HTML.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace

std::string exportJson(const core::Snapshot& snapshot) {
    Json json;
    json["generator"] = "Faultline " FAULTLINE_VERSION;
    json["rules"] = analysis::rulesVersion();
    json["documents"] = Json::array();
    for (const core::DocumentRecord& record : snapshot.documents)
        json["documents"].push_back(recordJson(record));
    json["incidents"] = Json::array();
    for (const core::Incident& incident : snapshot.findings.incidents)
        json["incidents"].push_back(incidentJson(incident, snapshot));
    json["origins"] = Json::array();
    for (const core::Origin& origin : snapshot.findings.origins)
        json["origins"].push_back({{"first", origin.first}, {"documents", origin.documents}, {"why", origin.why}});
    json["contradictions"] = Json::array();
    for (const core::Contradiction& each : snapshot.findings.contradictions)
        json["contradictions"].push_back(contradictionJson(each, snapshot));
    json["corrections"] = Json::array();
    for (const core::Correction& each : snapshot.corrections)
        json["corrections"].push_back(
            {{"kind", core::name(each.kind)}, {"target", each.target}, {"value", each.value}});
    return dump(json, 1) + "\n";
}

std::string exportTimelineJs(const core::Snapshot& snapshot, const core::CauseTree& causes) {
    Json events = Json::array();
    for (std::size_t i = 0; i < snapshot.undatedFrom; ++i) {
        const core::Event& event = snapshot.events[i];
        const core::DocumentRecord* record = snapshot.document(event.document);
        const core::ClaimRecord* claim = snapshot.claim({event.document, event.claim});
        if (!record)
            continue;
        const std::string source = record->document.publisher.empty() ? record->file : record->document.publisher;
        std::string headline = record->document.title;
        if (claim)
            headline = std::string(causes.display(claim->claim.cause)) + " " +
                       std::string(core::name(claim->claim.stance)) + " — " +
                       (claim->claim.speaker == "article" ? source : claim->claim.speaker);
        Json row;
        row["start_date"] = timelineJsDate(event.when.interval->earliest, event.when.granularity);
        if (event.when.interval->latest - event.when.interval->earliest > core::kHour)
            row["end_date"] = timelineJsDate(event.when.interval->latest - 1, event.when.granularity);
        row["display_date"] = core::displayText(event.when);
        row["group"] = source;
        row["text"] = {
            {"headline", escaped(headline)},
            {"text", "<p>" + escaped(event.label) + "</p><p>" + escaped(source) + "</p>"}};
        events.push_back(std::move(row));
    }
    return dump({{"events", events}}, 1) + "\n";
}

} // namespace app::cli
