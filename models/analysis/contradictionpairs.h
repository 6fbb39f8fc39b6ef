// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which two statements cannot both hold: the rules of design §5, without words for people. Pure; any thread.

#include "models/analysis/contradictionstatements.h"
#include "models/core/causetree.h"

#include <string>
#include <vector>

namespace analysis {

struct StatementPair {
    core::ContradictionKind kind = core::ContradictionKind::Denial;
    core::CauseRelation relation = core::CauseRelation::Same; // of a's cause to b's
    const Statement* a = nullptr;                             // who holds the cause (denial), who spoke first (others)
    const Statement* b = nullptr;
    const Telling* inA = nullptr; // the two documents that are set against each other
    const Telling* inB = nullptr;
    bool orderUnknown = false; // one speaker on both sides, and which came first is not known
    bool alsoInA = false;      // a's document reports the other side as well
    bool alsoInB = false;
    bool retold = false; // the same two voices were set against each other on an earlier occasion
    std::vector<const Statement*> moreA, moreB; // the same two voices about narrower or wider causes
};

struct PairFindings {
    std::vector<StatementPair> pairs;
    std::vector<std::string> notReported;
};

// `origins`: per document the number of its origin, -1 for none.
PairFindings findPairs(const Statements& statements, const std::vector<int>& origins, const core::CauseTree& causes);

} // namespace analysis
