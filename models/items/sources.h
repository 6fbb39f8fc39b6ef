// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The register of sources: who publishes and who speaks in a case, what is known of them, and how they behave towards
// each other: who was first, who copies whom, who no longer says what it said, who reversed. Everything is told from
// dated statements of a snapshot; what has no date takes part in no order. Values; any thread.

#include "models/core/causetree.h"
#include "models/core/snapshot.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace models {

enum class SourceFactKind : std::uint8_t {
    First,    // stated a cause of an incident before all others
    Copies,   // publishes what another published before
    CopiedBy, // the other way round
    Silent,   // stated a cause, spoke again of the incident, and no longer states it
    Reversed, // core::ContradictionKind::Reversal
};

struct SourceFact {
    SourceFactKind kind = SourceFactKind::First;
    std::string cause = {};                   // First, Silent, Reversed (the earlier one)
    std::string later = {};                   // Reversed: the later cause
    bool earlierDenied = false;               // Reversed: the earlier cause was denied
    bool laterDenied = false;                 // Reversed: the later one was
    std::string other = {};                   // Copies, CopiedBy: the other publisher; "" where it is not named
    int count = 0;                            // Copies, CopiedBy: documents
    core::ClaimRef claim = {};                // where to read it; index -1: the document
    core::ContradictionId contradiction = 0;  // Reversed
    std::optional<core::TimeValue> when = {}; // First: that moment; Silent: last named then; Reversed: of the later one
    std::optional<core::TimeValue> lastSpoke = {}; // Silent: spoke last then
    bool operator==(const SourceFact&) const = default;
};

struct SourceEntry {
    std::string name;
    bool publishes = false;
    bool speaks = false;
    std::vector<std::string> otherNames; // that go by this one, by the analyst's word
    std::string copies;                  // the outlet whose articles it takes over, by the analyst's word
    core::SpeakerRole role = core::SpeakerRole::Other;
    bool roleByHand = false;
    char grade = 0; // 'A' to 'F'; 0: none
    std::string note;
    int documents = 0;      // that it published
    int claims = 0;         // that it made, as a speaker or as the writer of its documents
    int contradictions = 0; // not dismissed ones that it stands in
    std::vector<SourceFact> facts;
    bool operator==(const SourceEntry&) const = default;
};

// 'A' to 'F' by publisher or speaker, as the analyst graded them; what goes by another name lends it its grade where
// that has none.
std::map<std::string, char> gradesOf(const core::Snapshot& snapshot);
char gradeOf(const std::map<std::string, char>& grades, const std::string& name); // 0: none

// Most claims and documents first.
std::vector<SourceEntry> buildSources(const core::Snapshot& snapshot, const core::CauseTree& causes);

} // namespace models
