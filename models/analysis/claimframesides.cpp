// SPDX-License-Identifier: GPL-3.0-or-later
// Where the causal frames of a sentence begin and end, and which of them are frames at all.
#include "models/analysis/claimframes.h"

#include <algorithm>
#include <ranges>

namespace analysis {
namespace {

constexpr std::size_t kListItem = 7; // words of one item of a list after a comma

bool isComma(const ClaimSentence& s, std::size_t word) {
    return s.isMark(word, ",");
}

bool opensClause(const ClaimSentence& s, std::size_t word) {
    // "the repair the day before had nothing to do with it"
    const bool adverb = word > 0 && s.is(word - 1, WordClass::TimeWord) &&
                        (s.words[word].lower == "before" || s.words[word].lower == "after") &&
                        (s.is(word + 1, WordClass::Aux) || word + 1 >= s.words.size() || s.words[word + 1].mark);
    return !adverb && (s.is(word, WordClass::Subordinator) || s.is(word, WordClass::Relative));
}

bool speechAt(const ClaimSentence& s, std::size_t word) {
    return word < s.words.size() && s.words[word].speech;
}

bool mentionBetween(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    return std::ranges::any_of(s.mentions, [&](const CueHit& hit) { return hit.begin >= begin && hit.begin < end; });
}

// Whether what follows a comma goes on with the list or contrast before it.
bool listGoesOn(const ClaimSentence& s, std::size_t comma) {
    const std::size_t next = comma + 1;
    if (s.is(next, WordClass::Not) || s.is(next, WordClass::But))
        return true;
    if (s.is(next, WordClass::Coordinator))
        return !s.is(next + 1, WordClass::Pronoun) && !s.is(next + 1, WordClass::Aux);
    if (next < s.words.size() && (s.words[next].lower == "rather" || s.words[next].lower == "instead"))
        return true;
    if (s.is(next, WordClass::Pronoun) || opensClause(s, next) || s.is(next, WordClass::Preposition))
        return false;
    std::size_t end = next;
    while (end < s.words.size() && end < next + kListItem && !s.words[end].mark && !s.is(end, WordClass::Coordinator) &&
           !speechAt(s, end))
        ++end;
    const bool closed = end >= s.words.size() || s.words[end].mark || s.is(end, WordClass::Coordinator);
    return closed && mentionBetween(s, next, end);
}

// "not from an attack, as first thought, but from ...": past the aside; `comma` itself when none follows.
std::size_t afterAside(const ClaimSentence& s, std::size_t comma) {
    for (std::size_t at = comma + 1; at < s.words.size() && at <= comma + 7; ++at) {
        if (s.hardMark(at))
            return comma;
        if (isComma(s, at))
            return s.is(at + 1, WordClass::But) || s.is(at + 1, WordClass::Not) ? at : comma;
    }
    return comma;
}

// The aside in brackets or dashes that opens at a word.
const WordRange* bracketFrom(const ClaimSentence& s, std::size_t word) {
    const WordRange* aside = s.hardMark(word) ? s.asideAt(word) : nullptr;
    return aside && aside->begin == word ? aside : nullptr;
}

// "Because of that rule the gateway rejected everything": behind a phrase that opens the sentence, the next one that
// nothing joins to it begins the main clause.
bool opensMainClause(const ClaimSentence& s, const CueHit& frame, std::size_t at) {
    if (frame.begin > 0 || !frame.pattern->has("opening") || at < frame.end + 2 || !s.is(at, WordClass::Determiner) ||
        s.words[at].lower == "that")
        return false;
    const std::string& before = s.words[at - 1].lower;
    return !s.words[at - 1].mark && !s.is(at - 1, WordClass::Preposition) && !s.is(at - 1, WordClass::Coordinator) &&
           !s.is(at - 1, WordClass::Determiner) && !s.is(at - 1, WordClass::Verb) && !s.is(at - 1, WordClass::Not) &&
           !s.is(at - 1, WordClass::Aux) && !before.ends_with("ing") && !before.ends_with("ed") &&
           !before.ends_with("ly");
}

std::size_t rightEnd(const ClaimSentence& s, const CueHit& frame, bool clause) {
    std::size_t at = frame.end;
    if (clause && at < s.words.size() && s.words[at].lower == "of")
        ++at;
    for (; at < s.words.size(); ++at) {
        if (at == frame.end && s.isMark(at, "\""))
            continue;
        if (const WordRange* aside = bracketFrom(s, at)) {
            at = aside->end - 1;
            continue;
        }
        if (s.hardMark(at) || (!clause && opensMainClause(s, frame, at)))
            return at;
        if (at > frame.end && s.words[at].lower == "for" && frame.pattern->has("blaming") &&
            (s.is(at + 1, WordClass::Determiner) || s.words[std::min(at + 1, s.words.size() - 1)].capital))
            return at; // "blamed an update for the connection problems"
        if (isComma(s, at) && !listGoesOn(s, at)) {
            const std::size_t next = afterAside(s, at);
            if (next == at)
                return at;
            at = next;
        }
        if (at > frame.end && opensClause(s, at) && !(clause && at < frame.end + 3))
            return at;
        if (s.is(at, WordClass::Coordinator) && !s.is(at, WordClass::But) &&
            (s.is(at + 1, WordClass::Pronoun) || s.is(at + 1, WordClass::Aux) ||
             (at + 1 < s.words.size() && s.words[at + 1].lower == "that")))
            return at;
    }
    return at;
}

// A fronted part ("After the storm, a bug ...") is no part of the subject.
std::size_t withoutFronted(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    if (!s.is(begin, WordClass::Preposition) && !s.is(begin, WordClass::Subordinator))
        return begin;
    for (std::size_t at = begin; at < end; ++at) {
        if (isComma(s, at))
            return at + 1;
    }
    return begin;
}

// "When contact was restored, the nodes searched for copies, exhausting the memory": past the clause in front. One that
// the pronoun behind it takes up again ("..., it knocked out") is no other subject.
std::size_t pastFrontedClause(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    static constexpr std::string_view kWhen[] = {"when", "once", "until", "although", "though", "after", "before"};
    if (begin == 0 || std::ranges::find(kWhen, s.words[begin - 1].lower) == std::end(kWhen) ||
        (begin > 1 && !s.words[begin - 2].mark))
        return begin;
    for (std::size_t at = begin; at + 2 < end; ++at) {
        if (s.hardMark(at) || s.asideAt(at))
            return begin;
        if (isComma(s, at))
            return s.is(at + 1, WordClass::Pronoun) || s.is(at + 1, WordClass::Coordinator) || opensClause(s, at + 1) ||
                           s.words[at + 1].lower == "this" || s.words[at + 1].lower == "that" ||
                           s.words[at + 1].lower.ends_with("ing")
                       ? begin
                       : at + 1;
    }
    return begin;
}

// "The fault showed in one cluster, and a patch did not help": a comma and an "and" behind a clause with a verb of its
// own.
bool joinsClauses(const ClaimSentence& s, std::size_t word) {
    if (s.words[word].lower != "and" || word == 0 || !isComma(s, word - 1) || !s.is(word + 1, WordClass::Determiner))
        return false;
    for (std::size_t at = word - 1; at > 0 && !s.hardMark(at - 1); --at) {
        if (s.is(at - 1, WordClass::Aux) || s.is(at - 1, WordClass::Verb))
            return true;
    }
    return false;
}

std::size_t leftBegin(const ClaimSentence& s, const CueHit& frame) {
    std::size_t at = frame.begin;
    // "a fire, which destroyed ...": the subject stands before the relative pronoun
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const std::size_t word = at - back;
        const bool that = s.words[word].lower == "that";
        if (that && word + 1 < frame.begin && s.is(word + 1, WordClass::Determiner))
            break; // "speculation that the router caused it": the subject follows
        if (s.is(word, WordClass::Relative) || that) {
            if (!that || (word > 0 && !speechAt(s, word - 1))) {
                at = word;
                if (at > 0 && isComma(s, at - 1))
                    --at;
            }
            break;
        }
    }
    const std::size_t limit = at;
    while (at > 0) {
        const std::size_t word = at - 1;
        if (const WordRange* aside = s.asideAt(word); aside && aside->end == at) {
            at = aside->begin; // "A fire, the utility said, brought down"
            continue;
        }
        if (s.hardMark(word) || (opensClause(s, word) && word + 1 != limit))
            break;
        if (s.words[word].lower == "that" && word + 1 < limit && word > 0 &&
            (speechAt(s, word - 1) || s.is(word - 1, WordClass::Coordinator)))
            break;
        if (s.words[word].lower == "that" && word + 2 < limit && s.is(word + 1, WordClass::Determiner))
            break; // "on the assumption that a change ... is to blame"
        if (speechAt(s, word) && word + 1 < limit)
            break;
        if (joinsClauses(s, word))
            break;
        if (s.is(word, WordClass::Coordinator) &&
            (s.is(word + 1, WordClass::Pronoun) || (word > 0 && isComma(s, word - 1) && s.is(word, WordClass::But))))
            break;
        at = word;
    }
    return withoutFronted(s, pastFrontedClause(s, at, limit), limit);
}

bool hasEffect(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    end = std::min(end, s.words.size());
    for (std::size_t at = begin; at < end; ++at) {
        if (s.is(at, WordClass::EffectObject) || s.is(at, WordClass::Sufferer) ||
            (s.words[at].capital && at > 0 && !s.is(at, WordClass::TimeWord)))
            return true;
    }
    return s.hasOther(CueTag::Effect, {begin, end}) || mentionBetween(s, begin, end);
}

// "the cause", "its main trigger": a noun where the pattern means the verb.
bool isNoun(const ClaimSentence& s, const CueHit& frame) {
    if (frame.begin == 0 || !frame.pattern->text.starts_with("~"))
        return false;
    const std::size_t before = frame.begin - 1;
    if (s.words[before].lower == "that")
        return false; // "a fault that caused it"
    static constexpr std::string_view kAdjectives[] = {"root",  "possible", "likely",   "main",     "real",
                                                       "exact", "true",     "sole",     "probable", "first",
                                                       "major", "known",    "likeliest"};
    // "allowing affected users to log in"
    const bool attribute = frame.pattern->has("affecting") && s.words[frame.begin].lower == "affected" &&
                           s.words[before].lower.ends_with("ing");
    // "the meteor impact at the site"
    const std::string& last = s.words[before].lower;
    const bool impact = s.words[frame.begin].lower == "impact" && last != "to" && !last.ends_with("s") &&
                        !last.ends_with("ly") && !s.is(before, WordClass::Aux) && !s.is(before, WordClass::Pronoun);
    // "unable to detect corrupted data": a participle behind the verb that it is the object of
    const bool object = s.words[frame.begin].lower.ends_with("ed") && before > 0 && s.words[before - 1].lower == "to" &&
                        !s.is(before, WordClass::Aux);
    return attribute || impact || object || s.is(before, WordClass::Determiner) ||
           s.is(before, WordClass::Preposition) ||
           std::ranges::find(kAdjectives, s.words[before].lower) != std::end(kAdjectives);
}

bool isPassive(const ClaimSentence& s, const CueHit& frame) {
    const bool verb = frame.pattern->text.starts_with("~") || frame.pattern->fixed == 1;
    if (!verb || s.words[frame.begin].lower.ends_with("ing"))
        return false;
    static constexpr std::string_view kAdverbs[] = {"often", "then",  "again", "never", "always", "sometimes",
                                                    "later", "soon",  "now",   "still", "once",   "also",
                                                    "thus",  "twice", "badly", "even",  "first"};
    static constexpr std::string_view kBecoming[] = {"become", "becomes", "became", "becoming", "got", "getting"};
    for (std::size_t back = 1; back <= 2 && back <= frame.begin; ++back) {
        const std::size_t word = frame.begin - back;
        if (s.is(word, WordClass::Be) || std::ranges::find(kBecoming, s.words[word].lower) != std::end(kBecoming))
            return true;
        if (!s.words[word].lower.ends_with("ly") &&
            std::ranges::find(kAdverbs, s.words[word].lower) == std::end(kAdverbs) && !s.is(word, WordClass::Not) &&
            !s.is(word, WordClass::SayAdverb))
            return false;
    }
    return false;
}

// "the feed had frozen because": a verb that needs an object to say what was hit has none.
bool isIntransitive(const ClaimSentence& s, const CueHit& frame) {
    const std::size_t next = frame.end;
    // "the mainframe shut down to protect itself"; a participle goes on with another verb
    const bool particle = frame.size() == 2 && s.lexicon->listed("particles", s.words[next - 1].lower) &&
                          !s.words[frame.begin].lower.ends_with("ing");
    // "the crane toppled because"
    const bool ground = frame.size() == 1 && next < s.words.size() && s.words[next].lower == "because";
    if (ground || (!particle && (frame.size() > 1 || !frame.pattern->has("effect"))))
        return ground;
    return next >= s.words.size() || (s.words[next].mark && !s.isMark(next, "\"")) ||
           s.is(next, WordClass::Preposition) || s.is(next, WordClass::Subordinator) ||
           s.is(next, WordClass::Coordinator) || s.is(next, WordClass::Aux);
}

// "recovery was slowed by", "efforts were hampered by": what made it last.
bool tellsOfRepair(const ClaimSentence& s, const CueHit& frame) {
    constexpr std::size_t kSubject = 6;
    bool longer = false; // "repairs took longer than planned because of"
    for (std::size_t back = 1; back <= kSubject && back <= frame.begin && !s.words[frame.begin - back].mark; ++back) {
        const std::size_t noun = frame.begin - back;
        longer = longer || s.words[noun].lower == "longer";
        if (s.lexicon->listed("repair-nouns", s.words[noun].lower) && (longer || s.is(noun + 1, WordClass::Aux)))
            return true;
    }
    return false;
}

// "the team responsible for running the queue": a duty, unless what follows is harm.
bool isDuty(const ClaimSentence& s, const CueHit& frame) {
    if (!frame.pattern->has("duty") || frame.end >= s.words.size() || !s.words[frame.end].lower.ends_with("ing"))
        return false;
    const auto isFrameBehind = [&](const CueHit& other) {
        return other.begin == frame.end && other.tag() == CueTag::FrameLeft;
    };
    return std::ranges::none_of(s.frames, isFrameBehind);
}

// "leading to a rapid recovery": what was mended is no harm.
bool leadsToMending(const ClaimSentence& s, const CueHit& frame) {
    constexpr std::size_t kObject = 5;
    for (std::size_t at = frame.end; at < s.words.size() && at < frame.end + kObject; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Preposition) || s.is(at, WordClass::Subordinator))
            return false;
        if (s.lexicon->listed("mending-nouns", s.words[at].lower))
            return true;
    }
    return false;
}

// "the failure was the fault of a supplier": what stands before these words is what came of it.
bool isOfOther(const ClaimSentence& s, const CueHit& frame) {
    if (frame.size() == 0)
        return false; // a question that was answered
    const std::string& last = s.words[frame.end - 1].lower;
    if (frame.tag() == CueTag::FrameLeft && frame.size() == 2 && last == "doing")
        return true; // "work that it was doing"
    return frame.tag() == CueTag::FrameLeft && frame.end < s.words.size() && s.words[frame.end].lower == "of" &&
           (last == "fault" || last == "problem" || last == "trouble" || last == "doing");
}

// "an under-frequency relay", "customer-facing": part of a compound, and no preposition or verb.
bool isInCompound(const ClaimSentence& s, const CueHit& frame) {
    const auto joined = [&](std::size_t at) {
        return at > 0 && at < s.words.size() && !s.words[at].mark && !s.words[at - 1].mark &&
               s.words[at].span.begin == s.words[at - 1].span.end + 1 &&
               s.body.substr(s.words[at - 1].span.end, 1) == "-";
    };
    // "pound-force seconds": a verb by its letters only
    const bool inside = joined(frame.begin) || (frame.tag() == CueTag::FrameRight && joined(frame.end));
    return frame.size() == 1 && inside;
}

// "is not connected to any outside network": by wire, not as a cause.
bool isWiring(const ClaimSentence& s, const CueHit& frame) {
    constexpr std::size_t kPhrase = 4;
    static constexpr std::string_view kWired[] = {"network", "networks", "internet", "grid",     "web",
                                                  "system",  "systems",  "computer", "computers"};
    const std::string& verb = s.words[frame.begin].lower;
    if (frame.tag() != CueTag::FrameRight || !(verb.starts_with("connect") || verb.starts_with("link")))
        return false;
    for (std::size_t at = frame.end; at < s.words.size() && at < frame.end + kPhrase; ++at) {
        if (std::ranges::find(kWired, s.words[at].lower) != std::end(kWired))
            return at + 1 >= s.words.size() || s.words[at + 1].mark || s.is(at + 1, WordClass::Preposition) ||
                   s.is(at + 1, WordClass::Coordinator);
        if (s.words[at].mark || s.is(at, WordClass::Preposition))
            return false;
    }
    return false;
}

// "identified themselves as employees", "made a point to": the words of a frame that bring in no cause.
bool isOtherSense(const ClaimSentence& s, const CueHit& frame) {
    if (isOfOther(s, frame) || isInCompound(s, frame) || pointsAsRecord(s, frame) || isWiring(s, frame))
        return true;
    const bool reflexive = std::ranges::any_of(
        std::views::iota(frame.begin, frame.end), [&](std::size_t at) { return s.words[at].lower == "themselves"; });
    const bool noun =
        frame.begin > 0 && s.words[frame.begin].lower == "point" && s.is(frame.begin - 1, WordClass::Determiner);
    // "starting at 17:53 UTC, the network ...": when, and not where
    const bool clock = frame.tag() == CueTag::FrameRight && frame.size() > 0 && frame.end < s.words.size() &&
                       s.words[frame.end - 1].lower == "at" && s.words[frame.end].number;
    // "the link between the switches"
    const bool linkNoun = frame.pattern->has("tie") && frame.begin > 0 && s.is(frame.begin - 1, WordClass::Determiner);
    // "lost access to the file system"
    const bool access = frame.pattern->has("losing") && s.words[frame.end - 1].lower == "to" && frame.size() >= 2 &&
                        s.is(frame.end - 2, WordClass::EffectObject);
    // "the switch behind them": where it stands
    static constexpr std::string_view kThose[] = {"them", "us", "me", "him", "you"};
    const bool place = frame.pattern->has("place") && frame.end < s.words.size() &&
                       std::ranges::find(kThose, s.words[frame.end].lower) != std::end(kThose);
    return reflexive || noun || access || clock || linkNoun || place;
}

// "We thought it was thunder because the windows shook": why they thought so.
bool isGroundOfBelief(const ClaimSentence& s, const CueHit& frame) {
    if (!frame.pattern->has("belief") || frame.size() == 0)
        return false;
    const std::size_t begin = partBegin(s, frame.begin);
    for (const CueHit& other : s.frames) {
        if (other.begin <= begin || other.end > frame.begin || !other.pattern->has("identity"))
            continue;
        for (std::size_t at = begin; at < other.begin; ++at) {
            if (s.lexicon->listed("believing", s.words[at].lower))
                return true;
        }
    }
    return false;
}

bool isLive(const ClaimSentence& s, const CueHit& frame) {
    if (isGroundOfBelief(s, frame) || isOtherSense(s, frame) || isDuty(s, frame) ||
        (frame.tag() == CueTag::FrameLeft && leadsToMending(s, frame)))
        return false;
    if (frame.tag() == CueTag::FrameRight && frame.pattern->has("harm") && s.is(frame.end, WordClass::Preposition) &&
        !s.is(frame.end - 1, WordClass::Preposition))
        return false; // "experience with storms"
    if (frame.tag() == CueTag::FrameRight && !frame.pattern->has("identity") && tellsOfRepair(s, frame))
        return false;
    if (frame.tag() == CueTag::FrameRight && frame.pattern->has("predicate") && frame.begin > 0 &&
        s.words[frame.begin - 1].lower == "to")
        return false;                      // "a bug was to blame for the failure"
    if (frame.tag() == CueTag::FrameRight) // "worked to identify the attackers": an aim, not a finding
        return !(frame.pattern->has("identity") && frame.begin > 0 && s.words[frame.begin - 1].lower == "to");
    if (frame.begin == 0 || isNoun(s, frame) || isPassive(s, frame) || isIntransitive(s, frame))
        return false;
    for (std::size_t at = frame.begin; at < frame.end; ++at) {
        if (s.words[at].lower == "themselves" || s.words[at].lower == "itself")
            return false; // "the machines shut themselves down"
    }
    const std::size_t object = frame.end + (s.is(frame.end, WordClass::Determiner) ? 1 : 0);
    if (frame.pattern->has("landing")) {
        static constexpr std::string_view kHabitual[] = {"regularly", "routinely", "periodically"};
        if (object < s.words.size() && s.lexicon->listed("landing-places", s.words[object].lower))
            return false; // "when the comet hit the ground"
        if (std::ranges::find(kHabitual, s.words[frame.begin - 1].lower) != std::end(kHabitual))
            return false; // "earthquakes, which regularly hit the coast"
    }
    for (std::size_t at = frame.end; at < frame.end + 5 && at < s.words.size() && !s.words[at].mark; ++at) {
        if (s.is(at, WordClass::Prolong))
            return false; // "contributed to the length of the outage"
    }
    return !frame.pattern->has("effect") || hasEffect(s, frame.begin, frame.end + 12);
}

} // namespace

std::size_t partBegin(const ClaimSentence& sentence, std::size_t word) {
    while (word > 0) {
        const WordRange* aside = sentence.hardMark(word - 1) ? sentence.asideAt(word - 1) : nullptr;
        if (aside && aside->end == word)
            word = aside->begin;
        else if (sentence.hardMark(word - 1) || opensClause(sentence, word - 1))
            break;
        else
            --word;
    }
    return word;
}

std::size_t partEnd(const ClaimSentence& sentence, std::size_t word) {
    while (word < sentence.words.size()) {
        if (const WordRange* aside = bracketFrom(sentence, word))
            word = aside->end;
        else if (sentence.hardMark(word) || opensClause(sentence, word))
            break;
        else
            ++word;
    }
    return word;
}

std::vector<FrameSide> frameSides(const ClaimSentence& sentence) {
    std::vector<FrameSide> sides;
    for (const CueHit& frame : sentence.frames) {
        if (!isLive(sentence, frame))
            continue;
        FrameSide side;
        side.frame = &frame;
        side.identity = frame.pattern->has("identity");
        side.weak = frame.pattern->has("weak");
        if (frame.tag() == CueTag::FrameRight)
            side.side = {frame.end, rightEnd(sentence, frame, frame.pattern->has("clause"))};
        else
            side.side = {leftBegin(sentence, frame), frame.begin};
        sides.push_back(side);
    }
    return sides;
}

} // namespace analysis
