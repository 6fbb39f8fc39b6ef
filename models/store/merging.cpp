// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merging.h"

#include "models/store/copying.h"
#include "models/store/corrections.h"
#include "models/store/importing.h"
#include "models/store/opening.h"
#include "models/store/schema.h"
#include "models/store/textrows.h"

#include <algorithm>
#include <map>
#include <unistd.h>

namespace store {
namespace {

namespace fs = std::filesystem;

// Tables of what is derived from one document, with the column that names it.
constexpr std::pair<const char*, const char*> kOfDocument[] = {
    {"document_text", "id"},         {"heading", "document"}, {"part", "document"}, {"evidence", "document"},
    {"time_expression", "document"}, {"claim", "document"},   {"cue", "document"},  {"name", "document"},
    {"fingerprint", "document"},
};

// The other case as it is now, brought up to date; gone at the end.
class UpToDateCopy {
public:
    UpToDateCopy(const fs::path& other, const fs::path& beside)
        : m_path(beside.string() + ".merge-" + std::to_string(::getpid())) {
        const OpenedCase opened = openCase(other, OpenMode::ReadOnly, migrations());
        remove();
        Database copy(m_path, Database::Access::Create);
        copyDatabase(*opened.database, copy);
    }
    UpToDateCopy(const UpToDateCopy&) = delete;
    UpToDateCopy& operator=(const UpToDateCopy&) = delete;
    ~UpToDateCopy() { remove(); }
    const fs::path& path() const { return m_path; }

private:
    void remove() const {
        std::error_code ignored;
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            fs::remove(m_path.string() + ending, ignored);
    }
    fs::path m_path;
};

class Merger {
public:
    explicit Merger(Database& database)
        : m_database(database) {}

    Merge run() {
        Transaction transaction(m_database, Transaction::Kind::Write);
        takeFiles();
        takeDocuments();
        takeCorrections();
        if (m_merge.documents > 0)
            followNames();
        if (m_merge.documents > 0 || !m_merge.taken.empty()) {
            markStale(m_database, true);
            m_database.execute("INSERT INTO setting (name, value) VALUES ('revision', '1')"
                               " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1");
        }
        transaction.commit();
        return std::move(m_merge);
    }

private:
    // What is searched knows sources by the names that they go by. What corrections came in for is done.
    void followNames() {
        const Corrections corrections = Corrections::read(m_database);
        const auto isRename = [](const core::Correction& each) {
            return each.kind == core::CorrectionKind::SourceSame;
        };
        if (std::ranges::none_of(corrections.all(), isRename))
            return;
        std::vector<core::DocumentId> ids;
        Statement rows = m_database.prepare("SELECT id FROM main.document WHERE id > ?");
        rows.bind(m_lastDocument);
        while (rows.step())
            ids.push_back(rows.integer(0));
        for (const core::DocumentId id : ids)
            refreshSearched(m_database, corrections, id);
    }

    // The columns of a table, `own` in place of one of them, those of the row `r` for the others; without `left`.
    struct Columns {
        std::string names, values;
    };
    Columns columnsOf(
        const std::string& table, std::string_view replaced, std::string_view own, std::string_view left) {
        Columns columns;
        Statement rows = m_database.prepare("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
        while (rows.step()) {
            const std::string name = rows.text(0);
            if (name == left)
                continue;
            const std::string comma = columns.names.empty() ? "" : ", ";
            columns.names += comma + "\"" + name + "\"";
            columns.values += comma + (name == replaced ? std::string(own) : "r.\"" + name + "\"");
        }
        return columns;
    }

    std::int64_t count(const char* table) {
        return m_database.integer(std::string("SELECT max(id) FROM main.") + table).value_or(0);
    }

    void takeFiles() {
        m_lastFile = count("file");
        const Columns file = columnsOf("file", {}, {}, "id");
        m_database.execute(
            "INSERT INTO main.file (" + file.names + ") SELECT " + file.values +
            " FROM other.file AS r WHERE r.sha256 NOT IN (SELECT sha256 FROM main.file) ORDER BY r.id");
        m_database.execute(
            "INSERT INTO main.original (file, bytes) SELECT m.id, o.bytes FROM main.file AS m"
            " JOIN other.file AS f ON f.sha256 = m.sha256 JOIN other.original AS o ON o.file = f.id WHERE m.id > ?",
            m_lastFile);
        m_merge.files = static_cast<int>(
            m_database.integer("SELECT count(*) FROM main.file WHERE id > ? AND current = 1", m_lastFile).value_or(0));
    }

    void takeDocuments() {
        m_lastDocument = count("document");
        const Columns document = columnsOf("document", "file", "m.id", "id");
        m_database.execute(
            "INSERT INTO main.document (" + document.names + ") SELECT " + document.values +
                " FROM other.document AS r JOIN other.file AS f ON f.id = r.file"
                " JOIN main.file AS m ON m.sha256 = f.sha256 WHERE m.id > ? ORDER BY r.id",
            m_lastFile);
        m_database.run("CREATE TEMP TABLE met (theirs INTEGER PRIMARY KEY, ours INTEGER NOT NULL)");
        m_database.execute(
            "INSERT INTO met SELECT t.id, d.id FROM other.document AS t JOIN other.file AS f ON f.id = t.file"
            " JOIN main.file AS m ON m.sha256 = f.sha256 JOIN main.document AS d ON d.file = m.id AND d.number = "
            "t.number");
        for (const auto& [table, column] : kOfDocument) {
            const Columns columns = columnsOf(table, column, "met.ours", {});
            m_database.execute(
                std::string("INSERT INTO main.") + table + " (" + columns.names + ") SELECT " + columns.values +
                    " FROM other." + table + " AS r JOIN met ON met.theirs = r." + column + " WHERE met.ours > ?",
                m_lastDocument);
        }
        indexTexts(m_database, m_lastDocument);
        m_merge.documents = static_cast<int>(
            m_database.integer("SELECT count(*) FROM main.document WHERE id > ?", m_lastDocument).value_or(0));
    }

    // In our numbers; none where it is about a document that we do not have.
    std::optional<std::string> ourTarget(core::CorrectionKind kind, const std::string& target) {
        const auto ours = [&](std::string_view id) {
            return m_database.text("SELECT CAST(ours AS TEXT) FROM met WHERE CAST(theirs AS TEXT) = ?", id);
        };
        if (kind == core::CorrectionKind::SameIncident) {
            const auto ids = core::incidentTargetOf(target);
            const auto moved = ids ? ours(std::to_string(ids->moved)) : std::nullopt;
            const auto anchor = ids ? ours(std::to_string(ids->anchor)) : std::nullopt;
            return moved && anchor ? std::optional(*moved + " " + *anchor) : std::nullopt;
        }
        return std::string_view(core::name(kind)).starts_with("document-") ? ours(target) : std::optional(target);
    }

    void takeCorrections() {
        struct Row {
            core::Correction correction;
            core::Millis changed = 0;
        };
        std::vector<Row> rows;
        Statement read = m_database.prepare("SELECT kind, target, value, changed FROM other.correction");
        while (read.step()) {
            const auto kind = core::correctionKindOf(read.view(0));
            const auto target = kind ? ourTarget(*kind, read.text(1)) : std::nullopt;
            if (target)
                rows.push_back({{*kind, *target, read.text(2)}, read.integer(3)});
        }
        for (const Row& row : rows)
            take(row.correction, row.changed);
    }

    void take(const core::Correction& theirs, core::Millis changed) {
        const std::string_view kind = core::name(theirs.kind);
        Statement ours = m_database.prepare("SELECT value, changed FROM main.correction WHERE kind = ? AND target = ?");
        ours.bind(kind, std::string_view(theirs.target));
        const bool known = ours.step();
        const std::string value = known ? ours.text(0) : std::string();
        const bool later = !known || changed > ours.integer(1);
        ours.reset();
        if (known && value == theirs.value)
            return;
        // Who goes by a name here may lend it there.
        const bool circle = theirs.kind == core::CorrectionKind::SourceSame &&
                            Corrections::read(m_database).goesBy(theirs.value, theirs.target);
        if (known || circle)
            m_merge.conflicts.push_back({{theirs.kind, theirs.target, value}, theirs.value, later && !circle});
        if (!later || circle)
            return;
        writeCorrection(m_database, theirs, changed);
        m_merge.taken.push_back(theirs);
    }

    Database& m_database;
    Merge m_merge;
    std::int64_t m_lastFile = 0; // that was there before
    std::int64_t m_lastDocument = 0;
};

// For as long as it lives the copy can be read as "other".
class Attached {
public:
    Attached(Database& database, const fs::path& path)
        : m_database(database) {
        m_database.execute("ATTACH ? AS other", std::string_view(fileUri(path, "mode=ro&immutable=1")));
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;
    ~Attached() {
        try {
            m_database.run("DROP TABLE IF EXISTS temp.met; DETACH other");
        } catch (const Failure&) { // the connection is of no use any more, which its next call says
        }
    }

private:
    Database& m_database;
};

// The case without what comes in; gone at the end unless it is kept.
class CopyBefore {
public:
    explicit CopyBefore(Database& database)
        : m_path(freePath(
              (database.path().parent_path() / database.path().stem()).string() + ".before-merge", ".faultline")) {
        copyWhole(database, m_path, draftOf(m_path), {});
    }
    CopyBefore(const CopyBefore&) = delete;
    CopyBefore& operator=(const CopyBefore&) = delete;
    ~CopyBefore() {
        std::error_code ignored;
        if (!m_kept)
            fs::remove(m_path, ignored);
    }
    const fs::path& keep() {
        m_kept = true;
        return m_path;
    }

private:
    fs::path m_path;
    bool m_kept = false;
};

} // namespace

Merge mergeInto(Database& database, const fs::path& other) {
    std::error_code problem;
    const fs::path& into = database.path();
    if (fs::equivalent(into, other, problem))
        throw Failure{core::Error{core::ErrorCode::BadInput, into.string() + " cannot be merged with itself."}};
    const UpToDateCopy copy(other, into);
    CopyBefore before(database);
    const Attached attached(database, copy.path());
    Merge merge = Merger(database).run();
    if (!merge.isEmpty())
        merge.before = before.keep();
    return merge;
}

core::Result<Merge> mergeCase(const fs::path& into, const fs::path& other) {
    auto file = CaseFile::open(into, OpenMode::ReadWrite);
    return file ? file->merge(other) : std::unexpected(file.error());
}

} // namespace store
