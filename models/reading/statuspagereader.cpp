// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/statuspagereader.h"

#include "models/core/text.h"
#include "models/reading/blocks.h"
#include "models/reading/statushistories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace reading {
namespace {

std::string text(const QJsonObject& object, QLatin1String key) {
    return core::simplified(object.value(key).toString().toStdString());
}

std::optional<core::TimeValue> time(const QJsonObject& object, QLatin1String key) {
    std::optional<core::TimeValue> value = core::parseIso(text(object, key));
    if (!value || !value->resolved())
        return std::nullopt;
    value->basis = std::string(key.data(), static_cast<std::size_t>(key.size()));
    return value;
}

std::vector<StatusUpdate> updatesOf(const QJsonObject& incident) {
    std::vector<StatusUpdate> updates;
    const QJsonArray array = incident.value(QLatin1String("incident_updates")).toArray();
    // The export has the newest first; where stamps are missing that order still tells which came earlier.
    for (qsizetype i = array.size(); i-- > 0;) {
        const QJsonObject object = array.at(i).toObject();
        StatusUpdate update;
        update.at = time(object, QLatin1String("display_at"));
        if (!update.at)
            update.at = time(object, QLatin1String("created_at"));
        update.label = text(object, QLatin1String("status"));
        update.blocks = blocksOfUpdate(object.value(QLatin1String("body")).toString().toStdString());
        if (!update.blocks.empty())
            updates.push_back(std::move(update));
    }
    const std::string postmortem = incident.value(QLatin1String("postmortem_body")).toString().toStdString();
    if (!core::trimmed(postmortem).empty()) {
        std::optional<core::TimeValue> at = time(incident, QLatin1String("postmortem_published_at"));
        if (!at && !updates.empty())
            at = updates.back().at; // published after the last update; which moment is not stated
        updates.push_back({std::move(at), "postmortem", blocksOfUpdate(postmortem, true)});
    }
    return updates;
}

void takeServices(const QJsonArray& components, std::vector<std::string>& services) {
    for (const auto component : components) {
        std::string name = component.isString() ? component.toString().toStdString()
                                                : text(component.toObject(), QLatin1String("name"));
        if (!name.empty() && std::ranges::find(services, name) == services.end())
            services.push_back(std::move(name));
    }
}

core::Document documentOf(const QJsonObject& incident, const QJsonObject& page) {
    core::Document document;
    document.format = "statuspage";
    document.title = text(incident, QLatin1String("name"));
    document.evidence.push_back({"title", "incident name", document.title});
    const std::string owner = text(page, QLatin1String("name"));
    if (!owner.empty()) {
        const bool said = core::lowerAscii(owner).find("status") != std::string::npos;
        document.publisher = said ? owner : owner + " status page";
        document.evidence.push_back({"publisher", "page name", owner});
    }
    document.url = text(incident, QLatin1String("shortlink"));
    if (document.url.empty())
        document.url = text(page, QLatin1String("url"));
    document.published = time(incident, QLatin1String("created_at"));
    if (document.published)
        document.evidence.push_back({"published", "created_at", text(incident, QLatin1String("created_at"))});
    document.modified = time(incident, QLatin1String("updated_at"));
    if (document.modified)
        document.evidence.push_back({"modified", "updated_at", text(incident, QLatin1String("updated_at"))});
    if (!document.url.empty())
        document.evidence.push_back({"url", "address of the incident", document.url});
    takeServices(incident.value(QLatin1String("components")).toArray(), document.services);
    for (const auto update : incident.value(QLatin1String("incident_updates")).toArray())
        takeServices(update.toObject().value(QLatin1String("affected_components")).toArray(), document.services);
    takeUpdates(updatesOf(incident), document);
    if (document.body.empty())
        document.notice = "The incident has no updates, so there is no text.";
    return document;
}

bool isIncident(const QJsonObject& object) {
    return object.value(QLatin1String("incident_updates")).isArray() && object.value(QLatin1String("name")).isString();
}

} // namespace

core::Result<std::vector<core::Document>> readStatusPage(const QJsonDocument& parsed, const std::string& name) {
    const QJsonObject root = parsed.object();
    const QJsonObject page = root.value(QLatin1String("page")).toObject();
    std::vector<QJsonObject> incidents;
    bool listed = false;
    for (const QJsonValue& list : {root.value(QLatin1String("incidents")), QJsonValue(parsed.array())}) {
        listed = listed || (list.isArray() && !root.isEmpty());
        for (const auto each : list.toArray()) {
            if (isIncident(each.toObject()))
                incidents.push_back(each.toObject());
        }
    }
    if (isIncident(root.value(QLatin1String("incident")).toObject()))
        incidents.push_back(root.value(QLatin1String("incident")).toObject());
    else if (isIncident(root))
        incidents.push_back(root);
    if (incidents.empty() && root.value(QLatin1String("incidents")).isArray() &&
        root.value(QLatin1String("incidents")).toArray().isEmpty())
        return core::fail(core::ErrorCode::Empty, name + " is a status page without incidents.");
    if (incidents.empty())
        return core::fail(
            core::ErrorCode::Unsupported, name + " is JSON, but no status page, feed or STIX report, so it is not "
                                                 "read. Save the article itself as text or HTML.");
    std::vector<core::Document> documents;
    documents.reserve(incidents.size());
    for (const QJsonObject& incident : incidents)
        documents.push_back(documentOf(incident, page));
    return documents;
}

} // namespace reading
