// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimretractions.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kWithdrawalReach = 2; // sentences after a first version in which it may be taken back

bool isNear(const ReadSentence& later, const ReadSentence& sentence) {
    return later.sentence.sentence.paragraph <= sentence.sentence.sentence.paragraph + 1;
}

// Whether what a mention stands in is told as something that was said: "we told you that", "..., it said", a quotation.
bool isReported(const ClaimSentence& s, const CueHit& mention) {
    return s.words[mention.begin].quoted || std::ranges::any_of(s.speeches, [&](const CueHit& cue) {
               return !(mention.begin < cue.end && cue.begin < mention.end);
           });
}

// Who takes it back is who has said it, or nobody in particular.
bool isOwnCorrection(const ReadSentence& later, const CueHit& cue, const core::Claim& claim) {
    const Attribution* by = Attributor::governing(later.attributions, later.sentence, cue.begin);
    return !by || by->speaker == claim.speaker ||
           (by->role == core::SpeakerRole::Operator && claim.role == core::SpeakerRole::Operator);
}

// "We withdraw that account.", "That was wrong.": what the sentence before has said.
bool takenBackFirmly(
    const std::vector<ReadSentence>& sentences, std::size_t index, const CueHit& mention, const core::Claim& claim) {
    if (index + 1 >= sentences.size() || !isNear(sentences[index + 1], sentences[index]))
        return false;
    const ReadSentence& later = sentences[index + 1];
    return std::ranges::any_of(later.sentence.others, [&](const CueHit& hit) {
        if (hit.tag() != CueTag::Withdrawn)
            return false;
        const bool firm = hit.pattern->has("firm");
        const bool account = hit.pattern->has("account") && isReported(sentences[index].sentence, mention);
        return (firm || account) && isOwnCorrection(later, hit, claim);
    });
}

// "I said it was the weather, and I was wrong": what the one who speaks has said, and no longer says.
bool takenBackAtOnce(const ClaimSentence& s, const CueHit& mention) {
    const auto taken = std::ranges::find_if(s.others, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Withdrawn && (hit.pattern->has("account") || hit.pattern->has("firm")) &&
               hit.begin > mention.end &&
               (s.words[hit.begin - 1].mark || s.is(hit.begin - 1, WordClass::Coordinator) ||
                s.is(hit.begin - 1, WordClass::But));
    });
    return taken != s.others.end() && std::ranges::any_of(s.speeches, [&](const CueHit& cue) {
               return cue.begin > 0 && cue.begin < mention.begin &&
                      s.lexicon->listed("first-person", s.words[cue.begin - 1].lower);
           });
}

// "It told its users that an attack had knocked out the shop, but later withdrew the notice": by who has said it.
bool takenBackBehind(const ClaimSentence& s, const CueHit& mention) {
    const bool said =
        std::ranges::any_of(s.speeches, [&](const CueHit& cue) { return cue.end <= mention.begin && cue.begin > 0; });
    return said && std::ranges::any_of(s.others, [&](const CueHit& hit) {
               if (hit.tag() != CueTag::Withdrawn || !hit.pattern->has("own") || hit.begin <= mention.end)
                   return false;
               std::size_t at = hit.begin - 1; // before its adverbs and its pronoun
               while (at > mention.end && (s.is(at, WordClass::SayAdverb) || s.is(at, WordClass::Pronoun) ||
                                           s.is(at, WordClass::Aux) || s.words[at].lower.ends_with("ly")))
                   --at;
               return s.words[at].mark || s.is(at, WordClass::Coordinator) || s.is(at, WordClass::But) ||
                      s.is(hit.begin, WordClass::Pronoun);
           });
}

// "The claim that a storm did it has since been withdrawn": taken back by its name.
bool takenBackByName(const ClaimSentence& s, const CueHit& mention) {
    static constexpr std::string_view kNames[] = {
        "claim",  "claims",    "suggestion", "theory", "idea",  "allegation", "report",    "reports",
        "notion", "assertion", "rumour",     "rumor",  "story", "account",    "statement", "explanation"};
    const bool taken = std::ranges::any_of(s.others, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Withdrawn && hit.pattern->has("named") && hit.begin >= mention.end;
    });
    if (!taken)
        return false;
    for (std::size_t at = 0; at + 1 < mention.begin; ++at) {
        if (s.words[at + 1].lower == "that" && std::ranges::find(kNames, s.words[at].lower) != std::end(kNames))
            return true;
    }
    return false;
}

// The word of saying that governs a mention; of "we had ruled out" too, where nobody is named.
const CueHit* sayingOf(const ReadSentence& read, const CueHit& mention) {
    if (const Attribution* by = Attributor::governing(read.attributions, read.sentence, mention.begin))
        return by->cue;
    const CueHit* last = nullptr;
    for (const CueHit& cue : read.sentence.speeches)
        last = cue.end <= mention.begin ? &cue : last;
    return last;
}

bool isOneSpeaker(const core::Claim& a, const core::Claim& b) {
    return a.speaker == b.speaker || (a.role == core::SpeakerRole::Operator && b.role == core::SpeakerRole::Operator);
}

// Whether somebody who says the one cannot go on saying the other.
bool replaces(const core::Claim& now, const core::Claim& past, const core::CauseTree& causes) {
    const bool nowDenies = now.stance == core::Stance::Denied;
    const bool pastDenied = past.stance == core::Stance::Denied;
    if (nowDenies && pastDenied)
        return false;
    if (nowDenies != pastDenied)
        return nowDenies ? causes.isBelowOrSame(past.cause, now.cause) : causes.isBelowOrSame(now.cause, past.cause);
    const core::CauseRelation relation = causes.relation(now.cause, past.cause);
    return now.stance == core::Stance::Asserted &&
           (relation == core::CauseRelation::ExclusiveStrong || relation == core::CauseRelation::ExclusiveWeak);
}

} // namespace

bool setEarlier(
    const std::vector<ReadSentence>& sentences, std::size_t index, const CueHit& mention, core::Claim& claim) {
    const ClaimSentence& s = sentences[index].sentence;
    const auto earlier = std::ranges::find_if(s.others, [](const CueHit& hit) { return hit.tag() == CueTag::Earlier; });
    if (earlier == s.others.end()) {
        if (takenBackAtOnce(s, mention)) {
            claim.stance = core::Stance::Denied;
            claim.replacesEarlier = true;
            claim.rule = "deny.withdrawn";
            return false;
        }
        claim.withdrawn = takenBackFirmly(sentences, index, mention, claim) || takenBackBehind(s, mention) ||
                          takenBackByName(s, mention);
        return false;
    }
    for (std::size_t at = earlier->end; at < mention.begin; ++at) {
        if (s.isMark(at, ";"))
            return false; // "...; it was in fact a bug": what stands now
    }
    if (!earlier->pattern->has("same")) { // "it had first blamed": its own speaker stays
        claim.speaker = earlier->pattern->values.empty() ? "an earlier version" : earlier->pattern->values.front();
        claim.role = core::SpeakerRole::Writer;
    }
    const bool same = s.hasOther(CueTag::Withdrawn, {0, s.words.size()});
    bool taken = same;
    for (std::size_t next = index + 1; next < sentences.size() && next <= index + kWithdrawalReach && !taken; ++next)
        taken = isNear(sentences[next], sentences[index]) &&
                sentences[next].sentence.hasOther(CueTag::Withdrawn, {0, sentences[next].sentence.words.size()});
    claim.withdrawn = taken;
    if (same)
        claim.stance = core::Stance::Asserted;
    return same;
}

bool isPastAccount(const ReadSentence& read, const CueHit& mention) {
    constexpr std::size_t kAdverbs = 3;
    const CueHit* saying = sayingOf(read, mention);
    if (!saying || saying->tag() != CueTag::Speech)
        return false;
    const ClaimSentence& s = read.sentence;
    for (std::size_t back = 1; back <= kAdverbs && back <= saying->begin; ++back) {
        const std::size_t at = saying->begin - back;
        const std::string& word = s.words[at].lower;
        if (word == "had" || word == "hadn't")
            return true;
        if (!s.is(at, WordClass::SayAdverb) && !s.is(at, WordClass::Not) && !word.ends_with("ly"))
            return false;
    }
    return false;
}

std::optional<core::TimeValue> momentOfAccount(
    const ReadSentence& read, const CueHit& mention, std::span<const core::TimeExpression> times,
    const std::optional<core::TimeValue>& published) {
    constexpr std::size_t kBehindVerb = 2; // "said on Monday"
    const CueHit* saying = sayingOf(read, mention);
    if (!saying || !published || !published->interval)
        return std::nullopt;
    const ClaimSentence& s = read.sentence;
    const std::size_t last = std::min<std::size_t>(saying->end + kBehindVerb, s.words.size()) - 1;
    const core::Span verb{s.words[saying->begin].span.begin, s.words[last].span.end};
    const auto fits = [&](const core::TimeExpression& time) {
        const bool before = s.sentence.span.begin <= time.span.begin && time.span.end <= verb.begin;
        const bool behind = verb.begin <= time.span.begin && time.span.begin < verb.end;
        return (before || behind) && time.role == core::TimeRole::Event && time.value.interval &&
               time.value.granularity <= core::Granularity::Day &&
               time.value.interval->latest <= published->interval->earliest;
    };
    const auto it = std::ranges::find_if(times, fits);
    return it == times.end() ? std::nullopt : std::optional(it->value);
}

void withdrawSuperseded(
    std::vector<core::Claim>& claims, const std::vector<bool>& past, const core::CauseTree& causes) {
    for (std::size_t i = 0; i < claims.size(); ++i) {
        core::Claim& claim = claims[i];
        if (!past[i] || claim.scope != core::Scope::This)
            continue;
        for (std::size_t other = 0; other < claims.size() && !claim.withdrawn; ++other) {
            const core::Claim& now = claims[other];
            claim.withdrawn = !past[other] && !now.withdrawn && now.scope == core::Scope::This &&
                              now.stance != core::Stance::Suspected && isOneSpeaker(now, claim) &&
                              replaces(now, claim, causes);
        }
    }
}

} // namespace analysis
