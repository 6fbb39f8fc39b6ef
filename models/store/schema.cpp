// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/core/embedded.h"
#include "models/store/copying.h"

#include <cstdio>
#include <memory>
#include <sqlite3.h>

namespace store {
namespace {

std::vector<Migration> builtInMigrations() {
    std::vector<Migration> steps;
    for (int version = 1;; ++version) {
        char path[32];
        std::snprintf(path, sizeof path, "schema/%04d.sql", version);
        const std::string_view sql = core::embeddedText(path);
        if (sql.empty())
            return steps;
        steps.push_back({version, std::string(sql)});
    }
}

std::filesystem::path backUp(Database& database, int version) {
    const std::filesystem::path path =
        freePath(database.path().string() + ".version-" + std::to_string(version), ".backup");
    try {
        Database copy(path, Database::Access::Create);
        copyDatabase(database, copy);
    } catch (const Failure&) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
    return path;
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps = builtInMigrations();
    return steps;
}

int newestVersion(std::span<const Migration> steps) {
    return steps.empty() ? 0 : steps.back().version;
}

int versionOf(Database& database) {
    return static_cast<int>(database.integer("PRAGMA user_version").value_or(0));
}

void copyDatabase(Database& from, Database& to) {
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!backup)
        to.fail(sqlite3_extended_errcode(to.handle()));
    const int code = sqlite3_backup_step(backup.get(), -1);
    if (code != SQLITE_DONE)
        throw Failure{errorOf(code, sqlite3_errstr(code), to.path())};
}

std::filesystem::path migrate(Database& database, std::span<const Migration> steps) {
    const int before = versionOf(database);
    std::filesystem::path copy;
    if (before > 0 && before < newestVersion(steps) && !database.path().empty())
        copy = backUp(database, before);
    for (const Migration& step : steps) {
        if (step.version <= before)
            continue;
        Transaction transaction(database, Transaction::Kind::Write);
        database.run(step.sql);
        database.run("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.run("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
    return copy;
}

} // namespace store
