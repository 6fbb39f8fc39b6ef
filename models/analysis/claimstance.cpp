// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimstance.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kNearFrame = 8;     // "was not thought to have been caused by": words between "not" and the frame
constexpr std::size_t kContrastReach = 6; // words of what "rather than" rejects
constexpr std::size_t kMildReach = 6;
constexpr std::size_t kRelativeReach = 14;
constexpr std::size_t kFlipReach = 5; // "did not deny": a denial this near behind a negation is denied itself

bool lowerIs(const ClaimSentence& s, std::size_t word, std::string_view text) {
    return word < s.words.size() && s.words[word].lower == text;
}

bool speechAt(const ClaimSentence& s, std::size_t word) {
    return word < s.words.size() && s.words[word].speechBegin;
}

// Frames that bring in a cause of something else ("no flights left because of ..."); a copula is none.
const CueHit* frameAt(const ClaimSentence& s, std::size_t word) {
    const auto it = std::ranges::find_if(s.frames, [&](const CueHit& f) {
        return f.begin == word && f.tag() == CueTag::FrameRight && !f.pattern->has("identity") &&
               !f.pattern->has("meanwhile") && !s.is(f.end - 1, WordClass::Be);
    });
    return it == s.frames.end() ? nullptr : &*it;
}

bool leftFrameAt(const ClaimSentence& s, std::size_t word) {
    return std::ranges::any_of(
        s.frames, [&](const CueHit& f) { return f.begin == word && f.tag() == CueTag::FrameLeft; });
}

// "no storm, flood or fire": the comma does not end the scope when the list is closed by "or" or "nor"; what a verb
// rules out may be closed by "and" as well.
bool listOfAlternatives(const ClaimSentence& s, std::size_t comma, bool verb = false) {
    for (std::size_t at = comma + 1; at < s.words.size() && at < comma + 8; ++at) {
        if (lowerIs(s, at, "or") || lowerIs(s, at, "nor"))
            return true;
        if (verb && lowerIs(s, at, "and")) {
            for (std::size_t item = at + 1; item < s.words.size() && item < at + 5 && !s.words[item].mark; ++item) {
                if (s.is(item, WordClass::Aux) || s.is(item, WordClass::Pronoun) || s.is(item, WordClass::Verb) ||
                    s.words[item].speech || s.words[item].lower.ends_with("ed"))
                    return false;
            }
            return true;
        }
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
    for (std::size_t i = at + 1; i < s.words.size() && i < at + 8 && !s.words[i].mark; ++i) {
        if (s.is(i, WordClass::Aux))
            return true; // a verb of its own before the next mark
    }
    return false;
}

bool endsWhole(const ClaimSentence& s, std::size_t at) {
    return s.hardMark(at) || s.is(at, WordClass::But);
}

// Whether nothing but auxiliaries, adverbs and verbs of thinking stands between: "was not thought to have been caused
// by".
bool leadsTo(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    static constexpr std::string_view kThinking[] = {"believed",    "thought", "known", "considered", "said", "to",
                                                     "necessarily", "all",     "as",    "a",          "the",  "so",
                                                     "appear",      "seem",    "look",  "likely"};
    for (std::size_t at = begin; at < end; ++at) {
        const std::string& word = s.words[at].lower;
        const bool fine = s.is(at, WordClass::Aux) || s.is(at, WordClass::Pronoun) || s.is(at, WordClass::SayAdverb) ||
                          word.ends_with("ly") || std::ranges::find(kThinking, word) != std::end(kThinking) ||
                          s.is(at, WordClass::Outage);
        if (!fine)
            return false;
    }
    return true;
}

// Where an aside in brackets or dashes that opens at a word closes; the word itself when none does.
std::size_t pastBracket(const ClaimSentence& s, std::size_t word) {
    const WordRange* aside = s.hardMark(word) ? s.asideAt(word) : nullptr;
    return aside && aside->begin == word ? aside->end - 1 : word;
}

// "Nor[, he said,] was it an attack", "There was not[, the union insists,] any attack": the aside right behind a
// negation that goes on behind it; "No, he said, it was a cable" does not.
std::size_t pastInterruption(const ClaimSentence& s, const CueHit& cue, std::size_t word) {
    constexpr std::size_t kLongest = 7;
    if (!s.isMark(word, ",") || word > cue.end + 1 ||
        !(s.is(cue.begin, WordClass::Not) || lowerIs(s, cue.begin, "nor")))
        return word;
    const WordRange* aside = s.asideAt(word);
    std::size_t end = aside && aside->begin == word ? aside->end - 1 : word + 1;
    while (end < s.words.size() && end < word + kLongest && !s.words[end].mark)
        ++end;
    const bool closes = s.isMark(end, ",") && (aside || s.words[end - 1].speech);
    return closes ? end : word;
}

// The words to the right that a plain negation covers.
std::size_t negationEnd(const ClaimSentence& s, const CueHit& cue) {
    const std::string& word = s.words[cue.begin].lower;
    const bool verbal = s.is(cue.begin, WordClass::Not) || cue.pattern->has("verbal") || s.is(cue.begin, WordClass::Be);
    // "a fault and not an attack was to blame": the verb is that of both
    const bool contrast = word == "not" && cue.begin > 0 &&
                          (s.is(cue.begin - 1, WordClass::Coordinator) || s.isMark(cue.begin - 1, ",")) &&
                          (s.is(cue.end, WordClass::Determiner) ||
                           std::ranges::any_of(s.mentions, [&](const CueHit& hit) { return hit.begin == cue.end; }));
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        if (const std::size_t past = std::max(pastBracket(s, at), pastInterruption(s, cue, at)); past != at) {
            at = past;
            continue;
        }
        if (endsWhole(s, at) || newClauseAfterAnd(s, at) ||
            (contrast && (s.is(at, WordClass::Aux) || leftFrameAt(s, at))))
            return at;
        if (s.isMark(at, ",") && !listOfAlternatives(s, at))
            return at;
        const bool near = verbal && at <= cue.end + kNearFrame;
        if (frameAt(s, at) && !(near && leadsTo(s, cue.end, at)))
            return at;
        if ((s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative)) && !(verbal && at <= cue.end + 1))
            return at;
    }
    return s.words.size();
}

// A verb of denial covers its whole complement.
std::size_t denialEnd(const ClaimSentence& s, const CueHit& cue) {
    std::size_t base = cue.end; // "rather than an act of spite or sabotage or war": each "or" opens one more
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        base = lowerIs(s, at, "or") ? at + 1 : base;
        if (const std::size_t past = pastBracket(s, at); past != at) {
            at = past;
            continue;
        }
        if (endsWhole(s, at) || (s.isMark(at, ",") && !listOfAlternatives(s, at, true)))
            return at;
        if (cue.pattern->has("near") && (at >= base + kContrastReach || s.words[at].lower.ends_with("ing")))
            return at;
        if (s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative))
            return at;
        if (at > cue.end && speechAt(s, at) && s.words[at].lower.ends_with("ing"))
            return at; // "denied an attack saying it was updating"
        if (lowerIs(s, at, "and")) {
            // "ruled out sabotage and pointed to a valve": a verb of its own
            const bool hedged = std::ranges::any_of(
                s.stances, [&](const CueHit& other) { return other.begin == at + 1 && other.tag() == CueTag::Hedge; });
            if (speechAt(s, at + 1) || speechAt(s, at + 2) || s.is(at + 1, WordClass::Pronoun) ||
                s.is(at + 1, WordClass::Aux) || frameAt(s, at + 1) || (hedged && s.words[at + 1].lower.ends_with("ed")))
                return at;
        }
    }
    return s.words.size();
}

// "Because each thought the other had done it, the name expired": a clause in front keeps its hedge to itself.
bool isFronted(const ClaimSentence& s, const CueHit& cue) {
    static constexpr std::string_view kOpeners[] = {"because", "when", "while", "after", "although", "though", "once"};
    if (std::ranges::find(kOpeners, s.words.front().lower) == std::end(kOpeners) || s.asideAt(cue.begin))
        return false;
    for (std::size_t at = 0; at < cue.begin; ++at) {
        if (s.isMark(at, ","))
            return false;
    }
    return true;
}

std::size_t hedgeEnd(const ClaimSentence& s, const CueHit& cue) {
    const bool fronted = isFronted(s, cue);
    for (std::size_t at = cue.end; at < s.words.size(); ++at) {
        at = pastBracket(s, at);
        if (fronted && s.isMark(at, ",") && !s.asideAt(at))
            return at;
        const bool otherVerb = speechAt(s, at + 1) || speechAt(s, at + 2); // "suspected an attack but later blamed"
        if (s.isMark(at, ";") || s.isMark(at, "--") ||
            (s.is(at, WordClass::But) && (s.isMark(at - 1, ",") || otherVerb)))
            return at;
        if (at > cue.end && s.is(at, WordClass::Subordinator) && !lowerIs(s, at, "if"))
            return at;
        if (s.isMark(at, ",") && lowerIs(s, at + 1, "and") && s.is(at + 2, WordClass::Pronoun))
            return at;
        if (lowerIs(s, at, "and") && speechAt(s, at + 1))
            return at;
        if (s.isMark(at, ",") && speechAt(s, at + 1) && s.words[at + 1].lower.ends_with("ing"))
            return at; // "denied rumours of an attack, blaming an update"
    }
    return s.words.size();
}

// "The firm, on which the bank pinned it, is cleared": where a relative clause that a comma closes has opened; the
// comma itself when none has.
std::size_t relativeBegin(const ClaimSentence& s, std::size_t comma) {
    constexpr std::size_t kClause = 14;
    for (std::size_t back = 1; back <= kClause && back < comma; ++back) {
        const std::size_t at = comma - back;
        if (s.words[at].mark)
            break;
        const std::size_t open =
            s.is(at, WordClass::Relative) ? at - (s.is(at - 1, WordClass::Preposition) ? 1 : 0) : 0;
        if (open > 1 && s.isMark(open - 1, ","))
            return open - 1;
    }
    return comma;
}

std::size_t beforeBegin(const ClaimSentence& s, const CueHit& cue) {
    std::size_t at = cue.begin;
    while (at > 0) {
        const std::size_t word = at - 1;
        if (s.isMark(word, ",")) {
            at = relativeBegin(s, word);
            continue;
        }
        const bool adverb = word > 0 && s.is(word - 1, WordClass::TimeWord) && lowerIs(s, word, "before");
        static constexpr std::string_view kConceding[] = {"though", "although", "while", "whereas", "because"};
        if (std::ranges::find(kConceding, s.words[word].lower) != std::end(kConceding))
            break; // "..., though no data was lost"
        if ((s.hardMark(word) && !s.asideAt(word)) || s.is(word, WordClass::Relative) ||
            (s.is(word, WordClass::Subordinator) && word + 1 != cue.begin && !adverb))
            break;
        if (s.is(word, WordClass::But) ||
            (lowerIs(s, word, "and") &&
             (s.is(word + 1, WordClass::Pronoun) || speechAt(s, word + 1) || lowerIs(s, word + 1, "that"))))
            break;
        if (speechAt(s, word) && word + 3 < cue.begin)
            break;
        at = word;
    }
    return at;
}

struct Scope {
    const CueHit* cue;
    WordRange range;
};

bool isDenial(CueTag tag) {
    return tag == CueTag::Negation || tag == CueTag::DenyVerb || tag == CueTag::NegationPost;
}

Scope scopeOf(const ClaimSentence& s, const CueHit& cue) {
    if (cue.pattern->has("whole"))
        return {&cue, {0, cue.end}};
    switch (cue.tag()) {
    case CueTag::Negation:
        return {&cue, {cue.begin, negationEnd(s, cue)}};
    case CueTag::DenyVerb:
        return {&cue, {cue.begin, denialEnd(s, cue)}};
    case CueTag::Hedge:
    case CueTag::Unknown:
        return {&cue, {cue.begin, hedgeEnd(s, cue)}};
    default:
        return {&cue, {beforeBegin(s, cue), cue.end}};
    }
}

bool reaches(const Scope& scope, const CueHit& mention, const FrameSide* frame) {
    if (scope.range.covers(mention))
        return true;
    const bool opened = mention.tag() == CueTag::Statement && scope.cue->tag() == CueTag::Negation;
    if (opened && scope.cue->end <= mention.begin && scope.range.contains(mention.begin))
        return true; // "no cable had been damaged by": the verb may open a frame of its own
    // "X did not cause it": the verb is denied, and with it the subject
    return frame && frame->frame->tag() == CueTag::FrameLeft && scope.range.contains(frame->frame->begin) &&
           scope.cue->begin >= mention.end;
}

bool mildReaches(const ClaimSentence& s, const Scope& scope, const CueHit& mention, const FrameSide* frame) {
    constexpr std::size_t kAdverbial = 5; // words of an aside that says how sure the whole is, with its marks
    const std::size_t cue = scope.cue->begin;
    const WordRange* aside = s.asideAt(cue); // "A fault, possibly made worse by the heat, caused"
    if (aside && aside->end - aside->begin > kAdverbial && !aside->contains(mention.begin))
        return false;
    if (frame) {
        const std::size_t low = std::min(mention.begin, frame->frame->begin);
        const std::size_t high = std::max(mention.end, frame->frame->end);
        if (cue + 4 >= low && cue < high && partBegin(s, cue) <= low + 4)
            return true;
    }
    bool relative = false; // "it could be a ship which has cut the cable"
    for (std::size_t at = scope.cue->end; at < mention.begin; ++at) {
        if (s.isMark(at, ",") || s.hardMark(at))
            return false;
        relative = relative || s.is(at, WordClass::Relative) || lowerIs(s, at, "that");
    }
    if (relative && s.is(scope.cue->end, WordClass::Be) && scope.cue->end <= mention.begin &&
        mention.begin <= scope.cue->end + kRelativeReach)
        return true;
    return scope.cue->end <= mention.begin && mention.begin <= scope.cue->end + kMildReach &&
           partBegin(s, mention.begin) <= cue;
}

// "May 12", "in May": a month.
bool isName(const ClaimSentence& s, const CueHit& cue) {
    return cue.tag() == CueTag::Hedge && cue.begin > 0 && cue.size() == 1 && s.words[cue.begin].capital;
}

// "could not cope": no possibility, an inability.
bool isInability(const ClaimSentence& s, const CueHit& cue) {
    return cue.tag() == CueTag::Hedge && cue.size() == 1 && s.is(cue.end, WordClass::Not);
}

// A verb of denial in the passive ("was ruled out") denies only what stands before it.
bool isPassiveDenial(const ClaimSentence& s, const CueHit& cue) {
    if (cue.tag() != CueTag::DenyVerb || !cue.pattern->text.starts_with("~") || lowerIs(s, cue.end, "that"))
        return false; // "it is ruled out that ships had cut it"
    if (s.words[cue.begin].lower.ends_with("ing"))
        return false; // "is downplaying talk of an attack"
    for (std::size_t back = 1; back <= 2 && back <= cue.begin; ++back) {
        if (s.is(cue.begin - back, WordClass::Be))
            return true;
    }
    return false;
}

// "a fault and not sabotage was to blame": the denial is of what stands between its words.
bool isOfInner(const ClaimSentence& s, const CueHit& cue) {
    return cue.tag() == CueTag::NegationPost && s.is(cue.begin, WordClass::Not) && cue.begin > 0 &&
           s.is(cue.begin - 1, WordClass::Coordinator) && std::ranges::any_of(s.mentions, [&](const CueHit& hit) {
               return cue.begin < hit.begin && hit.end < cue.end;
           });
}

// "was not helped by": a negation among the frame's own words says what the frame says, and denies nothing.
bool isOfFrame(const CueHit& cue, const FrameSide* frame) {
    return frame && frame->frame->begin <= cue.begin && cue.end <= frame->frame->end &&
           frame->frame->pattern->has("negated");
}

// Inside the words of a mention only a plain negation counts, and not where the pattern itself asks for it.
// "a certificate [nobody was watching] ran out": what a relative clause denies is not the whole.
bool countsInside(const ClaimSentence& s, const CueHit& cue, const CueHit& mention) {
    bool inRelative = !s.is(cue.begin, WordClass::Not) && s.words[cue.begin].lower.starts_with("no");
    for (std::size_t at = mention.begin + 1; at < cue.begin; ++at)
        inRelative =
            inRelative || s.is(at, WordClass::Relative) || lowerIs(s, at, "that") || s.is(at, WordClass::Pronoun);
    if (mention.pattern->has("own"))
        return false;
    const std::string& text = mention.pattern->text;
    if (cue.tag() == CueTag::Hedge && cue.begin < mention.begin && mention.end <= cue.end)
        return true; // "is treated as arson"
    if (cue.tag() == CueTag::DenyVerb)
        return text.find("instead") == std::string::npos && text.find("rather") == std::string::npos;
    const bool own = text.find("not") != std::string::npos || text.find("never") != std::string::npos ||
                     text.starts_with("no") || text.find("no ") != std::string::npos ||
                     text.find("nobody") != std::string::npos;
    return cue.tag() == CueTag::Negation && !own && (!inRelative || cue.end + 1 >= mention.end);
}

// Whether a negation stands right before a verb of denial: "has not denied".
bool isFlipped(const ClaimSentence& s, const std::vector<const CueHit*>& denials) {
    for (const CueHit* verb : denials) {
        if (verb->tag() != CueTag::DenyVerb || !verb->pattern->text.starts_with("~"))
            continue;
        for (const CueHit* no : denials) {
            const bool before =
                no->tag() == CueTag::Negation && no->end <= verb->begin && verb->begin <= no->end + kFlipReach;
            static constexpr std::string_view kNone[] = {"neither", "nothing", "no", "none"};
            const bool behind = no->tag() == CueTag::Negation && no->begin >= verb->end && no->begin <= verb->end + 1 &&
                                std::ranges::find(kNone, s.words[no->begin].lower) != std::end(kNone);
            if (behind)
                return true; // "ruled out neither an attack nor a mistake"
            if (before &&
                (s.is(no->begin, WordClass::Not) || lowerIs(s, no->begin, "never") || lowerIs(s, no->begin, "nobody")))
                return true;
        }
    }
    return false;
}

// "Asked whether hackers did it, she said there was no sign of that": a denial behind the question it answers.
const CueHit* denyingAnswer(const ClaimSentence& s, const CueHit& mention) {
    if (!lowerIs(s, 0, "asked"))
        return nullptr;
    const auto it = std::ranges::find_if(
        s.stances, [&](const CueHit& cue) { return isDenial(cue.tag()) && cue.begin >= mention.end; });
    return it == s.stances.end() ? nullptr : &*it;
}

} // namespace

bool sharesSubject(const ClaimSentence& sentence, const CueHit& cue, const CueHit& mention) {
    constexpr std::size_t kClause = 40;
    if (cue.tag() != CueTag::NegationPost || cue.begin <= mention.end ||
        !sentence.is(cue.begin - 1, WordClass::Coordinator) || cue.begin > mention.end + kClause)
        return false;
    std::size_t from = cue.begin - 1;
    while (from > 0 && !sentence.hardMark(from - 1) && !sentence.is(from - 1, WordClass::Subordinator) &&
           !sentence.is(from - 1, WordClass::Relative) && sentence.words[from - 1].lower != "that" &&
           !sentence.words[from - 1].speech)
        --from;
    if (mention.begin < from)
        return false;
    for (std::size_t at = from; at < mention.end; ++at) {
        if (sentence.words[at].mark || sentence.is(at, WordClass::Aux) || sentence.is(at, WordClass::Verb))
            return false; // no subject, but an object
    }
    return true;
}

StanceReading readStance(const ClaimSentence& sentence, const CueHit& mention, const FrameSide* frame) {
    StanceReading reading;
    std::vector<const CueHit*> denials;
    bool strongHedge = frame && frame->frame->pattern->has("suspect"); // "the favourite was"
    bool mildHedge = false, weakDenial = false, over = false;
    for (const CueHit& cue : sentence.stances) {
        if (isName(sentence, cue) || (cue.tag() == CueTag::Hedge && pointsAsRecord(sentence, cue)) ||
            isInability(sentence, cue) || isPassiveDenial(sentence, cue) || isOfInner(sentence, cue) ||
            isOfFrame(cue, frame))
            continue;
        const WordRange* aside =
            sentence.asideAt(mention.begin); // "no theory, including an attack, has been ruled out"
        const bool spanned = aside && cue.begin < aside->begin && aside->end <= cue.end;
        const bool inside = !spanned && cue.begin < mention.end && mention.begin < cue.end;
        if (inside && !countsInside(sentence, cue, mention))
            continue;
        const Scope scope = scopeOf(sentence, cue);
        if (cue.pattern->has("mild")) {
            if (!mildReaches(sentence, scope, mention, frame))
                continue;
            mildHedge = true;
        } else if (!inside && !reaches(scope, mention, frame) && !sharesSubject(sentence, cue, mention)) {
            continue;
        } else if (cue.tag() == CueTag::Unknown) {
            reading.unknown = true;
        } else if (isDenial(cue.tag())) {
            denials.push_back(&cue);
            weakDenial = weakDenial || cue.pattern->has("weak");
        } else {
            strongHedge = true;
            over = over || cue.pattern->has("over");
            reading.weak = reading.weak || cue.pattern->has("weak");
        }
        reading.cues.push_back(&cue);
    }
    // "asked whether it was an attack, she said that it was not": the answer counts
    if (const CueHit* answer = reading.unknown && denials.empty() ? denyingAnswer(sentence, mention) : nullptr) {
        denials.push_back(answer);
        reading.cues.push_back(answer);
    }
    reading.unknown = reading.unknown && denials.empty();
    const bool flipped = isFlipped(sentence, denials);
    if (!denials.empty() && !flipped && !over) {
        reading.stance = core::Stance::Denied;
        reading.weak = weakDenial;
    } else if (strongHedge || mildHedge || flipped) {
        reading.stance = core::Stance::Suspected;
        reading.mild = !strongHedge && !flipped;
        reading.weak = reading.weak || flipped;
    }
    return reading;
}

} // namespace analysis
