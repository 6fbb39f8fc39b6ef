// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/calendar.h"
#include "models/exports/exporttext.h"
#include "models/exports/json.h"

namespace models::exports {
namespace {

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

std::string exportTimelineJs(const core::Snapshot& snapshot, const core::CauseTree& causes, const Watch& watch) {
    Json events = Json::array();
    for (std::size_t i = 0; i < snapshot.undatedFrom; ++i) {
        if (!goesOn(watch, i, snapshot.undatedFrom))
            return {};
        const core::Event& event = snapshot.events[i];
        const core::DocumentRecord* record = snapshot.document(event.document);
        const core::ClaimRecord* claim = snapshot.claim({event.document, event.claim});
        if (!record)
            continue;
        const std::string& source = sourceOf(*record);
        std::string headline = record->document.title;
        if (claim)
            headline = std::string(causes.display(claim->claim.cause)) + " " +
                       std::string(core::name(claim->claim.stance)) + " — " + speakerOf(*record, claim->claim);
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

} // namespace models::exports
