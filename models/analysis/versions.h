// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Versions of one article: which documents of a case are states of the same thing, and what changed from one to the
// next, in words and in claims. Documents are versions of each other when they have the same address, or when one
// publisher put out near-copies. Pure; any thread. The words are compared by the greedy algorithm of Myers, "An O(ND)
// Difference Algorithm and Its Variations" (1986), first paragraph by paragraph, then word by word.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analysis {

struct DocumentVersion {
    core::DocumentId document = 0;
    std::string why; // why it stands with the others: "same address", "near-copy by the same publisher"
};

// All versions of the document, itself among them, oldest first by what they state of themselves (modification, else
// publication), then by the time of import. Less than two: there is no other version.
std::vector<DocumentVersion> versionsOf(const core::Snapshot& snapshot, core::DocumentId document);

// The same for every document of a case, made once: which place a document has among its versions. Near-copies are
// looked for among those that the case has found to be one origin.
struct VersionPlace {
    std::vector<DocumentVersion> versions; // as versionsOf() gives them; empty: there is no other
    std::size_t number = 0;                // of the document, counted from 1
};
class VersionIndex {
public:
    // The snapshot must outlive the index.
    explicit VersionIndex(const core::Snapshot& snapshot);
    VersionPlace of(const core::DocumentRecord& record) const;

private:
    const core::Snapshot& m_snapshot;
    std::vector<std::pair<std::size_t, std::uint32_t>> m_addresses; // hash, index of the document; sorted
};

enum class WordChange : std::uint8_t { Same, Removed, Added };
struct WordRun {
    WordChange change = WordChange::Same;
    std::string text; // ends where a paragraph ends, or with what stands between words
    bool operator==(const WordRun&) const = default;
};
// From `before` to `after`; the kept and removed runs give `before`, the kept and added ones `after`, white space
// aside.
std::vector<WordRun> changedWords(std::string_view before, std::string_view after);

enum class ClaimChange : std::uint8_t {
    Appeared,
    Vanished,
    Softened, // asserted before, only suspected or hedged now; or a wider cause than before
    Hardened, // the other way round
    Reversed, // asserted or suspected before and denied now, or the other way round
};
std::string_view name(ClaimChange change);

struct ChangedClaim {
    ClaimChange change = ClaimChange::Appeared;
    std::int32_t before = -1; // index in the claims; -1: there is none
    std::int32_t after = -1;
    bool operator==(const ChangedClaim&) const = default;
};
// What became of the claims; those that stayed as they were are not named. Reversals first, then in the order of the
// changes above, then by place.
std::vector<ChangedClaim> changedClaims(
    std::span<const core::Claim> before, std::span<const core::Claim> after, const core::CauseTree& causes);

} // namespace analysis
