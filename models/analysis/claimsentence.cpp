// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/claimsentence.h"

#include "models/analysis/claimmentions.h"
#include "models/analysis/claimspeeches.h"
#include "models/core/text.h"

#include <algorithm>
#include <iterator>

namespace analysis {
namespace {

// No sentence that people write holds more; lists and garbage must not cost quadratic time.
constexpr std::size_t kMostMentions = 40;
constexpr std::size_t kMostCues = 160;
constexpr std::size_t kAsideWords = 7;
constexpr std::size_t kBracketWords = 14;
constexpr std::size_t kRelativeWords = 14;
constexpr std::size_t kQuotedWords = 4; // that are quoted as words and not as a sentence

// Patterns see "cyber-attack" as "cyber attack" and "Musk's" as "musk". Calls back with the bytes [from, to) of each
// part of a token and its number.
template <typename Function>
void forParts(const TokenReader::View& token, const ClaimLexicon& lexicon, Function function) {
    for (std::size_t from = 0; from <= token.lower.size();) {
        std::size_t dash = token.kind == TokenKind::Word ? token.lower.find('-', from) : std::string_view::npos;
        if (dash == std::string_view::npos)
            dash = token.lower.size();
        const std::string_view part = token.lower.substr(from, dash - from);
        if (!part.empty()) {
            WordId id = lexicon.id(part);
            if (id == kUnknownWord && part.ends_with("'s"))
                id = lexicon.id(part.substr(0, part.size() - 2));
            function(from, dash, id);
        }
        from = dash + 1;
    }
}

// A hyphen between spaces is a dash; inner ones are parts of words.
std::string_view markOf(const TokenReader::View& token) {
    return token.lower == "-" ? std::string_view("--") : token.lower;
}

WordId markId(std::string_view mark, const ClaimLexicon& lexicon) {
    const WordId id = lexicon.id(mark);
    return id >= 0 ? id : kPunctuation;
}

void addParts(const TokenReader::View& token, const ClaimLexicon& lexicon, std::vector<ClaimWord>& out) {
    const bool exact = token.lower.size() == token.span.size();
    forParts(token, lexicon, [&](std::size_t from, std::size_t to, WordId id) {
        ClaimWord& word = out.emplace_back();
        word.lower = token.lower.substr(from, to - from);
        word.span = exact ? core::Span{token.span.begin + from, token.span.begin + to} : token.span;
        word.capital = token.capital;
        word.number = token.kind == TokenKind::Number;
        word.id = id;
    });
}

// "the drivers' union": the apostrophe of a plural, and not the end of a quotation that has begun before it.
bool isPluralPossessive(std::string_view body, const TokenReader::View& mark, const std::vector<ClaimWord>& words) {
    if (mark.lower != "'" || words.empty() || words.back().mark || words.back().span.end != mark.span.begin ||
        !words.back().lower.ends_with('s'))
        return false;
    const std::string_view rest = body.substr(std::min(mark.span.end, body.size()));
    const bool goesOn = rest.size() > 1 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z';
    return goesOn && std::ranges::none_of(words, [](const ClaimWord& word) { return word.mark && word.lower == "'"; });
}

// The point of "Corp." and "J." and the comma of "Fern, Inc.": marks inside a name part nothing.
void dropNameMarks(std::vector<ClaimWord>& words, const ClaimLexicon& lexicon) {
    const auto isInside = [&](std::size_t i) {
        if (i == 0 || i + 1 >= words.size() || !words[i].mark || words[i - 1].mark || words[i + 1].mark ||
            words[i - 1].span.end != words[i].span.begin)
            return false;
        return words[i].lower == "." || (words[i].lower == "," && words[i - 1].capital && words[i + 1].capital &&
                                         lexicon.listed("company-suffixes", words[i + 1].lower));
    };
    for (std::size_t i = words.size(); i-- > 0;) {
        if (isInside(i))
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

std::vector<ClaimWord> wordsOf(std::string_view body, core::Span span, const ClaimLexicon& lexicon) {
    std::vector<ClaimWord> words;
    TokenReader reader(body, span);
    for (TokenReader::View token; reader.next(token);) {
        if (token.kind != TokenKind::Punctuation) {
            addParts(token, lexicon, words);
            continue;
        }
        if (isPluralPossessive(body, token, words))
            continue;
        ClaimWord& word = words.emplace_back();
        word.span = token.span;
        word.lower = markOf(token);
        // "Berg & Lund": the sign joins two names to one
        word.capital = word.lower == "&" && words.size() > 1 && words[words.size() - 2].capital;
        word.mark = !word.capital;
        word.id = word.mark ? markId(word.lower, lexicon) : kUnknownWord;
    }
    dropNameMarks(words, lexicon);
    return words;
}

bool markQuotes(std::vector<ClaimWord>& words, bool inside) {
    for (ClaimWord& word : words) {
        if (word.mark && word.lower == "\"")
            inside = !inside;
        else
            word.quoted = inside;
    }
    return inside;
}

int priority(const CueHit& hit) {
    switch (hit.tag()) {
    case CueTag::Unknown:
        return 5;
    case CueTag::Pseudo:
    case CueTag::Neutral:
        return 4;
    case CueTag::HedgePost:
    case CueTag::NegationPost:
        return 3;
    case CueTag::Statement:
    case CueTag::DenyVerb:
        return 2;
    case CueTag::Event:
    case CueTag::Hedge:
        return 1;
    default:
        return 0;
    }
}

// Keeps the longest of overlapping hits; `identity` frames give way to any other, and so does what people do that may
// be a mistake to what is one.
std::vector<CueHit> settled(std::vector<CueHit> hits) {
    const auto rank = [](const CueHit& hit) {
        const std::string& text = hit.pattern->text;
        const bool doing = hit.tag() == CueTag::Thing && // "a power [failure at Norvik]": what failed comes first
                           (text.starts_with("@person") || text.find("%name") != std::string::npos);
        const bool soft = doing || hit.pattern->has("identity") || hit.pattern->has("link");
        const bool vague = hit.pattern->has("technical"); // a "fault in the [cooling] system" is no bare fault
        return std::tuple(
            soft ? 1 : 0, -static_cast<int>(hit.size()), -priority(hit), vague ? 1 : 0, -hit.pattern->fixed, hit.begin);
    };
    std::ranges::sort(hits, [&](const CueHit& a, const CueHit& b) { return rank(a) < rank(b); });
    std::vector<CueHit> kept;
    for (const CueHit& hit : hits) {
        const bool taken = std::ranges::any_of(
            kept, [&](const CueHit& other) { return hit.begin < other.end && other.begin < hit.end; });
        if (!taken)
            kept.push_back(hit);
    }
    std::ranges::sort(kept, {}, &CueHit::begin);
    return kept;
}

// Cues that look to the left and cues that look to the right do not compete; a pseudo cue competes with both.
template <typename LooksLeft>
std::vector<CueHit> settledByDirection(const std::vector<CueHit>& hits, LooksLeft looksLeft) {
    std::vector<CueHit> left, right;
    for (const CueHit& hit : hits) {
        if (looksLeft(hit.tag()))
            left.push_back(hit);
        else
            right.push_back(hit);
        if (hit.tag() == CueTag::Pseudo)
            left.push_back(hit);
    }
    std::vector<CueHit> all = settled(std::move(right));
    for (const CueHit& hit : settled(std::move(left))) {
        if (hit.tag() != CueTag::Pseudo)
            all.push_back(hit);
    }
    std::ranges::sort(all, {}, &CueHit::begin);
    return all;
}

// "configuration error on its backbone": the name that begins first holds its head against one that only begins with
// it.
void dropOverhung(std::vector<CueHit>& hits) {
    const std::vector<CueHit> all = hits;
    std::erase_if(hits, [&](const CueHit& hit) {
        return hit.tag() == CueTag::Event && std::ranges::any_of(all, [&](const CueHit& first) {
                   return first.tag() == CueTag::Event && first.begin < hit.begin && hit.begin < first.end &&
                          first.end < hit.end && first.size() == 2;
               });
    });
}

// "a [severed cable]", "its [failed routers]": a participle before its noun names what happened, and states nothing.
void dropParticiples(const ClaimSentence& s, std::vector<CueHit>& hits) {
    static constexpr std::string_view kShort[] = {"cut", "broken", "torn", "burnt", "stolen", "blown", "frozen"};
    const std::vector<CueHit> all = hits;
    std::erase_if(hits, [&](const CueHit& hit) {
        if (hit.tag() != CueTag::Statement || hit.begin == 0 || !s.is(hit.begin - 1, WordClass::Determiner))
            return false;
        const std::string& word = s.words[hit.begin].lower;
        return (word.ends_with("ed") || std::ranges::find(kShort, word) != std::end(kShort)) &&
               std::ranges::any_of(all, [&](const CueHit& other) {
                   return other.tag() == CueTag::Event && other.begin == hit.begin && other.end == hit.end;
               });
    });
}

// "severely degraded node performance": a verb, no attribute.
bool isVerbWithAdverb(const ClaimSentence& s, const CueHit& hit) {
    return hit.tag() == CueTag::Event && hit.begin >= 2 && s.words[hit.begin].lower.ends_with("ed") &&
           s.words[hit.begin - 1].lower.ends_with("ly") && !s.words[hit.begin - 2].mark &&
           !s.is(hit.begin - 2, WordClass::Determiner) && !s.is(hit.begin - 2, WordClass::Preposition) &&
           !s.is(hit.begin - 2, WordClass::Aux);
}

// "blamed the [failure on] an old drive": what is blamed is no part of what it is blamed on.
void dropAcrossBlame(std::vector<CueHit>& mentions, const std::vector<CueHit>& frames) {
    std::erase_if(mentions, [&](const CueHit& hit) {
        return std::ranges::any_of(frames, [&](const CueHit& frame) {
            return frame.pattern->has("ascribing") && frame.begin < hit.begin && hit.begin < frame.end &&
                   frame.end < hit.end;
        });
    });
}

// Of all mentions those that stand for themselves; those inside names are put aside.
std::vector<CueHit> settledMentions(ClaimSentence& sentence, std::vector<CueHit> mentions) {
    const auto capitals = static_cast<std::size_t>(std::ranges::count_if(sentence.words, &ClaimWord::capital));
    const bool titled = capitals * 2 >= sentence.words.size(); // a line in capitals has no names
    const auto named = std::stable_partition(
        mentions.begin(), mentions.end(), [&](const CueHit& hit) { return titled || !isInsideName(sentence, hit); });
    sentence.named.assign(named, mentions.end());
    mentions.erase(named, mentions.end());
    std::erase_if(mentions, [&, all = mentions](const CueHit& hit) {
        return isVerbWithAdverb(sentence, hit) || isNoStatement(sentence, hit, all);
    });
    dropParticiples(sentence, mentions);
    dropOverhung(mentions);
    return settled(std::move(mentions));
}

void sortCues(ClaimSentence& sentence, const std::vector<CueHit>& hits) {
    std::vector<CueHit> mentions, frames, stances, speeches;
    for (const CueHit& hit : hits) {
        switch (hit.tag()) {
        case CueTag::Event:
        case CueTag::Thing:
        case CueTag::Ambiguous:
        case CueTag::Statement:
            mentions.push_back(hit);
            break;
        case CueTag::Neutral:
            mentions.push_back(hit);
            sentence.others.push_back(hit);
            break;
        case CueTag::FrameRight:
        case CueTag::FrameLeft:
            if (!runsPastItsEnd(sentence, hit))
                frames.push_back(hit);
            break;
        case CueTag::Pseudo: // "hit back", "meant for": of a frame as well
            frames.push_back(hit);
            stances.push_back(hit);
            break;
        case CueTag::Negation:
        case CueTag::DenyVerb:
        case CueTag::NegationPost:
        case CueTag::Hedge:
        case CueTag::Unknown:
        case CueTag::HedgePost:
            stances.push_back(hit);
            break;
        case CueTag::Speech:
        case CueTag::Source:
            speeches.push_back(hit);
            break;
        default:
            sentence.others.push_back(hit);
        }
    }
    dropAcrossBlame(mentions, frames);
    sentence.mentions = settledMentions(sentence, std::move(mentions));
    std::erase_if(sentence.mentions, [](const CueHit& hit) { return hit.tag() == CueTag::Neutral; });
    const auto crop = [&](std::vector<CueHit>& list, std::size_t most) {
        sentence.cropped = sentence.cropped || list.size() > most;
        list.resize(std::min(list.size(), most));
    };
    crop(sentence.mentions, kMostMentions);
    crop(stances, kMostCues);
    crop(frames, kMostCues);
    sentence.frames = settledByDirection(frames, [](CueTag tag) { return tag == CueTag::FrameLeft; });
    std::erase_if(sentence.frames, [](const CueHit& hit) { return hit.tag() == CueTag::Pseudo; });
    sentence.stances =
        settledByDirection(stances, [](CueTag tag) { return tag == CueTag::NegationPost || tag == CueTag::HedgePost; });
    std::erase_if(sentence.stances, [](const CueHit& hit) { return hit.tag() == CueTag::Pseudo; });
    std::erase_if(speeches, [&](const CueHit& hit) { return isNoSpeech(sentence, hit); });
    sentence.speeches = settled(std::move(speeches));
    for (const CueHit& hit : sentence.speeches) {
        sentence.words[hit.begin].speechBegin = true;
        for (std::size_t at = hit.begin; at < hit.end; ++at)
            sentence.words[at].speech = true;
    }
}

// A quotation mark whose partner is few words off: "technical component".
bool marksWords(const ClaimSentence& s, std::size_t mark) {
    const bool closing = mark > 0 && s.words[mark - 1].quoted;
    for (std::size_t away = 2; away <= kQuotedWords + 1; ++away) {
        if (closing && away > mark)
            return false;
        const std::size_t at = closing ? mark - away : mark + away;
        if (s.isMark(at, "\""))
            return true;
    }
    return false;
}

// What may stand between two commas without being an item of a list: "in the view of the union", "it emerged",
// "however".
bool opensAside(const ClaimSentence& s, std::size_t word) {
    static constexpr std::string_view kOpeners[] = {"as",   "according", "including", "however", "say",  "says",
                                                    "said", "though",    "too",       "perhaps", "maybe"};
    const std::string& lower = s.words[word].lower;
    return s.is(word, WordClass::Preposition) || s.is(word, WordClass::Pronoun) || s.is(word, WordClass::Relative) ||
           s.is(word, WordClass::Subordinator) || s.is(word, WordClass::SayAdverb) || lower.ends_with("ly") ||
           std::ranges::find(kOpeners, lower) != std::end(kOpeners);
}

// "(a router rule)", "-- so the operator --": where what opens at `at` closes; `at` itself when it does not.
std::size_t bracketEnd(const ClaimSentence& s, std::size_t at) {
    const bool round = s.isMark(at, "(");
    if (!round && !s.isMark(at, "--"))
        return at;
    for (std::size_t end = at + 1; end < s.words.size() && end <= at + kBracketWords; ++end) {
        if (s.isMark(end, round ? ")" : "--"))
            return end > at + 1 ? end : at;
        if (s.hardMark(end))
            return at;
    }
    return at;
}

bool opensPredicate(const ClaimSentence& s, std::size_t word) {
    return s.is(word, WordClass::Aux) || s.is(word, WordClass::Verb) ||
           (word < s.words.size() && s.words[word].lower.ends_with("ed"));
}

std::vector<WordRange> asidesOf(const ClaimSentence& s) {
    std::vector<WordRange> out;
    for (std::size_t at = 1; at + 2 < s.words.size(); ++at) {
        if (const std::size_t close = bracketEnd(s, at); close > at) {
            out.push_back({at, close + 1});
            at = close;
            continue;
        }
        if (!s.isMark(at, ",") || !opensAside(s, at + 1))
            continue;
        // ", which feeds half of the town, ": what is said of the noun before it may be long
        const std::size_t longest = s.is(at + 1, WordClass::Relative) ? kRelativeWords : kAsideWords;
        std::size_t end = at + 1;
        while (end < s.words.size() && end <= at + longest && !s.words[end].mark)
            ++end;
        if (!s.isMark(end, ",") || s.is(end + 1, WordClass::Coordinator))
            continue;
        if (end > at + kAsideWords && !opensPredicate(s, end + 1))
            continue;
        out.push_back({at, end + 1});
        at = end;
    }
    return out;
}

// Patterns look through quotation marks around a few words: a "technical component" had failed. With `pastAsides` they
// look past those as well, and only frames and cues that span one are kept: "the cause, it emerged, was".
std::vector<CueHit> matched(
    const ClaimSentence& s, const ClaimLexicon& lexicon, bool pastAsides, bool effects = false) {
    std::vector<WordId> ids;
    std::vector<bool> names;
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < s.words.size(); ++i) {
        if (s.isMark(i, "\"") && marksWords(s, i))
            continue;
        if (const WordRange* aside = pastAsides ? s.asideAt(i) : nullptr) {
            i = aside->end - 1;
            continue;
        }
        const bool known =
            s.is(i, WordClass::Determiner) || s.is(i, WordClass::Pronoun) || s.is(i, WordClass::TimeWord);
        ids.push_back(s.words[i].id);
        names.push_back(i > 0 && s.words[i].capital && !known);
        places.push_back(static_cast<std::uint32_t>(i));
    }
    std::vector<CueHit> hits = effects ? lexicon.matchEffects(ids, names) : lexicon.match(ids, names);
    for (CueHit& hit : hits) {
        hit.end = places[hit.end - 1] + 1;
        hit.begin = places[hit.begin];
    }
    if (pastAsides) {
        std::erase_if(hits, [&](const CueHit& hit) {
            const bool mention =
                hit.tag() == CueTag::Event || hit.tag() == CueTag::Thing || hit.tag() == CueTag::Ambiguous;
            const bool statement = hit.tag() == CueTag::Statement; // only past ", which ...,"
            return mention || std::ranges::none_of(s.asides, [&](const WordRange& aside) {
                       return hit.begin < aside.begin && aside.end < hit.end &&
                              (!statement || s.is(aside.begin + 1, WordClass::Relative));
                   });
        });
    }
    return hits;
}

bool endsAsQuestion(const std::vector<ClaimWord>& words) {
    for (auto it = words.rbegin(); it != words.rend() && it->mark; ++it) {
        if (it->lower == "?")
            return true;
    }
    return false;
}

} // namespace

bool ClaimSentence::is(std::size_t word, WordClass wordClass) const {
    return word < words.size() && lexicon->is(words[word].id, wordClass);
}

bool ClaimSentence::isMark(std::size_t word, std::string_view mark) const {
    return word < words.size() && words[word].mark && words[word].lower == mark;
}

bool ClaimSentence::hasOther(CueTag tag, WordRange range) const {
    return std::ranges::any_of(
        others, [&](const CueHit& hit) { return hit.tag() == tag && range.contains(hit.begin); });
}

std::string_view ClaimSentence::phrase(WordRange range) const {
    if (range.begin >= range.end || range.end > words.size())
        return {};
    return core::slice(body, {words[range.begin].span.begin, words[range.end - 1].span.end});
}

bool ClaimSentence::hardMark(std::size_t word) const {
    if (word >= words.size() || !words[word].mark)
        return false;
    const std::string& mark = words[word].lower;
    return mark == ";" || mark == ":" || mark == "--" || mark == "(" || mark == ")" || mark == "[" || mark == "]" ||
           mark == "|" || mark == "." || mark == "!" || mark == "?" || mark == "..." || mark == "*";
}

const WordRange* ClaimSentence::asideAt(std::size_t word) const {
    const auto it = std::ranges::find_if(asides, [&](const WordRange& aside) { return aside.contains(word); });
    return it == asides.end() ? nullptr : &*it;
}

EffectCount EffectCounter::count(std::string_view body, const Sentence& sentence, bool opensInQuote) {
    EffectCount count;
    count.endsInQuote = opensInQuote;
    m_ids.clear();
    TokenReader reader(body, sentence.span);
    for (TokenReader::View token; reader.next(token);) {
        if (token.kind == TokenKind::Punctuation) {
            const std::string_view mark = markOf(token);
            m_ids.push_back(markId(mark, m_lexicon));
            count.endsInQuote = count.endsInQuote != (mark == "\"");
        } else {
            forParts(token, m_lexicon, [&](std::size_t, std::size_t, WordId id) { m_ids.push_back(id); });
        }
    }
    count.words = m_ids.size();
    count.objects = static_cast<int>(
        std::ranges::count_if(m_ids, [&](WordId id) { return m_lexicon.is(id, WordClass::EffectObject); }));
    count.matter = countOf(WordClass::Subject, m_matter);
    count.accidents = countOf(WordClass::Accident, m_accidents);
    if (!m_lexicon.mayHaveEffects(m_ids))
        return count;
    ClaimSentence s;
    s.sentence = sentence;
    s.body = body;
    s.lexicon = &m_lexicon;
    s.words = wordsOf(body, sentence.span, m_lexicon);
    markQuotes(s.words, opensInQuote);
    s.asides = asidesOf(s);
    std::vector<CueHit> hits = matched(s, m_lexicon, false, true);
    if (!s.asides.empty())
        std::ranges::move(matched(s, m_lexicon, true, true), std::back_inserter(hits));
    for (const CueHit& hit : hits)
        (hit.pattern->has("strong") ? count.strong : count.plain) += 1;
    return count;
}

ClaimSentence readSentence(
    std::string_view body, const Sentence& sentence, bool opensInQuote, const ClaimLexicon& lexicon) {
    ClaimSentence out;
    out.sentence = sentence;
    out.body = body;
    out.lexicon = &lexicon;
    out.words = wordsOf(body, sentence.span, lexicon);
    out.opensInQuote = opensInQuote;
    out.endsInQuote = markQuotes(out.words, opensInQuote);
    out.question = endsAsQuestion(out.words);
    out.asides = asidesOf(out);
    std::vector<CueHit> hits = matched(out, lexicon, false);
    if (!out.asides.empty())
        std::ranges::move(matched(out, lexicon, true), std::back_inserter(hits));
    sortCues(out, hits);
    return out;
}

} // namespace analysis
