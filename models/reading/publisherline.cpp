// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/publisherline.h"

#include "models/core/text.h"
#include "models/reading/blocks.h"
#include "models/reading/bylines.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace reading {
namespace {

constexpr std::size_t kLongestName = 60; // bytes
constexpr std::size_t kMostWords = 8;

bool holdsDigit(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "Jo Field, consumer editor, Harbour Gazette": the parts, but "Fern Group, Inc." is one.
std::vector<std::string_view> piecesOf(std::string_view line, const analysis::NameLexicon& names) {
    std::vector<std::string_view> pieces;
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t width = 0;
        for (const std::string_view mark : {", ", " | ", " \u2013 ", " \u2014 ", " \u00b7 "}) {
            if (const std::size_t at = line.find(mark); at < end) {
                end = at;
                width = mark.size();
            }
        }
        const std::string_view piece = core::trimmed(line.substr(0, end));
        line.remove_prefix(std::min(line.size(), end + width));
        if (!pieces.empty() && names.isSuffix(core::lowerAscii(piece)))
            pieces.back() = {pieces.back().data(), static_cast<std::size_t>(piece.end() - pieces.back().begin())};
        else if (!piece.empty())
            pieces.push_back(piece);
    }
    return pieces;
}

bool anyWord(std::string_view text, const auto& test) {
    return std::ranges::any_of(core::split(text, ' '), [&](std::string_view word) {
        std::string plain = core::lowerAscii(word);
        while (!plain.empty() && (plain.back() == ',' || plain.back() == ')'))
            plain.pop_back();
        return test(plain);
    });
}

bool isRole(std::string_view text, const ReadingLexicon& words) {
    return anyWord(text, [&](const std::string& word) { return words.roles.holds(word); });
}

std::string accepted(std::string_view name, const analysis::NameLexicon& names, const ReadingLexicon& words) {
    name = core::trimmed(name);
    const std::string plain = folded(name);
    std::string_view head = name; // "Fern Bank plc"
    if (const std::size_t last = name.rfind(' ');
        last != std::string_view::npos && names.isSuffix(core::lowerAscii(name.substr(last + 1))))
        head = name.substr(0, last);
    const bool fits = name.size() >= 3 && name.size() <= kLongestName && wordCount(name) <= kMostWords &&
                      (std::isupper(static_cast<unsigned char>(name.front())) != 0 ||
                       static_cast<unsigned char>(name.front()) >= 0x80);
    if (!fits || !isCapitalised(head, words) || holdsDigit(name) || name.find(':') != std::string_view::npos ||
        words.documentKinds.holds(plain) || words.furniture.matches(plain) || !names.place(plain).empty() ||
        (endsSentence(name) && !namesOrganisation(name, names, words)))
        return {};
    return std::string(name);
}

// "By Jo Field, Harbour Gazette", "Posted by Jo Field on Fern Notes"
std::string behindLabel(std::string_view rest, const analysis::NameLexicon& names, const ReadingLexicon& words) {
    if (const std::size_t on = rest.rfind(" on "); on != std::string_view::npos)
        return accepted(rest.substr(on + 4), names, words);
    const std::vector<std::string_view> pieces = piecesOf(rest, names);
    return pieces.size() < 2 || isRole(pieces.back(), words) || !looksLikeNames(pieces.front(), words)
               ? std::string()
               : accepted(pieces.back(), names, words);
}

} // namespace

bool namesOrganisation(std::string_view name, const analysis::NameLexicon& names, const ReadingLexicon& words) {
    return anyWord(name, [&](const std::string& word) {
        return names.marksOrganisation(word) || names.isSuffix(word) || words.publisherWords.holds(word) ||
               words.agencies.holds(word);
    });
}

std::string publisherIn(
    std::string_view line, bool alone, const analysis::NameLexicon& names, const ReadingLexicon& words) {
    line = core::trimmed(line);
    const std::string lower = core::lowerAscii(line);
    if (const std::size_t kind = words.documentKinds.prefixOf(lower);
        kind > 0 && lower.substr(kind).starts_with(", ")) {
        const std::vector<std::string_view> pieces = piecesOf(line.substr(kind + 2), names);
        return pieces.empty() ? std::string() : accepted(pieces.front(), names, words);
    }
    if (const std::size_t by = lower.find(", by "); by != std::string::npos)
        return accepted(line.substr(0, by), names, words);
    if (const std::size_t label = words.bylineLabels.prefixOf(lower); label > 0)
        return behindLabel(core::trimmed(line.substr(label)), names, words);
    const std::vector<std::string_view> pieces = piecesOf(line, names);
    if (pieces.size() > 1) {
        const std::string_view first = pieces.front();
        const std::string_view last = pieces.back();
        const bool office = anyWord(last, [&](const std::string& word) { return words.officeWords.holds(word); });
        if (namesOrganisation(first, names, words) || office || holdsDigit(pieces[1]))
            return accepted(first, names, words);
        const bool person = looksLikeNames(first, words) && !isRole(last, words) && wordCount(last) > 1;
        return person ? accepted(last, names, words) : std::string();
    }
    const bool people =
        looksLikeNames(line, words) && !lower.starts_with("the ") && !namesOrganisation(line, names, words);
    return alone && !people && !isRole(line, words) && wordCount(line) > 1 ? accepted(line, names, words)
                                                                           : std::string();
}

} // namespace reading
