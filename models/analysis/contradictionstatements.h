// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From claims to statements: what one voice says about one cause on one occasion, however often it is told. Claims that
// cannot contradict (scope other, withdrawn, rejected, said again by the headline) are left out. Pure; any thread.

#include "models/analysis/contradictionvoices.h"
#include "models/core/causetree.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace analysis {

struct Telling { // one claim that makes the statement
    core::ClaimRef ref;
    std::size_t document = 0; // index in the input
    bool possible = false;    // its document is only a possible member of the incident
};

struct Statement {
    Voice voice;
    std::string cause;
    core::Stance stance = core::Stance::Asserted;
    core::SpeakerRole role = core::SpeakerRole::Writer;
    bool weak = false;         // every telling is weak
    bool indirect = false;     // every telling words its denial at a distance
    Mechanisms mechanisms = 0; // of all tellings; 0 when one of them means the cause in general
    bool replacesEarlier = false;
    bool sole = false;                   // "and that is all there is to it": nothing else had a part in it
    std::optional<core::TimeValue> said; // of the earliest telling
    std::vector<Telling> tellings; // best first: established, in the speaker's own document, in the body, earliest
};

// What a document holds about a cause, by any voice: needed to know whether it reports both sides.
struct DocumentSides {
    std::vector<std::string> asserted, suspected, denied;
    std::vector<std::string> writerAsserts, writerDenies; // in the document's own voice
    std::string writer;                                   // key of that voice; empty when it says nothing
    // Keys of two voices: the first gives a cause that the second denies, both in this document.
    std::vector<std::pair<std::string, std::string>> disputes;
};

struct Statements {
    std::vector<Statement> all;                           // in the order of their first claims
    std::unordered_map<std::size_t, DocumentSides> sides; // by index of the document
    // Pairs of causes that one voice asserts together in one document, each pair sorted: not rivals.
    std::vector<std::pair<std::string, std::string>> together;
    std::vector<std::string> notReported; // claims left out that look like a contradiction, and why
};

struct IncidentMembers {
    const core::Incident* incident = nullptr;
    std::vector<std::size_t> documents; // indexes
    std::vector<bool> possible;         // parallel to documents
};

// `origins`: per document the number of its origin, -1 for none.
Statements collectStatements(
    std::span<const core::DocumentRecord> documents, const IncidentMembers& members, const Voices& voices,
    const std::vector<int>& origins, const core::CauseTree& causes, const ContradictionLexicon& words);

// Within one document: "no attack" denies a DDoS, but "no mere glitch: the servers were set up wrongly" takes nothing
// back.
bool isDenialOf(const core::CauseTree& causes, std::string_view denied, std::string_view cause);

// "faulty update", "DDoS": a cause inside a sentence.
std::string causeWords(std::string_view cause, const core::CauseTree& causes);

} // namespace analysis
