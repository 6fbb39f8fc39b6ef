// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timetense.h"

#include <algorithm>
#include <array>

namespace analysis {

bool sameSentence(const TimeTokens& tokens, std::size_t i) {
    const char sign = tokens[i].sign();
    return i < tokens.size() && !tokens[i].breaks && sign != ';' && sign != '.';
}

namespace {

// After "be", "is", "to" and the like a past form is none: "will be rejected", "is sold out".
bool hasHelper(const TimeTokens& tokens, std::size_t i) {
    static constexpr std::array kHelpers = {"be", "is", "are", "being", "have", "to", "a", "an", "the", "not"};
    return i > 0 && std::ranges::any_of(kHelpers, [&](const char* word) { return tokens.isWord(i - 1, word); });
}

// "rejected"
bool hasPastEnding(const TimeTokens& tokens, std::size_t i) {
    const TimeToken& token = tokens[i];
    return token.kind == TimeToken::Kind::Word && token.lower.size() > 4 && token.lower.ends_with("ed") &&
           !token.capital;
}

// "will have been drained and refilled": each of the participles leans on the "will" before them.
bool leansOnWill(const TimeTokens& tokens, std::size_t i) {
    static constexpr std::array kBetween = {"have", "be", "been", "and", "or", "not", "also", "all"};
    constexpr std::size_t kReach = 7;
    for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
        const std::size_t at = i - back;
        if (tokens.isWord(at, "will") || tokens.isWord(at, "shall"))
            return true;
        const bool between = hasPastEnding(tokens, at) || tokens[at].sign() == ',' ||
                             std::ranges::any_of(kBetween, [&](const char* word) { return tokens.isWord(at, word); });
        if (!between)
            return false;
    }
    return false;
}

bool isPast(const TimeTokens& tokens, std::size_t i) {
    return (tokens.is(i, TimeClass::Past) || hasPastEnding(tokens, i)) && !hasHelper(tokens, i) &&
           !leansOnWill(tokens, i);
}

// "for planned work", "doing scheduled tests": what kind of thing, not when.
bool describesAhead(const TimeTokens& tokens, std::size_t i) {
    const bool article = i > 0 && (tokens.is(i - 1, TimeFunction::A) || tokens.is(i - 1, TimeFunction::The) ||
                                   tokens.is(i - 1, TimeFunction::For));
    const TimeToken& next = tokens[i + 1];
    if (!hasPastEnding(tokens, i) || next.kind != TimeToken::Kind::Word || next.breaks != 0)
        return false;
    const bool thing = next.kinds == 0 && !next.capital && !next.lower.ends_with("ly");
    return article ? (next.kinds & maskOf(TimeClass::Function)) == 0 : thing && !hasHelper(tokens, i);
}

// "the July invoice": the month tells which one, and the tense of the verbs is not its own.
bool namesThing(const TimeTokens& tokens, const TimeMatch& match) {
    const TimeToken& next = tokens[match.end];
    return match.begin > 0 && match.end == match.begin + 1 && tokens.is(match.begin, TimeClass::Month) &&
           tokens.is(match.begin - 1, TimeFunction::The) && next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
           !next.capital && next.kinds == 0;
}

// "you [will] know that on 21 January it broke": what is known then lies where its own verb says.
bool knowsThat(const TimeTokens& tokens, std::size_t i, std::size_t end) {
    static constexpr std::array kKnowing = {"know",   "remember", "recall", "see",   "find",  "hear",
                                            "notice", "read",     "note",   "agree", "think", "have"};
    constexpr std::size_t kReach = 4;
    bool knowing = false;
    for (std::size_t at = i + 1; at < end && at <= i + kReach; ++at) {
        if (knowing && (tokens.isWord(at, "that") || tokens.isWord(at, "how")))
            return true;
        knowing = knowing || std::ranges::any_of(kKnowing, [&](const char* word) { return tokens.isWord(at, word); });
    }
    return false;
}

} // namespace

bool isPluperfect(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart) {
    constexpr std::size_t kReach = 10;
    const auto hadDone = [&tokens](std::size_t i) {
        const auto done = [&tokens](std::size_t k) { return tokens.isWord(k, "been") || hasPastEnding(tokens, k); };
        return tokens.isWord(i, "had") && (done(i + 1) || done(i + 2));
    };
    for (std::size_t back = 1; back <= kReach && match.begin >= sentenceStart + back; ++back) {
        if (hadDone(match.begin - back))
            return true;
    }
    for (std::size_t i = match.end; i < match.end + kReach && sameSentence(tokens, i); ++i) {
        if (hadDone(i))
            return true;
    }
    return false;
}

// "ordered the utility to install it by September 30": a deadline lies ahead, whatever the tense of who sets it.
bool isDeadline(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart) {
    constexpr std::size_t kReach = 16;
    if (match.begin == 0 || !(tokens.is(match.begin - 1, TimeFunction::By) || tokens.isWord(match.begin - 1, "before")))
        return false;
    bool infinitive = false;
    for (std::size_t back = 2; back <= kReach && match.begin >= sentenceStart + back; ++back) {
        const std::size_t i = match.begin - back;
        infinitive = infinitive || tokens.isWord(i, "to");
        if (tokens.is(i, TimeClass::Directive))
            return infinitive;
    }
    return false;
}

// The nearest word that says whether the clause looks back or ahead: before the expression first, then after it.
Tense tenseAround(const TimeTokens& tokens, const TimeMatch& match, std::size_t sentenceStart) {
    if (namesThing(tokens, match))
        return Tense::Open;
    if (isDeadline(tokens, match, sentenceStart))
        return Tense::Future;
    const bool until =
        match.begin > 0 && (tokens.isWord(match.begin - 1, "until") || tokens.isWord(match.begin - 1, "till"));
    for (std::size_t back = 1; back <= 14 && match.begin >= sentenceStart + back; ++back) {
        const std::size_t i = match.begin - back;
        const bool willSay = i > 0 && (tokens.is(i - 1, TimeClass::Future) || tokens.isWord(i - 1, "to") ||
                                       tokens.is(i - 1, TimeFunction::The)); // "will see the report on 3 May"
        if ((tokens.is(i, TimeClass::Past) && !hasHelper(tokens, i)) ||
            (back <= 2 && tokens.is(i, TimeClass::Reporting) && !willSay))
            return Tense::Past;
        const bool month = tokens.is(i, TimeClass::Month) && tokens[i].capital; // "in May and on 2 February"
        if (tokens.is(i, TimeClass::Future) && !month && !(back == 1 && until) && !tokens.isWord(i, "by") &&
            !describesAhead(tokens, i) && !knowsThat(tokens, i, match.begin)) {
            const bool wasPlanned = tokens.isWord(match.end, "was") || tokens.isWord(match.end, "were");
            return wasPlanned ? Tense::Past : Tense::Future; // "the talks planned for Friday were called off"
        }
        if (isPast(tokens, i))
            return Tense::Past;
    }
    const bool by = match.begin > 0 && tokens.isWord(match.begin - 1, "by");
    // "By Friday all but a few of the ninety farms in the two valleys had it back": its verb decides, however late.
    const std::size_t reach = by ? 24 : 10;
    for (std::size_t i = match.end; i < match.end + reach && sameSentence(tokens, i); ++i) {
        if (tokens.is(i, TimeClass::Future) && !tokens.isWord(i, "by") && !tokens.isWord(i, "until"))
            return Tense::Future;
        if (tokens.is(i, TimeClass::Past) && !hasHelper(tokens, i) &&
            !((by || until) && tokens.is(i, TimeClass::Reporting)))
            return Tense::Past;
    }
    if (match.begin > 0 && tokens.isWord(match.begin - 1, "over")) // "over the weekend"
        return Tense::Past;
    return until || by ? Tense::Future : Tense::Open;
}

} // namespace analysis
