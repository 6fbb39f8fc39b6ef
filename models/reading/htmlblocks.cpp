// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/htmlblocks.h"

#include "models/core/text.h"

namespace reading {
namespace {

// Walks a subtree once and cuts its text into blocks wherever a block element begins or ends.
class Builder {
public:
    Builder(const HtmlPage& page, const std::vector<char>& skip, std::vector<Block>& blocks)
        : m_page(page)
        , m_skip(skip)
        , m_blocks(blocks)
        , m_group(blocks.empty() ? 0 : blocks.back().group + 1) {}

    void walk(int root) {
        const int end = m_page[root].end;
        for (int i = root; i < end;) {
            while (!m_open.empty() && m_open.back().end <= i)
                leave();
            const HtmlNode& node = m_page[i];
            if (m_skip[static_cast<std::size_t>(i)] || (node.tag != kNoTag && isHiddenTag(node.tag))) {
                if (isBlockTag(node.tag))
                    flush();
                i = node.end;
                continue;
            }
            if (node.tag == kNoTag)
                addText(node.text);
            else
                enter(i, node);
            ++i;
        }
        while (!m_open.empty())
            leave();
        flush();
    }

private:
    struct Open {
        int tag;
        int end;
        bool block;
    };

    void enter(int i, const HtmlNode& node) {
        if (node.tag == GUMBO_TAG_BR) {
            // One break is a line of the paragraph, two make a new one.
            if (m_break && core::trimmed(m_text).size() == m_breakAt)
                flush();
            m_text += ' ';
            m_break = true;
            m_breakAt = core::trimmed(m_text).size();
            return;
        }
        const bool cell = node.tag == GUMBO_TAG_TD || node.tag == GUMBO_TAG_TH;
        const bool block = isBlockTag(node.tag);
        if (block)
            flush();
        if (cell && !core::trimmed(m_text).empty())
            m_text += " | ";
        if (node.tag == GUMBO_TAG_UL || node.tag == GUMBO_TAG_OL || node.tag == GUMBO_TAG_TABLE)
            ++m_group;
        if (node.tag == GUMBO_TAG_LI)
            m_bullet = true;
        if (block)
            m_node = i;
        if (node.tag != GUMBO_TAG_IMG)
            m_open.push_back({node.tag, node.end, block});
        count(node.tag, 1);
    }

    void leave() {
        const Open closed = m_open.back();
        if (closed.block)
            flush();
        m_open.pop_back();
        count(closed.tag, -1);
        if (closed.tag == GUMBO_TAG_UL || closed.tag == GUMBO_TAG_OL || closed.tag == GUMBO_TAG_TABLE)
            ++m_group;
    }

    void count(int tag, int by) {
        switch (tag) {
        case GUMBO_TAG_A:
            m_links += by;
            break;
        case GUMBO_TAG_EM:
        case GUMBO_TAG_I:
            m_emphasis += by;
            break;
        case GUMBO_TAG_LI:
            m_items += by;
            break;
        case GUMBO_TAG_TR:
            m_rows += by;
            break;
        case GUMBO_TAG_BLOCKQUOTE:
            m_quotes += by;
            break;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            m_headings += by;
            break;
        default:
            break;
        }
    }

    void addText(std::string_view text) {
        m_text += text;
        const std::size_t visible = core::simplified(text).size();
        m_linkBytes += m_links > 0 ? visible : 0;
        m_plainBytes += m_emphasis == 0 ? visible : 0;
    }

    void flush() {
        Block block;
        block.text = core::simplified(m_text);
        if (!block.text.empty()) {
            block.kind = m_headings > 0 ? BlockKind::Heading
                         : m_rows > 0   ? BlockKind::TableRow
                         : m_items > 0  ? BlockKind::ListItem
                         : m_quotes > 0 ? BlockKind::Quote
                                        : BlockKind::Paragraph;
            const bool together = block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow;
            block.group = together ? m_group : ++m_group;
            block.node = m_node;
            block.linkBytes = m_linkBytes;
            block.emphasised = m_plainBytes <= 1;
            if (m_bullet && block.kind == BlockKind::ListItem)
                block.text.insert(0, "- ");
            m_bullet = false;
            m_blocks.push_back(std::move(block));
        }
        m_text.clear();
        m_linkBytes = 0;
        m_plainBytes = 0;
        m_break = false;
    }

    const HtmlPage& m_page;
    const std::vector<char>& m_skip;
    std::vector<Block>& m_blocks;
    std::vector<Open> m_open;
    std::string m_text;
    std::size_t m_linkBytes = 0;
    std::size_t m_plainBytes = 0;
    std::size_t m_breakAt = 0;
    int m_group;
    int m_node = -1;
    int m_links = 0;
    int m_emphasis = 0;
    int m_items = 0;
    int m_rows = 0;
    int m_quotes = 0;
    int m_headings = 0;
    bool m_break = false;
    bool m_bullet = false;
};

} // namespace

void appendBlocks(const HtmlPage& page, int root, const std::vector<char>& skip, std::vector<Block>& blocks) {
    Builder(page, skip, blocks).walk(root);
}

} // namespace reading
