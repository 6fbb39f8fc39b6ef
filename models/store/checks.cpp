// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checks.h"

#include "models/store/corrections.h"
#include "models/store/enumnames.h"
#include "models/store/packing.h"
#include "models/store/rows.h"
#include "models/store/schema.h"
#include "models/store/spancheck.h"

#include <map>
#include <utility>

namespace store {
namespace {

constexpr std::size_t kMostOfAKind = 200;

using Sentences = std::vector<std::string>;

void checkPages(Database& database, Sentences& out) {
    Statement rows = database.prepare("PRAGMA integrity_check(100)");
    while (rows.step()) {
        if (rows.view(0) != "ok")
            out.push_back("The file is damaged: " + rows.text(0) + ".");
    }
}

void checkReferences(Database& database, Sentences& out) {
    std::map<std::pair<std::string, std::string>, int> missing;
    Statement rows = database.prepare("PRAGMA foreign_key_check");
    while (rows.step())
        ++missing[{rows.text(0), rows.text(2)}];
    for (const auto& [tables, count] : missing)
        out.push_back(
            std::to_string(count) + (count == 1 ? " row" : " rows") + " of \"" + tables.first +
            "\" belong to a row of \"" + tables.second + "\" that is not there.");
}

// In a copy, in which the index is given plain texts to compare itself with; in the case there are none.
void runIndexCheck(Database& copy) {
    copy.run("CREATE TABLE plain_text AS SELECT id, unpacked(body) AS body, title, publisher, author, runs"
             " FROM document_text; CREATE UNIQUE INDEX plain_text_id ON plain_text (id); PRAGMA writable_schema = ON;"
             "UPDATE sqlite_schema SET sql = replace(sql, 'content = ''''',"
             " 'content = ''plain_text'', content_rowid = ''id''') WHERE name = 'document_fts';"
             "PRAGMA writable_schema = RESET");
    // A command in the form of an insertion; it changes nothing. With 1, texts are compared with the index too.
    copy.execute("INSERT INTO document_fts (document_fts, rank) VALUES ('integrity-check', 1)");
}

void checkIndex(Database& database, Sentences& out) {
    try {
        Database copy({}, Database::Access::Create);
        copyDatabase(database, copy);
        runIndexCheck(copy);
    } catch (const Failure& failure) {
        if (failure.error.code == core::ErrorCode::Cancelled)
            throw;
        out.emplace_back("The search index does not fit the texts; searches may miss documents.");
    }
}

void checkOriginals(Database& database, Sentences& out) {
    Statement rows = database.prepare(
        "SELECT f.path, f.size, o.bytes FROM file AS f LEFT JOIN original AS o ON o.file = f.id ORDER BY f.id");
    while (rows.step()) {
        if (rows.isNull(2))
            out.push_back("The original of " + rows.text(0) + " is missing.");
        else if (!decompressed(rows.view(2), static_cast<std::uint64_t>(rows.integer(1))))
            out.push_back("The kept original of " + rows.text(0) + " is damaged.");
    }
}

void checkDocuments(Database& database, Sentences& out) {
    const Corrections corrections = Corrections::read(database);
    std::vector<core::DocumentRecord> records = readRecords(database);
    for (core::DocumentRecord& record : records) {
        const std::string name = "Document " + std::to_string(record.id);
        Statement row = database.prepare("SELECT title, publisher, body FROM document_text WHERE id = ?");
        row.bind(record.id);
        if (!row.step()) {
            out.push_back(name + " has no text.");
            continue;
        }
        if (!decompressed(row.view(2))) {
            out.push_back("The text of document " + std::to_string(record.id) + " is damaged.");
            continue;
        }
        auto document = readDocumentUnchecked(database, record.id);
        corrections.layOver(record);
        checkSpans(name, *document, record, out);
        corrections.layOver(record.id, record.key, *document);
        if (row.view(0) != document->title || row.view(1) != document->publisher)
            out.push_back(name + " is searched under another title or source than it has.");
        const auto dated = document->published ? document->published->interval : std::nullopt;
        const auto earliest = database.integer("SELECT dated_earliest FROM document WHERE id = ?", record.id);
        const auto latest = database.integer("SELECT dated_latest FROM document WHERE id = ?", record.id);
        if (dated ? earliest != dated->earliest || latest != dated->latest : earliest || latest)
            out.push_back(name + " is searched under another date than it has.");
    }
}

void checkTexts(Database& database, Sentences& out) {
    const std::int64_t stray =
        database.integer("SELECT count(*) FROM document_text WHERE id NOT IN (SELECT id FROM document)").value_or(0);
    if (stray > 0)
        out.push_back(std::to_string(stray) + " searched texts belong to no document.");
}

void checkContradictions(Database& database, Sentences& out) {
    Statement rows = database.prepare(
        "SELECT DISTINCT contradiction FROM contradiction_claim AS c WHERE NOT EXISTS"
        " (SELECT 1 FROM claim WHERE claim.document = c.document AND claim.number = c.claim) ORDER BY 1");
    while (rows.step())
        out.push_back("Contradiction " + rows.text(0) + " speaks of a claim that is not there.");
    Statement sides =
        database.prepare("SELECT id FROM contradiction AS c WHERE (SELECT count(*) FROM contradiction_claim AS k"
                         " WHERE k.contradiction = c.id AND k.number = 0 AND k.side IN ('a', 'b')) <> 2 ORDER BY id");
    while (sides.step())
        out.push_back("Contradiction " + sides.text(0) + " lacks one of its sides.");
}

struct Vocabulary {
    std::string_view what;
    std::string_view sql; // all values in use
    bool (*isKnown)(std::string_view);
};

constexpr Vocabulary kVocabularies[] = {
    {"stance", "SELECT DISTINCT stance FROM claim",
     [](std::string_view text) { return core::stanceOf(text).has_value(); }},
    {"scope", "SELECT DISTINCT scope FROM claim",
     [](std::string_view text) { return core::scopeOf(text).has_value(); }},
    {"role of a speaker", "SELECT DISTINCT role FROM claim",
     [](std::string_view text) { return core::speakerRoleOf(text).has_value(); }},
    {"kind of time", "SELECT DISTINCT role FROM time_expression",
     [](std::string_view text) { return valueOf<core::TimeRole>(text).has_value(); }},
    {"kind of name", "SELECT DISTINCT kind FROM name",
     [](std::string_view text) { return valueOf<core::NameKind>(text).has_value(); }},
    {"kind of contradiction", "SELECT DISTINCT kind FROM contradiction",
     [](std::string_view text) { return core::contradictionKindOf(text).has_value(); }},
    {"way of being one incident", "SELECT DISTINCT same_incident FROM contradiction",
     [](std::string_view text) { return core::sameIncidentOf(text).has_value(); }},
    {"kind of correction", "SELECT DISTINCT kind FROM correction",
     [](std::string_view text) { return core::correctionKindOf(text).has_value(); }}};

// Values that this version cannot read back as what was written.
void checkValues(Database& database, Sentences& out) {
    for (const Vocabulary& each : kVocabularies) {
        Statement rows = database.prepare(each.sql);
        while (rows.step()) {
            if (!each.isKnown(rows.view(0)))
                out.push_back("\"" + rows.text(0) + "\" is no " + std::string(each.what) + " that this version knows.");
        }
    }
}

using Check = void (*)(Database&, Sentences&);

} // namespace

std::vector<std::string> checkCase(Database& database) {
    constexpr Check kChecks[] = {checkPages,     checkReferences, checkIndex,          checkOriginals,
                                 checkDocuments, checkTexts,      checkContradictions, checkValues};
    Sentences all;
    for (const Check check : kChecks) {
        Sentences found;
        try {
            check(database, found);
        } catch (const Failure& failure) {
            if (failure.error.code == core::ErrorCode::Cancelled)
                throw;
            found.push_back(failure.error.message);
        }
        if (found.size() > kMostOfAKind) {
            const std::size_t more = found.size() - kMostOfAKind;
            found.resize(kMostOfAKind);
            found.push_back("And " + std::to_string(more) + " more of this kind.");
        }
        for (std::string& sentence : found) {
            if (all.empty() || all.back() != sentence)
                all.push_back(std::move(sentence));
        }
    }
    return all;
}

} // namespace store
