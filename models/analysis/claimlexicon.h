// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the claims engine knows: patterns over words, from resources/lexicon/<language>/{claims,causes,speakers}.txt
// (the language of patterns is described at the top of claims.txt). Immutable after loading; any thread.
//
// Matching: every pattern is filed under the words it may begin with, so one pass over a sentence tries only patterns
// whose first word stands there.

#include "models/analysis/lexicon.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace analysis {

// What a pattern says about the words it covers; each is a section of the lexicon.
enum class CueTag : std::uint8_t {
    Event,        // names a bad happening: "cyberattack", "failed router"
    Thing,        // names something that can be a cause where a frame says so: "update", "contractor"
    Ambiguous,    // names one of several bad happenings; the rest of the document decides which ("the surge")
    Statement,    // says by itself that the bad thing happened: "deleted by mistake", "the routers failed"
    FrameRight,   // the cause stands to the right: "due to", "the culprit was"
    FrameLeft,    // the cause stands to the left: "brought down", "is to blame"
    Effect,       // loss of service
    Negation,     // denies what follows in its clause
    DenyVerb,     // a verb or noun of denial: denies what follows, to the end of the sentence part
    NegationPost, // denies what stands before it: "was ruled out"
    Pseudo,       // looks like a cue and is none: "denial of service", "not only"
    Hedge,        // suspects what follows
    Unknown,      // nothing is said of what follows: "declined to say whether"
    HedgePost,    // suspects what stands before it
    Speech,       // verb of saying
    Source,       // "according to"
    OtherCue,     // speaks of an earlier or different incident
    ThisCue,      // speaks of this incident
    Latent,       // an old date that belongs to this incident: "present since"
    Generic,      // generality: "often", "tend to"
    Remedy,       // repairs, plans, protection: what it governs is no cause
    Neutral,      // words under which a mention says nothing about a cause: "investigate"
    Withdrawn,    // "was mistaken", "we first reported"
    Earlier,      // first versions: "an earlier post"
    Count
};
inline constexpr std::size_t kCueTags = static_cast<std::size_t>(CueTag::Count);
std::string_view name(CueTag tag); // the section's name

// Classes of the lexicon that the engine asks for by name ("not", "be", ...).
enum class WordClass : std::uint8_t {
    Not,
    Be,
    Aux,
    Subordinator,
    Relative,
    Coordinator,
    But,
    Pronoun,
    Preposition,
    Determiner,
    TimeWord,
    SayAdverb,
    EffectObject,
    Outage,
    Verb,     // irregular pasts: a finite verb where no suffix shows it
    Prolong,  // "the length of", "recovery": what made it last is no cause of it
    Sufferer, // what can be hit beside services: "exchange", "clinics"
    GapEnd,   // opens another clause: the gap of a pattern does not reach over it
    Subject,  // what texts about lost service speak of, whatever they call the loss
    Accident, // "blast", "derailment": harm of other kinds, whose cause is told like that of an outage
    Count
};

inline constexpr std::string_view kOtherwise = "otherwise ";

struct CuePattern {
    CueTag tag = CueTag::Event;
    std::string text;                // as written, for rule names and --explain
    std::vector<std::string> values; // causes of a mention, flags of others
    int fixed = 0;                   // items that are no gaps: of two matches of one length the one with more wins
    bool has(std::string_view value) const;
    std::string_view otherwise() const; // "otherwise CAUSE" among the values of an ambiguous word, or nothing
};

struct CueHit {
    std::uint32_t begin = 0; // words of the sentence
    std::uint32_t end = 0;
    const CuePattern* pattern = nullptr;

    std::uint32_t size() const { return end - begin; }
    CueTag tag() const { return pattern->tag; }
};

// A word as the patterns see it: hyphenated words are taken apart, a possessive 's is dropped.
using WordId = std::int32_t;
inline constexpr WordId kUnknownWord = -1;
inline constexpr WordId kPunctuation = -2; // a mark that no pattern names

class ClaimLexicon {
public:
    explicit ClaimLexicon(std::initializer_list<LexiconFile> files);
    ClaimLexicon(const ClaimLexicon&) = delete; // m_words points into m_ids
    ClaimLexicon& operator=(const ClaimLexicon&) = delete;

    WordId id(std::string_view lowerWord) const; // kUnknownWord when no pattern names it
    bool is(WordId word, WordClass wordClass) const;
    // All matches, by begin, the longest of each pattern's.
    std::vector<CueHit> match(std::span<const WordId> words, const std::vector<bool>& names) const;
    // Of what match() finds the effects alone, but for loose ones, and faster.
    std::vector<CueHit> matchEffects(std::span<const WordId> words, const std::vector<bool>& names) const;
    // Whether matchEffects() can find anything in these words or in some of them.
    bool mayHaveEffects(std::span<const WordId> words) const;
    // Entries of a plain word list ("[titles]"), lower case.
    bool listed(std::string_view list, std::string_view lowerWord) const;
    // The sections "language X": their names X, and for a word a bit for each that holds it.
    const std::vector<std::string>& languages() const { return m_languageNames; }
    std::uint32_t languagesOf(std::string_view lowerWord) const;
    // The value of an entry of a plain list; empty when it is not there.
    std::string_view valueOf(std::string_view list, std::string_view lowerWord) const;

    const std::vector<std::string>& problems() const { return m_problems; } // broken entries, with their line
    std::size_t patternCount() const { return m_patterns.size(); }

private:
    struct Item {
        std::int32_t classIndex = -1; // into m_classes; -1 = literal words
        std::vector<WordId> words;    // any of these, sorted
        std::uint8_t gap = 0;         // up to this many words that are no marks; nothing else is set then
        bool optional = false;
        bool name = false; // %name: a capitalised word inside the sentence
    };
    using Sequence = std::vector<Item>;
    struct StringHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value>
    using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

    void readIrregular(const LexiconFile& file);
    void readClasses(const LexiconFile& file);
    void readPatterns(const LexiconFile& file);
    void fillClassBits();
    void indexClasses();
    void addLanguage(const std::string& language, const std::string& word);
    void addPattern(CueTag tag, const LexiconEntry& entry);
    Sequence parseSequence(std::string_view text, int line);
    void addPlurals(Sequence& sequence);
    void fillItem(Item& item, std::string_view word, int line);
    WordId intern(std::string_view word);
    std::vector<std::string> inflections(const std::string& word) const;
    static std::string pluralOf(std::string_view noun);
    void firstWords(const Sequence& sequence, std::vector<WordId>& out) const;
    struct Input {
        std::span<const WordId> words;
        const std::vector<bool>& names;
    };
    // Words by a hash of few bits: what a pattern needs and a sentence has not cannot match.
    static constexpr std::size_t kSketchWords = 4;
    using Sketch = std::array<std::uint64_t, kSketchWords>;
    static void addTo(Sketch& sketch, WordId word);
    static bool meet(const Sketch& a, const Sketch& b);
    void fillNeeds();
    Sketch sketchOf(const Item& item) const;
    static Sketch sketchOf(std::span<const WordId> words);
    std::vector<CueHit> matchBy(
        const std::vector<std::vector<std::uint32_t>>& byFirst, const std::vector<std::uint32_t>& byName,
        std::span<const WordId> words, const std::vector<bool>& names) const;
    std::size_t matchFrom(const Sequence& sequence, std::size_t item, const Input& input, std::size_t at) const;

    // A word that patterns name, or nothing; found by its hash, so that words that none names cost one look.
    struct Slot {
        std::uint64_t hash = 0;
        WordId id = kUnknownWord;
    };
    void fillSlots();

    StringMap<WordId> m_ids;
    std::vector<Slot> m_slots;             // open addressing, a power of two
    std::vector<std::string_view> m_words; // by id, keys of m_ids
    StringMap<std::vector<std::string>> m_irregular;
    StringMap<std::int32_t> m_classIndex;
    std::vector<std::vector<Sequence>> m_classes;
    // For each class its alternatives by the word they may begin with, sorted.
    std::vector<std::vector<std::pair<WordId, std::uint32_t>>> m_classFirst;
    std::vector<std::uint32_t> m_classBits; // word to the WordClasses it belongs to
    std::vector<CuePattern> m_patterns;
    std::vector<Sequence> m_sequences;                 // by pattern
    std::vector<std::vector<std::uint32_t>> m_byFirst; // word to the patterns that may begin with it
    std::vector<std::uint32_t> m_byName;               // patterns that begin with %name
    std::vector<std::array<Sketch, 2>> m_needs;        // by pattern: of two items behind the first, any word of each
    std::vector<std::vector<std::uint32_t>> m_effectsByFirst; // of m_byFirst and m_byName the effects
    std::vector<std::uint32_t> m_effectsByName;
    std::vector<std::string> m_languageNames;
    StringMap<std::uint32_t> m_languages;
    StringMap<StringMap<std::string>> m_lists;
    std::vector<std::string> m_problems;
};

} // namespace analysis
