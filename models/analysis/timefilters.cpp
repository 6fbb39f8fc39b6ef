// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timefilters.h"

#include <algorithm>

namespace analysis {
namespace {

bool startsAddress(const TimeTokens& tokens, std::size_t i) {
    const TimeToken& token = tokens[i];
    if (token.lower == "www" && tokens[i + 1].sign() == '.')
        return true;
    return tokens[i + 1].sign() == ':' && tokens[i + 2].sign() == '/' && tokens[i + 3].sign() == '/' &&
           token.kind == TimeToken::Kind::Word && tokens.glued(i + 1) && tokens.glued(i + 2);
}

bool capitalWord(const TimeTokens& tokens, std::size_t i) {
    return tokens[i].kind == TimeToken::Kind::Word && tokens[i].capital;
}

// "USA Today", "Today programme": a capital in mid-sentence beside another one.
bool isName(const TimeTokens& tokens, const TimeMatch& match) {
    const std::size_t i = match.begin;
    const bool single = match.end == i + 1;
    if (!single || !tokens[i].capital || i == 0 || tokens[i].breaks)
        return false;
    const bool afterName = capitalWord(tokens, i - 1) && !tokens.is(i - 1, TimeClass::Function);
    return afterName && match.node->op == TimeOp::Day;
}

// "The Sunday Times", "Black Friday" is a holiday; "the Monday Note"
bool isTitle(const TimeTokens& tokens, const TimeMatch& match) {
    const std::size_t i = match.begin;
    const bool article = tokens.is(i, TimeFunction::The) || (i > 0 && tokens.is(i - 1, TimeFunction::The));
    return match.node->op == TimeOp::Weekday && capitalWord(tokens, match.end) && !tokens[match.end].breaks &&
           (article || tokens.is(match.end, TimeClass::Title)) && !tokens.is(match.end, TimeClass::PartOfDay);
}

// "Version 2.10.2023", "checkout 2.4.2021": points between figures after a word for what is numbered.
bool isNumbered(const TimeTokens& tokens, const TimeMatch& match) {
    return match.node->op == TimeOp::Date && match.begin > 0 && match.end >= match.begin + 5 &&
           tokens[match.begin].kind == TimeToken::Kind::Number && tokens[match.begin + 1].sign() == '.' &&
           tokens[match.begin].breaks == 0 && tokens.is(match.begin - 1, TimeClass::Label);
}

// A noun follows, and nothing that could go with a time: "Christmas songs".
bool describesNoun(const TimeTokens& tokens, std::size_t end) {
    constexpr std::uint64_t kOfTime = maskOf(TimeClass::Function) | maskOf(TimeClass::Past) |
                                      maskOf(TimeClass::Future) | maskOf(TimeClass::PartOfDay) |
                                      maskOf(TimeClass::Unit) | maskOf(TimeClass::Approximator) |
                                      maskOf(TimeClass::Reference) | maskOf(TimeClass::Event);
    const TimeToken& next = tokens[end];
    return next.kind == TimeToken::Kind::Word && next.breaks == 0 && !next.capital && (next.kinds & kOfTime) == 0;
}

bool governedByTimeWord(const TimeTokens& tokens, std::size_t i) {
    if (i == 0)
        return false;
    std::size_t end = 0;
    switch (tokens.function(i - 1, end)) {
    case TimeFunction::In:
    case TimeFunction::By:
    case TimeFunction::Since:
    case TimeFunction::To:
    case TimeFunction::Before:
    case TimeFunction::After:
    case TimeFunction::From:
    case TimeFunction::Of:
        return true;
    default:
        return tokens.is(i - 1, TimeClass::Approximator);
    }
}

// A part of the day without a day: only where the words mean one day's.
bool isLoosePart(const TimeTokens& tokens, const TimeMatch& match) {
    const TimeNode& node = *match.node;
    if (node.op != TimeOp::PartOfDay || node.reference != TimeReference::None)
        return false;
    const TimeToken& next = tokens[match.end];
    const bool noun = next.kind == TimeToken::Kind::Word && next.breaks == 0 &&
                      !tokens.is(match.end, TimeClass::Function) && !tokens.is(match.end, TimeClass::Past) &&
                      !tokens.is(match.end, TimeClass::Future);
    const bool sentenceStart =
        match.begin == 0 || tokens[match.begin].breaks > 0 || tokens[match.begin - 1].sign() == '.';
    if (node.hour == -2) // overnight
        return noun && !sentenceStart && match.begin > 0 &&
               (tokens.is(match.begin - 1, TimeFunction::A) || tokens.is(match.begin - 1, TimeFunction::The));
    if (tokens.is(match.end, TimeFunction::Of) || tokens.is(match.end, TimeFunction::Before) ||
        tokens.is(match.end, TimeFunction::After))
        return true; // "the night of the fire": the day of something else
    if (node.definite) {
        std::size_t end = 0;
        const TimeFunction before = match.begin > 0 ? tokens.function(match.begin - 1, end) : TimeFunction::None;
        const bool governed = before != TimeFunction::None && before != TimeFunction::For; // "a room for the night"
        return !governed && !sentenceStart && node.modifier == TimeModifier::None &&
               !(match.begin > 0 && tokens[match.begin - 1].sign() == ',');
    }
    if (noun && match.begin > 0 && tokens.is(match.begin - 1, TimeFunction::Of)) // "a season of evening concerts"
        return true;
    return !(governedByTimeWord(tokens, match.begin) || node.modifier != TimeModifier::None);
}

} // namespace

namespace {

// "outage-2021-03-10.html", "/var/log/2021-03-10.log": a run without spaces that ends like a file's name.
bool isFileName(const TimeTokens& tokens, std::size_t first, std::size_t end) {
    for (std::size_t i = first + 2; i < end; ++i) {
        if (tokens[i - 1].sign() == '.' && tokens.is(i, TimeClass::FileEnding))
            return true;
    }
    return false;
}

// "CVE-2020-1472", "2001:db8::1", "1.2.2023-rc1": a run without spaces that numbers something.
bool isIdentifier(const TimeTokens& tokens, std::size_t first, std::size_t end) {
    const auto number = [&](std::size_t i) { return i < end && tokens[i].kind == TimeToken::Kind::Number; };
    for (std::size_t i = first; i + 1 < end; ++i) {
        if (tokens[i].sign() == ':' && tokens[i + 1].sign() == ':')
            return true;
        if (tokens[i].sign() != '-')
            continue;
        const bool series = i > first && tokens[i - 1].allCapitals && number(i + 1) && i + 2 < end &&
                            tokens[i + 2].sign() == '-' && number(i + 3) && tokens[i + 3].digits() > 2;
        const bool prerelease = i >= first + 5 && number(i - 1) && tokens[i - 2].sign() == '.' && number(i - 3) &&
                                tokens[i - 4].sign() == '.' && tokens[i + 1].kind == TimeToken::Kind::Word;
        if (series || prerelease)
            return true;
    }
    return false;
}

// A line of source code: it ends as statements do and assigns, compares or calls.
bool isCode(const TimeTokens& tokens, std::size_t first, std::size_t end) {
    const char last = tokens[end - 1].sign();
    if (last != ';' && last != '{' && last != '}')
        return false;
    for (std::size_t i = first + 1; i < end; ++i) {
        const char sign = tokens[i].sign();
        if (sign == '=' || (sign == '(' && tokens.glued(i) && tokens[i - 1].kind == TimeToken::Kind::Word))
            return true;
    }
    return false;
}

void mark(std::vector<bool>& inside, std::size_t first, std::size_t end) {
    std::fill(
        inside.begin() + static_cast<std::ptrdiff_t>(first), inside.begin() + static_cast<std::ptrdiff_t>(end), true);
}

} // namespace

std::vector<bool> addressTokens(const TimeTokens& tokens) {
    std::vector<bool> inside(tokens.size(), false);
    std::size_t run = 0;  // where the run without spaces begins
    std::size_t line = 0; // where the line begins
    bool address = false; // the run holds an address
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool mail = tokens[i].sign() == '@' && tokens.glued(i) && tokens.glued(i + 1);
        if (!address && (mail || startsAddress(tokens, i))) {
            address = true;
            if (!mail)
                run = i; // "(https://…": what stands before it is text
        }
        if (tokens.glued(i + 1))
            continue;
        if (address || isFileName(tokens, run, i + 1) || isIdentifier(tokens, run, i + 1))
            mark(inside, run, i + 1);
        if (i + 1 == tokens.size() || tokens[i + 1].breaks) {
            if (isCode(tokens, line, i + 1))
                mark(inside, line, i + 1);
            line = i + 1;
        }
        run = i + 1;
        address = false;
    }
    return inside;
}

bool speaksOfTime(const TimeTokens& tokens, const TimeMatch& match) {
    if (isName(tokens, match) || isTitle(tokens, match) || isLoosePart(tokens, match))
        return false;
    const TimeNode& node = *match.node;
    if (node.op == TimeOp::Holiday && node.reference == TimeReference::None && node.year == kUnset && !node.a &&
        node.unit == TimeUnit::Day && describesNoun(tokens, match.end) &&
        !(match.begin > 0 &&
          (tokens.is(match.begin - 1, TimeFunction::On) || tokens.is(match.begin - 1, TimeFunction::At))))
        return false; // "Christmas songs"
    if (node.rule == "clock.moment" && match.end == match.begin + 1 && tokens.glued(match.begin) &&
        tokens[match.begin - 1].sign() == '-') // "a post-midnight visit"
        return false;
    if (node.rule == "clock.moment" && capitalWord(tokens, match.end) && tokens[match.begin].capital &&
        !tokens[match.end].breaks && !tokens.is(match.end, TimeClass::Zone) &&
        !tokens.is(match.end, TimeClass::Weekday)) // "Midnight Blizzard"
        return false;
    if (isNumbered(tokens, match))
        return false;
    if (node.op == TimeOp::Vague && tokens.isWord(match.begin, "former") && tokens[match.begin].capital)
        return false;
    if (node.op == TimeOp::Vague && match.begin > 0 && tokens.isWord(match.begin - 1, "as")) // "as recently as 2009"
        return false;
    return true;
}

namespace {

// "any busy Friday", "from a Friday night", "a Sunday lunch": some day of that name. "In a Tuesday filing" is one
// day's.
bool isSomeWeekday(const TimeTokens& tokens, const TimeMatch& match) {
    const TimeNode& node = *match.node;
    const TimeNode* day = node.op == TimeOp::OnDay || node.op == TimeOp::Part ? node.a.get() : &node;
    if (day->op != TimeOp::Weekday || day->reference != TimeReference::None || day->a || match.begin == 0 ||
        tokens[match.begin].breaks > 0)
        return false;
    const std::size_t before = tokens.is(match.begin - 1, TimeClass::DayKind) ? match.begin - 2 : match.begin - 1;
    if (before >= tokens.size())
        return false;
    if (tokens.isWord(before, "any") || tokens.isWord(before, "some"))
        return true;
    return tokens.is(before, TimeFunction::A) &&
           (tokens.is(match.end, TimeClass::Meal) || !describesNoun(tokens, match.end)) &&
           !capitalWord(tokens, match.end) && !tokens.is(match.end, TimeClass::Event);
}

// "can collect it between 8am and 6pm": hours of opening.
bool isOpeningHours(const TimeTokens& tokens, const TimeMatch& match) {
    if (match.node->op != TimeOp::Between || match.node->rule != "range.clock")
        return false;
    constexpr std::size_t kReach = 12;
    for (std::size_t back = 1; back <= kReach && back < match.begin; ++back) {
        const std::size_t i = match.begin - back;
        if (tokens[i].sign() == '.' || tokens[i].sign() == ';' || tokens[i + 1].breaks > 0)
            return false;
        const bool may = tokens.isWord(i - 1, "can") || tokens.isWord(i - 1, "may") || tokens.isWord(i - 1, "should");
        if (may && tokens.is(i, TimeClass::Visit))
            return true;
    }
    return false;
}

} // namespace

bool isGeneral(const TimeTokens& tokens, const TimeMatch& match) {
    const TimeNode& node = *match.node;
    if (isSomeWeekday(tokens, match) || isOpeningHours(tokens, match))
        return true;
    if (node.op == TimeOp::Nth && node.weekday != kUnset && node.a->rule == "relative.unit-spoken-of")
        return true; // "the first Tuesday of the month": of each, where no month was told of
    if (node.op == TimeOp::Season)
        return !node.definite && node.reference == TimeReference::None && node.year == kUnset && !node.a &&
               !governedByTimeWord(tokens, match.begin);
    return false;
}

} // namespace analysis
