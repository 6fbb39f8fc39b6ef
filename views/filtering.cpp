// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filtering.h"

#include "views/viewstate.h"

namespace views {
namespace {

std::vector<std::string> toStd(const QStringList& list) {
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(list.size()));
    for (const QString& each : list)
        result.push_back(each.toStdString());
    return result;
}

} // namespace

models::RowFilter rowFilterOf(const ViewState& state) {
    const Filter& filter = state.filter();
    models::RowFilter result;
    result.incident = filter.incident;
    result.causes = toStd(filter.causes);
    result.speakers = toStd(filter.speakers);
    result.sources = toStd(filter.sources);
    result.stances = toStd(filter.stances);
    result.months = toStd(filter.months);
    result.tags = toStd(filter.tags);
    result.languages = toStd(filter.languages);
    for (const auto& [kind, key] : filter.excluded)
        result.excluded.push_back({kind, key.toStdString()});
    if (const auto& matches = state.matches())
        result.documents.emplace(matches->begin(), matches->end());
    return result;
}

} // namespace views
