// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace views {
namespace {

struct ListField {
    const char* name;
    QStringList Filter::* list;
};
constexpr std::array<ListField, 7> kLists = {{
    {"causes", &Filter::causes},
    {"speakers", &Filter::speakers},
    {"sources", &Filter::sources},
    {"stances", &Filter::stances},
    {"months", &Filter::months},
    {"tags", &Filter::tags},
    {"languages", &Filter::languages},
}};
constexpr int kFacetKinds = 7;

QJsonObject filterJson(const Filter& filter) {
    QJsonObject json;
    if (filter.incident != 0)
        json[QLatin1String("incident")] = static_cast<qint64>(filter.incident);
    if (!filter.query.isEmpty())
        json[QLatin1String("query")] = filter.query;
    for (const ListField& each : kLists) {
        if (const QStringList& list = filter.*each.list; !list.isEmpty())
            json[QLatin1String(each.name)] = QJsonArray::fromStringList(list);
    }
    QJsonArray excluded;
    for (const auto& [kind, key] : filter.excluded)
        excluded.append(QJsonArray{static_cast<int>(kind), key});
    if (!excluded.isEmpty())
        json[QLatin1String("excluded")] = excluded;
    if (filter.knownAt)
        json[QLatin1String("knownAt")] = static_cast<qint64>(*filter.knownAt);
    return json;
}

Filter filterOf(const QJsonObject& json) {
    Filter filter;
    filter.incident = json[QLatin1String("incident")].toInteger();
    filter.query = json[QLatin1String("query")].toString();
    for (const ListField& each : kLists) {
        for (const QJsonValue& value : json[QLatin1String(each.name)].toArray())
            filter.*each.list << value.toString();
    }
    for (const QJsonValue& value : json[QLatin1String("excluded")].toArray()) {
        const int kind = value.toArray().at(0).toInt(-1);
        if (kind >= 0 && kind < kFacetKinds)
            filter.excluded.append({static_cast<models::FacetKind>(kind), value.toArray().at(1).toString()});
    }
    if (const QJsonValue at = json[QLatin1String("knownAt")]; at.isDouble())
        filter.knownAt = at.toInteger();
    return filter;
}

} // namespace

std::string savedViewText(const SavedView& view) {
    QJsonObject json;
    json[QLatin1String("filter")] = filterJson(view.filter);
    if (view.range != core::TimeInterval{})
        json[QLatin1String("range")] =
            QJsonArray{static_cast<qint64>(view.range.earliest), static_cast<qint64>(view.range.latest)};
    json[QLatin1String("layout")] = view.layout;
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<SavedView> savedViewOf(std::string_view text) {
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    SavedView view;
    view.filter = filterOf(json[QLatin1String("filter")].toObject());
    const QJsonArray range = json[QLatin1String("range")].toArray();
    if (range.size() == 2 && range.at(0).toInteger() < range.at(1).toInteger())
        view.range = {range.at(0).toInteger(), range.at(1).toInteger()};
    view.layout = json[QLatin1String("layout")].toObject();
    return view;
}

} // namespace views
