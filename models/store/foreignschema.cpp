// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foreignschema.h"

#include <map>
#include <mutex>
#include <set>

namespace store {
namespace {

struct Definition {
    std::string type;
    std::string sql;
};

using Definitions = std::map<std::string, Definition>; // by name

Definitions definitionsIn(Database& database) {
    Definitions all;
    Statement rows = database.prepare("SELECT name, type, coalesce(sql, '') FROM sqlite_schema");
    while (rows.step())
        all[rows.text(0)] = {rows.text(1), rows.text(2)};
    return all;
}

// Names that SQLite keeps for itself: indexes of keys, statistics. Nothing runs from them.
bool isReserved(const std::string& name, const Definition& definition) {
    return name.starts_with("sqlite_") && (definition.type == "table" || definition.type == "index");
}

// The tables behind the full-text index are written down by the SQLite that made them.
bool isOfTextIndex(const std::string& name, const Definition& mine) {
    return name.starts_with("document_fts_") && mine.type == "table";
}

// What the steps up to a version make. Kept for the next case that is opened: it takes the building of a database.
const Definitions& definitionsOf(std::span<const Migration> steps, int version) {
    std::string sql;
    for (const Migration& step : steps) {
        if (step.version <= version)
            (sql += step.sql) += "\n;";
    }
    static std::mutex mutex;
    static std::map<std::string, Definitions> known; // by the SQL that makes them
    const std::lock_guard lock(mutex);
    const auto it = known.find(sql);
    if (it != known.end())
        return it->second;
    Database fresh(std::filesystem::path(), Database::Access::Create);
    fresh.run(sql);
    return known.emplace(std::move(sql), definitionsIn(fresh)).first->second;
}

// "table column" of all plain tables and of the full-text index.
std::set<std::string> columnsIn(Database& database) {
    std::set<std::string> all;
    Statement rows =
        database.prepare("SELECT s.name || ' ' || c.name FROM sqlite_schema AS s, pragma_table_info(s.name)"
                         " AS c WHERE s.type = 'table' AND s.name NOT LIKE 'document\\_fts\\_%' ESCAPE '\\'"
                         " AND (s.sql NOT LIKE 'CREATE VIRTUAL%' OR s.name = 'document_fts')");
    while (rows.step())
        all.insert(rows.text(0));
    return all;
}

} // namespace

std::vector<std::string> runningObjects(Database& database) {
    std::vector<std::string> running;
    for (const auto& [name, definition] : definitionsIn(database)) {
        if (definition.type != "table" && definition.type != "index")
            running.push_back("the " + definition.type + " “" + name + "”");
    }
    return running;
}

std::vector<std::string> missingParts(Database& database, std::span<const Migration> steps) {
    Database fresh(std::filesystem::path(), Database::Access::Create);
    for (const Migration& step : steps)
        fresh.run(step.sql);
    const std::set<std::string> there = columnsIn(database);
    std::vector<std::string> missing;
    for (const std::string& each : columnsIn(fresh)) {
        if (!there.contains(each))
            missing.push_back(each);
    }
    return missing;
}

std::vector<std::string> foreignObjects(Database& database, std::span<const Migration> steps) {
    const Definitions& ours = definitionsOf(steps, versionOf(database));
    std::vector<std::string> foreign;
    for (const auto& [name, definition] : definitionsIn(database)) {
        const auto it = ours.find(name);
        const bool known = it != ours.end();
        const bool same = known && it->second.type == definition.type &&
                          (it->second.sql == definition.sql || isOfTextIndex(name, it->second));
        if (!known && !isReserved(name, definition))
            foreign.push_back("the " + definition.type + " “" + name + "”");
        else if (known && !same)
            foreign.push_back("another definition of the " + it->second.type + " “" + name + "”");
    }
    return foreign;
}

} // namespace store
