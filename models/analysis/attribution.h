// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who says it: verbs of saying with their subjects, "according to", quotations that go on over sentences, headline
// forms, and pronouns resolved to names given before. The innermost speaker is kept; the writer's own voice is
// "article". Internal to models/analysis; one Attributor follows one document from front to back.

#include "models/analysis/claimsentence.h"
#include "models/core/claim.h"
#include "models/core/document.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace analysis {

struct Attribution {
    const CueHit* cue = nullptr; // null for "Name: ..." in headings
    WordRange subject;           // words of the speaker
    WordRange content;           // words said
    std::string speaker;         // resolved
    core::SpeakerRole role = core::SpeakerRole::Other;
    bool trailing = false;  // ", X said": covers what stands before it
    bool innermost = false; // "citing two officials": whoever else is named only passes it on
};

class Attributor {
public:
    Attributor(const core::Document& document, std::span<const core::NamedThing> names, const ClaimLexicon& lexicon);

    // The attributions of the next sentence; remembers its names for those after it.
    std::vector<Attribution> read(const ClaimSentence& sentence);
    // Who says the word at `word`; null for the writer (or for a quotation that goes on: see quoteSpeaker).
    static const Attribution* governing(
        const std::vector<Attribution>& attributions, const ClaimSentence& sentence, std::size_t word);
    core::SpeakerRole roleOf(const std::string& speaker) const;
    core::SpeakerRole roleIn(const ClaimSentence& s, WordRange words) const;

private:
    Attribution attributionOf(const ClaimSentence& s, const CueHit& cue, std::size_t from);
    bool namesAtEnd(const ClaimSentence& s, const CueHit& cue) const;
    bool inverted(const ClaimSentence& s, const CueHit& cue) const;
    WordRange namedBehind(const ClaimSentence& s, WordRange subject) const;
    WordRange subjectOfRelative(const ClaimSentence& s, const CueHit& cue) const;
    WordRange subjectAfter(const ClaimSentence& s, std::size_t from) const;
    static WordRange subjectOfPair(const ClaimSentence& s, std::size_t joint);
    bool isMedium(std::string_view publisher) const;
    bool isOrganisation(const ClaimSentence& s, WordRange words) const;
    bool isPeople(const ClaimSentence& s, WordRange words) const;
    std::string ownerOf(const ClaimSentence& s, WordRange subject) const;
    bool noteRole(const ClaimSentence& s, WordRange name, std::size_t titled);
    WordRange withoutRelative(const ClaimSentence& s, WordRange subject) const;
    WordRange subjectBefore(const ClaimSentence& s, const CueHit& cue, std::size_t& opening) const;
    static bool closesSoon(const ClaimSentence& s, std::size_t at);
    std::string nameBefore(const ClaimSentence& s, std::size_t word) const;
    std::size_t phraseBegin(const ClaimSentence& s, std::size_t end) const;
    WordRange subjectOfClause(const ClaimSentence& s, const CueHit& cue, std::size_t from) const;
    bool plausible(const ClaimSentence& s, WordRange subject, const CueHit& cue) const;
    std::string resolved(const ClaimSentence& s, WordRange subject);
    bool isTheOperator(const ClaimSentence& s, WordRange subject) const;
    std::size_t pastDescription(const ClaimSentence& s, WordRange subject) const;
    void noteWholeName(const std::string& whole);
    std::string reference(std::string_view kind) const;
    bool isOwnBody(const ClaimSentence& s, WordRange subject) const;
    void readOwnBodies(const core::Document& document);
    void noteDefinedNames(const ClaimSentence& s);
    void remember(const std::string& speaker, bool person, bool plural);
    void noteNames(const ClaimSentence& s);

    const ClaimLexicon& m_lexicon;
    std::string m_operator;                                       // who "the company" is until somebody else is named
    bool m_alone = false;                                         // no other organisation is named
    std::map<std::string, std::string, std::less<>> m_wholeNames; // ends of organisations' names to the whole
    std::map<std::string, std::string, std::less<>> m_defined;    // "the company", where the text says whose name it is
    std::vector<std::string> m_ownBodies;                         // "commission": whose report this is
    std::string m_lastPerson;
    std::string m_lastOrganisation;
    std::string m_lastGroup;
    std::string m_lastSpeaker;
    std::string m_lastNamed; // the last person with a full name
    std::size_t m_paragraph = 0;
    std::size_t m_organisationParagraph = 0;
    bool m_heading = false;
    std::string m_sentenceHuman;                                   // who speaks in this sentence, if a person
    std::map<std::string, std::string, std::less<>> m_fullNames;   // last name to the whole name
    std::map<std::string, core::SpeakerRole, std::less<>> m_roles; // last name to what its bearer is
};

} // namespace analysis
