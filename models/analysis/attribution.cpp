// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/attribution.h"

#include "models/analysis/attributionwords.h"
#include "models/core/text.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kBareSpeaker = 3; // words of one without an article, at the end of a headline

bool isClosing(const ClaimSentence& s, std::size_t word) {
    return s.isMark(word, ",") || s.isMark(word, "\"") || s.isMark(word, "'") || s.isMark(word, "--");
}

// "write timeouts", "involved ruling out": a plain form needs a subject in the plural, a participle an auxiliary.
bool isNominal(const ClaimSentence& s, const CueHit& cue) {
    static constexpr std::string_view kPasts[] = {
        "said", "told", "wrote", "put",     "found", "thought", "swore",   "spoke", "understood", "learnt",
        "felt", "took", "knew",  "brushed", "held",  "spoken",  "written", "shown", "known",      "sworn"};
    static constexpr std::string_view kMany[] = {"people", "police", "some", "many", "others", "staff",
                                                 "media",  "both",   "they", "we",   "most",   "few",
                                                 "i",      "you",    "who",  "crew", "team"};
    const std::string& word = s.words[cue.begin].lower;
    const std::string& before = s.words[cue.begin - 1].lower;
    if (word == "telling")
        return false; // "in Norvik's telling"
    if (word.ends_with("ing"))
        return !s.words[cue.begin - 1].mark && !s.is(cue.begin - 1, WordClass::Aux) && !isAdverb(s, cue.begin - 1);
    for (std::size_t back = 2; back <= 8 && back <= cue.begin && !s.words[cue.begin - back].mark; ++back) {
        if (s.words[cue.begin - back].lower == "who")
            return false; // "the people who run the grid say"
    }
    // "officials in the province attribute it": the subject is what the phrase hangs on
    for (std::size_t at = cue.begin - 1; at > 0 && at + 6 > cue.begin && !s.words[at].mark; --at) {
        const std::string& head = s.words[at - 1].lower;
        if (s.is(at, WordClass::Preposition) &&
            ((head.ends_with('s') && !head.ends_with("ss")) || std::ranges::find(kMany, head) != std::end(kMany)))
            return false;
    }
    const bool plain =
        !word.ends_with("s") && !word.ends_with("ed") && std::ranges::find(kPasts, word) == std::end(kPasts);
    const bool plural = before.ends_with('s') && !before.ends_with("ss") && !before.ends_with("us"); // "status post"
    return plain && !s.words[cue.begin - 1].mark && !s.is(cue.begin - 1, WordClass::Aux) && !plural &&
           !before.ends_with("ly") && std::ranges::find(kMany, before) == std::end(kMany) &&
           !s.words[cue.begin - 1].number;
}

// Behind these stands a noun, not a verb.
bool opensNoun(const ClaimSentence& s, std::size_t word) {
    static constexpr std::string_view kBefore[] = {"a", "an", "the", "its", "their", "his", "our", "my", "no", "any"};
    return s.is(word, WordClass::Preposition) || std::ranges::find(kBefore, s.words[word].lower) != std::end(kBefore);
}

bool speechAt(const ClaimSentence& s, std::size_t word) {
    return word < s.words.size() && s.words[word].speech;
}

// Plain words of saying take any subject; others ("the trace shows") only people and organisations.
bool plainSaying(const ClaimSentence& s, const CueHit& cue) {
    static constexpr std::string_view kPlain[] = {
        "say",     "says",  "said", "saying",    "told",     "tells",   "telling", "wrote",  "writes", "write",
        "written", "added", "adds", "announced", "insisted", "insists", "state",   "states", "stated"};
    return std::ranges::find(kPlain, s.words[cue.begin].lower) != std::end(kPlain);
}

// "One account that says it is near the group boasted": a relative clause, as its verb shows that follows at once.
bool opensRelative(const ClaimSentence& s, std::size_t word) {
    if ((s.words[word].lower != "that" && s.words[word].lower != "which") || word + 1 >= s.words.size())
        return false;
    const std::string& next = s.words[word + 1].lower;
    const bool third =
        next.size() > 3 && next.ends_with('s') && !next.ends_with("ss") && word + 2 < s.words.size() &&
        (s.is(word + 2, WordClass::Determiner) || s.is(word + 2, WordClass::Preposition) || s.words[word + 2].capital);
    return !s.words[word + 1].capital && !s.is(word + 1, WordClass::Determiner) &&
           !s.is(word + 1, WordClass::Pronoun) &&
           (speechAt(s, word + 1) || s.is(word + 1, WordClass::Aux) || s.is(word + 1, WordClass::Verb) || third);
}

} // namespace

Attributor::Attributor(
    const core::Document& document, std::span<const core::NamedThing> names, const ClaimLexicon& lexicon)
    : m_lexicon(lexicon) {
    // Who "the company" is: an operator, but rather one that the headline names or that the text names more often.
    const auto first = [&](auto test) {
        const auto it = std::ranges::find_if(names, test);
        return it == names.end() ? nullptr : &*it;
    };
    using Thing = core::NamedThing;
    const auto isSubject = [](const Thing& thing) {
        return thing.inTitle && thing.kind != core::NameKind::Place && thing.kind != core::NameKind::Failure;
    };
    const Thing* named = first([](const Thing& thing) { return thing.kind == core::NameKind::Operator; });
    const Thing* titled = first(isSubject);
    if (const Thing* both =
            first([&](const Thing& thing) { return isSubject(thing) && thing.kind == core::NameKind::Operator; }))
        named = both;
    else if (titled && named && titled->count > named->count)
        named = titled;
    if (!named)
        named = first([](const Thing& thing) { return thing.kind == core::NameKind::Service; });
    if (!named)
        named = titled;
    if (named) {
        m_operator = named->name;
        m_alone = std::ranges::none_of(names, [&](const Thing& thing) {
            const bool part =
                thing.name.find(m_operator) != std::string::npos || m_operator.find(thing.name) != std::string::npos;
            return !part && (thing.kind == core::NameKind::Operator || thing.kind == core::NameKind::Service);
        });
    }
    for (const Thing& thing : names) {
        const std::string last = core::lowerAscii(std::string_view(thing.name).substr(thing.name.rfind(' ') + 1));
        if (thing.kind != core::NameKind::Failure && m_lexicon.listed("organisation-words", last))
            noteWholeName(thing.name);
    }
    readOwnBodies(document);
    if (m_operator.empty() && !isMedium(document.publisher))
        m_operator = document.publisher; // a status page speaks for who runs the service
}

bool Attributor::inverted(const ClaimSentence& s, const CueHit& cue) const {
    if (cue.begin == 0 || cue.end >= s.words.size() || !isClosing(s, cue.begin - 1) || s.words[cue.end].lower == "that")
        return false;
    const std::string& verb = s.words[cue.begin].lower;
    if (verb == "told" || verb == "tells" || verb == "telling")
        return false; // "Ida Berg, its director, told reporters": who is told stands behind it, never who tells
    const std::size_t next = cue.end;
    const bool bare = next + kBareSpeaker >= s.words.size() && plainSaying(s, cue) && // ", says central bank"
                      !s.is(next, WordClass::Preposition) && !s.is(next, WordClass::TimeWord) && !s.words[next].mark;
    if (!s.words[next].capital && !s.is(next, WordClass::Determiner) && !bare &&
        !(plainSaying(s, cue) && namesAtEnd(s, cue)))
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

// "On June 6, 2023 Norvik said", "By 10:15 Norvik said": the figure is no part of the name.
static bool isFigureOfTime(const ClaimSentence& s, std::size_t at) {
    if (at == 0 || !s.words[at].number)
        return false;
    const bool year = at > 1 && s.isMark(at - 1, ",") && (s.words[at - 2].number || s.is(at - 2, WordClass::TimeWord));
    return year || s.is(at - 1, WordClass::TimeWord) || s.is(at - 1, WordClass::Preposition);
}

// Where the noun phrase that ends before `end` begins.
std::size_t Attributor::phraseBegin(const ClaimSentence& s, std::size_t end) const {
    std::size_t at = end;
    while (at > 0 && end - at < kLongestPhrase) {
        const std::size_t word = at - 1;
        if (s.words[word].mark || s.is(word, WordClass::Subordinator) || s.is(word, WordClass::Relative) ||
            s.is(word, WordClass::Aux) || (s.is(word, WordClass::Verb) && !s.words[word].capital))
            break;
        if ((s.words[word].lower == "as" && at != end) || s.words[word].lower == "said")
            break; // "tension rose as some traders feared", "police said officers had found"
        // "a morning show host"
        const bool attribute =
            word > 0 && (s.words[word - 1].lower == "a" || s.words[word - 1].lower == "an") && !s.words[at].capital;
        if (s.words[word].lower == "that" ||
            (s.is(word, WordClass::TimeWord) && at != end && !attribute && !s.words[at].mark && word + 1 != end))
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
                        s.is(at, WordClass::TimeWord) || s.words[at].lower == "as" ||
                        (at + 1 < end && s.words[at + 1].capital && isFigureOfTime(s, at))))
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
        if (mention || s.words[word].lower == "that" || (word > at && s.is(word, WordClass::Aux)))
            return false; // "However, an official said the outage was"
    }
    return false;
}

// "An official who is tracking the failure said": the subject stands before "who".
WordRange Attributor::withoutRelative(const ClaimSentence& s, WordRange subject) const {
    for (std::size_t at = subject.end; at > 1 && at + 12 > subject.end; --at) {
        const std::size_t word = at - 1;
        if (s.words[word].mark)
            break;
        const bool who = s.words[word].lower == "who" || s.words[word].lower == "whose" ||
                         s.words[word].lower == "using" || opensRelative(s, word);
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
    if (end > 2 && s.is(end - 1, WordClass::TimeWord) && s.words[end - 2].number &&
        s.is(end - 3, WordClass::Preposition)) // "at 10:45 a.m. reported"
        end -= 3;
    if (end == 0)
        return {0, 0};
    if (s.words[end - 1].lower == "and" && cue.tag() == CueTag::Speech) {
        const WordRange first = subjectOfPair(s, end - 1);
        opening = first.begin;
        return first;
    }
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
    if (open == 0) { // "Ann Lee of the safety board, said"
        const WordRange plain{phraseBegin(s, end - 1), end - 1};
        return plain.begin == 0 && !bracket && isPersonName(s, {0, 2}) ? plain : WordRange{0, 0};
    }
    const WordRange inner{open, end - 1};
    const std::size_t outerEnd = open - 1;
    WordRange outer{phraseBegin(s, outerEnd), outerEnd};
    if (outer.begin == outer.end && outerEnd > 0 && s.isMark(outerEnd - 1, ","))
        outer = {phraseBegin(s, outerEnd - 1), outerEnd - 1};
    opening = outer.begin;
    if (isPersonName(s, inner) && !isOrganisation(s, inner)) {
        // "Ann Lee, an aide and wife of the mayor, Ben Lee, said"
        std::size_t first = outerEnd;
        while (first > 0 && !s.words[first - 1].mark)
            --first;
        const bool aside =
            first > 2 && s.isMark(first - 1, ",") && (s.words[first].lower == "a" || s.words[first].lower == "an");
        const WordRange whose = aside ? WordRange{phraseBegin(s, first - 1), first - 1} : WordRange{0, 0};
        return whose.end > whose.begin && isPersonName(s, whose) && !isOrganisation(s, whose) ? whose : inner;
    }
    // "its supplier, Georgia Power, said": a name beside a description that is none of a person
    const bool named = capitalRun(s, inner.begin, inner.end) == inner.end && inner.end > inner.begin;
    const bool described = outer.end > outer.begin && !hasCapital(s, outer);
    return named && described && !isPeople(s, outer) ? inner : outer;
}

bool Attributor::plausible(const ClaimSentence& s, WordRange subject, const CueHit& cue) const {
    if (subject.begin >= subject.end)
        return false;
    if (subject.end == subject.begin + 1 && s.words[subject.begin].number)
        return false; // "From 06:55 rejected calls ..."
    const std::string lower = core::lowerAscii(s.phrase(subject));
    const bool passive =
        subject.end < cue.begin && s.is(cue.begin - 1, WordClass::Be) && !s.words[cue.begin].lower.ends_with("ing");
    if (passive)
        return false;
    if (m_lexicon.listed("references", lower)) {
        const bool aside = subject.begin > 0 && isClosing(s, subject.begin - 1) && isClosing(s, cue.end);
        return lower != "it" || aside || plainSaying(s, cue) || cue.pattern->has("suspect") ||
               cue.pattern->has("deny") || cue.pattern->has("blame");
    }
    static constexpr std::string_view kNobody[] = {"i",       "we",    "you",  "this",  "that", "there",
                                                   "nothing", "which", "what", "these", "it"};
    if (std::ranges::find(kNobody, lower) != std::end(kNobody))
        return false;
    static constexpr std::string_view kMute[] = {
        "look",  "records", "evidence", "data",  "pattern", "logs",  "investigations", "findings", "figures", "results",
        "signs", "images",  "pictures", "tests", "traffic", "trail", "timing",         "failures", "far"};
    const std::string& opener = s.words[subject.begin].lower;
    if (subject.end - subject.begin == 1 &&
        (opener == "as" || opener == "even" || s.is(subject.begin, WordClass::Coordinator) ||
         s.is(subject.begin, WordClass::Subordinator) || opener.ends_with("ly") || opener.ends_with("tion") ||
         opener.ends_with("ment") || opener.ends_with("ness")))
        return false;
    if (opener == "our" || opener == "my")
        return false; // his own who speaks
    const bool mute = std::ranges::find(kMute, s.words[subject.end - 1].lower) != std::end(kMute);
    const bool minded = cue.pattern->has("suspect") || cue.pattern->has("deny") || cue.pattern->has("blame");
    if (mute || (minded && !s.is(subject.end - 1, WordClass::Aux)))
        return !mute;
    if (hasCapital(s, subject) || plainSaying(s, cue) || cue.tag() == CueTag::Source)
        return true;
    for (std::size_t at = subject.begin; at < subject.end; ++at) {
        if (m_lexicon.listed("roles", withoutPossessive(s.words[at].lower))) // "the union's version is that"
            return true;
    }
    return false;
}

Attribution Attributor::attributionOf(const ClaimSentence& s, const CueHit& cue, std::size_t from) {
    Attribution a;
    a.cue = &cue;
    std::size_t opening = 0; // where the speaker's description begins
    // an infinitive has no subject, and behind a determiner or preposition stands the noun ("on state television")
    if (cue.begin > 0 && cue.tag() == CueTag::Speech && (opensNoun(s, cue.begin - 1) || isNominal(s, cue)))
        return a;
    if (cue.tag() == CueTag::Source) {
        a.subject = subjectAfter(s, cue.end);
        a.trailing = cue.begin > from + 1;
        opening = cue.begin;
    } else if (cue.begin == 0) {
        return a;
    } else if (inverted(s, cue)) {
        a.subject = namedBehind(s, subjectAfter(s, cue.end));
        a.trailing = true;
        opening = cue.begin;
    } else {
        a.subject = subjectBefore(s, cue, opening);
        // ", analyst and former engineer Ida Berg said": the description opens before its "and"
        if (opening > 1 && a.subject.begin == opening && s.words[opening - 1].lower == "and" &&
            s.words[cue.begin - 1].capital) {
            const std::size_t first = phraseBegin(s, opening - 1);
            if (first > 0 && first + 1 < opening && isClosing(s, first - 1))
                opening = first;
        }
        a.trailing = opening > from && isClosing(s, opening - 1) && closesSoon(s, cue.end);
    }
    const bool colon = s.isMark(cue.end, ":"); // "Nobody was hurt, the mayor said: a pump had failed"
    a.trailing = a.trailing && !colon;
    bool relative = false;
    if (!a.trailing && cue.tag() == CueTag::Speech) {
        if (const WordRange whose = subjectOfRelative(s, cue); whose.end > whose.begin) {
            a.subject = whose;
            relative = true;
        }
    }
    if (!plausible(s, a.subject, cue)) {
        a.subject = {0, 0};
        return a;
    }
    if (relative) {
        std::size_t end = cue.end;
        while (end < s.words.size() && !s.isMark(end, ",") && !s.hardMark(end))
            ++end;
        a.content = {cue.begin, end};
    } else if (a.trailing)
        a.content = {from, opening};
    else if (colon)
        a.content = {from, s.words.size()};
    else
        a.content = {
            s.words.front().lower == "asked" ? from : std::max<std::size_t>(cue.begin, a.subject.end), s.words.size()};
    const bool own = isOwnBody(s, a.subject);
    a.speaker = own ? std::string(core::kWriterVoice) : resolved(s, a.subject);
    a.role = own ? core::SpeakerRole::Writer : roleOf(a.speaker);
    if (a.role == core::SpeakerRole::Other)
        a.role = roleIn(s, a.subject);
    if (cue.pattern->has("innermost")) {
        a.innermost = true;
        a.trailing = false;
        a.content = {0, s.words.size()};
    }
    return a;
}

std::vector<Attribution> Attributor::read(const ClaimSentence& s) {
    m_heading = s.sentence.heading;
    m_paragraph = s.sentence.paragraph;
    m_sentenceHuman.clear();
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
                continue;
            }
            const WordRange subject =
                found.empty() && cue.begin > from ? subjectOfClause(s, cue, from) : WordRange{0, 0};
            if (subject.end > subject.begin) {
                a.subject = subject;
                a.speaker = resolved(s, subject);
                a.role = roleOf(a.speaker) == core::SpeakerRole::Other ? roleIn(s, subject) : roleOf(a.speaker);
                a.content = {cue.end, s.words.size()};
                found.push_back(std::move(a));
            }
            continue;
        }
        // "a police source said that they were treating it as": the one who speaks
        const std::string& pronoun = s.words[a.subject.begin].lower;
        const bool own = a.subject.end == a.subject.begin + 1 && (pronoun == "they" || pronoun == "it");
        if (own && !found.empty() && !found.back().trailing && found.back().content.contains(a.subject.begin)) {
            a.speaker = found.back().speaker;
            a.role = found.back().role;
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
        if (a.innermost && !(a.subject.begin <= word && word < a.subject.end))
            return &a;
    }
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
        if (!best && a.trailing && word >= end && (sentence.isMark(end, ",") || sentence.isMark(end, ";")))
            best = &a; // "It was ours, the firm said, and nobody else was at fault"
    }
    if (!best && attributions.size() == 1 && word < sentence.words.size() && sentence.words[word].quoted)
        best = &attributions.front();
    return best;
}

} // namespace analysis
