// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/jsonreader.h"

#include "models/core/text.h"
#include "models/reading/feedreader.h"
#include "models/reading/jsonfields.h"
#include "models/reading/statushistories.h"
#include "models/reading/statuspagereader.h"
#include "models/reading/stixreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reading {
namespace {

using Documents = core::Result<std::vector<core::Document>>;

QJsonArray list(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toArray();
}

// JSON Feed names its version by an address; some leave that out and keep the fields.
bool isJsonFeed(const QJsonObject& root) {
    if (!root.value(QLatin1String("items")).isArray())
        return false;
    if (jsonText(root, {"version"}).find("jsonfeed.org") != std::string::npos)
        return true;
    const QJsonArray items = list(root, "items");
    const QJsonObject first = items.isEmpty() ? QJsonObject() : items.at(0).toObject();
    return first.contains(QLatin1String("content_html")) || first.contains(QLatin1String("content_text"));
}

std::string authorsOf(const QJsonObject& object) {
    std::string joined;
    const QJsonArray authors = list(object, "authors");
    for (const auto& each : authors) {
        if (const std::string name = jsonText(each.toObject(), {"name"}); !name.empty())
            joined += (joined.empty() ? "" : ", ") + name;
    }
    return joined.empty() ? jsonText(object.value(QLatin1String("author")).toObject(), {"name"}) : joined;
}

Documents readJsonFeed(
    const QJsonObject& root, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    std::vector<core::Document> documents;
    const QJsonArray items = list(root, "items");
    for (const auto& each : items) {
        const QJsonObject item = each.toObject();
        FeedEntry entry;
        entry.title = jsonText(item, {"title"});
        entry.publisher = jsonText(root, {"title"});
        entry.publisherFrom = "feed title";
        entry.author = authorsOf(item);
        if (entry.author.empty())
            entry.author = authorsOf(root);
        entry.url = jsonText(item, {"url", "external_url", "id"});
        entry.language = core::lowerAscii(jsonText(item, {"language"}));
        if (entry.language.empty())
            entry.language = core::lowerAscii(jsonText(root, {"language"}));
        entry.published = jsonText(item, {"date_published", "date_modified"});
        entry.modified = jsonText(item, {"date_modified"});
        entry.content = jsonRawText(item, {"content_html"});
        entry.isHtml = !entry.content.empty();
        if (entry.content.empty())
            entry.content = jsonRawText(item, {"content_text", "summary"});
        core::Document document = documentOfEntry(entry, lexicon, words);
        if (!document.body.empty() || !document.title.empty())
            documents.push_back(std::move(document));
    }
    if (documents.empty())
        return core::fail(core::ErrorCode::Empty, name + " is a feed without entries.");
    return documents;
}

} // namespace

Documents readJson(
    std::string_view json, const std::string& name, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    QJsonParseError error{};
    const QJsonDocument parsed =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return core::fail(
            core::ErrorCode::Malformed, name + " is not complete JSON: " + error.errorString().toStdString() +
                                            " at byte " + std::to_string(error.offset) + ". Export it again.");
    if (isJsonFeed(parsed.object()))
        return readJsonFeed(parsed.object(), name, lexicon, words);
    if (StatusHistory history = readStatusHistory(parsed); history.known) {
        if (history.documents.empty())
            return core::fail(core::ErrorCode::Empty, name + " is a status export without incidents.");
        return std::move(history.documents);
    }
    if (StixContent stix = readStix(parsed); stix.known) {
        if (stix.documents.empty())
            return core::fail(
                core::ErrorCode::Empty, name + " is STIX without a report or anything else that is told in words.");
        return std::move(stix.documents);
    }
    return readStatusPage(parsed, name);
}

} // namespace reading
