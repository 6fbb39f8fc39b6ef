// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/statushistories.h"

#include "models/core/text.h"
#include "models/reading/htmlreader.h"
#include "models/reading/jsonfields.h"
#include "models/reading/markdownreader.h"
#include "models/reading/textreader.h"

#include <QJsonArray>

#include <algorithm>

namespace reading {
namespace {

// How one service names the fields of an incident.
struct Shape {
    const char* marks[3]; // keys that an incident of this service has; an array or an object where `updates`
    const char* updates;
    std::initializer_list<const char*> title;
    std::initializer_list<const char*> url;
    std::initializer_list<const char*> begin;
    std::initializer_list<const char*> modified;
    std::initializer_list<const char*> text;
    std::initializer_list<const char*> at;
    std::initializer_list<const char*> label;
    std::initializer_list<const char*> services;
    const char* publisher; // the service that writes this format; empty where several do
    bool markdown;
};

constexpr std::initializer_list<const char*> kNone{};

const Shape kShapes[] = {
    {{"external_desc", "begin", "updates"},
     "updates",
     {"external_desc"},
     kNone,
     {"begin", "created"},
     {"modified"},
     {"text"},
     {"when", "created"},
     {"status"},
     {"affected_products"},
     "Google Cloud status page",
     true},
    {{"event_log", "service_name", "summary"},
     "event_log",
     {"summary"},
     kNone,
     {"date"},
     kNone,
     {"message"},
     {"timestamp"},
     {"summary"},
     {"impacted_services"},
     "AWS Health Dashboard",
     false},
    {{"notes", "title", "date_created"},
     "notes",
     {"title"},
     {"url"},
     {"date_created"},
     {"date_updated"},
     {"body"},
     {"date_created"},
     {"status"},
     {"services"},
     "",
     false},
    {{"messages", "name", "datetime_open"},
     "messages",
     {"name"},
     kNone,
     {"datetime_open"},
     {"datetime_resolved"},
     {"details"},
     {"datetime"},
     kNone,
     {"components_affected"},
     "",
     false},
};

QJsonValue at(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key));
}

bool fits(const Shape& shape, const QJsonObject& incident) {
    return at(incident, shape.updates).isArray() &&
           std::ranges::all_of(shape.marks, [&](const char* key) { return incident.contains(QLatin1String(key)); });
}

void takeService(std::string name, core::Document& document) {
    if (!name.empty() && std::ranges::find(document.services, name) == document.services.end())
        document.services.push_back(std::move(name));
}

// A list of names, a list of objects with a title or name, or an object of such objects.
void takeServices(const QJsonValue& value, core::Document& document) {
    const QJsonArray list = value.toArray();
    for (const auto& each : list)
        takeService(
            each.isString() ? core::simplified(each.toString().toStdString())
                            : jsonText(each.toObject(), {"title", "name", "service_name"}),
            document);
    const QJsonObject map = value.toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        takeService(jsonText(it.value().toObject(), {"service_name", "name"}), document);
}

void noteEvidence(core::Document& document) {
    if (!document.title.empty())
        document.evidence.push_back({"title", "incident name", document.title});
    if (!document.publisher.empty())
        document.evidence.push_back({"publisher", "format of the export", document.publisher});
    if (document.published)
        document.evidence.push_back({"published", document.published->basis, document.published->timex});
    if (document.modified)
        document.evidence.push_back({"modified", document.modified->basis, document.modified->timex});
    if (!document.url.empty())
        document.evidence.push_back({"url", "address of the incident", document.url});
    if (document.body.empty())
        document.notice = "The incident has no updates, so there is no text.";
}

std::string hostOf(const std::string& url) {
    const std::size_t begin = url.find("://");
    if (begin == std::string::npos)
        return {};
    const std::string host = url.substr(begin + 3, url.find_first_of("/?#", begin + 3) - begin - 3);
    return core::lowerAscii(host.starts_with("www.") ? std::string_view(host).substr(4) : host);
}

core::Document documentOf(const Shape& shape, const QJsonObject& incident, const std::string& owner) {
    core::Document document;
    document.format = "status";
    document.title = jsonText(incident, shape.title);
    const std::string service = jsonText(incident, {"service_name"});
    const std::string region = jsonText(incident, {"region_name"});
    if (at(incident, "event_log").isArray() && !service.empty())
        document.title = service + (region.empty() ? "" : " (" + region + ")") + ": " + document.title;
    document.url = jsonText(incident, shape.url);
    document.publisher = *shape.publisher ? shape.publisher : owner.empty() ? hostOf(document.url) : owner;
    document.published = jsonTime(incident, shape.begin);
    document.modified = jsonTime(incident, shape.modified);
    for (const char* key : shape.services)
        takeServices(at(incident, key), document);
    std::vector<StatusUpdate> updates;
    const QJsonArray list = at(incident, shape.updates).toArray();
    for (const auto& each : list) {
        const QJsonObject object = each.toObject();
        updates.push_back(
            {jsonTime(object, shape.at), core::lowerAscii(jsonText(object, shape.label)),
             blocksOfUpdate(jsonRawText(object, shape.text), shape.markdown)});
    }
    // Without stamps the order tells: exports have the newest first.
    if (std::ranges::none_of(updates, [](const StatusUpdate& update) { return update.at.has_value(); }))
        std::ranges::reverse(updates);
    takeUpdates(std::move(updates), document);
    noteEvidence(document);
    return document;
}

// FireHydrant keeps its updates as notes on a timeline.
core::Document fireHydrantDocument(const QJsonObject& incident, const std::string& owner) {
    core::Document document;
    document.format = "status";
    document.title = jsonText(incident, {"title", "name"});
    document.publisher = owner;
    const QJsonObject stamps = at(incident, "timestamps").toObject();
    document.published = jsonTime(stamps, {"started", "detected"});
    takeServices(at(incident, "components"), document);
    std::vector<StatusUpdate> updates;
    const QJsonArray timeline = at(incident, "timeline").toArray();
    for (const auto& each : timeline) {
        const QJsonObject object = each.toObject();
        const std::string note = jsonRawText(at(object, "details").toObject(), {"note", "message", "body"});
        if (!note.empty())
            updates.push_back({jsonTime(object, {"occurredAt", "time"}), {}, blocksOfUpdate(note, true)});
    }
    takeUpdates(std::move(updates), document);
    noteEvidence(document);
    return document;
}

StatusHistory fireHydrant(const QJsonObject& root) {
    StatusHistory history;
    const QJsonObject config = at(root, "config").toObject();
    const QJsonArray incidents = at(root, "incidents").toArray();
    for (const auto& each : incidents) {
        const QJsonObject incident = each.toObject();
        if (!at(incident, "timeline").isArray() || !at(incident, "timestamps").isObject())
            return {};
        history.documents.push_back(fireHydrantDocument(incident, jsonText(config, {"companyName", "title"})));
    }
    history.known = !config.isEmpty() && at(root, "incidents").isArray() && at(root, "conditions").isObject();
    return history;
}

// The lists in which the services keep their incidents.
std::vector<QJsonArray> incidentLists(const QJsonDocument& json) {
    const QJsonObject root = json.object();
    const QJsonObject result = at(root, "result").toObject();
    return {
        json.array(), at(root, "active_incidents").toArray(), at(root, "incidents").toArray(),
        at(result, "incidents").toArray()};
}

} // namespace

std::vector<Block> blocksOfUpdate(const std::string& body, bool markdown) {
    const bool markup = body.find("</") != std::string::npos || body.find("<br") != std::string::npos ||
                        body.find("<p>") != std::string::npos;
    std::vector<Block> blocks = markup     ? blocksOfHtmlFragment(body)
                                : markdown ? blocksOfMarkdown(body)
                                           : blocksOfText(body);
    // "## \# Report": marks that were escaped on the way.
    for (Block& block : blocks) {
        if (block.kind == BlockKind::Heading && block.text.starts_with('#'))
            block.text.erase(0, std::min(block.text.find_first_not_of("# "), block.text.size()));
    }
    std::erase_if(blocks, [](const Block& block) { return block.text.empty(); });
    return blocks;
}

void takeUpdates(std::vector<StatusUpdate> updates, core::Document& document) {
    std::erase_if(updates, [](const StatusUpdate& update) { return update.blocks.empty(); });
    if (std::ranges::all_of(updates, [](const StatusUpdate& update) { return update.at.has_value(); })) {
        std::ranges::stable_sort(updates, {}, [](const StatusUpdate& update) { return update.at->interval->earliest; });
    }
    for (StatusUpdate& update : updates) {
        core::Document part;
        assembleBody(update.blocks, part);
        if (part.body.empty())
            continue;
        document.body += document.body.empty() ? "" : "\n\n";
        const std::size_t begin = document.body.size();
        document.body += part.body;
        for (const core::Span& heading : part.headings)
            document.headings.push_back({begin + heading.begin, begin + heading.end});
        document.parts.push_back(
            {{begin, document.body.size()}, update.at.value_or(core::TimeValue{}), std::move(update.label)});
    }
}

StatusHistory readStatusHistory(const QJsonDocument& json) {
    const QJsonObject root = json.object();
    if (StatusHistory found = fireHydrant(root); found.known)
        return found;
    StatusHistory history;
    const bool slackNow = at(root, "active_incidents").isArray();
    const bool statusIo = at(at(root, "result").toObject(), "status_overall").isObject();
    history.known = slackNow || statusIo;
    for (const QJsonArray& list : incidentLists(json)) {
        for (const auto& each : list) {
            const QJsonObject incident = each.toObject();
            for (const Shape& shape : kShapes) {
                if (!fits(shape, incident))
                    continue;
                history.known = true;
                history.documents.push_back(documentOf(shape, incident, {}));
                break;
            }
        }
    }
    return history;
}

} // namespace reading
