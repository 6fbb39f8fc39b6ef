// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RAII over SQLite's C interface: a connection with a cache of prepared statements, statements with typed binds and
// columns, transactions. A connection and its statements belong to one thread at a time; interrupt() and only it may be
// called from any. Errors: inside models/store they travel as Failure, which CaseFile turns into core::Error at the
// edge; its sentence already names the file.

#include "models/core/error.h"

#include <atomic>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

// Thrown inside models/store, never across its edge.
struct Failure {
    core::Error error;
};

// What an SQLite result code means to the person whose file it is.
core::Error errorOf(int sqliteCode, std::string_view detail, const std::filesystem::path& path);

struct Blob {
    std::string_view bytes;
};

// For the function is_member(id, ids) of every connection: whether an id is among these.
struct SortedIds {
    const std::vector<std::int64_t>& ids; // ascending; must live until the statement is stepped to its end or reset
};

// Bytes that are no UTF-8 become U+FFFD: a case may come from anybody.
std::string soundText(std::string_view bytes);

class Database;

class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement(); // gives the statement back to the cache

    // Binds the values to the parameters in order, from ?1.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, std::string_view text); // bytes must live until the statement is stepped to its end or reset
    void bindAt(int index, Blob blob);
    void bindAt(int index, SortedIds ids);
    void bindAt(int index, double number);
    template <std::integral Number>
    void bindAt(int index, Number number) {
        bindInteger(index, static_cast<std::int64_t>(number));
    }
    template <typename Value>
    void bindAt(int index, const std::optional<Value>& value) {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    bool step(); // true: a row
    void run();  // to the end, then ready for the next binds
    void reset();

    // Columns from 0. Views live until the next step.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view view(int column) const;
    std::string text(int column) const; // always UTF-8

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement, bool* inUse);
    void bindInteger(int index, std::int64_t number);
    void check(int code) const;

    Database* m_database;
    sqlite3_stmt* m_statement;
    bool* m_inUse; // of the cache; null: the statement is this object's own
};

class Database {
public:
    enum class Access : std::uint8_t {
        ReadWrite, // SQLite itself falls back to reading where the file is write-protected
        Create,
        Immutable, // no locks, no side files: media that cannot be written, and probing
    };

    // An empty path: a private temporary database.
    Database(const std::filesystem::path& path, Access access);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    const std::filesystem::path& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    bool isReadOnly() const;

    Statement prepare(std::string_view sql); // one statement, from the cache
    void run(std::string_view sql);          // any number of statements, without values
    template <typename... Values>
    void execute(std::string_view sql, const Values&... values) {
        prepare(sql).bind(values...).run();
    }
    // The first column of the first row.
    template <typename... Values>
    std::optional<std::int64_t> integer(std::string_view sql, const Values&... values) {
        Statement statement = prepare(sql);
        statement.bind(values...);
        return statement.step() && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
    }
    template <typename... Values>
    std::optional<std::string> text(std::string_view sql, const Values&... values) {
        Statement statement = prepare(sql);
        statement.bind(values...);
        return statement.step() && !statement.isNull(0) ? std::optional(statement.text(0)) : std::nullopt;
    }
    std::int64_t lastInsertId() const;

    // Interruption. A call brackets its work with startCall(); interrupt() makes it throw Cancelled at its next step.
    void startCall() { m_interrupted = false; }
    void interrupt();
    bool isInterrupted() const { return m_interrupted; }
    void throwIfInterrupted() const;

    [[noreturn]] void fail(int code) const;

private:
    struct Cached;
    std::filesystem::path m_path;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Cached>> m_cache;
    std::atomic<bool> m_interrupted = false;
};

// Takes everything back unless commit() was reached.
class Transaction {
public:
    enum class Kind : std::uint8_t { Read, Write };
    Transaction(Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

// The percent-encoded file: URI of a path.
std::string fileUri(const std::filesystem::path& path, std::string_view parameters);

} // namespace store
