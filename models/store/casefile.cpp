// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casefile.h"

#include "models/store/checks.h"
#include "models/store/copying.h"
#include "models/store/corrections.h"
#include "models/store/history.h"
#include "models/store/importing.h"
#include "models/store/merging.h"
#include "models/store/opening.h"
#include "models/store/reanalysing.h"
#include "models/store/rows.h"
#include "models/store/search.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <new>
#include <sqlite3.h>

namespace store {
namespace {

core::Millis now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// The edge of the library: Failures become errors, and so does what the standard library throws.
template <typename Function>
auto guarded(const std::filesystem::path& path, Function function) -> core::Result<decltype(function())> {
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const Failure& failure) {
        return std::unexpected(failure.error);
    } catch (const std::bad_alloc&) {
        return core::fail(
            core::ErrorCode::Database,
            "There is not enough memory to work on " + path.string() + "; close other programs and try again.");
    } catch (const std::exception& problem) {
        return core::fail(core::ErrorCode::Internal, path.string() + " could not be used: " + problem.what() + ".");
    }
}

} // namespace

void placeInFindings(std::vector<core::DocumentRecord>& records, const core::CaseFindings& findings) {
    const auto find = [&](core::DocumentId id) {
        const auto it = std::ranges::lower_bound(records, id, {}, &core::DocumentRecord::id);
        return it != records.end() && it->id == id ? &*it : nullptr;
    };
    const auto place = [&](core::DocumentId id, core::IncidentId incident, bool possible) {
        if (core::DocumentRecord* record = find(id);
            record && (record->incident == 0 || (record->incidentPossible && !possible))) {
            record->incident = incident;
            record->incidentPossible = possible;
        }
    };
    for (const core::Incident& incident : findings.incidents) {
        for (const core::DocumentId id : incident.documents)
            place(id, incident.id, false);
        for (const core::DocumentId id : incident.possible)
            place(id, incident.id, true);
    }
    for (std::size_t i = 0; i < findings.origins.size(); ++i) {
        for (const core::DocumentId id : findings.origins[i].documents) {
            if (core::DocumentRecord* record = find(id))
                record->origin = static_cast<int>(i);
        }
    }
}

void layOver(std::span<const core::Correction> corrections, core::CaseFindings& findings) {
    Corrections(corrections).layOver(findings);
}

std::map<std::string, char> gradesIn(std::span<const core::Correction> corrections) {
    return Corrections(corrections).grades();
}

std::vector<analysis::OutletCopy> copiesIn(std::span<const core::Correction> corrections) {
    return Corrections(corrections).copies();
}

struct CaseFile::Private {
    std::filesystem::path path; // as it was given
    OpenedCase opened;

    Database& database() { return *opened.database; }

    std::unexpected<core::Error> refused() const {
        return core::fail(
            core::ErrorCode::ReadOnly,
            opened.reason.sentence.empty()
                ? path.string() + " is open for reading only; save a copy of it in a folder that you may write to."
                : opened.reason.sentence);
    }

    // SQLite would go on writing to a file that nobody can open any more.
    void requireInPlace() {
        int moved = 0;
        sqlite3_file_control(database().handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved != 0)
            throw Failure{core::Error{
                core::ErrorCode::NotFound,
                path.string() + " was moved or deleted while it was open, so nothing more is saved in it; save a copy "
                                "of the case, which holds all that was saved before, and open that."}};
    }

    // A call that reads: one moment of the case from its first to its last row.
    template <typename Function>
    auto read(Function function) {
        return guarded(path, [&] {
            database().startCall();
            const Transaction transaction(database(), Transaction::Kind::Read);
            return function(database());
        });
    }

    template <typename Function>
    auto write(Function function) -> core::Result<decltype(function(std::declval<Database&>()))> {
        if (opened.readOnly)
            return refused();
        return guarded(path, [&] {
            requireInPlace();
            database().startCall();
            Transaction transaction(database(), Transaction::Kind::Write);
            if constexpr (std::is_void_v<decltype(function(database()))>) {
                function(database());
                finish(transaction);
            } else {
                auto result = function(database());
                finish(transaction);
                return result;
            }
        });
    }

    void finish(Transaction& transaction) {
        database().execute("INSERT INTO setting (name, value) VALUES ('revision', '1')"
                           " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1");
        transaction.commit();
    }
};

CaseFile::CaseFile(std::unique_ptr<Private> p)
    : d(std::move(p)) {}
CaseFile::CaseFile(CaseFile&&) noexcept = default;
CaseFile& CaseFile::operator=(CaseFile&&) noexcept = default;
CaseFile::~CaseFile() = default;

core::Result<CaseFile> CaseFile::open(const std::filesystem::path& path, OpenMode mode) {
    return guarded(path, [&] {
        auto d = std::make_unique<Private>();
        d->path = path;
        d->opened = openCase(path, mode, migrations());
        return CaseFile(std::move(d));
    });
}

const std::filesystem::path& CaseFile::path() const {
    return d->path;
}

bool CaseFile::isReadOnly() const {
    return d->opened.readOnly;
}

const ReadOnlyReason& CaseFile::readOnlyReason() const {
    return d->opened.reason;
}

core::Result<void> CaseFile::requireWritable() const {
    if (d->opened.readOnly)
        return d->refused();
    return {};
}

void CaseFile::interrupt() {
    d->database().interrupt();
}

core::Result<bool> CaseFile::holds(std::string_view sha256) {
    return d->read([&](Database& database) { return holdsBytes(database, sha256); });
}

core::Result<AddOutcome> CaseFile::add(const StoredFile& file, std::span<const AnalysedDocument> documents) {
    // Looked at first: an unchanged file takes no write lock and leaves the revision as it is.
    const auto held = holds(file.sha256);
    if (!held)
        return std::unexpected(held.error());
    if (*held)
        return AddOutcome::Unchanged;
    const auto outcomes = addAll(std::array{AnalysedFile{file, documents}});
    if (!outcomes)
        return std::unexpected(outcomes.error());
    return outcomes->front();
}

core::Result<std::vector<AddOutcome>> CaseFile::addAll(std::span<const AnalysedFile> files) {
    return d->write([&](Database& database) {
        NewTexts texts(database);
        std::vector<AddOutcome> outcomes;
        for (const AnalysedFile& each : files)
            outcomes.push_back(addFile(database, each.file, each.documents, now(), texts));
        texts.indexAll();
        return outcomes;
    });
}

core::Result<std::vector<core::DocumentRecord>> CaseFile::documents() {
    return d->read([&](Database& database) {
        std::vector<core::DocumentRecord> records = readRecords(database);
        const Corrections corrections = Corrections::read(database);
        corrections.setAside(records);
        for (core::DocumentRecord& record : records)
            corrections.layOver(record);
        placeInFindings(records, readCaseFindings(database));
        return records;
    });
}

core::Result<core::DocumentRecord> CaseFile::record(core::DocumentId id) {
    return d->read([&](Database& database) {
        std::vector<core::DocumentRecord> records = readRecords(database, id);
        if (records.empty())
            throw Failure{core::Error{
                core::ErrorCode::NotFound, "There is no document " + std::to_string(id) + " in this case."}};
        Corrections::read(database).layOver(records.front());
        return std::move(records.front());
    });
}

core::Result<core::Document> CaseFile::document(core::DocumentId id) {
    return d->read([&](Database& database) {
        auto document = readDocument(database, id);
        if (!document)
            throw Failure{core::Error{
                core::ErrorCode::NotFound, "There is no document " + std::to_string(id) + " in this case."}};
        Corrections::read(database).layOver(id, keyOf(database, id), *document);
        return std::move(*document);
    });
}

core::Result<std::string> CaseFile::originalBytes(core::DocumentId id) {
    return d->read([&](Database& database) { return readOriginal(database, id); });
}

core::Result<std::vector<EarlierFile>> CaseFile::earlierFiles(core::DocumentId id) {
    return d->read([&](Database& database) { return readEarlierFiles(database, id); });
}

core::Result<std::string> CaseFile::bytesOf(std::string_view sha256) {
    return d->read([&](Database& database) { return readBytesOf(database, sha256); });
}

core::Result<std::vector<DocumentSite>> CaseFile::sites() {
    return d->read([&](Database& database) { return readSites(database); });
}

core::Result<void> CaseFile::noteUnread(std::span<const UnreadFile> failed, std::span<const std::string> read) {
    const auto before = unread();
    if (!before)
        return std::unexpected(before.error());
    std::map<std::string, std::string> wanted;
    for (const UnreadFile& each : *before)
        wanted[each.path] = each.why;
    const std::map<std::string, std::string> stored = wanted;
    for (const std::string& path : read)
        wanted.erase(path);
    for (const UnreadFile& each : failed)
        wanted[each.path] = each.why;
    if (wanted == stored)
        return {};
    return d->write([&](Database& database) { writeUnread(database, wanted); });
}

core::Result<std::vector<UnreadFile>> CaseFile::unread() {
    return d->read([&](Database& database) { return readUnread(database); });
}

core::Result<void> CaseFile::replaceFindings(core::DocumentId id, const analysis::DocumentFindings& findings) {
    return d->write([&](Database& database) {
        const auto document = readDocument(database, id);
        if (!document)
            throw Failure{core::Error{
                core::ErrorCode::NotFound, "There is no document " + std::to_string(id) + " in this case."}};
        dropContradictionsOf(database, id);
        writeFindings(database, id, *document, findings);
        markStale(database, true);
    });
}

core::Result<std::vector<CorrectionFate>> CaseFile::reanalyse(const BatchAnalysis& analyse) {
    return d->write([&](Database& database) {
        auto fates = reanalyseDocuments(database, analyse);
        markStale(database, true);
        return fates;
    });
}

core::Result<void> CaseFile::replaceCaseFindings(const core::CaseFindings& findings) {
    return d->write([&](Database& database) {
        writeCaseFindings(database, findings);
        markStale(database, false);
    });
}

core::Result<std::vector<core::ContradictionId>> CaseFile::updateCaseFindings(const FindingsRows& change) {
    return d->write([&](Database& database) {
        std::vector<core::ContradictionId> numbers = writeFindingsChange(database, change);
        markStale(database, false);
        return numbers;
    });
}

core::Result<core::CaseFindings> CaseFile::caseFindings() {
    return d->read([&](Database& database) {
        core::CaseFindings findings = readCaseFindings(database);
        Corrections::read(database).layOver(findings);
        return findings;
    });
}

core::Result<bool> CaseFile::needsRefresh() {
    return d->read([&](Database& database) { return isStale(database); });
}

core::Result<std::string> CaseFile::apply(const core::Correction& correction) {
    return d->write([&](Database& database) {
        std::string before = writeCorrection(database, correction, now());
        if (core::changesFindings(correction.kind))
            markStale(database, true);
        return before;
    });
}

namespace {

void markAfter(Database& database, std::span<const core::Correction> corrections) {
    if (std::ranges::any_of(corrections, [](const auto& each) { return core::changesFindings(each.kind); }))
        markStale(database, true);
}

} // namespace

core::Result<std::vector<core::Correction>> CaseFile::doStep(
    std::int64_t id, std::string_view name, std::span<const core::Correction> corrections) {
    return d->write([&](Database& database) {
        auto inverses = store::doStep(database, id, name, corrections, now());
        markAfter(database, corrections);
        return inverses;
    });
}

core::Result<std::vector<core::Correction>> CaseFile::undoStep(std::int64_t id) {
    return d->write([&](Database& database) {
        auto written = turnStep(database, id, true, now());
        markAfter(database, written);
        return written;
    });
}

core::Result<std::vector<core::Correction>> CaseFile::redoStep(std::int64_t id) {
    return d->write([&](Database& database) {
        auto written = turnStep(database, id, false, now());
        markAfter(database, written);
        return written;
    });
}

core::Result<Merge> CaseFile::merge(const std::filesystem::path& other) {
    if (d->opened.readOnly)
        return d->refused();
    // Not by write(): a database is not attached inside a transaction.
    return guarded(other, [&] {
        d->requireInPlace();
        d->database().startCall();
        return mergeInto(d->database(), other);
    });
}

core::Result<std::vector<Step>> CaseFile::history() {
    return d->read([&](Database& database) { return readHistory(database); });
}

core::Result<std::vector<core::Correction>> CaseFile::corrections() {
    return d->read([&](Database& database) { return Corrections::read(database).all(); });
}

core::Result<std::map<std::string, char>> CaseFile::grades() {
    return d->read([&](Database& database) { return Corrections::read(database).grades(); });
}

core::Result<SearchAnswer> CaseFile::search(
    std::string_view query, std::size_t limit, std::size_t offset, SearchOrder order, SearchDepth depth) {
    return d->read([&](Database& database) { return runSearch(database, query, limit, offset, order, depth); });
}

void CaseFile::settle() {
    if (!d->opened.readOnly)
        (void)guarded(d->path, [&] { d->database().run("PRAGMA wal_checkpoint(PASSIVE)"); });
}

core::Result<std::vector<std::string>> CaseFile::check() {
    // Not in one transaction: the check of the index is an insertion by its form.
    return guarded(d->path, [&] {
        d->database().startCall();
        return checkCase(d->database());
    });
}

core::Result<void> CaseFile::copyTo(const std::filesystem::path& copy, const CopyHooks& hooks) {
    return guarded(d->path, [&] {
        d->database().startCall();
        copyWhole(d->database(), copy, draftOf(copy), hooks);
    });
}

core::Result<core::SnapshotPtr> CaseFile::snapshot() {
    return d->read([&](Database& database) -> core::SnapshotPtr {
        auto snapshot = std::make_shared<core::Snapshot>();
        snapshot->casePath = d->path.string();
        snapshot->readOnly = d->opened.readOnly;
        snapshot->revision = static_cast<std::uint64_t>(
            database.integer("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'").value_or(0));
        const Corrections corrections = Corrections::read(database);
        snapshot->documents = readRecords(database);
        corrections.setAside(snapshot->documents);
        for (core::DocumentRecord& record : snapshot->documents)
            corrections.layOver(record);
        snapshot->findings = readCaseFindings(database);
        corrections.layOver(snapshot->findings);
        placeInFindings(snapshot->documents, snapshot->findings);
        snapshot->corrections = corrections.all();
        database.throwIfInterrupted();
        core::buildEvents(*snapshot);
        return snapshot;
    });
}

} // namespace store
