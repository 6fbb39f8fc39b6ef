// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textreader.h"

#include "models/core/text.h"
#include "models/reading/liveblog.h"
#include "models/reading/paragraphfilter.h"

#include <algorithm>

namespace reading {
namespace {

struct Line {
    std::string text;
    int group;
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    int group = 0;
    bool open = false;
    std::string unix(text);
    std::erase(unix, '\r');
    std::ranges::replace(unix, '\f', '\n');
    for (const std::string_view raw : core::split(unix, '\n')) {
        std::string line = core::simplified(raw);
        if (line.empty()) {
            group += open;
            open = false;
            continue;
        }
        open = true;
        lines.push_back({std::move(line), group});
    }
    return lines;
}

bool isListItem(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("\u2022 "))
        return true;
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits <= 2 &&
           (line[digits] == '.' || line[digits] == ')') && line.size() > digits + 1 && line[digits + 1] == ' ';
}

// Paragraphs broken at a fixed width: most lines that are followed by another of their paragraph nearly fill it.
bool isHardWrapped(const std::vector<Line>& lines) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].group == lines[i + 1].group && !isListItem(lines[i + 1].text))
            widths.push_back(lines[i].text.size());
    }
    if (widths.size() < 5 || widths.size() * 2 < lines.size())
        return false;
    std::ranges::sort(widths);
    const std::size_t wide = widths[widths.size() * 9 / 10];
    const auto full = std::ranges::count_if(widths, [&](std::size_t width) { return width + 14 >= wide; });
    return wide >= 40 && wide <= 110 && static_cast<std::size_t>(full) * 10 >= widths.size() * 7;
}

} // namespace

std::vector<Block> blocksOfText(std::string_view text) {
    const std::vector<Line> lines = linesOf(text);
    const bool wrapped = isHardWrapped(lines);
    std::vector<Block> blocks;
    for (const Line& line : lines) {
        const bool item = isListItem(line.text);
        if (wrapped && !item && !blocks.empty() && blocks.back().group == line.group) {
            blocks.back().text += ' ' + line.text;
            continue;
        }
        Block block;
        block.text = line.text;
        block.group = line.group;
        block.kind = item ? BlockKind::ListItem : BlockKind::Paragraph;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

core::Document readBareText(std::string_view text) {
    core::Document document;
    document.format = "txt";
    assembleBody(blocksOfText(text), document);
    return document;
}

namespace {

// Short lines without a closing mark, alone in their group and followed by running text, are section headings.
void markHeadings(std::vector<Block>& blocks) {
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        Block& block = blocks[i];
        const bool alone = (i == 0 || blocks[i - 1].group != block.group) && blocks[i + 1].group != block.group;
        const bool open = !endsSentence(block.text) || block.text.ends_with('?');
        if (block.kept() && alone && block.kind == BlockKind::Paragraph && block.text.size() <= 100 && open &&
            wordCount(block.text) <= 14 &&
            (blocks[i + 1].text.size() > block.text.size() || endsSentence(blocks[i + 1].text)))
            block.kind = BlockKind::Heading;
    }
}

} // namespace

core::Document readText(std::string_view text, const analysis::Lexicon& lexicon, const ReadingLexicon& words) {
    core::Document document;
    document.format = "txt";
    std::vector<Block> blocks = blocksOfText(text);
    takeHead(blocks, document, lexicon, words);
    markHeadings(blocks);
    const bool masthead = std::ranges::any_of(document.evidence, [](const core::FieldEvidence& evidence) {
        return evidence.field == "publisher" && evidence.source == "masthead";
    });
    filterParagraphs(blocks, {document.title, document.author, document.publisher, true, masthead}, words);
    if (!assembleLive(blocks, nullptr, lexicon, document))
        assembleBody(blocks, document);
    if (document.body.empty() && document.title.empty())
        document.notice = "Nothing in this file reads like the text of an article.";
    return document;
}

} // namespace reading
