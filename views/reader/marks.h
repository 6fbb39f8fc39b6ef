// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the reader lays over a text: claims, times and words of the search as ranges of document positions, sorted by
// where they begin. Pure functions of a document and its findings.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"
#include "views/reader/bodymap.h"

#include <QStringList>
#include <cstdint>
#include <vector>

namespace views {

enum class MarkKind : std::uint8_t { Time, Claim, Found };

struct Mark {
    TextRange range;
    MarkKind kind = MarkKind::Claim;
    std::int32_t index = -1; // of the claim or time in the record
    core::Stance stance = core::Stance::Asserted;
    QString family;          // of the claim's cause
    bool background = false; // about another incident
    bool rejected = false;   // by the analyst
};

// Notes that stand in the text: behind what is background.
std::vector<Insertion> notesFor(const core::DocumentRecord& record, std::string_view body);
// Claims and times. Those of the title are placed from position 0 of the document.
std::vector<Mark> marksOf(const core::DocumentRecord& record, const BodyMap& map, const core::CauseTree& causes);
// Where the terms stand, as words or beginnings of words; at most `limit`.
std::vector<Mark> findTerms(const QString& text, int from, const QStringList& terms, std::size_t limit);

// The claim that a click at a position means: the shortest that holds it. -1: none.
std::int32_t claimAt(const std::vector<Mark>& marks, int position);
std::int32_t timeAt(const std::vector<Mark>& marks, int position);
const Mark* markOf(const std::vector<Mark>& marks, MarkKind kind, std::int32_t index);

} // namespace views
