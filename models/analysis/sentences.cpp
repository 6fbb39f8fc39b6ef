// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentences.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace analysis {
namespace {

// A text without any full stop is cut here, so that no later step meets an unbounded sentence.
constexpr std::size_t kLongestSentence = 2000;
constexpr std::size_t kLongestHeading = 120;
constexpr std::size_t kWrappedLine = 55; // a line at least this long that just stops was wrapped, not ended

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct Glyph {
    char32_t code = 0;
    std::size_t width = 1;
};

Glyph glyphAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return {static_cast<char32_t>(lead), 1};
    if (lead >= 0xF0 && at + 3 < text.size())
        return {
            ((lead & 7U) << 18U) | ((byte(at + 1) & 63U) << 12U) | ((byte(at + 2) & 63U) << 6U) | (byte(at + 3) & 63U),
            4};
    if (lead >= 0xE0 && lead < 0xF0 && at + 2 < text.size())
        return {((lead & 15U) << 12U) | ((byte(at + 1) & 63U) << 6U) | (byte(at + 2) & 63U), 3};
    if (lead >= 0xC0 && lead < 0xE0 && at + 1 < text.size())
        return {((lead & 31U) << 6U) | (byte(at + 1) & 63U), 2};
    return {static_cast<char32_t>(lead), 1};
}

bool isWideSpace(char32_t c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x200A || c == 0x2002 || c == 0x2003 || c == 0x3000 ||
           c == 0x2028;
}

bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF || c == 0x2060;
}

// Marks of General Punctuation and Latin-1 that never stand inside a word.
bool isWidePunctuation(char32_t c) {
    return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) ||
           (c >= 0xA1 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || (c >= 0x3001 && c <= 0x3020) ||
           (c >= 0x2190 && c <= 0x27BF);
}

bool isWordGlyph(char32_t c) {
    if (c < 0x80)
        return std::isalnum(static_cast<int>(c)) != 0 || c == '_';
    return !isWideSpace(c) && !isWidePunctuation(c);
}

bool isUpper(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ||
           (c >= 0x391 && c <= 0x42F && !(c >= 0x3B1 && c <= 0x3C9));
}

std::string foldedMark(char32_t c) {
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
        return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2033:
        return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
        return "-";
    case 0x2014:
    case 0x2015:
        return "--";
    case 0x2026:
        return "...";
    case 0x2022:
    case 0xB7:
        return "*";
    default:
        return {};
    }
}

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

class Tokenizer {
public:
    Tokenizer(std::string_view text, core::Span span)
        : m_text(text.substr(0, std::min(text.size(), span.end)))
        , m_at(span.begin) {}

    std::vector<Token> run() {
        m_tokens.reserve((m_text.size() - std::min(m_at, m_text.size())) / 5 + 4);
        while (m_at < m_text.size()) {
            const Glyph g = glyphAt(m_text, m_at);
            if (g.code < 0x80 ? isSpace(static_cast<char>(g.code)) || g.code < 0x20
                              : isWideSpace(g.code) || isInvisible(g.code))
                m_at += g.width;
            else if (isWordGlyph(g.code))
                word(g);
            else
                mark(g);
        }
        return std::move(m_tokens);
    }

private:
    char32_t codeAt(std::size_t at) const { return at < m_text.size() ? glyphAt(m_text, at).code : 0; }

    // Whether the mark at `at` stands inside a word: both neighbours are letters or digits.
    bool joins(char32_t mark, std::size_t at, std::size_t width, bool number) const {
        const char32_t next = codeAt(at + width);
        if (next == 0 || !isWordGlyph(next))
            return false;
        if (mark == '-' || mark == 0x2010 || mark == 0x2011 || mark == '\'' || mark == 0x2019 || mark == '&')
            return true;
        const bool digit = next < 0x80 && isDigit(static_cast<char>(next));
        if (mark == '.')
            return digit || !isUpper(next) || (m_text[at - 1] >= 'A' && m_text[at - 1] <= 'Z');
        return number && digit && (mark == ',' || mark == ':');
    }

    void word(const Glyph& first) {
        const std::size_t begin = m_at;
        const bool number = first.code < 0x80 && isDigit(static_cast<char>(first.code));
        std::string lower;
        bool dotted = false; // "U.S": its last point belongs to it
        while (m_at < m_text.size()) {
            const Glyph g = glyphAt(m_text, m_at);
            if (isInvisible(g.code)) {
            } else if (isWordGlyph(g.code)) {
                appendLower(lower, g);
            } else if (joins(g.code, m_at, g.width, number)) {
                dotted = dotted || (g.code == '.' && !number);
                const std::string folded = foldedMark(g.code);
                lower += folded.empty() ? std::string(1, static_cast<char>(g.code)) : folded;
            } else {
                break;
            }
            m_at += g.width;
        }
        const bool initials = dotted && lower.size() >= 3 && lower[lower.size() - 2] == '.';
        if (initials && m_at < m_text.size() && m_text[m_at] == '.') {
            lower += '.';
            ++m_at;
        }
        m_tokens.push_back(
            {{begin, m_at}, number ? TokenKind::Number : TokenKind::Word, std::move(lower), isUpper(first.code)});
    }

    void appendLower(std::string& out, const Glyph& g) {
        if (g.width == 1)
            out += static_cast<char>(g.code >= 'A' && g.code <= 'Z' ? g.code + 32 : g.code);
        else
            out.append(m_text.substr(m_at, g.width));
    }

    void mark(const Glyph& g) {
        const std::size_t begin = m_at;
        std::string folded = g.code >= 0x80 ? foldedMark(g.code) : std::string(1, static_cast<char>(g.code));
        m_at += g.width;
        const auto twice = [&](char c) {
            return g.code == static_cast<char32_t>(c) && m_at < m_text.size() && m_text[m_at] == c;
        };
        if (twice('`') || twice('\'')) {
            folded = "\"";
            ++m_at;
        } else if (twice('-') || twice('.')) {
            while (m_at < m_text.size() && m_text[m_at] == static_cast<char>(g.code))
                ++m_at;
            folded = g.code == '-' ? "--" : "...";
        } else if (folded.empty()) {
            folded = std::string(m_text.substr(begin, g.width));
        }
        m_tokens.push_back({{begin, m_at}, TokenKind::Punctuation, std::move(folded), false});
    }

    std::string_view m_text;
    std::size_t m_at;
    std::vector<Token> m_tokens;
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

std::vector<Token> tokenize(std::string_view text, core::Span span) {
    return Tokenizer(text, span).run();
}

} // namespace analysis
