// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimheads.h"

#include <algorithm>

namespace analysis {
namespace {

// "a record [containing] two names", "crews [working] for": a participle that says more of the noun before it.
bool isPostmodifier(const ClaimSentence& s, std::size_t at) {
    return at + 1 < s.words.size() && s.lexicon->listed("describing-participles", s.words[at].lower) &&
           (s.is(at + 1, WordClass::Determiner) || s.is(at + 1, WordClass::Preposition) || s.words[at + 1].number);
}

// "the equipment [alone] was to blame", "a switch [then] failed": an adverb behind a noun, and no head of it.
bool isAdverb(const std::string& word) {
    static constexpr std::string_view kAdverbs[] = {"alone", "itself", "themselves", "too",   "also", "then",
                                                    "just",  "only",   "first",      "again", "still"};
    return word.ends_with("ly") || std::ranges::find(kAdverbs, word) != std::end(kAdverbs);
}

bool isFunctionWord(const ClaimSentence& s, std::size_t at) {
    return at >= s.words.size() || s.words[at].mark || s.is(at, WordClass::Preposition) ||
           s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative) ||
           s.is(at, WordClass::Aux) || s.is(at, WordClass::Pronoun) || s.is(at, WordClass::Determiner) ||
           s.is(at, WordClass::Not) || s.is(at, WordClass::TimeWord) || s.is(at, WordClass::Verb) ||
           s.words[at].lower == "that" || s.words[at].lower == "as" || s.words[at].lower == "than" ||
           isAdverb(s.words[at].lower) || s.words[at].lower.ends_with("ed") || isPostmodifier(s, at);
}

// "the failure [of] a line card", "a fault [in] the name servers": what went wrong with a thing is the thing's doing.
bool ofFailing(const ClaimSentence& s, std::size_t preposition, const CueHit& mention) {
    if (preposition == 0 || mention.pattern->has("capacity") || mention.pattern->has("human-error"))
        return false;
    const bool told =
        std::ranges::any_of(s.mentions, [&](const CueHit& hit) { // "a configuration error on its backbone"
            return hit.tag() != CueTag::Thing && hit.begin < preposition && preposition <= hit.end;
        });
    return !told && s.lexicon->listed("failing-nouns", s.words[preposition - 1].lower);
}

// "the supplier's gateway": whose it is that is given as the cause.
bool isOwner(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kOwned = 3;
    const std::string& head = s.words[mention.end - 1].lower;
    if (!head.ends_with("'s") && !head.ends_with("s'"))
        return false;
    return std::ranges::any_of(
        s.mentions, [&](const CueHit& hit) { return hit.begin >= mention.end && hit.begin < mention.end + kOwned; });
}

// "It was [the heat] that did it": past the copula of a cleft sentence.
std::size_t pastCleft(const ClaimSentence& s, const FrameSide& side) {
    const std::size_t begin = side.side.begin;
    const bool cleft = side.frame->tag() == CueTag::FrameLeft && s.is(begin, WordClass::Pronoun) &&
                       s.is(begin + 1, WordClass::Be) && side.side.end < s.words.size() &&
                       (s.words[side.side.end - 1].lower == "that" || s.is(side.side.end - 1, WordClass::Relative));
    return cleft ? begin + 2 : begin;
}

// "In no way was [the router] to blame": past the auxiliary that a negation at the head of the clause draws forward.
std::size_t pastInversion(const ClaimSentence& s, const FrameSide& side) {
    const std::size_t begin = side.side.begin;
    for (const CueHit& cue : s.stances) {
        if (cue.tag() == CueTag::Negation && cue.begin == begin && s.is(cue.end, WordClass::Be))
            return cue.end + 1;
    }
    return pastCleft(s, side);
}

// "a typo in a routing table": the place of a mistake is a cause as well.
bool ofMistake(const ClaimSentence& s, std::size_t preposition) {
    return std::ranges::any_of(s.mentions, [&](const CueHit& hit) {
        return hit.end == preposition && hit.tag() != CueTag::Thing && hit.pattern->has("human-error");
    });
}

// "repairs are done on a cable that caused it": what has a verb of its own is not what the relative clause speaks of.
bool leavesBeforeRelative(const ClaimSentence& s, const CueHit& mention, std::size_t frame) {
    bool verb = false;
    for (std::size_t at = mention.end; at < frame; ++at) {
        if (s.is(at, WordClass::Relative) || s.words[at].lower == "that")
            return verb;
        verb = verb || s.is(at, WordClass::Aux);
    }
    return false;
}

} // namespace

bool isCoordinated(const ClaimSentence& s, std::size_t at) {
    return at > 0 && (s.is(at - 1, WordClass::Coordinator) || s.is(at - 1, WordClass::Not));
}

bool isHead(const ClaimSentence& s, const FrameSide& side, const CueHit& mention) {
    const bool right = side.frame->tag() == CueTag::FrameRight;
    const bool outsider = mention.pattern->has("third-party");
    const bool joined = isCoordinated(s, mention.begin) && std::ranges::any_of(s.mentions, [&](const CueHit& hit) {
                            return hit.tag() == CueTag::Event && hit.end + 1 == mention.begin;
                        });
    if (joined)
        return isFunctionWord(s, mention.end);
    if (!right && leavesBeforeRelative(s, mention, side.frame->begin))
        return false;
    for (std::size_t at = pastInversion(s, side); at < mention.begin; ++at) {
        if (const WordRange* aside = s.asideAt(at); aside && aside->end <= mention.begin) {
            at = aside->end - 1;
            continue;
        }
        if (s.is(at, WordClass::Preposition) && !outsider && !ofMistake(s, at) && !ofFailing(s, at, mention) &&
            !(right && at == side.side.begin) && !isCoordinated(s, at))
            return false;
        if (s.is(at, WordClass::Aux) || s.is(at, WordClass::Pronoun))
            return right && at == side.side.begin;
        const bool verb = s.is(at, WordClass::Verb) || s.words[at].lower.ends_with("ed");
        if (right && verb && at + 1 < mention.begin && s.is(at + 1, WordClass::Determiner))
            return false; // "malware [flattened its name servers]"
    }
    const bool atFrame = !right && mention.end == side.frame->begin;
    // "contractors replacing a detector"
    const bool acting = outsider && ((mention.end < s.words.size() && s.words[mention.end].lower.ends_with("ing")) ||
                                     isOwner(s, mention));
    // "an air-conditioning unit": the whole is what its first noun says
    const std::size_t next = mention.end;
    const bool whole = next < s.words.size() && s.lexicon->listed("general-nouns", s.words[next].lower);
    return atFrame || acting || isFunctionWord(s, whole ? next + 1 : next);
}

} // namespace analysis
