// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/lanearrangement.h"

#include <QJsonArray>
#include <array>
#include <optional>

namespace views {
namespace {

using core::LaneArrangement;
using core::LaneGroup;
using core::LaneKey;

struct KeyField {
    const char* name;
    std::vector<LaneKey> LaneArrangement::* list;
};
constexpr std::array<KeyField, 3> kKeyLists = {{
    {"hidden", &LaneArrangement::hidden},
    {"pinned", &LaneArrangement::pinned},
    {"first", &LaneArrangement::first},
}};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// ["sources", "Harbour Wire"]
QJsonArray written(const LaneKey& key) {
    return {text(core::name(key.group)), QString::fromStdString(key.name)};
}
std::optional<LaneKey> read(const QJsonValue& value) {
    const QJsonArray pair = value.toArray();
    const auto group = core::laneGroupOf(pair.at(0).toString().toStdString());
    return group && pair.at(1).isString() ? std::optional(LaneKey{*group, pair.at(1).toString().toStdString()})
                                          : std::nullopt;
}

} // namespace

QJsonObject arrangementJson(const LaneArrangement& arrangement) {
    QJsonObject json;
    json[QLatin1String("below")] = text(core::name(arrangement.below));
    const auto set = [&json](const char* name, const QJsonArray& list) {
        if (!list.isEmpty())
            json[QLatin1String(name)] = list;
    };
    QJsonArray closed;
    for (const std::string& cause : arrangement.closed)
        closed.append(QString::fromStdString(cause));
    set("closed", closed);
    for (const KeyField& field : kKeyLists) {
        QJsonArray keys;
        for (const LaneKey& key : arrangement.*field.list)
            keys.append(written(key));
        set(field.name, keys);
    }
    QJsonArray heights;
    for (const auto& [key, height] : arrangement.heights)
        heights.append(QJsonArray{written(key), height});
    set("heights", heights);
    return json;
}

LaneArrangement arrangementOf(const QJsonObject& json) {
    LaneArrangement arrangement;
    const auto below = core::laneGroupOf(json[QLatin1String("below")].toString().toStdString());
    if (below && *below != LaneGroup::Causes)
        arrangement.below = *below;
    for (const QJsonValue& cause : json[QLatin1String("closed")].toArray())
        arrangement.closed.push_back(cause.toString().toStdString());
    for (const KeyField& field : kKeyLists) {
        for (const QJsonValue& value : json[QLatin1String(field.name)].toArray()) {
            if (const auto key = read(value))
                (arrangement.*field.list).push_back(*key);
        }
    }
    for (const QJsonValue& value : json[QLatin1String("heights")].toArray()) {
        const auto key = read(value.toArray().at(0));
        const int height = value.toArray().at(1).toInt();
        if (key && height > 0)
            arrangement.heights.emplace_back(*key, height);
    }
    return arrangement;
}

} // namespace views
