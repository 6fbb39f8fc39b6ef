// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/contradictionvoices.h"

#include "models/analysis/claimlexicon.h"
#include "models/analysis/namelexicon.h"
#include "models/analysis/names.h"
#include "models/core/calendar.h"

#include <algorithm>
#include <unordered_set>

namespace analysis {
namespace {

bool containsWords(std::string_view text, std::string_view words) {
    const std::string padded = " " + std::string(text) + " ";
    return padded.find(" " + std::string(words) + " ") != std::string::npos;
}

// Whether nothing but words of one who speaks for it stands around the name.
bool isSpokenFor(std::string_view folded, std::string_view name, const ContradictionLexicon& words) {
    std::string rest(folded);
    rest.erase(rest.find(name), name.size());
    for (const std::string_view word : core::split(rest, ' ')) {
        if (!word.empty() && !words.speaksFor(word))
            return false;
    }
    return true;
}

std::string dayOf(const core::Claim& claim, const core::DocumentRecord& record) {
    const auto& said = claim.said ? claim.said : record.document.published;
    if (!said || !said->interval)
        return "document " + std::to_string(record.id);
    return dayText(*said);
}

} // namespace

std::string dayText(const core::TimeValue& said) {
    return "day " + std::to_string(said.interval->earliest / core::kDay);
}

std::string foldedSpeaker(std::string_view speaker, const Lexicon& lexicon) {
    std::string out;
    const std::string lower = core::simplified(core::lowerAscii(speaker));
    for (const std::string_view raw : core::split(lower, ' ')) {
        std::string word(raw);
        std::erase_if(word, [](char c) { return c == ',' || c == '"' || c == '(' || c == ')'; });
        if (word.ends_with("'s"))
            word.resize(word.size() - 2);
        else if (word.ends_with("\u2019s"))
            word.resize(word.size() - 4);
        const std::string bare = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
        const bool rank = bare.size() <= 4 && lexicon.names->personBefore(bare) && bare != "by";
        if (word.empty() || rank || (out.empty() && (word == "the" || word == "a" || word == "an")))
            continue;
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

Voices::Voices(
    std::span<const core::DocumentRecord> documents, const std::vector<std::size_t>& members,
    const std::vector<int>& origins, const core::Incident& incident, const Lexicon& lexicon,
    const ContradictionLexicon& words)
    : m_documents(documents)
    , m_origins(origins)
    , m_lexicon(lexicon)
    , m_words(words) {
    readOperators(members, incident);
    readSpeakers(members);
    readFullNames(members);
    for (const std::size_t index : members) {
        if (!documents[index].claims.empty())
            m_writers.emplace(index, writer(index));
    }
}

void Voices::readOperators(const std::vector<std::size_t>& members, const core::Incident& incident) {
    std::unordered_map<std::string, core::NameKind> kinds;
    std::unordered_map<std::string_view, std::string> keys;
    for (const std::size_t index : members) {
        for (const core::NamedThing& thing : m_documents[index].names) {
            if (thing.kind == core::NameKind::Failure)
                continue;
            const auto [known, isNewName] = keys.try_emplace(thing.name);
            if (isNewName)
                known->second = nameKey(thing.name, m_lexicon);
            const std::string& key = known->second;
            const auto [it, isNew] = kinds.try_emplace(key, thing.kind);
            if (it->second == core::NameKind::Other)
                it->second = thing.kind;
            if (thing.kind != core::NameKind::Other)
                m_organisations.emplace(key, thing.name);
        }
    }
    for (const std::string& service : incident.services) {
        const std::string key = nameKey(service, m_lexicon);
        const auto kind = kinds.find(key);
        if (kind == kinds.end() || kind->second == core::NameKind::Place || kind->second == core::NameKind::Other)
            continue;
        const auto same = std::ranges::find_if(m_operators, [&](const Operator& known) {
            return acronym(known.key) == key || acronym(key) == known.key || known.key.starts_with(key + ' ') ||
                   key.starts_with(known.key + ' ');
        });
        m_operators.push_back(
            same == m_operators.end() ? Operator{key, key, service} : Operator{key, same->canonical, same->name});
    }
    // Long forms that only some documents use
    for (const auto& [key, name] : m_organisations) {
        const auto same =
            std::ranges::find_if(m_operators, [&](const Operator& known) { return known.key == acronym(key); });
        if (same != m_operators.end() && std::ranges::find(m_operators, key, &Operator::key) == m_operators.end())
            m_operators.push_back({key, same->canonical, same->name});
    }
}

Voices::Speaker Voices::speakerOf(const std::string& speaker) const {
    Speaker made;
    made.folded = foldedSpeaker(speaker, m_lexicon);
    made.of = operatorIn(made.folded);
    made.isWriter = made.folded.empty() || made.folded == core::kWriterVoice || m_lexicon.names->isWriter(made.folded);
    made.isPerson = isPerson(speaker);
    made.isTheOperator = isTheOperator(speaker, made.folded);
    made.isNamed = std::ranges::any_of(speaker, [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::string_view last = std::string_view(made.folded).substr(made.folded.rfind(' ') + 1);
    made.isOtherCompany = m_words.isOperatorWord(last) && !made.isNamed && m_words.isOtherCompany(speaker);
    return made;
}

void Voices::readSpeakers(const std::vector<std::size_t>& members) {
    for (const std::size_t index : members) {
        for (const core::ClaimRecord& record : m_documents[index].claims) {
            if (!m_speakers.contains(record.claim.speaker))
                m_speakers.emplace(record.claim.speaker, speakerOf(record.claim.speaker));
        }
    }
}

// Persons are named in full once and by their last names afterwards, also across documents; organisations lose a place
// or owner in front.
void Voices::readFullNames(const std::vector<std::size_t>& members) {
    std::unordered_set<std::string_view> seen;
    for (const std::size_t index : members) {
        for (const core::ClaimRecord& record : m_documents[index].claims) {
            const Speaker& speaker = m_speakers.at(record.claim.speaker);
            const std::string& folded = speaker.folded;
            if (!seen.insert(folded).second || record.claim.role == core::SpeakerRole::Anonymous)
                continue;
            // "Harbour Authority" may stand for "Falk Harbour Authority", "Authority" alone for anybody's
            const std::size_t last = folded.rfind(' ');
            const bool organisation = speaker.isNamed && last != std::string::npos && endsAsOrganisation(folded);
            if (!speaker.isPerson && !organisation)
                continue;
            for (std::size_t at = folded.find(' '); at != std::string::npos && (at < last || !organisation);
                 at = folded.find(' ', at + 1)) {
                const auto [it, isNew] = m_fullNames.try_emplace(folded.substr(at + 1), folded);
                if (!isNew && it->second != folded && !it->second.ends_with(folded) && !folded.ends_with(it->second))
                    it->second.clear(); // two persons of one last name
            }
        }
    }
}

bool Voices::endsAsOrganisation(std::string_view folded) const {
    return m_lexicon.claims->listed("organisation-words", folded.substr(folded.rfind(' ') + 1));
}

// Two or three capitalised words.
bool Voices::isPerson(const std::string& speaker) const {
    const std::string plain = core::simplified(speaker);
    const auto words = core::split(plain, ' ');
    return words.size() >= 2 && words.size() <= 4 &&
           std::ranges::all_of(
               words, [](std::string_view word) { return !word.empty() && (word[0] < 'a' || word[0] > 'z'); }) &&
           !m_organisations.contains(nameKey(speaker, m_lexicon)) && !endsAsOrganisation(core::lowerAscii(plain));
}

std::string Voices::writerKey(std::size_t document) const {
    const int origin = m_origins[document];
    return origin >= 0 ? "origin " + std::to_string(origin) : "document " + std::to_string(m_documents[document].id);
}

const Voices::Operator* Voices::operatorIn(std::string_view folded) const {
    for (const Operator& entry : m_operators) {
        if (containsWords(folded, entry.key) && isSpokenFor(folded, entry.key, m_words))
            return &entry;
    }
    return nullptr;
}

// "the company", "the payment company", "a company spokesman", but not "one payments company".
bool Voices::isTheOperator(std::string_view speaker, std::string_view folded) const {
    const auto words = core::split(folded, ' ');
    if (m_words.isOperatorWord(words.back()))
        return !m_words.isOtherCompany(speaker);
    return std::ranges::any_of(words, [&](std::string_view word) { return m_words.isOperatorWord(word); }) &&
           std::ranges::all_of(
               words, [&](std::string_view word) { return m_words.isOperatorWord(word) || m_words.speaksFor(word); });
}

// A page that names no publisher and says "we" of those who run the service: a post-mortem saved from a company's blog.
bool Voices::isOwnPage(const core::DocumentRecord& record, std::string_view publisher) const {
    constexpr int kOften = 2;
    if (m_operators.empty() || (!publisher.empty() && !m_words.isOwnPage(publisher)))
        return false;
    int mine = 0;
    for (const core::ClaimRecord& each : record.claims) {
        if (each.claim.speaker == core::kWriterVoice && !each.claim.inTitle && m_words.isFirstPerson(each.claim.text))
            ++mine;
    }
    return mine >= kOften;
}

Voice Voices::writer(std::size_t document) const {
    const core::DocumentRecord& record = m_documents[document];
    const std::string whole = core::simplified(core::lowerAscii(record.document.publisher));
    const std::string publisher = whole.substr(0, whole.find(" ("));
    for (const auto& [key, canonical, name] : m_operators) {
        if (nameKey(publisher, m_lexicon) == key ||
            (containsWords(publisher, key) && (publisher.starts_with(key) || isSpokenFor(publisher, key, m_words))))
            return {"name " + canonical, writerKey(document), name, true};
    }
    if (isOwnPage(record, publisher)) {
        const Operator& main = m_operators.front();
        return {"name " + main.canonical, writerKey(document), main.name, true};
    }
    const std::string headline = core::lowerAscii(record.document.title);
    if (m_lexicon.names->isOwnTitle(headline)) { // carried by a distributor
        for (const Operator& each : m_operators) {
            if (containsWords(headline, each.key) || headline.find("our ") != std::string::npos)
                return {"name " + each.canonical, writerKey(document), each.name, true};
        }
    }
    const std::string& title = record.document.publisher.empty() ? record.document.title : record.document.publisher;
    const std::string display = title.empty() ? record.file : title;
    return {writerKey(document), {}, display};
}

Voice Voices::of(std::size_t document, const core::Claim& claim) const {
    const core::DocumentRecord& record = m_documents[document];
    const Speaker& speaker = m_speakers.at(claim.speaker);
    const std::string& folded = speaker.folded;
    if (speaker.isWriter || claim.role == core::SpeakerRole::Writer) {
        Voice own = m_writers.at(document);
        own.own = own.own || claim.role == core::SpeakerRole::Operator;
        return own;
    }
    const std::string occasion = dayOf(claim, record);
    if (speaker.of)
        return {"name " + speaker.of->canonical, occasion, speaker.of->name, false};
    if (claim.role == core::SpeakerRole::Anonymous)
        return {"anonymous " + writerKey(document) + " " + folded, {}, claim.speaker};
    if (claim.role == core::SpeakerRole::Operator && !m_operators.empty() &&
        (speaker.isTheOperator || speaker.isPerson)) {
        const Operator& main = m_operators.front();
        return {"name " + main.canonical, occasion, speaker.isPerson ? claim.speaker : main.name, false};
    }
    const auto full = m_fullNames.find(folded);
    const std::string& key = full != m_fullNames.end() && !full->second.empty() ? full->second : folded;
    // "an expert", "residents" in two documents need not be the same
    return {
        "name " + (speaker.isNamed ? key : writerKey(document) + " " + key), occasion, claim.speaker, false,
        speaker.isOtherCompany};
}

} // namespace analysis
