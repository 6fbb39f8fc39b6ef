// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/reading/htmlreader.h"
#include "models/reading/markdownreader.h"

#include <md4c.h>

#include <algorithm>

namespace reading {
namespace {

// Collects blocks from md4c's callbacks, which come in document order and properly nested.
class Collector {
public:
    std::vector<Block> blocks;

    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.push_back(
                type == MD_BLOCK_OL ? static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start) : -1);
            break;
        case MD_BLOCK_LI:
            flush();
            m_marker = m_lists.empty() || m_lists.back() < 0 ? "- " : std::to_string(m_lists.back()++) + ". ";
            break;
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_H:
            flush();
            m_heading = true;
            break;
        case MD_BLOCK_CODE:
            flush();
            m_code = true;
            break;
        case MD_BLOCK_TABLE:
        case MD_BLOCK_TR:
        case MD_BLOCK_P:
        case MD_BLOCK_HTML:
            flush();
            m_row = m_row || type == MD_BLOCK_TR;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_text += core::trimmed(m_text).empty() ? "" : " | ";
            break;
        case MD_BLOCK_HR:
            flush();
            blocks.push_back({});
            blocks.back().kind = BlockKind::Rule;
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
            return;
        flush();
        if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
            m_lists.pop_back();
            m_group += m_lists.empty();
        } else if (type == MD_BLOCK_QUOTE) {
            --m_quotes;
        } else if (type == MD_BLOCK_TABLE) {
            ++m_group;
        }
        m_heading = m_heading && type != MD_BLOCK_H;
        m_code = m_code && type != MD_BLOCK_CODE;
        m_row = m_row && type != MD_BLOCK_TR;
        if (type == MD_BLOCK_LI)
            m_marker.clear();
    }

    void span(MD_SPANTYPE type, bool entered) {
        int* depth = type == MD_SPAN_A                                ? &m_links
                     : (type == MD_SPAN_EM || type == MD_SPAN_STRONG) ? &m_emphasis
                     : type == MD_SPAN_IMG                            ? &m_images
                                                                      : nullptr;
        if (depth)
            *depth += entered ? 1 : -1;
    }

    void text(MD_TEXTTYPE type, std::string_view words) {
        if (m_images > 0)
            return;
        const std::size_t before = m_text.size();
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            m_text += ' ';
        else if (type == MD_TEXT_ENTITY || type == MD_TEXT_HTML)
            m_text += textOfHtml(words);
        else if (type != MD_TEXT_NULLCHAR)
            m_text += words;
        m_linkBytes += m_links > 0 ? m_text.size() - before : 0;
        m_plainBytes += m_emphasis == 0 && !core::trimmed(words).empty() ? words.size() : 0;
    }

    void flush() {
        Block block;
        block.text = m_code ? std::string(core::trimmed(m_text)) : core::simplified(m_text);
        if (!block.text.empty()) {
            block.linkBytes = m_linkBytes;
            block.emphasised = m_plainBytes <= 1 && !m_heading && !m_code;
            block.kind = m_heading          ? BlockKind::Heading
                         : m_code           ? BlockKind::Verse
                         : m_row            ? BlockKind::TableRow
                         : !m_lists.empty() ? BlockKind::ListItem
                         : m_quotes > 0     ? BlockKind::Quote
                                            : BlockKind::Paragraph;
            const bool together = block.kind == BlockKind::ListItem || block.kind == BlockKind::TableRow;
            block.group = together ? m_group : ++m_group;
            if (block.kind == BlockKind::ListItem) {
                block.text.insert(0, m_marker.empty() ? "  " : m_marker);
                m_marker.clear();
            }
            blocks.push_back(std::move(block));
        }
        m_text.clear();
        m_linkBytes = 0;
        m_plainBytes = 0;
    }

private:
    std::string m_text;
    std::string m_marker;
    std::vector<int> m_lists; // the next number, -1 for bullets
    std::size_t m_linkBytes = 0;
    std::size_t m_plainBytes = 0; // outside emphasis
    int m_group = 0;
    int m_quotes = 0;
    int m_links = 0;
    int m_emphasis = 0;
    int m_images = 0;
    bool m_heading = false;
    bool m_code = false;
    bool m_row = false;
};

Collector& collector(void* user) {
    return *static_cast<Collector*>(user);
}

} // namespace

std::vector<Block> blocksOfMarkdown(std::string_view text) {
    Collector found;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        collector(user).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        collector(user).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* user) {
        collector(user).span(type, true);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        collector(user).span(type, false);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* user) {
        collector(user).text(type, {words, size});
        return 0;
    };
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &found);
    found.flush();
    return std::move(found.blocks);
}

} // namespace reading
