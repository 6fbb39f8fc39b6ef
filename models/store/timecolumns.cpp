// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rows.h"

#include "models/core/calendar.h"

namespace store {

std::optional<core::TimeInterval> soundInterval(core::Millis earliest, core::Millis latest) {
    static const core::Millis first = core::yearInterval(-9999).earliest;
    static const core::Millis last = core::yearInterval(9999).latest;
    const bool isTime = first <= earliest && earliest < latest && latest <= last;
    return isTime ? std::optional(core::TimeInterval{earliest, latest}) : std::nullopt;
}

void bindTime(Statement& statement, int index, const std::optional<core::TimeValue>& value) {
    bindTime(statement, index, value ? &*value : nullptr);
}

void bindTime(Statement& statement, int index, const core::TimeValue* value) {
    if (!value) {
        for (int column = 0; column < 7; ++column)
            statement.bindAt(index + column, std::nullopt);
        return;
    }
    const auto interval = value->interval;
    statement.bindAt(index, interval ? std::optional(interval->earliest) : std::nullopt);
    statement.bindAt(index + 1, interval ? std::optional(interval->latest) : std::nullopt);
    statement.bindAt(index + 2, std::string_view(value->zone == core::ZoneState::Utc ? "utc" : "local"));
    statement.bindAt(index + 3, core::name(value->granularity));
    statement.bindAt(index + 4, std::string_view(value->timex));
    statement.bindAt(index + 5, std::string_view(value->basis));
    statement.bindAt(index + 6, value->approximate);
}

std::optional<core::TimeValue> readTime(const Statement& statement, int column) {
    if (statement.isNull(column + 3))
        return std::nullopt;
    core::TimeValue value;
    if (!statement.isNull(column) && !statement.isNull(column + 1))
        value.interval = soundInterval(statement.integer(column), statement.integer(column + 1));
    value.zone = statement.view(column + 2) == "utc" ? core::ZoneState::Utc : core::ZoneState::Local;
    value.granularity = core::granularityOf(statement.view(column + 3)).value_or(core::Granularity::Day);
    value.timex = statement.text(column + 4);
    value.basis = statement.text(column + 5);
    value.approximate = statement.integer(column + 6) != 0;
    return value;
}

} // namespace store
