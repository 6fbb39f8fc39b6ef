// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimmood.h"

#include <algorithm>
#include <iterator>

namespace analysis {
namespace {

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

// "fixed the fault that had caused it": what was repaired is told to have been the cause.
bool toldInRelative(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame) {
    if (!frame || frame->frame->tag() != CueTag::FrameLeft || frame->identity || frame->frame->begin < mention.end)
        return false;
    const std::string& verb = s.words[frame->frame->begin].lower;
    if (!verb.ends_with("ed") && !s.is(frame->frame->begin, WordClass::Verb))
        return false;
    for (std::size_t at = mention.end; at < frame->frame->begin; ++at) {
        if (s.is(at, WordClass::Relative) || s.words[at].lower == "that")
            return true;
    }
    return false;
}

// "The flaw is also being fixed", "changes were suspended": the mention is what something is done about.
bool isMended(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame) {
    constexpr std::size_t kPredicate = 4;
    if (mention.tag() != CueTag::Event || (frame && !frame->weak && !frame->identity))
        return false;
    std::size_t at = mention.end;
    while (at < s.words.size() && s.words[at].lower.ends_with("ly"))
        ++at;
    const bool eased = at < s.words.size() && s.lexicon->listed("mending-verbs", s.words[at].lower);
    if (eased && (at + 1 >= s.words.size() || s.words[at + 1].mark || s.is(at + 1, WordClass::Preposition) ||
                  s.is(at + 1, WordClass::Coordinator) || s.words[at + 1].lower.ends_with("ly")))
        return true; // "the congestion slowly eased"
    while (at < s.words.size() && at < mention.end + kPredicate && !s.words[at].mark && !s.is(at, WordClass::Be))
        ++at; // "in the queue"
    if (!s.is(at, WordClass::Be))
        return false;
    return s.hasOther(CueTag::Remedy, {at, at + kPredicate});
}

// "a configuration change [to reroute traffic]": what is done about it.
bool servesMending(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame) {
    const bool work = mention.pattern->has("configuration") || mention.pattern->has("faulty-update");
    if (!work || (frame && !frame->identity && !frame->weak))
        return false;
    return mention.end + 1 < s.words.size() && s.words[mention.end].lower == "to" &&
           s.lexicon->listed("mending-infinitives", s.words[mention.end + 1].lower);
}

// "A second supply, which would have helped, had been cut": a relative clause that is over.
bool inPastRelative(const ClaimSentence& s, std::size_t would, std::size_t mention) {
    if (would == 0 || !s.is(would - 1, WordClass::Relative))
        return false;
    for (std::size_t at = would; at < mention; ++at) {
        if (s.isMark(at, ","))
            return true;
    }
    return false;
}

// "Had the generator failed, ...", "Should a cable break, ...": a condition without its word.
bool isInvertedCondition(const ClaimSentence& s, const CueHit& mention) {
    static constexpr std::string_view kInverted[] = {"had", "should", "were"};
    if (mention.begin == 0 || std::ranges::find(kInverted, s.words.front().lower) == std::end(kInverted))
        return false;
    for (std::size_t at = 0; at < s.words.size(); ++at) {
        if (s.words[at].mark)
            return at >= mention.end && s.isMark(at, ",");
    }
    return false;
}

} // namespace

bool isConditional(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    if (begin == 0)
        return isInvertedCondition(s, mention);
    for (std::size_t at = begin; at < mention.begin; ++at) {
        if (s.isMark(at, ","))
            return false; // past the condition
    }
    const std::string& opener = s.words[begin - 1].lower;
    if (opener != "if" && opener != "unless")
        return false;
    // "as if", "wondered if"
    return begin < 2 || (s.words[begin - 2].lower != "as" && !s.lexicon->listed("asking", s.words[begin - 2].lower));
}

bool followsCondition(const ClaimSentence& s, const CueHit& mention) {
    if (s.words.front().lower != "if" || mention.pattern->values.empty())
        return false;
    std::size_t end = 1;
    while (end < mention.begin && !s.isMark(end, ","))
        ++end;
    const auto isSameCauseBefore = [&](const CueHit& other) {
        return other.end <= end && other.pattern->has(mention.pattern->values.front());
    };
    return end < mention.begin && std::ranges::any_of(s.mentions, isSameCauseBefore);
}

bool isHabit(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    constexpr std::size_t kAdverbs = 3;
    if (mention.tag() != CueTag::Statement || reading.stance != core::Stance::Denied)
        return false;
    for (std::size_t back = 1; back <= kAdverbs && back <= mention.begin; ++back) {
        const std::string& word = s.words[mention.begin - back].lower;
        if (word == "doesn't" || word == "don't")
            return true;
        if (word == "does" || word == "do")
            return s.is(mention.begin - back + 1, WordClass::Not);
        if (!s.is(mention.begin - back, WordClass::Not) && !word.ends_with("ly"))
            return false;
    }
    return false;
}

bool isRemedy(const ClaimSentence& s, const CueHit& mention, const FrameSide* frame) {
    // "To prevent a repeat, ...": what the whole sentence is for
    if (s.words.front().lower == "to" && s.hasOther(CueTag::Remedy, {0, 3}))
        return true;
    // "a change meant to prevent an overload": what something is for
    for (const CueHit& hit : s.others) {
        constexpr std::size_t kAim = 4;
        if (hit.tag() == CueTag::Remedy && hit.pattern->has("aim") && hit.end <= mention.begin &&
            mention.begin < hit.end + kAim)
            return true;
    }
    if (toldInRelative(s, mention, frame))
        return false;
    if (isMended(s, mention, frame) || servesMending(s, mention, frame))
        return true;
    // "new rules have been installed to prevent links from being cut": what is done, and what for
    const bool left = frame && frame->frame->tag() == CueTag::FrameLeft && frame->frame->begin >= mention.end;
    for (const CueHit& hit : s.others) {
        const bool aim = left && hit.tag() == CueTag::Remedy && mention.end < hit.begin &&
                         hit.begin < frame->frame->begin &&
                         (s.words[hit.begin].lower == "to" || s.words[hit.begin - 1].lower == "to");
        for (std::size_t at = mention.end; aim && at < hit.begin; ++at) {
            if (s.is(at, WordClass::Aux))
                return true;
        }
    }
    const std::size_t begin = clauseBegin(s, mention.begin);
    for (const CueHit& hit : s.others) {
        if (hit.tag() != CueTag::Remedy || hit.begin < begin || hit.begin >= mention.begin)
            continue;
        if (speechBetween(s, hit.end, mention.begin))
            continue; // "apologised and said a card had failed"
        const bool frameBetween = frame && frame->frame->tag() == CueTag::FrameRight &&
                                  frame->frame->begin >= hit.end && !frame->weak && !frame->identity &&
                                  !frame->frame->pattern->has("work");
        const bool frameBefore = frame && frame->frame->begin < hit.begin && !frame->identity;
        if (!frameBetween && !frameBefore)
            return true;
    }
    return false;
}

bool isSubordinateHow(const ClaimSentence& s, const CueHit& mention) {
    static constexpr std::string_view kTelling[] = {"explains", "explained", "explain",   "describes", "described",
                                                    "describe", "recounts",  "recounted", "tells",     "told",
                                                    "shows",    "showed",    "shown",     "reveals",   "revealed"};
    for (std::size_t back = 1; back <= 3 && back <= mention.begin; ++back) {
        const std::size_t how = mention.begin - back;
        if (s.words[how].lower != "how")
            continue;
        const bool told = how > 0 && std::ranges::find(kTelling, s.words[how - 1].lower) != std::end(kTelling);
        return !told || s.hasOther(CueTag::Remedy, {0, how});
    }
    return false;
}

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

const CueHit* genericCue(const ClaimSentence& s, const CueHit& mention) {
    const std::size_t begin = partBegin(s, mention.begin);
    const WordRange range{begin > 8 ? begin - 8 : std::size_t(0), partEnd(s, mention.end)};
    const auto it = std::ranges::find_if(
        s.others, [&](const CueHit& hit) { return hit.tag() == CueTag::Generic && range.contains(hit.begin); });
    return it == s.others.end() ? nullptr : &*it;
}

bool isHypothetical(
    const ClaimSentence& s, const CueHit& mention, const FrameSide* frame, const StanceReading& reading) {
    if (frame && frame->frame->tag() == CueTag::FrameLeft && frame->frame->begin >= 2 &&
        s.words[frame->frame->begin - 2].lower == "should" && s.words[frame->frame->begin - 1].lower == "have")
        return true;
    const bool told = toldInRelative(s, mention, frame); // "will replace the switch that had caused it"
    for (std::size_t at = clauseBegin(s, mention.begin); at < mention.begin; ++at) {
        const bool hedge =
            at + 1 < s.words.size() && (s.words[at + 1].lower == "appear" || s.words[at + 1].lower == "seem");
        const bool inCue = std::ranges::any_of( // "nothing that would point to an attack"
            reading.cues, [&](const CueHit* cue) { return cue->begin <= at && at < cue->end; });
        const bool would = s.words[at].lower == "would" && !hedge && !inCue && !inPastRelative(s, at, mention.begin);
        const bool framed = frame && !frame->identity && frame->frame->begin > at && frame->frame->end <= mention.begin;
        if (would ||
            (s.words[at].lower == "will" && !told && !framed && !inCue && !speechBetween(s, at, mention.begin)))
            return true;
    }
    if (mention.tag() == CueTag::Statement && mention.begin > 0 && s.words[mention.begin - 1].lower == "can")
        return true;                                            // "that we can do it to ourselves"
    const bool denied = reading.stance == core::Stance::Denied; // "an attack can be excluded"
    if (mention.end < s.words.size() && s.words[mention.end].lower == "can" && mention.tag() != CueTag::Statement &&
        !(denied && s.is(mention.end + 1, WordClass::Be)))
        return true; // "that no outsider can reach"
    std::size_t end = std::min<std::size_t>(partEnd(s, mention.end), mention.end + 5);
    if (const WordRange* aside = s.asideAt(mention.begin))
        end = std::min(end, aside->end); // "Norvik, which spoke of vandals, would not discuss it"
    for (std::size_t at = mention.end; at < end; ++at) {
        if (s.isMark(at, ",") && !s.asideAt(at))
            return false; // "not caused by an attack, customers will be glad to hear"
        if (s.words[at].lower == "would" || s.words[at].lower == "will")
            return true;
    }
    return false;
}

bool isNoticed(const ClaimSentence& s, const CueHit& mention) {
    if (!mention.pattern->has("network") && !mention.pattern->has("technical") && !mention.pattern->has("capacity"))
        return false;
    return s.is(mention.end, WordClass::Be) && mention.end + 1 < s.words.size() &&
           s.lexicon->listed("noticing", s.words[mention.end + 1].lower);
}

bool isInsideFrame(const ClaimSentence& s, const CueHit& mention) {
    return std::ranges::any_of(s.frames, [&](const CueHit& frame) {
        return frame.tag() == CueTag::FrameRight && frame.begin < mention.begin && mention.end < frame.end &&
               frame.pattern->has("ascribing");
    });
}

bool isProlonging(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kVerb = 9;
    constexpr std::size_t kObject = 5;
    for (std::size_t at = mention.end; at < s.words.size() && at < mention.end + kVerb && !s.hardMark(at); ++at) {
        if (!s.lexicon->listed("slowing-verbs", s.words[at].lower))
            continue;
        for (std::size_t noun = at + 1; noun < s.words.size() && noun <= at + kObject && !s.words[noun].mark; ++noun) {
            if (s.is(noun, WordClass::Prolong))
                return true;
        }
    }
    return false;
}

bool isEffectItself(const ClaimSentence& s, const CueHit& mention, const FrameSide* own) {
    constexpr std::size_t kPassive = 3;
    if (!s.is(mention.begin, WordClass::Accident) && !s.is(mention.end - 1, WordClass::Accident))
        return false;
    const bool right = own && own->frame->tag() == CueTag::FrameRight;
    const std::size_t relative = mention.end < s.words.size() && s.words[mention.end].lower == "that" ? 1 : 0;
    const bool harmed =
        own && !right && own->frame->pattern->has("hurting") && own->frame->begin <= mention.end + 3 + relative;
    if (right)
        return false;
    // what is said of it behind: "... was caused by", where nothing but "that killed six" stands between
    const bool explained = std::ranges::any_of(s.frames, [&](const CueHit& frame) {
        const std::string& last = s.words[frame.end - 1].lower;
        if (frame.tag() != CueTag::FrameRight || frame.begin < mention.end || frame.size() < 2 || last != "by" ||
            frame.pattern->has("identity") || frame.pattern->has("weak"))
            return false;
        bool passive = false;
        for (std::size_t back = 1; back <= kPassive && back <= frame.begin; ++back)
            passive = passive || s.is(frame.begin - back, WordClass::Be);
        return passive && std::ranges::none_of(s.mentions, [&](const CueHit& other) {
                   return other.begin >= mention.end && other.begin < frame.begin;
               });
    });
    return harmed || explained;
}

bool isAskedWhether(const ClaimSentence& s, const CueHit& mention) {
    if (!s.words.empty() && s.words.front().lower == "whether")
        return true;
    for (std::size_t at = mention.begin; at > 0; --at) {
        if (const WordRange* aside = s.asideAt(at - 1); aside && aside->end <= mention.begin) {
            at = aside->begin + 1;
            continue;
        }
        const ClaimWord& word = s.words[at - 1];
        if (word.lower == "whether")
            return s.words[at].lower != "or";
        if (s.hardMark(at - 1) || word.speech || s.is(at - 1, WordClass::But) || s.is(at - 1, WordClass::Relative) ||
            s.is(at - 1, WordClass::Subordinator) || word.lower == "and" || word.lower == "that")
            return false;
    }
    return false;
}

bool isNotDone(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kPhrase = 3; // "unable to make [configuration changes]"
    const std::size_t reach = mention.tag() == CueTag::Statement ? 1 : kPhrase;
    for (std::size_t back = 1; back <= reach && back < mention.begin; ++back) {
        const std::size_t at = mention.begin - back;
        if (s.words[at].mark || s.is(at, WordClass::Preposition) != (s.words[at].lower == "to"))
            return false;
        if (s.words[at].lower == "to")
            return s.lexicon->listed("not-done", s.words[at - 1].lower);
    }
    return false;
}

bool lacksMeans(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    if (mention.tag() != CueTag::Statement || mention.begin < 2 || s.words[mention.begin - 1].lower != "to" ||
        reading.stance != core::Stance::Denied)
        return false;
    return std::ranges::any_of(reading.cues, [&](const CueHit* cue) {
        return cue->tag() == CueTag::Negation && cue->size() == 1 && s.words[cue->begin].lower == "no" &&
               cue->end < mention.begin && mention.begin <= cue->end + 5;
    });
}

bool isLikened(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kSimile = 5;
    static constexpr std::string_view kSeeming[] = {"look",      "looks",    "looked",  "looking",  "sound", "sounds",
                                                    "sounded",   "feel",     "feels",   "felt",     "seem",  "seems",
                                                    "seemed",    "appear",   "appears", "appeared", "more",  "nothing",
                                                    "something", "anything", "be",      "is",       "was",   "much"};
    for (std::size_t back = 1; back <= kSimile && back + 1 < mention.begin; ++back) {
        const std::size_t at = mention.begin - back;
        if (s.words[at].mark)
            return false;
        if (s.words[at].lower != "like")
            continue;
        const std::string& before = s.words[at - 1].lower;
        const bool noun = s.words[at - 1].mark || std::ranges::find(kSeeming, before) != std::end(kSeeming) ||
                          s.is(at - 1, WordClass::Aux);
        return !noun && (s.words[at + 1].lower == "a" || s.words[at + 1].lower == "an") && mention.begin > at + 2;
    }
    return false;
}

bool isSought(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kPhrase = 6;
    for (std::size_t at = mention.begin; at > 0 && at + kPhrase > mention.begin; --at) {
        const std::size_t word = at - 1;
        if (s.words[word].mark || s.words[word].speech || s.is(word, WordClass::Aux) ||
            s.is(word, WordClass::Coordinator) || s.is(word, WordClass::Subordinator))
            return false;
        const std::string& lower = s.words[word].lower;
        if (lower == "of" || lower == "for" || lower == "behind" || lower == "about")
            return word > 0 && s.lexicon->listed("sought-nouns", s.words[word - 1].lower);
        const bool why = lower == "reason" && at < mention.begin && s.is(at, WordClass::Determiner);
        if (why || s.is(word, WordClass::Preposition))
            return why; // "the reason the cable broke"
    }
    return false;
}

bool isDoneToNothing(const ClaimSentence& s, const FrameSide* own, const StanceReading& reading) {
    constexpr std::size_t kSubject = 9; // words
    const CueHit* frame = own ? own->frame : nullptr;
    if (!frame || frame->tag() != CueTag::FrameRight || frame->size() == 0 || reading.stance == core::Stance::Denied ||
        s.words[frame->end - 1].lower != "by")
        return false;
    bool verb = true; // "had been", behind the subject
    for (std::size_t at = frame->begin; at > 0 && at + kSubject > frame->begin; --at) {
        const ClaimWord& word = s.words[at - 1];
        const bool helps = s.is(at - 1, WordClass::Aux) || s.is(at - 1, WordClass::Be);
        verb = verb && (helps || word.lower.ends_with("ly"));
        if (verb)
            continue;
        if (s.lexicon->listed("nothing-words", word.lower))
            return true;
        const bool determiner = s.is(at - 1, WordClass::Determiner);
        const bool ofThem =
            determiner && at > 1 && (s.words[at - 2].lower == "of" || s.is(at - 2, WordClass::Determiner));
        const bool within = word.lower == "of" || word.lower == "in" || word.lower == "at" || ofThem;
        if (word.mark || word.lower == "than" || helps || s.is(at - 1, WordClass::Subordinator) ||
            (!within && (determiner || s.is(at - 1, WordClass::Preposition))))
            return false;
    }
    return false;
}

bool isRelatum(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    const auto relation = std::ranges::find_if(
        reading.cues, [&](const CueHit* cue) { return cue->pattern->has("relation") && cue->begin < mention.begin; });
    if (relation == reading.cues.end())
        return false;
    const std::size_t begin = partBegin(s, (*relation)->begin);
    return std::ranges::any_of(
        s.mentions, [&](const CueHit& other) { return other.begin >= begin && other.end <= (*relation)->begin; });
}

bool isDeniedCausally(const ClaimSentence& s, const CueHit& mention, const StanceReading& reading) {
    constexpr std::size_t kPhrase = 6;
    return std::ranges::any_of(reading.cues, [&](const CueHit* cue) {
        if (!cue->pattern->has("causal") || cue->end > mention.begin || mention.begin > cue->end + kPhrase)
            return false;
        for (std::size_t at = cue->end; at < mention.begin; ++at) {
            if (s.words[at].mark || s.is(at, WordClass::Aux) || s.is(at, WordClass::Subordinator) ||
                (s.is(at, WordClass::Preposition) && s.words[at].lower != "of"))
                return false;
        }
        return true;
    });
}

} // namespace analysis
