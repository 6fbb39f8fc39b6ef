// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/turns.h"

#include "models/core/text.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr std::size_t kLabel = 64; // bytes of "The Minister for Rail (Mr Tobias Lark)"
constexpr std::size_t kLabelWords = 7;
constexpr std::size_t kHeaderLines = 4; // of a mail, in which one more names whom it is for
constexpr std::size_t kLeastTurns = 2;

struct Line {
    std::size_t begin = 0;
    std::string_view text;
};

std::vector<Line> linesOf(std::string_view body) {
    std::vector<Line> lines;
    for (std::size_t from = 0; from < body.size();) {
        const std::size_t end = std::min(body.find('\n', from), body.size());
        if (const std::string_view text = core::trimmed(body.substr(from, end - from)); !text.empty())
            lines.push_back({from, text});
        from = end + 1;
    }
    return lines;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words = core::split(text, ' ');
    std::erase_if(words, &std::string_view::empty);
    return words;
}

// Lower case of ASCII and of the accented letters of western Europe (U+00C0 to U+00DE).
std::string lowered(std::string_view text) {
    std::string lower = core::lowerAscii(text);
    for (std::size_t at = 1; at < lower.size(); ++at) {
        const auto second = static_cast<unsigned char>(lower[at]);
        if (static_cast<unsigned char>(lower[at - 1]) == 0xC3 && second >= 0x80 && second <= 0x9E && second != 0x97)
            lower[at] = static_cast<char>(second + 0x20);
    }
    return lower;
}

bool isUpper(char c) {
    return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) == 0xC3;
}

// "KOVAC": no small letter in it.
bool isAllCapitals(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isTitle(std::string_view word, const ClaimLexicon& lexicon) {
    std::string lower = core::lowerAscii(word);
    if (lower.ends_with('.'))
        lower.pop_back();
    return lexicon.listed("titles", lower);
}

// "MARA DREW" as "Mara Drew": each word's first letter stays.
std::string inSmallLetters(std::string_view name) {
    std::string out;
    for (const std::string_view word : wordsOf(name)) {
        const std::size_t first = static_cast<unsigned char>(word.front()) >= 0xC0 ? 2 : 1;
        out += (out.empty() ? "" : " ") + std::string(word.substr(0, first)) +
               lowered(word.substr(std::min(first, word.size())));
    }
    return out;
}

// A label as it stands before the colon; what it says of its speaker.
struct Label {
    std::size_t begin = 0;
    std::string name;
    bool role = false;   // "PRESENTER"
    bool titled = false; // "Mrs Drew (North Downs)", "The Minister (Mr Lark)"
};

std::string withoutTitles(std::string_view name, const ClaimLexicon& lexicon) {
    std::string out;
    for (const std::string_view word : wordsOf(name)) {
        if (out.empty() && isTitle(word, lexicon))
            continue;
        out += (out.empty() ? "" : " ") + std::string(word);
    }
    return out;
}

bool isNameLike(std::string_view text) {
    const std::vector<std::string_view> words = wordsOf(text);
    return !words.empty() && words.size() <= kLabelWords && std::ranges::all_of(words, [](std::string_view word) {
        return isUpper(word.front()) || word == "of" || word == "for" || word == "the" || word == "and" ||
               word == "de" || word == "van" || word == "von";
    });
}

// "MARA DREW: No, it was not." What is no label of a speaker has no name.
Label labelOf(const Line& line, const ClaimLexicon& lexicon) {
    Label label{line.begin, {}, false, false};
    const std::size_t colon = line.text.substr(0, kLabel).find(": ");
    if (colon == std::string_view::npos)
        return label;
    std::string_view before = line.text.substr(0, colon);
    std::string_view inner;
    if (const std::size_t open = before.find('('); open != std::string_view::npos && before.ends_with(')')) {
        inner = before.substr(open + 1, before.size() - open - 2);
        before = core::trimmed(before.substr(0, open));
    }
    // "MARA DREW, PRESENTER: ..."
    if (const std::size_t comma = before.find(", "); comma != std::string_view::npos && isAllCapitals(before))
        before = before.substr(0, comma);
    if (!isNameLike(before))
        return label;
    const std::vector<std::string_view> words = wordsOf(before);
    if (const std::string_view role = lexicon.valueOf("turn-roles", core::lowerAscii(before)); !role.empty()) {
        label.role = true;
        label.name = role;
        return label;
    }
    const std::vector<std::string_view> innerWords = wordsOf(inner);
    label.titled = words.size() > 1 && isTitle(words.front(), lexicon);
    if (innerWords.size() > 1 && isTitle(innerWords.front(), lexicon)) {
        label.titled = true;
        label.name = withoutTitles(inner, lexicon);
    } else if (label.titled) {
        label.name = withoutTitles(before, lexicon);
    } else if (words.size() <= 3) {
        label.name = isAllCapitals(before) ? inSmallLetters(before) : std::string(before);
    }
    return label;
}

// "Mr Lark", "BRANDÃO": who was introduced with all of his name before.
void nameInFull(std::vector<Label>& labels) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].role || labels[i].name.find(' ') != std::string::npos)
            continue;
        const auto full = std::ranges::find_if(labels, [&](const Label& other) {
            return other.name.size() > labels[i].name.size() && !other.role &&
                   lowered(other.name).ends_with(" " + lowered(labels[i].name));
        });
        if (full != labels.end())
            labels[i].name = full->name;
    }
}

// "MARA DREW: ..." and later "DREW: ...": whoever is introduced with all of the name speaks again.
bool speaksAgain(const std::vector<Label>& labels) {
    return std::ranges::any_of(labels, [&](const Label& again) {
        return again.name.find(' ') == std::string::npos && std::ranges::any_of(labels, [&](const Label& first) {
                   return first.begin < again.begin && lowered(first.name).ends_with(" " + lowered(again.name));
               });
    });
}

// Turns of a transcript: two labels at least, and among them a presenter's or one with a title, or one who speaks
// again, for notes and logs have labels of other kinds.
void addTurnsOfTalk(const std::vector<Line>& lines, const ClaimLexicon& lexicon, std::vector<Turn>& turns) {
    std::vector<Label> labels;
    for (const Line& line : lines) {
        if (Label label = labelOf(line, lexicon); !label.name.empty())
            labels.push_back(std::move(label));
    }
    const bool talk = std::ranges::any_of(labels, [](const Label& label) { return label.role || label.titled; });
    if (labels.size() < kLeastTurns || (!talk && !speaksAgain(labels)))
        return;
    nameInFull(labels);
    for (Label& label : labels)
        turns.push_back({label.begin, std::move(label.name)});
}

std::string senderOf(std::string_view line) {
    std::string_view name = line.substr(line.find(':') + 1);
    name = core::trimmed(name.substr(0, name.find_first_of("<[(")));
    return std::string(isNameLike(name) ? name : std::string_view());
}

// "From: Mara Drew" with "To:" or "Subject:" behind it; the first such head of a text is the writer's own.
void addForwardedMail(const std::vector<Line>& lines, std::vector<Turn>& turns) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view text = lines[i].text;
        if (text.starts_with("From: ") && i > 0) {
            const bool head = std::ranges::any_of(
                lines.begin() + static_cast<std::ptrdiff_t>(i + 1),
                lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), i + 1 + kHeaderLines)),
                [](const Line& line) { return line.text.starts_with("To: ") || line.text.starts_with("Subject: "); });
            if (std::string name = senderOf(text); head && !name.empty())
                turns.push_back({lines[i].begin, std::move(name)});
            continue;
        }
        // "On Monday, Mara Drew wrote:"
        constexpr std::string_view kWrote = " wrote:";
        if (!text.ends_with(kWrote) || text.size() > 2 * kLabel || i + 1 >= lines.size())
            continue;
        std::string_view name = text.substr(0, text.size() - kWrote.size());
        name = core::trimmed(name.substr(0, name.find_first_of("<[(")));
        if (const std::size_t comma = name.rfind(", "); comma != std::string_view::npos)
            name = name.substr(comma + 2);
        if (!isNameLike(name))
            continue;
        turns.push_back({lines[i].begin, std::string(name)});
        if (!lines[i + 1].text.starts_with(">"))
            continue;
        std::size_t end = i + 1;
        while (end < lines.size() && lines[end].text.starts_with(">"))
            ++end;
        if (end < lines.size())
            turns.push_back({lines[end].begin, {}});
    }
}

} // namespace

std::vector<Turn> findTurns(std::string_view body, const ClaimLexicon& lexicon) {
    std::vector<Turn> turns;
    if (body.find(": ") == std::string_view::npos && body.find(" wrote:") == std::string_view::npos)
        return turns;
    const std::vector<Line> lines = linesOf(body);
    addTurnsOfTalk(lines, lexicon, turns);
    if (turns.empty())
        addForwardedMail(lines, turns);
    return turns;
}

std::string_view speakerAt(const std::vector<Turn>& turns, std::size_t at) {
    const auto next = std::ranges::upper_bound(turns, at, {}, &Turn::begin);
    return next == turns.begin() ? std::string_view() : std::string_view(std::prev(next)->speaker);
}

} // namespace analysis
