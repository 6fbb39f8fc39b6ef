// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/attribution.h"

#include "models/core/text.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kLongestPhrase = 14; // words of a speaker's description

bool isClosing(const ClaimSentence& s, std::size_t word) {
    return s.isMark(word, ",") || s.isMark(word, "\"") || s.isMark(word, "'") || s.isMark(word, "--");
}

bool isAdverb(const ClaimSentence& s, std::size_t word) {
    return s.is(word, WordClass::SayAdverb) || (s.words[word].lower.size() > 4 && s.words[word].lower.ends_with("ly"));
}

// Behind these stands a noun, not a verb.
bool opensNoun(const ClaimSentence& s, std::size_t word) {
    static constexpr std::string_view kBefore[] = {"a", "an", "the", "its", "their", "his", "our", "my", "no", "any"};
    return s.is(word, WordClass::Preposition) || std::ranges::find(kBefore, s.words[word].lower) != std::end(kBefore);
}

bool hasCapital(const ClaimSentence& s, WordRange range) {
    for (std::size_t at = range.begin; at < range.end; ++at) {
        const bool opener = at == 0 && (s.words[at].id >= 0 || s.is(at, WordClass::Determiner));
        if (s.words[at].capital && !opener)
            return true;
    }
    return false;
}

bool speechAt(const ClaimSentence& s, std::size_t word) {
    return word < s.words.size() && s.words[word].speech;
}

// A run of capitalised words from `at` on; ends at the first that is none.
std::size_t capitalRun(const ClaimSentence& s, std::size_t at, std::size_t end) {
    while (at < end && s.words[at].capital && !s.words[at].mark)
        ++at;
    return at;
}

// Plain words of saying take any subject; others ("the trace shows") only people and organisations.
bool plainSaying(const ClaimSentence& s, const CueHit& cue) {
    static constexpr std::string_view kPlain[] = {"say",     "says",      "said",     "saying", "told",    "tells",
                                                  "telling", "wrote",     "writes",   "write",  "written", "added",
                                                  "adds",    "announced", "insisted", "insists"};
    return std::ranges::find(kPlain, s.words[cue.begin].lower) != std::end(kPlain);
}

bool isPersonName(const ClaimSentence& s, WordRange range) {
    const std::size_t size = range.end - range.begin;
    return size >= 2 && size <= 4 && capitalRun(s, range.begin, range.end) == range.end &&
           !s.is(range.begin, WordClass::Determiner);
}

std::string withoutPossessive(std::string text) {
    for (const std::string_view tail : {"'s", "\xE2\x80\x99s"}) {
        if (text.ends_with(tail))
            text.resize(text.size() - tail.size());
    }
    return text;
}

} // namespace

Attributor::Attributor(
    const core::Document& document, std::span<const core::NamedThing> names, const ClaimLexicon& lexicon)
    : m_lexicon(lexicon) {
    for (const core::NamedThing& thing : names) {
        if (thing.kind == core::NameKind::Operator) {
            m_operator = thing.name;
            break;
        }
    }
    if (m_operator.empty()) {
        for (const core::NamedThing& thing : names) {
            if (thing.kind == core::NameKind::Service) {
                m_operator = thing.name;
                break;
            }
        }
    }
    for (const core::NamedThing& thing : names) {
        if (m_operator.empty() && thing.inTitle && thing.kind != core::NameKind::Place)
            m_operator = thing.name;
    }
    if (m_operator.empty())
        m_operator = document.publisher;
}

core::SpeakerRole Attributor::roleOf(const std::string& speaker) const {
    if (speaker == "article")
        return core::SpeakerRole::Writer;
    if (speaker == m_operator)
        return core::SpeakerRole::Operator;
    core::SpeakerRole role = core::SpeakerRole::Other;
    for (const Token& token : tokenize(speaker, {0, speaker.size()})) {
        const std::string_view value = m_lexicon.valueOf("roles", token.lower);
        if (const auto found = core::speakerRoleOf(value); found && !value.empty())
            role = role == core::SpeakerRole::Other || *found == core::SpeakerRole::Anonymous ? *found : role;
    }
    return role;
}

bool Attributor::inverted(const ClaimSentence& s, const CueHit& cue) const {
    if (cue.begin == 0 || cue.end >= s.words.size() || !isClosing(s, cue.begin - 1) || s.words[cue.end].lower == "that")
        return false;
    const std::size_t next = cue.end;
    if (!s.words[next].capital && !s.is(next, WordClass::Determiner))
        return false;
    if (s.isMark(cue.begin - 1, "\"") || s.isMark(cue.begin - 1, "'"))
        return true;
    if (!plainSaying(s, cue))
        return false;
    std::size_t open = cue.begin - 1;
    while (open > 0 && !s.words[open - 1].mark)
        --open;
    if (open > 1 && s.isMark(open - 1, ",") && open - 1 <= 7) {
        bool verbless = true;
        for (std::size_t at = 0; at + 1 < open; ++at)
            verbless = verbless && !s.is(at, WordClass::Aux) && !s.words[at].mark;
        if (verbless && s.words[0].capital)
            return false; // "Ann Lee, who teaches law, said Norvik had failed"
    }
    // ", said Ann Lee, who ...": the phrase ends before any verb; "the man, 40, said Rome was burning" does not
    const WordRange phrase = subjectAfter(s, next);
    const bool closed = phrase.end >= s.words.size() || s.words[phrase.end].mark ||
                        s.is(phrase.end, WordClass::Relative) || s.is(phrase.end, WordClass::TimeWord) ||
                        s.is(phrase.end, WordClass::Preposition);
    return closed && phrase.end - phrase.begin <= 10;
}

WordRange Attributor::subjectAfter(const ClaimSentence& s, std::size_t from) const {
    std::size_t end = from;
    while (end < s.words.size() && end < from + kLongestPhrase) {
        if (s.words[end].mark || s.is(end, WordClass::Relative) || s.is(end, WordClass::Subordinator))
            break;
        if (end > from && (s.is(end, WordClass::TimeWord) || s.is(end, WordClass::Aux)))
            break;
        ++end;
    }
    while (end > from && (s.is(end - 1, WordClass::Preposition) || s.is(end - 1, WordClass::Coordinator)))
        --end;
    // "Dane Knecht in a post": a name is enough
    const std::size_t run = capitalRun(s, from, end);
    if (run > from + 1 && run < end && s.is(run, WordClass::Preposition) && s.words[run].lower != "of")
        end = run;
    return {from, end};
}

// Where the noun phrase that ends before `end` begins.
std::size_t Attributor::phraseBegin(const ClaimSentence& s, std::size_t end) const {
    std::size_t at = end;
    while (at > 0 && end - at < kLongestPhrase) {
        const std::size_t word = at - 1;
        if (s.words[word].mark || s.is(word, WordClass::Subordinator) || s.is(word, WordClass::Relative) ||
            s.is(word, WordClass::Aux))
            break;
        if (s.words[word].lower == "that" ||
            (s.is(word, WordClass::TimeWord) && at != end && !s.words[at].mark && word + 1 != end))
            break;
        if (s.is(word, WordClass::TimeWord) && at == end)
            break;
        const bool joined = s.is(word, WordClass::Coordinator);
        if (joined &&
            !(s.words[word].lower == "and" && word > 0 && s.words[word - 1].capital && at < end && s.words[at].capital))
            break;
        at = word;
        const bool opener = s.is(word, WordClass::Determiner) || s.is(word, WordClass::Pronoun);
        const bool inner = word > 0 && (s.is(word - 1, WordClass::Preposition) || s.words[word - 1].lower == "as" ||
                                        s.is(word - 1, WordClass::Determiner));
        if (opener && !inner)
            break;
        if (opener && inner && word >= 2 && (s.words[word - 2].mark || s.is(word - 2, WordClass::TimeWord)))
            break; // "On Monday the company", "In a letter the company"
    }
    while (at < end && (s.is(at, WordClass::Preposition) || isAdverb(s, at) || s.is(at, WordClass::Coordinator) ||
                        s.is(at, WordClass::TimeWord)))
        ++at;
    return at;
}

// Whether a verb of saying is the last of its clause: ", she said on Monday", ", experts told us".
bool Attributor::closesSoon(const ClaimSentence& s, std::size_t at) {
    for (std::size_t word = at; word <= at + 4; ++word) {
        if (word >= s.words.size() || s.words[word].mark)
            return true;
        if (s.is(word, WordClass::Subordinator) || s.is(word, WordClass::TimeWord))
            return true;
        if (word == at && s.is(word, WordClass::Preposition) && s.words[word].lower != "of" &&
            s.words[word].lower != "about") {
            const bool said = std::ranges::any_of(
                s.mentions, [&](const CueHit& hit) { return hit.begin > word && hit.begin < word + 8; });
            return !said;
        }
        const bool mention =
            std::ranges::any_of(s.mentions, [&](const CueHit& hit) { return hit.begin <= word && word < hit.end; });
        if (mention || s.words[word].lower == "that")
            return false;
    }
    return false;
}

// "An official who is tracking the failure said": the subject stands before "who".
WordRange Attributor::withoutRelative(const ClaimSentence& s, WordRange subject) const {
    for (std::size_t at = subject.end; at > 1 && at + 12 > subject.end; --at) {
        const std::size_t word = at - 1;
        if (s.words[word].mark)
            break;
        const bool who = s.words[word].lower == "who" || s.words[word].lower == "whose";
        if (who && !s.words[word - 1].mark && !speechAt(s, word - 1))
            return {phraseBegin(s, word), word};
    }
    return subject;
}

WordRange Attributor::subjectBefore(const ClaimSentence& s, const CueHit& cue, std::size_t& opening) const {
    std::size_t end = cue.begin;
    while (end > 0 && !s.words[end - 1].mark &&
           (s.is(end - 1, WordClass::Aux) || isAdverb(s, end - 1) || s.is(end - 1, WordClass::Not)))
        --end;
    // "a note in March attributed": the time between subject and verb
    while (end > 1 && s.is(end - 1, WordClass::TimeWord) &&
           (s.is(end - 2, WordClass::Preposition) || s.words[end - 2].lower == "last"))
        end -= 2;
    if (end == 0)
        return {0, 0};
    if (!s.isMark(end - 1, ",") && !s.isMark(end - 1, ")")) {
        const WordRange plain = withoutRelative(s, {phraseBegin(s, end), end});
        opening = plain.begin;
        return plain;
    }
    // "Kyle York, its strategist, said": the apposition is between commas, the speaker before it or, if it is a name,
    // inside
    const bool bracket = s.isMark(end - 1, ")");
    std::size_t open = end - 1;
    while (open > 0 && !(bracket ? s.isMark(open - 1, "(") : s.isMark(open - 1, ",")))
        --open;
    if (open == 0)
        return {0, 0};
    const WordRange inner{open, end - 1};
    const std::size_t outerEnd = open - 1;
    WordRange outer{phraseBegin(s, outerEnd), outerEnd};
    if (outer.begin == outer.end && outerEnd > 0 && s.isMark(outerEnd - 1, ","))
        outer = {phraseBegin(s, outerEnd - 1), outerEnd - 1};
    opening = outer.begin;
    return isPersonName(s, inner) ? inner : outer;
}

bool Attributor::plausible(const ClaimSentence& s, WordRange subject, const CueHit& cue) const {
    if (subject.begin >= subject.end)
        return false;
    const std::string lower = core::lowerAscii(s.phrase(subject));
    if (m_lexicon.listed("references", lower))
        return lower != "it" || plainSaying(s, cue) || cue.pattern->has("suspect") || cue.pattern->has("deny") ||
               cue.pattern->has("blame");
    static constexpr std::string_view kNobody[] = {"i",       "we",    "you",  "this",  "that", "there",
                                                   "nothing", "which", "what", "these", "it"};
    if (std::ranges::find(kNobody, lower) != std::end(kNobody))
        return false;
    const bool passive =
        subject.end < cue.begin && s.is(cue.begin - 1, WordClass::Be) && !s.words[cue.begin].lower.ends_with("ing");
    if (passive)
        return false;
    static constexpr std::string_view kMute[] = {"look",     "records", "evidence", "data",   "pattern",  "logs",
                                                 "findings", "figures", "results",  "signs",  "images",   "pictures",
                                                 "tests",    "traffic", "trail",    "timing", "failures", "far"};
    const std::string& opener = s.words[subject.begin].lower;
    if (subject.end - subject.begin == 1 &&
        (opener == "as" || opener == "even" || s.is(subject.begin, WordClass::Coordinator) ||
         s.is(subject.begin, WordClass::Subordinator) || opener.ends_with("ly") || opener.ends_with("tion") ||
         opener.ends_with("ment") || opener.ends_with("ness")))
        return false;
    if ((opener == "our" || opener == "my") && !s.words[subject.begin].quoted)
        return false; // the writer's own
    const bool mute = std::ranges::find(kMute, s.words[subject.end - 1].lower) != std::end(kMute);
    const bool minded = cue.pattern->has("suspect") || cue.pattern->has("deny") || cue.pattern->has("blame");
    if (mute || (minded && !s.is(subject.end - 1, WordClass::Aux)))
        return !mute;
    if (hasCapital(s, subject) || plainSaying(s, cue) || cue.tag() == CueTag::Source)
        return true;
    for (std::size_t at = subject.begin; at < subject.end; ++at) {
        if (m_lexicon.listed("roles", s.words[at].lower))
            return true;
    }
    return false;
}

std::string Attributor::reference(std::string_view kind) const {
    if (kind == "person")
        return !m_lastNamed.empty() ? m_lastNamed : !m_lastPerson.empty() ? m_lastPerson : m_lastSpeaker;
    if (kind == "group")
        return m_lastGroup.empty() ? m_lastSpeaker : m_lastGroup;
    const bool near = !m_lastOrganisation.empty() && (m_organisationParagraph == m_paragraph || m_operator.empty());
    return near ? m_lastOrganisation : m_operator;
}

void Attributor::remember(const std::string& speaker, bool person, bool plural) {
    if (m_heading)
        return; // headings are too short of words to be referred to
    m_lastSpeaker = speaker;
    if (person) {
        m_lastPerson = speaker;
        const std::size_t space = speaker.find(' ');
        if (space != std::string::npos && std::isupper(static_cast<unsigned char>(speaker[0])) != 0 &&
            space + 1 < speaker.size() && std::isupper(static_cast<unsigned char>(speaker[space + 1])) != 0)
            m_lastNamed = speaker;
    } else if (plural)
        m_lastGroup = speaker;
    else if (std::ranges::any_of(speaker, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        m_lastOrganisation = speaker;
        m_organisationParagraph = m_paragraph;
    }
}

// "When Norvik went down, it blamed ...": the name that the sentence begins with.
std::string Attributor::nameBefore(const ClaimSentence& s, std::size_t word) const {
    for (std::size_t at = 0; at < word && at < 5; ++at) {
        const bool name = s.words[at].capital && s.words[at].id == kUnknownWord && !s.is(at, WordClass::TimeWord);
        if (name && s.is(at == 0 ? 0 : at - 1, WordClass::Subordinator))
            return withoutPossessive(core::simplified(s.phrase({at, capitalRun(s, at, word)})));
    }
    return {};
}

std::string Attributor::resolved(const ClaimSentence& s, WordRange subject) {
    const std::string lower = core::lowerAscii(s.phrase(subject));
    if (const std::string_view kind = m_lexicon.valueOf("references", lower); !kind.empty()) {
        const std::string before = kind == "org" && lower == "it" ? nameBefore(s, subject.begin) : std::string();
        const std::string name = before.empty() ? reference(kind) : before;
        if (!name.empty()) {
            m_lastSpeaker = name;
            return name;
        }
    }
    for (std::size_t at = subject.begin; at + 1 < subject.end; ++at) { // "a group calling itself Red Fox"
        const std::string& word = s.words[at].lower;
        if ((word == "itself" || word == "called" || word == "named") && s.words[at + 1].capital)
            subject.begin = at + 1;
    }
    // titles before a name are dropped: "Transportation Secretary Pete Buttigieg"
    std::size_t begin = subject.begin;
    for (std::size_t at = subject.begin; at + 1 < subject.end; ++at) {
        if (m_lexicon.listed("titles", s.words[at].lower) && capitalRun(s, at + 1, subject.end) == subject.end)
            begin = at + 1;
    }
    std::string name = withoutPossessive(core::simplified(s.phrase({begin, subject.end})));
    const std::size_t words = subject.end - begin;
    if (words == 1) {
        if (const auto it = m_fullNames.find(name); it != m_fullNames.end())
            name = it->second;
    }
    const bool titled = begin > subject.begin;
    const bool person =
        titled || m_fullNames.contains(name.substr(name.rfind(' ') + 1)) || isPersonName(s, {begin, subject.end});
    const std::string& last = s.words[subject.end - 1].lower;
    const bool plural = !s.words[subject.end - 1].capital && last.ends_with('s') && !last.ends_with("ss");
    bool human = person;
    for (std::size_t at = subject.begin; at < subject.end && !human; ++at) {
        static constexpr std::string_view kPeople[] = {"spokesman", "spokeswoman", "spokesperson", "official",
                                                       "engineer",  "source",      "analyst",      "executive",
                                                       "minister",  "man",         "woman",        "representative"};
        human = std::ranges::find(kPeople, s.words[at].lower) != std::end(kPeople);
    }
    if (!name.empty() && !s.words[begin].capital)
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    if (begin == 0 && s.is(0, WordClass::Determiner))
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    remember(name, human, plural);
    return name;
}

Attribution Attributor::attributionOf(const ClaimSentence& s, const CueHit& cue, std::size_t from) {
    Attribution a;
    a.cue = &cue;
    std::size_t opening = 0; // where the speaker's description begins
    // an infinitive has no subject, and behind a determiner or preposition stands the noun ("on state television")
    if (cue.begin > 0 && cue.tag() == CueTag::Speech && opensNoun(s, cue.begin - 1))
        return a;
    if (cue.tag() == CueTag::Source) {
        a.subject = subjectAfter(s, cue.end);
        a.trailing = cue.begin > from + 1;
        opening = cue.begin;
    } else if (cue.begin == 0) {
        return a;
    } else if (inverted(s, cue)) {
        a.subject = subjectAfter(s, cue.end);
        a.trailing = true;
        opening = cue.begin;
    } else {
        a.subject = subjectBefore(s, cue, opening);
        a.trailing = opening > from && isClosing(s, opening - 1) && closesSoon(s, cue.end);
    }
    if (!plausible(s, a.subject, cue)) {
        a.subject = {0, 0};
        return a;
    }
    if (a.trailing)
        a.content = {from, opening};
    else
        a.content = {
            s.words.front().lower == "asked" ? from : std::max<std::size_t>(cue.begin, a.subject.end), s.words.size()};
    a.speaker = resolved(s, a.subject);
    a.role = roleOf(a.speaker);
    return a;
}

// Full names, so that "Mr. Cabas" and "he" can be resolved later.
void Attributor::noteNames(const ClaimSentence& s) {
    for (std::size_t at = 0; at < s.words.size();) {
        const std::size_t end = capitalRun(s, at, s.words.size());
        std::size_t begin = at;
        while (begin < end && m_lexicon.listed("titles", s.words[begin].lower))
            ++begin;
        if (end - begin >= 2 && end - begin <= 4 && !s.is(begin, WordClass::Determiner) &&
            !s.is(begin, WordClass::Preposition) && !s.is(begin, WordClass::TimeWord)) {
            const std::string whole = withoutPossessive(core::simplified(s.phrase({begin, end})));
            // "Ann Lee, who ..." and "Ann Lee, a lecturer": she can be meant by "she" in what follows
            const bool introduced =
                s.isMark(end, ",") && (s.is(end + 1, WordClass::Relative) || s.is(end + 1, WordClass::Determiner) ||
                                       (end + 1 < s.words.size() && s.words[end + 1].number));
            if (introduced && end - begin <= 3)
                m_lastNamed = m_lastPerson = whole;
            const std::string last = whole.substr(whole.rfind(' ') + 1);
            m_fullNames.try_emplace(last, whole);
        }
        at = std::max(end, at + 1);
    }
}

std::vector<Attribution> Attributor::read(const ClaimSentence& s) {
    m_heading = s.sentence.heading;
    m_paragraph = s.sentence.paragraph;
    noteNames(s);
    std::vector<Attribution> found;
    std::size_t from = 0;
    for (const CueHit& cue : s.speeches) {
        Attribution a = attributionOf(s, cue, from);
        if (a.subject.begin == a.subject.end) {
            // "saying it had done it": the subject of the verb before it
            if (!found.empty() && s.words[cue.begin].lower.ends_with("ing")) {
                a.speaker = found.back().speaker;
                a.role = found.back().role;
                a.content = {cue.end, s.words.size()};
                found.push_back(a);
            }
            continue;
        }
        if (a.trailing)
            from = std::max<std::size_t>(a.subject.end, cue.end);
        found.push_back(std::move(a));
    }
    return found;
}

const Attribution* Attributor::governing(
    const std::vector<Attribution>& attributions, const ClaimSentence& sentence, std::size_t word) {
    const Attribution* best = nullptr;
    for (const Attribution& a : attributions) {
        if (a.content.contains(word) && !a.trailing)
            best = &a; // the innermost is the last that begins before the word
    }
    for (const Attribution& a : attributions) {
        if (!a.trailing || !a.content.contains(word))
            continue;
        const bool nearer = !best || (best->cue && best->content.begin <= a.content.begin);
        if (nearer)
            best = &a;
        break;
    }
    for (const Attribution& a : attributions) {
        const std::size_t end = std::max<std::size_t>(a.subject.end, a.cue ? a.cue->end : 0);
        if (!best && a.trailing && word >= end && sentence.isMark(end, ","))
            best = &a; // "It was ours, the firm said, and nobody else was at fault"
    }
    if (!best && attributions.size() == 1 && word < sentence.words.size() && sentence.words[word].quoted)
        best = &attributions.front();
    return best;
}

} // namespace analysis
