// SPDX-License-Identifier: GPL-3.0-or-later
// Names, roles and pronouns of speakers.
#include "models/analysis/attribution.h"

#include "models/analysis/attributionwords.h"
#include "models/core/text.h"

#include <algorithm>

namespace analysis {

bool isAdverb(const ClaimSentence& s, std::size_t word) {
    return s.is(word, WordClass::SayAdverb) || (s.words[word].lower.size() > 4 && s.words[word].lower.ends_with("ly"));
}

bool hasCapital(const ClaimSentence& s, WordRange range) {
    for (std::size_t at = range.begin; at < range.end; ++at) {
        const bool opener = at == 0 && (s.words[at].id >= 0 || s.is(at, WordClass::Determiner));
        if (s.words[at].capital && !opener)
            return true;
    }
    return false;
}

std::size_t capitalRun(const ClaimSentence& s, std::size_t at, std::size_t end) {
    while (at < end && s.words[at].capital && !s.words[at].mark)
        ++at;
    return at;
}

bool isPersonName(const ClaimSentence& s, WordRange range) {
    const std::size_t size = range.end - range.begin;
    return size >= 2 && size <= 4 && capitalRun(s, range.begin, range.end) == range.end &&
           !s.is(range.begin, WordClass::Determiner);
}

std::string withoutPossessive(std::string text) {
    for (const std::string_view tail : {"'s", "\xE2\x80\x99s"}) {
        if (text.ends_with(tail))
            text.erase(text.size() - tail.size());
    }
    return text;
}

core::SpeakerRole Attributor::roleOf(const std::string& speaker) const {
    if (speaker == core::kWriterVoice)
        return core::SpeakerRole::Writer;
    if (speaker == m_operator)
        return core::SpeakerRole::Operator;
    if (const auto known = m_roles.find(std::string_view(speaker).substr(speaker.rfind(' ') + 1));
        known != m_roles.end())
        return known->second;
    core::SpeakerRole role = core::SpeakerRole::Other;
    for (const Token& token : tokenize(speaker, {0, speaker.size()})) {
        const std::string_view value = m_lexicon.valueOf("roles", token.lower);
        if (const auto found = core::speakerRoleOf(value); found && !value.empty())
            role = role == core::SpeakerRole::Other || *found == core::SpeakerRole::Anonymous ? *found : role;
    }
    return role;
}

// What the words of a description say of who speaks: "the bank's head of technology", "a hacking group called".
core::SpeakerRole Attributor::roleIn(const ClaimSentence& s, WordRange words) const {
    core::SpeakerRole role = core::SpeakerRole::Other;
    for (std::size_t at = words.begin; at < words.end; ++at) {
        const std::string_view value = m_lexicon.valueOf("roles", withoutPossessive(s.words[at].lower));
        const auto found = value.empty() ? std::nullopt : core::speakerRoleOf(value);
        if (!found)
            continue;
        if (*found == core::SpeakerRole::Attacker || *found == core::SpeakerRole::Anonymous)
            return *found;
        if (role == core::SpeakerRole::Other)
            role = *found;
    }
    return role;
}

bool Attributor::isPeople(const ClaimSentence& s, WordRange words) const {
    for (std::size_t at = words.begin; at < words.end; ++at) {
        if (m_lexicon.listed("people", s.words[at].lower))
            return true;
    }
    return false;
}

bool Attributor::isOrganisation(const ClaimSentence& s, WordRange words) const {
    return words.end > words.begin && m_lexicon.listed("organisation-words", s.words[words.end - 1].lower);
}

std::string Attributor::reference(std::string_view kind) const {
    if (kind == "person")
        return !m_lastNamed.empty() ? m_lastNamed : !m_lastPerson.empty() ? m_lastPerson : m_lastSpeaker;
    if (kind == "group")
        return m_lastGroup.empty() ? m_lastSpeaker : m_lastGroup;
    const bool near = !m_lastOrganisation.empty() && (m_organisationParagraph == m_paragraph || m_operator.empty());
    return near ? m_lastOrganisation : m_operator;
}

void Attributor::remember(const std::string& speaker, bool person, bool plural) {
    if (m_heading)
        return; // headings are too short of words to be referred to
    m_lastSpeaker = speaker;
    if (person) {
        m_lastPerson = speaker;
        const std::size_t space = speaker.find(' ');
        if (space != std::string::npos && std::isupper(static_cast<unsigned char>(speaker[0])) != 0 &&
            space + 1 < speaker.size() && std::isupper(static_cast<unsigned char>(speaker[space + 1])) != 0)
            m_lastNamed = speaker;
    } else if (plural)
        m_lastGroup = speaker;
    else if (std::ranges::any_of(speaker, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        m_lastOrganisation = speaker;
        m_organisationParagraph = m_paragraph;
    }
}

// ", said network consultant Ida Berg": a description without an article, and a name, end the clause.
bool Attributor::namesAtEnd(const ClaimSentence& s, const CueHit& cue) const {
    constexpr std::size_t kWords = 8;
    if (s.is(cue.end, WordClass::Preposition) || s.is(cue.end, WordClass::TimeWord) || s.words[cue.end].mark)
        return false;
    const WordRange phrase = subjectAfter(s, cue.end);
    if (phrase.end - phrase.begin > kWords || !s.words[phrase.end - 1].capital)
        return false;
    for (std::size_t at = phrase.begin; at < phrase.end; ++at) {
        if (s.is(at, WordClass::Verb) || s.is(at, WordClass::Aux))
            return false;
    }
    return phrase.end >= s.words.size() || s.words[phrase.end].mark;
}

// "When Norvik went down, it blamed ...": the name that the sentence begins with.
std::string Attributor::nameBefore(const ClaimSentence& s, std::size_t word) const {
    for (std::size_t at = 0; at < word && at < 5; ++at) {
        const bool name = s.words[at].capital && s.words[at].id == kUnknownWord && !s.is(at, WordClass::TimeWord);
        if (name && s.is(at == 0 ? 0 : at - 1, WordClass::Subordinator))
            return withoutPossessive(core::simplified(s.phrase({at, capitalRun(s, at, word)})));
    }
    return {};
}

// "its own staff", "her team": they speak for whom they belong to.
std::string Attributor::ownerOf(const ClaimSentence& s, WordRange subject) const {
    if (!m_lexicon.listed("own-people", s.words[subject.end - 1].lower))
        return {};
    const std::string& opener = s.words[subject.begin].lower;
    if (opener == "its")
        return reference("org");
    if (opener == "her" || opener == "his")
        return m_sentenceHuman.empty() ? reference("person") : m_sentenceHuman;
    return {};
}

// "the payment company", where the text names nobody else that it could be.
bool Attributor::isTheOperator(const ClaimSentence& s, WordRange subject) const {
    constexpr std::size_t kModifiers = 2;
    const std::size_t head = subject.end - 1;
    const std::string bare = "the " + s.words[head].lower;
    if (!m_alone || s.words[subject.begin].lower != "the" || head < subject.begin + 2 ||
        head > subject.begin + 1 + kModifiers || m_lexicon.valueOf("references", bare) != "org" ||
        roleIn(s, subject) != core::SpeakerRole::Operator)
        return false;
    for (std::size_t at = subject.begin + 1; at < head; ++at) {
        const std::string& word = s.words[at].lower;
        if (s.words[at].capital || s.words[at].mark || word == "other" || word == "rival" || word == "parent" ||
            !m_lexicon.valueOf("roles", word).empty())
            return false;
    }
    return true;
}

// "the infrastructure company Falk", "security researcher Ida Berg": a description in front of a name.
std::size_t Attributor::pastDescription(const ClaimSentence& s, WordRange subject) const {
    std::size_t name = subject.end;
    while (name > subject.begin && s.words[name - 1].capital && !s.words[name - 1].mark)
        --name;
    if (name == subject.end || name <= subject.begin)
        return subject.begin;
    for (std::size_t at = subject.begin; at < name; ++at) {
        if (s.is(at, WordClass::Preposition))
            return subject.begin; // "researchers at the security firm Falk"
    }
    const std::string& head = s.words[name - 1].lower;
    const bool organisation = m_lexicon.valueOf("references", "the " + head) == "org";
    return organisation || m_lexicon.listed("people", head) ? name : subject.begin;
}

// "the Harbour Authority" is what the text calls "the Falk Harbour Authority" elsewhere.
void Attributor::noteWholeName(const std::string& whole) {
    for (std::size_t at = whole.find(' '); at < whole.rfind(' '); at = whole.find(' ', at + 1)) {
        const std::string end = whole.substr(at + 1);
        const auto [it, isNew] = m_wholeNames.try_emplace(end, whole);
        if (!isNew && whole.ends_with(it->second))
            it->second = whole;
        else if (!isNew && !it->second.ends_with(whole))
            it->second = end; // two that end alike
    }
}

// "Inspectorate of Mines", "Staff Report": the bodies whose own report the document is, by which it speaks of itself.
void Attributor::readOwnBodies(const core::Document& document) {
    if (isMedium(document.publisher))
        return;
    const auto add = [&](std::string_view word) {
        if (m_lexicon.listed("own-bodies", word))
            m_ownBodies.emplace_back(word);
    };
    const std::string publisher = core::lowerAscii(document.publisher);
    for (const std::string_view word : core::split(publisher, ' '))
        add(word);
    if (const std::size_t at = document.title.find(" Report"); at != std::string::npos)
        add(core::lowerAscii(std::string_view(document.title).substr(0, at)));
}

bool Attributor::isOwnBody(const ClaimSentence& s, WordRange subject) const {
    const bool bare = subject.end == subject.begin + 1 && s.words[subject.begin].capital;
    const bool the = subject.end == subject.begin + 2 && s.words[subject.begin].lower == "the";
    return (bare || the) && std::ranges::find(m_ownBodies, s.words[subject.end - 1].lower) != m_ownBodies.end();
}

// "Norvik Power & Light (the Company)": the text itself says whose name that is from now on.
void Attributor::noteDefinedNames(const ClaimSentence& s) {
    constexpr std::size_t kLongestName = 6;
    for (std::size_t at = 1; at + 3 < s.words.size(); ++at) {
        if (!s.isMark(at, "(") || !s.words[at - 1].capital)
            continue;
        std::size_t word = at + 1 + (s.isMark(at + 1, "\"") ? 1 : 0);
        if (word + 1 >= s.words.size() || s.words[word].lower != "the")
            continue;
        word += s.isMark(word + 1, "\"") ? 2 : 1;
        const std::size_t close = word + 1 + (s.isMark(word + 1, "\"") ? 1 : 0);
        if (word >= s.words.size() || !s.words[word].capital || !s.isMark(close, ")"))
            continue;
        std::size_t begin = at;
        while (begin > 0 && at - begin < kLongestName && s.words[begin - 1].capital &&
               !s.is(begin - 1, WordClass::TimeWord) && s.words[begin - 1].lower != "the")
            --begin;
        if (begin < at)
            m_defined.try_emplace("the " + s.words[word].lower, core::simplified(s.phrase({begin, at})));
    }
}

std::string Attributor::resolved(const ClaimSentence& s, WordRange subject) {
    const std::string lower = core::lowerAscii(s.phrase(subject));
    if (const auto defined = m_defined.find(lower); defined != m_defined.end()) {
        remember(defined->second, false, false);
        return defined->second;
    }
    if (const std::string_view kind = m_lexicon.valueOf("references", lower); !kind.empty()) {
        if ((lower == "he" || lower == "she") && !m_sentenceHuman.empty())
            return m_sentenceHuman; // "an official said he had been told"
        const std::string before = kind == "org" && lower == "it" ? nameBefore(s, subject.begin) : std::string();
        const std::string name = before.empty() ? reference(kind) : before;
        if (!name.empty()) {
            m_lastSpeaker = name;
            return name;
        }
    }
    if (const std::string owner = ownerOf(s, subject); !owner.empty())
        return owner;
    if (isTheOperator(s, subject)) {
        m_lastSpeaker = m_operator;
        return m_operator;
    }
    for (std::size_t at = subject.begin; at + 1 < subject.end; ++at) { // "a group calling itself Red Fox"
        const std::string& word = s.words[at].lower;
        if ((word == "itself" || word == "called" || word == "named") && s.words[at + 1].capital)
            subject.begin = at + 1;
    }
    // titles before a name are dropped: "Transportation Secretary Pete Buttigieg"
    std::size_t begin = subject.begin;
    for (std::size_t at = subject.begin; at + 1 < subject.end; ++at) {
        if (m_lexicon.listed("titles", s.words[at].lower) && capitalRun(s, at + 1, subject.end) == subject.end)
            begin = at + 1;
    }
    const bool titled = begin > subject.begin;
    begin = pastDescription(s, {begin, subject.end});
    const bool company = !titled && begin > subject.begin && !isPeople(s, {subject.begin, begin});
    std::string name = withoutPossessive(core::simplified(s.phrase({begin, subject.end})));
    const std::size_t words = subject.end - begin;
    const bool article = core::lowerAscii(std::string_view(name).substr(0, 4)) == "the ";
    if (article && capitalRun(s, begin + 1, subject.end) == subject.end) { // "the FAA" and "FAA" are one
        name.erase(0, 4);
        ++begin;
    }
    if (const auto whole = m_wholeNames.find(name); whole != m_wholeNames.end())
        name = whole->second;
    if (words == 1) {
        if (const auto it = m_fullNames.find(name); it != m_fullNames.end())
            name = it->second;
    }
    const bool person =
        !isOrganisation(s, subject) && !company &&
        (titled || m_fullNames.contains(name.substr(name.rfind(' ') + 1)) || isPersonName(s, {begin, subject.end}));
    const std::string& last = s.words[subject.end - 1].lower;
    const bool plural = !s.words[subject.end - 1].capital && last.ends_with('s') && !last.ends_with("ss");
    const bool human = person || isPeople(s, subject);
    if (!name.empty() && !s.words[begin].capital)
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    const bool numbered = words > 2 && capitalRun(s, 0, subject.end) == subject.end; // "Three Forks Light said"
    if (begin == 0 && s.is(0, WordClass::Determiner) && !numbered)
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    // "a spokeswoman" speaks for the operator
    if (words == 2 && last.starts_with("spokes") && (begin == 0 || !s.words[begin].capital) && !m_operator.empty())
        name = name.substr(0, name.find(' ')) + " " + m_operator + " " + last;
    remember(name, human, plural);
    if (human)
        m_sentenceHuman = name;
    return name;
}

// "Chief engineer Ida Berg", "Ida Berg, who runs the network": what the words around a name make of its bearer.
bool Attributor::noteRole(const ClaimSentence& s, WordRange name, std::size_t titled) {
    constexpr std::size_t kBefore = 5, kBehind = 9;
    std::size_t open = titled;
    while (open > 0 && titled - open < kBefore && !s.words[open - 1].mark && !s.words[open - 1].speechBegin &&
           !s.is(open - 1, WordClass::Aux) && !s.is(open - 1, WordClass::Coordinator))
        --open;
    // "told a board meeting at the Assembly Rooms": a place
    const std::size_t before = titled > 0 && s.is(titled - 1, WordClass::Determiner) ? titled - 1 : titled;
    const bool place = before > 0 && s.is(before - 1, WordClass::Preposition);
    core::SpeakerRole role = place ? core::SpeakerRole::Other : roleIn(s, {open, name.begin});
    if (role == core::SpeakerRole::Other && s.isMark(name.end, ",")) {
        std::size_t close = name.end + 1;
        while (close < s.words.size() && close < name.end + kBehind && !s.words[close].mark)
            ++close;
        role = roleIn(s, {name.end + 1, close});
    }
    if (role == core::SpeakerRole::Other)
        return false;
    const std::string whole = withoutPossessive(core::simplified(s.phrase(name)));
    m_roles.try_emplace(whole.substr(whole.rfind(' ') + 1), role);
    return true;
}

// Full names, so that "Mr. Cabas" and "he" can be resolved later.
void Attributor::noteNames(const ClaimSentence& s) {
    noteDefinedNames(s);
    for (std::size_t at = 0; at < s.words.size();) {
        const std::size_t end = capitalRun(s, at, s.words.size());
        std::size_t begin = at;
        while (begin < end && begin == 0 && // "As Norvik admitted"
               (s.is(0, WordClass::Subordinator) || s.is(0, WordClass::SayAdverb) || s.words[0].lower == "as"))
            ++begin;
        while (begin < end && m_lexicon.listed("titles", s.words[begin].lower))
            ++begin;
        if (isOrganisation(s, {begin, end}))
            noteWholeName(core::simplified(s.phrase({s.is(begin, WordClass::Determiner) ? begin + 1 : begin, end})));
        for (std::size_t title = begin; title + 2 < end; ++title) { // "Transport Secretary Ida Berg"
            if (m_lexicon.listed("titles", s.words[title].lower) && !isOrganisation(s, {begin, end}))
                begin = title + 1;
        }
        if (end - begin >= 2 && end - begin <= 4 && !s.is(begin, WordClass::Determiner) &&
            !s.is(begin, WordClass::Preposition) && !s.is(begin, WordClass::TimeWord)) {
            const std::string whole = withoutPossessive(core::simplified(s.phrase({begin, end})));
            // "Ann Lee, who ..." and "Ann Lee, a lecturer": she can be meant by "she" in what follows
            const bool introduced =
                s.isMark(end, ",") && (s.is(end + 1, WordClass::Relative) || s.is(end + 1, WordClass::Determiner) ||
                                       (end + 1 < s.words.size() && s.words[end + 1].number));
            if (introduced && end - begin <= 3)
                m_lastNamed = m_lastPerson = whole;
            const std::string last = whole.substr(whole.rfind(' ') + 1);
            m_fullNames.try_emplace(last, whole);
            const bool role = noteRole(s, {begin, end}, at);
            if (role && end - begin <= 3 && !isOrganisation(s, {begin, end}))
                m_lastNamed = m_lastPerson = whole;
        }
        at = std::max(end, at + 1);
    }
}

// "Permanent Way Monthly": who writes about services and runs none.
bool Attributor::isMedium(std::string_view publisher) const {
    const std::string lower = core::lowerAscii(publisher);
    return std::ranges::any_of(
        core::split(lower, ' '), [&](std::string_view word) { return m_lexicon.listed("media-words", word); });
}

// "said the utility's head of networks, Ana Silva": the name behind a description of a person.
WordRange Attributor::namedBehind(const ClaimSentence& s, WordRange subject) const {
    if (!s.isMark(subject.end, ",") || !isPeople(s, subject) || s.words[subject.end - 1].capital)
        return subject;
    const WordRange name{subject.end + 1, capitalRun(s, subject.end + 1, s.words.size())};
    const bool closed = name.end >= s.words.size() || s.words[name.end].mark ||
                        s.is(name.end, WordClass::Preposition) || s.is(name.end, WordClass::TimeWord);
    return closed && isPersonName(s, name) && !isOrganisation(s, name) ? name : subject;
}

// "Norvik, which on the day spoke of vandals, would not ...": whose relative clause it is that a word of saying stands
// in.
WordRange Attributor::subjectOfRelative(const ClaimSentence& s, const CueHit& cue) const {
    constexpr std::size_t kBetween = 7;
    for (std::size_t back = 1; back <= kBetween && back < cue.begin; ++back) {
        const std::size_t at = cue.begin - back;
        if (s.words[at].mark || s.is(at, WordClass::Verb))
            break;
        if ((s.words[at].lower != "which" && s.words[at].lower != "who") || !s.isMark(at - 1, ","))
            continue;
        if (back > 1 &&
            (s.is(at + 1, WordClass::Determiner) || s.is(at + 1, WordClass::Pronoun) || s.words[at + 1].capital))
            break; // "a fault, which the agency put down to ..."
        const WordRange near{phraseBegin(s, at - 1), at - 1};
        if (near.begin < 2 || !s.isMark(near.begin - 1, ","))
            return near;
        const WordRange name{phraseBegin(s, near.begin - 1), near.begin - 1}; // "Ann Lee, an engineer, who leans to"
        return isPersonName(s, name) ? name : near;
    }
    return {0, 0};
}

// "X apologised and put it down to": the subject of a verb behind "and" opens the clause.
WordRange Attributor::subjectOfPair(const ClaimSentence& s, std::size_t joint) {
    std::size_t begin = joint;
    while (begin > 0 && !s.hardMark(begin - 1) && !s.isMark(begin - 1, "\"") &&
           !s.is(begin - 1, WordClass::Subordinator))
        --begin;
    if (s.is(begin, WordClass::Preposition)) { // "In a note, X apologised and ..."
        while (begin < joint && !s.isMark(begin, ","))
            ++begin;
        ++begin;
    }
    std::size_t end = begin;
    while (end < joint && end < begin + kLongestPhrase) {
        const std::string& word = s.words[end].lower;
        const bool verb = s.is(end, WordClass::Aux) || s.is(end, WordClass::Verb) || s.words[end].speechBegin ||
                          (word.size() > 4 && word.ends_with("ed"));
        const bool adverb = end > begin && isAdverb(s, end) && !s.words[end].capital;
        if (verb || adverb || s.words[end].mark || s.is(end, WordClass::Relative))
            break;
        ++end;
    }
    return end < joint && end > begin ? WordRange{begin, end} : WordRange{0, 0};
}

// "Ann Lee went further, telling reporters that", "The mayor went on the radio to say that": who does what the clause
// tells of says it as well. Not one that is judged ("was wrong to say") or keeps silent ("declined to say").
WordRange Attributor::subjectOfClause(const ClaimSentence& s, const CueHit& cue, std::size_t from) const {
    static constexpr std::string_view kSilent[] = {"declined", "refused", "failed", "seemed", "appeared",
                                                   "asked",    "told",    "urged",  "had",    "has",
                                                   "have",     "used",    "hoped",  "wanted", "forced"};
    const bool participle = s.words[cue.begin].lower.ends_with("ing") && s.isMark(cue.begin - 1, ",");
    const bool infinitive =
        s.words[cue.begin - 1].lower == "to" &&
        (s.words[cue.end - 1].lower == "that" || (cue.end < s.words.size() && s.words[cue.end].lower == "that"));
    if (!participle && !infinitive)
        return {0, 0};
    std::size_t verb = 0;
    for (std::size_t at = from + 1; at + 1 < cue.begin; ++at) {
        if (s.words[at].mark || s.is(at, WordClass::Not) || s.is(at, WordClass::Relative))
            return {0, 0};
        const bool past = s.words[at].lower.size() > 4 && s.words[at].lower.ends_with("ed");
        if (verb == 0 && !s.words[at].capital && (s.is(at, WordClass::Aux) || s.is(at, WordClass::Verb) || past))
            verb = at;
    }
    const bool judged =
        infinitive && verb > 0 &&
        (s.is(verb, WordClass::Be) || std::ranges::find(kSilent, s.words[verb].lower) != std::end(kSilent));
    if (verb == 0 || judged || s.words[from].lower == "it")
        return {0, 0};
    const WordRange subject = withoutRelative(s, {phraseBegin(s, verb), verb});
    return plausible(s, subject, cue) ? subject : WordRange{0, 0};
}

} // namespace analysis
