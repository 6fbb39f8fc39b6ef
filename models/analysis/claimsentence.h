// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sentence as the claims engine reads it: words, marks, cues of the lexicon, and the borders of its parts. Internal
// to models/analysis. Refers to the body and the lexicon it was made from; both must outlive it.

#include "models/analysis/claimlexicon.h"
#include "models/analysis/sentences.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

struct ClaimWord {
    core::Span span;
    WordId id = kUnknownWord;
    bool capital = false;
    bool mark = false; // punctuation
    bool number = false;
    bool quoted = false; // inside double quotation marks
    bool speech = false; // inside a verb of saying
    bool speechBegin = false;
    std::string lower;
};

// Half-open range of words.
struct WordRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool contains(std::size_t at) const { return begin <= at && at < end; }
    bool covers(const CueHit& hit) const { return begin <= hit.begin && hit.end <= end; }
};

struct ClaimSentence {
    Sentence sentence;
    std::string_view body;
    const ClaimLexicon* lexicon = nullptr;
    std::vector<ClaimWord> words;
    bool question = false;
    bool opensInQuote = false; // a quotation that began earlier goes on here
    bool endsInQuote = false;
    bool cropped = false; // it holds more cues than are looked at: no sentence that people write
    std::vector<WordRange>
        asides; // ", it emerged on Friday,": from mark to mark, end exclusive; patterns look past them
    // Cues that compete for the same words are settled: the longest wins.
    std::vector<CueHit> mentions; // Event, Thing, Statement
    std::vector<CueHit> frames;   // FrameRight, FrameLeft
    std::vector<CueHit> stances;  // Negation, DenyVerb, NegationPost, Hedge, HedgePost, Unknown
    std::vector<CueHit> speeches; // Speech, Source
    std::vector<CueHit> others;   // everything else, as matched
    std::vector<CueHit> named;    // mentions that are words of a name

    bool is(std::size_t word, WordClass wordClass) const;
    bool isMark(std::size_t word, std::string_view mark) const;
    bool hasOther(CueTag tag, WordRange range) const; // a cue of this tag begins in the range
    std::string_view phrase(WordRange range) const;   // as it stands in the body
    std::string_view text(const CueHit& hit) const { return phrase(WordRange{hit.begin, hit.end}); }
    core::Span spanOf(const CueHit& hit) const { return {words[hit.begin].span.begin, words[hit.end - 1].span.end}; }
    bool hardMark(std::size_t word) const;            // ; : -- ( ) and the like
    const WordRange* asideAt(std::size_t word) const; // the aside that covers a word
};

// Words that speak of lost service in a sentence, without reading anything else in it.
struct EffectCount {
    std::size_t words = 0;
    int strong = 0;
    int plain = 0;
    int objects = 0;   // what can be lost
    int matter = 0;    // words of networks, power, machines and those who depend on them
    int accidents = 0; // words of fires, explosions, crashes and the like
    bool endsInQuote = false;
};

class EffectCounter {
public:
    explicit EffectCounter(const ClaimLexicon& lexicon) // must outlive it
        : m_lexicon(lexicon) {}
    EffectCount count(std::string_view body, const Sentence& sentence, bool opensInQuote);

    std::size_t kinds() const { return m_matter.size(); } // different words of the matter so far
    std::size_t accidentKinds() const { return m_accidents.size(); }

private:
    // Of the words that are looked at; `kinds` gathers the different ones.
    int countOf(WordClass wordClass, std::vector<WordId>& kinds) const {
        int count = 0;
        for (const WordId id : m_ids) {
            if (!m_lexicon.is(id, wordClass))
                continue;
            ++count;
            if (std::ranges::find(kinds, id) == kinds.end())
                kinds.push_back(id);
        }
        return count;
    }

    const ClaimLexicon& m_lexicon;
    std::vector<WordId> m_ids; // kept from sentence to sentence for its memory
    std::vector<WordId> m_matter;
    std::vector<WordId> m_accidents;
};

ClaimSentence readSentence(
    std::string_view body, const Sentence& sentence, bool opensInQuote, const ClaimLexicon& lexicon);

} // namespace analysis
