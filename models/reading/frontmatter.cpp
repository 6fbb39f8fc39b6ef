// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/frontmatter.h"

#include "models/core/text.h"

#include <algorithm>

namespace reading {
namespace {

// The text of a quoted value up to the closing quote; what follows is a comment.
std::string inQuotes(std::string_view value) {
    const char quote = value.front();
    std::string out;
    for (std::size_t i = 1; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value[i + 1] : '\0';
        const bool escaped = (quote == '"' && value[i] == '\\') || (quote == '\'' && value[i] == '\'' && next == '\'');
        if (escaped)
            ++i;
        else if (value[i] == quote)
            break;
        if (i < value.size())
            out += value[i];
    }
    return core::simplified(out);
}

std::string unquoted(std::string_view value) {
    value = core::trimmed(value);
    if (value.starts_with('"') || value.starts_with('\''))
        return inQuotes(value);
    if (const std::size_t comment = value.find(" #"); comment != std::string_view::npos)
        value = value.substr(0, comment);
    return core::simplified(value);
}

std::vector<std::string> listOf(std::string_view value) {
    std::vector<std::string> items;
    value = core::trimmed(value);
    if (value.starts_with('[') && value.ends_with(']')) {
        for (const std::string_view item : core::split(value.substr(1, value.size() - 2), ','))
            items.push_back(unquoted(item));
    } else {
        items.push_back(unquoted(value));
    }
    std::erase_if(items, [](const std::string& item) { return item.empty(); });
    return items;
}

void takeLine(std::string_view line, FrontMatter& matter) {
    const std::string_view inner = core::trimmed(line);
    if (inner.empty() || inner.starts_with('#'))
        return;
    const bool indented = line.starts_with(' ') || line.starts_with('\t');
    if (inner.starts_with("- ") && !matter.entries.empty()) {
        std::string item = unquoted(inner.substr(2));
        if (const std::size_t name = item.find("name: "); name == 0)
            item = unquoted(item.substr(6));
        matter.entries.back().values.push_back(std::move(item));
        return;
    }
    if (indented) { // text folded below its key, or a map inside a map
        if (!matter.entries.empty() && matter.entries.back().values.size() <= 1 &&
            inner.find(": ") == std::string_view::npos) {
            std::vector<std::string>& values = matter.entries.back().values;
            if (values.empty())
                values.emplace_back();
            values.front() = core::simplified(values.front() + ' ' + std::string(inner));
        }
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return;
    FrontMatter::Entry entry{core::lowerAscii(core::trimmed(line.substr(0, colon))), {}};
    const std::string_view value = core::trimmed(line.substr(colon + 1));
    if (value != ">" && value != "|" && value != ">-" && value != "|-")
        entry.values = listOf(value);
    matter.entries.push_back(std::move(entry));
}

} // namespace

std::string FrontMatter::value(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys) {
        const auto entry = std::ranges::find(entries, key, &Entry::key);
        if (entry == entries.end())
            continue;
        std::string joined;
        for (const std::string& each : entry->values)
            joined += (joined.empty() ? "" : ", ") + each;
        if (!joined.empty())
            return joined;
    }
    return {};
}

FrontMatter takeFrontMatter(std::string_view& text) {
    FrontMatter matter;
    const std::size_t first = text.find('\n');
    if (!text.starts_with("---") || first == std::string_view::npos || core::trimmed(text.substr(0, first)) != "---")
        return matter;
    std::size_t at = first + 1;
    FrontMatter found;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::string_view inner = core::trimmed(line);
        at = std::min(end + 1, text.size());
        if (inner == "---" || inner == "...") {
            text.remove_prefix(at);
            return found;
        }
        takeLine(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line, found);
    }
    return matter; // never closed: it is text
}

} // namespace reading
