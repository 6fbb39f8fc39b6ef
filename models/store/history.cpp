// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/store/corrections.h"

#include <algorithm>

namespace store {
namespace {

struct Change {
    std::int64_t number = 0;
    core::Correction correction;
    std::string earlier;
};

std::vector<Change> changesOf(Database& database, std::int64_t step) {
    std::vector<Change> changes;
    Statement rows = database.prepare(
        "SELECT number, kind, target, value, earlier FROM step_correction WHERE step = ? ORDER BY number");
    rows.bind(step);
    while (rows.step()) {
        if (const auto kind = core::correctionKindOf(rows.view(1)))
            changes.push_back({rows.integer(0), {*kind, rows.text(2), rows.text(3)}, rows.text(4)});
    }
    return changes;
}

// The earlier value; none where what it concerns has gone from the case.
std::optional<std::string> tryToWrite(Database& database, const core::Correction& correction, core::Millis now) {
    try {
        return writeCorrection(database, correction, now);
    } catch (const Failure& failure) {
        if (failure.error.code != core::ErrorCode::NotFound && failure.error.code != core::ErrorCode::BadInput)
            throw;
        return std::nullopt;
    }
}

} // namespace

std::vector<Step> readHistory(Database& database) {
    std::vector<Step> steps;
    Statement rows = database.prepare("SELECT id, name, made, undone FROM step ORDER BY id");
    while (rows.step())
        steps.push_back({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3) != 0});
    return steps;
}

std::vector<core::Correction> doStep(
    Database& database, std::int64_t id, std::string_view name, std::span<const core::Correction> corrections,
    core::Millis now) {
    database.run("DELETE FROM step WHERE undone = 1");
    database.execute("INSERT INTO step (id, name, made) VALUES (?, ?, ?)", id, name, now);
    Statement insert = database.prepare(
        "INSERT INTO step_correction (step, number, kind, target, value, earlier) VALUES (?, ?, ?, ?, ?, ?)");
    std::vector<core::Correction> inverses;
    for (const core::Correction& each : corrections) {
        const std::string earlier = writeCorrection(database, each, now);
        insert
            .bind(
                id, inverses.size(), core::name(each.kind), std::string_view(each.target), std::string_view(each.value),
                std::string_view(earlier))
            .run();
        inverses.push_back({each.kind, each.target, earlier});
    }
    return inverses;
}

std::vector<core::Correction> turnStep(Database& database, std::int64_t id, bool undone, core::Millis now) {
    if (!database.integer("SELECT 1 FROM step WHERE id = ? AND undone <> ?", id, undone))
        return {};
    std::vector<Change> changes = changesOf(database, id);
    if (undone)
        std::ranges::reverse(changes);
    std::vector<core::Correction> written;
    for (Change& each : changes) {
        if (undone)
            each.correction.value = each.earlier;
        const auto earlier = tryToWrite(database, each.correction, now);
        if (!earlier)
            continue;
        if (!undone) // it may be another by now: a colleague's work came in between
            database.execute(
                "UPDATE step_correction SET earlier = ? WHERE step = ? AND number = ?", std::string_view(*earlier), id,
                each.number);
        written.push_back(each.correction);
    }
    database.execute("UPDATE step SET undone = ? WHERE id = ?", undone, id);
    return written;
}

} // namespace store
