// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimsubject.h"

#include "models/analysis/claimsentence.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kShortText = 220;     // words
constexpr std::size_t kNote = 45;           // a note of so few words is taken to be about what it was given for
constexpr std::size_t kLeastDensity = 26;   // words of lost service and of what can be lost, in a thousand
constexpr std::size_t kMatterDensity = 16;  // words of what service is made of, in a thousand: enough by themselves
constexpr std::size_t kMatterSpread = 25;   // if they are of many kinds: one to so many words,
constexpr std::size_t kFewestKinds = 3;     // at least so many
constexpr std::size_t kMostKinds = 8;       // and no more than so many are asked for
constexpr std::size_t kDoubtfulKinds = 5;   // with so many, its claims say whether it is about an outage:
constexpr int kLeastAccidents = 3;          // words of fires, explosions and crashes that make a text one about them,
constexpr std::size_t kAccidentDensity = 8; // so many of them in a thousand,
constexpr std::size_t kAccidentKinds = 2;   // and different ones
constexpr int kLeastEffects = 2;            // words of lost service below which a text is not about an outage

} // namespace

Subject subjectOf(
    const core::Document& document, const std::vector<Sentence>& titles, const std::vector<Sentence>& sentences,
    const ClaimLexicon& lexicon) {
    EffectCount sum;
    EffectCounter counter(lexicon);
    const auto add = [&](std::string_view text, const std::vector<Sentence>& part) {
        EffectCount count;
        std::size_t paragraph = 0;
        for (const Sentence& sentence : part) {
            const bool inQuote = count.endsInQuote && sentence.paragraph == paragraph;
            paragraph = sentence.paragraph;
            count = counter.count(text, sentence, inQuote);
            sum.words += count.words;
            sum.strong += count.strong;
            sum.plain += count.plain;
            sum.objects += count.objects;
            sum.matter += count.matter;
            sum.accidents += count.accidents;
        }
    };
    add(document.title, titles);
    add(document.body, sentences);
    if (sum.words < kNote)
        return Subject::Outage;
    // "took nothing but coins": a text may speak of networks and machines in every line and name no outage
    const std::size_t kinds = std::clamp(sum.words / kMatterSpread, kFewestKinds, kMostKinds);
    if (static_cast<std::size_t>(sum.matter) * 1000 >= sum.words * kMatterDensity && counter.kinds() >= kinds)
        return Subject::Outage;
    const std::size_t weight = 2 * static_cast<std::size_t>(sum.strong) + static_cast<std::size_t>(sum.plain) +
                               static_cast<std::size_t>(sum.objects);
    if (sum.strong + sum.plain >= (sum.words < kShortText ? 1 : kLeastEffects) &&
        weight * 1000 >= sum.words * kLeastDensity)
        return Subject::Outage;
    if (sum.accidents >= kLeastAccidents && counter.accidentKinds() >= kAccidentKinds &&
        static_cast<std::size_t>(sum.accidents) * 1000 >= sum.words * kAccidentDensity)
        return Subject::Accident;
    // "I don't buy the story of the firmware": an essay on an outage that has words of its own for it
    return static_cast<std::size_t>(sum.matter) * 1000 >= sum.words * kMatterDensity &&
                   counter.kinds() >= kDoubtfulKinds
               ? Subject::Doubtful
               : Subject::Other;
}

} // namespace analysis
