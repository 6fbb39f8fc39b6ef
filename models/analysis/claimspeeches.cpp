// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimspeeches.h"

#include <algorithm>
#include <iterator>

namespace analysis {
namespace {

// "the United States", "six southern states": a noun, unless what is stated follows.
bool isStates(const ClaimSentence& s, const CueHit& hit) {
    static constexpr std::string_view kStated[] = {"that", "the", "a",  "an",    "no",      "its", "as",  "it",
                                                   "in",   ":",   "\"", "there", "plainly", ",",   "how", "why"};
    static constexpr std::string_view kCounts[] = {"four", "five",  "six",    "seven",    "eight",   "nine", "ten",
                                                   "most", "other", "member", "southern", "western", "gulf", "all"};
    if (s.words[hit.begin].lower != "states" || hit.size() != 1 || hit.begin == 0)
        return false;
    const bool name = s.words[hit.begin].capital && s.words[hit.begin - 1].capital;
    const std::string_view next = hit.end < s.words.size() ? std::string_view(s.words[hit.end].lower) : "";
    const bool part = next == "in" && !s.is(hit.end + 1, WordClass::Determiner);
    const std::string& before = s.words[hit.begin - 1].lower;
    if (s.words[hit.begin - 1].number || s.is(hit.begin - 1, WordClass::Determiner) ||
        std::ranges::find(kCounts, before) != std::end(kCounts))
        return true; // "four states"
    return name || part || std::ranges::find(kStated, next) == std::end(kStated);
}

// "the vendor released a faulty patch": no words are published, but what went wrong.
bool isHandingOut(const ClaimSentence& s, const CueHit& hit) {
    static constexpr std::string_view kVerbs[] = {"published", "released",  "issued",     "publishes", "releases",
                                                  "issues",    "releasing", "publishing", "issuing"};
    constexpr std::size_t kObject = 3;
    if (hit.size() != 1 || std::ranges::find(kVerbs, s.words[hit.begin].lower) == std::end(kVerbs))
        return false;
    return std::ranges::any_of(s.mentions, [&](const CueHit& mention) {
        return mention.begin >= hit.end && mention.begin < hit.end + kObject;
    });
}

// "a botched release by Norvik was to blame": the noun, and nobody who releases anything.
bool isPartOfUpdate(const ClaimSentence& s, const CueHit& hit) {
    return std::ranges::any_of(s.mentions, [&](const CueHit& mention) {
        return mention.tag() == CueTag::Event && mention.pattern->has("faulty-update") && mention.begin < hit.begin &&
               hit.end <= mention.end;
    });
}

// "the signalling system", "a warning light": an attribute or a noun, and nobody who signals or warns.
bool isNounInIng(const ClaimSentence& s, const CueHit& hit) {
    return hit.size() == 1 && s.words[hit.begin].lower.ends_with("ing") && s.is(hit.begin - 1, WordClass::Determiner);
}

} // namespace

// "a badly written pattern": a participle before its noun says nothing; "retries added to the load" neither.
bool isNoSpeech(const ClaimSentence& s, const CueHit& hit) {
    if (hit.begin < 1 || hit.tag() != CueTag::Speech)
        return false;
    const std::string& verb = s.words[hit.begin].lower;
    const bool adding = (verb == "added" || verb == "adds" || verb == "add" || verb == "adding") &&
                        hit.end < s.words.size() && (s.words[hit.end].lower == "to" || s.words[hit.end].lower == "up");
    if (adding || isStates(s, hit) || isHandingOut(s, hit) || isPartOfUpdate(s, hit) || isNounInIng(s, hit))
        return true;
    return hit.begin >= 2 && s.words[hit.begin - 1].lower.ends_with("ly") &&
           (s.is(hit.begin - 2, WordClass::Determiner) || s.is(hit.begin - 2, WordClass::Preposition));
}

} // namespace analysis
