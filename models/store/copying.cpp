// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copying.h"

#include "models/store/opening.h"

#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr int kPagesAtOnce = 2048; // between looks at `stop`

void copyPages(Database& from, Database& to, const CopyHooks& hooks) {
    const Transaction transaction(
        from, Transaction::Kind::Read); // one moment of the case, whatever is written meanwhile
    from.integer("SELECT count(*) FROM sqlite_schema");
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!backup)
        to.fail(sqlite3_extended_errcode(to.handle()));
    const auto step = [&] {
        if (hooks.stop && hooks.stop->load())
            throw Failure{errorOf(SQLITE_INTERRUPT, {}, from.path())};
        return sqlite3_backup_step(backup.get(), kPagesAtOnce);
    };
    int code = SQLITE_OK;
    while ((code = step()) == SQLITE_OK) {
        const int total = sqlite3_backup_pagecount(backup.get());
        if (hooks.progress)
            hooks.progress(total - sqlite3_backup_remaining(backup.get()), total);
    }
    if (code != SQLITE_DONE)
        throw Failure{errorOf(code, sqlite3_errstr(code), to.path())};
}

// With what SQLite keeps beside it until it is whole.
void discard(const fs::path& draft) {
    std::error_code ignored;
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        fs::remove(draft.string() + ending, ignored);
}

void requireRoom(Database& database, const fs::path& to) {
    std::error_code problem;
    const auto size = static_cast<std::uintmax_t>(
        database.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").value_or(0));
    const fs::space_info space = fs::space(to.has_parent_path() ? to.parent_path() : fs::path("."), problem);
    if (!problem && space.available < 2 * size)
        throw Failure{core::Error{
            core::ErrorCode::DiskFull, "There is too little room for a copy of " + database.path().string() + " at " +
                                           to.string() + "; free some space (the case itself is not affected)."}};
}

} // namespace

fs::path freePath(const std::string& base, std::string_view ending) {
    fs::path path = base + std::string(ending);
    for (int number = 2; fs::exists(path); ++number)
        path = base + "." + std::to_string(number) + std::string(ending);
    return path;
}

fs::path draftOf(const fs::path& to) {
    return to.string() + ".new-" + std::to_string(::getpid());
}

void copyWhole(Database& from, const fs::path& to, const fs::path& draft, const CopyHooks& hooks) {
    requireRoom(from, to);
    discard(draft);
    try {
        Database made(draft, Database::Access::Create);
        copyPages(from, made, hooks);
    } catch (const Failure& failure) {
        discard(draft);
        if (failure.error.code == core::ErrorCode::NoPermission)
            throw Failure{core::Error{
                core::ErrorCode::ReadOnly,
                to.string() + " cannot be made: you may not write to its folder, or it is not there."}};
        throw;
    }
    std::error_code problem;
    fs::rename(draft, to, problem);
    if (problem) {
        const std::string why = problem.message();
        discard(draft);
        throw Failure{core::Error{core::ErrorCode::ReadOnly, to.string() + " cannot be made (" + why + ")."}};
    }
}

core::Result<void> copyCase(const fs::path& from, const fs::path& to, const CopyHooks& hooks) {
    try {
        const OpenedCase opened = openCase(from, OpenMode::ReadOnly, migrations());
        copyWhole(*opened.database, to, draftOf(to), hooks);
        return {};
    } catch (const Failure& failure) {
        return std::unexpected(failure.error);
    } catch (const std::exception& problem) {
        return core::fail(core::ErrorCode::Database, to.string() + " could not be made (" + problem.what() + ").");
    }
}

} // namespace store
