// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <sqlite3.h>

namespace store {
namespace {

core::Error errorOfOpening(int code, const std::string& file) {
    if (code == SQLITE_CANTOPEN_ISDIR)
        return {core::ErrorCode::NotACase, file + " is a folder, not a case file."};
    return {
        core::ErrorCode::NoPermission,
        file + " could not be opened; check that it is still there and that you may read the file and its folder."};
}

} // namespace

core::Error errorOf(int sqliteCode, std::string_view detail, const std::filesystem::path& path) {
    const std::string file = path.empty() ? std::string("A temporary file") : path.string();
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return {
            core::ErrorCode::DiskFull, file + " could not be written because the disk is full; free some space and try "
                                              "again (nothing that was saved before is lost)."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            core::ErrorCode::Locked, file + " is in use by another program; close it there or try again in a moment."};
    case SQLITE_NOTADB:
        return {
            core::ErrorCode::NotACase, file + " is not a Faultline case. If it is an article, import it into a case."};
    case SQLITE_CORRUPT:
        return {
            core::ErrorCode::Malformed, file + " is damaged; open a backup of it (" + file +
                                            ".backups), or rescue what can be read into a new case "
                                            "with \"faultline-cli repair\"."};
    case SQLITE_READONLY:
        return {core::ErrorCode::ReadOnly, file + " cannot be changed; save a copy in a folder that you may write to."};
    case SQLITE_INTERRUPT:
        return {core::ErrorCode::Cancelled, "The work on " + file + " was stopped."};
    case SQLITE_CANTOPEN:
        return errorOfOpening(sqliteCode, file);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {core::ErrorCode::NoPermission, file + " could not be opened: you may not read it."};
    case SQLITE_TOOBIG:
        return {core::ErrorCode::TooLarge, "A text or file of more than a gigabyte does not fit into " + file + "."};
    case SQLITE_IOERR:
        return {
            core::ErrorCode::Database,
            file + " could not be read or written (" + std::string(detail) +
                "); check that its disk or network share is still there, then open it again."};
    case SQLITE_NOMEM:
        return {
            core::ErrorCode::Database,
            "There is not enough memory to work on " + file + "; close other programs and try again."};
    default:
        return {core::ErrorCode::Database, file + " could not be used: " + std::string(detail) + "."};
    }
}

} // namespace store
