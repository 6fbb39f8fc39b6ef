// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who claims which cause, as a table: speakers, sources or documents against causes. It says what is claimed, never
// what is true. Copies of one article are one voice: a cell counts its claims and, apart from them, its independent
// origins, as they are and weighted by the grades of those who speak. Leaving rows out shows what hangs on them without
// analysing anything anew. Values; any thread.
//
// Source of the idea: the matrix of Heuer, "Psychology of Intelligence Analysis", ch. 8 (1999), without its verdicts.

#include "models/items/rowfilter.h"

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace models {

enum class EvidenceBy : std::uint8_t { Speakers, Sources, Documents };

struct EvidenceCell {
    std::vector<core::ClaimRef> claims; // by the moment of saying, undated ones last
    std::array<int, 3> stances{};       // how many, by core::Stance
    int origins = 0;                    // independent ones among the claims' documents
    double weight = 0;                  // the same, each by the grade of who says it (models/analysis/grades.h)
    bool mixed() const { return stances[static_cast<std::size_t>(core::Stance::Denied)] > 0 && asserted() > 0; }
    int asserted() const { return stances[static_cast<std::size_t>(core::Stance::Asserted)]; }
    bool operator==(const EvidenceCell&) const = default;
};

struct EvidenceRow {
    std::string
        key; // a speaker, a publisher, a document's key, kWriterVoice and a line end before a writer's publisher
    core::DocumentId document = 0;   // of a row of Documents; the first one of a writer
    char grade = 0;                  // of the speaker or publisher; 0: none
    std::vector<EvidenceCell> cells; // one a cause
    int claims = 0;
    int contradictions = 0; // established ones that the row stands in, not dismissed
    int possible = 0;       // the same of possible ones
    bool operator==(const EvidenceRow&) const = default;
};

struct EvidenceMatrix {
    std::vector<std::string> causes; // those that are claimed, in the tree's order
    std::vector<EvidenceRow> rows;   // most established contradictions first, then most claims
    bool operator==(const EvidenceMatrix&) const = default;
};

EvidenceMatrix buildEvidence(
    const core::Snapshot& snapshot, const core::CauseTree& causes, const RowPredicate& passes, EvidenceBy by);

// What stands without the rows of `leftOut` (their keys).
struct Remaining {
    int contradictions = 0;           // established ones of those that pass and are not dismissed
    int possible = 0;                 // possible ones of them
    int origins = 0;                  // independent ones that still claim a cause
    int leadingOrigins = 0;           // independent ones that assert the leading causes
    std::vector<std::string> leading; // causes asserted by most independent origins; several on a tie
    bool operator==(const Remaining&) const = default;
};

Remaining remaining(
    const core::Snapshot& snapshot, const RowPredicate& passes, EvidenceBy by, const std::set<std::string>& leftOut);

} // namespace models
