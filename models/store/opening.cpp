// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/store/foreignschema.h"

#include <sqlite3.h>
#include <unistd.h>

namespace store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(core::ErrorCode code, std::string message) {
    throw Failure{core::Error{code, std::move(message)}};
}

void configure(Database& database) {
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_busy_timeout(database.handle(), 5000);
    database.run("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
}

// A case is made under another name and put in its place when it is whole, so that no moment leaves half a case.
void makeCase(const fs::path& path, std::span<const Migration> steps) {
    std::error_code problem;
    if (!path.parent_path().empty() && !fs::is_directory(path.parent_path(), problem))
        refuse(
            core::ErrorCode::NotFound,
            path.string() + " cannot be made because the folder " + path.parent_path().string() + " does not exist.");
    const fs::path draft = path.string() + ".new-" + std::to_string(::getpid());
    fs::remove(draft, problem);
    try {
        Database database(draft, Database::Access::Create);
        configure(database);
        migrate(database, steps);
    } catch (Failure& failure) {
        fs::remove(draft, problem);
        if (failure.error.code == core::ErrorCode::NoPermission)
            refuse(core::ErrorCode::ReadOnly, path.string() + " cannot be made: you may not write to its folder.");
        throw;
    }
    fs::rename(draft, path, problem);
    if (problem) {
        const std::string reason = problem.message();
        fs::remove(draft, problem);
        refuse(core::ErrorCode::ReadOnly, path.string() + " cannot be made (" + reason + ").");
    }
}

// Looks at the header without locks and side files: what is no case of ours is not touched.
void probe(const fs::path& path) {
    std::error_code problem;
    if (fs::file_size(path, problem) < 512) // SQLite's smallest page; it would take less for an empty database
        refuse(
            core::ErrorCode::NotACase,
            path.string() + " is not a Faultline case. If it is an article, import it into a case.");
    Database database(path, Database::Access::Immutable);
    // A checkpoint that was cut short leaves a file that is shorter than its header says until its log is read; this
    // makes SQLite look at the header all the same.
    database.run("PRAGMA writable_schema = ON");
    const auto id = database.integer("PRAGMA application_id");
    if (id != kApplicationId)
        refuse(core::ErrorCode::NotACase, path.string() + " is a database of another program, not a Faultline case.");
}

bool hasPendingLog(const fs::path& path) {
    std::error_code problem;
    const auto size = fs::file_size(path.string() + "-wal", problem);
    return !problem && size > 0;
}

[[noreturn]] void refuseForeign(const std::string& file, const std::string& what) {
    refuse(
        core::ErrorCode::NotACase,
        file + " holds what Faultline does not put into a case (" + what +
            "), so it is not opened: such parts could change what you see. "
            "\"faultline-cli repair\" takes the articles and corrections over into a new case without them.");
}

void refuseOthers(Database& database, std::span<const Migration> steps) {
    const std::string file = database.path().string();
    if (versionOf(database) < 1)
        refuse(core::ErrorCode::NotACase, file + " is not a whole Faultline case; import its articles into a new one.");
    if (const std::vector<std::string> foreign = foreignObjects(database, steps); !foreign.empty())
        refuseForeign(file, foreign.front());
}

bool isNewer(Database& database, std::span<const Migration> steps) {
    return versionOf(database) > newestVersion(steps);
}

// Read as far as it has what this version knows.
void refuseUnreadable(Database& database, std::span<const Migration> steps) {
    const std::string file = database.path().string();
    if (const std::vector<std::string> running = runningObjects(database); !running.empty())
        refuseForeign(file, running.front());
    if (!missingParts(database, steps).empty())
        refuse(
            core::ErrorCode::NewerCase, file + " was written by a newer version of Faultline in a way that this one "
                                               "cannot read; open it with that version or update this one.");
}

// " (by ada on castle since 2023-06-05, 14:05 UTC)", as far as it is known.
std::string holderText(const LockHolder& holder) {
    std::string text;
    if (!holder.user.empty())
        text += " by " + holder.user;
    if (!holder.host.empty())
        text += " on " + holder.host;
    if (holder.since > 0) {
        const std::string at = core::isoText(holder.since, core::ZoneState::Utc);
        text += " since " + at.substr(0, 10) + ", " + at.substr(11, 5) + " UTC";
    }
    return text.empty() ? text : " (" + text.substr(1) + ")";
}

ReadOnlyReason reasonOf(ReadOnlyReason::Kind kind, const fs::path& path) {
    using Kind = ReadOnlyReason::Kind;
    ReadOnlyReason reason{kind, {}, path.string()};
    std::string& sentence = reason.sentence;
    switch (kind) {
    case Kind::None:
        sentence.clear();
        break;
    case Kind::Newer:
        sentence += " was written by a newer version of Faultline, so this one only reads it; work on it with that "
                    "version, or update this one.";
        break;
    case Kind::OpenElsewhere:
        reason.holder = WriteLock::holderOf(path);
        sentence += " is open in another window" + holderText(reason.holder) +
                    ", so it can only be read; close it there, then open it again to work on it.";
        break;
    case Kind::Protected:
        sentence += " can only be read, for the file, its folder or its medium is write-protected; save a copy of it "
                    "in a folder that you may write to, and work on that.";
        break;
    case Kind::Unlockable:
        sentence += " can only be read, for its file system does not let a program lock it, or another program holds "
                    "it; save a copy of it on a disk of this computer, and work on that.";
        break;
    }
    return reason;
}

// Reading a write-ahead log needs a side file; on media where none can be made the file is taken as it stands.
std::unique_ptr<Database> openForReading(const fs::path& path) {
    try {
        auto database = std::make_unique<Database>(path, Database::Access::ReadWrite);
        configure(*database);
        versionOf(*database);
        database->integer("SELECT count(*) FROM sqlite_schema");
        return database;
    } catch (const Failure&) {
        if (hasPendingLog(path))
            refuse(
                core::ErrorCode::ReadOnly,
                path.string() + " holds changes that were not finished; copy it together with " +
                    path.filename().string() + "-wal to a folder that you may write to, and open it there.");
        auto database = std::make_unique<Database>(path, Database::Access::Immutable);
        configure(*database);
        return database;
    }
}

OpenedCase openReadOnly(const fs::path& path, std::span<const Migration> steps, ReadOnlyReason::Kind why) {
    OpenedCase opened;
    opened.readOnly = true;
    opened.database = openForReading(path);
    if (isNewer(*opened.database, steps)) {
        refuseUnreadable(*opened.database, steps);
        why = ReadOnlyReason::Kind::Newer;
    } else {
        refuseOthers(*opened.database, steps);
    }
    opened.reason = reasonOf(why, path);
    if (versionOf(*opened.database) < newestVersion(steps)) {
        // Brought up to date in a private copy: the file itself is not to be changed.
        auto copy = std::make_unique<Database>(fs::path(), Database::Access::Create);
        copyDatabase(*opened.database, *copy);
        configure(*copy);
        migrate(*copy, steps);
        opened.database = std::move(copy);
    }
    opened.database->run("PRAGMA query_only = ON");
    return opened;
}

// Missing, or empty as a file dialog or a full disk may leave it.
bool isToBeMade(const fs::path& path) {
    std::error_code problem;
    return !fs::exists(path, problem) || fs::file_size(path, problem) == 0;
}

// What a step has left unused, where it is much.
void giveBackRoom(Database& database) {
    if (database.integer("SELECT freelist_count * 4 > page_count FROM pragma_freelist_count, pragma_page_count") != 1)
        return;
    try {
        database.run("VACUUM");
    } catch (const Failure&) { // on a full disk, for one: later imports use it
    }
}

std::unique_ptr<Database> openForWriting(const fs::path& path, std::span<const Migration> steps) {
    auto database = std::make_unique<Database>(path, Database::Access::ReadWrite);
    configure(*database);
    if (database->isReadOnly() || isNewer(*database, steps))
        return database;
    refuseOthers(*database, steps);
    // Network shares without shared memory keep the rollback journal; both are safe.
    database->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    if (!migrate(*database, steps).empty())
        giveBackRoom(*database);
    return database;
}

// For reading where another one writes to it, or where nobody can.
OpenedCase openToWork(const fs::path& path, std::span<const Migration> steps) {
    using Kind = ReadOnlyReason::Kind;
    const bool isNew = isToBeMade(path);
    if (!isNew)
        probe(path);
    auto lock = WriteLock::acquire(path);
    if (!lock && isNew)
        throw Failure{lock.error()};
    if (!lock)
        return openReadOnly(
            path, steps, lock.error().code == core::ErrorCode::Locked ? Kind::OpenElsewhere : Kind::Protected);
    if (isToBeMade(path))
        makeCase(path, steps);
    OpenedCase opened;
    opened.lock = std::move(*lock);
    try {
        opened.database = openForWriting(path, steps);
    } catch (const Failure& failure) {
        if (failure.error.code != core::ErrorCode::Locked)
            throw;
        return openReadOnly(path, steps, Kind::Unlockable);
    }
    if (opened.database->isReadOnly() || isNewer(*opened.database, steps)) {
        opened.database.reset();
        return openReadOnly(path, steps, Kind::Protected);
    }
    return opened;
}

} // namespace

OpenedCase openCase(const fs::path& given, OpenMode mode, std::span<const Migration> steps) {
    std::error_code problem;
    // One name for one file: the lock stands beside the file itself, not beside a link to it.
    fs::path path = fs::weakly_canonical(given, problem);
    if (problem)
        path = given;
    const fs::file_status status = fs::status(path, problem);
    if (fs::is_directory(status))
        refuse(
            core::ErrorCode::NotACase,
            path.string() + " is a folder, not a case file. To read what is in it, import it into a case.");
    if (status.type() == fs::file_type::none)
        refuse(core::ErrorCode::NoPermission, path.string() + " could not be looked at: " + problem.message() + ".");
    if (fs::exists(status) && !fs::is_regular_file(status))
        refuse(core::ErrorCode::NotACase, path.string() + " is not a file.");
    if (!fs::exists(status) && mode != OpenMode::Create)
        refuse(core::ErrorCode::NotFound, path.string() + " does not exist; look whether it was moved or renamed.");
    if (mode != OpenMode::ReadOnly)
        return openToWork(path, steps);
    if (isToBeMade(path))
        refuse(core::ErrorCode::Empty, path.string() + " is empty; there is no case in it.");
    probe(path);
    return openReadOnly(path, steps, ReadOnlyReason::Kind::None);
}

} // namespace store
