// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/htmlreader.h"
#include "models/reading/pagefacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace reading {
namespace {

constexpr std::size_t kMaxObjects = 2000; // looked at in one page

std::string plain(const QJsonValue& value) {
    const std::string text = value.toString().toStdString();
    const bool markup = text.find('&') != std::string::npos || text.find('<') != std::string::npos;
    return core::simplified(markup ? textOfHtml(text) : text);
}

// Strings may hold raw line breaks, which JSON forbids, and comment marks may stand around the whole.
QJsonDocument parsed(const std::string& script) {
    std::string text = script;
    for (const std::string_view mark : {"<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.replace(at, mark.size(), mark.size(), ' ');
    }
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    std::string_view json = core::trimmed(text);
    while (json.ends_with(';'))
        json.remove_suffix(1);
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

// Every object of the document, breadth first, bounded.
std::vector<QJsonObject> objectsOf(const QJsonDocument& document) {
    std::vector<QJsonValue> queue;
    if (document.isArray())
        queue.emplace_back(document.array());
    else
        queue.emplace_back(document.object());
    std::vector<QJsonObject> objects;
    for (std::size_t i = 0; i < queue.size() && objects.size() < kMaxObjects; ++i) {
        const QJsonValue value = queue[i];
        if (value.isArray()) {
            for (const auto each : value.toArray())
                queue.push_back(each);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            objects.push_back(object);
            for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"}) {
                const QJsonValue inner = object.value(QLatin1String(key));
                if (inner.isArray() || inner.isObject())
                    queue.push_back(inner);
            }
        }
    }
    return objects;
}

bool hasType(const QJsonObject& object, bool (*accepts)(const QString&)) {
    const QJsonValue type = object.value(QLatin1String("@type"));
    if (type.isString())
        return accepts(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(), [&](const QJsonValue& each) { return accepts(each.toString()); });
}

bool isArticle(const QString& type) {
    static constexpr std::array kTypes{
        QLatin1String("Report"), QLatin1String("LiveBlogPosting"), QLatin1String("BlogPosting"),
        QLatin1String("SocialMediaPosting"), QLatin1String("Review")};
    return type.endsWith(QLatin1String("Article")) || std::ranges::find(kTypes, type) != kTypes.end();
}

bool isPage(const QString& type) {
    return type.endsWith(QLatin1String("WebPage")) || type == QLatin1String("ItemPage");
}

// A name as a string, an object with one, a reference into the graph, or a list of these.
std::string names(const QJsonValue& value, const std::vector<QJsonObject>& objects) {
    if (value.isString()) {
        const std::string text = plain(value);
        return text.starts_with("http") ? std::string() : text;
    }
    if (value.isArray()) {
        std::string joined;
        for (const auto each : value.toArray()) {
            const std::string one = each.isArray() ? std::string() : names(each, objects);
            if (!one.empty() && joined.find(one) == std::string::npos)
                joined += (joined.empty() ? "" : ", ") + one;
        }
        return joined;
    }
    const QJsonObject object = value.toObject();
    const QJsonValue name = object.value(QLatin1String("name"));
    if (name.isString())
        return plain(name);
    const QString id = object.value(QLatin1String("@id")).toString();
    if (id.isEmpty())
        return {};
    for (const QJsonObject& other : objects) {
        if (other.value(QLatin1String("@id")).toString() == id && other.value(QLatin1String("name")).isString())
            return plain(other.value(QLatin1String("name")));
    }
    return {};
}

void fill(std::string& field, std::string value) {
    if (field.empty())
        field = std::move(value);
}

void take(const QJsonObject& object, const std::vector<QJsonObject>& objects, bool article, LinkedData& data) {
    fill(data.published, plain(object.value(QLatin1String("datePublished"))));
    fill(data.modified, plain(object.value(QLatin1String("dateModified"))));
    fill(data.language, plain(object.value(QLatin1String("inLanguage"))));
    fill(data.publisher, names(object.value(QLatin1String("publisher")), objects));
    fill(data.author, names(object.value(QLatin1String("author")), objects));
    if (!article)
        return;
    fill(data.headline, plain(object.value(QLatin1String("headline"))));
    fill(data.body, plain(object.value(QLatin1String("articleBody"))));
    const QJsonValue url = object.value(QLatin1String("url"));
    if (url.isString())
        fill(data.url, url.toString().toStdString());
}

} // namespace

LinkedData linkedData(const HtmlPage& page) {
    std::vector<QJsonObject> objects;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_SCRIPT) ||
            core::lowerAscii(page.attribute(i, "type")).find("ld+json") == std::string::npos)
            continue;
        for (QJsonObject& object : objectsOf(parsed(page.rawText(i))))
            objects.push_back(std::move(object));
    }
    LinkedData data;
    for (const QJsonObject& object : objects) {
        if (hasType(object, isArticle)) {
            take(object, objects, true, data);
            break;
        }
    }
    for (const QJsonObject& object : objects) {
        if (data.published.empty() && hasType(object, isPage))
            take(object, objects, false, data);
    }
    for (const QJsonObject& object : objects) {
        if (hasType(object, [](const QString& type) { return type == QLatin1String("WebSite"); }))
            fill(data.publisher, plain(object.value(QLatin1String("name"))));
    }
    return data;
}

} // namespace reading
