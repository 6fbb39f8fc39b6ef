// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foreignschema.h"

#include <map>

namespace store {
namespace {

struct Definition {
    std::string type;
    std::string sql;
    bool operator==(const Definition&) const = default;
};

std::map<std::string, Definition> definitionsIn(Database& database) {
    std::map<std::string, Definition> all;
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

} // namespace

std::vector<std::string> foreignObjects(Database& database, std::span<const Migration> steps) {
    const int version = versionOf(database);
    Database fresh(std::filesystem::path(), Database::Access::Create);
    for (const Migration& step : steps) {
        if (step.version <= version)
            fresh.run(step.sql);
    }
    const std::map<std::string, Definition> ours = definitionsIn(fresh);
    std::vector<std::string> foreign;
    for (const auto& [name, definition] : definitionsIn(database)) {
        const auto it = ours.find(name);
        const std::string what = definition.type + " “" + name + "”";
        if (it == ours.end() && !isReserved(name, definition))
            foreign.push_back("the " + what);
        else if (it != ours.end() && it->second != definition && !isOfTextIndex(name, it->second))
            foreign.push_back("another definition of the " + it->second.type + " “" + name + "”");
        else if (it != ours.end() && it->second.type != definition.type)
            foreign.push_back("the " + what);
    }
    return foreign;
}

} // namespace store
