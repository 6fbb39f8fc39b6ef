// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who speaks, across documents: a speaker quoted in several documents is one voice, and so are the writers of copies,
// an operator and those who speak for it. Voices count, not outlets (design §5). Pure; any thread.

#include "models/analysis/contradictionlexicon.h"
#include "models/analysis/lexicon.h"
#include "models/core/snapshot.h"

#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace analysis {

struct Voice {
    std::string key;           // equal for the same voice
    std::string occasion;      // equal when it is the same statement told again: same voice, same day
    std::string display;       // "Northwind"; for a writer the outlet
    bool own = false;          // the document is the speaker's own
    bool otherCompany = false; // "one payments company": a company that is not named and not the operator
};

// Voices within one incident.
class Voices {
public:
    // `members`: indexes of the incident's documents; `origins`: per document the number of its origin, -1 for none.
    Voices(
        std::span<const core::DocumentRecord> documents, const std::vector<std::size_t>& members,
        const std::vector<int>& origins, const core::Incident& incident, const Lexicon& lexicon,
        const ContradictionLexicon& words);

    // A claim of one of the members.
    Voice of(std::size_t document, const core::Claim& claim) const;

private:
    struct Operator {
        std::string key;       // how it is written
        std::string canonical; // of "ba" and "british airways" the one that is used more
        std::string name;
    };
    struct Speaker { // what the words of a claim's speaker say, whoever's claim it is
        std::string folded;
        const Operator* of = nullptr; // an operator or who speaks for it
        bool isWriter = false;
        bool isPerson = false; // two to four capitalised words
        bool isTheOperator = false;
        bool isNamed = false;
        bool isOtherCompany = false;
    };
    void readOperators(const std::vector<std::size_t>& members, const core::Incident& incident);
    void readSpeakers(const std::vector<std::size_t>& members);
    Speaker speakerOf(const std::string& speaker) const;
    void readFullNames(const std::vector<std::size_t>& members);
    bool isTheOperator(std::string_view speaker, std::string_view folded) const;
    bool isOwnPage(const core::DocumentRecord& record, std::string_view publisher) const;
    bool isPerson(const std::string& speaker) const;
    bool endsAsOrganisation(std::string_view folded) const;
    std::string writerKey(std::size_t document) const;
    Voice writer(std::size_t document) const;
    const Operator* operatorIn(std::string_view folded) const;

    std::span<const core::DocumentRecord> m_documents;
    const std::vector<int>& m_origins;
    const Lexicon& m_lexicon;
    const ContradictionLexicon& m_words;
    std::vector<Operator> m_operators;                  // the incident's main one first
    std::map<std::string, std::string> m_organisations; // names that are no persons: key, name
    std::unordered_map<std::string, Speaker> m_speakers;
    std::unordered_map<std::size_t, Voice> m_writers;         // by document
    std::unordered_map<std::string, std::string> m_fullNames; // "rosmarin" -> "kelly rosmarin"; empty when ambiguous
};

// The day of a statement as an occasion.
std::string dayText(const core::TimeValue& said);

// Lower case, without article, rank and punctuation: "Ms. Kelly Hart" and "Kelly Hart" are one.
std::string foldedSpeaker(std::string_view speaker, const Lexicon& lexicon);

} // namespace analysis
