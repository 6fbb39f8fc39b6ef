// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/core/text.h"
#include "models/store/packing.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <utility>

namespace store {

struct Database::Cached {
    sqlite3_stmt* statement = nullptr;
    bool inUse = false;
    Cached() = default;
    Cached(const Cached&) = delete;
    Cached& operator=(const Cached&) = delete;
    ~Cached() { sqlite3_finalize(statement); }
};

std::string fileUri(const std::filesystem::path& path, std::string_view parameters) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (kPlain.contains(c)) {
            uri += c;
        } else {
            uri += '%';
            uri += kHex[byte >> 4U];
            uri += kHex[byte & 15U];
        }
    }
    uri += '?';
    return uri += parameters;
}

namespace {

constexpr const char* kSortedIds = "sorted ids"; // the type of the pointer, by name as SQLite wants it

void isMember(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* ids = static_cast<const std::vector<std::int64_t>*>(sqlite3_value_pointer(values[1], kSortedIds));
    sqlite3_result_int(context, ids && std::ranges::binary_search(*ids, sqlite3_value_int64(values[0])) ? 1 : 0);
}

// packed(text) and unpacked(frame): bodies as they stand in document_text. What is text already stays as it is, for the
// steps of earlier versions.
void pack(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* text = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto frame = compressed({text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(values[0]))});
    if (frame)
        sqlite3_result_blob64(context, frame->data(), frame->size(), SQLITE_TRANSIENT);
    else
        sqlite3_result_error_nomem(context);
}

void unpack(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) != SQLITE_BLOB) {
        sqlite3_result_value(context, values[0]);
        return;
    }
    const auto* frame = static_cast<const char*>(sqlite3_value_blob(values[0]));
    const auto text = decompressed({frame ? frame : "", static_cast<std::size_t>(sqlite3_value_bytes(values[0]))});
    if (text)
        sqlite3_result_text64(context, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

// Not for the views and triggers of a file.
void addFunction(sqlite3* handle, const char* name, int values, Function function) {
    sqlite3_create_function_v2(
        handle, name, values, SQLITE_UTF8 | SQLITE_DIRECTONLY | SQLITE_DETERMINISTIC, nullptr, function, nullptr,
        nullptr, nullptr);
}

} // namespace

Database::Database(const std::filesystem::path& path, Access access)
    : m_path(path) {
    const std::string parameters = access == Access::Immutable ? "mode=ro&immutable=1"
                                   : access == Access::Create  ? "mode=rwc"
                                                               : "mode=rw";
    const std::string name = path.empty() ? std::string() : fileUri(path, parameters);
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(name.c_str(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const core::Error error = errorOf(code, m_handle ? sqlite3_errmsg(m_handle) : "out of memory", m_path);
        sqlite3_close(m_handle);
        throw Failure{error};
    }
    addFunction(m_handle, "is_member", 2, isMember);
    addFunction(m_handle, "packed", 1, pack);
    addFunction(m_handle, "unpacked", 1, unpack);
}

Database::~Database() {
    m_cache.clear();
    sqlite3_close(m_handle);
}

bool Database::isReadOnly() const {
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

void Database::fail(int code) const {
    throw Failure{errorOf(code, sqlite3_errmsg(m_handle), m_path)};
}

Statement Database::prepare(std::string_view sql) {
    std::unique_ptr<Cached>& cached = m_cache[std::string(sql)];
    const bool busy = cached && cached->inUse;
    if (cached && !busy) {
        cached->inUse = true;
        return {*this, cached->statement, &cached->inUse};
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    if (busy)
        return {*this, statement, nullptr};
    cached = std::make_unique<Cached>();
    cached->statement = statement;
    cached->inUse = true;
    return {*this, statement, &cached->inUse};
}

void Database::run(std::string_view sql) {
    const int code = sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::interrupt() {
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

void Database::throwIfInterrupted() const {
    if (m_interrupted)
        throw Failure{errorOf(SQLITE_INTERRUPT, {}, m_path)};
}

Statement::Statement(Database& database, sqlite3_stmt* statement, bool* inUse)
    : m_database(&database)
    , m_statement(statement)
    , m_inUse(inUse) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr)) {}

Statement::~Statement() {
    if (!m_statement)
        return;
    if (m_inUse) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        *m_inUse = false;
    } else {
        sqlite3_finalize(m_statement);
    }
}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        m_database->fail(code);
}

void Statement::bindInteger(int index, std::int64_t number) {
    check(sqlite3_bind_int64(m_statement, index, number));
}

void Statement::bindAt(int index, std::nullopt_t) {
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bindAt(int index, std::string_view text) {
    // A null pointer would bind NULL where the empty text is meant.
    const char* bytes = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, index, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindAt(int index, Blob blob) {
    const char* bytes = blob.bytes.data() ? blob.bytes.data() : "";
    check(sqlite3_bind_blob64(m_statement, index, bytes, blob.bytes.size(), SQLITE_STATIC));
}

void Statement::bindAt(int index, SortedIds ids) {
    check(sqlite3_bind_pointer(
        m_statement, index, const_cast<std::vector<std::int64_t>*>(&ids.ids), kSortedIds, nullptr)); // only read
}

void Statement::bindAt(int index, double number) {
    check(sqlite3_bind_double(m_statement, index, number));
}

bool Statement::step() {
    m_database->throwIfInterrupted();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->fail(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    // What the last step reported was thrown there already.
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::view(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

std::string soundText(std::string_view bytes) {
    return core::isUtf8(bytes) ? std::string(bytes) : core::toValidUtf8(bytes);
}

std::string Statement::text(int column) const {
    return soundText(view(column));
}

namespace {

// An interruption may hit the rollback itself, which then has not happened; one that stays away would leave the
// connection inside the transaction for good.
void rollBack(sqlite3* handle) {
    for (int attempt = 0; attempt < 10'000 && sqlite3_get_autocommit(handle) == 0; ++attempt)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(Database& database, Kind kind)
    : m_database(database) {
    rollBack(database.handle());
    m_database.prepare(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction() {
    // After some errors (disk full) SQLite has rolled back by itself.
    if (m_open)
        rollBack(m_database.handle());
}

void Transaction::commit() {
    m_database.prepare("COMMIT").run();
    m_open = false;
}

} // namespace store
