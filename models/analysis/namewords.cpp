// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/namewords.h"

#include "models/core/text.h"

#include <algorithm>
#include <cctype>

namespace analysis {
namespace {

constexpr std::size_t kReserved = 4096; // words, at most

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isCapital(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    if (std::isupper(first))
        return true;
    // "É" and its like: C3 80 to C3 9E; and names such as "eBay", "iCloud"
    if (first == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) <= 0x9E)
        return true;
    return word.size() > 2 && std::islower(first) && std::isupper(static_cast<unsigned char>(word[1]));
}

// End of the word at `at`; inside it ' & . - _ may stand between letters or digits.
std::size_t wordEnd(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size()) {
        const char c = text[end];
        if (isWordByte(c)) {
            ++end;
        } else if (
            (c == '\'' || c == '&' || c == '.' || c == '-' || c == '_') && end + 1 < text.size() &&
            isWordByte(text[end + 1]) && isWordByte(text[end - 1])) {
            ++end;
        } else {
            break;
        }
    }
    // "U.S." keeps its last point
    if (end < text.size() && text[end] == '.' && end - at >= 3 && text[end - 2] == '.')
        ++end;
    return end;
}

} // namespace

std::string plainPunctuation(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto isPlain = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) < 0x80; };
        std::size_t plain = at;
        while (plain < text.size() && isPlain(plain))
            ++plain;
        if (plain > at) {
            out.append(text, at, plain - at);
            at = plain;
            continue;
        }
        const std::string_view three = text.substr(at, 3);
        if (three.starts_with("\xE2\x80")) {
            const auto last = static_cast<unsigned char>(three.size() == 3 ? three[2] : 0);
            out += last == 0x98 || last == 0x99   ? '\''
                   : last >= 0x9C && last <= 0x9F ? '"'
                   : last >= 0x90 && last <= 0x95 ? '-'
                                                  : ' ';
            if (last >= 0x93 && last <= 0x95) // a dash between clauses parts words
                out.back() = ';';
            at += 3;
        } else if (three.starts_with("\xC2\xA0")) {
            out += ' ';
            at += 2;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    words.reserve(std::min<std::size_t>(text.size() / 6 + 1, kReserved));
    bool opens = true;
    bool adjoins = false;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordByte(text[at])) {
            const char c = text[at];
            if (c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == '"' || c == ';' || c == '(' ||
                c == '*' || c == '>')
                opens = true;
            quoted = quoted != (c == '"');
            adjoins = adjoins && (c == ' ' || (c == '&' && at + 1 < text.size() && text[at + 1] == ' '));
            ++at;
            continue;
        }
        const std::size_t end = wordEnd(text, at);
        std::string_view form = text.substr(at, end - at);
        const bool possessive = form.ends_with("'s") || form.ends_with("'S");
        if (possessive)
            form.remove_suffix(2);
        if (!form.empty()) {
            const bool joined = adjoins && !opens && !(words.empty() || words.back().possessive);
            Word& word = words.emplace_back();
            word.text = form;
            word.lower = core::lowerAscii(form);
            word.capital = isCapital(form);
            word.opens = opens;
            word.adjoins = joined;
            word.possessive = possessive;
            word.initial = form.size() == 1 && end < text.size() && text[end] == '.';
            word.quoted = quoted;
        }
        // What follows the clock or the number of an entry opens its sentence: "10:36  Affected services recover".
        opens = opens && std::ranges::all_of(form, [](char c) { return !isWordByte(c) || (c >= '0' && c <= '9'); });
        adjoins = true;
        at = end;
    }
    return words;
}

bool isAllCapitals(std::string_view word) {
    return std::ranges::none_of(word, [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; }) &&
           std::ranges::any_of(word, [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; });
}

std::string joined(const std::vector<Word>& words, std::size_t from, std::size_t to, std::string Word::* member) {
    std::string out;
    for (std::size_t i = from; i < to; ++i) {
        out += i == from ? "" : " ";
        out += words[i].*member;
    }
    return out;
}

bool isTitleCase(const std::vector<Word>& words) {
    const auto capitals = std::ranges::count_if(words, &Word::capital);
    return words.size() > 2 && capitals * 5 > static_cast<std::ptrdiff_t>(words.size()) * 3;
}

} // namespace analysis
