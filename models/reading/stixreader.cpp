// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/stixreader.h"

#include "models/core/text.h"
#include "models/reading/blocks.h"
#include "models/reading/jsonfields.h"
#include "models/reading/statushistories.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace reading {
namespace {

QJsonValue at(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key));
}

bool isStixObject(const QJsonObject& object) {
    const std::string type = jsonText(object, {"type"});
    return !type.empty() && jsonText(object, {"id"}).starts_with(type + "--");
}

std::string firstUrl(const QJsonObject& object) {
    const QJsonArray references = at(object, "external_references").toArray();
    for (const auto& each : references) {
        if (const std::string url = jsonText(each.toObject(), {"url"}); url.starts_with("http"))
            return url;
    }
    return {};
}

core::Document documentOf(const QJsonObject& object, const std::map<std::string, std::string>& names) {
    core::Document document;
    document.format = "stix";
    document.title = jsonText(object, {"name", "abstract"});
    if (!document.title.empty())
        document.evidence.push_back({"title", "STIX name", document.title});
    const auto creator = names.find(jsonText(object, {"created_by_ref"}));
    if (creator != names.end()) {
        document.publisher = creator->second;
        document.evidence.push_back({"publisher", "STIX created_by_ref", creator->second});
    }
    document.url = firstUrl(object);
    document.language = jsonText(object, {"lang"}).substr(0, 2);
    document.published = jsonTime(object, {"published", "created"});
    if (document.published)
        document.evidence.push_back({"published", "STIX " + document.published->basis, document.published->timex});
    document.modified = jsonTime(object, {"modified"});
    if (document.modified)
        document.evidence.push_back({"modified", "STIX modified", document.modified->timex});
    if (!document.url.empty())
        document.evidence.push_back({"url", "STIX external_references", document.url});
    std::vector<Block> blocks = blocksOfUpdate(jsonRawText(object, {"description", "content", "explanation"}), true);
    assembleBody(blocks, document);
    if (document.body.empty())
        document.notice = "The report has no description, so there is no text.";
    return document;
}

} // namespace

StixContent readStix(const QJsonDocument& json) {
    StixContent content;
    std::vector<QJsonObject> objects;
    const QJsonObject root = json.object();
    const QJsonArray list = json.isArray() ? json.array() : at(root, "objects").toArray();
    for (const auto& each : list) {
        if (isStixObject(each.toObject()))
            objects.push_back(each.toObject());
    }
    if (objects.empty() && isStixObject(root))
        objects.push_back(root);
    content.known = !objects.empty() || jsonText(root, {"type"}) == "bundle";
    std::map<std::string, std::string> names;
    for (const QJsonObject& object : objects) {
        if (jsonText(object, {"type"}) == "identity")
            names.emplace(jsonText(object, {"id"}), jsonText(object, {"name"}));
    }
    const auto take = [&](auto&& wanted) {
        for (const QJsonObject& object : objects) {
            if (wanted(object))
                content.documents.push_back(documentOf(object, names));
        }
    };
    take([](const QJsonObject& object) { return jsonText(object, {"type"}) == "report"; });
    if (content.documents.empty()) {
        take([](const QJsonObject& object) {
            return jsonText(object, {"type"}) != "identity" &&
                   !jsonText(object, {"description", "content", "explanation"}).empty();
        });
    }
    return content;
}

} // namespace reading
