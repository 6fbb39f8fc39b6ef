// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlslim.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
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
constexpr std::array<std::string_view, 4> kRaw{"textarea", "title", "xmp", "iframe"};

std::size_t tagEnd(std::string_view html, std::size_t at) {
    char quote = 0;
    for (std::size_t i = at; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0)
            quote = c == quote ? static_cast<char>(0) : quote;
        else if ((c == '"' || c == '\'') && i > 0 && html[i - 1] == '=')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return html.size();
}

std::size_t endOfRaw(std::string_view html, std::size_t at, const std::string& name) {
    const std::string close = "</" + name;
    for (std::size_t i = html.find("</", at); i != std::string_view::npos; i = html.find("</", i + 2)) {
        if (core::lowerAscii(html.substr(i, close.size())) == close)
            return i;
    }
    return html.size();
}

// Where a drawing ends that began before `at`; `at` itself where it may hold more than strokes, or is none.
std::size_t endOfDrawing(std::string_view html, std::size_t at) {
    const std::size_t end = html.find("</svg", at);
    if (end == std::string_view::npos || html.substr(0, at).ends_with("/>"))
        return at;
    const std::string_view inside = html.substr(at, end - at);
    const auto holds = [&](std::string_view tag) { return inside.find(tag) != std::string_view::npos; };
    const bool more = holds("<svg") || holds("<foreign") || holds("<div") || holds("<p>") || holds("<p ") ||
                      holds("<h") || holds("<a>") || holds("<img") || holds("<table") || holds("<ul");
    return more ? at : end;
}

struct Tag {
    std::string name; // lower case; empty: no tag
    bool closing = false;
    std::size_t end = 0;
};

Tag tagAt(std::string_view html, std::size_t at) {
    Tag tag;
    std::size_t i = at + 1;
    if (i < html.size() && html[i] == '/') {
        tag.closing = true;
        ++i;
    }
    const std::size_t begin = i;
    while (i < html.size() && std::isalnum(static_cast<unsigned char>(html[i])) && i - begin < 32)
        ++i;
    tag.name = core::lowerAscii(html.substr(begin, i - begin));
    tag.end = tag.name.empty() ? at + 1 : tagEnd(html, i);
    return tag;
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
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
        if (html.substr(at).starts_with("<!--")) {
            const std::size_t end = html.find("-->", at + 4);
            at = end == std::string_view::npos ? at + 4 : end + 3;
            continue;
        }
        const Tag tag = tagAt(html, at);
        const bool opens = !tag.closing && !tag.name.empty();
        if (opens && std::ranges::find(kDropped, tag.name) != kDropped.end()) {
            const std::size_t end = endOfRaw(html, tag.end, tag.name);
            const std::string_view head = html.substr(at, tag.end - at);
            if (core::lowerAscii(head).find("ld+json") == std::string::npos)
                leaveOut(tag.end, end, {});
            at = end;
            continue;
        }
        if (opens && !depth.insideForeign() && std::ranges::find(kRaw, tag.name) != kRaw.end()) {
            at = endOfRaw(html, tag.end, tag.name);
            continue;
        }
        const bool counts = !tag.name.empty() && std::ranges::find(kShallow, tag.name) == kShallow.end();
        if (counts && depth.isTooDeep(tag))
            leaveOut(at, tag.end, "<br>");
        at = tag.end;
        if (const std::size_t end = opens && tag.name == "svg" ? endOfDrawing(html, at) : at; end > at) {
            leaveOut(at, end, {});
            at = end;
        }
    }
    out += html.substr(copied);
    return out;
}

} // namespace reading
