// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimmentions.h"

#include <algorithm>
#include <ranges>

namespace analysis {
namespace {

bool isVerbal(const ClaimSentence& s, std::size_t at) {
    const std::string& word = s.words[at].lower;
    return s.is(at, WordClass::Verb) || s.is(at, WordClass::Aux) || word.ends_with("ed") || word.ends_with("ing");
}

// "drifted into the substation and tripped": what is joined by "and" to a verb that stands before is not said of the
// noun between them.
bool joinsOtherVerb(const ClaimSentence& s, const CueHit& hit) {
    for (std::size_t at = hit.begin + 1; at + 1 < hit.end; ++at) {
        if (s.words[at].lower != "and" || !isVerbal(s, at + 1) || isVerbal(s, at - 1) || s.words[at - 1].mark)
            continue;
        return std::ranges::none_of(
            std::views::iota(std::size_t(hit.begin), at), [&](std::size_t word) { return isVerbal(s, word); });
    }
    return false;
}

// "the table was missing two columns": it lacked them, and was there.
bool lacksOther(const ClaimSentence& s, const CueHit& hit) {
    return s.words[hit.end - 1].lower == "missing" && hit.end < s.words.size() && !s.words[hit.end].mark &&
           !s.is(hit.end, WordClass::Preposition) && !s.is(hit.end, WordClass::Coordinator) &&
           !s.is(hit.end, WordClass::Subordinator) && !s.is(hit.end, WordClass::TimeWord);
}

// "servers kept calling the failed node": a participle before its noun, and no verb.
bool endsAsAttribute(const ClaimSentence& s, const CueHit& hit) {
    static constexpr std::string_view kArticles[] = {"the", "a", "an", "its", "their", "this", "our"};
    return hit.size() > 2 && s.words[hit.end - 1].lower.ends_with("ed") &&
           std::ranges::find(kArticles, s.words[hit.end - 2].lower) != std::end(kArticles) &&
           hit.end < s.words.size() && !s.words[hit.end].mark && !s.is(hit.end, WordClass::Preposition) &&
           !s.is(hit.end, WordClass::Coordinator);
}

// "The controller misread the delay", "a new rule inadvertently triggered it": machines make no human mistakes.
bool isMachinesMistake(const ClaimSentence& s, const CueHit& hit) {
    static constexpr std::string_view kMistaken[] = {"misread", "misinterpret", "misunderst",    "misjudge",
                                                     "mistook", "miscalculate", "confuse",       "overlook",
                                                     "inadver", "accident",     "unintentional", "unwitting"};
    const std::string& verb = s.words[hit.begin].lower;
    if (!hit.pattern->has("human-error") ||
        std::ranges::none_of(kMistaken, [&](std::string_view stem) { return verb.starts_with(stem); }))
        return false;
    std::size_t at = hit.begin;
    while (at > 0 && (s.is(at - 1, WordClass::Aux) || s.words[at - 1].lower.ends_with("ly")))
        --at;
    // "an upgrade, meant for security, inadvertently cut ..."
    if (at > 1 && s.isMark(at - 1, ",")) {
        std::size_t open = at - 1;
        while (open > 0 && !s.words[open - 1].mark)
            --open;
        at = open > 0 && s.isMark(open - 1, ",") ? open - 1 : at;
    }
    return at > 0 && s.lexicon->listed("machine-nouns", s.words[at - 1].lower);
}

// "card [terminals] stopped working", "the equipment [room] failed": the noun that the verb speaks of is another.
bool speaksOfOther(const ClaimSentence& s, const CueHit& hit, std::span<const CueHit> all) {
    std::size_t end = hit.begin;
    for (const CueHit& noun : all) {
        if (noun.tag() == CueTag::Thing && noun.begin == hit.begin)
            end = std::max<std::size_t>(end, noun.end);
    }
    if (end == hit.begin || end + 1 >= hit.end || isVerbal(s, end))
        return false;
    const ClaimWord& word = s.words[end];
    const bool function = word.mark || word.number || s.is(end, WordClass::Preposition) ||
                          s.is(end, WordClass::Coordinator) || s.is(end, WordClass::Subordinator) ||
                          s.is(end, WordClass::Relative) || s.is(end, WordClass::Determiner) ||
                          s.is(end, WordClass::Pronoun) || s.is(end, WordClass::Not) ||
                          s.is(end, WordClass::TimeWord) || word.lower == "that" || word.lower.ends_with("ly") ||
                          word.capital || s.lexicon->listed("general-nouns", word.lower);
    return !function && std::ranges::none_of(all, [&](const CueHit& noun) { return noun.begin == end; }) &&
           isVerbal(s, end + 1);
}

// "a group called Red Heron": the last word of a name.
bool closesName(const ClaimSentence& s, const CueHit& hit) {
    return hit.size() == 1 && hit.begin >= 2 && s.words[hit.begin].capital && s.words[hit.begin - 1].capital &&
           !s.is(hit.begin - 1, WordClass::TimeWord) && !s.is(hit.begin - 1, WordClass::Determiner);
}

// "on Stack Overflow": a fault by its words, a name by its capitals.
bool isWholeName(const ClaimSentence& s, const CueHit& hit) {
    if (hit.tag() != CueTag::Event || hit.size() != 2 || !hit.pattern->has("software-bug"))
        return false;
    return s.words[hit.begin].capital && s.words[hit.begin + 1].capital && !s.isMark(hit.begin - 1, "\"");
}

} // namespace

bool isInsideName(const ClaimSentence& s, const CueHit& hit) {
    if (hit.begin == 0 || hit.end >= s.words.size() || s.sentence.heading)
        return false;
    if (closesName(s, hit) || isWholeName(s, hit))
        return true;
    for (std::size_t at = hit.begin - 1; at <= hit.end; ++at) {
        const ClaimWord& word = s.words[at];
        if (!word.capital || word.mark || s.is(at, WordClass::TimeWord) || (at == 0 && word.id >= 0))
            return false;
    }
    return true;
}

bool runsPastItsEnd(const ClaimSentence& sentence, const CueHit& frame) {
    return frame.size() > 2 && frame.tag() == CueTag::FrameRight &&
           static_cast<int>(frame.size()) > frame.pattern->fixed &&
           sentence.words[frame.begin + 1].lower == sentence.words[frame.end - 1].lower;
}

bool isNoStatement(const ClaimSentence& sentence, const CueHit& hit, std::span<const CueHit> all) {
    return hit.tag() == CueTag::Statement &&
           (joinsOtherVerb(sentence, hit) || lacksOther(sentence, hit) || speaksOfOther(sentence, hit, all) ||
            endsAsAttribute(sentence, hit) || isMachinesMistake(sentence, hit));
}

} // namespace analysis
