// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimdecision.h"

#include "models/analysis/claimharm.h"
#include "models/analysis/claimmood.h"
#include "models/analysis/claimstance.h"
#include "models/analysis/rulewords.h"

#include <algorithm>

namespace analysis {
namespace {

std::string_view verbOf(core::Stance stance) {
    return stance == core::Stance::Asserted ? "assert" : stance == core::Stance::Denied ? "deny" : "suspect";
}

ClaimDecision refused(std::string why) {
    ClaimDecision decision;
    decision.why = "no claim: " + std::move(why);
    return decision;
}

// "the firm on which it pinned the failure, is cleared": behind a relative clause that a comma ends; the word itself
// where none begins.
std::size_t pastRelative(const ClaimSentence& s, std::size_t word) {
    constexpr std::size_t kClause = 14;
    std::size_t opener = word + (s.isMark(word, ",") ? 1 : 0);
    opener += s.is(opener, WordClass::Preposition) ? 1 : 0;
    if (opener >= s.words.size() || !(s.is(opener, WordClass::Relative) || s.words[opener].lower == "that"))
        return word;
    for (std::size_t at = opener + 1; at < s.words.size() && at < opener + kClause; ++at) {
        if (s.isMark(at, ","))
            return at + 1;
        if (s.words[at].mark)
            break;
    }
    return word;
}

// "The weather can be left out of it": a denial or suspicion right behind a thing is frame enough.
bool judgedDirectly(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    if (mention.pattern->text.starts_with("%name"))
        return false; // "... was a symptom of the Norvik outage": the incident itself
    std::size_t from = pastRelative(s, mention.end);
    if (from == mention.end && s.isMark(from, ",")) { // "DNS, in other words, was a casualty"
        for (std::size_t at = from + 1; at < s.words.size() && at < from + 7; ++at) {
            if (s.isMark(at, ","))
                from = at + 1;
        }
    }
    return std::ranges::any_of(reading.cues, [&](const CueHit* cue) {
        // "the data could have been restored": what might have been done to it
        const bool done = s.words[cue->end - 1].lower == "been" && cue->end < s.words.size() &&
                          s.words[cue->end].lower.ends_with("ed");
        // "the bank cannot rule out sabotage": what is ruled out stands behind
        const bool active = cue->tag() == CueTag::NegationPost && s.words[cue->end - 1].lower == "out" &&
                            cue->size() == 2 && hasObject(s, cue->end - 1);
        const bool behind = !done && !active && (cue->tag() == CueTag::NegationPost || cue->tag() == CueTag::HedgePost);
        // "It carried no traffic and had no bearing": not the traffic
        const bool joined = cue->begin > 0 && s.is(cue->begin - 1, WordClass::Coordinator);
        const bool near = cue->begin <= from + 2 && (!joined || cue->tag() != CueTag::NegationPost);
        return behind && cue->begin >= mention.end && (near || sharesSubject(s, *cue, mention));
    });
}

bool besideMalice(const ClaimSentence& s) {
    return std::ranges::any_of(s.mentions, [](const CueHit& hit) {
        return hit.pattern->has("sabotage") || hit.pattern->has("malicious") || hit.pattern->has("cyberattack");
    });
}

// "An engineer typed the command on the wrong machine": one member of staff at work on a system.
bool isOneAtWork(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kVerbReach = 5;
    static constexpr std::string_view kOne[] = {"a", "an", "one", "single", "another"};
    if (mention.pattern->text != "@onestaff")
        return false;
    bool one = false;
    for (std::size_t back = 1; back <= 3 && back <= mention.begin && !s.words[mention.begin - back].mark; ++back)
        one = one || std::ranges::find(kOne, s.words[mention.begin - back].lower) != std::end(kOne);
    for (std::size_t at = mention.end; one && at < s.words.size() && at < mention.end + kVerbReach; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Be) || s.is(at, WordClass::Not) || s.words[at].speech)
            return false;
        if (s.lexicon->listed("operating-verbs", s.words[at].lower))
            return hasObject(s, at) || s.is(at + 1, WordClass::Preposition);
    }
    return false;
}

// A link of a chain: what a mention with a frame of its own brought about, and which then did the damage.
bool isLink(const ClaimSentence& s, const CueHit& mention, const std::vector<FrameSide>& sides) {
    static constexpr std::string_view kLinks[] = {"power",    "cooling",     "capacity",      "data-corruption",
                                                  "routing",  "dns",         "cable-damage",  "software-bug",
                                                  "hardware", "human-error", "configuration", "faulty-update"};
    // "a flood disabled the switchgear": of things only what others hang on, as the object itself
    const bool thing = mention.tag() == CueTag::Thing;
    const bool vital =
        mention.pattern->has("power") || mention.pattern->has("cooling") || mention.pattern->has("cable-damage");
    if ((thing && !vital) || mention.pattern->values.empty() ||
        std::ranges::find(kLinks, mention.pattern->values.front()) == std::end(kLinks))
        return false;
    return std::ranges::any_of(sides, [&](const FrameSide& side) {
        if (side.frame->tag() != CueTag::FrameLeft || side.identity || mention.begin <= side.frame->begin ||
            mention.begin > side.frame->end + (thing ? 3 : 6) || (thing && mention.begin < side.frame->end))
            return false;
        if (thing && !side.frame->pattern->has("effect") &&
            !s.lexicon->listed("breaking-frames", side.frame->pattern->text))
            return false;
        for (std::size_t at = side.frame->end; thing && at < mention.begin; ++at) {
            if (s.words[at].mark || s.is(at, WordClass::Preposition) || s.is(at, WordClass::Aux))
                return false;
        }
        return std::ranges::any_of(s.mentions, [&](const CueHit& other) {
            const bool verb = other.tag() == CueTag::Statement && other.begin < side.frame->begin &&
                              side.frame->begin < other.end; // "a defect in the code [had caused] a storm"
            return verb || (other.tag() != CueTag::Thing && other.end <= side.frame->begin &&
                            frameOf(s, sides, other) == &side);
        });
    });
}

// "That surge burned out servers", "a badly written rule exhausted every processor": what stands right before the
// statement did it, and is the cause.
bool isDoneBy(const ClaimSentence& s, const CueHit& mention) {
    if (mention.tag() != CueTag::Statement || mention.pattern->values.size() != 1 ||
        (!mention.pattern->has("hardware") && !mention.pattern->has("capacity")))
        return false;
    if (std::ranges::any_of(s.frames, [&](const CueHit& frame) {
            return frame.tag() == CueTag::FrameLeft && frame.begin >= mention.end;
        }))
        return false; // "... and took down the exchange": a link
    return std::ranges::any_of(s.mentions, [&](const CueHit& other) {
        const bool agent = other.tag() == CueTag::Event || other.tag() == CueTag::Ambiguous;
        if (!agent || other.end > mention.begin || mention.begin > other.end + 1)
            return false;
        return other.end == mention.begin || s.words[other.end].lower == "that" ||
               s.is(other.end, WordClass::Relative) || s.words[other.end].lower.ends_with("ly") ||
               s.is(other.end, WordClass::SayAdverb);
    });
}

// "The bug made the servers crash": what a mention with a frame of its own has brought about, and nothing comes of it.
bool isBroughtAbout(const ClaimSentence& s, const CueHit& mention, const std::vector<FrameSide>& sides) {
    static constexpr std::string_view kEnds[] = {"hardware", "network", "technical", "software-bug", "capacity"};
    constexpr std::size_t kObject = 6, kBehind = 3;
    if (isDoneBy(s, mention))
        return true;
    const FrameSide* own = frameOf(s, sides, mention);
    if (mention.pattern->values.size() != 1 ||
        std::ranges::find(kEnds, mention.pattern->values.front()) == std::end(kEnds) || (own && !own->identity))
        return false;
    for (std::size_t at = mention.end; at < s.words.size() && at < mention.end + kBehind; ++at) {
        const std::string& word = s.words[at].lower;
        if (s.is(at, WordClass::Relative) || word == "that" || s.isMark(at, ","))
            return false; // ", which", ", leading to": a link
    }
    return std::ranges::any_of(sides, [&](const FrameSide& side) {
        const CueHit& frame = *side.frame;
        const bool affect = frame.pattern->has("affecting");
        if (frame.tag() != CueTag::FrameLeft || side.identity || mention.begin <= frame.begin ||
            mention.begin > frame.end + kObject || (mention.pattern->has("capacity") && !affect))
            return false; // "leading to a surge in requests": a load is a link mostly
        for (std::size_t at = frame.end; at < mention.begin; ++at) {
            if (s.words[at].mark || s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative) ||
                s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Aux))
                return false;
        }
        return affect || std::ranges::any_of(s.mentions, [&](const CueHit& other) {
                   // "a bug made it worse, causing crashes": the participle goes on with what another frame tells
                   const bool goesOn = s.isMark(frame.begin - 1, ",") && s.words[frame.begin].lower.ends_with("ing");
                   const FrameSide* its = other.end <= frame.begin ? frameOf(s, sides, other) : nullptr;
                   return its && (its == &side || (goesOn && !its->identity && !its->weak));
               });
    });
}

// "Vandals cut three lines": who or what stands right before a statement did it.
bool isAgent(const ClaimSentence& s, const CueHit& mention) {
    if (mention.tag() != CueTag::Event && !mention.pattern->has("third-party"))
        return false;
    return std::ranges::any_of(s.mentions, [&](const CueHit& other) {
        if (other.tag() != CueTag::Statement || other.begin < mention.end || other.begin > mention.end + 3)
            return false;
        for (std::size_t at = mention.end; at < other.begin; ++at) {
            if (s.words[at].mark || s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Subordinator) ||
                s.is(at, WordClass::Not))
                return false;
        }
        return true;
    });
}

// "not ice but a relay", "It wasn't the heat; it was the wiring": what is put in the place of what is denied.
bool replacesDenied(const ClaimSentence& s, const CueHit& mention) {
    std::size_t at = mention.begin;
    bool opened = false;
    while (at > 0 && mention.begin - at < 5 && !opened) {
        --at;
        const bool copula = s.is(at, WordClass::Be) && at > 0 && s.is(at - 1, WordClass::Pronoun);
        opened = s.words[at].lower == "but" || copula || s.words[at].lower == "it's" || s.words[at].lower == "rather";
        if (!opened && (s.words[at].mark || s.is(at, WordClass::Not) || s.is(at, WordClass::Verb)))
            return false;
    }
    if (!opened)
        return false;
    return std::ranges::any_of(s.mentions, [&](const CueHit& other) {
        return other.end <= at && std::ranges::any_of(s.stances, [&](const CueHit& cue) {
                   const bool no = cue.tag() == CueTag::Negation || cue.tag() == CueTag::DenyVerb;
                   return no && cue.begin <= other.begin && other.begin <= cue.end + 6;
               });
    });
}

// "Carelessness is not made respectable by the carelessness of others": what is denied is said of something else than
// the loss of service, whose agent the mention is.
bool isAgentOfElse(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    constexpr std::size_t kPhrase = 4;
    const bool effect = std::ranges::any_of(s.others, [](const CueHit& hit) { return hit.tag() == CueTag::Effect; });
    const bool plain = std::ranges::all_of(reading.cues, [&](const CueHit* cue) {
        return cue->tag() == CueTag::Negation && s.is(cue->begin, WordClass::Not) && cue->end <= mention.begin;
    });
    if (effect || !plain)
        return false;
    for (std::size_t back = 1; back <= kPhrase && back < mention.begin; ++back) {
        const std::size_t at = mention.begin - back;
        if (s.words[at].lower == "by")
            return s.words[at - 1].lower != "caused" && !s.words[at - 1].mark && !s.is(at - 1, WordClass::Not);
    }
    return false;
}

// "The outage did not affect [the power supply]": what was spared, behind the verb that is negated.
bool isSpared(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    return std::ranges::any_of(s.frames, [&](const CueHit& frame) {
        return frame.pattern->has("affecting") && frame.end <= mention.begin && mention.begin < frame.end + 4 &&
               std::ranges::any_of(
                   reading.cues,
                   [&](const CueHit* cue) {
                       return s.is(cue->begin, WordClass::Not) && cue->end <= frame.begin &&
                              frame.begin <= cue->end + 1;
                   });
    });
}

// "an update [from a supplier] disrupted ...": whose fault or work it was that is given as the cause.
bool isOwnerOfCause(const ClaimSentence& s, const CueHit& mention, const std::vector<FrameSide>& sides) {
    if (!mention.pattern->has("third-party"))
        return false;
    return std::ranges::any_of(s.mentions, [&](const CueHit& cause) {
        if (cause.end > mention.begin || mention.begin > cause.end + 8 || cause.pattern->has("third-party"))
            return false;
        bool joined = false;
        for (std::size_t at = cause.end; at < mention.begin; ++at) {
            const std::string& word = s.words[at].lower;
            joined = joined || word == "from" || word == "at" || word == "by";
            if (s.words[at].mark || s.is(at, WordClass::Aux) || s.is(at, WordClass::Subordinator) ||
                s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Relative))
                return false;
        }
        return joined && (frameOf(s, sides, cause) || cause.tag() == CueTag::Statement);
    });
}

// "the fault did not affect other customers": where it did no harm, which says nothing of what it did elsewhere.
bool isWhereItWasNot(const CueHit& mention, const FrameSide* frame, const StanceReading& reading) {
    static constexpr std::string_view kMalicious[] = {"malicious", "cyberattack", "ddos",
                                                      "malware",   "intrusion",   "sabotage"};
    return frame && reading.stance == core::Stance::Denied && frame->frame->tag() == CueTag::FrameLeft &&
           frame->frame->pattern->has("reaching") &&
           std::ranges::none_of(kMalicious, [&](std::string_view cause) { return mention.pattern->has(cause); });
}

// "nothing stood in the fire's way"
bool isOwner(const ClaimSentence& s, const CueHit& mention) {
    return (mention.tag() == CueTag::Event || mention.tag() == CueTag::Ambiguous) &&
           s.words[mention.end - 1].lower.ends_with("'s") && mention.end < s.words.size() && !s.words[mention.end].mark;
}

// "The meteor appeared to have come from the north": what is thought of it is not that it caused anything.
bool isMerelyPredicated(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    static constexpr std::string_view kModals[] = {"could", "may", "might"};
    return mention.pattern->has("environment") && !judgedDirectly(s, mention, reading) &&
           std::ranges::all_of(reading.cues, [&](const CueHit* cue) {
               // "a comet that could turn into dust", not "it could be a comet"
               const bool modal = cue->size() == 1 && cue->end < s.words.size() &&
                                  std::ranges::find(kModals, s.words[cue->begin].lower) != std::end(kModals);
               return cue->begin >= mention.end ||
                      (modal && s.words[cue->end].lower != "be" && s.words[cue->end].lower != "have");
           });
}

std::string whyWithoutFrame(
    const ClaimSentence& s, const CueHit& mention, const StanceReading& reading, const FrameSide* frame,
    const std::vector<FrameSide>& sides) {
    if (mention.tag() == CueTag::Thing) {
        if (mention.pattern->text == "@onestaff" && besideMalice(s))
            return "named, and malice with it";
        if (frame && (!frame->identity || reading.stance == core::Stance::Denied))
            return "";
        const bool judged = judgedDirectly(s, mention, reading) || replacesDenied(s, mention) || isAgent(s, mention) ||
                            isOwnerOfCause(s, mention, sides) || isLink(s, mention, sides) ||
                            harmsService(s, mention) || isOneAtWork(s, mention) ||
                            isDeniedCausally(s, mention, reading);
        return judged ? "" : "no causal frame points at it";
    }
    if (isOwner(s, mention) && (!frame || frame->identity || frame->weak || reading.stance == core::Stance::Denied))
        return "whose something is, and not what happened";
    if (mention.tag() == CueTag::Statement || frame)
        return "";
    if (reading.stance == core::Stance::Denied)
        return isSpared(s, mention, reading)        ? "what was spared"
               : isAgentOfElse(s, mention, reading) ? "what is denied is something else"
                                                    : "";
    if (reading.stance == core::Stance::Suspected && !reading.mild)
        return isMerelyPredicated(s, mention, reading) ? "named, but not as a cause" : "";
    const bool told = isAgent(s, mention) || isLink(s, mention, sides) || replacesDenied(s, mention) ||
                      besideEffect(s, mention) || harmsService(s, mention);
    return told ? "" : "named, but not as a cause";
}

} // namespace

ClaimDecision decideClaim(
    const ClaimSentence& sentence, const CueHit& mention, const std::vector<FrameSide>& sides, core::Scope scope) {
    if (sentence.question)
        return refused("a question");
    const FrameSide* frame = frameOf(sentence, sides, mention);
    if (isLikened(sentence, mention))
        return refused("what something is likened to");
    if (isConditional(sentence, mention) || followsCondition(sentence, mention))
        return refused("a condition");
    if (mention.tag() != CueTag::Thing && isSubordinateHow(sentence, mention))
        return refused("how it happened, not that it did");
    const StanceReading reading = readStance(sentence, mention, frame);
    const bool open = reading.stance == core::Stance::Asserted && isAskedWhether(sentence, mention);
    if (reading.unknown || open)
        return refused("left open");
    if (std::string why = whyWithoutFrame(sentence, mention, reading, frame, sides); !why.empty())
        return refused(std::move(why));
    if (isHabit(sentence, mention, reading))
        return refused("a generality");
    if (isIndirectQuestion(sentence, mention, reading.stance))
        return refused("asked, or taken for granted");
    if (isRemedy(sentence, mention, frame))
        return refused("repair, plan or advice");
    if (reading.stance != core::Stance::Suspected && isHypothetical(sentence, mention, frame, reading))
        return refused("what would happen");
    ClaimDecision decision;
    decision.scope = scope;
    if (const CueHit* generic = genericCue(sentence, mention)) {
        if (!frame || frame->identity || frame->weak || reading.mild || generic->pattern->has("advice"))
            return refused("a generality");
        decision.scope = core::Scope::Other;
    }
    // "The cable was not intact": what denies a cause, denied in turn
    if (mention.pattern->has("denied") && std::ranges::any_of(reading.cues, [&](const CueHit* cue) {
            return cue->tag() == CueTag::Negation && mention.begin < cue->begin && cue->end <= mention.end;
        }))
        return refused("neither said nor denied");
    if (isRelatum(sentence, mention, reading))
        return refused("what something else has nothing to do with");
    if (isNoticed(sentence, mention) || isNotDone(sentence, mention) || lacksMeans(sentence, mention, reading))
        return refused("what was noticed, or not done");
    if (isWhereItWasNot(mention, frame, reading) || isDoneToNothing(sentence, frame, reading))
        return refused("where it did no harm");
    if (isInsideFrame(sentence, mention))
        return refused("what came of it");
    if (isProlonging(sentence, mention))
        return refused("what made it last");
    if (isEffectItself(sentence, mention, frame))
        return refused("what happened, and not why");
    if (isSought(sentence, mention))
        return refused("its cause is what is spoken of");
    if (isBroughtAbout(sentence, mention, sides))
        return refused("what was brought about");
    decision.claimed = true;
    decision.stance = mention.pattern->has("denied") ? core::Stance::Denied : reading.stance;
    decision.weak = reading.weak;
    decision.cues = reading.cues;
    if (frame)
        decision.cues.insert(decision.cues.begin(), frame->frame);
    std::erase_if(decision.cues, [](const CueHit* cue) { return cue->size() == 0; }); // the question before
    const bool byStance = reading.stance != core::Stance::Asserted && !reading.cues.empty();
    const CuePattern* pattern = byStance ? reading.cues.front()->pattern
                                : frame  ? frame->frame->pattern
                                         : mention.pattern;
    decision.rule = std::string(verbOf(reading.stance)) + "." + ruleWords(pattern->text);
    decision.why = decision.rule;
    return decision;
}

} // namespace analysis
