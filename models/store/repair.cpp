// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repair.h"

#include "models/store/importing.h"
#include "models/store/opening.h"
#include "models/store/packing.h"
#include "models/store/schema.h"
#include "models/store/textrows.h"

#include <algorithm>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

namespace store {
namespace {

namespace fs = std::filesystem;

// The damaged file with its log under another name, gone at the end.
class WorkCopy {
public:
    WorkCopy(const fs::path& from, const fs::path& beside)
        : m_path(beside.string() + ".rescue-" + std::to_string(::getpid())) {
        copy(from, m_path);
        std::error_code ignored;
        if (fs::exists(from.string() + "-wal", ignored))
            copy(from.string() + "-wal", m_path.string() + "-wal");
    }
    WorkCopy(const WorkCopy&) = delete;
    WorkCopy& operator=(const WorkCopy&) = delete;
    ~WorkCopy() {
        std::error_code ignored;
        for (const char* ending : {"", "-wal", "-shm"})
            fs::remove(m_path.string() + ending, ignored);
    }
    const fs::path& path() const { return m_path; }

private:
    static void copy(const fs::path& from, const fs::path& to) {
        std::error_code problem;
        fs::copy_file(from, to, fs::copy_options::overwrite_existing, problem);
        if (problem)
            throw Failure{core::Error{
                core::ErrorCode::NoPermission,
                from.string() + " could not be copied to " + to.string() + " (" + problem.message() + ")."}};
    }
    fs::path m_path;
};

std::vector<std::string> texts(Database& database, const std::string& sql) {
    std::vector<std::string> all;
    Statement rows = database.prepare(sql);
    while (rows.step())
        all.push_back(rows.text(0));
    return all;
}

std::string list(const std::vector<std::string>& names, std::string_view behind = {}) {
    std::string text;
    for (const std::string& each : names)
        ((text += text.empty() ? "\"" : ", \"") += each + "\"") += behind;
    return text;
}

// Of our own tables without those that FTS5 keeps for its index.
std::vector<std::string> tablesOf(Database& database) {
    return texts(
        database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                  " AND name NOT LIKE 'document_fts%' ORDER BY rowid");
}

struct Columns {
    std::vector<std::string> all;
    std::vector<std::string> key;
};

Columns columnsOf(Database& database, const std::string& table) {
    return {
        texts(database, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"),
        texts(database, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk")};
}

// Finalizes at the end; the statements of models/store/database.h know no values of any type.
class RawStatement {
public:
    RawStatement(Database& database, const std::string& sql)
        : m_database(database) {
        if (const int code = sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &m_statement, nullptr);
            code != SQLITE_OK)
            database.fail(code);
    }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;
    ~RawStatement() { sqlite3_finalize(m_statement); }
    sqlite3_stmt* get() const { return m_statement; }

    // Binds what the other one holds and runs; a row that is against the rules of the table is passed over.
    void take(const RawStatement& row, int columns) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(m_statement, i + 1, sqlite3_column_value(row.get(), i));
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE && (code & 0xFF) != SQLITE_CONSTRAINT)
            m_database.fail(code);
    }

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

class Rescuer {
public:
    Rescuer(Database& from, Database& to)
        : m_from(from)
        , m_to(to) {}

    Rescue run() {
        m_to.run("PRAGMA foreign_keys = OFF");
        Transaction transaction(m_to, Transaction::Kind::Write);
        for (const std::string& table : tablesOf(m_to))
            copyTable(table);
        dropDamagedTexts();
        tellOfParts();
        keepLostFiles();
        dropCorrectionsOfLost();
        dropDangling();
        indexTexts(m_to, 0);
        markStale(m_to, true);
        m_rescue.documents = static_cast<int>(m_to.integer("SELECT count(*) FROM document").value_or(0));
        transaction.commit();
        m_to.run("PRAGMA foreign_keys = ON");
        return std::move(m_rescue);
    }

private:
    void copyTable(const std::string& table) {
        const Columns wanted = columnsOf(m_to, table);
        std::vector<std::string> shared;
        try {
            const Columns there = columnsOf(m_from, table);
            std::ranges::copy_if(wanted.all, std::back_inserter(shared), [&](const std::string& each) {
                return std::ranges::find(there.all, each) != there.all.end();
            });
        } catch (const Failure&) {
            shared.clear();
        }
        if (shared.empty() && isOlder())
            return; // its version did not know the table
        if (shared.empty()) {
            m_rescue.losses.push_back("The table \"" + table + "\" is not there or cannot be read.");
            return;
        }
        // An earlier version kept bodies as they are.
        std::string values = list(shared);
        if (const std::size_t at = values.find("\"body\""); table == "document_text" && at != std::string::npos)
            values.replace(at, 6, "CASE typeof(body) WHEN 'text' THEN packed(body) ELSE body END");
        const std::string select = "SELECT " + values + " FROM \"" + table + "\" ORDER BY ";
        std::string marks;
        for (std::size_t i = 0; i < shared.size(); ++i)
            marks += i == 0 ? "?" : ", ?";
        const std::string insert = (table == "setting" ? "INSERT OR REPLACE INTO \"" : "INSERT OR IGNORE INTO \"") +
                                   table + "\" (" + list(shared) + ") VALUES (" + marks + ")";
        const auto columns = static_cast<int>(shared.size());
        if (copyRows(select + list(wanted.key), insert, columns))
            return;
        copyRows(select + list(wanted.key, " DESC"), insert, columns);
        m_rescue.losses.push_back("Some rows of \"" + table + "\" could not be read.");
    }

    bool isOlder() { return versionOf(m_from) < newestVersion(migrations()); }

    // False: it stopped at damage.
    bool copyRows(const std::string& select, const std::string& insert, int columns) {
        RawStatement into(m_to, insert);
        try {
            const RawStatement rows(m_from, select);
            int code = SQLITE_ROW;
            while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
                into.take(rows, columns);
            return code == SQLITE_DONE;
        } catch (const Failure& failure) {
            if (failure.error.code != core::ErrorCode::Malformed)
                throw;
            return false;
        }
    }

    void dropDamagedTexts() {
        std::vector<core::DocumentId> damaged;
        Statement rows = m_to.prepare("SELECT id, body FROM document_text");
        while (rows.step()) {
            if (!decompressed(rows.view(1)))
                damaged.push_back(rows.integer(0));
        }
        for (const core::DocumentId id : damaged)
            m_to.execute("DELETE FROM document_text WHERE id = ?", id);
    }

    // A file that still has others of its documents is not read again, since those would come a second time.
    void tellOfParts() {
        Statement rows = m_to.prepare(
            "SELECT f.path, count(*) FROM document AS d JOIN file AS f ON f.id = d.file"
            " WHERE f.current AND d.id NOT IN (SELECT id FROM document_text) AND EXISTS (SELECT 1 FROM document AS "
            "other JOIN document_text AS t ON t.id = other.id WHERE other.file = f.id) GROUP BY f.id ORDER BY f.id");
        while (rows.step())
            m_rescue.losses.push_back(
                std::to_string(rows.integer(1)) + (rows.integer(1) == 1 ? " document" : " documents") + " of " +
                rows.text(0) + " could not be read and " + (rows.integer(1) == 1 ? "is" : "are") +
                " lost; import the file into a new case to read what is missing.");
    }

    // What is read again gets new numbers: a correction of the old number would mean nothing, or a stranger who is
    // given that number next.
    void dropCorrectionsOfLost() {
        constexpr const char* kOfLost =
            "correction WHERE kind GLOB 'document-*' AND CAST(target AS INTEGER) NOT IN (SELECT id FROM document)";
        const std::int64_t lost = m_to.integer(std::string("SELECT count(*) FROM ") + kOfLost).value_or(0);
        if (lost == 0)
            return;
        m_rescue.losses.push_back(
            std::to_string(lost) + (lost == 1 ? " correction" : " corrections") +
            " of documents that were damaged could not be kept; look through those that were read again.");
        m_to.run(std::string("DELETE FROM ") + kOfLost);
    }

    // A document is there with its text or not at all; where the bytes of its file are whole they are read again.
    void keepLostFiles() {
        m_to.run("DELETE FROM document WHERE id NOT IN (SELECT id FROM document_text)"
                 " OR file NOT IN (SELECT id FROM file)");
        m_to.run("DELETE FROM document_text WHERE id NOT IN (SELECT id FROM document)");
        Statement rows =
            m_to.prepare("SELECT f.id, f.path, f.size, o.bytes FROM file AS f LEFT JOIN original AS o ON o.file = f.id"
                         " WHERE f.current AND f.id NOT IN (SELECT file FROM document) ORDER BY f.id");
        std::vector<std::int64_t> gone;
        while (rows.step()) {
            gone.push_back(rows.integer(0));
            auto bytes =
                rows.isNull(3) ? std::nullopt : decompressed(rows.view(3), static_cast<std::uint64_t>(rows.integer(2)));
            if (bytes)
                m_rescue.lost.push_back({rows.text(1), std::move(*bytes)});
            else
                m_rescue.losses.push_back(rows.text(1) + " is lost; import it again.");
        }
        for (const std::int64_t id : gone)
            m_to.execute("DELETE FROM file WHERE id = ?", id);
    }

    // Rows that belong to a row that is lost, and then what belongs to those.
    void dropDangling() {
        const std::vector<std::string> tables = tablesOf(m_to);
        for (bool changed = true; changed;) {
            changed = false;
            for (const std::string& table : tables) {
                for (const std::string& condition : parentsOf(table)) {
                    m_to.run("DELETE FROM \"" + table + "\" WHERE NOT EXISTS (" + condition + ")");
                    changed = changed || sqlite3_changes(m_to.handle()) > 0;
                }
            }
        }
    }

    // A query for each reference of the table that finds the row that is referred to.
    std::vector<std::string> parentsOf(const std::string& table) {
        std::vector<std::string> conditions;
        Statement rows = m_to.prepare(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('" + table + "') ORDER BY id, seq");
        std::int64_t last = -1;
        while (rows.step()) {
            const std::string pair = "p.\"" + rows.text(3) + "\" = \"" + table + "\".\"" + rows.text(2) + "\"";
            if (rows.integer(0) == last)
                conditions.back() += " AND " + pair;
            else
                conditions.push_back("SELECT 1 FROM \"" + rows.text(1) + "\" AS p WHERE " + pair);
            last = rows.integer(0);
        }
        return conditions;
    }

    Database& m_from;
    Database& m_to;
    Rescue m_rescue;
};

void removeCase(const fs::path& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        fs::remove(path.string() + ending, ignored);
}

Rescue rescue(const fs::path& from, const fs::path& to) {
    const WorkCopy copy(from, to);
    Database damaged(copy.path(), Database::Access::ReadWrite);
    // Damage is met row by row; nothing of the file is trusted.
    damaged.run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA writable_schema = ON");
    if (tablesOf(damaged).empty())
        throw Failure{core::Error{core::ErrorCode::NotACase, from.string() + " holds no table of a Faultline case."}};
    try {
        const OpenedCase made = openCase(to, OpenMode::Create, migrations());
        return Rescuer(damaged, *made.database).run();
    } catch (...) {
        removeCase(to);
        throw;
    }
}

} // namespace

core::Result<Rescue> rescueCase(const fs::path& from, const fs::path& to) {
    std::error_code problem;
    if (!fs::is_regular_file(from, problem))
        return core::fail(core::ErrorCode::NotFound, from.string() + " does not exist.");
    if (fs::exists(to, problem))
        return core::fail(
            core::ErrorCode::BadInput, to.string() + " exists already; choose another name for the rescued case.");
    try {
        return rescue(from, to);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error);
    } catch (const std::exception& failed) {
        return core::fail(core::ErrorCode::Internal, from.string() + " could not be rescued: " + failed.what() + ".");
    }
}

} // namespace store
