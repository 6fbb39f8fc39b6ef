// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/damage.h"

#include "models/core/text.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
#include <optional>
#include <sqlite3.h>
#include <vector>

namespace fuzz {
namespace {

constexpr std::size_t kLines = 40;

// The first word of the rest, which loses it.
std::string_view taken(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

std::optional<std::int64_t> numberIn(std::string_view word) {
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    return problem == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

std::size_t anyNumber(std::string_view word) {
    return numberIn(word)
        .transform([](std::int64_t number) { return static_cast<std::size_t>(number); })
        .value_or(std::hash<std::string_view>()(word));
}

class Damager {
public:
    explicit Damager(const std::filesystem::path& path) {
        sqlite3_open(path.c_str(), &m_handle);
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 1 << 20);
        sqlite3_set_authorizer(m_handle, allow, nullptr);
        sqlite3_progress_handler(m_handle, 100'000, [](void*) { return 1; }, nullptr);
        run("PRAGMA ignore_check_constraints = ON");
        m_tables =
            texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'document_fts' ORDER BY name");
    }
    Damager(const Damager&) = delete;
    Damager& operator=(const Damager&) = delete;
    ~Damager() { sqlite3_close(m_handle); }

    void run(const std::string& sql) { sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr); }
    void removeRow(std::string_view line) {
        const std::string& table = one(m_tables, taken(line));
        run("DELETE FROM \"" + table + "\"" + whereRow(table, taken(line)));
    }
    void setValue(std::string_view line) {
        const std::string& table = one(m_tables, taken(line));
        const std::string column = one(texts("SELECT name FROM pragma_table_info('" + table + "')"), taken(line));
        const std::string where = whereRow(table, taken(line));
        sqlite3_stmt* statement = nullptr;
        const std::string sql = "UPDATE OR IGNORE \"" + table + "\" SET \"" + column + "\" = ?1" + where;
        if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            return;
        const auto size = static_cast<int>(line.size());
        if (const auto number = numberIn(line))
            sqlite3_bind_int64(statement, 1, *number);
        else if (line.starts_with('x'))
            sqlite3_bind_blob(statement, 1, line.data() + 1, size - 1, SQLITE_STATIC);
        else if (line != "null")
            sqlite3_bind_text(statement, 1, line.data(), size, SQLITE_STATIC);
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

private:
    // Damage stays in its own file and reads no other.
    static int allow(void*, int action, const char* what, const char*, const char*, const char*) {
        if (action == SQLITE_ATTACH)
            return SQLITE_DENY;
        const std::string_view pragma(action == SQLITE_PRAGMA && what ? what : "");
        const bool isHarmless = pragma.empty() || pragma == "table_info" || pragma == "user_version" ||
                                pragma == "application_id" || pragma == "writable_schema" ||
                                pragma == "ignore_check_constraints";
        return isHarmless ? SQLITE_OK : SQLITE_DENY;
    }
    static const std::string& one(const std::vector<std::string>& names, std::string_view word) {
        static const std::string none;
        const auto found = std::ranges::find(names, word);
        if (names.empty())
            return none;
        return found != names.end() ? *found : names[anyNumber(word) % names.size()];
    }
    std::vector<std::string> texts(const std::string& sql) {
        std::vector<std::string> all;
        const auto take = [](void* list, int, char** values, char**) {
            static_cast<std::vector<std::string>*>(list)->emplace_back(values[0] ? values[0] : "");
            return 0;
        };
        sqlite3_exec(m_handle, sql.c_str(), take, &all, nullptr);
        return all;
    }
    std::string whereRow(const std::string& table, std::string_view row) {
        std::string key;
        for (const std::string& each : texts("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0"))
            key += (key.empty() ? "\"" : ", \"") + each + "\"";
        if (key.empty())
            key = "rowid";
        const std::vector<std::string> count = texts("SELECT count(*) FROM \"" + table + "\"");
        const std::size_t rows = count.empty() ? 0 : std::max<std::size_t>(anyNumber(count.front()), 1);
        const std::string number = std::to_string(rows == 0 ? 0 : anyNumber(row) % rows);
        return " WHERE (" + key + ") = (SELECT " + key + " FROM \"" + table + "\" LIMIT 1 OFFSET " + number + ")";
    }

    sqlite3* m_handle = nullptr;
    std::vector<std::string> m_tables;
};

void overwrite(std::string& bytes, std::string_view line) {
    const std::size_t at = anyNumber(taken(line)) % bytes.size();
    const std::size_t count = std::min(line.size(), bytes.size() - at);
    bytes.replace(at, count, line.substr(0, count));
}

} // namespace

std::string damagedCase(const std::string& bytes, const std::string& damage, const std::filesystem::path& draft) {
    std::vector<std::string_view> lines = core::split(damage, '\n');
    lines.resize(std::min(lines.size(), kLines));
    std::ofstream(draft, std::ios::binary) << bytes;
    {
        Damager damager(draft);
        for (std::string_view line : lines) {
            if (line.starts_with("! "))
                damager.run(std::string(line.substr(2)));
            else if (line.starts_with("- "))
                damager.removeRow(line.substr(2));
            else if (!line.empty() && !line.starts_with("@ ") && !line.starts_with("< "))
                damager.setValue(line);
        }
    }
    std::ifstream in(draft, std::ios::binary);
    std::string damaged(std::istreambuf_iterator<char>(in), {});
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(draft.string() + ending, ignored);
    for (const std::string_view line : lines) {
        if (line.starts_with("@ ") && !damaged.empty())
            overwrite(damaged, line.substr(2));
        else if (line.starts_with("< "))
            damaged.resize(std::min(damaged.size(), anyNumber(line.substr(2))));
    }
    return damaged;
}

} // namespace fuzz
