// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimharm.h"

#include <algorithm>
#include <iterator>

namespace analysis {
namespace {

// The noun phrase a clause begins with: nothing before it but its own attributes.
bool opensClause(const ClaimSentence& s, const CueHit& mention) {
    for (std::size_t at = mention.begin; at > 0; --at) {
        const std::size_t word = at - 1;
        if (s.words[word].mark || s.is(word, WordClass::Subordinator) || s.words[word].lower == "that" ||
            s.words[word].speech)
            return true;
        const bool of = s.words[word].lower == "of";
        if (s.is(word, WordClass::Preposition) && (s.words[at].number || s.is(at, WordClass::TimeWord)))
            return word == 0; // "In 2012 a bug"
        if (s.is(word, WordClass::Aux) || (s.is(word, WordClass::Verb) && !s.words[word].capital) ||
            (s.is(word, WordClass::Preposition) && !of) || s.is(word, WordClass::Not))
            return false;
    }
    return true;
}

// The finite verb, with an object, of a subject that may carry phrases of its own ("a bug in the quota system
// reported"); npos when there is none, or one that harms nobody ("asked").
std::size_t harmingVerb(const ClaimSentence& s, std::size_t from, bool fault) {
    constexpr std::size_t npos = static_cast<std::size_t>(-1);
    constexpr std::size_t kReach = 10;
    bool perfect = false;
    for (std::size_t at = from; at < s.words.size() && at < from + kReach; ++at) {
        if (const WordRange* aside = s.asideAt(at)) {
            at = aside->end - 1;
            continue;
        }
        const std::string& word = s.words[at].lower;
        if (word == "has" || word == "have" || word == "had") {
            perfect = true;
            continue;
        }
        if (s.words[at].mark || s.is(at, WordClass::Aux) || s.is(at, WordClass::Not) ||
            s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Relative) || (s.words[at].speech && !fault) ||
            word == "that")
            return npos;
        const bool past = word.size() > 4 && word.ends_with("ed") && !s.is(at - 1, WordClass::Determiner);
        const bool verb = (s.is(at, WordClass::Verb) && !s.words[at].capital) || past ||
                          (perfect && !s.is(at, WordClass::SayAdverb) && !word.ends_with("ly"));
        if (verb && hasObject(s, at))
            return s.lexicon->listed(fault ? "harmless-verbs" : "stealing-verbs", word) ||
                           s.lexicon->listed("harmless-verbs", word)
                       ? npos
                       : at;
        if (perfect && verb)
            return npos;
    }
    return npos;
}

// Faults act by themselves, whatever they did: "a bug reported the usage as zero".
bool isFault(const CueHit& mention) {
    static constexpr std::string_view kFaults[] = {"software-bug", "configuration", "data-corruption",
                                                   "hardware",     "dns",           "certificate-expiry",
                                                   "human-error",  "faulty-update", "routing"};
    return mention.tag() == CueTag::Event &&
           std::ranges::any_of(kFaults, [&](std::string_view cause) { return mention.pattern->has(cause); });
}

// "The outage came a week before [a cyberattack]": what followed is no cause.
bool isLater(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kPhrase = 3;
    for (std::size_t back = 1; back <= kPhrase && back <= mention.begin; ++back) {
        const std::size_t at = mention.begin - back;
        if (s.words[at].lower == "before")
            return true;
        if (s.words[at].mark || s.is(at, WordClass::Preposition) || s.is(at, WordClass::Aux))
            return false;
    }
    return false;
}

} // namespace

bool hasObject(const ClaimSentence& s, std::size_t verb) {
    const std::size_t next = verb + 1;
    return next < s.words.size() && !s.words[next].mark && !s.is(next, WordClass::Preposition) &&
           !s.is(next, WordClass::Subordinator) && !s.is(next, WordClass::Coordinator) && !s.is(next, WordClass::Aux) &&
           !s.is(next, WordClass::TimeWord) && !s.words[next].lower.ends_with("ly");
}

// "Hackers wrecked the bank's website": a bad happening as the subject of a verb that no frame names, with a service
// for its object. Of plain things only work on systems counts, and only where the service is said to be lost.
bool harmsService(const ClaimSentence& s, const CueHit& mention) {
    constexpr std::size_t kObject = 6, kPredicate = 12;
    const bool thing = mention.tag() == CueTag::Thing;
    if (mention.tag() == CueTag::Statement || !opensClause(s, mention))
        return false;
    if (thing && !mention.pattern->has("faulty-update") && !mention.pattern->has("configuration") &&
        !mention.pattern->has("maintenance"))
        return false;
    const std::size_t verb = harmingVerb(s, mention.end, isFault(mention));
    if (verb >= s.words.size())
        return false;
    if (mention.tag() == CueTag::Event && mention.pattern->has("sabotage"))
        return true; // vandals do nothing else
    if (isFault(mention) || (thing && mention.pattern->has("faulty-update")))
        return !s.lexicon->listed("mending-verbs", s.words[verb].lower);
    if (!thing) {
        for (std::size_t at = verb + 1; at < s.words.size() && at <= verb + kObject; ++at) {
            if (s.words[at].mark || s.is(at, WordClass::Subordinator) || s.is(at, WordClass::Coordinator) ||
                (s.is(at, WordClass::Preposition) && s.words[at].lower != "of"))
                break;
            if (s.is(at, WordClass::EffectObject) || s.is(at, WordClass::Sufferer))
                return true;
        }
    }
    std::size_t end = verb + 1;
    while (end < s.words.size() && end < verb + kPredicate && !s.words[end].mark && !s.is(end, WordClass::Subordinator))
        ++end;
    return std::ranges::any_of(s.others, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Effect && hit.begin > verb && hit.begin < end && !hit.pattern->has("loose");
    });
}

// "The exchange stopped trading, and a software fault is what it speaks of": an event told in one sentence with a loss
// of service. Weather and fire are told as scenery too often.
bool besideEffect(const ClaimSentence& s, const CueHit& mention) {
    if (mention.tag() != CueTag::Event || mention.pattern->has("environment") ||
        s.words[mention.end - 1].lower.ends_with("'s") || isLater(s, mention))
        return false; // "the attackers' servers"
    // "was to blame for the network failure": a failure that is the loss of service itself
    const bool loss = (mention.pattern->has("network") || mention.pattern->has("technical")) &&
                      std::ranges::any_of(s.others, [&](const CueHit& hit) {
                          return hit.tag() == CueTag::Effect && hit.begin <= mention.begin && mention.end <= hit.end;
                      });
    if (loss)
        return false;
    return std::ranges::any_of(s.others, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Effect && !hit.pattern->has("inability") &&
               (hit.end <= mention.begin || hit.begin >= mention.end);
    });
}

} // namespace analysis
