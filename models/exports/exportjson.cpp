// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exporttext.h"
#include "models/exports/json.h"

#include "models/analysis/documentanalysis.h"

namespace models::exports {
namespace {

constexpr int kJsonFormat = 1; // grows when a field changes its meaning or goes

Json cuesJson(const core::Claim& claim) {
    Json cues = Json::array();
    for (const core::Cue& cue : claim.cues)
        cues.push_back(cue.text);
    return cues;
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
             {"span", {claim.span.begin, claim.span.end}},
             {"cues", cuesJson(claim)},
             {"weak", claim.weak},
             {"withdrawn", claim.withdrawn},
             {"said", publishedJson(claim.said)},
             {"verdict", textOrNull(std::string(verdictName(each.verdict)))}});
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

// A list of the object, one element a line: the whole is never in memory. False when it was stopped.
template <typename List, typename Make>
bool writeList(const Sink& sink, const char* key, const List& list, const Watch& watch, const Make& make) {
    sink(",\n\"" + std::string(key) + "\": [");
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!goesOn(watch, i, list.size()))
            return false;
        sink((i == 0 ? "\n" : ",\n") + dump(make(list[i])));
    }
    sink("\n]");
    return true;
}

} // namespace

bool writeJson(const core::Snapshot& snapshot, const Sink& sink, const Watch& watch) {
    const core::CaseFindings& findings = snapshot.findings;
    sink(
        "{\n\"format\": " + std::to_string(kJsonFormat) + ",\n\"generator\": " +
        dump(Json("Faultline " FAULTLINE_VERSION)) + ",\n\"rules\": " + dump(Json(analysis::rulesVersion())));
    const bool whole = writeList(sink, "documents", snapshot.documents, watch, recordJson) &&
                       writeList(
                           sink, "incidents", findings.incidents, {},
                           [&](const auto& each) { return incidentJson(each, snapshot); }) &&
                       writeList(
                           sink, "origins", findings.origins, {},
                           [](const core::Origin& each) {
                               return Json{{"first", each.first}, {"documents", each.documents}, {"why", each.why}};
                           }) &&
                       writeList(
                           sink, "contradictions", findings.contradictions, watch,
                           [&](const auto& each) { return contradictionJson(each, snapshot); }) &&
                       writeList(sink, "corrections", snapshot.corrections, {}, [](const core::Correction& each) {
                           return Json{{"kind", core::name(each.kind)}, {"target", each.target}, {"value", each.value}};
                       });
    sink("\n}\n");
    return whole;
}

std::string exportJson(const core::Snapshot& snapshot, const core::CauseTree&, const Watch& watch) {
    std::string out;
    const bool whole = writeJson(snapshot, [&out](std::string_view piece) { out += piece; }, watch);
    return whole ? out : std::string();
}

} // namespace models::exports
