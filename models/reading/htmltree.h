// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An HTML page as a flat list of nodes in document order, parsed by gumbo (HTML5 rules). A subtree is the range
// [node, end), so nothing recurses. Nesting deeper than kMaxDepth is flattened before parsing: gumbo's time grows with
// the square of the depth. A page whose tree would take more than half a gigabyte is read from its beginning only. Owns
// the parse tree; move-only; texts are views into it.

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

inline constexpr int kNoTag = -1; // a text node

struct HtmlNode {
    int parent = -1;
    int end = 0;           // one past the last node of its subtree
    int tag = kNoTag;      // GumboTag for an element
    std::string_view text; // of a text node, entities decoded
    const GumboNode* source = nullptr;
};

class HtmlPage {
public:
    static constexpr int kMaxDepth = 400;
    explicit HtmlPage(std::string_view utf8);

    const std::vector<HtmlNode>& nodes() const { return m_nodes; }
    const HtmlNode& operator[](int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    // Only the beginning of the page was read, since its markup is too large.
    bool isCut() const { return m_isCut; }

    bool is(int node, GumboTag tag) const { return (*this)[node].tag == tag; }
    bool isElement(int node) const { return (*this)[node].tag != kNoTag; }
    // Empty when the element has no such attribute.
    std::string_view attribute(int node, const char* name) const;
    bool hasAttribute(int node, const char* name) const;
    // The text of the subtree, scripts and styles left out, white space folded.
    std::string text(int node) const;
    // The text of a script element, as it stands.
    std::string rawText(int node) const;
    // The first element of a tag in [from, to); -1 when there is none.
    int find(GumboTag tag, int from, int to) const;

private:
    void flatten(const GumboNode* root);

    std::string m_source;
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_pieces; // of the parse tree, which lives as long
    bool m_isCut = false;
    std::vector<HtmlNode> m_nodes;
};

// Elements that open a block of their own (HTML Standard, "Rendering").
bool isBlockTag(int tag);
// Elements whose text is never shown as text.
bool isHiddenTag(int tag);

} // namespace reading
