// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentences.h"

#include "models/analysis/glyphs.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace analysis {
namespace {

constexpr std::size_t kLongestHeading = 120;
constexpr std::size_t kWrappedLine = 55; // a line at least this long that just stops was wrapped, not ended

// Abbreviations after which a sentence goes on, whatever follows.
constexpr std::array kNeverFinal = std::to_array<std::string_view>(
    {"mr",   "mrs",  "ms",     "dr",     "prof", "gen",  "gov",  "sen",  "rep",  "sgt",  "col",   "capt", "lt",
     "cmdr", "adm",  "maj",    "rev",    "hon",  "pres", "st",   "mt",   "ft",   "no",   "nos",   "vs",   "v",
     "e.g",  "i.e",  "cf",     "approx", "est",  "fig",  "vol",  "pp",   "ca",   "al",   "viz",   "dept", "supt",
     "det",  "insp", "messrs", "mme",    "sr",   "jan",  "feb",  "mar",  "apr",  "jun",  "jul",   "aug",  "sept",
     "sep",  "oct",  "nov",    "dec",    "mon",  "tue",  "tues", "wed",  "thu",  "thur", "thurs", "fri",  "calif",
     "fla",  "ala",  "ariz",   "colo",   "conn", "mass", "mich", "minn", "tenn", "wash", "ont",   "que"});
// Abbreviations that may end a sentence: decided by what follows.
constexpr std::array kMaybeFinal =
    std::to_array<std::string_view>({"u.s",  "u.k", "u.n",  "e.u", "u.s.a", "d.c", "a.m", "p.m",  "inc", "ltd",
                                     "corp", "co",  "bros", "plc", "llc",   "jr",  "etc", "ph.d", "l.a", "n.y"});
// Capitalised words that open a sentence far more often than they continue a name.
constexpr std::array kOpeners = std::to_array<std::string_view>(
    {"the",     "it",     "its",  "in",      "a",         "an",      "he",        "she",       "they",    "but",
     "and",     "we",     "this", "that",    "these",     "those",   "on",        "at",        "by",      "for",
     "as",      "after",  "when", "while",   "no",        "not",     "there",     "some",      "other",   "others",
     "many",    "our",    "his",  "her",     "their",     "i",       "you",       "if",        "so",      "all",
     "both",    "one",    "most", "several", "customers", "users",   "officials", "engineers", "however", "later",
     "then",    "what",   "who",  "nobody",  "nothing",   "service", "services",  "staff",     "about",   "according",
     "another", "during", "from", "since",   "more",      "to",      "with"});

template <typename List>
bool isIn(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

// Where closing quotes and brackets after `at` end.
std::size_t afterClosers(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const Glyph g = glyphAt(text, at);
        const bool closes = g.code == '"' || g.code == '\'' || g.code == ')' || g.code == ']' || g.code == 0x2019 ||
                            g.code == 0x201D || g.code == 0xBB || g.code == '*' || g.code == '_';
        if (!closes)
            break;
        at += g.width;
    }
    return at;
}

std::size_t skipSpace(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const Glyph g = glyphAt(text, at);
        if (!(g.code < 0x80 ? isSpace(static_cast<char>(g.code)) : isWideSpace(g.code) || isInvisible(g.code)))
            break;
        at += g.width;
    }
    return at;
}

std::string_view wordBefore(std::string_view text, std::size_t begin, std::size_t at) {
    std::size_t from = at;
    while (from > begin && !isSpace(text[from - 1]) && text[from - 1] != '(' && text[from - 1] != '"' &&
           text[from - 1] != '[')
        --from;
    return text.substr(from, at - from);
}

std::string_view wordAfter(std::string_view text, std::size_t at, std::size_t end) {
    std::size_t to = at;
    while (to < end && (std::isalnum(static_cast<unsigned char>(text[to])) != 0 || text[to] == '\''))
        ++to;
    return text.substr(at, to - at);
}

bool opensSentence(std::string_view text, std::size_t at, std::size_t end) {
    const Glyph g = glyphAt(text, at);
    if (g.code < 0x80) {
        if (std::isupper(static_cast<int>(g.code)) != 0 || isDigit(static_cast<char>(g.code)))
            return true;
        if (std::string_view("\"'([`*-#@").find(static_cast<char>(g.code)) != std::string_view::npos)
            return at + 1 >= end || !std::islower(static_cast<unsigned char>(text[at + 1]));
        return false;
    }
    if (g.code == 0x201C || g.code == 0x2018 || g.code == 0xAB)
        return true;
    return isUpper(g.code) || g.code == 0x2022 || g.code == 0x2014 || g.code == 0x2013 || g.code >= 0x2E80;
}

bool abbreviationGoesOn(std::string_view text, std::size_t begin, std::size_t dot, std::size_t next, std::size_t end) {
    const std::string before = core::lowerAscii(wordBefore(text, begin, dot));
    if (before.empty())
        return false;
    const std::string_view rawAfter = wordAfter(text, next, end);
    const std::string after = core::lowerAscii(rawAfter);
    if (isIn(kNeverFinal, before)) {
        // "no." and the like also end sentences ("Was it an attack? No. It was not."): only a number follows an
        // abbreviation.
        if (before == "no" || before == "nos" || before == "est" || before == "v" || before == "mar" ||
            before == "sun" || before == "wed" || before == "fig" || before == "al")
            return next < end && isDigit(text[next]);
        return true;
    }
    if (before.size() == 1 && std::isalpha(static_cast<unsigned char>(before[0])) != 0)
        return std::isupper(static_cast<unsigned char>(text[dot - 1])) != 0 && before != "i"; // an initial
    if (isIn(kMaybeFinal, before)) {
        const bool clock = before == "a.m" || before == "p.m";
        const bool zone = rawAfter.size() >= 2 && rawAfter.size() <= 4 &&
                          std::ranges::all_of(rawAfter, [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool zoneName =
            after == "eastern" || after == "pacific" || after == "central" || after == "mountain" || after == "gmt";
        if (clock)
            return zone || zoneName;
        return !isIn(kOpeners, after);
    }
    return false;
}

// Whether text[at] (a mark of the end) ends a sentence; `after` gets the end with its closing quotes.
bool endsSentence(std::string_view text, core::Span part, std::size_t at, std::size_t& after) {
    std::size_t last = at;
    while (last + 1 < part.end && std::string_view(".!?").find(text[last + 1]) != std::string_view::npos)
        ++last;
    after = afterClosers(text, last + 1, part.end);
    const std::size_t next = skipSpace(text, after, part.end);
    if (next >= part.end)
        return false; // the part ends here anyway
    if (next == after)
        return false; // 2.10, example.com
    if (!opensSentence(text, next, part.end))
        return false;
    if (text[at] == '.' && last == at && after == at + 1)
        return !abbreviationGoesOn(text, part.begin, at, next, part.end);
    return true;
}

core::Span tightened(std::string_view text, core::Span span) {
    span.begin = skipSpace(text, span.begin, span.end);
    while (span.end > span.begin && isSpace(text[span.end - 1]))
        --span.end;
    return span;
}

bool hasFinalMark(std::string_view text) {
    while (!text.empty()) {
        const char c = text.back();
        if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',')
            return true;
        if (text.ends_with("\xE2\x80\xA6"))
            return true;
        if (c == '"' || c == '\'' || c == ')' || c == '*' || c == '_')
            text.remove_suffix(1);
        else if (text.ends_with("\xE2\x80\x9D") || text.ends_with("\xE2\x80\x99"))
            text.remove_suffix(3);
        else
            return false;
    }
    return false;
}

bool isListMarker(std::string_view text, std::size_t at, std::size_t end) {
    if (at >= end)
        return false;
    const Glyph g = glyphAt(text, at);
    if (g.code == 0x2022 || g.code == '*' || g.code == '|' || g.code == '#' || g.code == '>' ||
        (g.code == '-' && at + 1 < end && text[at + 1] == ' '))
        return true;
    std::size_t to = at;
    while (to < end && isDigit(text[to]))
        ++to;
    return to > at && to < end && (text[to] == '.' || text[to] == ')' || text[to] == ':');
}

// Lines inside a paragraph are list items or verse; a long line that does not end goes on in the next one.
bool lineBreakEnds(std::string_view text, core::Span paragraph, std::size_t lineBegin, std::size_t newline) {
    const std::size_t next = skipSpace(text, newline, paragraph.end);
    if (next >= paragraph.end)
        return true;
    if (isListMarker(text, next, paragraph.end))
        return true;
    const std::string_view line = core::trimmed(text.substr(lineBegin, newline - lineBegin));
    if (hasFinalMark(line) && line.back() != ',')
        return true;
    if (!line.empty() && line.back() == ',')
        return false;
    return line.size() < kWrappedLine && opensSentence(text, next, paragraph.end);
}

class Splitter {
public:
    explicit Splitter(std::string_view text)
        : m_text(text) {}

    std::vector<Sentence> run() {
        std::size_t at = 0;
        while (at < m_text.size()) {
            const std::size_t end = paragraphEnd(at);
            splitParagraph(tightened(m_text, {at, end}));
            at = end;
            while (at < m_text.size() && isSpace(m_text[at]))
                ++at;
        }
        return std::move(m_sentences);
    }

private:
    std::size_t paragraphEnd(std::size_t at) const {
        for (std::size_t line = m_text.find('\n', at); line != std::string_view::npos;
             line = m_text.find('\n', line + 1)) {
            std::size_t next = line + 1;
            while (next < m_text.size() && (m_text[next] == ' ' || m_text[next] == '\t' || m_text[next] == '\r'))
                ++next;
            if (next >= m_text.size() || m_text[next] == '\n')
                return line;
        }
        return m_text.size();
    }

    void add(core::Span span, bool alone) {
        span = tightened(m_text, span);
        if (span.empty())
            return;
        Sentence sentence{span, m_paragraph, false};
        sentence.heading = alone && span.size() <= kLongestHeading && !hasFinalMark(core::slice(m_text, span));
        m_sentences.push_back(sentence);
        m_any = true;
    }

    void splitParagraph(core::Span paragraph) {
        if (paragraph.empty())
            return;
        m_any = false;
        std::size_t lineBegin = paragraph.begin;
        for (std::size_t at = paragraph.begin; at < paragraph.end; ++at) {
            if (m_text[at] != '\n' || !lineBreakEnds(m_text, paragraph, lineBegin, at))
                continue;
            splitLine({lineBegin, at});
            lineBegin = at + 1;
        }
        splitLine({lineBegin, paragraph.end});
        if (m_any)
            ++m_paragraph;
    }

    void splitLine(core::Span line) {
        std::size_t begin = line.begin;
        for (std::size_t at = line.begin; at < line.end; ++at) {
            const char c = m_text[at];
            const bool mark =
                c == '.' || c == '!' || c == '?' || (c == '\xE2' && m_text.substr(at, 3) == "\xE2\x80\xA6");
            std::size_t after = at + 1;
            if (mark && endsSentence(m_text, {begin, line.end}, c == '\xE2' ? at + 2 : at, after)) {
                add({begin, after}, false);
                begin = after;
                at = after - 1;
            } else if (at - begin >= kLongestSentence && isSpace(c)) {
                add({begin, at}, false);
                begin = at;
            }
        }
        add({begin, line.end}, begin == line.begin);
    }

    std::string_view m_text;
    std::vector<Sentence> m_sentences;
    std::size_t m_paragraph = 0;
    bool m_any = false;
};

} // namespace

std::vector<Sentence> splitSentences(const core::Document& document) {
    std::vector<Sentence> sentences = splitSentences(std::string_view(document.body));
    for (const core::Span& heading : document.headings) {
        const auto first =
            std::ranges::lower_bound(sentences, heading.begin, {}, [](const Sentence& s) { return s.span.end; });
        for (auto it = first; it != sentences.end() && it->span.begin < heading.end; ++it) {
            if (heading.contains(it->span))
                it->heading = true;
        }
    }
    return sentences;
}

std::vector<Sentence> splitSentences(std::string_view text) {
    return Splitter(text).run();
}

} // namespace analysis
