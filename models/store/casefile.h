// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The case file: one SQLite database with FTS5, application_id and user_version, migrated by numbered steps
// (resources/schema/). All SQL of the product stands in models/store.
//
// Threads: a CaseFile is one connection and belongs to one thread at a time; interrupt() alone may be called from any.
// One CaseFile may write to a case (a lock beside the file says so, and who); any number may read. Units: bytes
// of UTF-8 for spans, milliseconds for times. Errors: every call that touches the file returns a Result; a failed write
// leaves the file as it was before that call (one transaction a document).

#include "models/analysis/caseanalysis.h"
#include "models/analysis/documentanalysis.h"
#include "models/core/correction.h"
#include "models/core/error.h"
#include "models/core/snapshot.h"
#include "models/store/copying.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

enum class OpenMode : std::uint8_t {
    ReadOnly,  // takes no lock, changes nothing; the file must exist
    ReadWrite, // the file must exist; only for reading where it cannot be written now: readOnlyReason() says why
    Create,    // ReadWrite, made when missing
};

// Who writes to a case at the moment, as far as they could tell.
struct LockHolder {
    std::string user;
    std::string host;
    core::Millis since = 0; // UTC; 0: not known
    bool operator==(const LockHolder&) const = default;
};

// Why a case is open for reading only.
struct ReadOnlyReason {
    enum class Kind : std::uint8_t {
        None,          // it is not, or that was asked for
        Newer,         // a newer version of the program wrote it
        OpenElsewhere, // another window or program writes to it
        Protected,     // file, folder or medium cannot be written
        Unlockable,    // a network share without locks, or another program holds it without pause
    };
    Kind kind = Kind::None;
    LockHolder holder;    // OpenElsewhere
    std::string sentence; // empty for None
};

struct StoredFile {
    std::string path; // as given at import
    std::string format;
    std::string sha256;
    std::string_view bytes; // the original
};

struct AnalysedDocument {
    core::Document document;
    analysis::DocumentFindings findings;
};

struct AnalysedFile {
    StoredFile file;
    std::span<const AnalysedDocument> documents;
};

enum class AddOutcome : std::uint8_t {
    Added,
    Unchanged, // the same bytes are in the case: nothing was written
    Revised,   // the same path had other bytes: its documents were replaced, the earlier bytes are kept
};

// What an import could not read, until a later one does.
struct UnreadFile {
    std::string path; // as given at import
    std::string why;  // a sentence
};

// A state of a file that was replaced by a later import of the same path.
struct EarlierFile {
    std::string sha256;
    core::Millis added = 0;
};

struct DocumentSite {
    core::DocumentId id = 0;
    std::string url;
    std::string publisher;
};

struct SearchHit {
    core::DocumentId document = 0;
    std::string snippet;                  // plain text
    std::vector<core::Span> snippetMarks; // what matched, in the snippet
    double score = 0;                     // higher is better
};

// What finds something where a query finds nothing.
struct SearchOffer {
    std::string dropped; // the parts that it does without; empty: it asks the same of beginnings of the words
    std::string query;
    std::int64_t total = 0;
};

enum class SearchOrder : std::uint8_t { Relevance, Newest, Oldest, Source };

// How far an answer by relevance goes: FTS5 scores every match, which takes seconds for a word that half a million
// documents have. Quick scores those that came last into the case and says so; who waits asks again for the exact
// order.
enum class SearchDepth : std::uint8_t { Quick, Exact };

struct SearchAnswer {
    std::string understood;          // the query as it was understood
    std::vector<std::string> others; // words that were looked for as well: other forms, and what "~" stands for
    std::vector<std::string> absent; // without hits: parts of the query that no document has
    std::vector<SearchOffer> offers; // without hits
    std::int64_t total = 0;
    bool totalIsExact = true;
    bool orderIsExact = true;                // not: only the newest matches were scored
    std::vector<SearchHit> hits;             // in the order that was asked for
    std::vector<core::DocumentId> documents; // all matching documents (for filtering)
};

// What the analyst did in one go, kept in the case.
struct Step {
    std::int64_t id = 0; // grows from step to step
    std::string name;
    core::Millis made = 0;
    bool undone = false; // can be done again
    bool operator==(const Step&) const = default;
};

// What newer rules made of a correction of a claim.
struct CorrectionFate {
    enum class Kind : std::uint8_t {
        Moved,   // another cause or stance is read from the same words, and the correction is of that reading now
        Altered, // the claim is read as before, but of another speaker or scope
        Lost,    // nothing is read from the words any more; the correction waits for rules that do
    };
    Kind kind = Kind::Moved;
    core::Correction correction; // as it is bound now
    core::DocumentId document = 0;
    core::Claim was;
    std::optional<core::Claim> is;
};

// What came of taking a colleague's case in (models/store/merging.h).
struct Merge {
    struct Conflict { // both corrected the same thing in different ways
        core::Correction ours;
        std::string theirs; // their value
        bool tookTheirs = false;
    };
    int files = 0;                       // that came in
    int documents = 0;                   // that came in
    std::vector<core::Correction> taken; // corrections that came in
    std::vector<Conflict> conflicts;     // for a decision
    std::filesystem::path before;        // a copy of the case without what came in; none where nothing did

    bool isEmpty() const { return files == 0 && documents == 0 && taken.empty(); }
};

// Findings of documents, in their order.
using BatchAnalysis =
    std::function<core::Result<std::vector<analysis::DocumentFindings>>(std::span<const core::Document>)>;

// What of the findings is other than what is stored.
struct FindingsRows {
    std::vector<core::Incident> incidents; // new, or told otherwise
    std::vector<core::IncidentId> goneIncidents;
    std::vector<core::Origin> origins; // likewise; the gone ones by their lowest documents
    std::vector<core::DocumentId> goneOrigins;
    std::vector<core::Contradiction> contradictions; // likewise
    std::vector<core::ContradictionId> goneContradictions;
    std::vector<std::string> notReported; // all
};

// States and notes of contradictions, from an analyst's corrections.
void layOver(std::span<const core::Correction> corrections, core::CaseFindings& findings);
// Grades of sources and speakers among them.
std::map<std::string, char> gradesIn(std::span<const core::Correction> corrections);
// Which outlets are said to copy which.
std::vector<analysis::OutletCopy> copiesIn(std::span<const core::Correction> corrections);
// Sets incident and origin of each record. `records`: by id, without them.
void placeInFindings(std::vector<core::DocumentRecord>& records, const core::CaseFindings& findings);

class CaseFile {
public:
    static core::Result<CaseFile> open(const std::filesystem::path& path, OpenMode mode);
    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(CaseFile&&) noexcept;
    ~CaseFile();

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    const ReadOnlyReason& readOnlyReason() const;
    // An Error that says why where it is open for reading only, as every call that would write gives it.
    core::Result<void> requireWritable() const;
    // Makes a running call of this connection return Cancelled. Any thread.
    void interrupt();

    // Documents
    core::Result<bool> holds(std::string_view sha256);
    core::Result<AddOutcome> add(const StoredFile& file, std::span<const AnalysedDocument> documents);
    // Several in one transaction, which is far quicker: all of them or, with an Error, none. Outcomes in their order.
    core::Result<std::vector<AddOutcome>> addAll(std::span<const AnalysedFile> files);
    core::Result<std::vector<core::DocumentRecord>> documents();    // by id, corrections laid over
    core::Result<core::DocumentRecord> record(core::DocumentId id); // the same of one; incident and origin are not set
    core::Result<core::Document> document(core::DocumentId id);     // with body, corrections laid over
    core::Result<std::string> originalBytes(core::DocumentId id);
    // Earlier bytes of the file that the document comes from, oldest first, and those bytes.
    core::Result<std::vector<EarlierFile>> earlierFiles(core::DocumentId id);
    core::Result<std::string> bytesOf(std::string_view sha256);
    // Address and publisher of every document, as extracted; for what a site repeats.
    core::Result<std::vector<DocumentSite>> sites();
    core::Result<void> replaceFindings(core::DocumentId id, const analysis::DocumentFindings& findings);
    // The findings of all documents, some at a time, in one transaction: an Error of `analyse` takes all of it back.
    // Gives the corrections that do not stand as they stood. `analyse` must not use this object.
    core::Result<std::vector<CorrectionFate>> reanalyse(const BatchAnalysis& analyse);

    // Files that an import could not read; those in `read` are so no longer
    core::Result<void> noteUnread(std::span<const UnreadFile> failed, std::span<const std::string> read);
    core::Result<std::vector<UnreadFile>> unread(); // by path

    // What was found across documents; ids, states and notes are kept by key
    core::Result<void> replaceCaseFindings(const core::CaseFindings& findings);
    // The same for a part; the findings that are stored must have been written by this version. Returns the numbers of
    // the contradictions in `change`.
    core::Result<std::vector<core::ContradictionId>> updateCaseFindings(const FindingsRows& change);
    core::Result<core::CaseFindings> caseFindings();
    // Documents have changed since replaceCaseFindings(): an import was stopped before it came to an end.
    core::Result<bool> needsRefresh();

    // Corrections; the earlier value of the same kind and target (empty: none) is returned
    core::Result<std::string> apply(const core::Correction& correction);
    core::Result<std::vector<core::Correction>> corrections();
    // The same as steps with a name, which can be undone and done again for as long as the case exists. `id` must be
    // higher than that of any step before; all corrections or, with an Error, none. Gives what takes each of them back.
    core::Result<std::vector<core::Correction>> doStep(
        std::int64_t id, std::string_view name, std::span<const core::Correction> corrections);
    // Give the corrections that did it; none where there is nothing to do.
    core::Result<std::vector<core::Correction>> undoStep(std::int64_t id);
    core::Result<std::vector<core::Correction>> redoStep(std::int64_t id);
    // The work of a colleague taken in, after a copy of the case beside it; the look across the case has to follow.
    core::Result<Merge> merge(const std::filesystem::path& other);
    core::Result<std::vector<Step>> history(); // oldest first, the undone ones last
    core::Result<std::map<std::string, char>> grades();

    // Any input is safe: it is understood as a query or taken as words.
    core::Result<SearchAnswer> search(
        std::string_view query, std::size_t limit, std::size_t offset = 0, SearchOrder order = SearchOrder::Relevance,
        SearchDepth depth = SearchDepth::Exact);

    // What is wrong with the file, a sentence each (integrity, spans, dangling rows, index); empty: nothing.
    core::Result<std::vector<std::string>> check();

    // Brings what was written from the log into the file itself, so that whoever copies the file has it all; nothing
    // waits for it, and where somebody reads at the moment it is done another time.
    void settle();

    // The case as it is now, as a file of its own (models/store/copying.h); also when the case was moved or deleted
    // since it was opened.
    core::Result<void> copyTo(const std::filesystem::path& copy, const CopyHooks& hooks = {});

    // Everything at once, for the session: records, findings, events, corrections.
    core::Result<core::SnapshotPtr> snapshot();

private:
    struct Private;
    explicit CaseFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace store
