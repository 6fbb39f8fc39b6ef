// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimstance.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kNearFrame = 8; // "was not thought to have been caused by": words between "not" and the frame
constexpr std::size_t kMildReach = 6;

bool lowerIs(const ClaimSentence& s, std::size_t word, std::string_view text) {
    return word < s.words.size() && s.words[word].lower == text;
}

const CueHit* frameAt(const ClaimSentence& s, std::size_t word) {
    const auto it = std::ranges::find_if(s.frames, [&](const CueHit& f) {
        return f.begin == word && f.tag() == CueTag::FrameRight && !f.pattern->has("identity");
    });
    return it == s.frames.end() ? nullptr : &*it;
}

// "no storm, flood or fire": the comma does not end the scope when the list is closed by "or" or "nor".
bool listOfAlternatives(const ClaimSentence& s, std::size_t comma) {
    for (std::size_t at = comma + 1; at < s.words.size() && at < comma + 8; ++at) {
        if (lowerIs(s, at, "or") || lowerIs(s, at, "nor"))
            return true;
        if (s.hardMark(at) || s.is(at, WordClass::Aux) || s.is(at, WordClass::Pronoun))
            return false;
    }
    return false;
}

bool newClauseAfterAnd(const ClaimSentence& s, std::size_t at) {
    if (!lowerIs(s, at, "and"))
        return false;
    if (s.is(at + 1, WordClass::Not) || lowerIs(s, at + 1, "no"))
        return false;
    if (s.is(at + 1, WordClass::Pronoun) || s.is(at + 1, WordClass::Aux) || lowerIs(s, at + 1, "that"))
        return true;
    // a determiner and a verb before the next mark: a clause of its own
    for (std::size_t i = at + 1; i < s.words.size() && i < at + 8 && !s.words[i].mark; ++i) {
        if (s.is(i, WordClass::Aux))
            return true;
    }
    return false;
}

bool endsWhole(const ClaimSentence& s, std::size_t at) {
    return s.hardMark(at) || s.is(at, WordClass::But);
}

// The words to the right that a plain negation covers.
std::size_t negationEnd(const ClaimSentence& s, const CueHit& cue) {
    const std::string& word = s.words[cue.begin].lower;
    const bool verbal = s.is(cue.begin, WordClass::Not) || word == "never" || s.is(cue.begin, WordClass::Be);
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        if (endsWhole(s, at) || newClauseAfterAnd(s, at))
            return at;
        if (s.isMark(at, ",") && !listOfAlternatives(s, at))
            return at;
        const bool near = verbal && at <= cue.end + kNearFrame;
        if (frameAt(s, at) && !near)
            return at;
        if ((s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative)) && !(verbal && at <= cue.end + 1))
            return at;
    }
    return s.words.size();
}

// A verb of denial covers its whole complement.
std::size_t denialEnd(const ClaimSentence& s, const CueHit& cue) {
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        if (endsWhole(s, at))
            return at;
        if (s.isMark(at, ",") && !listOfAlternatives(s, at))
            return at;
        if (s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative))
            return at;
        if (lowerIs(s, at, "and")) {
            const bool speech = std::ranges::any_of(
                s.speeches, [&](const CueHit& hit) { return hit.begin == at + 1 || hit.begin == at + 2; });
            if (speech || s.is(at + 1, WordClass::Pronoun) || s.is(at + 1, WordClass::Aux))
                return at;
        }
    }
    return s.words.size();
}

std::size_t hedgeEnd(const ClaimSentence& s, const CueHit& cue) {
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        if (s.isMark(at, ";") || s.isMark(at, "--") || (s.is(at, WordClass::But) && s.isMark(at - 1, ",")))
            return at;
        if (at > cue.end && s.is(at, WordClass::Subordinator) && !lowerIs(s, at, "if"))
            return at;
        if (s.isMark(at, ",") && lowerIs(s, at + 1, "and") &&
            (lowerIs(s, at + 2, "that") || s.is(at + 2, WordClass::Pronoun)))
            return at;
    }
    return s.words.size();
}

std::size_t beforeBegin(const ClaimSentence& s, const CueHit& cue) {
    std::size_t at = cue.begin;
    while (at > 0) {
        const std::size_t word = at - 1;
        if (s.hardMark(word) || s.is(word, WordClass::Relative) ||
            (s.is(word, WordClass::Subordinator) && word + 1 != cue.begin))
            break;
        if (s.is(word, WordClass::But) || (lowerIs(s, word, "and") && s.is(word + 1, WordClass::Pronoun)))
            break;
        at = word;
    }
    return at;
}

struct Scope {
    const CueHit* cue;
    WordRange range;
    bool wide; // reaches over the frame to whatever it carries
};

bool isDenial(CueTag tag) {
    return tag == CueTag::Negation || tag == CueTag::DenyVerb || tag == CueTag::NegationPost;
}

Scope scopeOf(const ClaimSentence& s, const CueHit& cue) {
    switch (cue.tag()) {
    case CueTag::Negation:
        return {&cue, {cue.begin, negationEnd(s, cue)}, false};
    case CueTag::DenyVerb:
        return {&cue, {cue.begin, denialEnd(s, cue)}, true};
    case CueTag::Hedge:
        return {&cue, {cue.begin, hedgeEnd(s, cue)}, true};
    default:
        return {&cue, {beforeBegin(s, cue), cue.end}, true};
    }
}

bool reaches(const Scope& scope, const CueHit& mention, const FrameSide* frame) {
    if (scope.range.covers(mention))
        return true;
    // "X did not cause it": the verb is denied, and with it the subject
    return frame && frame->frame->tag() == CueTag::FrameLeft && scope.range.contains(frame->frame->begin) &&
           scope.cue->begin >= mention.end;
}

bool mildReaches(const ClaimSentence& s, const Scope& scope, const CueHit& mention, const FrameSide* frame) {
    if (frame) {
        const std::size_t low = std::min(mention.begin, frame->frame->begin);
        const std::size_t high = std::max(mention.end, frame->frame->end);
        const bool inside = scope.cue->begin + 4 >= low && scope.cue->begin < high;
        return inside && partBegin(s, scope.cue->begin) <= low + 4;
    }
    return scope.cue->end <= mention.begin && mention.begin <= scope.cue->end + kMildReach;
}

} // namespace

StanceReading readStance(const ClaimSentence& sentence, const CueHit& mention, const FrameSide* frame) {
    StanceReading reading;
    int denials = 0;
    bool strongHedge = false;
    bool mildHedge = false;
    bool weakDenial = false;
    for (const CueHit& cue : sentence.stances) {
        if (cue.begin < mention.end && mention.begin < cue.end && cue.tag() != CueTag::DenyVerb)
            continue;
        const Scope scope = scopeOf(sentence, cue);
        if (cue.pattern->has("mild")) {
            if (!mildReaches(sentence, scope, mention, frame))
                continue;
            mildHedge = true;
        } else if (!reaches(scope, mention, frame)) {
            continue;
        } else if (isDenial(cue.tag())) {
            ++denials;
            weakDenial = weakDenial || cue.pattern->has("weak");
        } else {
            strongHedge = true;
            reading.weak = reading.weak || cue.pattern->has("weak");
        }
        reading.cues.push_back(&cue);
    }
    if (denials % 2 == 1) {
        reading.stance = core::Stance::Denied;
        reading.weak = weakDenial;
    } else if (strongHedge || mildHedge || denials == 2) {
        reading.stance = core::Stance::Suspected;
        reading.mild = !strongHedge && denials == 0;
        reading.weak = reading.weak || denials == 2;
    }
    return reading;
}

} // namespace analysis
