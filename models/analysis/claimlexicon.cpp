// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimlexicon.h"

#include "models/core/text.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <cctype>
#include <iterator>

namespace analysis {
namespace {

constexpr std::array<std::pair<CueTag, std::string_view>, kCueTags> kSections = {{
    {CueTag::Event, "events"},
    {CueTag::Thing, "things"},
    {CueTag::Ambiguous, "ambiguous"},
    {CueTag::Statement, "statements"},
    {CueTag::FrameRight, "frames-right"},
    {CueTag::FrameLeft, "frames-left"},
    {CueTag::Effect, "effects"},
    {CueTag::Negation, "negations"},
    {CueTag::DenyVerb, "denials"},
    {CueTag::NegationPost, "denials-after"},
    {CueTag::Pseudo, "pseudo"},
    {CueTag::Hedge, "hedges"},
    {CueTag::Unknown, "unknown"},
    {CueTag::HedgePost, "hedges-after"},
    {CueTag::Speech, "speech"},
    {CueTag::Source, "sources"},
    {CueTag::OtherCue, "other-incident"},
    {CueTag::ThisCue, "this-incident"},
    {CueTag::Latent, "latent"},
    {CueTag::Generic, "generic"},
    {CueTag::Remedy, "remedies"},
    {CueTag::Neutral, "neutral"},
    {CueTag::Withdrawn, "withdrawn"},
    {CueTag::Earlier, "earlier-versions"},
}};

constexpr std::array<std::string_view, static_cast<std::size_t>(WordClass::Count)> kWordClasses = {
    "not",     "be",          "aux",        "subordinator", "relative",      "coordinator", "but",
    "pronoun", "preposition", "determiner", "timeword",     "sayadv",        "effectobj",   "outage",
    "verb",    "prolong",     "sufferer",   "gapend",       "subjectmatter", "accident"};

constexpr std::uint8_t kDefaultGap = 3;
constexpr std::string_view kLanguage = "language "; // sections of words of a language

bool isVowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> out;
    for (const std::string_view part : core::split(text, ' ')) {
        if (!part.empty())
            out.push_back(part);
    }
    return out;
}

} // namespace

std::string_view name(CueTag tag) {
    return kSections[static_cast<std::size_t>(tag)].second;
}

bool CuePattern::has(std::string_view value) const {
    return std::ranges::find(values, value) != values.end();
}

std::string_view CuePattern::otherwise() const {
    for (const std::string& value : values) {
        if (value.starts_with(kOtherwise))
            return std::string_view(value).substr(kOtherwise.size());
    }
    return {};
}

ClaimLexicon::ClaimLexicon(std::initializer_list<LexiconFile> files) {
    m_ids.reserve(8192);
    for (const LexiconFile& file : files)
        readIrregular(file);
    for (const LexiconFile& file : files)
        readClasses(file);
    for (const LexiconFile& file : files)
        readPatterns(file);
    fillSlots();
    fillClassBits();
    indexClasses();
    m_byFirst.resize(m_ids.size());
    for (std::size_t i = 0; i < m_sequences.size(); ++i) {
        std::vector<WordId> first;
        firstWords(m_sequences[i], first);
        std::ranges::sort(first);
        if (m_sequences[i].front().name)
            m_byName.push_back(static_cast<std::uint32_t>(i));
        const auto last = std::ranges::unique(first).begin();
        for (auto it = first.begin(); it != last; ++it)
            m_byFirst[static_cast<std::size_t>(*it)].push_back(static_cast<std::uint32_t>(i));
    }
    fillNeeds();
}

ClaimLexicon::Sketch ClaimLexicon::sketchOf(const Item& item) const {
    Sketch sketch{};
    if (item.classIndex < 0) {
        for (const WordId word : item.words)
            addTo(sketch, word);
    } else {
        for (const auto& [word, alternative] : m_classFirst[static_cast<std::size_t>(item.classIndex)])
            addTo(sketch, word);
    }
    return sketch;
}

// The two items that fewest sentences can have, of those that a match cannot do without; the first one is known to be
// there. And the patterns of effects apart, by their first words.
void ClaimLexicon::fillNeeds() {
    Sketch all{};
    all.fill(~std::uint64_t(0));
    m_needs.assign(m_sequences.size(), {all, all});
    const auto bits = [](const Sketch& sketch) {
        int sum = 0;
        for (const std::uint64_t part : sketch)
            sum += std::popcount(part);
        return sum;
    };
    for (std::size_t i = 0; i < m_sequences.size(); ++i) {
        for (std::size_t k = 1; k < m_sequences[i].size(); ++k) {
            const Item& item = m_sequences[i][k];
            if (item.optional || item.name)
                continue;
            Sketch sketch = sketchOf(item);
            for (Sketch& kept : m_needs[i]) {
                if (bits(sketch) < bits(kept))
                    std::swap(sketch, kept);
            }
        }
    }
    const auto isEffect = [&](std::uint32_t index) {
        return m_patterns[index].tag == CueTag::Effect && !m_patterns[index].has("loose");
    };
    m_effectsByFirst.resize(m_byFirst.size());
    for (std::size_t word = 0; word < m_byFirst.size(); ++word)
        std::ranges::copy_if(m_byFirst[word], std::back_inserter(m_effectsByFirst[word]), isEffect);
    std::ranges::copy_if(m_byName, std::back_inserter(m_effectsByName), isEffect);
}

void ClaimLexicon::readIrregular(const LexiconFile& file) {
    for (const LexiconSection& section : file.sections()) {
        if (section.name != "irregular")
            continue;
        for (const LexiconEntry& entry : section.entries) {
            for (const std::string_view form : entry.values())
                m_irregular[entry.key].emplace_back(form);
        }
    }
}

// Classes may use those before them.
void ClaimLexicon::readClasses(const LexiconFile& file) {
    for (const LexiconEntry& entry : file.entries("classes")) {
        const auto [it, fresh] = m_classIndex.try_emplace(entry.key, static_cast<std::int32_t>(m_classes.size()));
        if (fresh) {
            m_classes.emplace_back();
        }
        const auto index = static_cast<std::size_t>(it->second);
        for (const std::string_view alternative : entry.values()) {
            Sequence sequence = parseSequence(alternative, entry.line);
            if (sequence.size() == 1 && sequence[0].classIndex >= 0) { // a class inside a class
                const auto inner = static_cast<std::size_t>(sequence[0].classIndex);
                m_classes[index].insert(m_classes[index].end(), m_classes[inner].begin(), m_classes[inner].end());
            } else if (!sequence.empty()) {
                m_classes[index].push_back(std::move(sequence));
            }
        }
    }
}

void ClaimLexicon::readPatterns(const LexiconFile& file) {
    for (const LexiconSection& section : file.sections()) {
        if (section.name == "classes" || section.name == "irregular")
            continue;
        const auto known = std::ranges::find(kSections, section.name, &std::pair<CueTag, std::string_view>::second);
        for (const LexiconEntry& entry : section.entries) {
            if (section.name.starts_with(kLanguage))
                addLanguage(section.name.substr(kLanguage.size()), entry.key);
            else if (known == kSections.end())
                m_lists[section.name][entry.key] = entry.value;
            else
                addPattern(known->first, entry);
        }
    }
}

void ClaimLexicon::addLanguage(const std::string& language, const std::string& word) {
    const auto it = std::ranges::find(m_languageNames, language);
    const auto index = static_cast<std::size_t>(it - m_languageNames.begin());
    if (it == m_languageNames.end())
        m_languageNames.push_back(language);
    if (index < 32)
        m_languages[word] |= std::uint32_t(1) << index;
}

void ClaimLexicon::addPattern(CueTag tag, const LexiconEntry& entry) {
    Sequence sequence = parseSequence(entry.key, entry.line);
    if (tag == CueTag::Event || (tag == CueTag::Thing && sequence.size() > 1))
        addPlurals(sequence);
    const bool fixed = std::ranges::any_of(sequence, [](const Item& item) { return !item.optional && item.gap == 0; });
    if (!fixed || sequence.front().gap > 0) {
        m_problems.push_back(
            "line " + std::to_string(entry.line) + ": \"" + entry.key + "\" does not begin with a word");
        return;
    }
    CuePattern pattern{tag, entry.key, {}, 0};
    pattern.fixed = static_cast<int>(
        std::ranges::count_if(sequence, [](const Item& item) { return item.gap == 0 && !item.optional; }));
    for (const std::string_view value : entry.values())
        pattern.values.emplace_back(value);
    m_patterns.push_back(std::move(pattern));
    m_sequences.push_back(std::move(sequence));
}

// What names a happening names several of them as well: "cable fault", "cable faults". The noun is the last word, or
// the one before "in" or "to"; "waves of requests" are not what a wave of them is.
void ClaimLexicon::addPlurals(Sequence& sequence) {
    static constexpr std::string_view kEndings[] = {"s", "ed", "ing", "ly", "n't"};
    const std::vector<WordId> joints = {intern("in"), intern("to"), intern("on"), intern("with")};
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        const bool last = i + 1 == sequence.size();
        const bool joined = !last && std::ranges::any_of(joints, [&](WordId joint) {
            return std::ranges::binary_search(sequence[i + 1].words, joint);
        });
        if ((!last && !joined) || sequence[i].classIndex >= 0 || sequence[i].name || sequence[i].gap > 0)
            continue;
        const std::vector<WordId> singular = sequence[i].words;
        for (const WordId id : singular) {
            const std::string word(m_words[static_cast<std::size_t>(id)]);
            const bool noun = word.size() > 2 && std::ranges::none_of(kEndings, [&](std::string_view ending) {
                                  return std::string_view(word).ends_with(ending);
                              });
            if (noun)
                sequence[i].words.push_back(intern(pluralOf(word)));
        }
        std::ranges::sort(sequence[i].words);
    }
}

ClaimLexicon::Sequence ClaimLexicon::parseSequence(std::string_view text, int line) {
    Sequence sequence;
    for (std::string_view word : wordsOf(text)) {
        Item item;
        if (word.starts_with('*')) {
            item.gap = word.size() > 1 ? static_cast<std::uint8_t>(word[1] - '0') : kDefaultGap;
            item.optional = true;
        } else {
            if (word.size() > 1 && word.ends_with('?')) {
                item.optional = true;
                word.remove_suffix(1);
            }
            fillItem(item, word, line);
        }
        sequence.push_back(std::move(item));
    }
    return sequence;
}

void ClaimLexicon::fillItem(Item& item, std::string_view word, int line) {
    if (word == "%name") {
        item.name = true;
        return;
    }
    if (word.starts_with('@')) {
        const auto it = m_classIndex.find(word.substr(1));
        if (it != m_classIndex.end())
            item.classIndex = it->second;
        else
            m_problems.push_back("line " + std::to_string(line) + ": there is no class " + std::string(word));
        return;
    }
    for (std::string_view rest = word; !rest.empty();) { // "a/b/~c": any of these
        const std::size_t slash = rest.size() > 1 ? rest.find('/', 1) : std::string_view::npos;
        const std::string_view one = rest.substr(0, slash);
        if (one.size() > 1 && one.starts_with('~')) {
            for (const std::string& form : inflections(std::string(one.substr(1))))
                item.words.push_back(intern(form));
        } else if (one.size() > 1 && one.starts_with('+')) {
            item.words.push_back(intern(one.substr(1)));
            item.words.push_back(intern(pluralOf(one.substr(1))));
        } else {
            item.words.push_back(intern(one));
        }
        rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
    }
    std::ranges::sort(item.words);
}

// Irregular plurals are written out where they are wanted.
std::string ClaimLexicon::pluralOf(std::string_view noun) {
    const char last = noun.back();
    const char before = noun.size() > 1 ? noun[noun.size() - 2] : 'a';
    if (last == 'y' && !isVowel(before))
        return std::string(noun.substr(0, noun.size() - 1)) + "ies";
    const bool sibilant =
        last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c'));
    return std::string(noun) + (sibilant ? "es" : "s");
}

WordId ClaimLexicon::intern(std::string_view word) {
    const auto [it, fresh] = m_ids.try_emplace(std::string(word), static_cast<WordId>(m_ids.size()));
    if (fresh)
        m_words.push_back(it->first);
    return it->second;
}

// Regular forms of a noun or verb; more than exist, which does no harm, and the listed irregular ones.
std::vector<std::string> ClaimLexicon::inflections(const std::string& word) const {
    std::vector<std::string> forms{word};
    const std::string stem = word.substr(0, word.size() - 1);
    const char last = word.back();
    const char before = word.size() > 1 ? word[word.size() - 2] : 'a';
    const bool sibilant =
        last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 's' || before == 'c'));
    if (last == 'y' && !isVowel(before)) {
        forms.insert(forms.end(), {stem + "ies", stem + "ied", word + "ing"});
    } else if (last == 'e') {
        forms.insert(forms.end(), {word + "s", word + "d", stem + "ing"});
    } else {
        forms.insert(forms.end(), {word + (sibilant ? "es" : "s"), word + "ed", word + "ing"});
        if (!isVowel(last) && isVowel(before))
            forms.insert(forms.end(), {word + last + "ed", word + last + "ing"});
    }
    if (const auto it = m_irregular.find(word); it != m_irregular.end())
        forms.insert(forms.end(), it->second.begin(), it->second.end());
    return forms;
}

void ClaimLexicon::firstWords(const Sequence& sequence, std::vector<WordId>& out) const {
    for (const Item& item : sequence) {
        if (item.gap > 0 || item.name)
            return; // a gap after the first word is never reached without it
        if (item.classIndex >= 0) {
            for (const Sequence& alternative : m_classes[static_cast<std::size_t>(item.classIndex)])
                firstWords(alternative, out);
        } else {
            out.insert(out.end(), item.words.begin(), item.words.end());
        }
        if (!item.optional)
            return;
    }
}

void ClaimLexicon::fillSlots() {
    constexpr std::size_t kSparse = 4; // slots a word
    std::size_t size = kSparse;
    while (size < m_ids.size() * kSparse)
        size *= 2;
    m_slots.assign(size, {});
    for (const auto& [word, id] : m_ids) {
        const std::uint64_t hash = XXH3_64bits(word.data(), word.size());
        std::size_t at = hash & (size - 1);
        while (m_slots[at].id != kUnknownWord)
            at = (at + 1) & (size - 1);
        m_slots[at] = {hash, id};
    }
}

void ClaimLexicon::indexClasses() {
    m_classFirst.resize(m_classes.size());
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        for (std::size_t k = 0; k < m_classes[i].size(); ++k) {
            std::vector<WordId> words;
            firstWords(m_classes[i][k], words);
            for (const WordId word : words)
                m_classFirst[i].emplace_back(word, static_cast<std::uint32_t>(k));
        }
        std::ranges::sort(m_classFirst[i]);
        const auto last = std::ranges::unique(m_classFirst[i]).begin();
        m_classFirst[i].erase(last, m_classFirst[i].end());
    }
}

void ClaimLexicon::fillClassBits() {
    m_classBits.assign(m_ids.size(), 0);
    for (std::size_t i = 0; i < kWordClasses.size(); ++i) {
        const auto it = m_classIndex.find(kWordClasses[i]);
        if (it == m_classIndex.end()) {
            m_problems.push_back("there is no class " + std::string(kWordClasses[i]));
            continue;
        }
        for (const Sequence& sequence : m_classes[static_cast<std::size_t>(it->second)]) {
            if (sequence.size() != 1)
                continue;
            for (const WordId word : sequence[0].words)
                m_classBits[static_cast<std::size_t>(word)] |= 1U << i;
        }
    }
    // the gap of a pattern does not reach over marks either, whether patterns name them or not
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if (std::isalnum(static_cast<unsigned char>(m_words[word].front())) == 0)
            m_classBits[word] |= 1U << static_cast<unsigned>(WordClass::GapEnd);
    }
}

std::uint32_t ClaimLexicon::languagesOf(std::string_view lowerWord) const {
    const auto it = m_languages.find(lowerWord);
    return it == m_languages.end() ? 0 : it->second;
}

bool ClaimLexicon::listed(std::string_view list, std::string_view lowerWord) const {
    const auto it = m_lists.find(list);
    return it != m_lists.end() && it->second.contains(lowerWord);
}

std::string_view ClaimLexicon::valueOf(std::string_view list, std::string_view lowerWord) const {
    const auto it = m_lists.find(list);
    if (it == m_lists.end())
        return {};
    const auto entry = it->second.find(lowerWord);
    return entry == it->second.end() ? std::string_view{} : std::string_view(entry->second);
}

} // namespace analysis
