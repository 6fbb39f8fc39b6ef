// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlslim.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <utility>
#include <vector>

namespace reading {
namespace {

// Elements without an end tag, or whose end tag is optional and implied by the next one: they do not pile up.
constexpr std::array<std::string_view, 34> kShallow{
    "area", "base",   "body",  "br",   "col",   "colgroup", "dd",     "dt",    "embed", "head", "hr", "html",
    "img",  "input",  "li",    "link", "meta",  "optgroup", "option", "p",     "param", "rb",   "rp", "rt",
    "rtc",  "source", "tbody", "td",   "tfoot", "th",       "thead",  "title", "tr",    "wbr"};

// Elements whose content is not markup: dropped, or kept as it is. (Inside svg and math the second kind is markup.)
constexpr std::array<std::string_view, 2> kDropped{"script", "style"};
constexpr std::array<std::string_view, 6> kRaw{"textarea", "title", "xmp", "iframe", "noembed", "noframes"};

// What is asked of elements here, or decides how the parser builds its tree; in the order of the alphabet. The rest, a
// third of most pages, costs the parser its time for each character and for each pair of a tag's attributes.
constexpr std::array<std::string_view, 22> kRead{"aria-hidden",    "aria-label",  "class",    "color",    "content",
                                                 "data-component", "data-testid", "datetime", "encoding", "face",
                                                 "hidden",         "id",          "itemprop", "itemtype", "lang",
                                                 "name",           "property",    "rel",      "role",     "size",
                                                 "style",          "type"};

constexpr std::size_t kLongestRead = std::ranges::max(kRead, {}, &std::string_view::size).size();

struct Attribute {
    std::string_view name;
    std::size_t end = 0; // behind it
};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// The attribute that begins at `at`, as HTML reads it: a name, and a value that may be quoted.
Attribute attributeAt(std::string_view html, std::size_t at) {
    const auto past = [&](std::size_t i, auto&& belongs) {
        while (i < html.size() && belongs(html[i]))
            ++i;
        return i;
    };
    // The first character belongs to the name, whatever it is.
    std::size_t i = past(at + 1, [](char c) { return !isSpace(c) && c != '/' && c != '>' && c != '='; });
    const std::string_view name = html.substr(at, i - at);
    const std::size_t equals = past(i, isSpace);
    if (equals >= html.size() || html[equals] != '=')
        return {name, i};
    i = past(equals + 1, isSpace);
    if (i < html.size() && (html[i] == '"' || html[i] == '\''))
        return {name, std::min(html.find(html[i], i + 1), html.size() - 1) + 1};
    return {name, past(i, [](char c) { return !isSpace(c) && c != '>'; })};
}

struct Tag {
    std::string name; // lower case; empty: no tag
    bool closing = false;
    std::size_t end = 0;                                     // behind it
    std::vector<std::pair<std::size_t, std::size_t>> unread; // its attributes that nobody asks for
};

// Ends of long things, each looked for once: a page may open a hundred thousand comments and close none.
class Ends {
public:
    explicit Ends(std::string_view html)
        : m_html(html) {}

    // Behind the comment that begins at `at`; behind its opening where it never ends.
    std::size_t ofComment(std::size_t at) {
        const std::string_view rest = m_html.substr(at + 4);
        if (rest.starts_with('>') || rest.starts_with("->"))
            return at + 5 + (rest.front() == '-' ? 1 : 0);
        const std::size_t plain = next(m_comment, "-->", at + 4);
        const std::size_t bang = next(m_bangComment, "--!>", at + 4);
        if (plain == std::string_view::npos && bang == std::string_view::npos)
            return at + 4;
        return plain < bang ? plain + 3 : bang + 4;
    }

    // Behind the "]]>" of a section that begins at `at`; behind its opening where it never ends.
    std::size_t ofCharacterData(std::size_t at) {
        const std::size_t end = next(m_section, "]]>", at);
        return end == std::string_view::npos ? at + 9 : end + 3;
    }

    // Where a drawing ends that began before `at`; `at` itself where it may hold more than strokes, or is none.
    std::size_t ofDrawing(std::size_t at) {
        if (m_html.substr(0, at).ends_with("/>"))
            return at;
        const std::size_t end = next(m_drawing, "</svg", at);
        if (end == std::string_view::npos)
            return at;
        const std::string_view inside = m_html.substr(at, end - at);
        constexpr std::array<std::string_view, 10> kMore{"<svg", "<foreign", "<div", "<p>",    "<p ",
                                                         "<h",   "<a>",      "<img", "<table", "<ul"};
        return std::ranges::any_of(kMore, [&](std::string_view tag) { return inside.contains(tag); }) ? at : end;
    }

private:
    // The first `word` from `at` on; `at` never goes back.
    std::size_t next(std::size_t& known, std::string_view word, std::size_t at) const {
        if (known != std::string_view::npos && known < at)
            known = m_html.find(word, at);
        return known;
    }

    std::string_view m_html;
    std::size_t m_comment = 0, m_bangComment = 0, m_drawing = 0, m_section = 0;
};

std::size_t endOfRaw(std::string_view html, std::size_t at, const std::string& name) {
    const std::string close = "</" + name;
    for (std::size_t i = html.find("</", at); i != std::string_view::npos; i = html.find("</", i + 2)) {
        if (core::lowerAscii(html.substr(i, close.size())) == close)
            return i;
    }
    return html.size();
}

void readAttributes(std::string_view html, std::size_t at, Tag& tag) {
    while (at < html.size() && html[at] != '>') {
        if (isSpace(html[at]) || html[at] == '/') {
            ++at;
            continue;
        }
        const Attribute attribute = attributeAt(html, at);
        if (!isReadAttribute(tag.name, attribute.name))
            tag.unread.emplace_back(at, attribute.end);
        at = attribute.end;
    }
    tag.end = std::min(at + 1, html.size());
}

Tag tagAt(std::string_view html, std::size_t at) {
    Tag tag;
    std::size_t i = at + 1;
    if (i < html.size() && html[i] == '/') {
        tag.closing = true;
        ++i;
    }
    const std::size_t begin = i;
    const bool named = i < html.size() && std::isalpha(static_cast<unsigned char>(html[i])); // "<5 ms" is text
    while (named && i < html.size() && std::isalnum(static_cast<unsigned char>(html[i])) && i - begin < 32)
        ++i;
    tag.name = core::lowerAscii(html.substr(begin, i - begin));
    if (tag.name.empty())
        tag.end = at + 1;
    else
        readAttributes(html, i, tag);
    return tag;
}

// "<!x", "<?x" and "</5" end for the parser at the next ">", whatever stands in them.
bool isBogusComment(std::string_view from) {
    if (from.starts_with("<!") || from.starts_with("<?"))
        return true;
    return from.starts_with("</") && from.size() > 2 && !std::isalpha(static_cast<unsigned char>(from[2]));
}

// Formatting elements stay open in the parser even when the block around them ends, so they are counted apart.
constexpr std::array<std::string_view, 14> kFormatting{"a",    "b", "big",   "code",   "em",     "font", "i",
                                                       "nobr", "s", "small", "strike", "strong", "tt",   "u"};

// Open formatting is repeated by the parser in every paragraph that follows, so little of it may be open at once.
constexpr std::size_t kMaxFormatting = 12;

// How deep the parser would be; says for each tag whether it must go.
class Depth {
public:
    explicit Depth(int limit)
        : m_limit(static_cast<std::size_t>(limit)) {}

    bool isTooDeep(const Tag& tag) {
        const auto formatting = std::ranges::find(kFormatting, tag.name);
        if (formatting != kFormatting.end())
            return format(m_formatting[static_cast<std::size_t>(formatting - kFormatting.begin())], tag.closing);
        if (!tag.closing) {
            if (m_open.size() >= m_limit)
                return true;
            m_open.push_back(tag.name);
            ++m_counts[tag.name];
            return false;
        }
        // The look-up keeps this linear: a search happens only where it ends in popping what it passed.
        if (const auto count = m_counts.find(tag.name); count == m_counts.end() || count->second == 0)
            return false;
        while (m_open.back() != tag.name) {
            --m_counts[m_open.back()];
            m_open.pop_back();
        }
        --m_counts[tag.name];
        m_open.pop_back();
        return false;
    }

    bool insideForeign() const {
        const auto open = [this](const char* name) {
            const auto count = m_counts.find(name);
            return count != m_counts.end() && count->second > 0;
        };
        return open("svg") || open("math");
    }

private:
    bool format(std::size_t& open, bool closing) {
        if (closing) {
            m_formats -= open > 0;
            open -= open > 0;
            return false;
        }
        if (m_formats >= kMaxFormatting)
            return true;
        ++open;
        ++m_formats;
        return false;
    }

    std::size_t m_limit;
    std::vector<std::string> m_open;
    std::map<std::string, int> m_counts; // how often each name stands in m_open
    std::array<std::size_t, kFormatting.size()> m_formatting{};
    std::size_t m_formats = 0;
};

} // namespace

bool isReadAttribute(std::string_view element, std::string_view attribute) {
    if (attribute.size() > kLongestRead)
        return false;
    const std::string lower = core::lowerAscii(attribute); // short: on the stack
    if (std::ranges::binary_search(kRead, lower))
        return true;
    return (element == "link" && lower == "href") || (element == "img" && lower == "alt") ||
           (element == "meta" && lower == "http-equiv");
}

std::string slimHtml(std::string_view html, int limit) {
    std::string out;
    out.reserve(html.size());
    Depth depth(limit);
    std::size_t copied = 0; // html up to here is in `out`
    const auto leaveOut = [&](std::size_t from, std::size_t to, std::string_view instead) {
        out += html.substr(copied, from - copied);
        out += instead;
        copied = to;
    };
    Ends ends(html);
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
        if (html.substr(at).starts_with("<!--")) {
            at = ends.ofComment(at);
            continue;
        }
        if (depth.insideForeign() && html.substr(at).starts_with("<![CDATA[")) {
            at = ends.ofCharacterData(at);
            continue;
        }
        if (isBogusComment(html.substr(at))) {
            at = std::min(html.find('>', at), html.size());
            continue;
        }
        const Tag tag = tagAt(html, at);
        const bool opens = !tag.closing && !tag.name.empty();
        const auto leaveOutUnread = [&] {
            for (const auto& [from, to] : tag.unread)
                leaveOut(from, to, {});
        };
        if (opens && std::ranges::find(kDropped, tag.name) != kDropped.end()) {
            const std::size_t close = endOfRaw(html, tag.end, tag.name);
            const std::string_view head = html.substr(at, tag.end - at);
            leaveOutUnread();
            if (core::lowerAscii(head).find("ld+json") == std::string::npos)
                leaveOut(tag.end, close, {});
            at = close;
            continue;
        }
        if (opens && !depth.insideForeign() && std::ranges::find(kRaw, tag.name) != kRaw.end()) {
            leaveOutUnread();
            at = endOfRaw(html, tag.end, tag.name);
            continue;
        }
        const bool counts = !tag.name.empty() && std::ranges::find(kShallow, tag.name) == kShallow.end();
        if (counts && depth.isTooDeep(tag))
            leaveOut(at, tag.end, "<br>");
        else
            leaveOutUnread();
        const bool drawing = opens && html.substr(at + 1).starts_with("svg"); // other spellings are looked into
        at = tag.end;
        if (const std::size_t close = drawing && tag.name == "svg" ? ends.ofDrawing(at) : at; close > at) {
            leaveOut(at, close, {});
            at = close;
        }
    }
    out += html.substr(copied);
    return out;
}

} // namespace reading
