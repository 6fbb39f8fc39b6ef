// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/names.h"

#include "models/analysis/namelexicon.h"
#include "models/analysis/namewords.h"
#include "models/core/text.h"

#include <algorithm>
#include <cctype>
#include <map>

#include <xxhash.h>

namespace analysis {
namespace {

constexpr std::size_t kMostNames = 40;
constexpr int kOwnVoice = 4;
constexpr std::size_t kLongestRun = 5; // words; a longer one is a list or a headline

struct Candidate {
    std::string name;
    int count = 0;
    int asOperator = 0;
    int asService = 0;
    int asPerson = 0;
    bool inTitle = false;
    bool firm = false; // seen where a capital means a name
    std::string place; // what place it is
};

// "eu-north-2", "europe-west2-a", "north-2": two parts of letters or a direction, a number, and perhaps the letter of a
// zone, which is left out; empty for any other word ("covid-19", "utf-8").
std::string_view regionIn(std::string_view word, const NameLexicon& lexicon) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (word.size() > 3 && word[word.size() - 2] == '-' && isDigit(word[word.size() - 3]))
        word.remove_suffix(2);
    if (word.empty() || !isDigit(word.back()))
        return {};
    int parts = 0;
    for (const std::string_view part : core::split(word, '-')) {
        const auto letters = std::ranges::count_if(part, [](char c) { return c >= 'a' && c <= 'z'; });
        const auto digits = std::ranges::count_if(part, isDigit);
        if (part.empty() || static_cast<std::size_t>(letters + digits) != part.size() || digits > 2)
            return {};
        parts += letters > 1 ? 1 : 0;
        parts += lexicon.isDirection(part) ? 1 : 0;
    }
    return parts > 1 ? word : std::string_view();
}

class NameFinder {
public:
    explicit NameFinder(const NameLexicon& lexicon)
        : m_lexicon(lexicon) {}

    void readBody(std::string_view body) {
        std::size_t from = 0;
        while (from <= body.size()) {
            const std::size_t to = std::min(body.find('\n', from), body.size());
            const std::vector<Word> words = wordsOf(body.substr(from, to - from));
            for (const Word& word : words) {
                if (!word.capital)
                    m_lowerSeen.push_back(hashOf(word.lower));
            }
            countOwnVoice(words);
            countFailures(words, m_paragraphs == 0 ? 2 : 1);
            m_paragraphs += !words.empty();
            if (!isTitleCase(words))
                readRuns(words);
            readRegions(words);
            from = to + 1;
        }
    }
    void readTitle(std::string_view title) {
        const std::vector<Word> words = wordsOf(title);
        countFailures(words, 1);
        if (!isTitleCase(words))
            readRuns(words);
        readRegions(words);
        std::string padded = " ";
        for (const Word& word : words)
            padded += word.lower + ' ';
        m_title = padded;
        for (auto& [key, candidate] : m_candidates)
            candidate.inTitle = candidate.inTitle || padded.find(' ' + key + ' ') != std::string::npos;
        for (auto& [phrase, thing] : m_failures)
            thing.inTitle = thing.inTitle || padded.find(' ' + phrase + ' ') != std::string::npos;
    }
    // A component of a status page: "Push messages", "Amsterdam (AMS)".
    void addService(std::string_view component) {
        const std::string name(core::trimmed(component.substr(0, component.find('('))));
        const std::string lower = core::lowerAscii(name);
        if (name.empty())
            return;
        const std::string place(m_lexicon.place(lower));
        Candidate& candidate = m_candidates[place.empty() ? lower : core::lowerAscii(place)];
        candidate.name = place.empty() ? name : place;
        candidate.place = place;
        candidate.asService += 3;
        candidate.firm = true;
        candidate.count = std::max(candidate.count, 1);
    }
    void readPublisher(std::string_view publisher, bool own);
    void forget(std::string_view name) { m_candidates.erase(core::lowerAscii(name)); }

    std::vector<core::NamedThing> result();

private:
    void readRuns(const std::vector<Word>& words);
    void readRegions(const std::vector<Word>& words);
    void take(const std::vector<Word>& words, std::size_t from, std::size_t to);
    void takePlain(const std::vector<Word>& words, std::size_t from, std::size_t to, std::string key);
    void countFailures(const std::vector<Word>& words, int weight);
    void countOwnVoice(const std::vector<Word>& words);
    static std::uint64_t hashOf(std::string_view word) { return XXH3_64bits(word.data(), word.size()); }
    bool startsRun(const Word& word) const;
    void mergeParts();
    core::NameKind kindOf(const std::string& key, const Candidate& candidate) const;

    const NameLexicon& m_lexicon;
    std::map<std::string, Candidate> m_candidates; // by lower-case name
    std::map<std::string, core::NamedThing> m_failures;
    std::vector<std::uint64_t> m_lowerSeen; // hashes of words in lower case
    std::string m_title = " ";              // its words, lower case, a space around each
    std::size_t m_paragraphs = 0;
    int m_ownVoice = 0; // "we", "our" outside quotations
};

bool NameFinder::startsRun(const Word& word) const {
    if (!word.capital)
        return false;
    if (isAllCapitals(word.text) && !m_lexicon.place(word.lower).empty())
        return true;
    if (word.text.size() == 1) // a service may be called X
        return !word.initial && word.lower != "i" && word.lower != "a";
    return !m_lexicon.isCommon(word.lower) || m_lexicon.beginsKnown(word.lower);
}

void NameFinder::readRuns(const std::vector<Word>& words) {
    // "New York": a place that begins with a word that begins no name
    const auto startsPlace = [&](std::size_t i) {
        return words[i].capital && i + 1 < words.size() && words[i + 1].adjoins && startsRun(words[i + 1]) &&
               !m_lexicon.place(words[i].lower + ' ' + words[i + 1].lower).empty();
    };
    for (std::size_t i = 0; i < words.size();) {
        if (!startsRun(words[i]) && !startsPlace(i)) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < words.size() && words[end].adjoins) {
            const bool link = (words[end].lower == "of" || words[end].lower == "de" || words[end].lower == "&") &&
                              end + 1 < words.size() && words[end + 1].capital && words[end + 1].adjoins;
            if (!startsRun(words[end]) && !link &&
                !(words[end].capital && std::isdigit(static_cast<unsigned char>(words[end].text[0]))))
                break;
            ++end;
        }
        if (end - i <= kLongestRun)
            take(words, i, end);
        i = end;
    }
}

// Notices of data centres name a region before all else: "eu-north-2".
void NameFinder::readRegions(const std::vector<Word>& words) {
    for (const Word& word : words) {
        const std::string_view name = regionIn(word.lower, m_lexicon);
        if (name.empty())
            continue;
        Candidate& candidate = m_candidates[std::string(name)];
        candidate.name = name;
        candidate.place = name;
        candidate.firm = true;
        ++candidate.count;
    }
}

void NameFinder::take(const std::vector<Word>& words, std::size_t from, std::size_t to) {
    std::string key = joined(words, from, to, &Word::lower);
    if (m_lexicon.isOutlet(key) ||
        (m_lexicon.isCommon(key) && !m_lexicon.isKnown(key) && m_lexicon.aliasOf(key).empty()))
        return;
    // "Egyptian Internet", "British Airways": an adjective in front is part of a name only before an organisation word
    const std::string_view first = m_lexicon.place(words[from].lower);
    if (to - from > 1 && !first.empty() && m_lexicon.place(key).empty() &&
        !m_lexicon.marksOrganisation(words[to - 1].lower) && core::lowerAscii(first) != words[from].lower) {
        takePlain(words, from, from + 1, words[from].lower);
        take(words, from + 1, to);
        return;
    }
    takePlain(words, from, to, std::move(key));
}

// Words by which the document speaks of its own publisher, outside quotations.
void NameFinder::countOwnVoice(const std::vector<Word>& words) {
    for (const Word& word : words)
        m_ownVoice += !word.quoted &&
                      (word.lower == "we" || word.lower == "our" || word.lower == "we're" || word.lower == "we've");
}

// Who publishes is no subject, unless the document is the operator's own: then its title says so or nobody else is
// named.
void NameFinder::readPublisher(std::string_view publisher, bool own) {
    std::vector<Word> words = wordsOf(publisher.substr(0, publisher.find(" (")));
    const std::string whole = ' ' + joined(words, 0, words.size(), &Word::lower) + ' ';
    words.erase(words.begin(), std::ranges::find_if(words, [&](const Word& word) { return startsRun(word); }));
    std::size_t end = 0;
    while (end < words.size() && startsRun(words[end]) && (end == 0 || words[end].adjoins))
        ++end;
    if (end == 0)
        return;
    const auto inTitle = [&](const std::string& name) { return m_title.find(' ' + name + ' ') != std::string::npos; };
    const std::string name = joined(words, 0, end, &Word::lower);
    const bool wholeInTitle = inTitle(name);
    const bool firstInTitle =
        !wholeInTitle && inTitle(words.front().lower) && m_lexicon.place(words.front().lower).empty();
    if (wholeInTitle || firstInTitle || own || whole.find(" status ") != std::string::npos || m_ownVoice >= kOwnVoice) {
        Candidate& candidate = m_candidates[firstInTitle ? words.front().lower : name];
        if (candidate.name.empty())
            candidate.name = firstInTitle ? words.front().text : joined(words, 0, end, &Word::text);
        candidate.firm = true;
        candidate.inTitle = candidate.inTitle || wholeInTitle || firstInTitle;
        candidate.asOperator += 3;
        candidate.count += own || wholeInTitle || firstInTitle ? 2 : 1;
        return;
    }
    std::erase_if(
        m_candidates, [&](const auto& entry) { return whole.find(' ' + entry.first + ' ') != std::string::npos; });
}

void NameFinder::takePlain(const std::vector<Word>& words, std::size_t from, std::size_t to, std::string key) {
    const std::string alias(m_lexicon.aliasOf(key));
    if (!alias.empty())
        key = core::lowerAscii(alias);
    const bool known = m_lexicon.isKnown(key);
    const std::string place(m_lexicon.place(key));
    Candidate& candidate = m_candidates[place.empty() ? std::move(key) : core::lowerAscii(place)];
    if (candidate.name.empty())
        candidate.name = !alias.empty() ? alias : place.empty() ? joined(words, from, to, &Word::text) : place;
    candidate.firm = candidate.firm || known || !alias.empty();
    candidate.place = place;
    ++candidate.count;
    const bool inner = words[from].text.size() > 1 && std::ranges::any_of(words[from].text.substr(1), [](char c) {
                           return std::isupper(static_cast<unsigned char>(c)) != 0;
                       });
    candidate.firm = candidate.firm || !words[from].opens || inner || !place.empty() || to - from > 1;
    if (to < words.size() && words[to].adjoins) {
        candidate.asOperator += m_lexicon.operatorFollows(words[to].lower);
        candidate.asService += m_lexicon.serviceFollows(words[to].lower);
        candidate.asPerson += to - from > 1 && m_lexicon.personAfter(words[to].lower);
    } else if (to < words.size() && words[to - 1].possessive) {
        candidate.asOperator += 1;
    }
    if (from > 0 && (words[from].adjoins || to - from > 1))
        candidate.asPerson += m_lexicon.personBefore(words[from - 1].lower) ||
                              (to - from > 1 && words[from].adjoins && m_lexicon.personAfter(words[from - 1].lower));
}

void NameFinder::countFailures(const std::vector<Word>& words, int weight) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string& phrase : m_lexicon.failuresFrom(words[i].lower)) {
            const std::size_t length = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
            if (i + length > words.size() || joined(words, i, i + length, &Word::lower) != phrase)
                continue;
            core::NamedThing& thing = m_failures[phrase];
            thing.name = phrase;
            thing.kind = core::NameKind::Failure;
            thing.count += weight;
            i += length - 1;
            break;
        }
    }
}

// "AT&T Mobility" beside "AT&T", "Ms Rosmarin" beside "Kelly Bayer Rosmarin": the shorter form counts for the one used
// more.
void NameFinder::mergeParts() {
    std::vector<std::pair<std::string, std::string>> merges; // from, into
    for (const auto& [key, candidate] : m_candidates) {
        if (!candidate.place.empty())
            continue;
        std::string best;
        for (std::size_t at = key.find(' '); at != std::string::npos; at = key.find(' ', at + 1)) {
            for (const std::string& part : {key.substr(0, at), key.substr(at + 1)}) {
                const auto it = m_candidates.find(part);
                if (it != m_candidates.end() && it->second.place.empty() &&
                    (best.empty() || it->second.count > m_candidates[best].count))
                    best = part;
            }
        }
        if (!best.empty())
            merges.emplace_back(
                m_candidates[best].count >= candidate.count ? key : best,
                m_candidates[best].count >= candidate.count ? best : key);
    }
    for (const auto& [from, into] : merges) {
        const auto source = m_candidates.find(from);
        const auto target = m_candidates.find(into);
        if (source == m_candidates.end() || target == m_candidates.end())
            continue;
        target->second.count += source->second.count;
        target->second.asOperator += source->second.asOperator;
        target->second.asService += source->second.asService;
        target->second.asPerson += source->second.asPerson;
        target->second.inTitle = target->second.inTitle || source->second.inTitle;
        target->second.firm = target->second.firm || source->second.firm;
        m_candidates.erase(source);
    }
}

core::NameKind NameFinder::kindOf(const std::string& key, const Candidate& candidate) const {
    if (m_lexicon.isKnown(key))
        return m_lexicon.isService(key) ? core::NameKind::Service : core::NameKind::Operator;
    const std::size_t last = key.rfind(' ');
    const std::string lastWord = last == std::string::npos ? key : key.substr(last + 1);
    const bool organisation =
        m_lexicon.marksOrganisation(lastWord) || (last != std::string::npos && m_lexicon.isSuffix(lastWord));
    if (!candidate.place.empty())
        return core::NameKind::Place;
    if (candidate.asPerson > candidate.asService && !organisation)
        return core::NameKind::Other;
    if (candidate.asService > candidate.asOperator && !organisation)
        return core::NameKind::Service;
    if (organisation || candidate.asOperator > 0)
        return core::NameKind::Operator;
    return core::NameKind::Other;
}

std::vector<core::NamedThing> NameFinder::result() {
    std::ranges::sort(m_lowerSeen);
    std::erase_if(m_candidates, [&](const auto& entry) {
        const Candidate& candidate = entry.second;
        if (entry.first.size() == 1)
            return candidate.count < 3;
        return !candidate.firm && (candidate.count < 2 || std::ranges::binary_search(m_lowerSeen, hashOf(entry.first)));
    });
    mergeParts();
    std::vector<core::NamedThing> names;
    names.reserve(m_candidates.size());
    for (const auto& [key, candidate] : m_candidates)
        names.push_back({candidate.name, kindOf(key, candidate), candidate.count, candidate.inTitle});
    std::ranges::stable_sort(names, std::ranges::greater(), [](const core::NamedThing& thing) {
        return thing.count + (thing.inTitle ? 3 : 0);
    });
    if (names.size() > kMostNames)
        names.resize(kMostNames);
    for (const auto& [phrase, thing] : m_failures)
        names.push_back(thing);
    return names;
}

} // namespace

std::vector<core::NamedThing> findNames(const core::Document& document, const Lexicon& lexicon) {
    NameFinder finder(*lexicon.names);
    for (const std::string& service : document.services)
        finder.addService(service);
    finder.readBody(plainPunctuation(document.body));
    finder.readTitle(plainPunctuation(document.title));
    finder.readPublisher(plainPunctuation(document.publisher), document.format == "statuspage");
    if (!document.agency.empty())
        finder.forget(document.agency);
    return finder.result();
}

std::string nameKey(std::string_view name, const Lexicon& lexicon) {
    std::string key = core::simplified(core::lowerAscii(plainPunctuation(name)));
    if (key.ends_with("'s"))
        key.resize(key.size() - 2);
    if (key.starts_with("the "))
        key.erase(0, 4);
    for (std::size_t at = key.rfind(' ');
         at != std::string::npos && lexicon.names->isSuffix(std::string_view(key).substr(at + 1)); at = key.rfind(' '))
        key.resize(at);
    if (key.ends_with(".com"))
        key.resize(key.size() - 4);
    if (const std::string_view alias = lexicon.names->aliasOf(key); !alias.empty() && core::lowerAscii(alias) != key)
        return core::lowerAscii(alias);
    return key;
}

std::string acronym(std::string_view key) {
    std::string initials;
    for (const std::string_view word : core::split(key, ' ')) {
        if (!word.empty() && word != "of" && word != "and" && word != "for" && word != "the" && word != "&")
            initials += word.front();
    }
    return initials.size() > 1 ? initials : std::string();
}

} // namespace analysis
