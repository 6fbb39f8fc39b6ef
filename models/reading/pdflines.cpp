// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/blocks.h"
#include "models/reading/pdfreader.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace reading {
namespace {

constexpr std::size_t kEdgeLines = 2; // at the top and bottom of a page that may repeat
constexpr std::size_t kNarrow = 20;   // bytes: shorter lines say nothing about the width of the column

using Lines = std::vector<std::string>;

Lines linesOf(const std::string& page) {
    Lines lines;
    for (const std::string_view line : core::split(page, '\n')) {
        std::string text = core::simplified(line);
        if (!text.empty() && text != "\f")
            lines.push_back(std::move(text));
    }
    return lines;
}

// Page numbers differ from page to page.
std::string withoutDigits(std::string_view line) {
    std::string out;
    for (const char c : line) {
        if (!std::isdigit(static_cast<unsigned char>(c)))
            out += c;
        else if (!out.ends_with('#'))
            out += '#';
    }
    return core::simplified(out);
}

// A line of a table of contents: dots that lead to a page number.
bool isContents(std::string_view line) {
    std::string dots(line);
    std::erase(dots, ' ');
    const bool leads = dots.find(".....") != std::string::npos;
    return leads && !line.empty() && std::isalnum(static_cast<unsigned char>(line.back()));
}

bool isEdge(std::size_t line, std::size_t lines) {
    return line < kEdgeLines || line + kEdgeLines >= lines;
}

// Lines at the edges that stand on at least half of the pages, and bare page numbers.
void dropRunningLines(std::vector<Lines>& pages, std::vector<std::string>& dropped) {
    std::map<std::string, std::size_t> seen;
    for (const Lines& page : pages) {
        for (std::size_t i = 0; i < page.size(); ++i) {
            if (isEdge(i, page.size()))
                ++seen[withoutDigits(page[i])];
        }
    }
    for (Lines& page : pages) {
        Lines kept;
        for (std::size_t i = 0; i < page.size(); ++i) {
            const std::string plain = withoutDigits(page[i]);
            const bool number = plain == "#" || plain == "- # -" || core::lowerAscii(plain) == "page #";
            const bool repeats = pages.size() >= 2 && seen[plain] >= std::max<std::size_t>(2, (pages.size() + 1) / 2);
            const bool running = isEdge(i, page.size()) && (repeats || (number && pages.size() >= 2));
            if (running || isContents(page[i]))
                dropped.push_back(page[i]);
            else
                kept.push_back(page[i]);
        }
        page = std::move(kept);
    }
}

std::size_t columnWidth(const std::vector<Lines>& pages) {
    std::vector<std::size_t> widths;
    for (const Lines& page : pages) {
        for (const std::string& line : page) {
            if (line.size() > kNarrow)
                widths.push_back(line.size());
        }
    }
    if (widths.empty())
        return kNarrow;
    std::ranges::sort(widths);
    return widths[widths.size() * 3 / 4];
}

bool isBullet(std::string_view line) {
    for (const std::string_view mark : {"\u2022", "\u25cf", "\u25aa", "\u2023", "\u00b7 ", "- ", "\u2013 ", "* "}) {
        if (line.starts_with(mark))
            return true;
    }
    return false;
}

bool beginsLower(std::string_view line) {
    return !line.empty() && line.front() >= 'a' && line.front() <= 'z';
}

bool beginsParagraph(std::string_view before, std::string_view line, std::size_t width) {
    if (isBullet(line))
        return true;
    if (beginsLower(line) || before.ends_with(',') || before.ends_with('-'))
        return false;
    const bool shorter = before.size() * 100 < width * 85;
    return endsSentence(before) ? shorter : before.size() * 100 < width * 65;
}

bool isBrokenWord(std::string_view before, std::string_view line) {
    return before.size() > 2 && before.ends_with('-') && beginsLower(line) &&
           std::isalpha(static_cast<unsigned char>(before[before.size() - 2]));
}

} // namespace

std::string paragraphsOfPages(const std::vector<std::string>& pages, std::vector<std::string>& dropped) {
    std::vector<Lines> lines;
    lines.reserve(pages.size());
    for (const std::string& page : pages)
        lines.push_back(linesOf(page));
    dropRunningLines(lines, dropped);
    const std::size_t width = columnWidth(lines);
    std::string text;
    std::string before;
    for (const Lines& page : lines) {
        for (const std::string& line : page) {
            if (before.empty()) {
                text += line;
            } else if (isBrokenWord(before, line)) {
                text.pop_back();
                text += line;
            } else {
                text += beginsParagraph(before, line, width) ? "\n\n" : " ";
                text += line;
            }
            before = line;
        }
    }
    return text;
}

} // namespace reading
