// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/blocks.h"

#include <algorithm>

namespace reading {
namespace {

constexpr std::size_t kProseBytes = 110;

// Closing quotes and brackets, which may follow the mark that ends a sentence.
std::string_view withoutClosers(std::string_view text) {
    while (!text.empty()) {
        if (text.ends_with('"') || text.ends_with('\'') || text.ends_with(')') || text.ends_with(']') ||
            text.ends_with(' '))
            text.remove_suffix(1);
        else if (text.ends_with("\u201d") || text.ends_with("\u2019"))
            text.remove_suffix(3);
        else if (text.ends_with("\u00bb"))
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

} // namespace

std::size_t wordCount(std::string_view text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

bool endsSentence(std::string_view text) {
    text = withoutClosers(text);
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':') ||
           text.ends_with("\u2026") || text.ends_with("\u3002");
}

bool isShouting(std::string_view text) {
    const bool capitals = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool isProse(std::string_view text) {
    return text.size() >= kProseBytes && endsSentence(text) && wordCount(text) >= 15;
}

bool isTitleLike(std::string_view text) {
    const std::size_t words = wordCount(text);
    return words >= 3 && words <= 30 && text.size() <= 220 && !withoutClosers(text).ends_with('.');
}

void assembleBody(const std::vector<Block>& blocks, core::Document& document) {
    document.body.clear();
    document.headings.clear();
    const Block* before = nullptr;
    for (const Block& block : blocks) {
        if (!block.kept() || block.text.empty())
            continue;
        if (before) {
            const bool list = block.kind == before->kind && block.group == before->group &&
                              (block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow);
            document.body += list ? "\n" : "\n\n";
        }
        const std::size_t begin = document.body.size();
        document.body += block.text;
        if (block.kind == BlockKind::Heading)
            document.headings.push_back({begin, document.body.size()});
        before = &block;
    }
}

} // namespace reading
