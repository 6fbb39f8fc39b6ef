// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include "models/store/copying.h"
#include "models/store/database.h"

#include <algorithm>
#include <vector>

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".faultline";

// By name, which is by day.
std::vector<fs::path> backupsIn(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code problem;
    for (const fs::directory_entry& each : fs::directory_iterator(folder, problem)) {
        if (each.path().extension() == kEnding)
            found.push_back(each.path());
    }
    std::ranges::sort(found);
    return found;
}

std::optional<std::int64_t> revisionOf(Database& database) {
    return database.integer("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'");
}

// A backup that cannot be read is no backup.
std::optional<std::int64_t> revisionOfBackup(const fs::path& path) {
    try {
        Database database(path, Database::Access::Immutable);
        return revisionOf(database);
    } catch (const Failure&) {
        return std::nullopt;
    }
}

std::optional<fs::path> backUp(
    const fs::path& path, std::string_view day, const std::atomic<bool>* stop, std::size_t most) {
    const fs::path folder = backupFolder(path);
    const fs::path wanted = folder / (std::string(day) + std::string(kEnding));
    std::error_code problem;
    if (fs::exists(wanted, problem))
        return std::nullopt;
    Database from(path, Database::Access::ReadWrite);
    from.run("PRAGMA query_only = ON");
    const std::vector<fs::path> before = backupsIn(folder);
    if (const auto revision = revisionOf(from);
        !revision || (!before.empty() && revisionOfBackup(before.back()) == revision))
        return std::nullopt; // nothing was ever put into it, or nothing since
    fs::create_directory(folder, problem);
    if (problem)
        throw Failure{core::Error{
            core::ErrorCode::ReadOnly, folder.string() + " cannot be made for backups (" + problem.message() + ")."}};
    copyWhole(from, wanted, wanted.string() + ".new", {stop, {}});
    const std::vector<fs::path> all = backupsIn(folder);
    for (std::size_t i = 0; i + most < all.size(); ++i)
        fs::remove(all[i], problem);
    return wanted;
}

} // namespace

fs::path backupFolder(const fs::path& path) {
    return path.string() + ".backups";
}

core::Result<std::optional<fs::path>> backUpCase(
    const fs::path& path, std::string_view day, const std::atomic<bool>* stop, std::size_t most) {
    try {
        return backUp(path, day, stop, most);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error);
    } catch (const std::exception& problem) {
        return core::fail(
            core::ErrorCode::Database, "No backup of " + path.string() + " could be made (" + problem.what() + ").");
    }
}

} // namespace store
