// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/bylines.h"

#include "models/analysis/times.h"
#include "models/core/text.h"
#include "models/reading/blocks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace reading {
namespace {

constexpr std::size_t kLongestLabel = 16; // bytes before a colon

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isUpper(std::string_view word) {
    return !word.empty() &&
           ((word.front() >= 'A' && word.front() <= 'Z') || static_cast<unsigned char>(word.front()) >= 0xC3);
}

std::vector<std::string> splitAny(std::string_view text, std::initializer_list<std::string_view> separators) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < text.size();) {
        const auto hit =
            std::ranges::find_if(separators, [&](std::string_view s) { return text.substr(at).starts_with(s); });
        if (hit == separators.end()) {
            parts.back() += text[at++];
        } else {
            at += hit->size();
            parts.emplace_back();
        }
    }
    for (std::string& part : parts)
        part = core::simplified(part);
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    return parts;
}

// Words of letters and digits: "11.32" stays one, "2021-06-08" too.
std::vector<std::string> tokens(std::string_view foldedText) {
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < foldedText.size(); ++i) {
        const char c = foldedText[i];
        const bool inside = std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80 ||
                            ((c == '.' || c == ':' || c == '/' || c == '-') && i > 0 && isDigit(foldedText[i - 1]));
        if (inside)
            found.back() += c;
        else if (!found.back().empty())
            found.emplace_back();
    }
    if (found.back().empty())
        found.pop_back();
    return found;
}

bool isNumericDate(std::string_view token) {
    const auto digits = std::ranges::count_if(token, isDigit);
    const auto marks = std::ranges::count_if(token, [](char c) { return c == '-' || c == '/' || c == '.'; });
    return digits >= 6 && marks >= 2;
}

bool isName(std::string_view name, const ReadingLexicon& lexicon) {
    std::size_t words = 0;
    std::size_t capitals = 0;
    const bool shouted = isShouting(name);
    for (const std::string_view word : core::split(name, ' ')) {
        if (word.empty())
            continue;
        ++words;
        if (words == 1 && word == "The")
            return false; // "The Harbour Courant"
        // Initials of organisations: "FAA Statement" is nobody.
        if (!shouted && word.size() >= 3 && isShouting(word) && word.find('.') == std::string_view::npos)
            return false;
        if (lexicon.months.holds(folded(word)) && words > 1)
            return false;
        if (std::ranges::any_of(word, isDigit) || word.find_first_of(":;?!\"()[]{}/\\@#%|") != std::string_view::npos)
            return false;
        if (isUpper(word))
            ++capitals;
        else if (!lexicon.nameParticles.holds(core::lowerAscii(word)))
            return false;
    }
    return words >= 2 && words <= 5 && capitals >= 2 && capitals <= 4;
}

bool isRole(std::string_view foldedText, const ReadingLexicon& lexicon) {
    return wordCount(foldedText) <= 8 &&
           std::ranges::any_of(tokens(foldedText), [&](const std::string& word) { return lexicon.roles.holds(word); });
}

bool isOrganisation(std::string_view part, const ReadingLexicon& lexicon) {
    return lexicon.agencies.matches(folded(part)) ||
           std::ranges::any_of(
               tokens(folded(part)), [&](const std::string& word) { return lexicon.agencies.holds(word); });
}

// "Jo Field in London", "Jo Field, on" without what follows the name.
std::string_view withoutTrail(std::string_view text) {
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::string_view trail :
             {" on", " at", ",", ".", "|", " -", " \u2013", " \u2014", "\u00b7", "\u2022", ";", ":"}) {
            if (text.ends_with(trail)) {
                text = core::trimmed(text.substr(0, text.size() - trail.size()));
                changed = true;
            }
        }
    }
    return text;
}

// "3 May 2021" of "3 May 2021 - 6 min read": the parts behind it that are furniture.
std::string_view withoutLengths(std::string_view dates, const ReadingLexicon& lexicon) {
    for (const std::string_view mark : {" - ", " | ", " \u2013 ", " \u2014 ", " \u00b7 ", " \u2022 "}) {
        const std::size_t at = dates.rfind(mark);
        if (at != std::string_view::npos && lexicon.furniture.matches(folded(dates.substr(at + mark.size()))))
            dates = core::trimmed(dates.substr(0, at));
    }
    return dates;
}

std::string_view withoutPlace(std::string_view name) {
    const std::size_t in = name.find(" in ");
    const bool place =
        in != std::string_view::npos && isUpper(name.substr(in + 4)) && wordCount(name.substr(in + 4)) <= 3;
    return place ? name.substr(0, in) : name;
}

void takeParts(Byline& byline, std::string_view text, const ReadingLexicon& lexicon) {
    std::vector<std::string> names;
    for (const std::string& piece :
         splitAny(text, {" | ", " \u00b7 ", " \u2022 ", " -- ", " \u2014 ", ", ", " and ", " & ", "; "})) {
        const std::string part(withoutPlace(piece));
        if (isOrganisation(part, lexicon) && !names.empty())
            byline.agency = part;
        else if (isRole(folded(part), lexicon) && !names.empty())
            continue;
        else if (isName(part, lexicon) || names.empty())
            names.push_back(part);
    }
    for (const std::string& name : names)
        byline.author += (byline.author.empty() ? "" : ", ") + name;
}

} // namespace

bool looksLikeNames(std::string_view text, const ReadingLexicon& lexicon) {
    const std::vector<std::string> parts = splitAny(text, {", ", " and ", " & "});
    return !parts.empty() && parts.size() <= 4 &&
           std::ranges::all_of(parts, [&](const std::string& part) { return isName(part, lexicon); });
}

bool holdsDate(std::string_view text, const ReadingLexicon& lexicon) {
    bool month = false;
    bool number = false;
    for (const std::string& token : tokens(folded(text))) {
        if (isNumericDate(token))
            return true;
        month = month || lexicon.months.holds(token);
        number = number || (isDigit(token.front()) && token.size() <= 4);
    }
    return month && number;
}

bool isCapitalised(std::string_view line, const ReadingLexicon& lexicon) {
    const auto mayBeOfAName = [&](std::string_view word) {
        return word.empty() || std::islower(static_cast<unsigned char>(word.front())) == 0 ||
               lexicon.functionWords.holds(word) || lexicon.nameParticles.holds(word);
    };
    return std::ranges::all_of(core::split(line, ' '), mayBeOfAName);
}

std::size_t dateIn(std::string_view line, const ReadingLexicon& lexicon) {
    const std::string plain = core::lowerAscii(line);
    for (std::size_t at = 0; at < plain.size();) {
        const std::string_view rest = std::string_view(plain).substr(at);
        const std::vector<std::string> words = tokens(rest.substr(0, rest.find(' ')));
        const bool begins =
            lexicon.dateLabels.prefixOf(rest) > 0 ||
            (!words.empty() && (lexicon.months.holds(words.front()) || lexicon.weekdays.holds(words.front()) ||
                                isDigit(words.front().front())));
        if (begins && holdsDate(line.substr(at), lexicon))
            return at;
        at = plain.find(' ', at);
        if (at == std::string::npos)
            break;
        ++at;
    }
    return std::string_view::npos;
}

bool holdsYear(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        if (end - at == 4)
            return true;
        at = end + 1;
    }
    return false;
}

bool endsWithYear(std::string_view text) {
    return text.size() > 4 && !isDigit(text[text.size() - 5]) && holdsYear(text.substr(text.size() - 4));
}

std::string untilYear(std::string_view text) {
    for (std::size_t end = 4; end <= text.size(); ++end) {
        const bool over = end == text.size() || !isDigit(text[end]);
        if (over && endsWithYear(text.substr(0, end)))
            return std::string(text.substr(0, end));
    }
    return {};
}

bool isDateLine(std::string_view text, const ReadingLexicon& lexicon) {
    if (text.size() > 160 || !holdsDate(text, lexicon))
        return false;
    if (endsSentence(text) && wordCount(text) > 12)
        return false;
    std::size_t other = 0;
    std::string plain = folded(text);
    const std::size_t label = lexicon.dateLabels.prefixOf(plain);
    std::size_t dated = label > 0 ? 1 : 0; // weekday, label or year: more than a day in a headline
    // "3 May 2021, for immediate release"
    if (const std::size_t comma = plain.rfind(", ");
        comma != std::string::npos && comma > label && lexicon.documentKinds.holds(plain.substr(comma + 2))) {
        plain.resize(comma);
        ++dated;
    }
    for (const std::string& token : tokens(std::string_view(plain).substr(label))) {
        dated += lexicon.weekdays.holds(token) || lexicon.dateLabels.holds(token) || isNumericDate(token) ||
                 (token.size() == 4 && std::ranges::all_of(token, isDigit));
        const bool known = isDigit(token.front()) || lexicon.months.holds(token) || lexicon.dateWords.holds(token) ||
                           lexicon.weekdays.holds(token) || lexicon.dateLabels.holds(token);
        other += !known;
    }
    return other <= 1 && dated > 0;
}

std::optional<Byline> parseByline(std::string_view line, const ReadingLexicon& lexicon) {
    if (line.size() > 240)
        return std::nullopt;
    Byline byline;
    std::string_view rest = line;
    if (const std::size_t label = lexicon.bylineLabels.prefixOf(core::lowerAscii(line)); label > 0) {
        byline.labelled = true;
        rest = core::trimmed(rest.substr(label));
        while (rest.starts_with(':'))
            rest = core::trimmed(rest.substr(1));
    }
    std::string dates;
    if (const std::size_t at = dateIn(rest, lexicon); at != std::string_view::npos) {
        dates = std::string(withoutLengths(core::trimmed(rest.substr(at)), lexicon));
        rest = withoutTrail(core::trimmed(rest.substr(0, at)));
    }
    // "Posted June 8, 2021 by the team"
    if (const std::size_t by = core::lowerAscii(dates).find(" by "); by != std::string::npos && rest.empty()) {
        byline.author = core::simplified(std::string_view(dates).substr(by + 4));
        byline.labelled = true;
        dates.resize(by);
    }
    takeParts(byline, rest, lexicon);
    byline.dateText = std::move(dates);
    if (byline.author.empty() || byline.author.size() > 120 || wordCount(byline.author) > 16)
        return std::nullopt;
    const bool named = looksLikeNames(byline.author, lexicon);
    const bool role = wordCount(byline.author) <= 6 && isRole(folded(byline.author), lexicon);
    const bool more = !byline.dateText.empty() || !byline.agency.empty();
    if (byline.labelled ? !isProse(line) || named : !isProse(line) && (named || (more && role)))
        return byline;
    // "Interview: Jo Field, 3 May 2021": any word may stand before a name and a day.
    const std::size_t colon = line.find(": ");
    if (byline.labelled || colon > kLongestLabel)
        return std::nullopt;
    std::optional<Byline> behind = parseByline(core::trimmed(line.substr(colon + 2)), lexicon);
    return behind && !behind->dateText.empty() && looksLikeNames(behind->author, lexicon) ? behind : std::nullopt;
}

bool holdsClock(std::string_view text) {
    const std::string plain = folded(text);
    for (const std::string& token : tokens(plain)) {
        const std::size_t mark = token.find_first_of(":.");
        const bool clock = isDigit(token.front()) && mark != std::string::npos && mark + 2 < token.size() &&
                           isDigit(token[mark + 1]) && !isNumericDate(token);
        if (clock || token.ends_with("am") || token.ends_with("pm"))
            return true;
    }
    return plain.find(" a.m") != std::string::npos || plain.find(" p.m") != std::string::npos;
}

StatedDates statedDates(std::string_view line, const ReadingLexicon& lexicon) {
    StatedDates dates;
    const std::string plain = core::lowerAscii(line);
    std::size_t later = plain.size();
    for (std::size_t at = 0; at < plain.size();) {
        if (lexicon.modifiedLabels.prefixOf(std::string_view(plain).substr(at)) > 0) {
            later = at;
            break;
        }
        at = plain.find(' ', at);
        if (at == std::string::npos)
            break;
        ++at;
    }
    dates.published = std::string(core::trimmed(line.substr(0, later)));
    dates.modified = std::string(core::trimmed(line.substr(later)));
    if (!holdsDate(dates.published, lexicon)) {
        // "Updated 3 May 2021" is all there is: the only date that is stated.
        dates.published = std::string(line);
        dates.modified.clear();
    } else if (!dates.modified.empty() && !holdsDate(dates.modified, lexicon)) {
        // "3 May 2021. Latest update: 4 p.m.": a time of the same day, and the only one unless the first has its own.
        const std::size_t label = lexicon.modifiedLabels.prefixOf(core::lowerAscii(dates.modified));
        const std::size_t from = std::min(dates.modified.find_first_not_of(": ", label), dates.modified.size());
        const std::string clock(core::trimmed(std::string_view(dates.modified).substr(from)));
        if (!holdsClock(dates.published))
            dates.published = std::string(withoutTrail(dates.published)) + ", " + clock;
        else if (holdsClock(clock))
            dates.modifiedClock = clock;
        dates.modified.clear();
    }
    return dates;
}

std::optional<core::TimeValue> parseDate(std::string_view text, const analysis::Lexicon& lexicon) {
    const std::string_view line = core::trimmed(text);
    if (line.empty() || line.size() > 200)
        return std::nullopt;
    if (std::optional<core::TimeValue> iso = core::parseIso(line); iso && iso->resolved())
        return iso;
    // "2023-12-22T10:00:00.000+0000" and the like
    if (line.size() > 10 && (line[10] == 'T' || line[10] == ' ')) {
        std::string exact(line);
        const std::size_t sign = exact.find_first_of("+-", 11);
        if (sign != std::string::npos && exact[sign - 1] == ' ')
            exact.erase(sign - 1, 1);
        const std::size_t zone = exact.find_first_of("+-", 11);
        if (zone != std::string::npos && exact.size() == zone + 5 && exact.find(':', zone) == std::string::npos)
            exact.insert(zone + 3, ":");
        if (std::optional<core::TimeValue> iso = core::parseIso(exact); iso && iso->resolved())
            return iso;
    }
    std::optional<core::TimeValue> found = analysis::parseDateLine(line, lexicon);
    if (found && found->resolved())
        return found;
    return std::nullopt;
}

// Minutes east of UTC that a TIMEX value states at its end.
static std::optional<int> offsetOf(std::string_view timex) {
    if (timex.ends_with('Z'))
        return 0;
    const std::size_t sign = timex.size() < 6 ? std::string_view::npos : timex.size() - 6;
    if (sign == std::string_view::npos || timex.find('T') > sign || (timex[sign] != '+' && timex[sign] != '-') ||
        timex[sign + 3] != ':')
        return std::nullopt;
    const auto digit = [&](std::size_t at) { return timex[sign + at] - '0'; };
    const int minutes = (digit(1) * 10 + digit(2)) * 60 + digit(4) * 10 + digit(5);
    return timex[sign] == '-' ? -minutes : minutes;
}

std::optional<core::TimeValue> clockOn(
    const core::TimeValue& day, std::string_view clock, int daysLater, const analysis::Lexicon& lexicon) {
    if (!day.interval)
        return std::nullopt;
    const std::optional<int> offset = day.zone == core::ZoneState::Utc ? offsetOf(day.timex) : std::nullopt;
    const core::Millis local = day.interval->earliest + offset.value_or(0) * core::kMinute + daysLater * core::kDay;
    const std::optional<core::TimeValue> date =
        core::parseIso(core::isoText(local, core::ZoneState::Local).substr(0, 10));
    if (!date)
        return std::nullopt;
    std::optional<core::TimeValue> value = parseDate(core::displayText(*date) + ", " + std::string(clock), lexicon);
    if (!value || value->granularity > core::Granularity::Hour)
        return std::nullopt;
    if (value->zone == core::ZoneState::Local && offset) {
        value->zone = core::ZoneState::Utc;
        const core::TimeInterval there = value->interval.value_or(core::TimeInterval{});
        value->interval =
            core::TimeInterval{there.earliest - *offset * core::kMinute, there.latest - *offset * core::kMinute};
        if (day.timex.size() >= 6 && !value->timex.empty())
            value->timex += day.timex.ends_with('Z') ? std::string("Z") : day.timex.substr(day.timex.size() - 6);
    }
    return value;
}

std::optional<core::TimeValue> modifiedOf(
    const StatedDates& dates, const std::optional<core::TimeValue>& published, const analysis::Lexicon& lexicon) {
    if (!dates.modified.empty())
        return parseDate(dates.modified, lexicon);
    if (dates.modifiedClock.empty() || !published)
        return std::nullopt;
    std::optional<core::TimeValue> value = clockOn(*published, dates.modifiedClock, 0, lexicon);
    if (value && core::comparable(*value).latest <= core::comparable(*published).earliest)
        return std::nullopt;
    return value;
}

} // namespace reading
