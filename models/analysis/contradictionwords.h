// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Strength and reasons of a contradiction, in words that a reader can check. Pure; any thread.

#include "models/analysis/caseanalysis.h"
#include "models/analysis/contradictionpairs.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// Below this a pair is too weak to be reported (a rumour against "no evidence").
inline constexpr double kWeakestReported = 0.2;

// "“DDoS”: given as the cause by Northwind, denied by Harbour Gazette"
std::string opposition(const Statement& a, const Statement& b, const core::CauseTree& causes);

// Of two statements of one speaker the later one; null when that is not known.
const Statement* laterOf(const Statement& a, const Statement& b);

// What weakens a pair apart from who grades the sources and whether it is one incident.
std::vector<core::StrengthPart> strengthParts(const StatementPair& pair, const core::CauseTree& causes);
double pairStrength(const StatementPair& pair, const core::CauseTree& causes);

// Sources graded low weaken: grade of the speaker, else of the publisher.
void addGrades(const StatementPair& pair, const CaseInput& input, std::vector<core::StrengthPart>& parts);

// The sentences of Contradiction::why, without the one on the incident.
std::vector<std::string> reasonWords(
    const StatementPair& pair, std::span<const core::DocumentRecord> documents, const core::CauseTree& causes);

} // namespace analysis
