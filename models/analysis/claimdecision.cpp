// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimdecision.h"

#include "models/analysis/claimstance.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kLongestSlug = 40;

// "@be *4 to blame" as a part of a rule's name: "be-to-blame".
std::string slug(std::string_view pattern) {
    std::string out;
    for (const char c : pattern) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            out += c;
        else if (!out.empty() && out.back() != '-' && (c == ' ' || c == '/'))
            out += '-';
    }
    if (out.size() > kLongestSlug)
        out.resize(kLongestSlug);
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

std::string_view verbOf(core::Stance stance) {
    return stance == core::Stance::Asserted ? "assert" : stance == core::Stance::Denied ? "deny" : "suspect";
}

// "if an attack should come": a condition says nothing about what happened.
bool isConditional(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    if (begin == 0)
        return false;
    for (std::size_t at = begin; at < mention.begin; ++at) {
        if (s.isMark(at, ","))
            return false; // past the condition
    }
    const std::string& opener = s.words[begin - 1].lower;
    if (opener != "if" && opener != "unless")
        return false;
    return !(begin >= 2 && s.words[begin - 2].lower == "as"); // "as if"
}

// Where the clause of a mention begins: a part, cut at "but", at ", and" and behind the last "that".
std::size_t clauseBegin(const ClaimSentence& s, std::size_t word) {
    const std::size_t begin = partBegin(s, word);
    for (std::size_t at = word; at > begin; --at) {
        const bool joined = s.is(at - 1, WordClass::Coordinator) && at >= 2 && s.isMark(at - 2, ",");
        if (joined || s.is(at - 1, WordClass::But) || s.words[at - 1].lower == "that")
            return at;
    }
    return begin;
}

bool speechBetween(const ClaimSentence& s, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        if (s.words[at].speechBegin)
            return true;
    }
    return false;
}

bool isRemedy(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame) {
    const std::size_t begin = clauseBegin(s, mention.begin);
    for (const CueHit& hit : s.others) {
        if (hit.tag() != CueTag::Remedy || hit.begin < begin || hit.begin >= mention.begin)
            continue;
        if (speechBetween(s, hit.end, mention.begin))
            continue; // "apologised and said a card had failed"
        const bool frameBetween = frame && frame->frame->tag() == CueTag::FrameRight &&
                                  frame->frame->begin >= hit.end && !frame->weak && !frame->identity;
        const bool frameBefore = frame && frame->frame->begin < hit.begin && !frame->identity;
        if (!frameBetween && !frameBefore)
            return true;
    }
    return false;
}

// "declined to say how the fire started": a fact taken for granted.
bool isSubordinateHow(const ClaimSentence& s, const CueHit& mention) {
    for (std::size_t back = 1; back <= 3 && back <= mention.begin; ++back) {
        if (s.words[mention.begin - back].lower == "how")
            return true;
    }
    return false;
}

// "Where the water came from is disputed", "why no test caught the bug": what is asked, or taken for granted.
bool isIndirectQuestion(const ClaimSentence& s, const CueHit& mention, core::Stance stance) {
    for (std::size_t at = 0; at < mention.begin; ++at) {
        if (s.hardMark(at))
            return false;
        const std::string& word = s.words[at].lower;
        const bool opener = at == 0 && (word == "where" || word == "why" || word == "how");
        if (opener || (word == "why" && stance == core::Stance::Denied))
            return true;
    }
    return false;
}

bool isGeneric(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    return s.hasOther(CueTag::Generic, {begin > 8 ? begin - 8 : std::size_t(0), partEnd(s, mention.end)});
}

// "would" without a hedge: what might have been.
bool isHypothetical(const ClaimSentence& s, const CueHit& mention) {
    for (std::size_t at = clauseBegin(s, mention.begin); at < mention.begin; ++at) {
        const bool hedge =
            at + 1 < s.words.size() && (s.words[at + 1].lower == "appear" || s.words[at + 1].lower == "seem");
        if (s.words[at].lower == "would" && !hedge)
            return true;
    }
    if (mention.end < s.words.size() && s.words[mention.end].lower == "can" && mention.tag() != CueTag::Statement)
        return true; // "that no outsider can reach"
    const std::size_t end = std::min<std::size_t>(partEnd(s, mention.end), mention.end + 5);
    for (std::size_t at = mention.end; at < end; ++at) {
        if (s.words[at].lower == "would" || s.words[at].lower == "will")
            return true;
    }
    return false;
}

// "The repair had nothing to do with the fire": the repair is judged, not the fire.
bool isRelatum(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    const auto relation = std::ranges::find_if(
        reading.cues, [&](const CueHit* cue) { return cue->pattern->has("relation") && cue->begin < mention.begin; });
    if (relation == reading.cues.end())
        return false;
    const std::size_t begin = partBegin(s, (*relation)->begin);
    return std::ranges::any_of(
        s.mentions, [&](const CueHit& other) { return other.begin >= begin && other.end <= (*relation)->begin; });
}

ClaimDecision refused(std::string why) {
    ClaimDecision decision;
    decision.why = "no claim: " + std::move(why);
    return decision;
}

// "The weather can be left out of it": a denial or suspicion right behind a thing is frame enough.
bool judgedDirectly(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    if (mention.pattern->text.starts_with("%name"))
        return false; // "... was a symptom of the Norvik outage": the incident itself
    std::size_t from = mention.end;
    if (s.isMark(from, ",")) { // "DNS, in other words, was a casualty"
        for (std::size_t at = from + 1; at < s.words.size() && at < from + 7; ++at) {
            if (s.isMark(at, ","))
                from = at + 1;
        }
    }
    return std::ranges::any_of(reading.cues, [&](const CueHit* cue) {
        const bool behind = cue->tag() == CueTag::NegationPost || cue->tag() == CueTag::HedgePost;
        return behind && cue->begin >= mention.end && cue->begin <= from + 2;
    });
}

// A link of a chain: what a mention with a frame of its own brought about, and which then did the damage.
bool isLink(const ClaimSentence& s, const CueHit& mention, const std::vector<FrameSide>& sides) {
    static constexpr std::string_view kLinks[] = {"power",    "cooling",     "capacity",      "data-corruption",
                                                  "routing",  "dns",         "cable-damage",  "software-bug",
                                                  "hardware", "human-error", "configuration", "faulty-update"};
    if (mention.tag() == CueTag::Thing || mention.pattern->values.empty() ||
        std::ranges::find(kLinks, mention.pattern->values.front()) == std::end(kLinks))
        return false;
    return std::ranges::any_of(sides, [&](const FrameSide& side) {
        if (side.frame->tag() != CueTag::FrameLeft || side.identity || mention.begin < side.frame->end ||
            mention.begin > side.frame->end + 6)
            return false;
        return std::ranges::any_of(s.mentions, [&](const CueHit& other) {
            return other.tag() != CueTag::Thing && other.end <= side.frame->begin && frameOf(s, sides, other) == &side;
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
            if (s.words[at].mark || s.is(at, WordClass::Coordinator) || s.is(at, WordClass::Subordinator))
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

// "The exchange stopped trading, and a software fault is what it speaks of": an event told in one sentence with a loss
// of service. Weather and fire are told as scenery too often.
bool besideEffect(const ClaimSentence& s, const CueHit& mention) {
    if (mention.tag() != CueTag::Event || mention.pattern->has("environment"))
        return false;
    return std::ranges::any_of(s.others, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Effect && (hit.end <= mention.begin || hit.begin >= mention.end);
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

std::string whyWithoutFrame(
    const ClaimSentence& s, const CueHit& mention, const StanceReading& reading, const FrameSide* frame,
    const std::vector<FrameSide>& sides) {
    if (mention.tag() == CueTag::Thing) {
        if (frame && (!frame->identity || reading.stance == core::Stance::Denied))
            return "";
        const bool judged = judgedDirectly(s, mention, reading) || replacesDenied(s, mention) || isAgent(s, mention) ||
                            isOwnerOfCause(s, mention, sides);
        return judged ? "" : "no causal frame points at it";
    }
    if (mention.tag() == CueTag::Statement || frame)
        return "";
    if (reading.stance == core::Stance::Denied || (reading.stance == core::Stance::Suspected && !reading.mild))
        return "";
    const bool told =
        isAgent(s, mention) || isLink(s, mention, sides) || replacesDenied(s, mention) || besideEffect(s, mention);
    return told ? "" : "named, but not as a cause";
}

} // namespace

ClaimDecision decideClaim(
    const ClaimSentence& sentence, const CueHit& mention, const std::vector<FrameSide>& sides, core::Scope scope) {
    if (sentence.question)
        return refused("a question");
    const FrameSide* frame = frameOf(sentence, sides, mention);
    if (isConditional(sentence, mention))
        return refused("a condition");
    if (mention.tag() != CueTag::Thing && isSubordinateHow(sentence, mention))
        return refused("how it happened, not that it did");
    const StanceReading reading = readStance(sentence, mention, frame);
    const bool open = !sentence.words.empty() && sentence.words.front().lower == "whether" &&
                      reading.stance == core::Stance::Asserted;
    if (reading.unknown || open)
        return refused("left open");
    if (std::string why = whyWithoutFrame(sentence, mention, reading, frame, sides); !why.empty())
        return refused(std::move(why));
    if (isIndirectQuestion(sentence, mention, reading.stance))
        return refused("asked, or taken for granted");
    if (isRemedy(sentence, mention, frame))
        return refused("repair, plan or advice");
    if (reading.stance != core::Stance::Suspected && isHypothetical(sentence, mention))
        return refused("what would happen");
    ClaimDecision decision;
    decision.scope = scope;
    if (isGeneric(sentence, mention)) {
        if (!frame || frame->identity || frame->weak || reading.mild)
            return refused("a generality");
        decision.scope = core::Scope::Other;
    }
    if (isRelatum(sentence, mention, reading))
        return refused("what something else has nothing to do with");
    decision.claimed = true;
    decision.stance = mention.pattern->has("denied") ? core::Stance::Denied : reading.stance;
    decision.weak = reading.weak;
    decision.cues = reading.cues;
    if (frame)
        decision.cues.insert(decision.cues.begin(), frame->frame);
    const bool byStance = reading.stance != core::Stance::Asserted && !reading.cues.empty();
    const CuePattern* pattern = byStance ? reading.cues.front()->pattern
                                : frame  ? frame->frame->pattern
                                         : mention.pattern;
    decision.rule = std::string(verbOf(reading.stance)) + "." + slug(pattern->text);
    decision.why = decision.rule;
    return decision;
}

} // namespace analysis
