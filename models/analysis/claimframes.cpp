// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimframes.h"

#include "models/analysis/claimheads.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kEventReach = 26; // words between a frame and the mention it carries
constexpr std::size_t kThingReach = 9;
constexpr std::size_t kSubjectReach = 14; // a subject may stand farther off, behind its own attributes
constexpr std::size_t kIdentityReach = 7;
constexpr std::size_t kSubjectVerb = 9; // words between a subject and its verb
constexpr std::size_t kDoneBy = 9;      // words between what was done to it and who did

// "It was [a kind of] attack": nothing but the words of a noun phrase between the copula and the mention.
bool isComplement(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    const bool right = side.frame->tag() == CueTag::FrameRight;
    const std::size_t begin = right ? side.frame->end : mention.end;
    const std::size_t end = right ? mention.begin : side.frame->begin;
    for (std::size_t at = begin; at < end; ++at) {
        const std::string& word = s.words[at].lower;
        const bool fine =
            word == "of" || word == "not" || word == "to" || word == "by" || word == "that" || word == "only";
        if (fine || s.is(at, WordClass::Not) || s.is(at, WordClass::Be))
            continue;
        if (s.is(at, WordClass::Preposition) || s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative) ||
            word == "how" || (s.words[at].mark && word != "\"" && word != ","))
            return false;
    }
    return true;
}

// What can be suffered and then be the cause; a service that "experienced a network failure" tells the effect.
bool isHarm(const CueHit& mention) {
    static constexpr std::string_view kHarms[] = {"malicious", "cyberattack",  "ddos",       "malware",
                                                  "intrusion", "sabotage",     "power",      "environment",
                                                  "cooling",   "cable-damage", "human-error"};
    return std::ranges::any_of(kHarms, [&](std::string_view cause) { return mention.pattern->has(cause); });
}

// "the validator had a bug": what one can have in oneself.
bool isDefect(const CueHit& mention) {
    static constexpr std::string_view kDefects[] = {"software-bug", "data-corruption", "configuration", "human-error"};
    return mention.tag() != CueTag::Thing &&
           std::ranges::any_of(kDefects, [&](std::string_view cause) { return mention.pattern->has(cause); });
}

bool followsEffect(const ClaimSentence& s, const FrameSide& side) {
    const std::size_t begin = partBegin(s, side.frame->begin);
    return s.hasOther(CueTag::Effect, {begin > 0 ? begin - 1 : 0, side.frame->end});
}

// "After a cable was cut, phones went dead": the effect in the main clause behind a fronted one.
bool frontsEffect(const ClaimSentence& s, const FrameSide& side) {
    if (side.frame->begin > 1)
        return false;
    for (std::size_t at = side.side.begin; at < s.words.size(); ++at) {
        if (s.isMark(at, ","))
            return s.hasOther(CueTag::Effect, {at, s.words.size()});
    }
    return false;
}

bool isFinite(const ClaimSentence& s, std::size_t at) {
    return s.is(at, WordClass::Aux) || s.is(at, WordClass::Verb) ||
           (s.words[at].lower.size() > 4 && s.words[at].lower.ends_with("ed"));
}

// "after [a disk array] gave up": what the clause tells of, with nothing of another phrase before it.
bool isSubject(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    for (std::size_t at = side.side.begin; at < mention.begin; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Preposition) || s.is(at, WordClass::Aux) ||
            s.is(at, WordClass::Verb) || s.is(at, WordClass::Not) || s.words[at].speech)
            return false;
    }
    for (std::size_t at = mention.end; at < s.words.size() && at < mention.end + kSubjectVerb; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Subordinator))
            return false;
        if (isFinite(s, at))
            return !s.hasOther(CueTag::Remedy, {at, at + 4});
    }
    return false;
}

// "Phones went dead after ...": what a clause of time tells of led to the effect beside it.
bool linksEffect(const ClaimSentence& s, const FrameSide& side) {
    const std::size_t begin = partBegin(s, side.frame->begin);
    return (followsEffect(s, side) && !s.hasOther(CueTag::Remedy, {begin, side.frame->begin})) || frontsEffect(s, side);
}

// "the attack hit the [platform], causing ...": what something that was named before it did something to.
bool isDoneTo(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    return std::ranges::any_of(s.mentions, [&](const CueHit& doer) {
        if (doer.tag() == CueTag::Thing || doer.begin < begin || doer.end >= mention.begin)
            return false;
        bool verb = doer.tag() == CueTag::Statement;
        for (std::size_t at = doer.end; at < mention.begin && !verb; ++at)
            verb = s.words[at].lower.ends_with("ed") || s.is(at, WordClass::Verb);
        return verb;
    });
}

// "This isolated many [nodes], leading to": what is told of by a pronoun alone did something to the mention.
bool isDoneByPronoun(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    if (begin + 1 >= mention.begin || !(s.is(begin, WordClass::Pronoun) || s.words[begin].lower == "this"))
        return false;
    const std::string& verb = s.words[begin + 1].lower;
    return verb.ends_with("ed") || s.is(begin + 1, WordClass::Verb);
}

// "disrupted [phone lines] and halted trains": the object of a verb is not the subject of the one that is joined to it.
bool isObjectOfJoined(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    std::size_t joint = side.frame->begin;
    if (side.frame->tag() != CueTag::FrameLeft || mention.end > joint)
        return false;
    while (joint > mention.end && (s.words[joint - 1].lower.ends_with("ly") || s.is(joint - 1, WordClass::SayAdverb) ||
                                   s.words[joint - 1].lower == "then"))
        --joint;
    if (joint <= mention.end || s.words[joint - 1].lower != "and")
        return false;
    for (std::size_t at = side.side.begin + 1; at < mention.begin; ++at) {
        const bool past = s.words[at].lower.size() > 4 && s.words[at].lower.ends_with("ed");
        const bool attribute = s.is(at - 1, WordClass::Determiner) || s.is(at - 1, WordClass::Preposition);
        if ((s.is(at, WordClass::Verb) || past) && !s.words[at].capital && !attribute)
            return true;
    }
    return false;
}

// "the servers went on sending requests there, causing ...": machines that do what they are for are not what broke.
bool isAtWork(const ClaimSentence& s, const CueHit& mention, std::size_t frame) {
    if (mention.pattern->values.size() != 1 || !(mention.pattern->has("hardware") || mention.pattern->has("network")))
        return false;
    const std::size_t begin = partBegin(s, mention.begin);
    for (std::size_t at = begin; at < mention.begin; ++at) {
        if (s.is(at, WordClass::Verb) || s.is(at, WordClass::Aux) ||
            s.lexicon->listed("failing-nouns", s.words[at].lower))
            return false;
    }
    for (std::size_t at = mention.end; at < frame; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Be) || s.is(at, WordClass::Not))
            return false;
        if (isFinite(s, at))
            return std::ranges::none_of(s.mentions, [&](const CueHit& hit) {
                return hit.tag() == CueTag::Statement && hit.begin <= at && at < hit.end;
            });
    }
    return false;
}

// "lost its lock when updating the cache, causing ...": what a participle behind a comma follows is the whole clause,
// and of things in it only its subject, or what was done to it.
bool isMerelyInClause(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    const std::size_t frame = side.frame->begin;
    if (side.frame->tag() != CueTag::FrameLeft || frame == 0 || !s.isMark(frame - 1, ",") ||
        !s.words[frame].lower.ends_with("ing"))
        return false;
    // "the database was swamped by calls, causing ...": what was done to it by something else
    if (s.is(mention.end, WordClass::Be)) {
        for (std::size_t at = mention.end + 1; at + 1 < frame && at < mention.end + kDoneBy && !s.words[at].mark;
             ++at) {
            if (s.words[at].lower == "by")
                return true;
        }
    }
    if (isDoneTo(s, mention) || isDoneByPronoun(s, mention) || isAtWork(s, mention, frame))
        return true;
    for (std::size_t back = 1; back <= 4 && back <= mention.begin; ++back) {
        const std::size_t at = mention.begin - back;
        if (s.words[at].mark)
            return false;
        if (s.words[at].lower.ends_with("ing"))
            return at > 0 && (s.is(at - 1, WordClass::Subordinator) || s.is(at - 1, WordClass::Preposition));
    }
    return false;
}

bool carriesThing(const ClaimSentence& s, const FrameSide& side, const CueHit& mention, std::size_t distance) {
    const bool owner = s.words[mention.end - 1].lower.ends_with("'s") && mention.end < s.words.size() &&
                       !s.words[mention.end].mark && !mention.pattern->has("third-party");
    if (owner)
        return false;                           // "because of the network's poor state"
    const std::size_t behind = side.frame->end; // "the turbines stopped turning"
    if (side.frame->pattern->has("ceasing") && behind < s.words.size() && s.words[behind].lower.ends_with("ing") &&
        !mention.pattern->has("third-party"))
        return false;
    if (side.frame->pattern->has("work") &&
        !(mention.pattern->has("maintenance") || mention.pattern->has("faulty-update")))
        return false; // "during this failover"
    if (isMerelyInClause(s, side, mention) || isObjectOfJoined(s, side, mention))
        return false;
    if (side.identity)
        return isHead(s, side, mention) &&
               (distance <= 3 || isCoordinated(s, mention.begin) || isCoordinated(s, mention.begin - 1));
    if (side.weak) {
        if (mention.size() == 1 && mention.pattern->has("network"))
            return false; // "when the network went down": what was lost, not why
        const bool work = mention.pattern->has("faulty-update") || mention.pattern->has("maintenance") ||
                          mention.pattern->has("third-party");
        if (linksEffect(s, side) && isSubject(s, side, mention))
            return true;
        return work && distance <= 6 && followsEffect(s, side) && isHead(s, side, mention);
    }
    const bool right = side.frame->tag() == CueTag::FrameRight;
    return distance <= (right ? kThingReach : kSubjectReach) && isHead(s, side, mention);
}

bool carries(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    if (!side.side.covers(mention) || (mention.begin < side.frame->end && side.frame->begin < mention.end))
        return false;
    const std::size_t distance =
        mention.begin >= side.frame->end ? mention.begin - side.frame->end : side.frame->begin - mention.end;
    if (mention.tag() == CueTag::Thing && (side.frame->pattern->has("harm") || side.frame->pattern->has("defect")))
        return false;
    if (mention.tag() == CueTag::Thing)
        return carriesThing(s, side, mention, distance);
    if (side.frame->pattern->has("harm") && !isHarm(mention))
        return false;
    if (side.frame->pattern->has("defect") && !isDefect(mention))
        return false;
    if (side.frame->pattern->has("work"))
        return mention.pattern->has("maintenance") && distance <= 4 && s.mentions.size() > 1;
    if (side.identity)
        return distance <= kIdentityReach && isComplement(s, side, mention);
    if (side.frame->pattern->has("link")) // "as a fire spread", not "as a precaution"
        return distance <= kIdentityReach && linksEffect(s, side) &&
               (!side.frame->pattern->has("meanwhile") || isSubject(s, side, mention));
    if (side.weak)
        return distance <= kIdentityReach && s.hasOther(CueTag::Effect, {0, s.words.size()});
    return distance <= kEventReach;
}

} // namespace

bool pointsAsRecord(const ClaimSentence& sentence, const CueHit& cue) {
    static constexpr std::string_view kRecords[] = {"data-corruption", "dns", "routing", "configuration"};
    constexpr std::size_t kTarget = 5;
    if (cue.size() > 0 && sentence.words[cue.begin].lower.starts_with("point")) {
        for (std::size_t at = cue.end; at < sentence.words.size() && at < cue.end + kTarget; ++at) {
            if (sentence.words[at].mark)
                break;
            if (sentence.lexicon->listed("pointed-at", sentence.words[at].lower))
                return true;
        }
    }
    return cue.size() > 0 && sentence.words[cue.begin].lower.starts_with("point") &&
           std::ranges::any_of(sentence.mentions, [&](const CueHit& hit) {
               return hit.tag() == CueTag::Thing && hit.end == cue.begin &&
                      std::ranges::any_of(kRecords, [&](std::string_view cause) { return hit.pattern->has(cause); });
           });
}

const FrameSide* frameOf(const ClaimSentence& sentence, const std::vector<FrameSide>& sides, const CueHit& mention) {
    const FrameSide* best = nullptr;
    const auto rank = [](const FrameSide& side) { return side.weak ? 2 : side.identity ? 1 : 0; };
    for (const FrameSide& side : sides) {
        const auto nearer = [&](const FrameSide& other) {
            const auto gap = [&](const FrameSide& each) {
                return each.frame->begin > mention.begin ? each.frame->begin - mention.end
                                                         : mention.begin - each.frame->end;
            };
            return rank(side) < rank(other) || (rank(side) == rank(other) && gap(side) < gap(other));
        };
        if (carries(sentence, side, mention) && (!best || nearer(*best)))
            best = &side;
    }
    return best;
}

} // namespace analysis
